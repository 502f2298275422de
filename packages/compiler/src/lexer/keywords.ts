import { Interner } from "./interner.ts";

/**
 * Words with a meaning of their own somewhere in the grammar, in the order of their interner numbers: a parser
 * compares numbers, never text. None is reserved; each can be a name.
 */
const WORDS = [
  "",
  "double",
  "float",
  "int64",
  "uint64",
  "int32",
  "fixed64",
  "fixed32",
  "bool",
  "string",
  "group",
  "message",
  "bytes",
  "uint32",
  "enum",
  "sfixed32",
  "sfixed64",
  "sint32",
  "sint64",
  "syntax",
  "edition",
  "package",
  "import",
  "public",
  "weak",
  "option",
  "service",
  "extend",
  "export",
  "local",
  "extensions",
  "reserved",
  "oneof",
  "optional",
  "required",
  "repeated",
  "map",
  "to",
  "max",
  "rpc",
  "stream",
  "returns",
] as const;

export type Keyword = (typeof WORDS)[number];

/** Number of each keyword; 0 belongs to tokens that are no identifier. */
export const KEYWORD: Readonly<Record<Keyword, number>> = Object.fromEntries(
  WORDS.map((word, index) => [word, index]),
) as Record<Keyword, number>;

const LAST_TYPE = KEYWORD.sint64;

/** The number in `FieldDescriptorProto.Type` of a scalar type's keyword (and of `group`), or 0. */
export function scalarTypeOf(name: number): number {
  return name > 0 && name <= LAST_TYPE && name !== KEYWORD.message && name !== KEYWORD.enum ? name : 0;
}

export const SCALAR_NAMES: readonly string[] = WORDS.slice(1, LAST_TYPE + 1).filter(
  (word) => word !== "message" && word !== "enum" && word !== "group",
);

export function createInterner(): Interner {
  const interner = new Interner();
  for (const word of WORDS) interner.add(word);
  return interner;
}

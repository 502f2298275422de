import type { FieldDescriptor } from "../descriptor/descriptors.ts";
import { FieldType, isInt64, isUnsigned64 } from "../descriptor/field-type.ts";
import { int64For } from "../dynamic/scalar.ts";
import { didYouMean } from "./did-you-mean.ts";
import { literalBytes } from "./literal-bytes.ts";
import type { TextScanner } from "./scanner.ts";

/** Reads a value that is not a message. */
export function readScalar(s: TextScanner, field: FieldDescriptor): unknown {
  switch (field.type) {
    case FieldType.STRING:
      return readString(s, field);
    case FieldType.BYTES:
      return readBytes(s, field);
    case FieldType.BOOL:
      return readBool(s, field);
    case FieldType.ENUM:
      return readEnum(s, field);
    case FieldType.DOUBLE:
      return readFloat(s, field);
    case FieldType.FLOAT:
      return Math.fround(readFloat(s, field));
    default:
      return readInteger(s, field);
  }
}

function wrong(s: TextScanner, field: FieldDescriptor, what: string, at: number): never {
  s.pos = at;
  return s.fail("invalid_value", `${field.name} is ${what}, which ${s.shown()} is not`);
}

/** Literals that stand one behind the other are one string. */
function readBytes(s: TextScanner, field: FieldDescriptor): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let at = s.pos;
  let literal = s.literal();
  if (literal === undefined) return wrong(s, field, "a string in quotes", at);
  while (literal !== undefined) {
    const part = literalBytes(literal);
    if ("wrongAt" in part) s.fail("invalid_text", "invalid escape in a string", at + part.wrongAt);
    for (const byte of part) bytes.push(byte);
    at = s.pos;
    literal = s.literal();
  }
  return Uint8Array.from(bytes);
}

const utf8 = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function readString(s: TextScanner, field: FieldDescriptor): string {
  const at = s.pos;
  const bytes = readBytes(s, field);
  try {
    return utf8.decode(bytes);
  } catch {
    return s.fail("invalid_value", `${field.name} is a string, and its bytes are not UTF-8`, at);
  }
}

const bools: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  t: true,
  false: false,
  False: false,
  f: false,
};

function readBool(s: TextScanner, field: FieldDescriptor): boolean {
  const at = s.pos;
  const word = s.identifier();
  const value =
    word === undefined ? integerOf(s.number()) : Object.hasOwn(bools, word) ? bools[word] : undefined;
  if (typeof value === "boolean") return value;
  return value === 0n || value === 1n ? value === 1n : wrong(s, field, "a bool", at);
}

/** An enum's values often share a prefix, which is easily left out: FP32 for TYPE_FP32. */
function nearestValue(name: string, names: readonly string[]): string | undefined {
  const whole = names.find((known) => known.toUpperCase().endsWith(`_${name.toUpperCase()}`));
  return whole === undefined ? didYouMean(name, names) : `did you mean ${whole}?`;
}

function readEnum(s: TextScanner, field: FieldDescriptor): number {
  const at = s.pos;
  const { byName, byNumber, open, typeName } = field.enum!;
  const name = s.identifier();
  if (name !== undefined) {
    const value = byName.get(name);
    if (value !== undefined) return value.number;
    s.fail(
      "unknown_enum_value",
      `${typeName} has no value ${name}`,
      at,
      nearestValue(name, [...byName.keys()]),
    );
  }
  const number = readSigned(s);
  if (number === undefined || BigInt.asIntN(32, number) !== number) {
    return wrong(s, field, "the name or number of an enum's value", at);
  }
  if (open || byNumber.has(Number(number))) return Number(number);
  return s.fail("unknown_enum_value", `${typeName} has no value ${number}`, at);
}

function readInteger(s: TextScanner, field: FieldDescriptor): bigint | number | string {
  const at = s.pos;
  const wide = isInt64(field.type);
  const unsigned = wide
    ? isUnsigned64(field.type)
    : field.type === FieldType.UINT32 || field.type === FieldType.FIXED32;
  // Where there is no sign, zero has none either.
  const value = unsigned ? integerOf(s.number()) : readSigned(s);
  const bits = wide ? 64 : 32;
  const fits =
    value !== undefined && value === (unsigned ? BigInt.asUintN(bits, value) : BigInt.asIntN(bits, value));
  if (!fits) return wrong(s, field, `an integer of ${bits} bits with${unsigned ? "out a" : " a"} sign`, at);
  return wide ? int64For(field, value) : Number(value);
}

function readSigned(s: TextScanner): bigint | undefined {
  const negative = s.take("-");
  const value = integerOf(s.number());
  return value !== undefined && negative ? -value : value;
}

/** Decimal, octal or hexadecimal; undefined for anything else. */
function integerOf(number: string | undefined): bigint | undefined {
  if (number === undefined) return undefined;
  if (/^0[0-7]+$/.test(number)) return BigInt(`0o${number}`);
  return /^(?:0|[1-9]\d*|0[xX][0-9a-fA-F]+)$/.test(number) ? BigInt(number) : undefined;
}

const words: Readonly<Record<string, number>> = {
  inf: Number.POSITIVE_INFINITY,
  infinity: Number.POSITIVE_INFINITY,
  nan: Number.NaN,
};

function readFloat(s: TextScanner, field: FieldDescriptor): number {
  const at = s.pos;
  const negative = s.take("-");
  const word = s.identifier()?.toLowerCase();
  const number = word === undefined ? s.number() : undefined;
  const value = word === undefined ? floatOf(number) : words[word];
  if (value === undefined) return wrong(s, field, "a number", at);
  return negative ? -value : value;
}

/** Decimal; undefined for an integer that is written in octal or hexadecimal. */
function floatOf(number: string | undefined): number | undefined {
  return number === undefined || /^0(?:\d|[xX])/.test(number)
    ? undefined
    : Number(number.replace(/[fF]$/, ""));
}

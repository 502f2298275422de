import type { FieldDescriptor, MessageDescriptor } from "../descriptor/descriptors.ts";
import { FieldType, isInt64, wireTypeOf } from "../descriptor/field-type.ts";

/** What has to be looked at in a value, to know that it can be read. */
export const Kind = {
  VARINT: 0,
  FIXED64: 1,
  FIXED32: 2,
  BYTES: 3,
  TEXT: 4,
  MESSAGE: 5,
  GROUP: 6,
  /** A 64-bit integer that must be exact as a number. */
  NUMBER: 7,
  PACKED: 8,
} as const;

export interface Check {
  readonly kind: (typeof Kind)[keyof typeof Kind];
  readonly field: FieldDescriptor;
  readonly message: MessageDescriptor | undefined;
  /** Of each value in a packed run. */
  readonly element: Check | undefined;
}

/** What has to be looked at in a message. */
export class MessageChecks {
  /** A required field may come in another occurrence of its message: whether it is there is found by reading. */
  readonly mustBeRead: boolean;
  /** By tag: those of one byte, which most are. */
  readonly #short: (Check | undefined)[];
  readonly #long: Map<number, Check>;

  constructor(descriptor: MessageDescriptor) {
    const checks = descriptor.fields.flatMap(checksOfField);
    const byTag = new Map(checks);
    this.mustBeRead = hasRequired(descriptor, new Set());
    this.#short = Array.from({ length: 128 }, (_, tag) => byTag.get(tag));
    this.#long = byTag;
  }

  /** What to look at behind the tag; undefined for a field that the schema does not have. */
  of(tag: number): Check | undefined {
    return tag < 128 ? this.#short[tag] : this.#long.get(tag);
  }
}

const known: WeakMap<MessageDescriptor, MessageChecks> = /* @__PURE__ */ new WeakMap();

export function checksOf(descriptor: MessageDescriptor): MessageChecks {
  let checks = known.get(descriptor);
  if (checks === undefined) {
    checks = new MessageChecks(descriptor);
    known.set(descriptor, checks);
  }
  return checks;
}

function hasRequired(descriptor: MessageDescriptor, seen: Set<MessageDescriptor>): boolean {
  if (seen.has(descriptor)) return false;
  seen.add(descriptor);
  return descriptor.fields.some(
    ({ presence, message }) =>
      presence === "required" || (message !== undefined && hasRequired(message, seen)),
  );
}

function checksOfField(field: FieldDescriptor): [tag: number, Check][] {
  const { message } = field;
  if (message !== undefined) {
    const kind = field.delimited ? Kind.GROUP : Kind.MESSAGE;
    return [[tagOf(field, field.delimited ? 3 : 2), { kind, field, message, element: undefined }]];
  }
  const wireType = wireTypeOf(field.type);
  const element: Check = { kind: scalarKind(field), field, message, element: undefined };
  const checks: [number, Check][] = [[tagOf(field, wireType), element]];
  if (field.repeated && wireType !== 2) {
    checks.push([tagOf(field, 2), { kind: Kind.PACKED, field, message, element }]);
  }
  return checks;
}

function tagOf(field: FieldDescriptor, wireType: number): number {
  return ((field.number << 3) | wireType) >>> 0;
}

function scalarKind(field: FieldDescriptor): Check["kind"] {
  if (isInt64(field.type) && field.jsType === "number") return Kind.NUMBER;
  switch (wireTypeOf(field.type)) {
    case 0:
      return Kind.VARINT;
    case 1:
      return Kind.FIXED64;
    case 5:
      return Kind.FIXED32;
    default:
      return field.type === FieldType.STRING && field.validatesUtf8 ? Kind.TEXT : Kind.BYTES;
  }
}

/** What the engine must know about a header name. Source: RFC 9113 §8.2, §8.3. */
export const FieldKind = {
  REGULAR: 0,
  METHOD: 1,
  SCHEME: 2,
  AUTHORITY: 3,
  PATH: 4,
  STATUS: 5,
  PROTOCOL: 6,
  CONTENT_LENGTH: 7,
  TE: 8,
  HOST: 9,
  CONNECTION_SPECIFIC: 10,
  INVALID: 11,
} as const;

export type FieldKind = (typeof FieldKind)[keyof typeof FieldKind];

/** Kinds up to this one, REGULAR aside, are pseudo-header fields. */
export const LAST_PSEUDO: number = FieldKind.PROTOCOL;

const knownNames: ReadonlyMap<string, FieldKind> = new Map<string, FieldKind>([
  [":method", FieldKind.METHOD],
  [":scheme", FieldKind.SCHEME],
  [":authority", FieldKind.AUTHORITY],
  [":path", FieldKind.PATH],
  [":status", FieldKind.STATUS],
  [":protocol", FieldKind.PROTOCOL],
  ["content-length", FieldKind.CONTENT_LENGTH],
  ["te", FieldKind.TE],
  ["host", FieldKind.HOST],
  ["connection", FieldKind.CONNECTION_SPECIFIC],
  ["keep-alive", FieldKind.CONNECTION_SPECIFIC],
  ["proxy-connection", FieldKind.CONNECTION_SPECIFIC],
  ["transfer-encoding", FieldKind.CONNECTION_SPECIFIC],
  ["upgrade", FieldKind.CONNECTION_SPECIFIC],
]);

// The token of RFC 9110 §5.6.2 without upper case, which RFC 9113 §8.2.1 rules out.
const validName = /^[a-z0-9!#$%&'*+\-.^_`|~]+$/;
const invalidValue = /[\0\r\n]|^[ \t]|[ \t]$|[^\0-\xff]/;

export function fieldKind(name: string): FieldKind {
  return knownNames.get(name) ?? (validName.test(name) ? FieldKind.REGULAR : FieldKind.INVALID);
}

/** One header field with the verdict on it, so that a table entry is judged once however often it is used. */
export class Field {
  readonly name: string;
  readonly value: string;
  readonly kind: FieldKind;
  readonly validValue: boolean;

  constructor(name: string, value: string, kind: FieldKind = fieldKind(name)) {
    this.name = name;
    this.value = value;
    this.kind = kind;
    this.validValue = !invalidValue.test(value);
  }

  /** Bytes this field counts in a table or a header list. Source: RFC 7541 §4.1. */
  get sizeBytes(): number {
    return this.name.length + this.value.length + 32;
  }
}

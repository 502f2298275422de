import { Reader } from "../wire/reader.ts";

/**
 * A message taken apart without its schema: the values of each field number, varints as numbers of 32 bits, and
 * length-delimited ones as bytes. Descriptors are linked from this, so that no message depends on the generated code
 * of descriptor.proto.
 */
export type RawFields = ReadonlyMap<number, readonly (number | Uint8Array)[]>;

export function rawFields(bytes: Uint8Array): RawFields {
  const fields = new Map<number, (number | Uint8Array)[]>();
  const reader = new Reader(bytes);
  while (reader.pos < bytes.length) {
    const tag = reader.tag();
    const values = fields.get(tag >>> 3);
    const value = rawValue(reader, tag);
    if (value === undefined) continue;
    if (values === undefined) fields.set(tag >>> 3, [value]);
    else values.push(value);
  }
  return fields;
}

function rawValue(reader: Reader, tag: number): number | Uint8Array | undefined {
  if ((tag & 7) === 0) return reader.int32();
  if ((tag & 7) === 2) {
    const end = reader.end();
    const value = reader.bytes.subarray(reader.pos, end);
    reader.pos = end;
    return value;
  }
  reader.skip(tag);
  return undefined;
}

const noBytes = new Uint8Array(0);
const utf8 = /* @__PURE__ */ new TextDecoder();

/** The field's number, the last one if it stands there more than once, 0 if it does not. */
export function numberOf(fields: RawFields, number: number): number {
  const value = fields.get(number)?.at(-1);
  return typeof value === "number" ? value : 0;
}

export function bytesOf(fields: RawFields, number: number): Uint8Array {
  const values = fields.get(number);
  if (values === undefined) return noBytes;
  const chunks = values.filter((value) => typeof value !== "number");
  if (chunks.length === 1) return chunks[0]!;
  // A message field that stands there twice is the two of them, one after the other.
  const joined = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

export function textOf(fields: RawFields, number: number): string {
  const value = fields.get(number)?.at(-1);
  return value instanceof Uint8Array ? utf8.decode(value) : "";
}

export function textsOf(fields: RawFields, number: number): string[] {
  return listOf(fields, number).map((value) => utf8.decode(value));
}

export function listOf(fields: RawFields, number: number): Uint8Array[] {
  return (fields.get(number) ?? []).filter((value) => value instanceof Uint8Array);
}

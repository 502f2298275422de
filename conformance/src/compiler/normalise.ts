import type { FileDescriptorProto } from "@weft/protobuf/descriptor";

const UNKNOWN: unique symbol = Symbol.for("weft.unknownFields") as typeof UNKNOWN;

/**
 * A descriptor as plain data that can be compared: unset fields and empty lists left out, unknown fields (which
 * is how custom options are kept) split into fields and put in order.
 */
export function normalise(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (typeof value === "bigint") return `${value}n`;
  if (Array.isArray(value)) return value.map(normalise);
  if (typeof value !== "object" || value === null) return value;
  const plain: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined || (Array.isArray(inner) && inner.length === 0)) continue;
    plain[key] = normalise(inner);
  }
  const unknown = (value as { [UNKNOWN]?: Uint8Array })[UNKNOWN];
  if (unknown !== undefined && unknown.length > 0) plain.unknown = splitFields(Buffer.from(unknown)).sort();
  return plain;
}

/** Each field's bytes as hexadecimal text, fields in the order they came. */
function splitFields(bytes: Buffer): string[] {
  const fields: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = skipField(bytes, at);
    fields.push(bytes.subarray(at, end).toString("hex"));
    at = end;
  }
  return fields;
}

function skipField(bytes: Buffer, start: number): number {
  const [tag, at] = readVarint(bytes, start);
  switch (tag % 8) {
    case 0:
      return readVarint(bytes, at)[1];
    case 1:
      return at + 8;
    case 2: {
      const [length, content] = readVarint(bytes, at);
      return content + length;
    }
    case 3: {
      let inner = at;
      while (readVarint(bytes, inner)[0] % 8 !== 4) inner = skipField(bytes, inner);
      return readVarint(bytes, inner)[1];
    }
    default:
      return at + 4;
  }
}

function readVarint(bytes: Buffer, start: number): [value: number, end: number] {
  let value = 0;
  let scale = 1;
  let at = start;
  for (;;) {
    const byte = bytes[at++]!;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return [value, at];
    scale *= 128;
  }
}

/** Where two descriptors first differ, as `path: ours / theirs`; undefined when they are equal. */
export function firstDifference(ours: FileDescriptorProto, theirs: FileDescriptorProto): string | undefined {
  return compare(normalise(ours), normalise(theirs), ours.name ?? "");
}

function compare(ours: unknown, theirs: unknown, path: string): string | undefined {
  if (Object.is(ours, theirs)) return undefined;
  if (typeof ours !== "object" || typeof theirs !== "object" || ours === null || theirs === null) {
    return `${path}: ${show(ours)} / ${show(theirs)}`;
  }
  const [a, b] = [ours as Record<string, unknown>, theirs as Record<string, unknown>];
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const difference = compare(a[key], b[key], `${path}.${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 200);
}

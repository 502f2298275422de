import { Cursor } from "./cursor.ts";
import { cellInt32, cellInt64, cellUint64, high, low } from "./scratch.ts";

/**
 * Reads tags and varints (Protobuf Encoding §Varints).
 *
 * A single-byte varint is read without a look at the limit: a read past the end of the bytes gives `undefined`, which
 * no comparison takes for a byte, and a read past the end of a message leaves `pos` beyond its end, which is found there.
 * What takes more bytes is read by functions of their own: the engine inlines what is small.
 */
export class VarintReader extends Cursor {
  /** The next field's number and wire type, as one number. */
  tag(): number {
    const first = this.bytes[this.pos++]!;
    return first < 128 ? first : longTag(this, first);
  }

  // ---- varints

  uint32(): number {
    return this.int32() >>> 0;
  }

  int32(): number {
    const first = this.bytes[this.pos++]!;
    return first < 128 ? first : longInt32(this, first & 127);
  }

  sint32(): number {
    const value = this.int32();
    return (value >>> 1) ^ -(value & 1);
  }

  bool(): boolean {
    const first = this.bytes[this.pos]!;
    if (first < 128) {
      this.pos++;
      return first !== 0;
    }
    this.varint64();
    return (cellInt32[0]! | cellInt32[1]!) !== 0;
  }

  /** Reads a varint's 64 bits into the shared cell. */
  varint64(): void {
    const bytes = this.bytes;
    let pos = this.pos;
    let byte = bytes[pos++]!;
    let lowBits = byte & 127;
    let highBits = 0;
    if (!(byte < 128)) {
      byte = bytes[pos++]!;
      lowBits |= (byte & 127) << 7;
      if (!(byte < 128)) {
        byte = bytes[pos++]!;
        lowBits |= (byte & 127) << 14;
        if (!(byte < 128)) {
          byte = bytes[pos++]!;
          lowBits |= (byte & 127) << 21;
          if (!(byte < 128)) {
            byte = bytes[pos++]!;
            lowBits |= byte << 28;
            highBits = (byte & 127) >> 4;
            for (let shift = 3; !(byte < 128) && shift < 38; shift += 7) {
              byte = bytes[pos++]!;
              if (shift < 32) highBits |= (byte & 127) << shift;
            }
          }
        }
      }
    }
    endVarint(this, pos, byte);
    cellInt32[low] = lowBits;
    cellInt32[high] = highBits;
  }

  int64(): bigint {
    this.varint64();
    return cellInt64[0]!;
  }

  uint64(): bigint {
    this.varint64();
    return cellUint64[0]!;
  }

  sint64(): bigint {
    this.varint64();
    const sign = -(cellInt32[low]! & 1);
    const lowBits = cellInt32[low]!;
    const highBits = cellInt32[high]!;
    cellInt32[low] = ((lowBits >>> 1) | (highBits << 31)) ^ sign;
    cellInt32[high] = (highBits >>> 1) ^ sign;
    return cellInt64[0]!;
  }
}

function longTag(r: Cursor, first: number): number {
  const start = r.pos - 1;
  const second = r.bytes[r.pos]!;
  if (second < 128) {
    r.pos++;
    return (first & 127) | (second << 7);
  }
  r.pos = start;
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = nextByte(r);
    if (shift === 28 && byte > 15) break;
    value |= (byte & 127) << shift;
    if (byte < 128) return value >>> 0;
  }
  return r.fail("invalid_tag", "invalid field tag", start);
}

function nextByte(r: Cursor): number {
  if (r.pos >= r.limit) r.fail("truncated", "message ends inside a field");
  return r.bytes[r.pos++]!;
}

function longInt32(r: Cursor, value: number): number {
  const bytes = r.bytes;
  let pos = r.pos;
  let byte = bytes[pos++]!;
  value |= (byte & 127) << 7;
  if (!(byte < 128)) {
    byte = bytes[pos++]!;
    value |= (byte & 127) << 14;
    if (!(byte < 128)) {
      byte = bytes[pos++]!;
      value |= (byte & 127) << 21;
      if (!(byte < 128)) {
        byte = bytes[pos++]!;
        value |= byte << 28;
        // A negative number has ten bytes; those beyond the fifth say nothing that 32 bits can hold.
        for (let more = 0; !(byte < 128) && more < 5; more++) byte = bytes[pos++]!;
      }
    }
  }
  endVarint(r, pos, byte);
  return value;
}

/** Moves beyond a varint; what was read past the end of the bytes was no byte. */
function endVarint(r: Cursor, pos: number, last: number): void {
  if (pos > r.limit) r.fail("truncated", "message ends inside a varint", r.limit);
  if (last > 127) r.fail("invalid_varint", "varint is longer than ten bytes", pos - 10);
  r.pos = pos;
}

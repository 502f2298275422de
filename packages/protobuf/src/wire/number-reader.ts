import { DecodeError, type DecodeErrorCode } from "../errors.ts";
import { noBytes } from "./no-bytes.ts";
import { cellFloat32, cellFloat64, cellInt32, cellInt64, cellUint64, high, low } from "./scratch.ts";

const fixedReadsWithoutView = 6;
const keptBufferBytes = 1 << 20;

/**
 * A cursor over bytes, and the numbers it reads there: tags, varints and those of fixed width.
 *
 * A single-byte varint is read without a look at the limit: a read past the end of the bytes gives `undefined`, which
 * no comparison takes for a byte, and a read past the end of a message leaves `pos` beyond its end, which is found there.
 */
export class NumberReader {
  bytes: Uint8Array;
  pos: number;
  /** No field may reach beyond this index. */
  limit: number;
  /** Index of the outermost message's first byte; errors count from here. */
  origin: number;

  constructor(bytes: Uint8Array, start: number, end: number) {
    this.bytes = bytes;
    this.pos = start;
    this.limit = end;
    this.origin = start;
  }

  protected turnTo(bytes: Uint8Array, start: number, end: number): void {
    if (!(start >= 0 && start <= end && end <= bytes.length)) {
      this.origin = 0;
      this.fail("truncated", `the range ${start}–${end} does not lie in ${bytes.length} bytes`, 0);
    }
    if (bytes !== this.bytes) {
      this.bytes = bytes;
      this.#view = undefined;
      this.#fixedReads = 0;
    }
    this.pos = start;
    this.limit = end;
    this.origin = start;
  }

  /** Lets go of a large buffer, so that a kept reader does not keep it alive. */
  release(): void {
    if (this.bytes.buffer.byteLength <= keptBufferBytes) return;
    this.bytes = noBytes;
    this.#view = undefined;
  }

  fail(code: DecodeErrorCode, message: string, at: number = this.pos): never {
    throw new DecodeError(code, message, at - this.origin);
  }

  /** The next field's number and wire type, as one number. */
  tag(): number {
    const first = this.bytes[this.pos++]!;
    return first < 128 ? first : this.#longTag(first);
  }

  #longTag(first: number): number {
    const start = this.pos - 1;
    const second = this.bytes[this.pos]!;
    if (second < 128) {
      this.pos++;
      return (first & 127) | (second << 7);
    }
    this.pos = start;
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#byte();
      if (shift === 28 && byte > 15) break;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    return this.fail("invalid_tag", "invalid field tag", start);
  }

  #byte(): number {
    if (this.pos >= this.limit) this.fail("truncated", "message ends inside a field");
    return this.bytes[this.pos++]!;
  }

  // ---- varints

  uint32(): number {
    return this.int32() >>> 0;
  }

  int32(): number {
    const first = this.bytes[this.pos++]!;
    return first < 128 ? first : this.#longInt32(first & 127);
  }

  #longInt32(value: number): number {
    const bytes = this.bytes;
    let pos = this.pos;
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
    this.#endVarint(pos, byte);
    return value;
  }

  /** Moves beyond a varint; what was read past the end of the bytes was no byte. */
  #endVarint(pos: number, last: number): void {
    if (pos > this.limit) this.fail("truncated", "message ends inside a varint", this.limit);
    if (last > 127) this.fail("invalid_varint", "varint is longer than ten bytes", pos - 10);
    this.pos = pos;
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
    this.#endVarint(pos, byte);
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

  int64AsString(): string {
    return this.int64().toString();
  }

  uint64AsString(): string {
    return this.uint64().toString();
  }

  sint64AsString(): string {
    return this.sint64().toString();
  }

  fixed64AsString(): string {
    return this.fixed64().toString();
  }

  sfixed64AsString(): string {
    return this.sfixed64().toString();
  }

  #exact(value: bigint): number {
    const number = Number(value);
    if (!Number.isSafeInteger(number)) this.fail("out_of_range", `${value} is not exact as a number`);
    return number;
  }

  int64AsNumber(): number {
    return this.#exact(this.int64());
  }

  uint64AsNumber(): number {
    return this.#exact(this.uint64());
  }

  sint64AsNumber(): number {
    return this.#exact(this.sint64());
  }

  fixed64AsNumber(): number {
    return this.#exact(this.fixed64());
  }

  sfixed64AsNumber(): number {
    return this.#exact(this.sfixed64());
  }

  // ---- fixed width

  /** Moves on by so many bytes; gives where they begin. */
  protected take(width: number): number {
    const pos = this.pos;
    if (pos + width > this.limit) this.fail("truncated", "message ends inside a field");
    this.pos = pos + width;
    return pos;
  }

  /**
   * The bytes as a DataView, which reads a number in a tenth of the time it takes to put it together. To make one costs
   * as much as ten numbers, so a message's first few are put together; a buffer read from again has it already.
   */
  #viewFor(): DataView | undefined {
    if (this.#view === undefined && ++this.#fixedReads > fixedReadsWithoutView) {
      this.#view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length);
    }
    return this.#view;
  }
  #view: DataView | undefined;
  #fixedReads = 0;

  sfixed32(): number {
    const pos = this.take(4);
    const bytes = this.bytes;
    return bytes[pos]! | (bytes[pos + 1]! << 8) | (bytes[pos + 2]! << 16) | (bytes[pos + 3]! << 24);
  }

  fixed32(): number {
    return this.sfixed32() >>> 0;
  }

  float(): number {
    const view = this.#view ?? this.#viewFor();
    if (view !== undefined) return view.getFloat32(this.take(4), true);
    cellInt32[0] = this.sfixed32();
    return cellFloat32[0]!;
  }

  /** Reads eight bytes into the shared cell. */
  #fixed64(): void {
    cellInt32[low] = this.sfixed32();
    cellInt32[high] = this.sfixed32();
  }

  double(): number {
    const view = this.#view ?? this.#viewFor();
    if (view !== undefined) return view.getFloat64(this.take(8), true);
    this.#fixed64();
    return cellFloat64[0]!;
  }

  fixed64(): bigint {
    const view = this.#view ?? this.#viewFor();
    if (view !== undefined) return view.getBigUint64(this.take(8), true);
    this.#fixed64();
    return cellUint64[0]!;
  }

  sfixed64(): bigint {
    const view = this.#view ?? this.#viewFor();
    if (view !== undefined) return view.getBigInt64(this.take(8), true);
    this.#fixed64();
    return cellInt64[0]!;
  }
}

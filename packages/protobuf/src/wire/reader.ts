import { DecodeError, type DecodeErrorCode } from "../errors.ts";
import { unknownFields, type WithUnknown } from "../unknown-fields.ts";
import { allocate } from "./allocate.ts";
import { noBytes } from "./no-bytes.ts";
import { cellFloat32, cellFloat64, cellInt32, cellInt64, cellUint64, high, low } from "./scratch.ts";
import { shortAscii, shortAsciiBytes } from "./short-ascii.ts";
import { spare } from "./typed-arrays.ts";
import { decodeUtf8, decodeUtf8Lenient } from "./utf8.ts";
import { writeInt32, writeUint32 } from "./writer.ts";

/** How deep messages may lie in messages, as in the other implementations. */
export const defaultRecursionLimit: number = 100;

const fixedReadsWithoutView = 6;
const keptBufferBytes = 1 << 20;

/**
 * A cursor over one message.
 *
 * A single-byte varint is read without a look at the limit: a read past the end of the bytes gives `undefined`, which
 * no comparison takes for a byte, and a read past the end of a message leaves `pos` beyond `end`, which `close` finds.
 */
export class Reader {
  bytes: Uint8Array;
  pos: number;
  /** No field may reach beyond this index. */
  limit: number;
  /** Index of the outermost message's first byte; errors count from here. */
  origin: number;
  /** How many more levels of messages may be opened. */
  depth: number;
  #groupEnds: Map<number, number> | undefined;

  constructor(
    bytes: Uint8Array,
    start = 0,
    end: number = bytes.length,
    recursionLimit: number = defaultRecursionLimit,
  ) {
    this.bytes = bytes;
    this.pos = start;
    this.limit = end;
    this.origin = start;
    this.depth = recursionLimit;
  }

  reset(bytes: Uint8Array, start: number, end: number): void {
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
    this.depth = defaultRecursionLimit;
    this.#groupEnds = undefined;
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

  #fixed(width: number): number {
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
    const pos = this.#fixed(4);
    const bytes = this.bytes;
    return bytes[pos]! | (bytes[pos + 1]! << 8) | (bytes[pos + 2]! << 16) | (bytes[pos + 3]! << 24);
  }

  fixed32(): number {
    return this.sfixed32() >>> 0;
  }

  float(): number {
    const view = this.#view ?? this.#viewFor();
    if (view !== undefined) return view.getFloat32(this.#fixed(4), true);
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
    if (view !== undefined) return view.getFloat64(this.#fixed(8), true);
    this.#fixed64();
    return cellFloat64[0]!;
  }

  fixed64(): bigint {
    const view = this.#view ?? this.#viewFor();
    if (view !== undefined) return view.getBigUint64(this.#fixed(8), true);
    this.#fixed64();
    return cellUint64[0]!;
  }

  sfixed64(): bigint {
    const view = this.#view ?? this.#viewFor();
    if (view !== undefined) return view.getBigInt64(this.#fixed(8), true);
    this.#fixed64();
    return cellInt64[0]!;
  }

  // ---- length-delimited

  /** Reads a length and checks that so many bytes are there; gives the index they end at. */
  end(): number {
    const start = this.pos;
    const length = this.int32();
    const end = this.pos + length;
    if (length < 0) this.fail("invalid_length", `length ${length >>> 0} is over 2 GiB`, start);
    if (end > this.limit) {
      this.fail(
        "truncated",
        `field announces ${length} bytes where ${this.limit - this.pos} are left`,
        start,
      );
    }
    return end;
  }

  string(): string {
    const end = this.end();
    const bytes = this.bytes;
    const start = this.pos;
    this.pos = end;
    const length = end - start;
    if (length <= shortAsciiBytes) {
      const text = shortAscii(bytes, start, length);
      if (text !== undefined) return text;
    }
    return decodeUtf8(bytes, start, end, this.origin);
  }

  /** A string whose bytes are taken as they come: `utf8_validation = NONE`. */
  lenientString(): string {
    const end = this.end();
    const start = this.pos;
    this.pos = end;
    return decodeUtf8Lenient(this.bytes, start, end);
  }

  /** A copy: it stays what it is when the buffer read from is used again. */
  bytesField(): Uint8Array<ArrayBuffer> {
    const end = this.end();
    const start = this.pos;
    this.pos = end;
    if (start === end) return noBytes;
    const copy = new Uint8Array(allocate(end - start));
    copy.set(this.bytes.subarray(start, end));
    return copy;
  }

  // ---- messages

  /** Enters a length-delimited message; gives the index it ends at. */
  open(): number {
    if (--this.depth < 0) this.fail("recursion_limit", "messages are nested too deep");
    return this.end();
  }

  /** Leaves a message, which must end exactly where it said. */
  close(end: number): void {
    this.depth++;
    if (this.pos !== end) this.fail("truncated", "field reaches beyond the end of its message");
  }

  /** Enters a group (Protobuf Encoding §Groups) whose start tag has been read; gives the index of its end tag. */
  openGroup(number: number): number {
    if (--this.depth < 0) this.fail("recursion_limit", "messages are nested too deep");
    const start = this.pos;
    const known = this.#groupEnds?.get(start);
    if (known !== undefined) return known;
    this.#groupEnds ??= new Map();
    const end = this.#groupEnd(number, this.depth);
    this.pos = start;
    return end;
  }

  /** Passes the end tag of a group whose message has been read. */
  closeGroup(): void {
    this.tag();
  }

  /** Goes to the group's end tag, and remembers those of the groups on the way: none is searched for twice. */
  #groupEnd(number: number, depth: number): number {
    const start = this.pos;
    for (;;) {
      if (this.pos >= this.limit) this.fail("invalid_group", "group does not end", start);
      const at = this.pos;
      const tag = this.tag();
      if ((tag & 7) === 4) {
        if (tag >>> 3 !== number) this.fail("invalid_group", "group ends with another group's end tag", at);
        this.#groupEnds?.set(start, at);
        return at;
      }
      this.skip(tag, depth);
    }
  }

  /** Passes over the value of a field whose tag has been read. */
  skip(tag: number, depth: number = this.depth): void {
    if (tag < 8) this.fail("invalid_tag", "there is no field number 0", this.pos - 1);
    switch (tag & 7) {
      case 0:
        this.varint64();
        break;
      case 1:
        this.#fixed(8);
        break;
      case 2:
        this.pos = this.end();
        break;
      case 3:
        if (depth <= 0) this.fail("recursion_limit", "groups are nested too deep");
        this.#groupEnd(tag >>> 3, depth - 1);
        break;
      case 5:
        this.#fixed(4);
        break;
      case 4:
        this.fail("invalid_group", "end of a group that was not begun");
        break;
      default:
        this.fail("invalid_tag", `wire type ${tag & 7} does not exist`);
    }
  }

  // ---- unknown fields

  /** Ends a packed field, whose values must fill it. */
  closePacked(end: number): void {
    if (this.pos !== end) this.fail("truncated", "value reaches beyond the end of its packed field");
  }

  /** A required field did not come. */
  missing(field: string): never {
    return this.fail("missing_required", `required field ${field} is missing`);
  }

  /**
   * Passes over a field that the schema does not have. `ranges` lists the indices between which such fields lie;
   * neighbours become one range.
   */
  unknown(tag: number, start: number, ranges: number[] | undefined): number[] {
    this.skip(tag);
    return this.setAside(start, ranges);
  }

  /** Counts the field from `start` up to here among those the schema does not have. */
  setAside(start: number, ranges: number[] | undefined): number[] {
    if (ranges === undefined) return [start, this.pos];
    if (ranges[ranges.length - 1] === start) ranges[ranges.length - 1] = this.pos;
    else ranges.push(start, this.pos);
    return ranges;
  }

  /** As `setAside`, of one value of a packed field, which has no tag of its own to copy. */
  setAsideValue(number: number, value: number, ranges: number[] = []): number[] {
    ranges.push(-number, value);
    return ranges;
  }

  /** Copies the ranges out and puts them, as one run of fields, behind those of `before` into `message`. */
  keep(message: object, ranges: readonly number[], before?: object): void {
    const earlier = (before as WithUnknown | undefined)?.[unknownFields] ?? noBytes;
    let room = earlier.length;
    for (let i = 0; i < ranges.length; i += 2) room += ranges[i]! < 0 ? 15 : ranges[i + 1]! - ranges[i]!;
    const kept = spare(earlier, room);
    let at = earlier.length;
    for (let i = 0; i < ranges.length; i += 2) {
      const start = ranges[i]!;
      const end = ranges[i + 1]!;
      if (start < 0) {
        at = writeInt32(kept, writeUint32(kept, at, (-start << 3) >>> 0), end);
      } else {
        kept.set(this.bytes.subarray(start, end), at);
        at += end - start;
      }
    }
    (message as WithUnknown)[unknownFields] = at === room ? kept : kept.subarray(0, at);
  }
}

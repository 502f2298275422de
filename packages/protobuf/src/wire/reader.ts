import { unknownFields, type WithUnknown } from "../unknown-fields.ts";
import { allocate, largeBytes } from "./allocate.ts";
import { noBytes } from "./no-bytes.ts";
import { NumberReader } from "./number-reader.ts";
import { shortAscii, shortAsciiBytes } from "./short-ascii.ts";
import { spare } from "./typed-arrays.ts";
import { decodeUtf8, decodeUtf8Lenient } from "./utf8.ts";
import { writeInt32, writeUint32 } from "./writer.ts";

/** How deep messages may lie in messages, as in the other implementations. */
const defaultRecursionLimit: number = 100;

/** A cursor over one message: what generated code reads with. */
export class Reader extends NumberReader {
  /** How many more levels of messages may be opened. */
  depth: number = defaultRecursionLimit;
  #groupEnds: Map<number, number> | undefined;

  constructor(
    bytes: Uint8Array,
    start = 0,
    end: number = bytes.length,
    recursionLimit: number = defaultRecursionLimit,
  ) {
    super(bytes, start, end);
    this.depth = recursionLimit;
  }

  reset(bytes: Uint8Array, start: number, end: number): void {
    this.turnTo(bytes, start, end);
    this.depth = defaultRecursionLimit;
    this.#groupEnds = undefined;
  }

  // ---- length-delimited

  /** Reads a length and checks that so many bytes are there; gives the index they end at. */
  end(): number {
    const start = this.pos;
    const length = this.int32();
    const end = this.pos + length;
    if (length < 0 || end > this.limit) this.#wrongLength(length, start);
    return end;
  }

  #wrongLength(length: number, start: number): never {
    if (length < 0) this.fail("invalid_length", `length ${length >>> 0} is over 2 GiB`, start);
    const left = this.limit - this.pos;
    return this.fail("truncated", `field announces ${length} bytes where ${left} are left`, start);
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
    return start === end ? noBytes : this.copy(start, end);
  }

  /** A copy of the bytes from `start` up to `end`. */
  copy(start: number, end: number): Uint8Array<ArrayBuffer> {
    const field = this.bytes.subarray(start, end);
    // A small array lies in the heap of the engine, which costs a tenth of a buffer of its own.
    if (field.length < largeBytes) return new Uint8Array(field);
    const copy = new Uint8Array(allocate(field.length));
    copy.set(field);
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
        this.take(8);
        break;
      case 2:
        this.pos = this.end();
        break;
      case 3:
        if (depth <= 0) this.fail("recursion_limit", "groups are nested too deep");
        this.#groupEnd(tag >>> 3, depth - 1);
        break;
      case 5:
        this.take(4);
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

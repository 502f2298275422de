import { Buffer } from "node:buffer";

const INITIAL_BYTES = 1 << 12;

/** Writes the wire format into a buffer that grows (Protobuf Encoding §Message Structure). */
export class ByteWriter {
  #bytes: Buffer = Buffer.alloc(INITIAL_BYTES);
  #end = 0;

  reset(): void {
    this.#end = 0;
  }

  get end(): number {
    return this.#end;
  }

  copy(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#end));
  }

  varint(value: number): void {
    this.#reserve(10);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#end++] = (rest & 0x7f) | 0x80;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#end++] = rest;
  }

  /** Two's complement in 64 bits. */
  varint64(value: bigint): void {
    this.#reserve(10);
    let rest = BigInt.asUintN(64, value);
    while (rest > 0x7fn) {
      this.#bytes[this.#end++] = Number(rest & 0x7fn) | 0x80;
      rest >>= 7n;
    }
    this.#bytes[this.#end++] = Number(rest);
  }

  fixed32(value: number): void {
    this.#reserve(4);
    this.#end = this.#bytes.writeInt32LE(value | 0, this.#end);
  }

  fixed64(value: bigint): void {
    this.#reserve(8);
    this.#end = this.#bytes.writeBigUInt64LE(BigInt.asUintN(64, value), this.#end);
  }

  float(value: number): void {
    this.#reserve(4);
    this.#end = this.#bytes.writeFloatLE(value, this.#end);
  }

  double(value: number): void {
    this.#reserve(8);
    this.#end = this.#bytes.writeDoubleLE(value, this.#end);
  }

  /** Text of one character per byte, its length before it. */
  latin1(text: string): void {
    this.varint(text.length);
    this.#reserve(text.length);
    this.#end += this.#bytes.write(text, this.#end, "latin1");
  }

  /** Puts the length of what `write` writes before it. */
  delimited(write: () => void): void {
    const start = this.#end;
    write();
    const length = this.#end - start;
    this.varint(length);
    const prefix = this.#end - start - length;
    if (length === 0) return;
    const lead = Buffer.from(this.#bytes.subarray(this.#end - prefix, this.#end));
    this.#bytes.copyWithin(start + prefix, start, start + length);
    lead.copy(this.#bytes, start);
  }

  #reserve(count: number): void {
    if (this.#end + count <= this.#bytes.length) return;
    const wider = Buffer.alloc(Math.max(this.#bytes.length * 2, this.#end + count));
    this.#bytes.copy(wider);
    this.#bytes = wider;
  }
}

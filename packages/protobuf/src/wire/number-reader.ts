import { cellFloat32, cellFloat64, cellInt32, cellInt64, cellUint64, high, low } from "./scratch.ts";
import { VarintReader } from "./varint-reader.ts";

/** Reads numbers of fixed width, and 64-bit integers as what the schema's user has chosen. */
export class NumberReader extends VarintReader {
  sfixed32(): number {
    const pos = this.take(4);
    const bytes = this.bytes;
    return bytes[pos]! | (bytes[pos + 1]! << 8) | (bytes[pos + 2]! << 16) | (bytes[pos + 3]! << 24);
  }

  fixed32(): number {
    return this.sfixed32() >>> 0;
  }

  float(): number {
    const view = this.view ?? this.viewFor();
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
    const view = this.view ?? this.viewFor();
    if (view !== undefined) return view.getFloat64(this.take(8), true);
    this.#fixed64();
    return cellFloat64[0]!;
  }

  fixed64(): bigint {
    const view = this.view ?? this.viewFor();
    if (view !== undefined) return view.getBigUint64(this.take(8), true);
    this.#fixed64();
    return cellUint64[0]!;
  }

  sfixed64(): bigint {
    const view = this.view ?? this.viewFor();
    if (view !== undefined) return view.getBigInt64(this.take(8), true);
    this.#fixed64();
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
}

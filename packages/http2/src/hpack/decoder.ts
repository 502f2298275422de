import { BlockShape } from "../header/block-shape.ts";
import { Field, type FieldKind, fieldKind } from "../header/field.ts";
import { HeaderBlock } from "../header-block.ts";
import { DecodeCache } from "./decode-cache.ts";
import { DynamicTable } from "./dynamic-table.ts";
import { hpackError } from "./hpack-error.ts";
import { huffmanDecode } from "./huffman-decode.ts";
import { latin1 } from "./latin1.ts";
import { STATIC_ENTRIES, staticTable } from "./static-table.ts";

const DEFAULT_TABLE_BYTES = 4096;
const MAX_INTEGER = 2 ** 32;

// Shared by all decoders: decoding is synchronous and strings are copied out at once.
let scratch: Uint8Array = new Uint8Array(4096);
const shape = new BlockShape();

/** The decoding half of one connection's HPACK state. Source: RFC 7541 §3. */
export class HpackDecoder {
  readonly #table = new DynamicTable(DEFAULT_TABLE_BYTES);
  readonly #cache = new DecodeCache();
  readonly #maxListBytes: number;
  /** Changes whenever the same bytes could mean something else. */
  #version = 0;
  #limitBytes = DEFAULT_TABLE_BYTES;
  #updateDue = false;
  #source: Uint8Array = scratch;
  #position = 0;
  #end = 0;
  /** The list just decoded was larger than allowed; the block holds nothing, the tables are right. */
  oversized = false;

  constructor(maxListBytes: number) {
    this.#maxListBytes = maxListBytes;
  }

  get tableBytes(): number {
    return this.#table.sizeBytes;
  }

  /** The peer acknowledged our SETTINGS_HEADER_TABLE_SIZE: it must shrink its table, if need be. RFC 7541 §4.2. */
  setTableLimit(limitBytes: number): void {
    this.#limitBytes = limitBytes;
    this.#updateDue = this.#table.maxBytes > limitBytes;
  }

  /** Decodes one whole header block. Throws `ConnectionError` COMPRESSION_ERROR. */
  decode(source: Uint8Array, start: number, end: number): HeaderBlock {
    this.oversized = false;
    const version = this.#version;
    if (!this.#updateDue) {
      const known = this.#cache.find(source, start, end, version);
      if (known !== undefined) return known;
    }
    this.#source = source;
    this.#position = start;
    this.#end = end;
    const block = this.#decodeFields();
    this.#source = scratch;
    if (this.#version === version && !this.oversized) this.#cache.offer(source, start, end, version, block);
    return block;
  }

  #decodeFields(): HeaderBlock {
    const fields: string[] = [];
    let listBytes = 0;
    let first = true;
    shape.reset();
    while (this.#position < this.#end) {
      const byte = this.#source[this.#position++]!;
      let field: Field;
      if (byte >= 0x80) field = this.#entry(byte < 0xff ? byte & 0x7f : this.#integer(0x7f));
      else if (byte >= 0x40) {
        field = this.#literal(byte & 0x3f, 0x3f);
        this.#table.insert(field);
        this.#version++;
      } else if (byte < 0x20) field = this.#literal(byte & 0x0f, 0x0f);
      else {
        if (!first) throw hpackError("a table size update stands after a field");
        this.#resize(byte & 0x1f);
        continue;
      }
      if (first && this.#updateDue) throw hpackError("the announced smaller table was not taken up");
      first = false;
      listBytes += field.name.length + field.value.length + 32;
      if (listBytes > this.#maxListBytes) {
        this.oversized = true;
        fields.length = 0;
      }
      if (this.oversized) continue;
      fields.push(field.name, field.value);
      shape.add(field);
    }
    const block = new HeaderBlock(fields);
    block.shape = shape.result();
    block.status = shape.status;
    block.contentLength = shape.contentLength;
    return block;
  }

  #resize(prefix: number): void {
    const bytes = prefix < 0x1f ? prefix : this.#integer(0x1f);
    if (bytes > this.#limitBytes)
      throw hpackError(`table size ${bytes} is over the limit of ${this.#limitBytes}`);
    this.#updateDue = false;
    this.#table.resize(bytes);
    this.#version++;
  }

  #entry(index: number): Field {
    const field =
      index <= STATIC_ENTRIES
        ? index > 0
          ? staticTable[index]
          : undefined
        : this.#table.at(index - STATIC_ENTRIES);
    if (field === undefined) throw hpackError(`there is no table entry ${index}`);
    return field;
  }

  #literal(prefix: number, prefixMax: number): Field {
    const index = prefix < prefixMax ? prefix : this.#integer(prefixMax);
    let name: string;
    let kind: FieldKind;
    if (index === 0) {
      name = this.#string();
      kind = fieldKind(name);
    } else ({ name, kind } = this.#entry(index));
    return new Field(name, this.#string(), kind);
  }

  /** The rest of an integer whose prefix is all ones. Source: RFC 7541 §5.1. */
  #integer(prefixMax: number): number {
    let value = prefixMax;
    let scale = 1;
    for (;;) {
      if (this.#position >= this.#end) throw hpackError("an integer is cut short");
      const byte = this.#source[this.#position++]!;
      value += (byte & 0x7f) * scale;
      if (value > MAX_INTEGER) throw hpackError("an integer is out of range");
      if (byte < 0x80) return value;
      scale *= 128;
      if (scale > MAX_INTEGER) throw hpackError("an integer is too long");
    }
  }

  #string(): string {
    if (this.#position >= this.#end) throw hpackError("a string is missing");
    const byte = this.#source[this.#position++]!;
    let length = byte & 0x7f;
    if (length === 0x7f) length = this.#integer(0x7f);
    const start = this.#position;
    const end = start + length;
    if (end > this.#end) throw hpackError("a string is cut short");
    this.#position = end;
    if (byte < 0x80) return latin1(this.#source, start, end);
    const room = Math.ceil((length * 8) / 5);
    if (room > scratch.length) scratch = new Uint8Array(room * 2);
    return latin1(scratch, 0, huffmanDecode(this.#source, start, end, scratch));
  }
}

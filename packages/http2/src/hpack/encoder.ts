import { Field } from "../header/field.ts";
import type { HeaderBlock } from "../header-block.ts";
import { DynamicTable } from "./dynamic-table.ts";
import { EncoderIndex } from "./encoder-index.ts";
import { huffmanByteLength, huffmanEncode } from "./huffman-encode.ts";
import { writeInteger } from "./integer.ts";
import { writeLatin1 } from "./latin1.ts";
import { SeenFilter } from "./seen-filter.ts";
import { STATIC_ENTRIES, staticNames } from "./static-table.ts";

const DEFAULT_TABLE_BYTES = 4096;
const MAX_CACHED_BLOCKS = 256;

// Sure to come again with the next request of the same client or server: worth an entry at first sight.
const indexAtOnce: ReadonlySet<string> = new Set([
  ":authority",
  ":path",
  "user-agent",
  "content-type",
  "te",
  "accept",
  "accept-encoding",
  "server",
  "grpc-encoding",
  "grpc-accept-encoding",
]);
// Different nearly every time: never worth one.
const neverIndex: ReadonlySet<string> = new Set([
  "content-length",
  "date",
  "grpc-timeout",
  "etag",
  "age",
  "location",
]);
// Short secrets can be guessed through the table (RFC 7541 §7.1); these are never-indexed without being asked.
const secretNames: ReadonlySet<string> = new Set(["authorization", "proxy-authorization"]);
const SHORT_COOKIE = 20;

interface CachedEncoding {
  readonly version: number;
  readonly bytes: Uint8Array;
}

// Shared by all encoders: the bytes are copied into a frame before the next block is encoded.
let scratch: Uint8Array = new Uint8Array(4096);
let nextEncoderId = 1;

/** The encoding half of one connection's HPACK state. Source: RFC 7541 §2, §6. */
export class HpackEncoder {
  readonly #id = nextEncoderId++;
  readonly #index = new EncoderIndex();
  readonly #table = new DynamicTable(DEFAULT_TABLE_BYTES, (field, insertedAs) =>
    this.#index.remove(field, insertedAs),
  );
  readonly #seen = new SeenFilter();
  readonly #maxTableBytes: number;
  #cache: Map<HeaderBlock, CachedEncoding> | undefined;
  #version = 0;
  // A size change is announced at the head of the next block; if it dipped in between, the low comes first.
  #announceLow = -1;
  #announce = -1;
  #end = 0;
  /** After `encode`: where the encoding is, from 0 to `length`, valid until the next call of any encoder. */
  bytes: Uint8Array = scratch;
  length = 0;

  constructor(maxTableBytes: number) {
    this.#maxTableBytes = maxTableBytes;
  }

  get tableBytes(): number {
    return this.#table.sizeBytes;
  }

  /** The peer's SETTINGS_HEADER_TABLE_SIZE. Source: RFC 7541 §4.2. */
  setPeerLimit(bytes: number): void {
    const size = Math.min(bytes, this.#maxTableBytes);
    if (size === this.#table.maxBytes && this.#announce === -1) return;
    this.#announceLow = this.#announceLow === -1 ? size : Math.min(this.#announceLow, size);
    this.#announce = size;
    this.#table.resize(size);
    this.#version++;
  }

  /** Encodes a whole block into `bytes`/`length`. */
  encode(block: HeaderBlock): void {
    if (this.#announce === -1) {
      const known = this.#cached(block);
      if (known !== undefined) {
        this.bytes = known;
        this.length = known.length;
        return;
      }
    }
    this.#end = 0;
    this.#announceSize();
    this.#append(block);
    this.bytes = scratch;
    this.length = this.#end;
  }

  #append(block: HeaderBlock): void {
    const known = this.#cached(block);
    if (known !== undefined) {
      this.#reserve(known.length);
      scratch.set(known, this.#end);
      this.#end += known.length;
      return;
    }
    const start = this.#end;
    const { base, fields, sensitive } = block;
    const version = this.#version;
    if (base !== undefined) this.#append(base);
    for (let i = base === undefined ? 0 : base.fields.length; i < fields.length; i += 2) {
      this.#appendField(fields[i]!, fields[i + 1]!, sensitive);
    }
    if (this.#version === version) this.#remember(block, start);
  }

  #cached(block: HeaderBlock): Uint8Array | undefined {
    if (block.encodedBy === this.#id && block.encodedVersion === this.#version) return block.encodedBytes;
    const entry = this.#cache?.get(block);
    return entry !== undefined && entry.version === this.#version ? entry.bytes : undefined;
  }

  // A block sent once must not cost a copy: the first time only leaves a mark.
  #remember(block: HeaderBlock, start: number): void {
    if (block.encodedBy === 0) {
      block.encodedBy = -1;
      return;
    }
    const bytes = scratch.slice(start, this.#end);
    block.encodedBy = this.#id;
    block.encodedVersion = this.#version;
    block.encodedBytes = bytes;
    this.#cache ??= new Map();
    if (this.#cache.size >= MAX_CACHED_BLOCKS) this.#cache.clear();
    this.#cache.set(block, { version: this.#version, bytes });
  }

  #announceSize(): void {
    if (this.#announce === -1) return;
    this.#reserve(20);
    if (this.#announceLow < this.#announce)
      this.#end = writeInteger(scratch, this.#end, 0x20, 0x1f, this.#announceLow);
    this.#end = writeInteger(scratch, this.#end, 0x20, 0x1f, this.#announce);
    this.#announce = -1;
    this.#announceLow = -1;
  }

  #appendField(name: string, value: string, sensitive: ReadonlySet<string> | undefined): void {
    this.#reserve(name.length + value.length + 24);
    const known = staticNames.get(name);
    if (isSecret(name, value, sensitive)) {
      this.#appendLiteral(0x10, 0x0f, this.#nameIndex(name, known?.index), name, value);
      return;
    }
    const exact = known?.values.get(value);
    if (exact !== undefined) {
      scratch[this.#end++] = 0x80 | exact;
      return;
    }
    const insertedAs = this.#index.findField(name, value);
    if (insertedAs !== 0) {
      const index = STATIC_ENTRIES + 1 + this.#table.inserted - insertedAs;
      this.#end = writeInteger(scratch, this.#end, 0x80, 0x7f, index);
      return;
    }
    const nameIndex = this.#nameIndex(name, known?.index);
    if (this.#worthAnEntry(name, value)) {
      this.#appendLiteral(0x40, 0x3f, nameIndex, name, value);
      const field = new Field(name, value);
      if (this.#table.insert(field)) this.#index.add(field, this.#table.inserted);
      this.#version++;
    } else this.#appendLiteral(0x00, 0x0f, nameIndex, name, value);
  }

  #nameIndex(name: string, staticIndex: number | undefined): number {
    if (staticIndex !== undefined) return staticIndex;
    const insertedAs = this.#index.findName(name);
    return insertedAs === 0 ? 0 : STATIC_ENTRIES + 1 + this.#table.inserted - insertedAs;
  }

  #worthAnEntry(name: string, value: string): boolean {
    if (neverIndex.has(name)) return false;
    if ((name.length + value.length + 32) * 2 > this.#table.maxBytes) return false;
    // While the table has room a sure thing goes in at once; a full one is only disturbed for what repeats.
    const roomBytes = this.#table.maxBytes - this.#table.sizeBytes;
    if (indexAtOnce.has(name) && roomBytes * 2 > this.#table.maxBytes) return true;
    return this.#seen.seenBefore(name, value);
  }

  #appendLiteral(first: number, prefixMax: number, nameIndex: number, name: string, value: string): void {
    this.#end = writeInteger(scratch, this.#end, first, prefixMax, nameIndex);
    if (nameIndex === 0) this.#appendString(name);
    this.#appendString(value);
  }

  #appendString(text: string): void {
    const packed = huffmanByteLength(text);
    if (packed < text.length) {
      this.#end = huffmanEncode(text, scratch, writeInteger(scratch, this.#end, 0x80, 0x7f, packed));
    } else this.#end = writeLatin1(text, scratch, writeInteger(scratch, this.#end, 0, 0x7f, text.length));
  }

  #reserve(bytes: number): void {
    if (this.#end + bytes <= scratch.length) return;
    const larger = new Uint8Array(Math.max(scratch.length * 2, this.#end + bytes));
    larger.set(scratch.subarray(0, this.#end));
    scratch = larger;
  }
}

function isSecret(name: string, value: string, sensitive: ReadonlySet<string> | undefined): boolean {
  if (sensitive?.has(name)) return true;
  return secretNames.has(name) || (name === "cookie" && value.length < SHORT_COOKIE);
}

import { copyBytes } from "../copy-bytes.ts";
import type { HeaderBlock } from "../header-block.ts";

const SLOTS = 64;
const MAX_CACHED_BYTES = 4096;

interface Entry {
  readonly bytes: Uint8Array;
  readonly tableVersion: number;
  readonly block: HeaderBlock;
}

function hashBytes(source: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + source[i]!) | 0;
  return hash ^ (hash >>> 15);
}

/** Remembers the header block that a run of bytes meant while the dynamic table stood as it stood. */
export class DecodeCache {
  #entries: (Entry | undefined)[] = [];
  // A block is kept when it comes a second time: one that never repeats must not cost an allocation.
  #seenHashes: Int32Array | undefined;
  #hash = 0;

  find(source: Uint8Array, start: number, end: number, tableVersion: number): HeaderBlock | undefined {
    if (end - start > MAX_CACHED_BYTES) return undefined;
    const hash = hashBytes(source, start, end);
    this.#hash = hash;
    const entry = this.#entries[hash & (SLOTS - 1)];
    if (entry === undefined || entry.tableVersion !== tableVersion) return undefined;
    const { bytes } = entry;
    if (bytes.length !== end - start) return undefined;
    for (let i = 0; i < bytes.length; i++) if (bytes[i] !== source[start + i]) return undefined;
    return entry.block;
  }

  /** To be called after `find` on the same bytes. */
  offer(source: Uint8Array, start: number, end: number, tableVersion: number, block: HeaderBlock): void {
    if (end - start > MAX_CACHED_BYTES) return;
    const slot = this.#hash & (SLOTS - 1);
    this.#seenHashes ??= new Int32Array(SLOTS);
    if (this.#seenHashes[slot] !== this.#hash) {
      this.#seenHashes[slot] = this.#hash;
      return;
    }
    if (this.#entries.length === 0) this.#entries = Array.from<Entry | undefined>({ length: SLOTS });
    this.#entries[slot] = { bytes: copyBytes(source, start, end), tableVersion, block };
  }
}

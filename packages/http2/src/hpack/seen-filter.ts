/** Pairs of remembered hashes: a newcomer displaces the older of its pair. */
const PAIRS = 128;
/** Long values differ early or late; hashing the middle would only cost. */
const HASHED_CHARACTERS = 32;

function mix(hash: number, text: string): number {
  const head = Math.min(text.length, HASHED_CHARACTERS);
  for (let i = 0; i < head; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  const tail = Math.max(head, text.length - HASHED_CHARACTERS);
  for (let i = tail; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash ^ (hash >>> 13);
}

/**
 * Tells a field that comes again from one that comes once. Only the former earns a place in the dynamic
 * table: a value that changes with each request would push useful entries out and void cached encodings.
 * It goes by hashes, so that now and then a newcomer is taken for an acquaintance, which costs an entry.
 */
export class SeenFilter {
  #hashes: Int32Array | undefined = undefined;

  /** True when the same field passed here recently. */
  seenBefore(name: string, value: string): boolean {
    const hash = mix(mix(name.length, name), value);
    const hashes = (this.#hashes ??= new Int32Array(PAIRS * 2));
    const newer = (hash & (PAIRS - 1)) * 2;
    if (hashes[newer] === hash || hashes[newer + 1] === hash) return true;
    hashes[newer + 1] = hashes[newer]!;
    hashes[newer] = hash;
    return false;
  }
}

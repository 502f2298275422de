const INITIAL_TOKENS = 1 << 12;

/**
 * The tokens of one file, as columns. One buffer serves every file of a run: a file's tokens are read by its
 * parser before the next file is lexed.
 */
export class TokenBuffer {
  kinds: Uint8Array = new Uint8Array(INITIAL_TOKENS);
  starts: Int32Array = new Int32Array(INITIAL_TOKENS);
  ends: Int32Array = new Int32Array(INITIAL_TOKENS);
  /** For an identifier its number in the interner. */
  names: Int32Array = new Int32Array(INITIAL_TOKENS);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  push(kind: number, start: number, end: number, name: number): void {
    const at = this.count++;
    if (at === this.kinds.length) this.#grow();
    this.kinds[at] = kind;
    this.starts[at] = start;
    this.ends[at] = end;
    this.names[at] = name;
  }

  #grow(): void {
    const size = this.kinds.length * 2;
    const kinds = new Uint8Array(size);
    kinds.set(this.kinds);
    this.kinds = kinds;
    this.starts = widen(this.starts, size);
    this.ends = widen(this.ends, size);
    this.names = widen(this.names, size);
  }
}

function widen(column: Int32Array, size: number): Int32Array {
  const wider = new Int32Array(size);
  wider.set(column);
  return wider;
}

const SLOTS = 64;

/**
 * Tells a field that comes again from one that comes once. Only the former earns a place in the dynamic
 * table: a value that changes with each request would push useful entries out and void cached encodings.
 */
export class SeenFilter {
  #names: (string | undefined)[] = [];
  #values: (string | undefined)[] = [];

  /** True when the same field passed here recently. */
  seenBefore(name: string, value: string): boolean {
    const { length } = value;
    let hash = name.length * 31 + length * 7;
    if (length > 0)
      hash += value.charCodeAt(0) * 5 + value.charCodeAt(length - 1) * 3 + value.charCodeAt(length >> 1);
    const slot = hash & (SLOTS - 1);
    if (this.#names[slot] === name && this.#values[slot] === value) return true;
    if (this.#names.length === 0) {
      this.#names = Array.from<string | undefined>({ length: SLOTS });
      this.#values = Array.from<string | undefined>({ length: SLOTS });
    }
    this.#names[slot] = name;
    this.#values[slot] = value;
    return false;
  }
}

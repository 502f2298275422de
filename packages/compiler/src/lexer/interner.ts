const INITIAL_SLOTS = 1 << 12;

/**
 * Gives each distinct identifier one number and one string, found by the characters in place: an identifier
 * seen before costs no allocation, and names do not keep the text of their file alive.
 */
export class Interner {
  readonly strings: string[] = [];
  #hashes: number[] = [];
  #slots: Int32Array = new Int32Array(INITIAL_SLOTS).fill(-1);
  #mask: number = INITIAL_SLOTS - 1;

  /** `hash` is the one `hashOf` computes; the lexer computes it while scanning. */
  intern(text: string, start: number, end: number, hash: number): number {
    const length = end - start;
    let slot = hash & this.#mask;
    for (let id = this.#slots[slot]!; id >= 0; id = this.#slots[slot]!) {
      if (this.#hashes[id] === hash) {
        const known = this.strings[id]!;
        if (known.length === length && sameCharacters(known, text, start)) return id;
      }
      slot = (slot + 1) & this.#mask;
    }
    return this.#add(slot, text.slice(start, end), hash);
  }

  add(name: string): number {
    return this.intern(name, 0, name.length, hashOf(name));
  }

  #add(slot: number, slice: string, hash: number): number {
    const id = this.strings.length;
    // A slice would keep the whole file alive; a string built anew does not.
    this.strings.push(slice.length < 13 ? slice : detach(slice));
    this.#hashes.push(hash);
    this.#slots[slot] = id;
    if (id * 2 > this.#mask) this.#grow();
    return id;
  }

  #grow(): void {
    this.#mask = this.#mask * 2 + 1;
    const slots = new Int32Array(this.#mask + 1).fill(-1);
    for (let id = 0; id < this.strings.length; id++) {
      let slot = this.#hashes[id]! & this.#mask;
      while (slots[slot]! >= 0) slot = (slot + 1) & this.#mask;
      slots[slot] = id;
    }
    this.#slots = slots;
  }
}

export function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

function sameCharacters(known: string, text: string, start: number): boolean {
  for (let at = 0; at < known.length; at++) {
    if (known.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}

function detach(slice: string): string {
  return Buffer.from(slice, "latin1").toString("latin1");
}

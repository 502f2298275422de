import type { Field } from "../header/field.ts";

/** A ring of fields, newest first, bounded by bytes. Source: RFC 7541 §2.3.2, §4. */
export class DynamicTable {
  #ring: (Field | undefined)[] = [];
  #mask = -1;
  #next = 0;
  #onEvict: ((field: Field, insertedAs: number) => void) | undefined;
  count = 0;
  sizeBytes = 0;
  maxBytes: number;
  /** Fields ever inserted: the newest entry was inserted as number `inserted`. */
  inserted = 0;

  constructor(maxBytes: number, onEvict?: (field: Field, insertedAs: number) => void) {
    this.maxBytes = maxBytes;
    this.#onEvict = onEvict;
  }

  /** The entry at `position`, 1 being the newest; undefined when there is none. */
  at(position: number): Field | undefined {
    return position <= this.count ? this.#ring[(this.#next - position) & this.#mask] : undefined;
  }

  /** Inserts unless the field alone is larger than the table, which empties it. Source: RFC 7541 §4.4. */
  insert(field: Field): boolean {
    const { sizeBytes } = field;
    this.#evictTo(this.maxBytes - sizeBytes);
    if (sizeBytes > this.maxBytes) return false;
    if (this.count > this.#mask) this.#grow();
    this.#ring[this.#next] = field;
    this.#next = (this.#next + 1) & this.#mask;
    this.count++;
    this.inserted++;
    this.sizeBytes += sizeBytes;
    return true;
  }

  resize(maxBytes: number): void {
    this.maxBytes = maxBytes;
    this.#evictTo(maxBytes);
  }

  #evictTo(limit: number): void {
    while (this.count > 0 && this.sizeBytes > limit) {
      const slot = (this.#next - this.count) & this.#mask;
      const field = this.#ring[slot]!;
      this.#ring[slot] = undefined;
      this.#onEvict?.(field, this.inserted - this.count + 1);
      this.sizeBytes -= field.sizeBytes;
      this.count--;
    }
  }

  #grow(): void {
    const old = this.#ring;
    const oldMask = this.#mask;
    const oldest = this.#next - this.count;
    this.#ring = Array.from<Field | undefined>({ length: Math.max(16, old.length * 2) });
    this.#mask = this.#ring.length - 1;
    for (let i = 0; i < this.count; i++) this.#ring[i] = old[(oldest + i) & oldMask];
    this.#next = this.count;
  }
}

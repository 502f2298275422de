import type { Field } from "../header/field.ts";

/** Finds what the encoder's dynamic table holds, by name and value, in the numbering of `DynamicTable.inserted`. */
export class EncoderIndex {
  readonly #names = new Map<string, Map<string, number>>();

  /** When the field was inserted; 0 when the table does not hold it. */
  findField(name: string, value: string): number {
    return this.#names.get(name)?.get(value) ?? 0;
  }

  /** When some field of this name was inserted; 0 when there is none. */
  findName(name: string): number {
    const values = this.#names.get(name);
    if (values === undefined) return 0;
    for (const insertedAs of values.values()) return insertedAs;
    return 0;
  }

  add(field: Field, insertedAs: number): void {
    const values = this.#names.get(field.name);
    if (values === undefined) this.#names.set(field.name, new Map([[field.value, insertedAs]]));
    else values.set(field.value, insertedAs);
  }

  remove(field: Field, insertedAs: number): void {
    const values = this.#names.get(field.name);
    if (values?.get(field.value) !== insertedAs) return;
    values.delete(field.value);
    if (values.size === 0) this.#names.delete(field.name);
  }
}

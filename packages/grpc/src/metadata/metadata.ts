import { decodeBinary, encodeBinary } from "./binary.ts";
import { MetadataError } from "./metadata-error.ts";
import { isReservedName, metadataName } from "./metadata-name.ts";

/** A value by its name: bytes for names that end in `-bin`, ASCII text for the others. */
export type MetadataValue<Name extends string> = string extends Name
  ? string | Uint8Array
  : Name extends `${string}-bin`
    ? Uint8Array
    : string;

/** Metadata as an object literal: `{ authorization: "Bearer …", "trace-bin": bytes }`; a name may have several values. */
export interface MetadataRecord {
  readonly [name: `${string}-bin`]: Uint8Array | readonly Uint8Array[];
  readonly [name: string]: string | Uint8Array | readonly (string | Uint8Array)[];
}

/** Anything metadata can be made from. What is `Record<string, string>` goes in as its `Object.entries`. */
export type MetadataInit = Metadata | MetadataRecord | Iterable<readonly [string, string | Uint8Array]>;

const printable = /^[\x20-\x7e]*$/;

/**
 * Names and values that travel beside the messages (gRPC over HTTP/2 §Requests). Names are case-insensitive
 * and may repeat; order among equal names is kept. Values under names that end in `-bin` are bytes, all
 * others printable ASCII. Setting what cannot be sent throws a `MetadataError`.
 */
export class Metadata implements Iterable<readonly [string, string | Uint8Array]> {
  /** Name, wire text, name, wire text, … as they stand in a header block. */
  #fields: string[] = [];

  constructor(init?: MetadataInit) {
    if (init !== undefined) this.#fields = wireFields(init).slice();
  }

  /** The metadata among the fields of a received header block. */
  static fromFields(fields: readonly string[]): Metadata {
    const metadata = new Metadata();
    const own = metadata.#fields;
    for (let i = 0; i + 1 < fields.length; i += 2) {
      const name = fields[i]!;
      if (isReservedName(name)) continue;
      const value = fields[i + 1]!;
      if (name.endsWith("-bin") && value.includes(","))
        for (const part of value.split(",")) own.push(name, part.trim());
      else own.push(name, value);
    }
    return metadata;
  }

  /** The fields as they go on the wire; not to be changed. */
  static fieldsOf(metadata: Metadata): readonly string[] {
    return metadata.#fields;
  }

  /** Number of values. */
  get size(): number {
    return this.#fields.length / 2;
  }

  /** The first value under a name. */
  get<Name extends string>(name: Name): MetadataValue<Name> | undefined {
    const lower = name.toLowerCase();
    for (let i = 0; i < this.#fields.length; i += 2)
      if (this.#fields[i] === lower) return valueAt(this.#fields, i) as MetadataValue<Name>;
    return undefined;
  }

  /** All values under a name, in order. */
  getAll<Name extends string>(name: Name): MetadataValue<Name>[] {
    const lower = name.toLowerCase();
    const values: MetadataValue<Name>[] = [];
    for (let i = 0; i < this.#fields.length; i += 2)
      if (this.#fields[i] === lower) values.push(valueAt(this.#fields, i) as MetadataValue<Name>);
    return values;
  }

  has(name: string): boolean {
    const lower = name.toLowerCase();
    for (let i = 0; i < this.#fields.length; i += 2) if (this.#fields[i] === lower) return true;
    return false;
  }

  /** Replaces whatever stood under the name. */
  set<Name extends string>(name: Name, value: MetadataValue<NoInfer<Name>>): this {
    const text = wireValue(metadataName(name), value);
    this.delete(name);
    this.#fields.push(metadataName(name), text);
    return this;
  }

  /** Adds a value beside those already under the name. */
  append<Name extends string>(name: Name, value: MetadataValue<NoInfer<Name>>): this {
    const lower = metadataName(name);
    this.#fields.push(lower, wireValue(lower, value));
    return this;
  }

  /** Adds everything of other metadata beside what is here. */
  merge(other: MetadataInit): this {
    this.#fields.push(...wireFields(other));
    return this;
  }

  /** True when there was something to delete. */
  delete(name: string): boolean {
    const lower = name.toLowerCase();
    const before = this.#fields.length;
    if (!this.has(lower)) return false;
    this.#fields = this.#fields.filter((_, i) => this.#fields[i & ~1] !== lower);
    return this.#fields.length !== before;
  }

  clone(): Metadata {
    return new Metadata(this);
  }

  *[Symbol.iterator](): IterableIterator<readonly [string, string | Uint8Array]> {
    for (let i = 0; i < this.#fields.length; i += 2) yield [this.#fields[i]!, valueAt(this.#fields, i)];
  }

  toJSON(): Record<string, (string | Uint8Array)[]> {
    const out: Record<string, (string | Uint8Array)[]> = {};
    for (const [name, value] of this) (out[name] ??= []).push(value);
    return out;
  }
}

/** Any metadata as wire fields: name, text, name, text, … Throws a MetadataError for what cannot be sent. */
export function wireFields(init: MetadataInit): readonly string[] {
  if (init instanceof Metadata) return Metadata.fieldsOf(init);
  const fields: string[] = [];
  if (isPairs(init)) {
    for (const [name, value] of init) push(fields, name, value);
    return fields;
  }
  for (const name in init) {
    const value = init[name];
    if (value === undefined) continue;
    if (isList(value)) for (const one of value) push(fields, name, one);
    else push(fields, name, value);
  }
  return fields;
}

function isPairs(init: MetadataInit): init is Iterable<readonly [string, string | Uint8Array]> {
  return typeof (init as { [Symbol.iterator]?: unknown })[Symbol.iterator] === "function";
}

function isList(
  value: string | Uint8Array | readonly (string | Uint8Array)[],
): value is readonly (string | Uint8Array)[] {
  return Array.isArray(value);
}

function push(fields: string[], name: string, value: string | Uint8Array): void {
  const lower = metadataName(name);
  fields.push(lower, wireValue(lower, value));
}

function wireValue(name: string, value: string | Uint8Array): string {
  if (name.endsWith("-bin")) {
    if (typeof value === "string")
      throw new MetadataError("invalid_value", `metadata "${name}" takes bytes, not text`);
    return encodeBinary(value);
  }
  if (typeof value !== "string")
    throw new MetadataError(
      "invalid_value",
      `metadata "${name}" takes text; bytes go under a name that ends in -bin`,
    );
  if (!printable.test(value))
    throw new MetadataError("invalid_value", `metadata "${name}" holds characters outside printable ASCII`);
  return value.trim();
}

function valueAt(fields: readonly string[], index: number): string | Uint8Array {
  const text = fields[index + 1]!;
  return fields[index]!.endsWith("-bin") ? decodeBinary(text) : text;
}

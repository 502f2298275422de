import type { FieldDescriptor, MessageDescriptor } from "../descriptor/descriptors.ts";
import { appendUnknown } from "../dynamic/append-unknown.ts";
import { setField } from "../dynamic/field-access.ts";
import { encodeField } from "../dynamic/field-codec.ts";
import { fromList } from "../dynamic/repeated.ts";
import { zeroOf } from "../dynamic/scalar.ts";
import type { MessageType } from "../message-type.ts";
import type { TypeRegistry } from "../registry/type-registry.ts";
import { didYouMean } from "./did-you-mean.ts";
import { readScalar } from "./read-scalar.ts";
import { TextScanner } from "./scanner.ts";
import { skipField } from "./skip-field.ts";
import { fieldsByTextName } from "./text-names.ts";
import type { TextReadOptions } from "./text-types.ts";

/**
 * Reads the text format as a message. Throws TextError with line and column, and what may have been meant. Names that
 * the schema reserves are passed over with their values: they were fields once.
 */
export function fromText(
  descriptor: MessageDescriptor,
  text: string,
  options: TextReadOptions = {},
): unknown {
  const scanner = new TextScanner(text);
  return new MessageReader(scanner, options.registry, descriptor).read(undefined);
}

/** Reads one message. */
class MessageReader {
  readonly #s: TextScanner;
  readonly #registry: TypeRegistry | undefined;
  readonly #descriptor: MessageDescriptor;
  /** What the fields read so far hold: lists and maps are added to, all else comes once. */
  readonly #values = new Map<FieldDescriptor, unknown>();
  /** Of an Any that is written open: what it holds. */
  #any: { readonly typeUrl: string; readonly value: Uint8Array } | undefined;

  constructor(s: TextScanner, registry: TypeRegistry | undefined, descriptor: MessageDescriptor) {
    this.#s = s;
    this.#registry = registry;
    this.#descriptor = descriptor;
  }

  /** Reads up to `end`, or to the end of the text. */
  read(end: string | undefined): object {
    const s = this.#s;
    while (end === undefined ? !s.atEnd : !s.close(end)) {
      if (s.atEnd) s.fail("invalid_text", `"${end}" expected, but the text ends`);
      this.#readField();
      if (!s.take(",")) s.take(";");
    }
    return this.#message();
  }

  /** The message of all that was read. */
  #message(): object {
    for (const field of this.#descriptor.fields) {
      if (field.presence === "required" && !this.#values.has(field)) {
        this.#s.fail("missing_required", `required field ${field.fullName} is missing`);
      }
    }
    const message = this.#type().create();
    for (const [field, value] of this.#values) {
      const whole = Array.isArray(value) ? fromList(field, value) : value;
      if (field.kind === "extension") appendUnknown(message, [encodeField(field, whole)]);
      else setField(message, field, whole);
    }
    return this.#any === undefined ? message : Object.assign(message, this.#any);
  }

  #type(): MessageType<object> {
    return this.#descriptor.type as unknown as MessageType<object>;
  }

  #readField(): void {
    const s: TextScanner = this.#s;
    const at = s.pos;
    if (this.#any !== undefined) s.fail("duplicate_field", "google.protobuf.Any holds one message", at);
    const bracketed = s.bracketed();
    if (bracketed?.includes("/") === true) {
      this.#readAny(bracketed, at);
      return;
    }
    const name = bracketed === undefined ? s.identifier() : `[${bracketed}]`;
    if (name === undefined) s.fail("invalid_text", `a field's name expected, but ${s.shown()} stands here`);
    const names = fieldsByTextName(this.#descriptor);
    const field = bracketed === undefined ? names.get(name) : this.#extension(bracketed);
    if (field !== undefined) this.#readValues(field, at);
    else if (this.#descriptor.reservedNames.includes(name)) skipField(s);
    else
      s.fail(
        "unknown_field",
        `${this.#descriptor.typeName} has no field ${name}`,
        at,
        didYouMean(name, names.keys()),
      );
  }

  #extension(name: string): FieldDescriptor | undefined {
    const field = this.#registry?.extension(name);
    return field?.extendee?.typeName === this.#descriptor.typeName ? field : undefined;
  }

  #readValues(field: FieldDescriptor, at: number): void {
    const s = this.#s;
    const hasColon = s.take(":");
    if (!hasColon && field.message === undefined) s.fail("invalid_text", `":" expected behind ${field.name}`);
    if (!field.repeated) {
      this.#checkOnce(field, at);
      this.#values.set(field, this.#readValue(field));
      return;
    }
    if (!s.take("[")) {
      this.#add(field, this.#readValue(field));
      return;
    }
    if (s.take("]")) return;
    do this.#add(field, this.#readValue(field));
    while (s.take(","));
    s.expect("]");
  }

  #checkOnce(field: FieldDescriptor, at: number): void {
    if (this.#values.has(field)) {
      this.#s.fail("duplicate_field", `${field.name} comes twice, and it holds one value`, at);
    }
    const other = field.oneof?.fields.find((member) => this.#values.has(member));
    if (other === undefined) return;
    this.#s.fail("duplicate_field", `${field.name} and ${other.name} are members of one oneof`, at);
  }

  #add(field: FieldDescriptor, value: unknown): void {
    if (field.map !== undefined) {
      const map = (this.#values.get(field) ?? new Map()) as Map<unknown, unknown>;
      const [key, element] = value as readonly [unknown, unknown];
      this.#values.set(field, map.set(key, element));
      return;
    }
    const list = (this.#values.get(field) ?? []) as unknown[];
    list.push(value);
    this.#values.set(field, list);
  }

  #readValue(field: FieldDescriptor): unknown {
    const { message } = field;
    if (message === undefined) return readScalar(this.#s, field);
    const end = this.#s.open();
    if (end === undefined) {
      return this.#s.fail("invalid_text", `"{" expected, but ${this.#s.shown()} stands here`);
    }
    const inner = new MessageReader(this.#s, this.#registry, message);
    if (field.map === undefined) return inner.read(end);
    return inner.#readEntry(end, field.map.key, field.map.value);
  }

  /** Reads one entry of a map, which is written like a message of a key and a value. */
  #readEntry(end: string, key: FieldDescriptor, value: FieldDescriptor): readonly [unknown, unknown] {
    const s = this.#s;
    while (!s.close(end)) {
      if (s.atEnd) s.fail("invalid_text", `"${end}" expected, but the text ends`);
      this.#readField();
      if (!s.take(",")) s.take(";");
    }
    const empty = (value.message?.type as MessageType<object> | undefined)?.create() ?? zeroOf(value);
    return [this.#values.get(key) ?? zeroOf(key), this.#values.get(value) ?? empty];
  }

  /** Reads what an Any holds, written open behind its type URL. */
  #readAny(typeUrl: string, at: number): void {
    const s: TextScanner = this.#s;
    if (this.#descriptor.typeName !== "google.protobuf.Any") {
      s.fail("invalid_text", `${this.#descriptor.typeName} is no google.protobuf.Any`, at);
    }
    if (this.#values.size > 0) {
      s.fail("duplicate_field", "google.protobuf.Any holds one message", at);
    }
    const name = typeUrl.slice(typeUrl.lastIndexOf("/") + 1);
    const type = this.#registry?.type(name);
    if (type === undefined) s.fail("unknown_type", `${name} is not in the registry`, at);
    s.take(":");
    const end = s.open();
    if (end === undefined) s.fail("invalid_text", `"{" expected, but ${s.shown()} stands here`);
    const message = new MessageReader(s, this.#registry, type.descriptor).read(end);
    this.#any = { typeUrl, value: type.encode(message) };
  }
}

import type {
  EnumDescriptor,
  FieldDescriptor,
  FileDescriptor,
  MessageDescriptor,
  ServiceDescriptor,
} from "../descriptor/descriptors.ts";
import { dynamicType } from "../dynamic/dynamic-type.ts";
import type { MessageType } from "../message-type.ts";
import { linkFiles, splitFileSet } from "./link-files.ts";
import type { TypeRegistry } from "./type-registry.ts";

/** What a registry can be told: a file's descriptor, or anything generated that knows its own. */
export type RegistryEntry =
  | FileDescriptor
  | { readonly descriptor: FileDescriptor | MessageDescriptor | FieldDescriptor | ServiceDescriptor };

/**
 * Types by their full names, and extensions by what they extend: what `google.protobuf.Any` and extensions need in
 * JSON and text, and what a client that learns its schema at run time looks things up in.
 */
export class Registry implements TypeRegistry {
  readonly #files = new Map<string, FileDescriptor>();
  readonly #messages = new Map<string, MessageDescriptor>();
  readonly #enums = new Map<string, EnumDescriptor>();
  readonly #services = new Map<string, ServiceDescriptor>();
  readonly #extensions = new Map<string, FieldDescriptor>();
  readonly #extensionsOf = new Map<string, Map<number, FieldDescriptor>>();

  /** A registry of the files of these entries and of all they import. */
  constructor(...entries: readonly RegistryEntry[]) {
    this.add(...entries);
  }

  /** From a serialized `google.protobuf.FileDescriptorSet`, its files in any order. Throws DescriptorError. */
  static fromFileDescriptorSet(bytes: Uint8Array): Registry {
    return Registry.fromFileDescriptors(splitFileSet(bytes));
  }

  /**
   * From serialized `google.protobuf.FileDescriptorProto`s in any order, as server reflection hands them out. Throws
   * DescriptorError when an import is not among them.
   */
  static fromFileDescriptors(files: readonly Uint8Array[]): Registry {
    return new Registry(...linkFiles(files));
  }

  /** Adds the files of these entries and of all they import. A name that is there already keeps its meaning. */
  add(...entries: readonly RegistryEntry[]): void {
    for (const entry of entries) {
      const descriptor = "descriptor" in entry ? entry.descriptor : entry;
      this.#addFile(descriptor.kind === "file" ? descriptor : descriptor.file);
    }
  }

  /** In the order they were added, imports before their importers. */
  get files(): IterableIterator<FileDescriptor> {
    return this.#files.values();
  }

  get messages(): IterableIterator<MessageDescriptor> {
    return this.#messages.values();
  }

  get enums(): IterableIterator<EnumDescriptor> {
    return this.#enums.values();
  }

  get services(): IterableIterator<ServiceDescriptor> {
    return this.#services.values();
  }

  get extensions(): IterableIterator<FieldDescriptor> {
    return this.#extensions.values();
  }

  /** By import path: `user/v1/user.proto`. */
  file(path: string): FileDescriptor | undefined {
    return this.#files.get(path);
  }

  /** By full name: `user.v1.User`. */
  message(typeName: string): MessageDescriptor | undefined {
    return this.#messages.get(typeName);
  }

  enum(typeName: string): EnumDescriptor | undefined {
    return this.#enums.get(typeName);
  }

  service(typeName: string): ServiceDescriptor | undefined {
    return this.#services.get(typeName);
  }

  /** The message type of this full name: the generated one, or a dynamic one where there is none. */
  type(typeName: string): MessageType<object> | undefined {
    const descriptor = this.#messages.get(typeName);
    if (descriptor === undefined) return undefined;
    dynamicType(descriptor);
    return descriptor.type as MessageType<object> | undefined;
  }

  /** An extension by its own full name. */
  extension(fullName: string): FieldDescriptor | undefined {
    return withType(this.#extensions.get(fullName));
  }

  /** The extension of a message that has this field number. */
  extensionOf(extendee: string, number: number): FieldDescriptor | undefined {
    return withType(this.#extensionsOf.get(extendee)?.get(number));
  }

  /** All extensions of a message. */
  extensionsOf(extendee: string): readonly FieldDescriptor[] {
    return Array.from(this.#extensionsOf.get(extendee)?.values() ?? [], withType);
  }

  #addFile(file: FileDescriptor): void {
    if (this.#files.has(file.path)) return;
    for (const imported of file.imports) this.#addFile(imported);
    this.#files.set(file.path, file);
    for (const message of file.messages) this.#addMessage(message);
    for (const one of file.enums) addOnce(this.#enums, one.typeName, one);
    for (const service of file.services) addOnce(this.#services, service.typeName, service);
    for (const extension of file.extensions) this.#addExtension(extension);
  }

  #addMessage(message: MessageDescriptor): void {
    addOnce(this.#messages, message.typeName, message);
    for (const nested of message.messages) this.#addMessage(nested);
    for (const one of message.enums) addOnce(this.#enums, one.typeName, one);
    for (const extension of message.extensions) this.#addExtension(extension);
  }

  #addExtension(extension: FieldDescriptor): void {
    addOnce(this.#extensions, extension.fullName, extension);
    const extendee = extension.extendee?.typeName ?? "";
    let numbered = this.#extensionsOf.get(extendee);
    if (numbered === undefined) this.#extensionsOf.set(extendee, (numbered = new Map()));
    addOnce(numbered, extension.number, extension);
  }
}

/** An extension's message needs a type before its values can be read. */
function withType<F extends FieldDescriptor | undefined>(extension: F): F {
  if (extension?.message !== undefined) dynamicType(extension.message);
  return extension;
}

function addOnce<K, V>(map: Map<K, V>, key: K, value: V): void {
  if (!map.has(key)) map.set(key, value);
}

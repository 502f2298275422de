import type { EnumDescriptor, FileDescriptor, MessageDescriptor, ServiceDescriptor } from "@weft/protobuf";
import { withJsonNames } from "./json-names.ts";

/** Finds the files that declare names, among the files of some services and everything they import. */
export class DescriptorIndex {
  readonly #files = new Map<string, FileDescriptor>();
  readonly #symbols = new Map<string, FileDescriptor>();
  /** Extended type → number → file that declares the extension. */
  readonly #extensions = new Map<string, Map<number, FileDescriptor>>();

  constructor(services: readonly ServiceDescriptor[]) {
    for (const { file } of services) this.#addFile(file);
  }

  fileNamed(path: string): FileDescriptor | undefined {
    return this.#files.get(path);
  }

  fileOfSymbol(fullName: string): FileDescriptor | undefined {
    return this.#symbols.get(fullName.replace(/^\./, ""));
  }

  fileOfExtension(extendee: string, number: number): FileDescriptor | undefined {
    return this.#extensions.get(extendee)?.get(number);
  }

  /** Numbers in use, ascending; undefined when there is no such message. */
  extensionNumbers(extendee: string): number[] | undefined {
    const numbers = this.#extensions.get(extendee);
    if (numbers !== undefined) return [...numbers.keys()].sort((a, b) => a - b);
    return this.#symbols.has(extendee) ? [] : undefined;
  }

  /** A file and all it imports, serialized, itself first. */
  filesFor(file: FileDescriptor | undefined): readonly Uint8Array[] | undefined {
    if (file === undefined) return undefined;
    const seen = new Set<FileDescriptor>();
    const visit = (one: FileDescriptor): void => {
      if (seen.has(one)) return;
      seen.add(one);
      one.imports.forEach(visit);
    };
    visit(file);
    return [...seen].map(({ bytes }) => withJsonNames(bytes));
  }

  #addFile(file: FileDescriptor): void {
    if (this.#files.has(file.path)) return;
    this.#files.set(file.path, file);
    for (const service of file.services) {
      this.#symbols.set(service.typeName, file);
      for (const { name } of service.methods) this.#symbols.set(`${service.typeName}.${name}`, file);
    }
    for (const one of file.enums) this.#addEnum(one, file);
    for (const message of file.messages) this.#addMessage(message, file);
    for (const extension of file.extensions) {
      this.#symbols.set(extension.fullName, file);
      const extendee = extension.extendee?.typeName ?? "";
      let numbers = this.#extensions.get(extendee);
      if (numbers === undefined) this.#extensions.set(extendee, (numbers = new Map()));
      numbers.set(extension.number, file);
    }
    file.imports.forEach((imported) => {
      this.#addFile(imported);
    });
  }

  #addEnum(one: EnumDescriptor, file: FileDescriptor): void {
    this.#symbols.set(one.typeName, file);
    // Values are named beside their enum, not within it.
    const scope = one.typeName.slice(0, one.typeName.lastIndexOf(".") + 1);
    for (const { name } of one.values) this.#symbols.set(`${scope}${name}`, file);
  }

  #addMessage(message: MessageDescriptor, file: FileDescriptor): void {
    this.#symbols.set(message.typeName, file);
    for (const { name } of message.fields) this.#symbols.set(`${message.typeName}.${name}`, file);
    for (const { name } of message.oneofs) this.#symbols.set(`${message.typeName}.${name}`, file);
    for (const one of message.enums) this.#addEnum(one, file);
    for (const nested of message.messages) this.#addMessage(nested, file);
  }
}

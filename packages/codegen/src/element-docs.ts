import type { EnumDescriptor, FileDescriptor, MessageDescriptor } from "@weft/protobuf";
import { type Comments, docLines } from "./comments.ts";

/** The documentation of every element of a file, by its descriptor. */
export class ElementDocs {
  readonly #comments: Comments;
  readonly #docs = new Map<object, readonly string[]>();

  constructor(file: FileDescriptor, comments: Comments) {
    this.#comments = comments;
    file.messages.forEach((message, i) => this.#addMessage(message, `4.${i}`));
    file.enums.forEach((one, i) => this.#addEnum(one, `5.${i}`));
    file.extensions.forEach((extension, i) => this.#add(extension, `7.${i}`, extension));
    file.services.forEach((service, i) => {
      this.#add(service, `6.${i}`, service);
      service.methods.forEach((method, j) => this.#add(method, `6.${i}.2.${j}`, method));
    });
  }

  of(element: object): readonly string[] {
    return this.#docs.get(element) ?? [];
  }

  #add(element: object, path: string, { deprecated = false }: { deprecated?: boolean }): void {
    this.#docs.set(element, docLines(this.#comments.get(path), deprecated && "@deprecated"));
  }

  #addMessage(message: MessageDescriptor, path: string): void {
    this.#add(message, path, message);
    message.fields.forEach((field, i) => {
      const standing =
        field.defaultText === undefined ? false : `@default ${field.defaultText.replaceAll("*/", "*\\/")}`;
      this.#docs.set(
        field,
        docLines(this.#comments.get(`${path}.2.${i}`), standing, field.deprecated && "@deprecated"),
      );
    });
    message.messages.forEach((nested, i) => this.#addMessage(nested, `${path}.3.${i}`));
    message.enums.forEach((one, i) => this.#addEnum(one, `${path}.4.${i}`));
    message.extensions.forEach((extension, i) => this.#add(extension, `${path}.6.${i}`, extension));
    message.oneofs.forEach((oneof, i) => this.#add(oneof, `${path}.8.${i}`, {}));
  }

  #addEnum(one: EnumDescriptor, path: string): void {
    this.#add(one, path, one);
    one.values.forEach((value, i) => this.#add(value, `${path}.2.${i}`, value));
  }
}

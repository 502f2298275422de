import type { EnumDescriptor, FileDescriptor, MessageDescriptor } from "@weft/protobuf";
import { type Comments, docLines } from "./comments.ts";

/** The documentation of every element of a file, by its descriptor. */
export class ElementDocs {
  readonly #comments: Comments;
  readonly #docs = new Map<object, readonly string[]>();

  constructor(file: FileDescriptor, comments: Comments) {
    this.#comments = comments;
    for (const [i, message] of file.messages.entries()) this.#addMessage(message, `4.${i}`);
    for (const [i, one] of file.enums.entries()) this.#addEnum(one, `5.${i}`);
    for (const [i, extension] of file.extensions.entries()) this.#add(extension, `7.${i}`);
    for (const [i, service] of file.services.entries()) {
      this.#add(service, `6.${i}`);
      for (const [j, method] of service.methods.entries()) this.#add(method, `6.${i}.2.${j}`);
    }
  }

  of(element: object): readonly string[] {
    return this.#docs.get(element) ?? [];
  }

  #add(element: { readonly deprecated?: boolean }, path: string, ...tags: (string | false)[]): void {
    const deprecated = element.deprecated === true && "@deprecated";
    this.#docs.set(element, docLines(this.#comments.get(path), ...tags, deprecated));
  }

  #addMessage(message: MessageDescriptor, path: string): void {
    this.#add(message, path);
    for (const [i, field] of message.fields.entries()) {
      const standard =
        field.defaultText !== undefined && `@default ${field.defaultText.replaceAll("*/", "*\\/")}`;
      this.#add(field, `${path}.2.${i}`, standard);
    }
    for (const [i, nested] of message.messages.entries()) this.#addMessage(nested, `${path}.3.${i}`);
    for (const [i, one] of message.enums.entries()) this.#addEnum(one, `${path}.4.${i}`);
    for (const [i, extension] of message.extensions.entries()) this.#add(extension, `${path}.6.${i}`);
    for (const [i, oneof] of message.oneofs.entries()) this.#add(oneof as object, `${path}.8.${i}`);
  }

  #addEnum(one: EnumDescriptor, path: string): void {
    this.#add(one, path);
    for (const [i, value] of one.values.entries()) this.#add(value, `${path}.2.${i}`);
  }
}

import type { MessageType } from "../message-type.ts";
import type { FileDescriptor, MessageDescriptor } from "./descriptors.ts";
import { linkFile } from "./link-file.ts";
import type { CodeChoices } from "./scope.ts";

/** One `.proto` file as generated code carries it: its FileDescriptorProto as bytes, looked into when first needed. */
export class ProtoFile {
  /** Import path: `user/v1/user.proto`. */
  readonly path: string;
  readonly #base64: string;
  readonly #imports: () => readonly ProtoFile[];
  /** The generated types of the file's messages, by full name. */
  readonly types: Map<string, MessageType<unknown>> = new Map();

  readonly #choices: CodeChoices;

  constructor(path: string, base64: string, imports: () => readonly ProtoFile[], choices: CodeChoices) {
    this.path = path;
    this.#choices = choices;
    this.#base64 = base64;
    this.#imports = imports;
  }

  /** The file's schema, linked with those it imports. */
  get descriptor(): FileDescriptor {
    if (this.#descriptor === undefined) {
      this.#descriptor = linkFile(
        this.bytes,
        this.#imports().map((file) => file.descriptor),
        this.#choices,
      );
      this.#bind(this.#descriptor.messages);
    }
    return this.#descriptor;
  }
  #descriptor: FileDescriptor | undefined;

  #bind(messages: readonly MessageDescriptor[]): void {
    for (const message of messages) {
      message.type = this.types.get(message.typeName);
      this.#bind(message.messages);
    }
  }

  /** The serialized FileDescriptorProto, without source info. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(atob(this.#base64), (unit) => unit.charCodeAt(0));
  }
}

/** For generated code: declares the file a module is made from. */
export function protoFile(
  path: string,
  base64: string,
  imports: () => readonly ProtoFile[] = () => [],
  choices: CodeChoices = {},
): ProtoFile {
  return new ProtoFile(path, base64, imports, choices);
}

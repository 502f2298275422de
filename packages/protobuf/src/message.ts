import type { MessageDescriptor } from "./descriptor/descriptors.ts";
import type { ProtoFile } from "./descriptor/proto-file.ts";
import { findType } from "./descriptor/scope.ts";
import { BaseType } from "./message-base.ts";
import type { MessageCode, MessageType } from "./message-type.ts";

/** A message type made of generated code. */
class GeneratedType<T, Init> extends BaseType<T, Init> {
  readonly typeName: string;
  readonly read: MessageCode<T, Init>["read"];
  readonly write: MessageCode<T, Init>["write"];
  readonly create: MessageCode<T, Init>["create"];
  readonly #file: ProtoFile;
  #descriptor: MessageDescriptor | undefined;

  constructor(file: ProtoFile, typeName: string, code: MessageCode<T, Init>) {
    super();
    this.typeName = typeName;
    this.read = code.read;
    this.write = code.write;
    this.create = code.create;
    this.#file = file;
    file.types.set(typeName, this as unknown as MessageType<unknown>);
  }

  get descriptor(): MessageDescriptor {
    this.#descriptor ??= findType(this.#file.descriptor, this.typeName) as MessageDescriptor;
    return this.#descriptor;
  }
}

/** For generated code: makes the message type of a message from its straight-line code. */
export function message<T, Init>(
  file: ProtoFile,
  typeName: string,
  code: MessageCode<T, Init>,
): MessageType<T, Init> {
  return new GeneratedType(file, typeName, code);
}

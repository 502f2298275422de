import type { FieldDescriptor } from "../descriptor/descriptors.ts";
import type { MessageType } from "../message-type.ts";

/** Where JSON and text look up the messages of `google.protobuf.Any` and extensions: a Registry is one. */
export interface TypeRegistry {
  /** The message type of this full name. */
  type(typeName: string): MessageType<object> | undefined;
  /** An extension by its own full name. */
  extension(fullName: string): FieldDescriptor | undefined;
  /** The extension of a message that has this field number. */
  extensionOf(extendee: string, number: number): FieldDescriptor | undefined;
}

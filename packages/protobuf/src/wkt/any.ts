import type { Any } from "../gen/google/protobuf/any.ts";
import type { MessageType } from "../message-type.ts";
import type { TypeRegistry } from "../registry/type-registry.ts";

/** What type URLs begin with; what stands before the last slash has no meaning to anybody. */
const typeUrlPrefix = "type.googleapis.com/";

/** Puts a message into an Any. */
export function anyPack<T, Init>(type: MessageType<T, Init>, message: Init): Any {
  return { typeUrl: typeUrlPrefix + type.typeName, value: type.encode(message) };
}

/** The full name of the message in an Any; empty when there is none. */
export function anyTypeName({ typeUrl }: Any): string {
  return typeUrl.slice(typeUrl.lastIndexOf("/") + 1);
}

/** Whether the Any holds a message of this type. */
export function anyIs(any: Any, type: Pick<MessageType<never>, "typeName">): boolean {
  return anyTypeName(any) === type.typeName;
}

/** Takes the message out of an Any; undefined when it is one of another type. Throws DecodeError. */
export function anyUnpack<T, Init>(any: Any, type: MessageType<T, Init>): T | undefined {
  return anyIs(any, type) ? type.decode(any.value) : undefined;
}

/** Takes the message out of an Any, whichever of the registry it is; undefined when it is none of them. Throws DecodeError. */
export function anyUnpackFrom(
  any: Any,
  registry: TypeRegistry,
): { readonly type: MessageType<object>; readonly message: object } | undefined {
  const type = registry.type(anyTypeName(any));
  return type && { type, message: type.decode(any.value) };
}

import type { FieldDescriptor, FileDescriptor, MessageDescriptor } from "../descriptor/descriptors.ts";
import type { ProtoFile } from "../descriptor/proto-file.ts";
import { DescriptorError } from "../descriptor/scope.ts";
import type { MessageType } from "../message-type.ts";

/**
 * A field that another file adds to a message: what generated code exports under its name. `Extendee` is the message,
 * `Value` what the field holds.
 */
export interface Extension<Extendee, Value> {
  /** The full name in the schema: `weft.typed_array`. */
  readonly typeName: string;
  /** The schema of the field, linked on first use. */
  readonly descriptor: FieldDescriptor;
  /** Only a type: the message it belongs to and what it holds. */
  readonly types?: (message: Extendee) => Value;
}

/** For generated code: declares an extension. `type` is that of its message, if it has one. */
export function extension<Extendee, Value>(
  file: ProtoFile,
  typeName: string,
  type?: () => MessageType<unknown>,
): Extension<Extendee, Value> {
  let linked: FieldDescriptor | undefined;
  return {
    typeName,
    get descriptor() {
      if (linked === undefined) {
        linked = findExtension(file.descriptor, typeName);
        // A type nobody else mentions is known to its file only by being mentioned here.
        if (linked.message !== undefined) linked.message.type ??= type?.();
      }
      return linked;
    },
  };
}

function findExtension(file: FileDescriptor, fullName: string): FieldDescriptor {
  const found = [file, ...nested(file.messages)]
    .flatMap((one) => one.extensions)
    .find((one) => one.fullName === fullName);
  if (found === undefined) throw new DescriptorError(`${file.path} has no extension ${fullName}`);
  return found;
}

function nested(messages: readonly MessageDescriptor[]): MessageDescriptor[] {
  return messages.flatMap((message) => [message, ...nested(message.messages)]);
}

import type { MessageType } from "./message-type.ts";
import type { Reader } from "./wire/reader.ts";

/** For generated code: reads a message field that came before, into the message that came then. */
export function readInto<T, Init>(type: MessageType<T, Init>, target: T, reader: Reader, end: number): T {
  return Object.assign(target as object, type.read(reader, end, target)) as T;
}

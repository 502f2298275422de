import { unknownFields, type WithUnknown } from "../unknown-fields.ts";

/** Puts runs of fields behind those that the schema of the message does not have. */
export function appendUnknown(message: WithUnknown, chunks: readonly Uint8Array[]): void {
  const held = message[unknownFields];
  const all = held === undefined ? chunks : [held, ...chunks];
  const bytes = new Uint8Array(all.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of all) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  message[unknownFields] = bytes;
}

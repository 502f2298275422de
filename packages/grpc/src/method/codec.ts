/**
 * How messages of one type become bytes and back: all the call machinery knows of a message. Generated
 * message types are codecs; so is anything else with these two functions.
 */
export interface Codec<T, Init = T> {
  encode(message: Init): Uint8Array;
  /** May keep `bytes`: they belong to the message from then on. */
  decode(bytes: Uint8Array): T;
  /** Fast path: writes at `offset` and returns the end, or -1 when the message does not fit. */
  encodeInto?(message: Init, target: Uint8Array, offset: number): number;
  /** Fast path: reads from a shared buffer and keeps no view of it. */
  decodeRange?(buffer: Uint8Array, start: number, end: number): T;
}

/** Messages that are bytes already. They are sent from where they lie: leave them alone until the call has ended. */
export const rawCodec: Codec<Uint8Array> = {
  encode: (message) => message,
  decode: (bytes) => bytes,
};

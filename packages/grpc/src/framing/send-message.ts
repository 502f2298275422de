import type { Stream } from "@weft/http2";
import type { AnyCodec } from "../method/method.ts";
import { RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";
import { messageBuffers } from "./message-buffers.ts";
import { prefixBytes, writePrefix } from "./prefix.ts";

/** What it takes to send messages on a stream. */
export type OutgoingStream = Pick<Stream, "reserveData" | "commitData" | "sendDataVector" | "connection">;

/** Size of the message sent last, bytes: a second result of `sendMessage`. */
export const lastSent: { bytes: number } = { bytes: 0 };

/** Messages up to this size are encoded straight into the connection's output, bytes. */
const directBytes = 4096;

/**
 * Encodes a message and sends it. Returns false when the stream wants its writer to wait for `onDrain`.
 * Throws an RpcError: RESOURCE_EXHAUSTED above `maxBytes`, INTERNAL when the codec refuses the message.
 */
export function sendMessage(
  stream: OutgoingStream,
  codec: AnyCodec,
  message: unknown,
  endStream: boolean,
  maxBytes: number,
): boolean {
  if (codec.encodeInto !== undefined && codec !== lastLargeCodec) {
    const offset = stream.reserveData(directBytes);
    if (offset >= 0) {
      const target = stream.connection.reservedBuffer;
      const start = offset + prefixBytes;
      let end: number;
      try {
        end = codec.encodeInto(message, target, start);
      } catch (error) {
        throw encodeFailure(error);
      }
      if (end >= 0 && end - offset <= directBytes && end - start <= maxBytes) {
        writePrefix(target, offset, false, end - start);
        lastSent.bytes = end - start;
        stream.commitData(end, endStream);
        return true;
      }
    }
  }
  return sendLarge(stream, codec, message, endStream, maxBytes);
}

/** Whose messages were large lately: for them the short way out is not even tried. */
let lastLargeCodec: AnyCodec | undefined;

/** What large messages of a codec took lately, bytes: room to encode the next one into without a copy. */
const lastLargeBytes = new WeakMap<AnyCodec, number>();

function sendLarge(
  stream: OutgoingStream,
  codec: AnyCodec,
  message: unknown,
  endStream: boolean,
  maxBytes: number,
): boolean {
  const { chunks, payloadBytes, onSent } = frameMessage(codec, message, maxBytes);
  lastSent.bytes = payloadBytes;
  return stream.sendDataVector(chunks, endStream, onSent);
}

/** A message as it goes out. */
export interface FramedMessage {
  /** Its prefix and what follows. */
  readonly chunks: readonly Uint8Array[];
  /** Without the prefix. */
  readonly payloadBytes: number;
  /** To be called when the chunks have been sent, and are not needed to send them again: their memory goes to another message. */
  readonly onSent?: () => void;
}

/** Encodes a message apart from any stream. Throws as `sendMessage` does. */
export function frameMessage(codec: AnyCodec, message: unknown, maxBytes: number): FramedMessage {
  const expected = lastLargeBytes.get(codec);
  if (expected !== undefined && codec.encodeInto !== undefined) {
    const target = messageBuffers.take(prefixBytes + expected + (expected >> 4));
    let end: number;
    try {
      end = codec.encodeInto(message, target, prefixBytes);
    } catch (error) {
      messageBuffers.give(target);
      throw encodeFailure(error);
    }
    const payloadBytes = end - prefixBytes;
    if (end >= 0 && payloadBytes <= maxBytes) {
      noteSize(codec, payloadBytes);
      writePrefix(target, 0, false, payloadBytes);
      return { chunks: [target.subarray(0, end)], payloadBytes, onSent: () => messageBuffers.give(target) };
    }
    messageBuffers.give(target);
  }
  const payload = encodeMessage(codec, message, maxBytes);
  noteSize(codec, payload.length);
  return { chunks: [prefixOf(payload.length, false), payload], payloadBytes: payload.length };
}

function noteSize(codec: AnyCodec, bytes: number): void {
  if (bytes > directBytes) {
    lastLargeBytes.set(codec, bytes);
    lastLargeCodec = codec;
  } else {
    lastLargeBytes.delete(codec);
    if (lastLargeCodec === codec) lastLargeCodec = undefined;
  }
}

/** The bytes of a message; throws as `sendMessage` does. */
export function encodeMessage(codec: AnyCodec, message: unknown, maxBytes: number): Uint8Array {
  let payload: Uint8Array;
  try {
    payload = codec.encode(message);
  } catch (error) {
    throw encodeFailure(error);
  }
  if (payload.length > maxBytes)
    throw new RpcError(
      Status.RESOURCE_EXHAUSTED,
      `message of ${payload.length} bytes is over the limit of ${maxBytes} bytes for sending`,
    );
  return payload;
}

/** A fresh prefix for a payload that is sent by reference. */
export function prefixOf(length: number, compressed: boolean): Uint8Array {
  const prefix = new Uint8Array(prefixBytes);
  writePrefix(prefix, 0, compressed, length);
  return prefix;
}

function encodeFailure(error: unknown): RpcError {
  const reason = error instanceof Error ? error.message : String(error);
  return new RpcError(Status.INTERNAL, `message cannot be encoded: ${reason}`, { cause: error });
}

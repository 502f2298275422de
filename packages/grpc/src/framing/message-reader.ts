import type { Codec } from "../method/codec.ts";
import { asRpcError, RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";
import { allocate, messageBuffers } from "./message-buffers.ts";
import { prefixBytes, readLength } from "./prefix.ts";
import { mappedBlockBytes, retainFreedMemory } from "./retain-freed-memory.ts";

const firstAllocationBytes = 64 * 1024;

/** Undoes the compression of one message; throws an RpcError for data that is not what it should be. */
export type Decompress = (data: Uint8Array, maxBytes: number) => Uint8Array;

/** What a reader hands its messages to. */
export interface MessageSink {
  /** `wireBytes`: what the message took on the wire, prefix included. */
  onMessage(message: unknown, wireBytes: number): void;
}

/**
 * Cuts the bytes of a stream into messages (gRPC over HTTP/2 §Length-Prefixed-Message). A message that lies
 * whole in the given bytes is decoded where it lies; one that comes in pieces is collected in a buffer that
 * grows with what has arrived, never with what was announced.
 */
export class MessageReader {
  readonly #codec: Codec<unknown>;
  readonly #maxBytes: number;
  readonly #decompress: Decompress | undefined;
  /** Whether payloads are of no use once decoded. */
  readonly #reusable: boolean;
  readonly #prefix = new Uint8Array(prefixBytes);
  /** Whether the latest message came compressed. */
  lastCompressed = false;
  #prefixFilled = 0;
  #payload: Uint8Array | undefined;
  #payloadFilled = 0;
  #payloadLength = 0;

  constructor(codec: Codec<unknown>, maxBytes: number, decompress: Decompress | undefined) {
    this.#codec = codec;
    this.#maxBytes = maxBytes;
    this.#decompress = decompress;
    this.#reusable = codec.decodeRange !== undefined;
  }

  /** True when the bytes so far end in the middle of a message. */
  get partial(): boolean {
    return this.#prefixFilled > 0;
  }

  /** Reads on. Throws an RpcError when the bytes are no gRPC messages or one is over the limit. */
  read(buffer: Uint8Array, start: number, end: number, sink: MessageSink): void {
    let at = start;
    while (at < end) {
      if (this.#prefixFilled === 0 && end - at >= prefixBytes) {
        const length = this.#announced(buffer, at);
        const from = at + prefixBytes;
        if (length <= end - from) {
          sink.onMessage(
            this.#decode(buffer, from, from + length, buffer[at] === 1, false),
            prefixBytes + length,
          );
          at = from + length;
          continue;
        }
      }
      at = this.#collect(buffer, at, end, sink);
    }
  }

  #collect(buffer: Uint8Array, start: number, end: number, sink: MessageSink): number {
    let at = start;
    while (this.#prefixFilled < prefixBytes) {
      if (at === end) return at;
      this.#prefix[this.#prefixFilled++] = buffer[at++]!;
      if (this.#prefixFilled === prefixBytes) this.#payloadLength = this.#announced(this.#prefix, 0);
    }
    const length = this.#payloadLength;
    const taken = Math.min(length - this.#payloadFilled, end - at);
    this.#reserve(this.#payloadFilled + taken);
    this.#payload!.set(buffer.subarray(at, at + taken), this.#payloadFilled);
    this.#payloadFilled += taken;
    at += taken;
    if (this.#payloadFilled === length) {
      const payload = this.#payload!;
      this.#payload = undefined;
      this.#payloadFilled = 0;
      this.#prefixFilled = 0;
      const message = this.#decode(payload, 0, length, this.#prefix[0] === 1, true);
      if (this.#reusable) messageBuffers.give(payload);
      sink.onMessage(message, prefixBytes + length);
    }
    return at;
  }

  #announced(bytes: Uint8Array, at: number): number {
    const flag = bytes[at]!;
    if (flag > 1)
      throw new RpcError(Status.INTERNAL, `message prefix begins with ${flag}; only 0 and 1 are known`);
    if (flag === 1 && this.#decompress === undefined)
      throw new RpcError(
        Status.INTERNAL,
        "message is marked compressed but the stream names no grpc-encoding",
      );
    const length = readLength(bytes, at + 1);
    if (length > this.#maxBytes) throw overLimit(length, this.#maxBytes);
    return length;
  }

  #reserve(bytes: number): void {
    const current = this.#payload;
    if (current !== undefined && current.length >= bytes) return;
    if (this.#payloadLength >= mappedBlockBytes) retainFreedMemory();
    const grown = Math.max(bytes, current === undefined ? firstAllocationBytes : current.length * 4);
    const wanted = Math.min(grown, this.#payloadLength);
    const next = this.#reusable ? messageBuffers.take(wanted) : allocate(wanted);
    if (current !== undefined) {
      next.set(current.subarray(0, this.#payloadFilled));
      if (this.#reusable) messageBuffers.give(current);
    }
    this.#payload = next;
  }

  #decode(buffer: Uint8Array, start: number, end: number, compressed: boolean, owned: boolean): unknown {
    this.lastCompressed = compressed;
    if (compressed) {
      const plain = this.#decompress!(buffer.subarray(start, end), this.#maxBytes);
      return decodeMessage(this.#codec, plain, 0, plain.length, true);
    }
    return decodeMessage(this.#codec, buffer, start, end, owned);
  }
}

/** Decodes one message; `owned` says that nobody else will write to the buffer. Throws INTERNAL for bytes the codec refuses. */
export function decodeMessage(
  codec: Codec<unknown>,
  buffer: Uint8Array,
  start: number,
  end: number,
  owned: boolean,
): unknown {
  try {
    if (codec.decodeRange !== undefined) return codec.decodeRange(buffer, start, end);
    return codec.decode(owned ? buffer.subarray(start, end) : copyOf(buffer, start, end));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw asRpcError(error, Status.INTERNAL, `message cannot be decoded: ${reason}`);
  }
}

/** The error for a message larger than the receiver takes. */
export function overLimit(bytes: number, maxBytes: number): RpcError {
  return new RpcError(
    Status.RESOURCE_EXHAUSTED,
    `received message of ${bytes} bytes is over the limit of ${maxBytes} bytes`,
  );
}

function copyOf(buffer: Uint8Array, start: number, end: number): Uint8Array {
  const copy = new Uint8Array(end - start);
  copy.set(buffer.subarray(start, end));
  return copy;
}

import type { Compressor } from "../compression/compression.ts";
import { encodeMessage, lastSent, prefixOf, sendMessage } from "../framing/send-message.ts";
import { CallLife } from "./call-life.ts";

/** A request message as it goes out: its prefix and what follows. */
export interface EncodedRequest {
  readonly chunks: readonly Uint8Array[];
  /** Without the prefix. */
  readonly payloadBytes: number;
}

/** How a call's request messages go out: mapped, encoded, compressed. All of it throws what the codec throws. */
export abstract class OutgoingCall extends CallLife {
  /** What request messages are compressed with. */
  protected compressor: Compressor | undefined;

  /** Sends one request message; false asks to wait for `onDrain`. */
  protected sendRequest(message: unknown, endStream: boolean, compress = true): boolean {
    if (this.compressor !== undefined && compress)
      return this.sendEncoded(this.encodeRequest(message), endStream);
    const mapped = this.#outgoing(message);
    const room = sendMessage(this.stream!, this.stub.method.input, mapped, endStream, this.#maxSendBytes());
    if (this.measure !== undefined) this.measure.sentBytes += lastSent.bytes;
    return room;
  }

  /** One request message as it will go out. */
  protected encodeRequest(message: unknown, compress = true): EncodedRequest {
    const plain = encodeMessage(this.stub.method.input, this.#outgoing(message), this.#maxSendBytes());
    const compressor = compress ? this.compressor : undefined;
    const payload = compressor === undefined ? plain : compressor.compress(plain);
    const prefix = prefixOf(payload.length, compressor !== undefined);
    return { chunks: [prefix, payload], payloadBytes: payload.length };
  }

  /** Sends what `encodeRequest` made; false asks to wait for `onDrain`. */
  protected sendEncoded({ chunks, payloadBytes }: EncodedRequest, endStream: boolean): boolean {
    if (this.measure !== undefined) this.measure.sentBytes += payloadBytes;
    return this.stream!.sendDataVector(chunks, endStream);
  }

  #outgoing(message: unknown): unknown {
    return this.interception === undefined ? message : this.interception.outgoing(message);
  }

  #maxSendBytes(): number {
    const own = this.options?.maxSendMessageBytes;
    const { channel, maxRequestMessageBytes } = this.stub;
    return own === undefined ? channel.maxSendMessageBytes : Math.min(own, maxRequestMessageBytes);
  }
}

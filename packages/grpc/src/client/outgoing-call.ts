import type { Compressor } from "../compression/compression.ts";
import {
  encodeMessage,
  type FramedMessage,
  frameMessage,
  lastSent,
  prefixOf,
  sendMessage,
} from "../framing/send-message.ts";
import { CallLife } from "./call-life.ts";

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
  protected encodeRequest(message: unknown, compress = true): FramedMessage {
    const { input } = this.stub.method;
    const mapped = this.#outgoing(message);
    if (this.compressor === undefined || !compress) return frameMessage(input, mapped, this.#maxSendBytes());
    const payload = this.compressor.compress(encodeMessage(input, mapped, this.#maxSendBytes()));
    return { chunks: [prefixOf(payload.length, true), payload], payloadBytes: payload.length };
  }

  /** Sends what `encodeRequest` made, once; false asks to wait for `onDrain`. */
  protected sendEncoded({ chunks, payloadBytes, onSent }: FramedMessage, endStream: boolean): boolean {
    if (this.measure !== undefined) this.measure.sentBytes += payloadBytes;
    return this.stream!.sendDataVector(chunks, endStream, onSent);
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

import { createHash } from "node:crypto";
import { HeaderBlock, type Http2Listener, listen, type Stream, type StreamListener } from "@weft/http2";
import { CERTIFICATE, PRIVATE_KEY } from "./certificate.ts";

const RESPONSE = new HeaderBlock([":status", "200", "content-type", "application/octet-stream"]);
const PIECE_BYTES = 65_536;

/** The same bytes for the same length, everywhere. */
export function sampleBytes(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let i = 0, state = 1; i < length; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) | 0;
    bytes[i] = state >>> 16;
  }
  return bytes;
}

export function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

const samples = new Map<number, Uint8Array>();

function sample(length: number): Uint8Array {
  let bytes = samples.get(length);
  if (bytes === undefined) samples.set(length, (bytes = sampleBytes(length)));
  return bytes;
}

/** `GET /<n>` sends n sample bytes; anything with a body gets it back, at the pace the peer reads it. */
class EchoExchange implements StreamListener {
  readonly #stream: Stream;
  #pending: Uint8Array = new Uint8Array(0);
  #sent = 0;
  #owed = 0;

  constructor(stream: Stream, path: string, endStream: boolean) {
    this.#stream = stream;
    stream.sendHeaders(RESPONSE, false);
    if (!endStream) return;
    this.#pending = sample(Number(path.slice(1)) || 0);
    if (this.#pending.length === 0) stream.sendData(this.#pending, true);
    this.onDrain();
  }

  onHeaders(): void {}

  onData(buffer: Uint8Array, start: number, end: number, endStream: boolean): void {
    const room = this.#stream.sendDataRange(buffer, start, end, endStream);
    if (room) this.#stream.consume(end - start);
    else this.#owed += end - start;
  }

  onTrailers(): void {
    this.#stream.sendData(new Uint8Array(0), true);
  }

  onReset(): void {}

  onDrain(): void {
    this.#stream.consume(this.#owed);
    this.#owed = 0;
    while (this.#sent < this.#pending.length) {
      const piece = this.#pending.subarray(this.#sent, this.#sent + PIECE_BYTES);
      this.#sent += piece.length;
      if (!this.#stream.sendData(piece, this.#sent === this.#pending.length)) return;
    }
  }
}

export function startEchoServer(tls: boolean): Promise<Http2Listener> {
  const options = tls ? { tls: { cert: CERTIFICATE, key: PRIVATE_KEY } } : {};
  return listen({ host: "127.0.0.1", port: 0 }, options, () => ({
    onRequest: (stream, headers, endStream) => new EchoExchange(stream, headers.get(":path")!, endStream),
    onClosed: () => {},
  }));
}

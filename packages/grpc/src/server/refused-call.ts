import type { HeaderBlock, Stream, StreamListener } from "@weft/http2";

class RefusedCall implements StreamListener {
  readonly #stream: Stream;
  constructor(stream: Stream) {
    this.#stream = stream;
  }
  onHeaders(): void {}
  onData(_buffer: Uint8Array, start: number, end: number): void {
    this.#stream.consume(end - start);
  }
  onTrailers(): void {}
  onReset(): void {}
  onDrain(): void {}
}

/** Answers a request with nothing but a header block; whatever the client still sends is let through. */
export function refusedCall(stream: Stream, response: HeaderBlock): StreamListener {
  stream.sendHeaders(response, true);
  return new RefusedCall(stream);
}

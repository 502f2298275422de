import { HeaderBlock, type Http2Listener, listen, type Stream, type StreamListener } from "@weft/http2";
import { CERTIFICATE, PRIVATE_KEY } from "./certificate.ts";

const RESPONSE = new HeaderBlock([":status", "200", "content-type", "text/plain"]);
const BODY = new TextEncoder().encode("conformance\n");

/** Answers every whole request with a short text. */
class AnswerListener implements StreamListener {
  readonly #stream: Stream;

  constructor(stream: Stream, endStream: boolean) {
    this.#stream = stream;
    if (endStream) this.#answer();
  }

  onHeaders(): void {}

  onData(_buffer: Uint8Array, start: number, end: number, endStream: boolean): void {
    this.#stream.consume(end - start);
    if (endStream) this.#answer();
  }

  onTrailers(): void {
    this.#answer();
  }

  onReset(): void {}

  onDrain(): void {}

  #answer(): void {
    this.#stream.sendHeaders(RESPONSE, false);
    this.#stream.sendData(BODY, true);
  }
}

/** The server under test on a free port of the loopback address. */
export function startServer(tls: boolean): Promise<Http2Listener> {
  const options = tls ? { tls: { cert: CERTIFICATE, key: PRIVATE_KEY } } : {};
  return listen({ host: "127.0.0.1", port: 0 }, options, () => ({
    onRequest: (stream, _headers, endStream) => new AnswerListener(stream, endStream),
    onClosed: () => {},
  }));
}

import { HeaderBlock, listen, type Stream, type StreamListener } from "@weft/http2";
import { PIECE } from "./load.ts";
import { serveProcess } from "./server-process.ts";

const RESPONSE = new HeaderBlock([":status", "200", "content-type", "text/plain"]);
const BODY = new TextEncoder().encode("hello, world");

/** `/download/<bytes>` sends as many; everything else gets a short text once it is whole. */
class Exchange implements StreamListener {
  readonly #stream: Stream;
  #left: number;

  constructor(stream: Stream, path: string, endStream: boolean) {
    this.#stream = stream;
    this.#left = path.startsWith("/download/") ? Number(path.slice(10)) : 0;
    if (endStream) this.#answer();
  }

  onHeaders(): void {}

  onData(_buffer: Uint8Array, start: number, end: number, endStream: boolean): void {
    this.#stream.consume(end - start);
    if (endStream) this.#answer();
  }

  onTrailers(): void {}

  onReset(): void {}

  onDrain(): void {
    while (this.#left > 0) {
      const piece = this.#left >= PIECE.length ? PIECE : PIECE.subarray(0, this.#left);
      this.#left -= piece.length;
      if (!this.#stream.sendData(piece, this.#left === 0)) return;
    }
  }

  #answer(): void {
    this.#stream.sendHeaders(RESPONSE, false);
    if (this.#left > 0) this.onDrain();
    else this.#stream.sendData(BODY, true);
  }
}

await serveProcess(async (tls, port) => {
  const listener = await listen({ host: "127.0.0.1", port }, { ...(tls && { tls }) }, () => ({
    onRequest: (stream, headers, endStream) => new Exchange(stream, headers.get(":path")!, endStream),
    onClosed: () => {},
  }));
  return listener.port;
});

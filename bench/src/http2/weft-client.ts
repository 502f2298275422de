import { type Connection, connect, HeaderBlock, type Stream, type StreamListener } from "@weft/http2";
import { manyHeaders, PIECE, serveLoad } from "./load.ts";
import { readTls } from "./tls-files.ts";

const [port, tls] = process.argv.slice(2);
const quiet = { onClosed: () => {} };
const target = { host: "127.0.0.1", port: Number(port) };
const options = tls === "tls" ? { tls: { ca: readTls().cert, servername: "localhost" } } : {};

const request = (method: string, path: string, more: string[] = []): HeaderBlock =>
  new HeaderBlock([":method", method, ":scheme", "http", ":path", path, ":authority", "localhost", ...more]);
const SMALL = request("GET", "/small");
const HEAVY = request("GET", "/small", manyHeaders().flat());
const UPLOAD = request("POST", "/upload");

/** Resolves when the response is whole; uploads at the pace of the windows. */
class Exchange implements StreamListener {
  readonly #done: () => void;
  readonly #failed: (error: unknown) => void;
  #stream: Stream | undefined;
  #left = 0;

  constructor(done: () => void, failed: (error: unknown) => void) {
    this.#done = done;
    this.#failed = failed;
  }

  begin(connection: Connection, headers: HeaderBlock, uploadBytes: number): void {
    this.#left = uploadBytes;
    this.#stream = connection.request(headers, uploadBytes === 0, this);
    this.onDrain();
  }

  onHeaders(): void {}

  onData(_buffer: Uint8Array, start: number, end: number, endStream: boolean): void {
    this.#stream!.consume(end - start);
    if (endStream) this.#done();
  }

  onTrailers(): void {}

  onReset(error: unknown): void {
    this.#failed(error);
  }

  onDrain(): void {
    while (this.#left > 0) {
      const piece = this.#left >= PIECE.length ? PIECE : PIECE.subarray(0, this.#left);
      this.#left -= piece.length;
      if (!this.#stream!.sendData(piece, this.#left === 0)) return;
    }
  }
}

const connection = await connect(target, options, quiet);
await new Promise<void>((resolve) => connection.ping(() => resolve()));

const exchange = (headers: HeaderBlock, uploadBytes = 0): Promise<void> =>
  new Promise((resolve, reject) => new Exchange(resolve, reject).begin(connection, headers, uploadBytes));
const idle: Connection[] = [];

serveLoad({
  small: (headers) => exchange(headers === 0 ? SMALL : HEAVY),
  upload: (bytes) => exchange(UPLOAD, bytes),
  download: (bytes) => exchange(request("GET", `/download/${bytes}`)),
  async idle(connections) {
    for (let i = 0; i < connections; i++) idle.push(await connect(target, options, quiet));
  },
});

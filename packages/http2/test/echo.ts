import type {
  Connection,
  ConnectionListener,
  HeaderBlock,
  ServerListener,
  Stream,
  StreamError,
  StreamListener,
} from "@weft/http2";
import * as http2 from "@weft/http2";

const NOTHING = (): void => {};

/** A connection listener that hears nothing. */
export const quiet: ConnectionListener = { onClosed: NOTHING };

export function requestHeaders(method: string, path: string, ...more: string[]): HeaderBlock {
  return new http2.HeaderBlock([
    ":method",
    method,
    ":scheme",
    "http",
    ":path",
    path,
    ":authority",
    "test",
    ...more,
  ]);
}

/** Sends each request's body back, at the pace of the client's reading; trailers count the bytes. */
export class EchoListener implements StreamListener {
  readonly #stream: Stream;
  #bytes = 0;
  #owed = 0;

  constructor(stream: Stream, endStream: boolean) {
    this.#stream = stream;
    stream.sendHeaders(new http2.HeaderBlock([":status", "200", "x-role", "echo"]), false);
    if (endStream) this.#finish();
  }

  onHeaders(): void {}

  onData(buffer: Uint8Array, start: number, end: number, endStream: boolean): void {
    const bytes = end - start;
    this.#bytes += bytes;
    const room =
      bytes === 0 || this.#stream.sendData(Uint8Array.prototype.slice.call(buffer, start, end), false);
    if (room && this.#owed === 0) this.#stream.consume(bytes);
    else this.#owed += bytes;
    if (endStream) this.#finish();
  }

  onTrailers(): void {
    this.#finish();
  }

  onReset(): void {}

  onDrain(): void {
    const owed = this.#owed;
    this.#owed = 0;
    this.#stream.consume(owed);
  }

  #finish(): void {
    this.#stream.sendTrailers(new http2.HeaderBlock(["x-bytes", String(this.#bytes)]));
  }
}

export function echo(_connection?: Connection): ServerListener {
  return {
    onRequest: (stream, _headers, endStream) => new EchoListener(stream, endStream),
    onClosed: NOTHING,
  };
}

/** What a request came to. */
export interface Outcome {
  readonly status: string;
  readonly headers: HeaderBlock;
  readonly bytes: number;
  /** Sum of all bytes times their position, so that order counts. */
  readonly checksum: number;
  readonly trailers: HeaderBlock | undefined;
}

/** Sends `body` in pieces, respecting `onDrain`, and collects the answer. */
export function exchange(
  connection: Connection,
  headers: HeaderBlock,
  body: Uint8Array,
  pieceBytes = 65_536,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let response: HeaderBlock | undefined;
    let bytes = 0;
    let checksum = 0;
    let sent = 0;
    const done = (trailers?: HeaderBlock): void => {
      const status = response?.get(":status") ?? "";
      resolve({ status, headers: response!, bytes, checksum, trailers });
    };
    const send = (): void => {
      while (sent < body.length) {
        const piece = body.subarray(sent, sent + pieceBytes);
        sent += piece.length;
        if (!stream.sendData(piece, sent === body.length)) return;
      }
    };
    const stream = connection.request(headers, body.length === 0, {
      onHeaders(block, endStream) {
        response = block;
        if (endStream) done();
      },
      onData(buffer, start, end, endStream) {
        for (let i = start; i < end; i++) checksum = (checksum * 31 + buffer[i]!) | 0;
        bytes += end - start;
        stream.consume(end - start);
        if (endStream) done();
      },
      onTrailers: done,
      onReset: (error: StreamError) => reject(error),
      onDrain: send,
    });
    send();
  });
}

export function checksumOf(body: Uint8Array): number {
  let checksum = 0;
  for (const byte of body) checksum = (checksum * 31 + byte) | 0;
  return checksum;
}

/** Bytes that repeat nowhere soon. */
export function sampleBody(length: number): Uint8Array {
  const body = new Uint8Array(length);
  for (let i = 0, state = 1; i < length; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) | 0;
    body[i] = state >>> 16;
  }
  return body;
}

/** Runs `body` and closes what it opened, also when it fails. */
export async function withListener<T>(
  listening: Promise<http2.Http2Listener>,
  use: (listener: http2.Http2Listener) => Promise<T>,
): Promise<T> {
  const listener = await listening;
  try {
    return await use(listener);
  } finally {
    const closing = listener.close();
    for (const connection of listener.connections) connection.close();
    await closing;
  }
}

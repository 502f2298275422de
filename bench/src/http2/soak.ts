import {
  type Connection,
  connect,
  HeaderBlock,
  type Http2Listener,
  listen,
  type Stream,
  type StreamListener,
} from "@weft/http2";

/** How much more than at the start the heap may hold: what the JIT and the pools keep. */
const HEAP_SLACK_BYTES = 8 << 20;
const CONNECTIONS = 20;
const STREAMS = 20;

const RESPONSE = new HeaderBlock([":status", "200"]);
const BODY = new Uint8Array(2000);
const minutes = Number(process.argv[2] ?? 10);

class Answer implements StreamListener {
  readonly #stream: Stream;

  constructor(stream: Stream) {
    this.#stream = stream;
  }

  onHeaders(): void {}

  onData(_buffer: Uint8Array, start: number, end: number, endStream: boolean): void {
    this.#stream.consume(end - start);
    if (!endStream) return;
    this.#stream.sendHeaders(RESPONSE, false);
    this.#stream.sendData(BODY, true);
  }

  onTrailers(): void {}
  onReset(): void {}
  onDrain(): void {}
}

/** One upload and its answer; now and then it is cancelled half way. */
function exchange(connection: Connection, index: number): Promise<void> {
  const fields = [":method", "POST", ":scheme", "http", ":path", `/${index % 100}`, ":authority", "soak"];
  return new Promise((resolve) => {
    const stream = connection.request(new HeaderBlock([...fields, "x-request", String(index)]), false, {
      onHeaders() {},
      onData(_buffer, start, end, endStream) {
        stream.consume(end - start);
        if (endStream) resolve();
      },
      onTrailers: () => resolve(),
      onReset: () => resolve(),
      onDrain() {},
    });
    stream.sendData(BODY, index % 50 !== 0);
    if (index % 50 !== 0) return;
    stream.reset(8);
    resolve();
  });
}

/** Connections that live for some hundred exchanges and end in one of four ways. */
async function comeAndGo(port: number, untilMs: number): Promise<number> {
  let exchanges = 0;
  for (let life = 0; performance.now() < untilMs; life++) {
    const connection = await connect({ host: "127.0.0.1", port }, {}, { onClosed: () => {} });
    for (let round = 0; round < 10 && connection.usable; round++) {
      await Promise.all(Array.from({ length: STREAMS }, () => exchange(connection, ++exchanges)));
    }
    if (life % 4 === 0) connection.close();
    else if (life % 4 === 1) for (let i = 0; i < 5; i++) void exchange(connection, 1);
    connection.shutdown();
  }
  return exchanges;
}

interface Held {
  readonly heapBytes: number;
  readonly rssBytes: number;
  readonly handles: number;
}

async function held(): Promise<Held> {
  // Closing sockets linger for a second at most.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { heapBytes: heapUsed, rssBytes: rss, handles: process.getActiveResourcesInfo().length };
}

async function load(listener: Http2Listener, durationMs: number): Promise<number> {
  const untilMs = performance.now() + durationMs;
  const counts = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => comeAndGo(listener.port, untilMs)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

const listener = await listen({ host: "127.0.0.1", port: 0 }, { resetBurst: 1e9 }, () => ({
  onRequest: (stream) => new Answer(stream),
  onClosed: () => {},
}));
await load(listener, 10_000);
const before = await held();
const exchanges = await load(listener, minutes * 60_000);
const after = await held();
const growth = after.heapBytes - before.heapBytes;
const good = growth <= HEAP_SLACK_BYTES && after.handles <= before.handles && listener.connections.size === 0;
console.log(`soak of ${minutes} min: ${exchanges} exchanges on connections that came and went`);
console.log(
  `heap ${before.heapBytes} → ${after.heapBytes} bytes, RSS ${before.rssBytes} → ${after.rssBytes}`,
);
console.log(`handles ${before.handles} → ${after.handles}, connections left ${listener.connections.size}`);
console.log(good ? "nothing was left behind" : "SOMETHING WAS LEFT BEHIND");
if (globalThis.gc === undefined) console.log("run with --expose-gc for a heap figure that means something");
await listener.close();
if (!good) process.exitCode = 1;

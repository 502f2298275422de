import { BenchmarkError } from "../harness/child.ts";
import { quantile } from "../harness/rounds.ts";
import type { Ask, Latency, Rate } from "./asks.ts";
import { answerLines, say } from "./lines.ts";

/** The calls of the benchmark through one channel of one library. */
export interface Caller {
  sayHello(name: string): Promise<Greeting>;
  /** Reads a stream to its end; resolves with the bytes that came. */
  repeat(count: number, size: number): Promise<number>;
  pingPong(): PingPong;
}

/** What a greeter answers. */
export interface Greeting {
  readonly message: string;
}

/** A stream on which messages go there and back. */
export interface PingPong {
  /** Sends a message and waits for it. */
  exchange(body: Uint8Array): Promise<void>;
  end(): void;
}

/** Answers the benchmark; or makes one call, says so and ends, when it is started to see how long that takes. */
export async function runClient(open: (target: string) => Caller): Promise<void> {
  const [port, mode] = process.argv.slice(2);
  const target = `127.0.0.1:${port}`;
  const caller = open(target);
  await greet(caller);
  say("ready");
  if (mode === "first-call") process.exit();
  const kept: unknown[] = [];
  answerLines(async (message) => {
    const ask = message as Ask;
    switch (ask.kind) {
      case "unary":
        return inLanes(ask.inFlight, ask.durationMs, () => greet(caller));
      case "paced":
        return paced(caller, ask.perSecond, ask.durationMs);
      case "pingPong":
        return pingPong(caller, ask.streams, ask.durationMs);
      case "serverStream":
        return inLanes(ask.lanes, ask.durationMs, async () => {
          const bytes = await caller.repeat(ask.count, ask.size);
          if (bytes !== ask.count * ask.size) throw new BenchmarkError(`${bytes} bytes came`);
          return ask.count;
        });
      case "idleChannels":
        for (let i = 0; i < ask.count; i++) {
          const another = open(target);
          await greet(another);
          kept.push(another);
        }
        return {};
      case "openStreams":
        for (let i = 0; i < ask.count; i++) {
          const stream = caller.pingPong();
          await stream.exchange(smallBody);
          kept.push(stream);
        }
        return {};
      case "collect":
        globalThis.gc?.();
        return {};
    }
  });
}

const smallBody = new Uint8Array(16).fill(7);

/** One unary call. No `async` around it: what its frames leave to the garbage collector would be part of the figure. */
function greet(caller: Caller): Promise<number> {
  return caller.sayHello("you").then(countGreeting);
}

function countGreeting({ message }: Greeting): number {
  if (message !== "Hello, you!") throw new BenchmarkError(`the server answered ${message}`);
  return 1;
}

/** Repeats something in parallel for a while; `step` tells how much it did. */
async function inLanes(lanes: number, durationMs: number, step: () => Promise<number>): Promise<Rate> {
  let done = 0;
  const started = performance.now();
  const end = started + durationMs;
  const lane = async (): Promise<void> => {
    do {
      const more = await step();
      done += more;
    } while (performance.now() < end);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { perSecond: (done * 1000) / (performance.now() - started) };
}

async function pingPong(caller: Caller, streams: number, durationMs: number): Promise<Rate> {
  const idle = Array.from({ length: streams }, () => caller.pingPong());
  await Promise.all(idle.map((stream) => stream.exchange(smallBody)));
  const rate = await inLanes(streams, durationMs, async () => {
    // As many streams as lanes: there is always an idle one.
    const stream = idle.pop()!;
    await stream.exchange(smallBody);
    idle.push(stream);
    return 1;
  });
  for (const stream of idle) stream.end();
  return rate;
}

/** Polls the clock instead of setting timers: those are a millisecond coarse, the calls measured are not. */
function paced(caller: Caller, perSecond: number, durationMs: number): Promise<Latency> {
  const stepMs = 1000 / perSecond;
  const total = Math.floor(durationMs / stepMs);
  // As long as it will be from the start: an array that grows is moved in one piece, while calls are due.
  const latencies = new Float64Array(total);
  const started = performance.now();
  return new Promise((resolve, reject) => {
    let begun = 0;
    let done = 0;
    const call = (dueMs: number): void => {
      caller.sayHello("you").then((greeting) => {
        countGreeting(greeting);
        latencies[done++] = performance.now() - dueMs;
        if (done < total) return;
        resolve({
          perSecond: (total * 1000) / (performance.now() - started),
          p50Ms: quantile(latencies, 0.5),
          p99Ms: quantile(latencies, 0.99),
        });
      }, reject);
    };
    const turn = (): void => {
      const now = performance.now();
      for (; begun < total && started + begun * stepMs <= now; begun++) call(started + begun * stepMs);
      if (begun < total) setImmediate(turn);
    };
    turn();
  });
}

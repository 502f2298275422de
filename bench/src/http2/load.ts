/** What the benchmark asks of a client process. */
export type Ask =
  | {
      readonly kind: "small";
      readonly inFlight: number;
      readonly durationMs: number;
      readonly headers: number;
    }
  | { readonly kind: "upload" | "download"; readonly bytes: number; readonly count: number }
  | { readonly kind: "idle"; readonly connections: number };

export interface SmallAnswer {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** How one library makes the exchanges; each resolves when the response is whole. */
export interface Client {
  small(headers: number): Promise<void>;
  upload(bytes: number): Promise<void>;
  download(bytes: number): Promise<void>;
  idle(connections: number): Promise<void>;
}

export const PIECE: Uint8Array = new Uint8Array(65_536);

/** Twenty fields of the size that traces, cookies and tokens have. */
export function manyHeaders(): [string, string][] {
  return Array.from({ length: 20 }, (_, i) => [
    `x-header-number-${i}`,
    `value ${i} ${"abcdefghij".repeat(5)}`,
  ]);
}

/** Answers each `Ask` from the parent process. */
export function serveLoad(client: Client): void {
  process.on("message", (ask: Ask) => {
    void answer(client, ask).then((figures) => process.send!(figures));
  });
  process.send!("ready");
}

async function answer(client: Client, ask: Ask): Promise<unknown> {
  if (ask.kind === "small") return await keepInFlight(client, ask.inFlight, ask.durationMs, ask.headers);
  if (ask.kind === "idle") {
    await client.idle(ask.connections);
    return "idle";
  }
  const startedMs = performance.now();
  for (let i = 0; i < ask.count; i++) await client[ask.kind](ask.bytes);
  const seconds = (performance.now() - startedMs) / 1000;
  return { megabytesPerSecond: (ask.bytes * ask.count) / 1e6 / seconds };
}

/** Makes small exchanges, so many at a time, until the time is over. */
export async function keepInFlight(
  client: Pick<Client, "small">,
  inFlight: number,
  durationMs: number,
  headers: number,
): Promise<SmallAnswer> {
  const startedMs = performance.now();
  const endMs = startedMs + durationMs;
  const latenciesMs: number[] = [];
  let done = 0;
  const one = async (): Promise<void> => {
    for (;;) {
      const sentMs = performance.now();
      await client.small(headers);
      const nowMs = performance.now();
      done++;
      if (latenciesMs.length < 500_000) latenciesMs.push(nowMs - sentMs);
      if (nowMs >= endMs) return;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, one));
  const seconds = (performance.now() - startedMs) / 1000;
  latenciesMs.sort((a, b) => a - b);
  const at = (fraction: number): number => latenciesMs[Math.floor((latenciesMs.length - 1) * fraction)]!;
  return { perSecond: done / seconds, p50Ms: at(0.5), p99Ms: at(0.99) };
}

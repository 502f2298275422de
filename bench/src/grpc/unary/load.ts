import { BenchmarkError } from "../../harness/child.ts";

/** What the benchmark asks of a client process. */
export interface Load {
  inFlight: number;
  durationMs: number;
}

export interface LoadAnswer {
  callsPerSecond: number;
}

/** Answers each `Load` from the parent by keeping that many calls in flight for that long, each answer checked. */
export function answerLoad(call: () => Promise<string>): void {
  process.on("message", ({ inFlight, durationMs }: Load) => {
    void keepInFlight(call, inFlight, durationMs).then((answer) => process.send!(answer));
  });
  process.send!("ready");
}

async function keepInFlight(
  call: () => Promise<string>,
  inFlight: number,
  durationMs: number,
): Promise<LoadAnswer> {
  let calls = 0;
  const started = performance.now();
  const end = started + durationMs;
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      do {
        const message = await call();
        if (message !== "Hello, you!") throw new BenchmarkError(`the server answered ${message}`);
        calls++;
      } while (performance.now() < end);
    }),
  );
  return { callsPerSecond: (calls * 1000) / (performance.now() - started) };
}

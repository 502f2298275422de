import { median } from "../../harness/rounds.ts";

/** Answers each number of calls from the parent with the median time of one call in ms, the calls made one after another. */
export function answerSerially(call: () => Promise<void>): void {
  process.on("message", (calls: number) => {
    void serially(call, calls).then((ms) => process.send!(ms));
  });
  process.send!("ready");
}

async function serially(call: () => Promise<void>, calls: number): Promise<number> {
  const times: number[] = [];
  for (let made = 0; made < calls; made++) {
    const started = performance.now();
    await call();
    times.push(performance.now() - started);
  }
  return median(times);
}

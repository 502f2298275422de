import { createInterface } from "node:readline";

/** Says one thing to the benchmark. */
export function say(message: unknown): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

/** Answers each line of JSON with one; ends with the benchmark. */
export function answerLines(answer: (ask: unknown) => unknown): void {
  createInterface({ input: process.stdin })
    .on("line", (line) => {
      void Promise.resolve(answer(JSON.parse(line))).then(say);
    })
    .on("close", () => process.exit());
}

/** All a server is asked. */
export function serve(port: number): void {
  answerLines(() => {
    globalThis.gc?.();
    return {};
  });
  say(port);
}

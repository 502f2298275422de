const width = 24;
const leastMsBetween = 80;

/** Where progress is drawn. */
export type ProgressStream = Pick<NodeJS.WriteStream, "write" | "isTTY">;

/** How far many requests are: one line that is drawn over, only on a terminal. */
export class ProgressBar {
  readonly #stream: ProgressStream;
  readonly #total: number | undefined;
  readonly #startedMs: number = performance.now();
  #drawnMs = Number.NEGATIVE_INFINITY;
  #done = 0;
  #failed = 0;

  /** @param total undefined when nobody knows */
  constructor(stream: ProgressStream, total: number | undefined) {
    this.#stream = stream;
    this.#total = total;
  }

  step(failed: boolean): void {
    this.#done++;
    if (failed) this.#failed++;
    const nowMs = performance.now();
    if (!this.#stream.isTTY || (nowMs - this.#drawnMs < leastMsBetween && this.#done !== this.#total)) return;
    this.#drawnMs = nowMs;
    this.#stream.write(`\r\x1b[K${this.#line()}`);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#drawnMs > Number.NEGATIVE_INFINITY) this.#stream.write("\r\x1b[K");
  }

  /** All in words. */
  summary(): string {
    const seconds = (performance.now() - this.#startedMs) / 1000;
    const failed = this.#failed === 0 ? "" : `, ${this.#failed} failed`;
    const requests = `${this.#done} ${this.#done === 1 ? "request" : "requests"}`;
    return `${requests} in ${seconds.toFixed(2)} s, ${rate(this.#done, seconds)}/s${failed}`;
  }

  #line(): string {
    const seconds = (performance.now() - this.#startedMs) / 1000;
    const failed = this.#failed === 0 ? "" : `  ${this.#failed} failed`;
    const speed = `${rate(this.#done, seconds)}/s${failed}`;
    if (this.#total === undefined) return `${this.#done}  ${speed}`;
    const share = this.#done / this.#total;
    const bar = "█".repeat(Math.floor(share * width)).padEnd(width, "░");
    return `${bar} ${this.#done}/${this.#total}  ${Math.floor(share * 100)} %  ${speed}`;
  }
}

function rate(count: number, seconds: number): string {
  const perSecond = count / Math.max(seconds, 0.001);
  return perSecond < 10 ? perSecond.toFixed(1) : String(Math.round(perSecond));
}

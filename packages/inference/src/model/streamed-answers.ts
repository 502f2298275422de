import { type ModelStatistics, nsPerMs } from "./model-statistics.ts";

/** Counts the answers to one request of a model that gives any number of them, each by its number. */
export class StreamedAnswers {
  readonly #statistics: ModelStatistics;
  #index = 0;
  /** When the model could go on: it waits for the reader of the answer before. */
  #sinceMs: number = performance.now();
  #computedMs = 0;
  /** Of the first answer, which is counted at the end: until then nobody knows how long its request waited. */
  #first: { readonly computeMs: number; readonly outputMs: number } | undefined;
  #leftAtMs: number | undefined;

  constructor(statistics: ModelStatistics) {
    this.#statistics = statistics;
  }

  /** The model has given an answer. */
  computed(): void {
    this.#computedMs = performance.now() - this.#sinceMs;
  }

  /** The answer is on its way to its reader; to bring it there took so long. */
  given(outputMs: number): void {
    if (this.#index === 0) this.#first = { computeMs: this.#computedMs, outputMs };
    else this.#succeeded(this.#index, this.#computedMs, outputMs);
    this.#index++;
  }

  /** The reader has taken the answer, or has left. */
  taken(wanted: boolean): void {
    this.#sinceMs = performance.now();
    if (!wanted) this.#leftAtMs = this.#sinceMs;
  }

  /** The model has come to its end, or has stopped because nobody reads. */
  ended(queueNs: number): void {
    this.#countFirst(queueNs / nsPerMs);
    const queueMs = this.#index === 0 ? queueNs / nsPerMs : 0;
    const { cancel, emptyResponse } = this.#statistics.responsesOf(this.#index);
    if (this.#leftAtMs !== undefined) cancel.add((performance.now() - this.#leftAtMs) * nsPerMs);
    else emptyResponse.add((performance.now() - this.#sinceMs - queueMs) * nsPerMs);
  }

  /** The model failed instead of giving another answer, or what it gave could not be told. */
  failed(): void {
    this.#countFirst(0);
    const { fail } = this.#statistics.responsesOf(this.#index);
    fail.add((performance.now() - this.#sinceMs) * nsPerMs);
  }

  #countFirst(queueMs: number): void {
    if (this.#first) this.#succeeded(0, Math.max(0, this.#first.computeMs - queueMs), this.#first.outputMs);
    this.#first = undefined;
  }

  #succeeded(index: number, computeMs: number, outputMs: number): void {
    const { computeInfer, computeOutput, success } = this.#statistics.responsesOf(index);
    computeInfer.add(computeMs * nsPerMs);
    computeOutput.add(outputMs * nsPerMs);
    success.add((computeMs + outputMs) * nsPerMs);
  }
}

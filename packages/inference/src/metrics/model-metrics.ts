import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Model } from "../model/model.ts";
import type { ModelObserver } from "../model/model-observer.ts";
import type { Duration, ModelStatistics } from "../model/model-statistics.ts";

const labelNames = ["model", "version"] as const;
const nsPerUs = 1000;

type Labels = Record<(typeof labelNames)[number], string>;

/** Prometheus metrics under Triton's names, read from the models' statistics when asked, and two histograms of our own. */
export class ModelMetrics implements ModelObserver {
  readonly #registry = new Registry();
  readonly #batchSizes: Histogram<(typeof labelNames)[number]>;
  readonly #latencies: Histogram<(typeof labelNames)[number]>;
  /** Whose histograms there are, by model and version. */
  readonly #observed = new Map<string, Labels>();
  readonly #models: () => readonly Model[];

  constructor(models: () => readonly Model[]) {
    this.#models = models;
    const registers = [this.#registry];
    this.#batchSizes = new Histogram({
      name: "weft_inference_batch_size",
      help: "Elements that ran in one execution",
      labelNames,
      buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256],
      registers,
    });
    this.#latencies = new Histogram({
      name: "weft_inference_request_duration_seconds",
      help: "From a request's arrival at its model to its answer",
      labelNames,
      buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    });
    const counts: readonly (readonly [string, string, (statistics: ModelStatistics) => number])[] = [
      ["nv_inference_request_success", "Requests that were answered", (s) => s.success.count],
      ["nv_inference_count", "Inferences; a batch of n counts n times", (s) => s.inferenceCount],
      ["nv_inference_exec_count", "Executions; a batch of n counts once", (s) => s.executionCount],
      ["nv_inference_request_duration_us", "Time in requests, microseconds", (s) => microseconds(s.success)],
      ["nv_inference_queue_duration_us", "Time in the queue, microseconds", (s) => microseconds(s.queue)],
      [
        "nv_inference_compute_input_duration_us",
        "Time putting batches together, microseconds",
        (s) => microseconds(s.computeInput),
      ],
      [
        "nv_inference_compute_infer_duration_us",
        "Time in models, microseconds",
        (s) => microseconds(s.computeInfer),
      ],
      [
        "nv_inference_compute_output_duration_us",
        "Time bringing outputs back, microseconds",
        (s) => microseconds(s.computeOutput),
      ],
      ["nv_cache_num_hits_per_model", "Answers from the response cache", (s) => s.cacheHit.count],
      [
        "nv_cache_num_misses_per_model",
        "Requests the response cache had no answer to",
        (s) => s.cacheMiss.count,
      ],
      [
        "nv_cache_hit_duration_per_model",
        "Time finding answers in the response cache, microseconds",
        (s) => microseconds(s.cacheHit),
      ],
      [
        "nv_cache_miss_duration_per_model",
        "Time looking in vain and keeping answers, microseconds",
        (s) => microseconds(s.cacheMiss),
      ],
    ];
    for (const [name, help, read] of counts) this.#counter(name, help, read);
    this.#failures();
    this.#pending();
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** All metrics as Prometheus reads them. */
  text(): Promise<string> {
    this.#forgetUnloaded();
    return this.#registry.metrics();
  }

  onAnswer({ name, version }: Model["identity"], elapsedMs: number): void {
    this.#latencies.observe(this.#labels(name, version), elapsedMs / 1000);
  }

  onExecution({ name, version }: Model["identity"], { batchSize }: { readonly batchSize: number }): void {
    this.#batchSizes.observe(this.#labels(name, version), batchSize);
  }

  #labels(model: string, version: string): Labels {
    const key = `${version} ${model}`;
    let labels = this.#observed.get(key);
    if (!labels) {
      labels = { model, version };
      this.#observed.set(key, labels);
    }
    return labels;
  }

  #forgetUnloaded(): void {
    const loaded = new Set(this.#models().map(({ identity: { name, version } }) => `${version} ${name}`));
    for (const [key, labels] of this.#observed) {
      if (loaded.has(key)) continue;
      this.#observed.delete(key);
      this.#latencies.remove(labels);
      this.#batchSizes.remove(labels);
    }
  }

  #counter(name: string, help: string, read: (statistics: ModelStatistics) => number): void {
    const counter: Counter<keyof Labels> = new Counter({
      name,
      help,
      labelNames,
      registers: [this.#registry],
      collect: () => {
        counter.reset();
        for (const model of this.#models()) counter.inc(labelsOf(model), read(model.statistics));
      },
    });
  }

  #failures(): void {
    const counter: Counter<keyof Labels | "reason"> = new Counter({
      name: "nv_inference_request_failure",
      help: "Requests that failed, by reason",
      labelNames: [...labelNames, "reason"],
      registers: [this.#registry],
      collect: () => {
        counter.reset();
        for (const model of this.#models()) {
          for (const reason of ["REJECTED", "CANCELED", "BACKEND", "OTHER"] as const) {
            counter.inc({ ...labelsOf(model), reason }, model.statistics.failures.get(reason) ?? 0);
          }
        }
      },
    });
  }

  #pending(): void {
    const gauge: Gauge<keyof Labels> = new Gauge({
      name: "nv_inference_pending_request_count",
      help: "Requests that wait for an instance",
      labelNames,
      registers: [this.#registry],
      collect: () => {
        gauge.reset();
        for (const model of this.#models()) gauge.set(labelsOf(model), model.pendingCount);
      },
    });
  }
}

function labelsOf({ identity }: Model): Labels {
  return { model: identity.name, version: identity.version };
}

function microseconds({ ns }: Duration): number {
  return Math.round(ns / nsPerUs);
}

import type { ModelStatisticsInit, StatisticDurationInit } from "../gen/inference/grpc_service.ts";
import type { Model } from "../model/model.ts";
import type { Duration } from "../model/model-statistics.ts";

/** A model's statistics as a message. */
export function toStatisticsMessage({ identity, statistics }: Model): ModelStatisticsInit {
  return {
    name: identity.name,
    version: identity.version,
    lastInference: statistics.lastInferenceMs,
    inferenceCount: statistics.inferenceCount,
    executionCount: statistics.executionCount,
    inferenceStats: {
      success: toDuration(statistics.success),
      fail: toDuration(statistics.fail),
      queue: toDuration(statistics.queue),
      computeInput: toDuration(statistics.computeInput),
      computeInfer: toDuration(statistics.computeInfer),
      computeOutput: toDuration(statistics.computeOutput),
      cacheHit: toDuration(statistics.cacheHit),
      cacheMiss: toDuration(statistics.cacheMiss),
    },
    batchStats: Array.from(statistics.batches, ([batchSize, durations]) => ({
      batchSize,
      computeInput: toDuration(durations.computeInput),
      computeInfer: toDuration(durations.computeInfer),
      computeOutput: toDuration(durations.computeOutput),
    })),
    responseStats: new Map(
      Array.from(statistics.responses, ([index, durations]) => [
        index,
        {
          computeInfer: toDuration(durations.computeInfer),
          computeOutput: toDuration(durations.computeOutput),
          success: toDuration(durations.success),
          fail: toDuration(durations.fail),
          emptyResponse: toDuration(durations.emptyResponse),
          cancel: toDuration(durations.cancel),
        },
      ]),
    ),
  };
}

function toDuration({ count, ns }: Duration): StatisticDurationInit {
  return { count, ns: Math.round(ns) };
}

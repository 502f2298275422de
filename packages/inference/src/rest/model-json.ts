import { ModelConfig } from "../gen/inference/model_config.ts";
import type { Model } from "../model/model.ts";
import type { TensorSpec } from "../model/model-signature.ts";
import type { Duration, ModelStatistics } from "../model/model-statistics.ts";

/** A model's metadata. Open Inference Protocol §Model Metadata. */
export function metadataJson(model: Model, versions: readonly string[]): Record<string, unknown> {
  const { identity, signature } = model;
  return {
    name: identity.name,
    versions,
    platform: identity.platform,
    inputs: signature.inputs.map(specJson),
    outputs: signature.outputs.map(specJson),
  };
}

/** A model's configuration, under the field names of config.pbtxt. Triton Model Configuration Extension. */
export function configJson(model: Model): unknown {
  return ModelConfig.toJson(model.config, { useProtoFieldName: true });
}

/** A model's statistics. Triton Statistics Extension. */
export function statisticsJson({ identity, statistics }: Model): Record<string, unknown> {
  return {
    name: identity.name,
    version: identity.version,
    last_inference: statistics.lastInferenceMs,
    inference_count: statistics.inferenceCount,
    execution_count: statistics.executionCount,
    inference_stats: inferenceJson(statistics),
    response_stats: Object.fromEntries(
      Array.from(statistics.responses, ([index, durations]) => [
        index,
        {
          compute_infer: durationJson(durations.computeInfer),
          compute_output: durationJson(durations.computeOutput),
          success: durationJson(durations.success),
          fail: durationJson(durations.fail),
          empty_response: durationJson(durations.emptyResponse),
          cancel: durationJson(durations.cancel),
        },
      ]),
    ),
    batch_stats: Array.from(statistics.batches, ([batchSize, durations]) => ({
      batch_size: batchSize,
      compute_input: durationJson(durations.computeInput),
      compute_infer: durationJson(durations.computeInfer),
      compute_output: durationJson(durations.computeOutput),
    })),
    memory_usage: [],
  };
}

function inferenceJson(statistics: ModelStatistics): Record<string, unknown> {
  return {
    success: durationJson(statistics.success),
    fail: durationJson(statistics.fail),
    queue: durationJson(statistics.queue),
    compute_input: durationJson(statistics.computeInput),
    compute_infer: durationJson(statistics.computeInfer),
    compute_output: durationJson(statistics.computeOutput),
    cache_hit: durationJson(statistics.cacheHit),
    cache_miss: durationJson(statistics.cacheMiss),
  };
}

function durationJson({ count, ns }: Duration): { count: number; ns: number } {
  return { count, ns: Math.round(ns) };
}

function specJson({ name, datatype, shape }: TensorSpec): Record<string, unknown> {
  return { name, datatype, shape };
}

import type { ModelInstance } from "../backend/instance.ts";
import { asInferenceError, ExecutionError } from "../inference-error.ts";
import type { ModelSignature, TensorSpec } from "../model/model-signature.ts";
import { nsPerMs } from "../model/model-statistics.ts";
import { formatShape } from "../tensor/shape.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { assembleBatch, rowsOf } from "./assemble-batch.ts";
import type { BatchingSettings } from "./batching.ts";
import type { PendingRequest, RequestTimings, ScheduledResult } from "./pending-request.ts";
import { assembleRagged } from "./ragged/assemble-ragged.ts";
import { scatterOutputs } from "./ragged/scatter-outputs.ts";

/** What an execution gave. */
export interface BatchOutcome {
  /** One for each request, in their order. */
  readonly results: readonly ScheduledResult[];
  readonly timings: RequestTimings;
}

/** What the parts of a batch depend on. */
export type BatchShape = Pick<BatchingSettings, "maxBatchSize" | "ragged">;

/**
 * Runs requests in one execution.
 *
 * @throws ExecutionError with the code that the instance fails with; INTERNAL when an output has no row for each element
 */
export async function executeBatch(
  instance: ModelInstance,
  batch: readonly PendingRequest[],
  { maxBatchSize, ragged }: BatchShape,
): Promise<BatchOutcome> {
  const startedMs = performance.now();
  const execution = ragged ? assembleRagged(batch, ragged) : assembleBatch(batch);
  const assembledMs = performance.now();
  const { outputs, inputNs, inferNs } = await instance.execute(execution).catch(refuse);
  const rows = batch.reduce((sum, request) => sum + request.batchSize, 0);
  const timings: RequestTimings = {
    queueNs: 0,
    computeInputNs: (assembledMs - startedMs) * nsPerMs + inputNs,
    computeInferNs: inferNs,
    computeOutputNs: Math.max(0, (performance.now() - assembledMs) * nsPerMs - inputNs - inferNs),
    batchSize: rows,
  };
  const scattered = ragged && scatterOutputs(ragged, batch, execution.outputs, outputs);
  if (maxBatchSize > 0) checkRows(instance.signature, execution.outputs, outputs, rows, scattered);
  const whole = batch.length === 1 && !scattered;
  let row = 0;
  const results = batch.map((request, index): ScheduledResult => {
    const parts = scattered?.map((part) => part?.[index]);
    const own = whole ? outputs : ownRows(request, execution.outputs, outputs, row, parts);
    row += request.batchSize;
    return { outputs: own, timings: { ...timings, queueNs: (startedMs - request.enqueuedAtMs) * nsPerMs } };
  });
  return { results, timings };
}

function refuse(thrown: unknown): never {
  const { code, message } = asInferenceError(thrown);
  throw new ExecutionError(code, message, { cause: thrown });
}

/** Every output has a row for each element, whether or not requests share it: a model that has not fails the first of them. */
function checkRows(
  signature: ModelSignature,
  executed: readonly number[],
  outputs: readonly Tensor[],
  rows: number,
  scattered: readonly unknown[] | undefined,
): void {
  for (const [index, { shape }] of outputs.entries()) {
    if (scattered?.[index] || shape[0] === rows) continue;
    const { name } = signature.outputs[executed[index] as number] as TensorSpec;
    throw new ExecutionError(
      "INTERNAL",
      `output "${name}" for a batch of ${rows} has shape ${formatShape(shape)}; give a row for each element, or set max_batch_size: 0`,
    );
  }
}

/** @param parts what it has of each executed output already, undefined for those that have a row for each element */
function ownRows(
  request: PendingRequest,
  executed: readonly number[],
  outputs: readonly Tensor[],
  row: number,
  parts: readonly (Tensor | undefined)[] | undefined,
): Tensor[] {
  return request.outputs.map((output) => {
    const index = executed.indexOf(output);
    return parts?.[index] ?? rowsOf(outputs[index] as Tensor, row, row + request.batchSize);
  });
}

import type { ModelInstance } from "../backend/instance.ts";
import { asInferenceError, ExecutionError } from "../inference-error.ts";
import { nsPerMs } from "../model/model-statistics.ts";
import { formatShape } from "../tensor/shape.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { assembleBatch, rowsOf } from "./assemble-batch.ts";
import type { PendingRequest, RequestTimings, ScheduledResult } from "./pending-request.ts";
import { assembleRagged } from "./ragged/assemble-ragged.ts";
import type { RaggedBatching } from "./ragged/ragged-batching.ts";
import { scatterOutputs } from "./ragged/scatter-outputs.ts";

/** What an execution gave. */
export interface BatchOutcome {
  /** One for each request, in their order. */
  readonly results: readonly ScheduledResult[];
  readonly timings: RequestTimings;
}

/**
 * Runs requests in one execution.
 *
 * @param ragged how they do so when they differ in shape; undefined when they do not
 * @throws ExecutionError with the code that the instance fails with; INTERNAL when an output has no row for each element
 */
export async function executeBatch(
  instance: ModelInstance,
  batch: readonly PendingRequest[],
  ragged: RaggedBatching | undefined,
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
  const whole = batch.length === 1 && !scattered;
  let row = 0;
  const results = batch.map((request, index): ScheduledResult => {
    const parts = scattered?.map((part) => part?.[index]);
    const own = whole ? outputs : ownRows(request, execution.outputs, outputs, row, rows, parts);
    row += request.batchSize;
    return { outputs: own, timings: { ...timings, queueNs: (startedMs - request.enqueuedAtMs) * nsPerMs } };
  });
  return { results, timings };
}

function refuse(thrown: unknown): never {
  const { code, message } = asInferenceError(thrown);
  throw new ExecutionError(code, message, { cause: thrown });
}

/** @param parts what it has of each executed output already, undefined for those that have a row for each element */
function ownRows(
  request: PendingRequest,
  executed: readonly number[],
  outputs: readonly Tensor[],
  row: number,
  rows: number,
  parts: readonly (Tensor | undefined)[] | undefined,
): Tensor[] {
  return request.outputs.map((output) => {
    const index = executed.indexOf(output);
    const part = parts?.[index];
    if (part) return part;
    const tensor = outputs[index] as Tensor;
    if (tensor.shape[0] !== rows) {
      const got = formatShape(tensor.shape);
      throw new ExecutionError(
        "INTERNAL",
        `output ${output} for a batch of ${rows} has shape ${got}; set max_batch_size: 0`,
      );
    }
    return rowsOf(tensor, row, row + request.batchSize);
  });
}

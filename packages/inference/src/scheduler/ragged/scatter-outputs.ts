import { ExecutionError } from "../../inference-error.ts";
import { elementCount } from "../../tensor/shape.ts";
import { Tensor } from "../../tensor/tensor.ts";
import { rowsOf } from "../assemble-batch.ts";
import type { PendingRequest } from "../pending-request.ts";
import type { RaggedBatching, ScatteredOutput } from "./ragged-batching.ts";

/**
 * Parts the outputs that are to have the shapes of an input: what each request gets of each output, undefined for outputs
 * that have a row for each element.
 *
 * @param executed positions of the outputs that were asked for
 * @throws ExecutionError INTERNAL when one has more or fewer elements than those shapes
 */
export function scatterOutputs(
  { scattered }: RaggedBatching,
  requests: readonly PendingRequest[],
  executed: readonly number[],
  outputs: readonly Tensor[],
): (readonly Tensor[] | undefined)[] {
  return executed.map((output, index) => {
    const how = scattered.get(output);
    return how && scatter(how, requests, outputs[index] as Tensor);
  });
}

function scatter(how: ScatteredOutput, requests: readonly PendingRequest[], all: Tensor): Tensor[] {
  const shapes = requests.map(({ inputs }) => {
    const source = inputs[how.source] as Tensor;
    return how.shape.map((size, axis) => (size === -1 ? (source.shape[axis] as number) : size));
  });
  const wanted = shapes.reduce((sum, shape) => sum + elementCount(shape), 0);
  if (all.size !== wanted) {
    throw new ExecutionError(
      "INTERNAL",
      `the model's output "${how.name}" should have ${wanted} elements for the requests of its batch, but it gave ${all.size}`,
    );
  }
  const row = new Tensor(all.datatype, [all.size], all.data);
  let at = 0;
  return shapes.map((shape) => {
    const start = at;
    at += elementCount(shape);
    return new Tensor(all.datatype, shape, rowsOf(row, start, at).data);
  });
}

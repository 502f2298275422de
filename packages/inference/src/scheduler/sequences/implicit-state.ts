import { asInferenceError, ExecutionError } from "../../inference-error.ts";
import { copyTensor } from "../../tensor/copy-tensor.ts";
import { formatShape, shapeFits } from "../../tensor/shape.ts";
import type { Tensor } from "../../tensor/tensor.ts";
import type { PendingRequest, ScheduledResult } from "../pending-request.ts";
import type { Sequence } from "./sequence.ts";

/**
 * What a model gives with each request of a sequence and gets back with the next one. Triton Implicit State Management.
 */
export interface ImplicitState {
  /** Position of the input in the signature. */
  readonly input: number;
  /** Position of the output in the signature. */
  readonly output: number;
  readonly outputName: string;
  /** What the output has to have, with a batch dimension of 1 if there is one; -1 stands for any length. */
  readonly shape: readonly number[];
  /** What the first request of a sequence gets. */
  readonly initial: Tensor;
}

/**
 * A request whose turn in its sequence has come, with the sequence's state put in, and taken out of the result before the
 * caller gets it. A request that fails leaves the state as it was.
 */
export function statefulRequest(
  request: PendingRequest,
  sequence: Sequence,
  states: readonly ImplicitState[],
): PendingRequest {
  if (request.sequence?.start) sequence.memory = undefined;
  const inputs = [...request.inputs];
  for (const [index, { input, initial }] of states.entries()) {
    // Buffers may be given away and functions may write into what they get, but a run that fails must not cost the state.
    inputs[input] = copyTensor(sequence.memory?.[index] ?? initial);
  }
  const kept = states.map(({ output }) => output).filter((output) => !request.outputs.includes(output));
  const outputs = [...request.outputs, ...kept];
  return {
    ...request,
    inputs,
    outputs,
    onWait: () => request.onWait(),
    reject: (error) => request.reject(error),
    resolve: (result) => {
      try {
        sequence.memory = states.map((state) => memoryOf(state, outputs, result));
      } catch (error) {
        return request.reject(asInferenceError(error));
      }
      request.resolve({ ...result, outputs: result.outputs.slice(0, request.outputs.length) });
    },
  };
}

/** A copy, because the tensor may be a row of a batch, the caller's, or one that a function writes into again. */
function memoryOf(
  { output, outputName, shape }: ImplicitState,
  outputs: readonly number[],
  result: ScheduledResult,
): Tensor {
  const tensor = result.outputs[outputs.indexOf(output)] as Tensor;
  if (shapeFits(shape, tensor.shape)) return copyTensor(tensor);
  throw new ExecutionError(
    "INTERNAL",
    `the model's state "${outputName}" should have shape ${formatShape(shape)}, but it gave ${formatShape(tensor.shape)}`,
  );
}

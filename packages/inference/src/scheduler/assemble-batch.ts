import type { ExecutionRequest } from "../backend/instance.ts";
import type { TypedArray } from "../tensor/datatype.ts";
import { Tensor } from "../tensor/tensor.ts";
import type { PendingRequest } from "./pending-request.ts";

/** One execution for all these requests. */
export function assembleBatch(requests: readonly PendingRequest[]): ExecutionRequest {
  const [first] = requests as readonly [PendingRequest];
  const inputs = first.inputs.map(
    (input, index) => input && requests.map((request) => request.inputs[index] as Tensor),
  );
  if (requests.length === 1) {
    const { outputs, ownsInputs, parameters, onPart, caller } = first;
    return { inputs, outputs, ownsInputs, parameters, callers: [caller], onPart };
  }
  const wanted = new Set<number>();
  for (const request of requests) for (const output of request.outputs) wanted.add(output);
  return {
    inputs,
    outputs: [...wanted].sort((a, b) => a - b),
    ownsInputs: requests.every((request) => request.ownsInputs),
    parameters: new Map(),
    callers: requests.map(({ caller }) => caller),
    onPart: undefined,
  };
}

/** The rows `start` to `end` of a tensor: what one request of a batch put in or gets out. */
export function rowsOf(tensor: Tensor, start: number, end: number): Tensor {
  const rows = tensor.shape[0] as number;
  const rowSize = rows === 0 ? 0 : tensor.size / rows;
  const shape = [end - start, ...tensor.shape.slice(1)];
  const from = start * rowSize;
  const to = end * rowSize;
  if (tensor.datatype === "BYTES")
    return new Tensor("BYTES", shape, (tensor.data as Uint8Array[]).slice(from, to));
  return new Tensor(tensor.datatype, shape, (tensor.data as TypedArray).subarray(from, to));
}

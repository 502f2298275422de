import type { ExecutionRequest } from "../backend/instance.ts";
import { arrayOf, type FixedDatatype, type TypedArray } from "../tensor/datatype.ts";
import { Tensor } from "../tensor/tensor.ts";
import type { PendingRequest } from "./pending-request.ts";

/** One execution for all these requests. A request that is alone keeps its buffers; several are copied into one. */
export function assembleBatch(requests: readonly PendingRequest[]): ExecutionRequest {
  const [first] = requests as readonly [PendingRequest];
  if (requests.length === 1) return first;
  const wanted = new Set<number>();
  for (const request of requests) for (const output of request.outputs) wanted.add(output);
  const inputs = first.inputs.map((input, index) =>
    input ? concatenate(requests.map((request) => request.inputs[index] as Tensor)) : undefined,
  );
  return {
    inputs,
    outputs: [...wanted].sort((a, b) => a - b),
    ownsInputs: true,
    parameters: new Map(),
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

/** Tensors that differ in nothing but the first dimension, one after the other. */
function concatenate(tensors: readonly Tensor[]): Tensor {
  const [first] = tensors as readonly [Tensor];
  let rows = 0;
  let size = 0;
  for (const tensor of tensors) {
    rows += tensor.shape[0] as number;
    size += tensor.size;
  }
  const shape = [rows, ...first.shape.slice(1)];
  if (first.datatype === "BYTES") {
    return new Tensor(
      "BYTES",
      shape,
      tensors.flatMap((tensor) => tensor.data as Uint8Array[]),
    );
  }
  const data = new (arrayOf(first.datatype as FixedDatatype))(size);
  let at = 0;
  for (const tensor of tensors) {
    (data as Float32Array).set(tensor.data as Float32Array, at);
    at += tensor.size;
  }
  return new Tensor(first.datatype, shape, data);
}

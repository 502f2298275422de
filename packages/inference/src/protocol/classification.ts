import { InferenceError } from "../inference-error.ts";
import type { Parameters } from "../model/inference-request.ts";
import { integerParameter } from "../model/request-parameters.ts";
import { elementCount } from "../tensor/shape.ts";
import { Tensor } from "../tensor/tensor.ts";

const encoder = new TextEncoder();

/** How many classes an output is asked to be reduced to; undefined when it is not. Triton Classification Extension. */
export function classCountOf(parameters: Parameters): number | undefined {
  const count = integerParameter(parameters, "classification");
  return count === 0 ? undefined : count;
}

/**
 * The highest `count` elements of each row as `value:index` or `value:index:label`, the highest first.
 *
 * @param batched whether the first dimension is the batch's
 * @throws InferenceError INVALID_ARGUMENT for BYTES
 */
export function classify(
  tensor: Tensor,
  count: number,
  labels: readonly string[] | undefined,
  batched: boolean,
): Tensor<"BYTES"> {
  if (tensor.datatype === "BYTES")
    throw new InferenceError("INVALID_ARGUMENT", "a BYTES output has no classes");
  const rows = batched ? (tensor.shape[0] as number) : 1;
  const width = elementCount(tensor.shape) / Math.max(1, rows);
  const kept = Math.min(count, width);
  const values = tensor.values() as number[];
  const classes: Uint8Array[] = [];
  for (let row = 0; row < rows; row++) {
    const own = values.slice(row * width, (row + 1) * width);
    const order = own.map((_, index) => index).sort((a, b) => Number(own[b]) - Number(own[a]));
    for (const index of order.slice(0, kept)) {
      const label = labels?.[index];
      classes.push(encoder.encode(`${own[index]}:${index}${label === undefined ? "" : `:${label}`}`));
    }
  }
  return new Tensor("BYTES", batched ? [rows, kept] : [kept], classes);
}

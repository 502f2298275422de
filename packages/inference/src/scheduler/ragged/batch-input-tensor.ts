import { type Tensor, tensor } from "../../tensor/tensor.ts";
import type { BatchInput } from "./ragged-batching.ts";

/**
 * What a model is told of a batch.
 *
 * @param sources what each request has as the source, with the batch dimension
 */
export function batchInputTensor({ kind, datatype }: BatchInput, sources: readonly Tensor[]): Tensor {
  const counts = sources.map(({ size }) => size);
  switch (kind) {
    case "count":
      return tensor(datatype, [counts.length], counts);
    case "end":
      return tensor(datatype, [counts.length], ends(counts));
    case "end_after_zero":
      return tensor(datatype, [counts.length + 1], [0, ...ends(counts)]);
    case "longest": {
      const longest = Math.max(...counts);
      return tensor(datatype, [longest], new Float64Array(longest));
    }
    case "shape":
    case "flat_shape": {
      const shapes = sources.flatMap(({ shape: [items = 0, ...shape] }) =>
        Array.from({ length: items }, () => shape),
      );
      const flat = shapes.flat();
      const rank = shapes[0]?.length ?? 0;
      return tensor(datatype, kind === "shape" ? [shapes.length, rank] : [flat.length], flat);
    }
  }
}

function ends(counts: readonly number[]): number[] {
  let end = 0;
  return counts.map((count) => {
    end += count;
    return end;
  });
}

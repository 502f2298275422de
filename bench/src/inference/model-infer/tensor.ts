import { BenchmarkError } from "../../harness/child.ts";

/** 1 × 224 × 224 × 3: a photograph as FP32. */
export const shape = [1, 224, 224, 3];

export const pixels: Float32Array = Float32Array.from(
  { length: 224 * 224 * 3 },
  (_, index) => (index % 256) / 255,
);

/** What the servers answer in place of a model: enough of the input to show that it arrived. */
export function tenOf(input: ArrayLike<number>): number[] {
  return Array.from({ length: 10 }, (_, index) => input[index * 15_000]!);
}

const expected = tenOf(pixels);

export function checkTen(output: ArrayLike<number>): void {
  if (output.length !== 10 || expected.some((value, index) => output[index] !== value))
    throw new BenchmarkError(`the server answered ${Array.from(output).join(", ")}`);
}

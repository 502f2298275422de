import { InferenceError } from "../inference-error.ts";

/** How many elements a tensor of this shape has; 1 for a scalar. */
export function elementCount(shape: readonly number[]): number {
  let count = 1;
  for (const dimension of shape) count *= dimension;
  return count;
}

/** `[-1,64]`, as the protocol's tools print shapes. */
export function formatShape(shape: readonly number[]): string {
  return `[${shape.join(",")}]`;
}

/** Whether a shape fits one in which -1 stands for any length. */
export function shapeFits(expected: readonly number[], shape: readonly number[]): boolean {
  if (expected.length !== shape.length) return false;
  for (let i = 0; i < expected.length; i++) {
    if (expected[i] !== -1 && expected[i] !== shape[i]) return false;
  }
  return true;
}

/**
 * A request's shape as numbers.
 *
 * @throws InferenceError INVALID_ARGUMENT when a dimension is negative or the element count is over 2^53.
 */
export function parseShape(name: string, dimensions: ArrayLike<bigint | number>): number[] {
  const shape: number[] = [];
  let count = 1;
  for (let i = 0; i < dimensions.length; i++) {
    const dimension = Number(dimensions[i]);
    if (!Number.isSafeInteger(dimension) || dimension < 0) {
      throw new InferenceError(
        "INVALID_ARGUMENT",
        `input "${name}": expected dimensions from 0 up, got shape [${Array.from(dimensions).join(",")}]`,
      );
    }
    shape.push(dimension);
    count *= dimension;
  }
  if (!Number.isSafeInteger(count)) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `input "${name}": shape ${formatShape(shape)} has too many elements`,
    );
  }
  return shape;
}

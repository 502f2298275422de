import { elementCount } from "../tensor/shape.ts";
import type { TensorSpec } from "./model-signature.ts";

/** A shape with its open dimensions as `count` elements have them: all of it in the last open one, where that comes out even. */
export function fillShape(spec: TensorSpec, count: number): number[] {
  const shape = spec.shape.map((dimension) => (dimension === -1 ? 1 : dimension));
  const open = spec.shape.lastIndexOf(-1);
  const rest = elementCount(shape);
  if (open >= 0 && rest > 0 && count % rest === 0) shape[open] = count / rest;
  return shape;
}

import { Tensor } from "../tensor/tensor.ts";

/** The shape that one side sees and the shape the other sees, both without the batch dimension; -1 stands for any length. */
export interface Reshape {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** For each input or output in the signature's order; undefined where both sides see the same. */
export type Reshapes = readonly (Reshape | undefined)[];

/** The same elements in the other side's shape. Open dimensions keep their lengths, in their order. */
export function reshape(tensor: Tensor, { from, to }: Reshape, batched: boolean): Tensor {
  const own = batched ? tensor.shape.slice(1) : tensor.shape;
  const open = own.filter((_, axis) => from[axis] === -1);
  const shape = to.map((dimension) => (dimension === -1 ? (open.shift() as number) : dimension));
  return new Tensor(tensor.datatype, batched ? [tensor.shape[0] as number, ...shape] : shape, tensor.data);
}

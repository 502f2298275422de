import { InferenceError } from "../inference-error.ts";
import { formatSpec, type TensorSpec } from "../model/model-signature.ts";

/** How a model wants a picture's samples. */
export interface ImageLayout {
  readonly width: number;
  readonly height: number;
  /** 1 for grey, 3 for red, green and blue. */
  readonly channels: 1 | 3;
  /** Whether all of one channel come first, or the channels of each pixel. */
  readonly planar: boolean;
  /** The tensor's shape, with a batch dimension of 1 where the model has one. */
  readonly shape: readonly number[];
}

/**
 * How to put a picture into this input: `[-1,224,224,3]`, `[-1,3,224,224]`, `[-1,1,8,8]`, the same without the batch
 * dimension, greys without a dimension for them: `[-1,28,28]`, `[28,28]`, or flat greys or colours of a square picture:
 * `[-1,64]`, `[-1,192]`. A height or width of -1 takes the picture's own.
 *
 * @throws InferenceError INVALID_ARGUMENT when the shape is not one of a picture
 */
export function imageLayout(
  spec: TensorSpec,
  picture: { readonly width: number; readonly height: number },
): ImageLayout {
  const { batch, item } = parts(spec.shape);
  const [a = 0, b = 0, c = 0] = item;
  const own = (dimension: number, size: number): number => (dimension === -1 ? size : dimension);
  if (item.length === 3) {
    if (c === 1 || c === 3) {
      const [height, width] = [own(a, picture.height), own(b, picture.width)];
      return { height, width, channels: c, planar: false, shape: [...batch, height, width, c] };
    }
    if (a === 1 || a === 3) {
      const [height, width] = [own(b, picture.height), own(c, picture.width)];
      return { height, width, channels: a, planar: true, shape: [...batch, a, height, width] };
    }
  }
  if (item.length === 2) {
    const [height, width] = [own(a, picture.height), own(b, picture.width)];
    return { height, width, channels: 1, planar: false, shape: [...batch, height, width] };
  }
  if (item.length === 1 && a > 0) {
    for (const channels of [1, 3] as const) {
      const side = Math.sqrt(a / channels);
      if (Number.isInteger(side))
        return { height: side, width: side, channels, planar: false, shape: [...batch, a] };
    }
  }
  throw new InferenceError("INVALID_ARGUMENT", `a picture does not fit input ${formatSpec(spec)}`);
}

/** A batch dimension of 1 where the shape has one, and the dimensions of a single picture. */
function parts(shape: readonly number[]): { batch: readonly number[]; item: readonly number[] } {
  const [first = 0, , last = 0] = shape;
  const batched =
    shape.length === 4 ||
    (shape.length === 3 && first === -1 && last !== 1 && last !== 3) ||
    (shape.length === 2 && first <= 1);
  return batched ? { batch: [1], item: shape.slice(1) } : { batch: [], item: shape };
}

import type { TensorSpec } from "../model/model-signature.ts";
import { type Tensor, tensor } from "../tensor/tensor.ts";
import { decodeImage, type Picture } from "./decode-image.ts";
import { type ImageLayout, imageLayout } from "./image-layout.ts";
import { resize } from "./resize.ts";

/** How samples of 0 to 255 become elements. */
export interface ImageOptions {
  /** Each sample is multiplied by this. Default 1: the model takes 0 to 255. */
  readonly scale?: number | undefined;
}

/**
 * A PNG or JPEG file as the tensor that a model's input expects, by its shape: resized, grey or coloured, planes or
 * pixels. What is transparent lies on black.
 *
 * @throws InferenceError INVALID_ARGUMENT when the file is no picture or the input takes none
 */
export function imageTensor(file: Uint8Array, spec: TensorSpec, options: ImageOptions = {}): Tensor {
  const picture = decodeImage(file);
  const layout = imageLayout(spec, picture);
  const samples = samplesOf(resize(picture, layout.width, layout.height), layout);
  const { scale = 1 } = options;
  const elements = scale === 1 ? samples : Array.from(samples, (sample) => sample * scale);
  return tensor(spec.datatype, layout.shape, elements);
}

function samplesOf({ rgba }: Picture, { width, height, channels, planar }: ImageLayout): Uint8Array {
  const pixels = width * height;
  const samples = new Uint8Array(pixels * channels);
  for (let pixel = 0; pixel < pixels; pixel++) {
    const at = pixel * 4;
    const alpha = (rgba[at + 3] as number) / 255;
    const colour = [rgba[at] as number, rgba[at + 1] as number, rgba[at + 2] as number] as const;
    const shown = channels === 1 ? [grey(colour)] : colour;
    for (const [channel, sample] of shown.entries()) {
      samples[planar ? channel * pixels + pixel : pixel * channels + channel] = Math.round(sample * alpha);
    }
  }
  return samples;
}

/** Luma of ITU-R BT.601, as PNG and JPEG tools turn colours into greys. */
function grey([red, green, blue]: readonly [number, number, number]): number {
  return red === green && green === blue ? red : 0.299 * red + 0.587 * green + 0.114 * blue;
}

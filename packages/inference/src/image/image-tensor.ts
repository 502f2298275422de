import { InferenceError } from "../inference-error.ts";
import { fillShape } from "../model/fill-shape.ts";
import { formatSpec, type TensorSpec } from "../model/model-signature.ts";
import { elementCount } from "../tensor/shape.ts";
import { type Tensor, tensor } from "../tensor/tensor.ts";
import { decodeImage, type Picture } from "./decode-image.ts";
import { type ImageLayout, imageLayout } from "./image-layout.ts";
import { resize } from "./resize.ts";

/** How samples of 0 to 255 become elements: `(sample × scale − mean) ÷ std`. Without any of these the model takes 0 to 255. */
export interface ImageOptions {
  /** Each sample is multiplied by this. Default 1. */
  readonly scale?: number | undefined;
  /** Taken from each scaled sample: one number, or one for each channel. Default 0. */
  readonly mean?: number | readonly number[] | undefined;
  /** What remains is divided by this: one number, or one for each channel. Default 1. */
  readonly std?: number | readonly number[] | undefined;
}

/**
 * A PNG or JPEG file as the tensor that a model's input expects, by its shape: upright, resized, grey or coloured, planes or
 * pixels. What is transparent lies on black. An input of BYTES takes the file itself.
 *
 * @throws InferenceError INVALID_ARGUMENT when the file is no picture or the input takes none
 */
export function imageTensor(file: Uint8Array, spec: TensorSpec, options: ImageOptions = {}): Tensor {
  if (spec.datatype === "BYTES") return fileTensor(file, spec);
  const picture = decodeImage(file);
  const layout = imageLayout(spec, picture);
  const samples = samplesOf(resize(picture, layout.width, layout.height), layout);
  return tensor(spec.datatype, layout.shape, normalised(samples, layout, options));
}

/** For models that decode pictures themselves. */
function fileTensor(file: Uint8Array, spec: TensorSpec): Tensor {
  const shape = fillShape(spec, 1);
  if (elementCount(shape) === 1) return tensor("BYTES", shape, [file]);
  throw new InferenceError("INVALID_ARGUMENT", `a single file does not fit input ${formatSpec(spec)}`);
}

function samplesOf({ rgba }: Picture, { width, height, channels, planar }: ImageLayout): Uint8Array {
  const pixels = width * height;
  const samples = new Uint8Array(pixels * channels);
  const [pixelStep, channelStep] = planar ? [1, pixels] : [channels, 1];
  for (let pixel = 0; pixel < pixels; pixel++) {
    const from = pixel * 4;
    const alpha = (rgba[from + 3] as number) / 255;
    const at = pixel * pixelStep;
    if (channels === 1) samples[at] = Math.round(greyAt(rgba, from) * alpha);
    else
      for (let channel = 0; channel < 3; channel++)
        samples[at + channel * channelStep] = Math.round((rgba[from + channel] as number) * alpha);
  }
  return samples;
}

/** Luma of ITU-R BT.601, as PNG and JPEG tools turn colours into greys. */
function greyAt(rgba: Uint8Array, at: number): number {
  const [red, green, blue] = [rgba[at] as number, rgba[at + 1] as number, rgba[at + 2] as number];
  return red === green && green === blue ? red : 0.299 * red + 0.587 * green + 0.114 * blue;
}

function normalised(
  samples: Uint8Array,
  { channels, planar }: ImageLayout,
  { scale = 1, mean = 0, std = 1 }: ImageOptions,
): ArrayLike<number> {
  if (scale === 1 && mean === 0 && std === 1) return samples;
  const means = eachChannel("mean", mean, channels);
  const stds = eachChannel("std", std, channels);
  const pixels = samples.length / channels;
  return Array.from(samples, (sample, index) => {
    const channel = planar ? Math.floor(index / pixels) : index % channels;
    return (sample * scale - (means[channel] as number)) / (stds[channel] as number);
  });
}

function eachChannel(what: string, value: number | readonly number[], channels: number): readonly number[] {
  const all = typeof value === "number" ? Array.from({ length: channels }, () => value) : value;
  if (all.length === channels) return all;
  throw new InferenceError(
    "INVALID_ARGUMENT",
    `${what} has ${all.length} numbers, but the model takes ${channels} ${channels === 1 ? "channel" : "channels"}`,
  );
}

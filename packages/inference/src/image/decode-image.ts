import { decode as decodeJpeg } from "jpeg-js";
import { PNG } from "pngjs";
import { InferenceError } from "../inference-error.ts";

/** A picture: rows from the top, four bytes (red, green, blue, alpha; 0 to 255) for each pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47];
const jpegSignature = [0xff, 0xd8, 0xff];
const largestMegapixels = 100;

/**
 * The picture in a PNG or JPEG file, told apart by its first bytes.
 *
 * @throws InferenceError INVALID_ARGUMENT when it is neither, or cannot be read
 */
export function decodeImage(file: Uint8Array): Picture {
  const startsWith = (signature: readonly number[]): boolean =>
    signature.every((byte, i) => file[i] === byte);
  try {
    if (startsWith(pngSignature)) {
      const { width, height, data } = PNG.sync.read(
        Buffer.from(file.buffer, file.byteOffset, file.byteLength),
      );
      return { width, height, rgba: data };
    }
    if (startsWith(jpegSignature)) {
      const { width, height, data } = decodeJpeg(file, {
        useTArray: true,
        maxResolutionInMP: largestMegapixels,
      });
      return { width, height, rgba: data };
    }
  } catch (cause) {
    throw new InferenceError("INVALID_ARGUMENT", "the image is damaged", { cause });
  }
  throw new InferenceError("INVALID_ARGUMENT", "the image is neither PNG nor JPEG");
}

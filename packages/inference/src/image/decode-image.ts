import { decode as decodeJpeg } from "jpeg-js";
import { PNG } from "pngjs";
import { InferenceError } from "../inference-error.ts";
import { oneLine } from "../one-line.ts";
import { exifOrientation } from "./exif-orientation.ts";
import { turnUpright } from "./turn-upright.ts";

/** A picture: rows from the top, four bytes (red, green, blue, alpha; 0 to 255) for each pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47];
const jpegSignature = [0xff, 0xd8, 0xff];
/** A file of a few kilobytes may say that it holds more than there is memory for. */
const largestMegapixels = 100;
/** What decoding a JPEG of that size takes, and a decoder's default is far below. */
const largestMegabytes = 2048;

/**
 * The picture in a PNG or JPEG file, told apart by its first bytes. A JPEG comes as its Exif orientation turns it.
 *
 * @throws InferenceError INVALID_ARGUMENT when it is neither, or cannot be read
 */
export function decodeImage(file: Uint8Array): Picture {
  const startsWith = (signature: readonly number[]): boolean =>
    signature.every((byte, i) => file[i] === byte);
  try {
    if (startsWith(pngSignature)) {
      checkPngSize(file);
      const { width, height, data } = PNG.sync.read(
        Buffer.from(file.buffer, file.byteOffset, file.byteLength),
      );
      return { width, height, rgba: data };
    }
    if (startsWith(jpegSignature)) {
      const { width, height, data } = decodeJpeg(file, {
        useTArray: true,
        maxResolutionInMP: largestMegapixels,
        maxMemoryUsageInMB: largestMegabytes,
      });
      return turnUpright({ width, height, rgba: data }, exifOrientation(file));
    }
  } catch (cause) {
    if (cause instanceof InferenceError) throw cause;
    throw new InferenceError("INVALID_ARGUMENT", `the image cannot be read: ${oneLine(cause)}`, { cause });
  }
  throw new InferenceError("INVALID_ARGUMENT", "the image is neither PNG nor JPEG");
}

/** PNG §11.2.1 IHDR: the first chunk begins with width and height. */
function checkPngSize(file: Uint8Array): void {
  if (file.length < 24) throw new InferenceError("INVALID_ARGUMENT", "the image is cut off");
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width * height > largestMegapixels * 1e6)
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `the image has ${width} × ${height} pixels, more than ${largestMegapixels} million`,
    );
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { encode } from "jpeg-js";
import { decodeImage } from "./decode-image.ts";

/** Red, green and blue beside each other, dark above bright: no two corners are alike. */
function corners(): Uint8Array {
  const [width, height] = [32, 16];
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      data.set(
        [x < width / 2 ? 200 : 0, y < height / 2 ? 0 : 200, x < width / 2 ? 0 : 200, 255],
        (y * width + x) * 4,
      );
  return encode({ width, height, data }, 100).data;
}

function withOrientation(orientation: number, little: boolean): Uint8Array {
  const exif = new DataView(new ArrayBuffer(26));
  exif.setUint16(0, little ? 0x4949 : 0x4d4d);
  exif.setUint16(2, 42, little);
  exif.setUint32(4, 8, little);
  exif.setUint16(8, 1, little);
  exif.setUint16(10, 0x0112, little);
  exif.setUint16(12, 3, little);
  exif.setUint32(14, 1, little);
  exif.setUint16(18, orientation, little);
  const length = 2 + 6 + exif.byteLength;
  const jpeg = corners();
  return Buffer.concat([
    jpeg.subarray(0, 2),
    Uint8Array.of(0xff, 0xe1, length >> 8, length & 255),
    Buffer.from("Exif\0\0", "latin1"),
    new Uint8Array(exif.buffer),
    jpeg.subarray(2),
  ]);
}

/** Each corner of the picture by the colour that it has: top left, top right, bottom left, bottom right. */
function cornersOf(file: Uint8Array): string {
  const { width, height, rgba } = decodeImage(file);
  const names = { "100": "r", "001": "b", "110": "y", "011": "c" } as Readonly<Record<string, string>>;
  const at = (x: number, y: number): string => {
    const from = (y * width + x) * 4;
    return names[[...rgba.subarray(from, from + 3)].map((sample) => (sample > 100 ? 1 : 0)).join("")] ?? "?";
  };
  const [right, bottom] = [width - 3, height - 3];
  return `${width}x${height} ${at(2, 2)}${at(right, 2)}/${at(2, bottom)}${at(right, bottom)}`;
}

// Read by another program, from the same picture.
for (const [orientation, upright] of [
  [1, "32x16 rb/yc"],
  [2, "32x16 br/cy"],
  [3, "32x16 cy/br"],
  [4, "32x16 yc/rb"],
  [5, "16x32 ry/bc"],
  [6, "16x32 yr/cb"],
  [7, "16x32 cb/yr"],
  [8, "16x32 bc/ry"],
] as const) {
  test(`a JPEG with Exif orientation ${orientation} is turned upright`, () => {
    assert.equal(cornersOf(withOrientation(orientation, true)), upright);
    assert.equal(cornersOf(withOrientation(orientation, false)), upright);
  });
}

test("an orientation that does not exist, and Exif that ends too early, leave a picture as it is", () => {
  assert.equal(cornersOf(withOrientation(9, true)), "32x16 rb/yc");
  const lying = withOrientation(6, true);
  lying[16] = 0xff;
  assert.equal(cornersOf(lying), "32x16 rb/yc");
});

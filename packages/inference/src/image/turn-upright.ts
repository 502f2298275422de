import type { Picture } from "./decode-image.ts";

/** Where a pixel of the upright picture lies in the one that was taken, counted in its columns and rows. */
type Origin = (x: number, y: number, width: number, height: number) => readonly [x: number, y: number];

/** By Exif's orientation. From 5 on, rows become columns. */
const origins: Readonly<Record<number, Origin>> = {
  2: (x, y, width) => [width - 1 - x, y],
  3: (x, y, width, height) => [width - 1 - x, height - 1 - y],
  4: (x, y, _width, height) => [x, height - 1 - y],
  5: (x, y) => [y, x],
  6: (x, y, _width, height) => [y, height - 1 - x],
  7: (x, y, width, height) => [width - 1 - y, height - 1 - x],
  8: (x, y, width) => [width - 1 - y, x],
};

/** The picture as whoever took it saw it, by Exif's orientation: 1 for as it is, to 8. */
export function turnUpright(picture: Picture, orientation: number): Picture {
  const origin = origins[orientation];
  if (!origin) return picture;
  const { width, height } = picture;
  const from = pixelsOf(picture);
  const [upWidth, upHeight] = orientation >= 5 ? [height, width] : [width, height];
  const pixels = new Uint32Array(from.length);
  for (let y = 0; y < upHeight; y++) {
    for (let x = 0; x < upWidth; x++) {
      const [fromX, fromY] = origin(x, y, width, height);
      pixels[y * upWidth + x] = from[fromY * width + fromX] as number;
    }
  }
  return { width: upWidth, height: upHeight, rgba: new Uint8Array(pixels.buffer) };
}

/** Each pixel as one number. */
function pixelsOf({ rgba }: Picture): Uint32Array {
  const aligned = rgba.byteOffset % 4 === 0 ? rgba : new Uint8Array(rgba);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
}

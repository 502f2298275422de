import type { Picture } from "./decode-image.ts";

/** The picture stretched to this size; each new pixel is the mean of the area it covers. */
export function resize(picture: Picture, width: number, height: number): Picture {
  if (picture.width === width && picture.height === height) return picture;
  const columns = spans(picture.width, width);
  const rows = spans(picture.height, height);
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      meanOf(picture, columns[x] as Span, rows[y] as Span, rgba, (y * width + x) * 4);
    }
  }
  return { width, height, rgba };
}

/** A stretch of source pixels: the first, and the share of each that counts. */
interface Span {
  readonly first: number;
  readonly weights: readonly number[];
}

function spans(from: number, to: number): Span[] {
  const step = from / to;
  return Array.from({ length: to }, (_, index) => {
    const start = index * step;
    const end = start + step;
    const first = Math.floor(start);
    const last = Math.min(from, Math.max(first + 1, Math.ceil(end - 1e-9)));
    const weights: number[] = [];
    for (let at = first; at < last; at++) {
      weights.push((Math.min(end, at + 1) - Math.max(start, at)) / step);
    }
    return { first, weights };
  });
}

function meanOf(picture: Picture, column: Span, row: Span, target: Uint8Array, at: number): void {
  for (let channel = 0; channel < 4; channel++) {
    let sum = 0;
    for (const [dy, rowWeight] of row.weights.entries()) {
      const line = (row.first + dy) * picture.width;
      for (const [dx, weight] of column.weights.entries()) {
        sum += rowWeight * weight * (picture.rgba[(line + column.first + dx) * 4 + channel] as number);
      }
    }
    target[at + channel] = Math.round(sum);
  }
}

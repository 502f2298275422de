import assert from "node:assert/strict";
import { test } from "node:test";
import { encode as encodeJpeg } from "jpeg-js";
import { PNG } from "pngjs";
import { imageTensor } from "./image-tensor.ts";

function png(width: number, height: number, pixel: (x: number, y: number) => readonly number[]): Uint8Array {
  const image = new PNG({ width, height });
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) image.data.set(pixel(x, y), (y * width + x) * 4);
  return PNG.sync.write(image);
}

const quarters = png(2, 2, (x, y) => [x * 100, y * 100, 50, 255]);

test("a picture's pixels fill a [-1,H,W,3] input row by row", () => {
  const { shape, data } = imageTensor(quarters, { name: "image", datatype: "FP32", shape: [-1, 2, 2, 3] });
  assert.deepEqual(shape, [1, 2, 2, 3]);
  assert.deepEqual([...(data as Float32Array)], [0, 0, 50, 100, 0, 50, 0, 100, 50, 100, 100, 50]);
});

test("a picture's planes fill a [-1,3,H,W] input one after the other", () => {
  const { shape, data } = imageTensor(quarters, { name: "image", datatype: "UINT8", shape: [-1, 3, -1, -1] });
  assert.deepEqual(shape, [1, 3, 2, 2]);
  assert.deepEqual([...(data as Uint8Array)], [0, 100, 0, 100, 0, 0, 100, 100, 50, 50, 50, 50]);
});

test("a flat input of a square's size takes greys", () => {
  const greys = png(2, 2, (x, y) => [x * 10 + y, x * 10 + y, x * 10 + y, 255]);
  const { shape, data } = imageTensor(greys, { name: "pixels", datatype: "FP32", shape: [-1, 4] });
  assert.deepEqual(shape, [1, 4]);
  assert.deepEqual([...(data as Float32Array)], [0, 10, 1, 11]);
});

test("a larger picture is averaged down to the input's size", () => {
  const stripes = png(4, 4, (x) => [x % 2 ? 200 : 100, 0, 0, 255]);
  const { data } = imageTensor(stripes, { name: "image", datatype: "FP32", shape: [2, 2, 3] });
  assert.deepEqual([...(data as Float32Array)], [150, 0, 0, 150, 0, 0, 150, 0, 0, 150, 0, 0]);
});

test("a smaller picture is stretched to the input's size", () => {
  const { data } = imageTensor(quarters, { name: "image", datatype: "FP32", shape: [1, 4, 4] });
  assert.equal((data as Float32Array).length, 16);
});

test("a JPEG is read like a PNG", () => {
  const rgba = new Uint8Array(8 * 8 * 4).fill(128);
  const file = encodeJpeg({ width: 8, height: 8, data: rgba }, 100).data;
  const { data } = imageTensor(file, { name: "image", datatype: "FP32", shape: [-1, 64] });
  assert.ok((data as Float32Array).every((sample) => Math.abs(sample - 128) <= 2));
});

test("a scale multiplies every sample", () => {
  const { data } = imageTensor(
    quarters,
    { name: "image", datatype: "FP64", shape: [-1, 2, 2, 3] },
    { scale: 0.5 },
  );
  assert.deepEqual([...(data as Float64Array)].slice(0, 3), [0, 0, 25]);
});

test("samples are normalised channel by channel, in pixels and in planes", () => {
  const options = { scale: 1 / 50, mean: [1, 0, 0], std: [1, 2, 0.5] };
  const pixels = imageTensor(quarters, { name: "x", datatype: "FP32", shape: [-1, 2, 2, 3] }, options);
  assert.deepEqual([...(pixels.data as Float32Array)].slice(3, 6), [1, 0, 2]);
  const planes = imageTensor(quarters, { name: "x", datatype: "FP32", shape: [-1, 3, 2, 2] }, options);
  assert.deepEqual([...(planes.data as Float32Array)], [-1, 1, -1, 1, 0, 0, 1, 1, 2, 2, 2, 2]);
  const spec = { name: "x", datatype: "FP32", shape: [-1, 1, 2, 2] } as const;
  assert.throws(
    () => imageTensor(quarters, spec, options),
    /mean has 3 numbers, but the model takes 1 channel$/,
  );
});

test("rows of greys need no dimension for their channel", () => {
  for (const [declared, shape] of [
    [
      [-1, 2, 4],
      [1, 2, 4],
    ],
    [
      [4, 2],
      [4, 2],
    ],
    [
      [-1, -1, -1],
      [1, 2, 2],
    ],
  ] as const) {
    const tensor = imageTensor(quarters, { name: "x", datatype: "UINT8", shape: declared });
    assert.deepEqual(tensor.shape, shape);
  }
});

test("an input of BYTES takes the file as it is", () => {
  for (const shape of [[1], [-1, 1], [-1], []]) {
    const { data, size } = imageTensor(quarters, { name: "file", datatype: "BYTES", shape });
    assert.equal(size, 1);
    assert.equal((data as readonly Uint8Array[])[0], quarters);
  }
  assert.throws(
    () => imageTensor(quarters, { name: "file", datatype: "BYTES", shape: [2] }),
    /input file BYTES\[2\]/,
  );
});

test("a PNG that claims more pixels than anyone has memory for is refused before it is read", () => {
  const claims = new Uint8Array(quarters);
  new DataView(claims.buffer).setUint32(16, 60_000);
  new DataView(claims.buffer).setUint32(20, 60_000);
  const spec = { name: "image", datatype: "FP32", shape: [-1, 4] } as const;
  assert.throws(() => imageTensor(claims, spec), /60000 × 60000 pixels, more than 100 million/);
});

test("a file that is no picture, and an input that takes none, are refused", () => {
  const spec = { name: "image", datatype: "FP32", shape: [-1, 4] } as const;
  assert.throws(() => imageTensor(new Uint8Array(20), spec), { code: "INVALID_ARGUMENT" });
  assert.throws(() => imageTensor(quarters.subarray(0, 40), spec), { code: "INVALID_ARGUMENT" });
  assert.throws(
    () => imageTensor(quarters, { ...spec, shape: [-1, 5] }),
    /does not fit input image FP32\[-1,5\]/,
  );
});

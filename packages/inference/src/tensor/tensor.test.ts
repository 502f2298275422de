import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { InferTensorContents } from "../gen/inference/grpc_service.ts";
import { fromTyped, hasTypedContents, toTyped } from "../protocol/typed-contents.ts";
import { arrayOf, type Datatype, parseDatatype } from "./datatype.ts";
import { fromBrain, fromHalf, toBrain, toHalf } from "./half-float.ts";
import { fromRaw, toRaw } from "./raw-contents.ts";
import { elementCount } from "./shape.ts";
import { Tensor, tensor } from "./tensor.ts";

const datatypes = [
  "BOOL",
  "UINT8",
  "UINT16",
  "UINT32",
  "UINT64",
  "INT8",
  "INT16",
  "INT32",
  "INT64",
  "FP16",
  "BF16",
  "FP32",
  "FP64",
  "BYTES",
] as const satisfies readonly Datatype[];

const anyTensor: fc.Arbitrary<Tensor> = fc
  .tuple(fc.constantFrom(...datatypes), fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }))
  .chain(([datatype, shape]) => {
    const count = elementCount(shape);
    if (datatype === "BYTES") {
      const elements = fc.array(fc.uint8Array({ maxLength: 6 }), { minLength: count, maxLength: count });
      return elements.map((data) => new Tensor<Datatype>("BYTES", shape, data));
    }
    const bytes = count * arrayOf(datatype).BYTES_PER_ELEMENT;
    const max = datatype === "BOOL" ? 1 : 255;
    return fc
      .uint8Array({ minLength: bytes, maxLength: bytes, max })
      .map((raw) => new Tensor<Datatype>(datatype, shape, new (arrayOf(datatype))(raw.slice().buffer)));
  });

test("a tensor survives its raw contents, wherever they lie in their buffer", () => {
  fc.assert(
    fc.property(anyTensor, fc.integer({ min: 0, max: 9 }), (given, offset) => {
      const raw = toRaw(given);
      const moved = new Uint8Array(raw.length + offset).subarray(offset);
      moved.set(raw);
      assert.deepEqual(toRaw(fromRaw("x", given.datatype, given.shape, moved)), new Uint8Array(raw));
    }),
  );
});

test("a tensor survives its typed contents on the wire", () => {
  fc.assert(
    fc.property(anyTensor, (given) => {
      if (!hasTypedContents(given.datatype)) return;
      const wire = InferTensorContents.decode(InferTensorContents.encode(toTyped(given)));
      const back = fromTyped("x", given.datatype, given.shape, wire);
      assert.deepEqual(new Uint8Array(toRaw(back)), new Uint8Array(toRaw(given)));
    }),
  );
});

test("FP16 has no typed contents", () => {
  assert.throws(() => fromTyped("x", "FP16", [1], undefined), { code: "INVALID_ARGUMENT" });
});

test("every half float and every bfloat16 is read and written back unchanged", () => {
  for (let bits = 0; bits < 0x10000; bits++) {
    if (!Number.isNaN(fromHalf(bits))) assert.equal(toHalf(fromHalf(bits)), bits);
    if (!Number.isNaN(fromBrain(bits))) assert.equal(toBrain(fromBrain(bits)), bits);
  }
});

test("numbers become the nearest half float, ties to even", () => {
  fc.assert(
    fc.property(fc.float({ noNaN: true, min: -65504, max: 65504 }), (value) => {
      const bits = toHalf(value);
      const error = Math.abs(fromHalf(bits) - value);
      for (const neighbour of [bits - 1, bits + 1]) {
        const other = fromHalf(neighbour & 0xffff);
        if (!Number.isFinite(other) || Math.sign(other) !== Math.sign(value)) continue;
        const distance = Math.abs(other - value);
        assert.ok(error < distance || (error === distance && bits % 2 === 0), `${value}`);
      }
    }),
  );
  assert.equal(fromHalf(toHalf(1e6)), Number.POSITIVE_INFINITY);
});

test("a number just beside a tie is rounded by where it lies, and only once", () => {
  for (const [round, read, half] of [
    [toHalf, fromHalf, 2 ** -11],
    [toBrain, fromBrain, 2 ** -8],
  ] as const) {
    assert.equal(read(round(1 + half)), 1);
    assert.equal(read(round(1 + half + 2 ** -40)), 1 + 2 * half);
    assert.equal(read(round(-1 - half - 2 ** -40)), -1 - 2 * half);
    assert.equal(read(round(1 + 3 * half - 2 ** -40)), 1 + 2 * half);
    assert.equal(read(round(1e300)), Number.POSITIVE_INFINITY);
    assert.ok(Object.is(read(round(-1e-300)), -0));
  }
});

test("numbers too large for a half float are refused, infinities are not", () => {
  assert.throws(() => tensor("FP16", [1], [70_000]), /70000 is not a value of FP16/);
  assert.throws(() => tensor("BF16", [1], [3.4e39]), /is not a value of BF16/);
  assert.deepEqual(tensor("FP16", [2], [65_504, -Infinity]).values(), [65_504, -Infinity]);
});

test("what is no datatype, no shape and no list of elements is told as such", () => {
  const made = (datatype: unknown, shape: unknown, elements: unknown) => () =>
    tensor(datatype as "FP32", shape as number[], elements as number[]);
  assert.throws(made("fp32", [1], [1]), /"fp32" is no datatype; write "FP32"$/);
  assert.throws(made(undefined, [1], [1]), /"undefined" is no datatype$/);
  assert.throws(made("FP32", [0.5, 4], [1, 2]), /\[0\.5,4\] is no shape; write a list of whole numbers/);
  assert.throws(made("FP32", [2n], [1, 2]), /\[2\] is no shape/);
  assert.throws(made("FP32", [-1, 2], [1, 2]), /\[-1,2\] is no shape/);
  assert.throws(made("FP32", undefined, [1, 2]), /undefined is no shape/);
  assert.throws(made("FP32", [1], undefined), /expected a list of elements, got undefined/);
  assert.throws(made("FP32", [1], new Set([1])), /expected a list of elements, got object/);
});

test("nested arrays go in and come out as the shape says", () => {
  const nested = [
    [
      [1, 2],
      [3, 4],
    ],
    [
      [5, 6],
      [7, 8],
    ],
  ];
  assert.deepEqual(tensor("INT16", [2, 2, 2], nested).toArray(), nested);
  assert.deepEqual(tensor("BOOL", [2], [true, false]).toArray(), [true, false]);
  assert.deepEqual(tensor("BYTES", [2], ["ä", "b"]).strings(), ["ä", "b"]);
  assert.deepEqual(tensor("FP16", [2], [0.5, -2]).toArray(), [0.5, -2]);
  assert.equal(tensor("FP32", [], [3]).toArray(), 3);
});

test("lists nested otherwise than the shape says are refused, though they have as many elements", () => {
  const rows = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  assert.throws(() => tensor("FP32", [3, 2], rows), /expected arrays nested as \[3,2\], got \[2,3\]/);
  assert.throws(() => tensor("FP32", [2, 2], [[1], [2, 3, 4]]), /nested as \[2,2\], got uneven ones/);
  assert.throws(() => tensor("FP32", [3], [1, [2], 3]), /got uneven ones/);
  assert.deepEqual(tensor("FP32", [3, 2], rows.flat()).toArray(), [
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
});

test("a typed array of the datatype's own kind is taken as it is", () => {
  const data = new Float32Array(4);
  assert.equal(tensor("FP32", [2, 2], data).data, data);
});

test("elements that do not fit the shape or the datatype are refused", () => {
  assert.throws(() => tensor("FP32", [2], [1]), /expected 2 elements for shape \[2\], got 1/);
  assert.throws(() => tensor("INT8", [1], [200]), /200 is not a value of INT8/);
  assert.throws(() => tensor("UINT64", [1], [-1n]), /-1 is not a value of UINT64/);
  assert.throws(() => tensor("INT64", [1], [0.5]), /0.5 is not a value of INT64/);
  assert.throws(() => tensor("FP32" as Datatype, [1], ["one"]), /"one" is not a value of FP32/);
});

test("a text or bytes alone are no list of BYTES elements", () => {
  const datatype = "BYTES" as Datatype;
  assert.throws(
    () => tensor(datatype, [4], "text" as unknown as string[]),
    /got a text; write \[it\] for a single element/,
  );
  assert.throws(() => tensor(datatype, [2], Uint8Array.of(1, 2)), /got a typed array; write \[it\]/);
});

test("raw contents that do not fit are refused with what was expected", () => {
  assert.throws(
    () => fromRaw("x", "FP32", [2], new Uint8Array(7)),
    /input "x": expected 8 bytes for FP32\[2\], got 7/,
  );
  assert.throws(
    () => fromRaw("x", "BYTES", [1], Uint8Array.of(9, 0, 0, 0, 1)),
    /expected 9 bytes for element 0/,
  );
  assert.throws(() => fromRaw("x", "BYTES", [2], Uint8Array.of(0, 0, 0, 0)), /expected 2 elements/);
  assert.throws(() => fromRaw("x", "BOOL", [1], Uint8Array.of(2)), /BOOL elements of 0 or 1/);
});

test("names like FLOAT32 and any case are understood", () => {
  assert.equal(parseDatatype("FLOAT32"), "FP32");
  assert.equal(parseDatatype("string"), "BYTES");
  assert.equal(parseDatatype("int8"), "INT8");
  assert.equal(parseDatatype("toString"), undefined);
});

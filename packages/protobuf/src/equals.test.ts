import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { clone } from "./clone.ts";
import { equals } from "./equals.ts";
import { unknownFields } from "./unknown-fields.ts";

describe("equals", () => {
  it("takes a field that is undefined for one left out", () => {
    assert.ok(equals({ a: 1, b: undefined }, { a: 1 }));
    assert.ok(equals({ a: 1 }, { a: 1, b: undefined }));
    assert.ok(!equals({ a: 1 }, { a: 1, b: 0 }));
    assert.ok(!equals({ a: 1, b: 0 }, { a: 1 }));
  });

  it("takes NaN for NaN, and 0 not for -0", () => {
    assert.ok(equals({ a: Number.NaN }, { a: Number.NaN }));
    assert.ok(!equals({ a: 0 }, { a: -0 }));
  });

  it("compares maps without regard to order", () => {
    const a = new Map([
      ["x", { n: 1 }],
      ["y", { n: 2 }],
    ]);
    const b = new Map([
      ["y", { n: 2 }],
      ["x", { n: 1 }],
    ]);
    assert.ok(equals(a, b));
    b.set("x", { n: 3 });
    assert.ok(!equals(a, b));
    b.delete("x");
    assert.ok(!equals(a, b));
  });

  it("compares lists, bytes and oneofs by what they hold", () => {
    assert.ok(equals([1, [2]], [1, [2]]));
    assert.ok(!equals([1, 2], [1]));
    assert.ok(equals(Uint8Array.of(1, 2), Buffer.from([1, 2])));
    assert.ok(!equals(Uint8Array.of(1, 2), Uint8Array.of(1, 3)));
    assert.ok(!equals({ of: { case: "a", value: 1 } }, { of: { case: "b", value: 1 } }));
    assert.ok(!equals([], {}));
    assert.ok(!equals({ a: 1n }, { a: 1 }));
  });

  it("compares unknown fields", () => {
    assert.ok(!equals({ [unknownFields]: Uint8Array.of(1) }, {}));
    assert.ok(equals({ [unknownFields]: Uint8Array.of(1) }, { [unknownFields]: Uint8Array.of(1) }));
  });
});

describe("clone", () => {
  it("copies everything that can change", () => {
    const original = {
      text: "a",
      bytes: Uint8Array.of(1),
      floats: Float32Array.of(1.5),
      list: [{ n: 1n }],
      map: new Map([["k", { n: 2 }]]),
      none: undefined,
      [unknownFields]: Uint8Array.of(8, 1),
    };
    const copy = clone(original);
    assert.deepEqual(copy, original);
    assert.notEqual(copy.bytes, original.bytes);
    assert.notEqual(copy.floats, original.floats);
    assert.notEqual(copy.list[0], original.list[0]);
    assert.notEqual(copy.map.get("k"), original.map.get("k"));
    assert.notEqual(copy[unknownFields], original[unknownFields]);
  });
});

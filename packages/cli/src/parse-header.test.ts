import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseHeader } from "./parse-header.ts";

describe("parseHeader", () => {
  it("gathers repeated headers with lower-case keys and trimmed values", () => {
    const first = parseHeader("Authorization: Bearer a:b");
    assert.deepEqual(parseHeader("x-trace:  7 ", first), [
      ["authorization", "Bearer a:b"],
      ["x-trace", "7"],
    ]);
  });

  it("refuses text without a key", () => {
    for (const text of ["", "value", ": value", "two words: x"])
      assert.throws(() => parseHeader(text), /'key: value'/);
  });

  it("refuses keys that belong to gRPC", () => {
    assert.throws(() => parseHeader("grpc-timeout: 1S"), /belong to gRPC/);
  });

  it("refuses a value outside printable ASCII", () => {
    assert.throws(() => parseHeader("name: 홍"), /printable ASCII/);
  });

  it("reads the value of a -bin key as base64, padded or not", () => {
    assert.deepEqual(parseHeader("trace-bin: AQI="), [["trace-bin", new Uint8Array([1, 2])]]);
    assert.deepEqual(parseHeader("trace-bin: AQI"), [["trace-bin", new Uint8Array([1, 2])]]);
    assert.throws(() => parseHeader("trace-bin: not base64!"), /base64/);
  });
});

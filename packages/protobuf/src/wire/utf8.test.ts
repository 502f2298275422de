import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { DecodeError } from "../errors.ts";
import { decodeUnits, units } from "./decode-units.ts";
import { decodeUtf8, decodeUtf8Lenient } from "./utf8.ts";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function platform(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

const wrong: Readonly<Record<string, readonly number[]>> = {
  "a continuation without a beginning": [0x80],
  "a sequence cut off": [0xed, 0x95],
  "an overlong slash": [0xc0, 0xaf],
  "an overlong three-byte form": [0xe0, 0x80, 0xaf],
  "an overlong four-byte form": [0xf0, 0x80, 0x80, 0xaf],
  "a surrogate": [0xed, 0xa0, 0x80],
  "a number beyond U+10FFFF": [0xf4, 0x90, 0x80, 0x80],
  "a byte that begins nothing": [0xf5, 0x80, 0x80, 0x80],
  "0xFF": [0xff],
};

describe("decodeUtf8", () => {
  for (const [name, sequence] of Object.entries(wrong)) {
    it(`refuses ${name}, in text of every length and script`, () => {
      for (const around of [
        "",
        "a",
        "abcdefghijklmnopqrstuvwxyz".repeat(3),
        "한".repeat(20),
        "é".repeat(40),
      ]) {
        const before = new TextEncoder().encode(around);
        const bytes = Uint8Array.from([0, ...before, ...sequence, ...before]);
        assert.throws(
          () => decodeUtf8(bytes, 1, bytes.length, 0),
          (error) => error instanceof DecodeError && error.code === "invalid_utf8" && error.offset === 1,
        );
      }
    });
  }

  it("takes a replacement character that was written as such", () => {
    const text = `${"x".repeat(40)}\ufffd`;
    const bytes = new TextEncoder().encode(text);
    assert.equal(decodeUtf8(bytes, 0, bytes.length, 0), text);
  });

  it("agrees with the platform over any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = platform(bytes);
        if (text === undefined) assert.throws(() => decodeUtf8(bytes, 0, bytes.length, 0), DecodeError);
        else assert.equal(decodeUtf8(bytes, 0, bytes.length, 0), text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("decodeUnits", () => {
  it("agrees with the platform over text with one byte changed", () => {
    const text = fc.string({ unit: "binary", minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(255), (original, index, byte) => {
        const bytes = new TextEncoder().encode(original);
        bytes[index % bytes.length] = byte;
        const count = decodeUnits(bytes, 0, bytes.length);
        const read = count < 0 ? undefined : String.fromCharCode(...units.subarray(0, count));
        assert.equal(read, platform(bytes));
      }),
      { numRuns: 5000 },
    );
  });
});

describe("decodeUtf8Lenient", () => {
  it("puts U+FFFD where the bytes are not UTF-8", () => {
    assert.equal(decodeUtf8Lenient(Uint8Array.from([0x61, 0xff, 0x62]), 0, 3), "a\ufffdb");
  });
});

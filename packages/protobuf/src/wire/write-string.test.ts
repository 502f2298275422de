import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { Reader } from "./reader.ts";
import { writeString } from "./write-string.ts";

const room = 70_000;

function written(text: string): Uint8Array {
  const bytes = new Uint8Array(room);
  return bytes.subarray(0, writeString(bytes, 0, text));
}

/** What the platform's encoder makes of it, behind its length. */
function expected(text: string): Uint8Array {
  const content = new TextEncoder().encode(text);
  const bytes = new Uint8Array(content.length + 5);
  let p = 0;
  for (let rest = content.length; ; rest >>>= 7) {
    bytes[p++] = rest > 127 ? (rest & 127) | 128 : rest;
    if (rest <= 127) break;
  }
  bytes.set(content, p);
  return bytes.subarray(0, p + content.length);
}

describe("writeString", () => {
  it("writes what TextEncoder does, behind the length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        assert.deepEqual(written(text), expected(text));
      }),
      { numRuns: 500 },
    );
  });

  it("does so at the lengths where its ways part", () => {
    for (const character of ["a", "é", "한", "😀"]) {
      for (const length of [0, 1, 23, 24, 25, 42, 47, 48, 49, 63, 64, 126, 127, 128, 5461, 16383, 16384]) {
        const text = character.repeat(length);
        assert.deepEqual(written(text), expected(text), `${length} × ${character}`);
        assert.deepEqual(written(`a${text}`), expected(`a${text}`));
      }
    }
  });

  it("writes U+FFFD for half a surrogate pair", () => {
    for (const text of ["\ud800", "a\udc00b", `${"x".repeat(60)}\ud83d`, "\ud83d\ud83d\ude00"]) {
      assert.deepEqual(written(text), expected(text));
    }
  });

  it("goes beyond the end of a target that is too small", () => {
    for (const text of [
      "a".repeat(30),
      "한".repeat(30),
      "a".repeat(300),
      "한".repeat(300),
      "😀".repeat(300),
    ]) {
      const whole = expected(text).length;
      for (const size of [0, 1, 20, 30, whole - 1].filter((one) => one < whole)) {
        const target = new Uint8Array(size);
        assert.ok(writeString(target, 0, text) > size, `${text.length} units into ${size} bytes`);
      }
      assert.equal(writeString(new Uint8Array(whole), 0, text), whole);
    }
  });
});

describe("strings", () => {
  it("come back as they went", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const bytes = written(text).slice();
        assert.equal(new Reader(bytes).string(), text);
        assert.equal(new Reader(bytes).lenientString(), text);
      }),
      { numRuns: 1000 },
    );
  });

  it("come back from every script and length", () => {
    for (const character of ["z", "ß", "Ж", "한", "𝄞", "\ufffd", "\ufeff", "\0"]) {
      for (let length = 0; length < 80; length++) {
        const text = character.repeat(length) + "a".repeat(length % 5);
        assert.equal(new Reader(written(text).slice()).string(), text);
      }
      const long = character.repeat(9000);
      assert.equal(new Reader(written(long).slice()).string(), long);
    }
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decodeStatusMessage, encodeStatusMessage } from "./status-message.ts";

test("a status message survives the round trip, whatever it holds", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (message) => {
      const wire = encodeStatusMessage(message);
      assert.match(wire, /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$|^$/);
      assert.equal(decodeStatusMessage(wire), message);
    }),
  );
});

test("control characters, percent signs and non-ASCII text are escaped", () => {
  assert.equal(encodeStatusMessage("\t\n100% ☺"), "%09%0A100%25 %E2%98%BA");
});

test("a space at either end is escaped: no field value begins or ends with one", () => {
  assert.equal(encodeStatusMessage(" a b "), "%20a b%20");
  assert.equal(encodeStatusMessage(" "), "%20");
});

test("a broken escape is kept as it came", () => {
  assert.equal(decodeStatusMessage("50% off %zz %4"), "50% off %zz %4");
});

test("bytes that are not UTF-8 become replacement characters", () => {
  assert.equal(decodeStatusMessage("a%FFb"), "a\ufffdb");
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { MissingFormatError } from "@weft/protobuf/binary";
import { timestampFromDate } from "@weft/protobuf/binary/wkt";
import * as guide from "./gen/choices/binary/guide.ts";

// This file runs in a process of its own, and nothing in it imports the formats before the test does.

test("code for binary alone has JSON and text once they are imported, and says so until then", async () => {
  assert.ok(timestampFromDate(new Date(0)).seconds === 0n);
  const types = Object.values(guide).filter((one) => "decode" in one);
  assert.ok(types.length > 0);
  for (const type of types) {
    const message = type.decode(new Uint8Array(0)) as never;
    assert.equal(type.encode(message).length, 0);
    assert.throws(() => type.toJson(message), MissingFormatError);
    assert.throws(() => type.fromJsonString("{}"), {
      code: "missing_format",
      message: /@weft\/protobuf\/json/,
    });
    assert.throws(() => type.toText(message), { code: "missing_format", message: /@weft\/protobuf\/text/ });
  }
  await import("@weft/protobuf/json");
  for (const type of types) assert.equal(type.toJsonString(type.fromJsonString("{}") as never), "{}");
  assert.throws(() => types[0]!.fromText(""), MissingFormatError);
  await import("@weft/protobuf/text");
  for (const type of types) assert.equal(type.toText(type.fromText("") as never), "");
});

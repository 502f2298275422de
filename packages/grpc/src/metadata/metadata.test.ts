import assert from "node:assert/strict";
import { test } from "node:test";
import { Metadata, wireFields } from "./metadata.ts";
import { MetadataError } from "./metadata-error.ts";

test("names are case-insensitive and values under one name keep their order", () => {
  const metadata = new Metadata({ "X-Trace": "a" });
  metadata.append("x-trace", "b");
  assert.equal(metadata.get("X-TRACE"), "a");
  assert.deepEqual(metadata.getAll("x-trace"), ["a", "b"]);
  assert.equal(metadata.set("x-trace", "c").getAll("x-trace").join(), "c");
});

test("bytes under -bin names survive, with and without padding, and joined by commas", () => {
  const bytes = Uint8Array.of(0, 255, 128, 10);
  const metadata = new Metadata({ "trace-bin": bytes });
  assert.deepEqual(wireFields(metadata), ["trace-bin", "AP+ACg"]);
  assert.deepEqual(metadata.get("trace-bin"), bytes);
  const received = Metadata.fromFields(["trace-bin", "AP+ACg==, AQ"]);
  assert.deepEqual(received.getAll("trace-bin"), [bytes, Uint8Array.of(1)]);
});

test("the protocol's own fields are neither seen nor settable", () => {
  const metadata = Metadata.fromFields([
    ":path",
    "/a/b",
    "te",
    "trailers",
    "grpc-timeout",
    "1S",
    "user",
    "u",
  ]);
  assert.deepEqual([...metadata], [["user", "u"]]);
  for (const name of [":path", "te", "grpc-status", "content-type"])
    assert.throws(() => new Metadata().set(name, "x"), { code: "reserved_name" });
});

test("what cannot be sent is refused when it is set", () => {
  assert.throws(() => new Metadata({ "bad name": "x" }), { code: "invalid_name" });
  assert.throws(() => new Metadata({ text: "naïve" }), { code: "invalid_value" });
  assert.throws(() => new Metadata([["blob", Uint8Array.of(1)]]), MetadataError);
  assert.throws(() => new Metadata([["blob-bin", "text"]]), MetadataError);
});

test("metadata is made from records with lists, from pairs and from metadata", () => {
  const record = new Metadata({ a: ["1", "2"], b: "3" });
  assert.deepEqual([...new Metadata([...record])], [...record]);
  const copy = record.clone();
  copy.delete("a");
  assert.equal(record.size, 3);
  assert.equal(copy.size, 1);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { rawCodec } from "../method/codec.ts";
import { RequestTemplate } from "./request-template.ts";

const method = { name: "M", path: "/x.S/M", kind: "unary", input: rawCodec, output: rawCodec } as const;
const template = (): RequestTemplate =>
  new RequestTemplate(method, { scheme: "http", authority: "a:1", userAgent: "t" });

test("calls that repeat timeout and metadata share one header block", () => {
  const requests = template();
  assert.equal(requests.block("1S", ["x", "1"]), requests.block("1S", ["x", "1"]));
  assert.equal(requests.block(""), requests.block(""));
});

test("a change of timeout or metadata makes another block, and changing back brings the right fields", () => {
  const requests = template();
  const first = requests.block("1S", ["x", "1"]);
  assert.notEqual(requests.block("1S", ["x", "2"]), first);
  assert.notEqual(requests.block("2S", ["x", "1"]), first);
  assert.deepEqual(requests.block("1S", ["x", "1"]).fields, first.fields);
  assert.equal(requests.block("").get("x"), undefined);
  assert.equal(requests.block("").get("grpc-timeout"), undefined);
});

test("metadata that its owner changes afterwards does not change what is compared", () => {
  const requests = template();
  const fields = ["x", "1"];
  const first = requests.block("", fields);
  fields[1] = "2";
  assert.equal(requests.block("", fields).get("x"), "2");
  assert.equal(first.get("x"), "1");
});

test("pseudo-headers come first and te says trailers", () => {
  const { fields } = template().block("5m", ["x", "1"]);
  assert.deepEqual(fields.filter((_, i) => i % 2 === 0).slice(0, 4), [
    ":method",
    ":scheme",
    ":path",
    ":authority",
  ]);
  assert.equal(template().block("").get("te"), "trailers");
});

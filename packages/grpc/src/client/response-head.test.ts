import assert from "node:assert/strict";
import { test } from "node:test";
import { HeaderBlock } from "@weft/http2";
import { Status } from "../status/status.ts";
import { responseHead, statusHead } from "./response-head.ts";

test("an answer that is not gRPC fails with the status its HTTP status stands for", () => {
  for (const [http, code] of [
    ["401", Status.UNAUTHENTICATED],
    ["403", Status.PERMISSION_DENIED],
    ["404", Status.UNIMPLEMENTED],
    ["429", Status.UNAVAILABLE],
    ["502", Status.UNAVAILABLE],
    ["418", Status.UNKNOWN],
  ] as const)
    assert.equal(responseHead(new HeaderBlock([":status", http])).failure?.code, code);
  const html = new HeaderBlock([":status", "200", "content-type", "text/html"]);
  assert.match(responseHead(html).failure?.message ?? "", /text\/html/);
});

test("a status is read with its message, and what is no status is UNKNOWN", () => {
  assert.deepEqual(statusHead(new HeaderBlock(["grpc-status", "5", "grpc-message", "no%20%E2%98%BA"])), {
    code: Status.NOT_FOUND,
    message: "no ☺",
  });
  for (const text of ["77", "x", "", "-1"])
    assert.equal(statusHead(new HeaderBlock(["grpc-status", text])).code, Status.UNKNOWN);
  assert.equal(statusHead(new HeaderBlock(["x", "y"])).code, Status.UNKNOWN);
  assert.equal(statusHead(new HeaderBlock([":status", "503"])).code, Status.UNAVAILABLE);
});

test("a block is read once as headers and once as trailers, if it comes as both", () => {
  const block = new HeaderBlock([":status", "200", "content-type", "application/grpc", "grpc-status", "0"]);
  assert.equal(responseHead(block), responseHead(block));
  assert.equal(statusHead(block), statusHead(block));
  assert.equal(statusHead(block).code, Status.OK);
});

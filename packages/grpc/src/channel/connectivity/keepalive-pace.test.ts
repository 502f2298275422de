import assert from "node:assert/strict";
import { test } from "node:test";
import { ErrorCode } from "@weft/http2";
import { KeepalivePace } from "./keepalive-pace.ts";

test("the pace halves with each server that finds it too fast, and with nothing else", () => {
  const pace = new KeepalivePace(1000);
  pace.onGoaway(ErrorCode.NO_ERROR);
  assert.equal(pace.ms, 1000);
  pace.onGoaway(ErrorCode.ENHANCE_YOUR_CALM);
  pace.onGoaway(ErrorCode.ENHANCE_YOUR_CALM);
  assert.equal(pace.ms, 4000);
});

test("who does not ask does not begin to", () => {
  const pace = new KeepalivePace(undefined);
  pace.onGoaway(ErrorCode.ENHANCE_YOUR_CALM);
  assert.equal(pace.ms, undefined);
});

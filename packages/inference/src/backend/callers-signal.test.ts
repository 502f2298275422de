import assert from "node:assert/strict";
import { test } from "node:test";
import { signalOf } from "./callers-signal.ts";

const caller = ({ signal }: AbortController) => ({ signal, cancelled: signal.aborted });

test("a run of several callers is told that they left when the last one has", () => {
  const [a, b] = [new AbortController(), new AbortController()];
  a.abort();
  const signal = signalOf([caller(a), caller(b)]);
  assert.equal(signal.aborted, false);
  b.abort();
  assert.equal(signal.aborted, true);
});

test("a run goes on for one that never leaves", () => {
  const a = new AbortController();
  const signal = signalOf([caller(a), undefined]);
  a.abort();
  assert.equal(signal.aborted, false);
  assert.equal(signalOf([undefined]).aborted, false);
});

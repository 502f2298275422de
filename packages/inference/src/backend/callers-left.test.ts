import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import type { Caller } from "../model/inference-request.ts";
import { whenCallersLeft } from "./callers-left.ts";

const caller = ({ signal }: AbortController): Caller => ({
  signal,
  get cancelled() {
    return signal.aborted;
  },
});

/** How often a run of these callers has been told so far that all of them have left. */
function told(...callers: (Caller | undefined)[]): { times: number; stop: () => void } {
  const result = { times: 0, stop: (): void => undefined };
  result.stop = whenCallersLeft(callers, () => result.times++);
  return result;
}

test("a run of several callers is told that they left when the last one has", () => {
  const [a, b] = [new AbortController(), new AbortController()];
  a.abort();
  const run = told(caller(a), caller(b));
  assert.equal(run.times, 0);
  b.abort();
  assert.equal(run.times, 1);
  assert.equal(told(caller(a), caller(b)).times, 1);
});

test("a run of several requests of one stream is told that its caller left", () => {
  const stream = new AbortController();
  const run = told(caller(stream), caller(stream));
  stream.abort();
  assert.equal(run.times, 1);
});

test("a run goes on for one that never leaves", () => {
  const a = new AbortController();
  const run = told(caller(a), undefined);
  a.abort();
  assert.equal(run.times, 0);
  assert.equal(told(undefined).times, 0);
});

test("a run that is over leaves nothing with a stream that goes on", () => {
  const stream = new AbortController();
  const run = told(caller(stream), caller(stream));
  run.stop();
  assert.deepEqual(getEventListeners(stream.signal, "abort"), []);
  stream.abort();
  assert.equal(run.times, 0);
});

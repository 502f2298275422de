import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { RecordingListener, TestBench } from "../testing/engine.test.helper.ts";
import { Http2Stream } from "./http2-stream.ts";
import { SendLine } from "./send-line.ts";
import { SendQueue } from "./send-queue.ts";

const { connection } = new TestBench("client");

function waitingStream(id: number): Http2Stream {
  const stream = new Http2Stream(id, connection, new RecordingListener(), 0, 0);
  stream.queue = new SendQueue();
  return stream;
}

function takeAll(line: SendLine): number[] {
  const ids: number[] = [];
  for (let stream = line.take(); stream !== undefined; stream = line.take()) ids.push(stream.id);
  return ids;
}

describe("the line of streams that have something to send", () => {
  it("serves those that stood aside for the window first, in their order", () => {
    const line = new SendLine();
    for (const id of [1, 3, 5]) line.add(waitingStream(id));
    line.setAside(line.take()!);
    line.setAside(line.take()!);
    line.recall();
    line.add(waitingStream(7));
    assert.deepEqual(takeAll(line), [1, 3, 5, 7]);
    assert.equal(line.isEmpty, true);
  });

  it("does not offer those aside again before the window opens", () => {
    const line = new SendLine();
    line.setAside(waitingStream(1));
    line.add(waitingStream(3));
    assert.deepEqual(takeAll(line), [3]);
    assert.equal(line.isEmpty, false);
  });

  it("takes a quarter of a million of them", () => {
    const line = new SendLine();
    const count = 250_000;
    for (let id = 0; id < count; id++) line.setAside(waitingStream(id));
    line.recall();
    assert.equal(takeAll(line).length, count);
  });

  it("keeps none that were reset while they stood aside", () => {
    const line = new SendLine();
    for (let id = 0; id < 10_000; id++) {
      const stream = waitingStream(id);
      line.setAside(stream);
      stream.queue = undefined;
    }
    line.recall();
    assert.ok(takeAll(line).length < 100);
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { Output } from "../connection/output.ts";
import { SendQueue } from "./send-queue.ts";

test("tells that a payload was sent once the socket has its last byte, and not before", () => {
  const queue = new SendQueue();
  const output = new Output();
  const told: string[] = [];
  queue.push(new Uint8Array(10));
  queue.whenSent(() => told.push("first"));
  queue.push(new Uint8Array(10));
  queue.whenSent(() => told.push("second"));

  queue.moveTo(output, 9);
  output.take();
  output.settle();
  assert.deepEqual(told, []);

  queue.moveTo(output, 6);
  output.take();
  assert.deepEqual(told, []);
  output.settle();
  assert.deepEqual(told, ["first"]);

  queue.moveTo(output, 5);
  output.take();
  output.settle();
  assert.deepEqual(told, ["first", "second"]);
});

test("keeps the order of payloads and their news over many that never empty the queue", () => {
  const queue = new SendQueue();
  const output = new Output();
  const told: number[] = [];
  queue.push(new Uint8Array(1));
  for (let i = 0; i < 200; i++) {
    queue.push(new Uint8Array(1));
    queue.whenSent(() => told.push(i));
    queue.moveTo(output, 1);
    output.take();
    output.settle();
    assert.equal(told.length, i);
  }
  assert.deepEqual(
    told,
    Array.from({ length: 199 }, (_, i) => i),
  );
});

test("tells nothing of output that was discarded", () => {
  const queue = new SendQueue();
  const output = new Output();
  queue.push(new Uint8Array(10));
  queue.whenSent(() => assert.fail("it was never sent"));
  queue.moveTo(output, 10);
  output.discard();
  output.take();
  output.settle();
});

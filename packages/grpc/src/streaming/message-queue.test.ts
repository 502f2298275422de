import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { MessageQueue } from "./message-queue.ts";

function makeQueue(): { queue: MessageQueue<number>; state: { consumed: number; abandoned: number } } {
  const state = { consumed: 0, abandoned: 0 };
  const queue = new MessageQueue<number>({
    onConsumed: (bytes) => {
      state.consumed += bytes;
    },
    onAbandoned: () => {
      state.abandoned++;
    },
  });
  return { queue, state };
}

/** What the stream does when bytes with some whole messages in them arrive. */
function arrive(queue: MessageQueue<number>, bytes: number, messages: readonly [number, number][]): void {
  queue.charge(bytes);
  for (const [message, size] of messages) queue.push(message, size);
  queue.settle();
}

test("messages come out in order, whether the reader or the message is first", async () => {
  const { queue } = makeQueue();
  const early = queue.next();
  arrive(queue, 20, [
    [1, 10],
    [2, 10],
  ]);
  assert.deepEqual(await early, { value: 1, done: false });
  assert.deepEqual(await queue.next(), { value: 2, done: false });
  queue.end();
  assert.equal((await queue.next()).done, true);
});

test("bytes are given back when their message is taken, not before", async () => {
  const { queue, state } = makeQueue();
  arrive(queue, 30, [
    [1, 10],
    [2, 20],
  ]);
  assert.equal(state.consumed, 0);
  await queue.next();
  await queue.next();
  assert.equal(state.consumed, 30);
});

test("a message larger than the window gets the bytes it needs while it arrives", async () => {
  const { queue, state } = makeQueue();
  arrive(queue, 100, []);
  assert.equal(state.consumed, 100);
  arrive(queue, 50, [[1, 150]]);
  await queue.next();
  assert.equal(state.consumed, 150);
});

test("in the end every byte is given back, however messages arrive and are taken", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 40_000 }), fc.boolean()), { maxLength: 30 }),
      async (steps) => {
        const { queue, state } = makeQueue();
        let total = 0;
        for (const [bytes, take] of steps) {
          total += bytes;
          arrive(queue, bytes, [[bytes, bytes]]);
          if (take) await queue.next();
        }
        queue.end();
        while ((await queue.next()).done !== true);
        assert.equal(state.consumed, total);
      },
    ),
  );
});

test("a failure comes after the messages before it, or at once when they are dropped", async () => {
  const kept = makeQueue();
  arrive(kept.queue, 10, [[1, 10]]);
  kept.queue.fail(() => Promise.reject(new RangeError("over")), false);
  assert.equal((await kept.queue.next()).value, 1);
  await assert.rejects(kept.queue.next(), RangeError);
  assert.equal((await kept.queue.next()).done, true);

  const dropped = makeQueue();
  arrive(dropped.queue, 10, [[1, 10]]);
  dropped.queue.fail(() => Promise.reject(new RangeError("over")), true);
  await assert.rejects(dropped.queue.next(), RangeError);
  assert.equal(dropped.state.consumed, 10);
});

test("a reader that leaves gives everything back and says so, once", async () => {
  const { queue, state } = makeQueue();
  arrive(queue, 10, [[1, 10]]);
  await queue.return();
  assert.deepEqual(state, { consumed: 10, abandoned: 1 });
  arrive(queue, 5, [[2, 5]]);
  assert.equal(state.consumed, 15);
  assert.equal((await queue.next()).done, true);
});

test("a reader that leaves after the end abandons nothing", async () => {
  const { queue, state } = makeQueue();
  queue.end();
  await queue.return();
  assert.equal(state.abandoned, 0);
});

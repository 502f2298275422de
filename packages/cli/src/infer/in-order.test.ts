import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inOrder } from "./in-order.ts";

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

describe("inOrder", () => {
  it("gives results in the order of their items, whichever is done first", async () => {
    const done: number[] = [];
    const turns = new Map<number, () => void>();
    const results = inOrder(each([1, 2, 3]), 3, async (item) => {
      await new Promise<void>((resolve) => turns.set(item, resolve));
      done.push(item);
      if (item > 1) turns.get(item - 1)?.();
      return item * 10;
    });
    const first = results.next();
    while (turns.size < 3) await new Promise((resolve) => setImmediate(resolve));
    turns.get(3)?.();
    assert.deepEqual(await first, { done: false, value: 10 });
    assert.deepEqual([(await results.next()).value, (await results.next()).value], [20, 30]);
    assert.deepEqual(done, [3, 2, 1]);
    assert.equal((await results.next()).done, true);
  });

  it("works on no more at a time than it may", async () => {
    let underWay = 0;
    let most = 0;
    const work = async (item: number): Promise<number> => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setImmediate(resolve));
      underWay--;
      return item;
    };
    const all: number[] = [];
    for await (const result of inOrder(each([...Array(20).keys()]), 4, work)) all.push(result);
    assert.equal(most, 4);
    assert.deepEqual(all, [...Array(20).keys()]);
  });

  it("gives a result while the next item is still awaited, and ends its source when left", async () => {
    let ended = false;
    async function* slow(): AsyncGenerator<number> {
      try {
        yield 1;
        yield 2;
      } finally {
        ended = true;
      }
    }
    for await (const result of inOrder(slow(), 1, async (item) => item)) {
      assert.equal(result, 1);
      break;
    }
    assert.equal(ended, true);
  });
});

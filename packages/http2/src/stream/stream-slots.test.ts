import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { noListener } from "../connection/no-listener.ts";
import { TestBench } from "../testing/engine.test.helper.ts";
import { Http2Stream } from "./http2-stream.ts";
import { StreamSlots } from "./stream-slots.ts";

const { connection } = new TestBench("client");
const streamOf = (id: number): Http2Stream => new Http2Stream(id, connection, noListener, 0, 0);

describe("the table of open streams", () => {
  it("holds what a Map would hold, whatever opens and closes in whatever order", () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ skip: fc.integer({ min: 0, max: 40 }) }) },
      { weight: 2, arbitrary: fc.record({ close: fc.nat() }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const slots = new StreamSlots();
        const model = new Map<number, Http2Stream>();
        let id = 1;
        for (const given of steps) {
          if ("skip" in given) {
            id += 2 + given.skip * 2;
            const stream = streamOf(id);
            slots.add(stream);
            model.set(id, stream);
          } else if (model.size > 0) {
            const closed = [...model.keys()][given.close % model.size]!;
            slots.delete(closed);
            slots.delete(closed);
            model.delete(closed);
            assert.equal(slots.get(closed), undefined);
          }
          assert.equal(slots.size, model.size);
        }
        for (const [open, stream] of model) assert.equal(slots.get(open), stream);
        assert.deepEqual(new Set(slots.all()), new Set(model.values()));
      }),
    );
  });

  it("stays small when one stream lives on while others come and go", () => {
    const slots = new StreamSlots();
    const old = streamOf(1);
    slots.add(old);
    for (let id = 3; id < 200_000; id += 2) {
      slots.add(streamOf(id));
      slots.delete(id);
    }
    assert.deepEqual(slots.all(), [old]);
  });
});

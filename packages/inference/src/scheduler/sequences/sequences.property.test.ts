import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { direct, type Execution, oldest, type Sent, sequenceRig } from "./sequence-rig.test.helper.ts";

interface Step {
  readonly id: number;
  readonly x: number;
  readonly flags: string;
  /** What the sequence alone would answer. */
  readonly sum: number;
}

/** A caller's sequences, one after the other under the same id. */
function stepsOf(sequences: readonly (readonly number[])[], id: number): Step[] {
  return sequences.flatMap((values) => {
    let sum = 0;
    return values.map((x, index) => {
      sum += x;
      const flags = `${index === 0 ? "S" : ""}${index === values.length - 1 ? "E" : ""}`;
      return { id, x, flags, sum };
    });
  });
}

const sequence = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 });
const callers = fc.array(fc.array(sequence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });
const strategies = fc
  .integer({ min: 1, max: 4 })
  .chain((slots) =>
    fc.constantFrom(
      direct(slots),
      direct(slots, 0.6, 1),
      oldest(slots),
      oldest(slots, { preferredBatchSizes: [2], maxQueueDelayMs: 1 }),
      oldest(slots, { maxBatchSize: 2, preserveOrdering: true }),
    ),
  );

test("however sequences are interleaved, each gets the answers it would get alone, in order", async () => {
  await fc.assert(
    fc.asyncProperty(
      callers,
      strategies,
      fc.integer({ min: 1, max: 3 }),
      fc.infiniteStream(fc.nat(5)),
      async (sequences, strategy, instances, choices) => {
        const choose = (): number => choices.next().value as number;
        const running: Execution[] = [];
        const rig = await sequenceRig(strategy, {
          instances,
          onExecute: (execution) => running.push(execution),
        });
        const left = sequences.map((own, index) => stepsOf(own, index + 1));
        const sent: { step: Step; answered: Sent }[] = [];
        const order: Step[] = [];
        let open = left.flat().length;
        while (open > 0) {
          const mine = left[choose() % left.length]?.shift();
          if (mine) {
            const answered = rig.send(mine.id, mine.x, mine.flags);
            sent.push({ step: mine, answered });
            void answered.done.then(() => {
              order.push(mine);
              open--;
            });
          }
          if (choose() < 3) running.splice(choose() % (running.length + 1), 1)[0]?.finish();
          if (choose() < 3) await new Promise(setImmediate);
        }
        for (const { step, answered } of sent) assert.deepEqual(answered.answer, { sum: step.sum });
        for (const id of sequences.keys()) {
          const of = (step: Step): boolean => step.id === id + 1;
          assert.deepEqual(order.filter(of), sent.map(({ step }) => step).filter(of));
        }
        for (const { rows } of rig.executions) {
          const ids = rows.filter(({ ready }) => ready === 1).map(({ id }) => id);
          assert.equal(new Set(ids).size, ids.length);
        }
        await rig.scheduler.close();
      },
    ),
    { numRuns: 200 },
  );
});

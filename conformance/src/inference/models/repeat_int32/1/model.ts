import { setTimeout as sleep } from "node:timers/promises";
import { defineModel } from "@weft/inference";

/** Triton's example of the same name: an answer for each number, each after its own delay in milliseconds. */
export const model = defineModel({
  inputs: {
    IN: { datatype: "INT32", shape: [-1] },
    DELAY: { datatype: "UINT32", shape: [-1] },
    WAIT: { datatype: "UINT32", shape: [1] },
  },
  outputs: { OUT: { datatype: "INT32", shape: [1] }, IDX: { datatype: "UINT32", shape: [1] } },
  async *infer({ IN, DELAY, WAIT }) {
    await sleep(WAIT.data[0]!);
    for (const [index, value] of IN.data.entries()) {
      await sleep(DELAY.data[index]!);
      yield { OUT: [value], IDX: [index] };
    }
  },
});

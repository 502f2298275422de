import { setTimeout as sleep } from "node:timers/promises";
import { defineModel } from "@weft/inference";

/** Takes as many milliseconds as it is told, and gives the number back. */
export const model = defineModel({
  maxBatchSize: 1,
  inputs: { MS: { datatype: "INT32", shape: [-1, 1] } },
  outputs: { MS: { datatype: "INT32", shape: [-1, 1] } },
  async infer({ MS }) {
    await sleep(MS.data[0]!);
    return { MS };
  },
});

import { defineModel } from "@weft/inference";

/** Triton's example of the same name: gives its numbers back. */
export const model = defineModel({
  maxBatchSize: 1,
  inputs: { INPUT0: { datatype: "INT32", shape: [-1, -1] } },
  outputs: { OUTPUT0: { datatype: "INT32", shape: [-1, -1] } },
  infer({ INPUT0 }) {
    return { OUTPUT0: INPUT0 };
  },
});

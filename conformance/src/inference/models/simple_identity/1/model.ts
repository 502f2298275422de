import { defineModel } from "@weft/inference";

/** Triton's example of the same name: gives its bytes back. */
export const model = defineModel({
  maxBatchSize: 8,
  inputs: { INPUT0: { datatype: "BYTES", shape: [-1, -1] } },
  outputs: { OUTPUT0: { datatype: "BYTES", shape: [-1, -1] } },
  infer({ INPUT0 }) {
    return { OUTPUT0: INPUT0 };
  },
});

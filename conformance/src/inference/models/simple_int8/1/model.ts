import { defineModel } from "@weft/inference";

/** Triton's example of the same name: sums and differences of single bytes. */
export const model = defineModel({
  maxBatchSize: 8,
  inputs: { INPUT0: { datatype: "INT8", shape: [-1, 16] }, INPUT1: { datatype: "INT8", shape: [-1, 16] } },
  outputs: { OUTPUT0: { datatype: "INT8", shape: [-1, 16] }, OUTPUT1: { datatype: "INT8", shape: [-1, 16] } },
  infer({ INPUT0, INPUT1 }) {
    return {
      OUTPUT0: INPUT0.data.map((value, index) => value + INPUT1.data[index]!),
      OUTPUT1: INPUT0.data.map((value, index) => value - INPUT1.data[index]!),
    };
  },
});

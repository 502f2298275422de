import { defineModel } from "@weft/inference";

/** Triton's example of the same name: sums and differences of numbers written out. */
export const model = defineModel({
  maxBatchSize: 8,
  inputs: { INPUT0: { datatype: "BYTES", shape: [-1, 16] }, INPUT1: { datatype: "BYTES", shape: [-1, 16] } },
  outputs: {
    OUTPUT0: { datatype: "BYTES", shape: [-1, 16] },
    OUTPUT1: { datatype: "BYTES", shape: [-1, 16] },
  },
  infer({ INPUT0, INPUT1 }) {
    const left = INPUT0.strings().map(Number);
    const right = INPUT1.strings().map(Number);
    return {
      OUTPUT0: left.map((value, index) => String(value + right[index]!)),
      OUTPUT1: left.map((value, index) => String(value - right[index]!)),
    };
  },
});

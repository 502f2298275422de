import { defineModel } from "@weft/inference";

/** Triton's example of the same name: gives its number back, and one more at a sequence's start. */
export const model = defineModel({
  inputs: { INPUT: { datatype: "INT32", shape: [1, 1] }, START: { datatype: "INT32", shape: [1] } },
  outputs: { OUTPUT: { datatype: "INT32", shape: [1, 1] } },
  infer({ INPUT, START }) {
    return { OUTPUT: [INPUT.data[0]! + START.data[0]!] };
  },
});

import { defineModel } from "@weft/inference";

export const model = defineModel({
  inputs: { count: { datatype: "INT32", shape: [1] } },
  outputs: { left: { datatype: "INT32", shape: [1] } },
  async *infer({ count }) {
    for (let left = count.data[0]!; left > 0; left--) yield { left: [left] };
  },
});

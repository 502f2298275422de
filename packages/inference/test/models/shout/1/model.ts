import { defineModel } from "@weft/inference";

export const model = defineModel({
  inputs: { text: { datatype: "BYTES", shape: [1] } },
  outputs: { text: { datatype: "BYTES", shape: [1] } },
  async infer({ text }) {
    return { text: [text.strings()[0]!.toUpperCase()] };
  },
});

import { defineModel } from "@weft/inference";

/** Gives the request's parameters back as a line for each, sorted: `name=value`. */
export const model = defineModel({
  inputs: { INPUT: { datatype: "INT32", shape: [1] } },
  outputs: { LINES: { datatype: "BYTES", shape: [-1] } },
  infer(_inputs, { parameters }) {
    return { LINES: Array.from(parameters, ([name, value]) => `${name}=${value}`).sort() };
  },
});

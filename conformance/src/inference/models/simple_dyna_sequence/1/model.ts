import { defineModel } from "@weft/inference";

/** Triton's example of the same name: one more at a sequence's start, and the sequence's number on top at its end. */
export const model = defineModel({
  inputs: {
    INPUT: { datatype: "INT32", shape: [1, 1] },
    START: { datatype: "INT32", shape: [1] },
    END: { datatype: "INT32", shape: [1] },
    CORRID: { datatype: "UINT64", shape: [1] },
  },
  outputs: { OUTPUT: { datatype: "INT32", shape: [1, 1] } },
  infer({ INPUT, START, END, CORRID }) {
    return { OUTPUT: [INPUT.data[0]! + START.data[0]! + END.data[0]! * Number(CORRID.data[0]!)] };
  },
});

import { defineModel } from "@weft/inference";

const sums = new Map<string, number>();

/** Triton's example of the same name: adds its sequence up, and the sequence's name, a number written out, at the end. */
export const model = defineModel({
  inputs: {
    INPUT: { datatype: "INT32", shape: [1, 1] },
    START: { datatype: "INT32", shape: [1] },
    END: { datatype: "INT32", shape: [1] },
    CORRID: { datatype: "BYTES", shape: [1] },
  },
  outputs: { OUTPUT: { datatype: "INT32", shape: [1, 1] } },
  infer({ INPUT, START, END, CORRID }) {
    const sequence = CORRID.strings()[0]!;
    const before = START.data[0] ? 0 : sums.get(sequence)!;
    const sum = before + INPUT.data[0]! + END.data[0]! * Number(sequence);
    if (END.data[0]) sums.delete(sequence);
    else sums.set(sequence, sum);
    return { OUTPUT: [sum] };
  },
});

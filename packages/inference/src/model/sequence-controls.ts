import { InferenceError } from "../inference-error.ts";
import type { SequencePosition } from "../scheduler/pending-request.ts";
import { copyTensor } from "../tensor/copy-tensor.ts";
import type { Datatype } from "../tensor/datatype.ts";
import { type Tensor, tensor } from "../tensor/tensor.ts";

/** What a control input tells the model: whether the sequence starts or ends here, that there is a request, or the sequence's id. */
export type ControlKind = "start" | "ready" | "end" | "id";

/** An input that is filled in for the caller. */
export type SequenceControl =
  | {
      readonly name: string;
      readonly kind: "start" | "ready" | "end";
      readonly no: Tensor;
      readonly yes: Tensor;
    }
  | {
      readonly name: string;
      readonly kind: "id";
      readonly datatype: Datatype;
      readonly shape: readonly number[];
    };

/**
 * The inputs with those that tell the model where in its sequence the request stands.
 *
 * @param names in the order of the inputs
 */
export function withControls(
  inputs: readonly (Tensor | undefined)[],
  names: readonly string[],
  position: SequencePosition,
  controls: readonly SequenceControl[],
): readonly (Tensor | undefined)[] {
  const filled = [...inputs];
  for (const control of controls) filled[names.indexOf(control.name)] = controlTensor(control, position);
  return filled;
}

/** The request may give its buffers away, so each gets its own. */
function controlTensor(control: SequenceControl, position: SequencePosition): Tensor {
  switch (control.kind) {
    case "id": {
      const { datatype, shape } = control;
      if (datatype !== "BYTES" && !/^\d+$/.test(position.id)) {
        throw new InferenceError(
          "INVALID_ARGUMENT",
          `parameter "sequence_id": expected a whole number, as the model takes ${datatype}, got "${position.id}"`,
        );
      }
      return tensor(datatype, shape, [datatype === "BYTES" ? position.id : lowBits(datatype, position.id)]);
    }
    case "ready":
      return copyTensor(control.yes);
    default:
      return copyTensor(position[control.kind] ? control.yes : control.no);
  }
}

/** What a datatype holds of an id, which may have 64 bits. Triton Model Configuration §Sequence Batcher. */
function lowBits(datatype: Datatype, id: string): number | bigint {
  switch (datatype) {
    case "UINT64":
      return BigInt.asUintN(64, BigInt(id));
    case "INT64":
      return BigInt.asIntN(64, BigInt(id));
    case "UINT32":
      return Number(BigInt.asUintN(32, BigInt(id)));
    default:
      return Number(BigInt.asIntN(32, BigInt(id)));
  }
}

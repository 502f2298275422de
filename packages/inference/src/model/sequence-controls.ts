import { InferenceError } from "../inference-error.ts";
import type { SequencePosition } from "../scheduler/pending-request.ts";
import type { Datatype } from "../tensor/datatype.ts";
import { type Tensor, tensor } from "../tensor/tensor.ts";
import type { NamedTensor } from "./check-inputs.ts";

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

/** The inputs with those that tell the model where in its sequence the request stands. */
export function withControls(
  inputs: readonly NamedTensor[],
  position: SequencePosition,
  controls: readonly SequenceControl[],
): readonly NamedTensor[] {
  if (controls.length === 0) return inputs;
  return [
    ...inputs,
    ...controls.map((control) => ({ name: control.name, tensor: controlTensor(control, position) })),
  ];
}

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
      return copyOf(control.yes);
    default:
      return copyOf(position[control.kind] ? control.yes : control.no);
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

/** The request may give its buffers away, so each gets its own. */
function copyOf({ datatype, shape, data }: Tensor): Tensor {
  return tensor(datatype, shape, data.slice() as Tensor["data"]);
}

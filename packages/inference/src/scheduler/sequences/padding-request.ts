import type { SequenceControl } from "../../model/sequence-controls.ts";
import { copyTensor } from "../../tensor/copy-tensor.ts";
import type { Tensor } from "../../tensor/tensor.ts";
import { zeroTensor } from "../../tensor/zero-tensor.ts";
import type { PendingRequest } from "../pending-request.ts";

/**
 * Makes requests for slots that have none: shaped as another one of the same batch, with zeros everywhere, and the
 * controls, READY among them, saying no. Nothing is asked of them, and whoever waits for the other one waits for them.
 *
 * @param inputNames in the order of the requests' inputs
 */
export function paddingMaker(
  controls: readonly SequenceControl[],
  inputNames: readonly string[],
): (like: PendingRequest) => PendingRequest {
  const saysNo = inputNames.map((name) => {
    const control = controls.find((one) => one.name === name);
    return control && control.kind !== "id" ? control.no : undefined;
  });
  return (like) => ({
    ...like,
    inputs: like.inputs.map((input, index) => input && blank(input, saysNo[index])),
    outputs: [],
    ownsInputs: true,
    parameters: new Map(),
    deadlineAtMs: undefined,
    sequence: undefined,
    onPart: undefined,
    resolve: () => undefined,
    reject: () => undefined,
  });
}

/** Each has its own buffer, as it may be given away. */
function blank({ datatype, shape }: Tensor, no: Tensor | undefined): Tensor {
  return no ? copyTensor(no) : zeroTensor(datatype, shape);
}

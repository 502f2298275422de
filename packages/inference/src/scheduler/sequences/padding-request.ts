import type { SequenceControl } from "../../model/sequence-controls.ts";
import { arrayOf, type FixedDatatype } from "../../tensor/datatype.ts";
import { Tensor } from "../../tensor/tensor.ts";
import type { PendingRequest } from "../pending-request.ts";

const empty = new Uint8Array();

/**
 * Makes requests for slots that have none: shaped as another one of the same batch, with zeros everywhere, and the
 * controls, READY among them, saying no. Nothing is asked of them.
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
    caller: undefined,
    onPart: undefined,
    resolve: () => undefined,
    reject: () => undefined,
  });
}

/** Each has its own buffer, as it may be given away. */
function blank({ datatype, shape, size }: Tensor, no: Tensor | undefined): Tensor {
  if (no) return new Tensor(no.datatype, shape, no.data.slice() as Tensor["data"]);
  if (datatype === "BYTES")
    return new Tensor(
      datatype,
      shape,
      Array.from({ length: size }, () => empty),
    );
  return new Tensor(datatype, shape, new (arrayOf(datatype as FixedDatatype))(size));
}

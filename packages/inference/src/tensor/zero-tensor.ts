import { arrayOf, type Datatype } from "./datatype.ts";
import { elementCount } from "./shape.ts";
import { Tensor } from "./tensor.ts";

const empty = new Uint8Array();

/** A tensor of zeros; of empty elements where they are BYTES. */
export function zeroTensor(datatype: Datatype, shape: readonly number[]): Tensor {
  const size = elementCount(shape);
  if (datatype !== "BYTES") return new Tensor(datatype, shape, new (arrayOf(datatype))(size));
  return new Tensor(
    datatype,
    shape,
    Array.from({ length: size }, () => empty),
  );
}

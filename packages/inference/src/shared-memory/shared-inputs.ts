import { InferenceError } from "../inference-error.ts";
import { type Datatype, elementBytes } from "../tensor/datatype.ts";
import { fromRaw } from "../tensor/raw-contents.ts";
import { elementCount, formatShape } from "../tensor/shape.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { RegionPlace } from "./region-place.ts";

/** Reads the inputs of one request that lie in shared memory, as long as they are within what a request may take. */
export class SharedInputs {
  readonly #maxBytes: number;
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** @throws InferenceError INVALID_ARGUMENT when the size does not fit the shape, RESOURCE_EXHAUSTED when it is too much */
  read(name: string, datatype: Datatype, shape: readonly number[], place: RegionPlace): Tensor {
    const { region, offset, byteSize } = place;
    const expected = elementCount(shape) * elementBytes(datatype);
    if (datatype !== "BYTES" && expected !== byteSize) {
      throw new InferenceError(
        "INVALID_ARGUMENT",
        `input "${name}": expected ${expected} bytes of shared memory for ${datatype}${formatShape(shape)}, got ${byteSize}`,
      );
    }
    this.#bytes += byteSize;
    if (this.#bytes > this.#maxBytes) {
      throw new InferenceError("RESOURCE_EXHAUSTED", `the inputs are larger than ${this.#maxBytes} bytes`);
    }
    return fromRaw(name, datatype, shape, region.read(offset, byteSize));
  }
}

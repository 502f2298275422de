import type { TypedArray } from "../../tensor/datatype.ts";
import { joinParts, type WireTensor } from "../wire-tensor.ts";

/**
 * Where the parts of one input are put together, run after run: new memory for each would be paid for in page faults. It
 * stays as large as the largest batch was.
 */
export class BatchMemory {
  #buffer = new ArrayBuffer(0);

  /** The parts in one array, which is good until the next call; a single part as it is. */
  join(wire: WireTensor): TypedArray {
    const { parts } = wire;
    const byteLength = parts.reduce((sum, part) => sum + part.byteLength, 0);
    if (parts.length > 1 && byteLength > this.#buffer.byteLength) this.#buffer = new ArrayBuffer(byteLength);
    return joinParts(wire, this.#buffer);
  }
}

import {
  arrayOf,
  type Datatype,
  elementBytes,
  type FixedDatatype,
  type TypedArray,
} from "../../tensor/datatype.ts";
import type { WireTensor } from "../wire-tensor.ts";

const slotBytes = 8;
const absent = -1;

const datatypes: readonly Datatype[] = [
  "BOOL",
  "UINT8",
  "UINT16",
  "UINT32",
  "UINT64",
  "INT8",
  "INT16",
  "INT32",
  "INT64",
  "FP16",
  "BF16",
  "FP32",
  "FP64",
  "BYTES",
];

/** What lies in shared memory: numbers, and tensors of which some may be absent. */
export interface SharedContents {
  readonly numbers: readonly number[];
  readonly tensors: readonly (WireTensor | undefined)[];
}

/**
 * Memory that two threads see, in which one leaves tensors for the other. Everything takes whole slots of eight bytes:
 * the numbers and how many they are, then for each tensor its datatype, rank, dimensions, bytes and elements.
 */
export class SharedTensors {
  readonly #slots: Float64Array;
  readonly #bytes: Uint8Array;

  /** @param byteLength a multiple of 8 */
  constructor(memory: SharedArrayBuffer, byteOffset: number, byteLength: number) {
    this.#slots = new Float64Array(memory, byteOffset, byteLength / slotBytes);
    this.#bytes = new Uint8Array(memory, byteOffset, byteLength);
  }

  /** Writes everything, or nothing when there is no room, and says which. */
  write(numbers: readonly number[], tensors: readonly (WireTensor | undefined)[]): boolean {
    if (slotsOf(numbers, tensors) > this.#slots.length) return false;
    const slots = this.#slots;
    let at = 0;
    slots[at++] = numbers.length;
    for (const number of numbers) slots[at++] = number;
    slots[at++] = tensors.length;
    for (const tensor of tensors) {
      slots[at++] = tensor ? datatypes.indexOf(tensor.datatype) : absent;
      if (!tensor) continue;
      const { shape, parts } = tensor;
      slots[at++] = shape.length;
      for (const dimension of shape) slots[at++] = dimension;
      const byteLength = bytesOf(tensor);
      slots[at++] = byteLength;
      let to = at * slotBytes;
      for (const part of parts) {
        this.#bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), to);
        to += part.byteLength;
      }
      at += Math.ceil(byteLength / slotBytes);
    }
    return true;
  }

  /** Copies of what was written, so that the memory can be written again. */
  read(): SharedContents {
    const slots = this.#slots;
    let at = 0;
    const next = (): number => slots[at++] as number;
    const numbers = Array.from({ length: next() }, next);
    const tensors = Array.from({ length: next() }, (): WireTensor | undefined => {
      const code = next();
      if (code === absent) return undefined;
      const datatype = datatypes[code] as Datatype;
      const shape = Array.from({ length: next() }, next);
      const byteLength = next();
      const from = at * slotBytes;
      at += Math.ceil(byteLength / slotBytes);
      return { datatype, shape, parts: [elements(datatype, this.#bytes.slice(from, from + byteLength))] };
    });
    return { numbers, tensors };
  }
}

function slotsOf(numbers: readonly number[], tensors: readonly (WireTensor | undefined)[]): number {
  let count = 2 + numbers.length;
  for (const tensor of tensors) {
    count += tensor ? 3 + tensor.shape.length + Math.ceil(bytesOf(tensor) / slotBytes) : 1;
  }
  return count;
}

function bytesOf({ parts }: WireTensor): number {
  return parts.reduce((sum, part) => sum + part.byteLength, 0);
}

function elements(datatype: Datatype, bytes: Uint8Array): TypedArray {
  if (datatype === "BYTES") return bytes;
  const size = elementBytes(datatype);
  return new (arrayOf(datatype as FixedDatatype))(bytes.buffer, bytes.byteOffset, bytes.byteLength / size);
}

import { InferenceError } from "../inference-error.ts";
import { joinBytesElements, splitBytesElements } from "./bytes-elements.ts";
import { arrayOf, type Datatype, elementBytes, type TypedArray } from "./datatype.ts";
import { elementCount, formatShape } from "./shape.ts";
import { Tensor } from "./tensor.ts";

/**
 * A tensor from raw contents: little-endian elements with nothing between them, BYTES elements with their lengths.
 * The tensor looks into `raw` where its alignment allows, and copies otherwise.
 *
 * @throws InferenceError INVALID_ARGUMENT when the bytes do not fit the shape.
 */
export function fromRaw(name: string, datatype: Datatype, shape: readonly number[], raw: Uint8Array): Tensor {
  const expected = elementCount(shape);
  if (datatype === "BYTES") {
    const elements = splitBytesElements(name, raw);
    if (elements.length !== expected) {
      throw misfit(name, `${expected} elements for shape ${formatShape(shape)}`, `${elements.length}`);
    }
    return new Tensor(datatype, shape, elements);
  }
  const size = elementBytes(datatype);
  if (raw.byteLength !== expected * size) {
    throw misfit(name, `${expected * size} bytes for ${datatype}${formatShape(shape)}`, `${raw.byteLength}`);
  }
  if (datatype === "BOOL" && raw.some((byte) => byte > 1)) {
    throw misfit(name, "BOOL elements of 0 or 1", "another byte");
  }
  const aligned = raw.byteOffset % size === 0 ? raw : new Uint8Array(raw);
  return new Tensor(datatype, shape, new (arrayOf(datatype))(aligned.buffer, aligned.byteOffset, expected));
}

/** A tensor's elements as raw contents. A view where the elements already lie that way. */
export function toRaw(tensor: Tensor): Uint8Array {
  if (tensor.datatype === "BYTES") return joinBytesElements(tensor.data as readonly Uint8Array[]);
  const data = tensor.data as TypedArray;
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

function misfit(name: string, expected: string, got: string): InferenceError {
  return new InferenceError("INVALID_ARGUMENT", `input "${name}": expected ${expected}, got ${got}`);
}

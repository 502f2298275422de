import { InferenceError } from "../inference-error.ts";

const lengthBytes = 4;

/** BYTES elements as raw contents: each with its length in four little-endian bytes before it. Open Inference Protocol §Raw Tensor Contents. */
export function joinBytesElements(elements: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  let size = 0;
  for (const element of elements) size += lengthBytes + element.byteLength;
  const raw = new Uint8Array(size);
  const view = new DataView(raw.buffer);
  let at = 0;
  for (const element of elements) {
    view.setUint32(at, element.byteLength, true);
    raw.set(element, at + lengthBytes);
    at += lengthBytes + element.byteLength;
  }
  return raw;
}

/**
 * The BYTES elements in raw contents, as views into them.
 *
 * @throws InferenceError INVALID_ARGUMENT when the lengths do not add up to the bytes that are there.
 */
export function splitBytesElements(name: string, raw: Uint8Array): Uint8Array[] {
  const view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
  const elements: Uint8Array[] = [];
  let at = 0;
  while (at < raw.byteLength) {
    const left = raw.byteLength - at;
    if (left < lengthBytes) throw torn(name, elements.length, `4 bytes of length`, left);
    const length = view.getUint32(at, true);
    if (length > left - lengthBytes) throw torn(name, elements.length, `${length} bytes`, left - lengthBytes);
    at += lengthBytes;
    elements.push(raw.subarray(at, at + length));
    at += length;
  }
  return elements;
}

function torn(name: string, index: number, expected: string, left: number): InferenceError {
  return new InferenceError(
    "INVALID_ARGUMENT",
    `input "${name}": expected ${expected} for element ${index} in raw contents, got ${left}`,
  );
}

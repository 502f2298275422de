import type { Tensor } from "../tensor/tensor.ts";

/** Elements as a JSON list, flat: 64-bit integers with all their digits, NaN and the infinities as text. */
export function jsonElements(tensor: Tensor): string {
  return `[${jsonValues(tensor)}]`;
}

/** The same for a person or a program that wants a value: a single element stands alone. */
export function jsonValue(tensor: Tensor): string {
  return tensor.size === 1 ? jsonValues(tensor) : jsonElements(tensor);
}

function jsonValues(tensor: Tensor): string {
  switch (tensor.datatype) {
    case "INT64":
    case "UINT64":
      return (tensor.data as BigInt64Array | BigUint64Array).join(",");
    case "FP16":
    case "BF16":
    case "FP32":
    case "FP64":
      return floats(tensor.values() as number[]);
    default:
      return JSON.stringify(tensor.values()).slice(1, -1);
  }
}

function floats(values: readonly number[]): string {
  // JSON knows a negative zero, but JSON.stringify does not write it.
  if (values.some(isNegativeZero)) return values.map(floatText).join(",");
  return JSON.stringify(values.map(finite)).slice(1, -1);
}

function floatText(value: number): string {
  return isNegativeZero(value) ? "-0.0" : JSON.stringify(finite(value));
}

function isNegativeZero(value: number): boolean {
  return Object.is(value, -0);
}

/** JSON has no word for the others. */
function finite(value: number): number | string {
  return Number.isFinite(value) ? value : String(value);
}

import { InferenceError } from "../inference-error.ts";
import { arrayOf, type Datatype, type FixedDatatype, type TensorData } from "./datatype.ts";
import { fromBrain, fromHalf, toBrain, toHalf } from "./half-float.ts";

/** An element as plain JavaScript: `bigint` for 64-bit integers, `boolean` for BOOL, `string` or bytes for BYTES. */
export type Element = number | bigint | boolean | string | Uint8Array;

/** Elements nested as deep as the tensor's rank. */
export type Nested = Element | readonly Nested[];

/** What the elements of a datatype may be given as. */
export type ElementOf<D extends Datatype> = {
  BOOL: boolean | number;
  UINT8: number;
  UINT16: number;
  UINT32: number;
  UINT64: bigint | number;
  INT8: number;
  INT16: number;
  INT32: number;
  INT64: bigint | number;
  FP16: number;
  BF16: number;
  FP32: number;
  FP64: number;
  BYTES: string | Uint8Array;
}[D];

/** The same, nested. */
export type NestedOf<D extends Datatype> = ElementOf<D> | readonly NestedOf<D>[];

/** What a tensor of a datatype is made of: the datatype's own array, another one of elements, or nested arrays. */
export type ElementsOf<D extends Datatype> =
  | TensorData[D]
  | readonly NestedOf<D>[]
  // A text is an array of letters, and bytes one of numbers: neither is meant as elements of BYTES.
  | (D extends "BYTES" ? never : ArrayLike<ElementOf<D>>);

/** Deeper nesting than any model has, and not so deep that walking it is a danger. */
const maxRank = 64;

const utf8Encoder = new TextEncoder();

/** The elements as the array that holds this datatype; flattens nested arrays. */
export function toData<D extends Datatype>(
  datatype: D,
  elements: TensorData[D] | ArrayLike<Element> | readonly Nested[],
): TensorData[D] {
  if (datatype !== "BYTES" && elements instanceof arrayOf(datatype as FixedDatatype)) {
    return elements as TensorData[D];
  }
  const flat: ArrayLike<Element> = Array.isArray(elements)
    ? flatten(elements)
    : (elements as ArrayLike<Element>);
  if (datatype === "BYTES") {
    if (typeof elements === "string" || ArrayBuffer.isView(elements)) throw unlisted(elements);
    return Array.from(flat, (element, index) =>
      toBytes(element, index),
    ) as readonly Uint8Array[] as TensorData[D];
  }
  const data = new (arrayOf(datatype as FixedDatatype))(flat.length);
  for (let i = 0; i < flat.length; i++) data[i] = toElement(datatype as FixedDatatype, flat[i] as Element, i);
  return data as TensorData[D];
}

/** Nested elements one after the other. What lies deeper than any tensor's rank stays as it is. */
export function flatten(elements: readonly Nested[]): Element[] {
  // Many times quicker to find out than to copy what is flat already.
  if (!elements.some(Array.isArray)) return elements as Element[];
  return (elements as readonly unknown[]).flat(maxRank) as Element[];
}

function toBytes(element: Element, index: number): Uint8Array {
  if (element instanceof Uint8Array) return element;
  if (element === null || typeof element === "object") throw misfit("BYTES", element, index);
  return utf8Encoder.encode(String(element));
}

const integerRanges: { readonly [D in FixedDatatype]?: readonly [number, number] } = {
  INT8: [-0x80, 0x7f],
  INT16: [-0x8000, 0x7fff],
  INT32: [-0x80000000, 0x7fffffff],
  UINT8: [0, 0xff],
  UINT16: [0, 0xffff],
  UINT32: [0, 0xffffffff],
};

function toElement(datatype: FixedDatatype, element: Element, index: number): number | bigint {
  switch (datatype) {
    case "BOOL":
      if (typeof element === "boolean" || element === 0 || element === 1) return Number(element);
      throw misfit(datatype, element, index);
    case "INT64":
    case "UINT64":
      return toBigint(datatype, element, index);
    case "FP16": {
      const half = toHalf(toFloat(datatype, element, index));
      if (overflows(element, fromHalf(half))) throw misfit(datatype, element, index);
      return half;
    }
    case "BF16": {
      const brain = toBrain(toFloat(datatype, element, index));
      if (overflows(element, fromBrain(brain))) throw misfit(datatype, element, index);
      return brain;
    }
    case "FP32": {
      const value = toFloat(datatype, element, index);
      if (overflows(value, Math.fround(value))) throw misfit(datatype, element, index);
      return value;
    }
    case "FP64":
      return toFloat(datatype, element, index);
    default: {
      const value = toNumber(datatype, element, index);
      const [low, high] = integerRanges[datatype] as readonly [number, number];
      if (!Number.isInteger(value) || value < low || value > high) throw misfit(datatype, element, index);
      return value;
    }
  }
}

/** Whether a smaller float has no value near this one. */
function overflows(element: Element, nearest: number): boolean {
  return Number.isFinite(Number(element)) && !Number.isFinite(nearest);
}

function toNumber(datatype: Datatype, element: Element, index: number): number {
  if (typeof element === "number" || typeof element === "bigint" || typeof element === "boolean")
    return Number(element);
  throw misfit(datatype, element, index);
}

/** What comes from JSON as text: what it has no word for, and whole numbers so long that they may be 64-bit integers. */
const floatText = /^(?:NaN|-?Infinity|-?\d{16,})$/;

function toFloat(datatype: Datatype, element: Element, index: number): number {
  if (typeof element === "string" && floatText.test(element)) return Number(element);
  return toNumber(datatype, element, index);
}

function toBigint(datatype: "INT64" | "UINT64", element: Element, index: number): bigint {
  const digits = typeof element === "string" && /^-?\d{1,20}$/.test(element);
  if (typeof element !== "bigint" && !digits && !Number.isSafeInteger(element))
    throw misfit(datatype, element, index);
  const value = BigInt(element as bigint | number | string);
  const wrapped = datatype === "INT64" ? BigInt.asIntN(64, value) : BigInt.asUintN(64, value);
  if (wrapped !== value) throw misfit(datatype, element, index);
  return value;
}

function unlisted(elements: unknown): InferenceError {
  const got = typeof elements === "string" ? "a text" : "a typed array";
  return new InferenceError(
    "INVALID_ARGUMENT",
    `expected a list of texts or bytes for BYTES, got ${got}; write [it] for a single element`,
  );
}

function misfit(datatype: Datatype, element: Element, index: number): InferenceError {
  const shown =
    typeof element === "string"
      ? JSON.stringify(element)
      : Array.isArray(element)
        ? "a list"
        : typeof element === "object" && element !== null
          ? "an object"
          : String(element);
  return new InferenceError("INVALID_ARGUMENT", `element ${index}: ${shown} is not a value of ${datatype}`);
}

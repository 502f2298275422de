import { InferenceError } from "../inference-error.ts";
import {
  arrayOf,
  type Datatype,
  elementBytes,
  type FixedDatatype,
  parseDatatype,
  type TensorData,
} from "./datatype.ts";
import { fromBrain, fromHalf, toBrain, toHalf } from "./half-float.ts";
import { nestedShape } from "./nested-shape.ts";
import { elementCount, formatShape } from "./shape.ts";

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

/** A tensor of any datatype. Asking for its `datatype` tells what its `data` is. */
export type AnyTensor = { readonly [D in Datatype]: Tensor<D> }[Datatype];

/** Deeper nesting than any model has, and not so deep that walking it is a danger. */
const maxRank = 64;

const utf8Encoder = new TextEncoder();
const utf8Decoder = new TextDecoder();

/** Elements of one datatype in row-major order, and the shape they have. Made by {@link tensor}. */
export class Tensor<D extends Datatype = Datatype> {
  readonly datatype: D;
  /** No dimension is negative; their product is the number of elements. */
  readonly shape: readonly number[];
  readonly data: TensorData[D];

  /** Takes data that is known to fit; {@link tensor} checks and converts. */
  constructor(datatype: D, shape: readonly number[], data: TensorData[D]) {
    this.datatype = datatype;
    this.shape = shape;
    this.data = data;
  }

  /** The number of elements. */
  get size(): number {
    return this.data.length;
  }

  /** Bytes that the elements take, without the lengths that BYTES elements have in raw contents. */
  get byteLength(): number {
    const size = elementBytes(this.datatype);
    if (size > 0) return this.size * size;
    let total = 0;
    for (const element of this.data as TensorData["BYTES"]) total += element.byteLength;
    return total;
  }

  /**
   * The elements of a BYTES tensor as UTF-8 text.
   *
   * @throws InferenceError INVALID_ARGUMENT for another datatype.
   */
  strings(): string[] {
    if (this.datatype !== "BYTES") {
      throw new InferenceError("INVALID_ARGUMENT", `expected a BYTES tensor, got ${this.datatype}`);
    }
    return (this.data as TensorData["BYTES"]).map((element) => utf8Decoder.decode(element));
  }

  /** The elements as plain values, flat. BYTES elements come as text. */
  values(): (number | bigint | boolean | string)[] {
    switch (this.datatype) {
      case "BYTES":
        return this.strings();
      case "BOOL":
        return Array.from(this.data as Uint8Array, (bit) => bit !== 0);
      case "FP16":
        return Array.from(this.data as Uint16Array, fromHalf);
      case "BF16":
        return Array.from(this.data as Uint16Array, fromBrain);
      default:
        return Array.from(this.data as ArrayLike<number | bigint>);
    }
  }

  /** The elements as plain values, nested as the shape says: `[[1, 2], [3, 4]]` for shape `[2,2]`. */
  toArray(): Nested {
    const flat = this.values();
    if (this.shape.length === 0) return flat[0] as Element;
    let rows: Nested[] = flat;
    for (let axis = this.shape.length - 1; axis > 0; axis--) {
      const length = this.shape[axis] as number;
      const count = elementCount(this.shape.slice(0, axis));
      rows = Array.from({ length: count }, (_, row) => rows.slice(row * length, (row + 1) * length));
    }
    return rows;
  }
}

/**
 * A tensor of this datatype and shape. Takes the datatype's own typed array as it is (no copy), any other array of
 * elements, or arrays nested as the shape says.
 *
 * @throws InferenceError INVALID_ARGUMENT when the elements do not fit the shape or the datatype.
 */
export function tensor<D extends Datatype>(
  datatype: D,
  shape: readonly number[],
  elements: ElementsOf<D>,
): Tensor<D> {
  checkKind(datatype, shape, elements);
  checkNesting(shape, elements);
  const data = toData(datatype, elements);
  const expected = elementCount(shape);
  if (data.length !== expected) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `expected ${expected} elements for shape ${formatShape(shape)}, got ${data.length}`,
    );
  }
  return new Tensor(datatype, shape, data);
}

/** What a compiler would have said: not everybody has one, and much comes from other programs. */
function checkKind(datatype: string, shape: readonly number[], elements: unknown): void {
  const known = parseDatatype(String(datatype));
  const refuse = (reason: string): never => {
    throw new InferenceError("INVALID_ARGUMENT", reason);
  };
  if (known === undefined || known !== datatype)
    refuse(`"${datatype}" is no datatype${known === undefined ? "" : `; write "${known}"`}`);
  if (!Array.isArray(shape) || !shape.every((length) => Number.isSafeInteger(length) && length >= 0)) {
    const got = Array.isArray(shape) ? formatShape(shape) : String(shape);
    refuse(`${got} is no shape; write a list of whole numbers from 0 up, such as [1, 64]`);
  }
  if (typeof elements !== "string" && typeof (elements as { length?: unknown } | null)?.length !== "number")
    refuse(`expected a list of elements, got ${elements === null ? "null" : typeof elements}`);
}

/** A flat list fills any shape; lists in lists have to lie as the shape says, or rows and columns would be mistaken for each other. */
function checkNesting(shape: readonly number[], elements: unknown): void {
  if (!Array.isArray(elements) || !elements.some(Array.isArray)) return;
  const nested = nestedShape(elements);
  if (nested && formatShape(nested) === formatShape(shape)) return;
  throw new InferenceError(
    "INVALID_ARGUMENT",
    `expected arrays nested as ${formatShape(shape)}, got ${nested ? formatShape(nested) : "uneven ones"}`,
  );
}

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

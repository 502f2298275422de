import { InferenceError } from "../inference-error.ts";
import { type Datatype, elementBytes, parseDatatype, type TensorData } from "./datatype.ts";
import { type Element, type ElementsOf, type Nested, toData } from "./elements.ts";
import { fromBrain, fromHalf } from "./half-float.ts";
import { nestedShape } from "./nested-shape.ts";
import { elementCount, formatShape } from "./shape.ts";

/** A tensor of any datatype. Asking for its `datatype` tells what its `data` is. */
export type AnyTensor = { readonly [D in Datatype]: Tensor<D> }[Datatype];

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

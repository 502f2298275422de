/** The element types of the Open Inference Protocol. */
export type Datatype =
  | "BOOL"
  | "UINT8"
  | "UINT16"
  | "UINT32"
  | "UINT64"
  | "INT8"
  | "INT16"
  | "INT32"
  | "INT64"
  | "FP16"
  | "BF16"
  | "FP32"
  | "FP64"
  | "BYTES";

/**
 * How the elements of each datatype are held. FP16 and BF16 are held as their bits; BYTES as one `Uint8Array`
 * for each element.
 */
export interface TensorData {
  BOOL: Uint8Array;
  UINT8: Uint8Array;
  UINT16: Uint16Array;
  UINT32: Uint32Array;
  UINT64: BigUint64Array;
  INT8: Int8Array;
  INT16: Int16Array;
  INT32: Int32Array;
  INT64: BigInt64Array;
  FP16: Uint16Array;
  BF16: Uint16Array;
  FP32: Float32Array;
  FP64: Float64Array;
  BYTES: readonly Uint8Array[];
}

/** The datatypes whose elements all have the same size. */
export type FixedDatatype = Exclude<Datatype, "BYTES">;

/** Any array that holds the elements of a fixed-size datatype. */
export type TypedArray = TensorData[FixedDatatype];

interface TypedArrayConstructor<A extends TypedArray> {
  new (length: number): A;
  new (buffer: ArrayBufferLike, byteOffset?: number, length?: number): A;
  readonly BYTES_PER_ELEMENT: number;
}

const constructors: { readonly [D in FixedDatatype]: TypedArrayConstructor<TensorData[D]> } = {
  BOOL: Uint8Array,
  UINT8: Uint8Array,
  UINT16: Uint16Array,
  UINT32: Uint32Array,
  UINT64: BigUint64Array,
  INT8: Int8Array,
  INT16: Int16Array,
  INT32: Int32Array,
  INT64: BigInt64Array,
  FP16: Uint16Array,
  BF16: Uint16Array,
  FP32: Float32Array,
  FP64: Float64Array,
};

/** The array class that holds this datatype's elements. */
export function arrayOf<D extends FixedDatatype>(datatype: D): TypedArrayConstructor<TensorData[D]> {
  return constructors[datatype];
}

/** Bytes of one element; 0 for BYTES, whose elements differ in size. */
export function elementBytes(datatype: Datatype): number {
  return datatype === "BYTES" ? 0 : constructors[datatype].BYTES_PER_ELEMENT;
}

const aliases: ReadonlyMap<string, Datatype> = new Map([
  ["FLOAT16", "FP16"],
  ["FLOAT32", "FP32"],
  ["FLOAT64", "FP64"],
  ["FLOAT", "FP32"],
  ["DOUBLE", "FP64"],
  ["BFLOAT16", "BF16"],
  ["STRING", "BYTES"],
]);

/** The datatype of this name. `FLOAT32`-style names and any case are understood; undefined when there is no such datatype. */
export function parseDatatype(name: string): Datatype | undefined {
  if (name === "BYTES" || Object.hasOwn(constructors, name)) return name as Datatype;
  const upper = name.toUpperCase();
  if (upper === "BYTES" || Object.hasOwn(constructors, upper)) return upper as Datatype;
  return aliases.get(upper);
}

import type { InferTensorContents, InferTensorContentsInit } from "../gen/inference/grpc_service.ts";
import { InferenceError } from "../inference-error.ts";
import { arrayOf, type Datatype, type TensorData } from "../tensor/datatype.ts";
import { elementCount, formatShape } from "../tensor/shape.ts";
import { Tensor } from "../tensor/tensor.ts";

type ContentsField = keyof InferTensorContents;

/** Which field holds the elements of each datatype. FP16 and BF16 have none. Open Inference Protocol §Tensor Data. */
const fields: { readonly [D in Datatype]: ContentsField | undefined } = {
  BOOL: "boolContents",
  INT8: "intContents",
  INT16: "intContents",
  INT32: "intContents",
  INT64: "int64Contents",
  UINT8: "uintContents",
  UINT16: "uintContents",
  UINT32: "uintContents",
  UINT64: "uint64Contents",
  FP16: undefined,
  BF16: undefined,
  FP32: "fp32Contents",
  FP64: "fp64Contents",
  BYTES: "bytesContents",
};

const wireNames: { readonly [F in ContentsField]: string } = {
  boolContents: "bool_contents",
  intContents: "int_contents",
  int64Contents: "int64_contents",
  uintContents: "uint_contents",
  uint64Contents: "uint64_contents",
  fp32Contents: "fp32_contents",
  fp64Contents: "fp64_contents",
  bytesContents: "bytes_contents",
};

/** Whether a datatype can travel in typed contents at all. */
export function hasTypedContents(datatype: Datatype): boolean {
  return fields[datatype] !== undefined;
}

/** Whether any element is there. */
export function isEmpty(contents: InferTensorContents | undefined): boolean {
  return !contents || filledField(contents) === undefined;
}

/**
 * A tensor from typed contents. Takes the arrays over; copies only where elements are narrower than their field.
 *
 * @throws InferenceError INVALID_ARGUMENT when the elements are in another field, too few, too many or out of range
 */
export function fromTyped(
  name: string,
  datatype: Datatype,
  shape: readonly number[],
  contents: InferTensorContents | undefined,
): Tensor {
  const field = fields[datatype];
  if (!field)
    throw refused(name, `${datatype} in raw contents, which is the only form it has`, "typed contents");
  const expected = elementCount(shape);
  const elements = contents?.[field];
  const got = elements?.length ?? 0;
  if (got !== expected) {
    const other = contents && filledField(contents);
    const where = other && other !== field ? `${contents[other].length} in ${wireNames[other]}` : `${got}`;
    throw refused(
      name,
      `${expected} elements in ${wireNames[field]} for ${datatype}${formatShape(shape)}`,
      where,
    );
  }
  const beside = contents && filledField(contents, field);
  if (beside) {
    const more = `${contents[beside].length} in ${wireNames[beside]} as well`;
    throw refused(name, `elements in ${wireNames[field]} alone`, more);
  }
  if (!contents || !elements) return new Tensor(datatype, shape, emptyData(datatype));
  switch (datatype) {
    case "BOOL":
      return new Tensor(datatype, shape, Uint8Array.from(contents.boolContents, Number));
    case "INT8":
    case "INT16":
      return new Tensor<Datatype>(datatype, shape, narrowed(name, datatype, contents.intContents));
    case "UINT8":
    case "UINT16":
      return new Tensor<Datatype>(datatype, shape, narrowed(name, datatype, contents.uintContents));
    default:
      return new Tensor<Datatype>(datatype, shape, elements as TensorData[Datatype]);
  }
}

/** A tensor's elements as typed contents; no copy where the field holds them as they are. */
export function toTyped(tensor: Tensor): InferTensorContentsInit {
  const field = fields[tensor.datatype];
  if (!field) throw new InferenceError("INVALID_ARGUMENT", `${tensor.datatype} has no typed contents`);
  if (field === "boolContents")
    return { boolContents: Array.from(tensor.data as Uint8Array, (bit) => bit !== 0) };
  return { [field]: tensor.data };
}

const contentsFields = Object.keys(wireNames) as readonly ContentsField[];

/** A field that has elements, other than the given one. */
function filledField(contents: InferTensorContents, except?: ContentsField): ContentsField | undefined {
  for (const field of contentsFields) if (field !== except && contents[field].length > 0) return field;
  return undefined;
}

function narrowed(
  name: string,
  datatype: "INT8" | "INT16" | "UINT8" | "UINT16",
  elements: Int32Array | Uint32Array,
): TensorData[typeof datatype] {
  const data = new (arrayOf(datatype))(elements.length);
  data.set(elements);
  for (let i = 0; i < data.length; i++) {
    if (data[i] !== elements[i])
      throw refused(name, `elements of ${datatype}`, `${elements[i]} as element ${i}`);
  }
  return data;
}

function emptyData(datatype: Datatype): TensorData[Datatype] {
  return datatype === "BYTES" ? [] : new (arrayOf(datatype))(0);
}

function refused(name: string, expected: string, got: string): InferenceError {
  return new InferenceError("INVALID_ARGUMENT", `input "${name}": expected ${expected}, got ${got}`);
}

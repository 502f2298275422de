import { DataType } from "../gen/inference/model_config.ts";
import { InferenceError } from "../inference-error.ts";
import type { Datatype } from "../tensor/datatype.ts";

const names: ReadonlyMap<number, Datatype> = new Map<number, Datatype>([
  [DataType.TYPE_BOOL, "BOOL"],
  [DataType.TYPE_UINT8, "UINT8"],
  [DataType.TYPE_UINT16, "UINT16"],
  [DataType.TYPE_UINT32, "UINT32"],
  [DataType.TYPE_UINT64, "UINT64"],
  [DataType.TYPE_INT8, "INT8"],
  [DataType.TYPE_INT16, "INT16"],
  [DataType.TYPE_INT32, "INT32"],
  [DataType.TYPE_INT64, "INT64"],
  [DataType.TYPE_FP16, "FP16"],
  [DataType.TYPE_FP32, "FP32"],
  [DataType.TYPE_FP64, "FP64"],
  [DataType.TYPE_STRING, "BYTES"],
  [DataType.TYPE_BF16, "BF16"],
]);

const numbers = new Map(Array.from(names, ([number, name]) => [name, number]));

/** @throws InferenceError INVALID_ARGUMENT for TYPE_INVALID and unknown numbers */
export function fromConfigDatatype(tensor: string, type: DataType): Datatype {
  const datatype = names.get(type);
  if (datatype) return datatype;
  throw new InferenceError("INVALID_ARGUMENT", `config.pbtxt: "${tensor}" has no data_type`);
}

export function toConfigDatatype(datatype: Datatype): DataType {
  return numbers.get(datatype) ?? DataType.TYPE_INVALID;
}

import type { Tensor as OnnxTensor } from "onnxruntime-node";
import type { Datatype } from "../../tensor/datatype.ts";

const datatypes: { readonly [T in OnnxTensor.Type]?: Datatype } = {
  bool: "BOOL",
  uint8: "UINT8",
  uint16: "UINT16",
  uint32: "UINT32",
  uint64: "UINT64",
  int8: "INT8",
  int16: "INT16",
  int32: "INT32",
  int64: "INT64",
  float16: "FP16",
  float32: "FP32",
  float64: "FP64",
  string: "BYTES",
};

const onnxTypes = new Map(
  Object.entries(datatypes).map(([type, datatype]) => [datatype, type as OnnxTensor.Type]),
);

/** The protocol's name for an element type of ONNX Runtime; undefined when the protocol has none. */
export function fromOnnxType(type: OnnxTensor.Type): Datatype | undefined {
  return datatypes[type];
}

/** ONNX Runtime's name for a datatype; undefined for BF16, which its Node binding cannot pass. */
export function toOnnxType(datatype: Datatype): OnnxTensor.Type | undefined {
  return onnxTypes.get(datatype);
}

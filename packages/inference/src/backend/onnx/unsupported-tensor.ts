import { readFile } from "node:fs/promises";
import { ModelProto, TensorProto_DataType, type ValueInfoProto } from "../../gen/onnx.ts";
import { InferenceError } from "../../inference-error.ts";

const unsupported: ReadonlyMap<number, string> = new Map([
  [TensorProto_DataType.BFLOAT16, "BF16"],
  [TensorProto_DataType.COMPLEX64, "COMPLEX64"],
  [TensorProto_DataType.COMPLEX128, "COMPLEX128"],
]);

/**
 * Why ONNX Runtime's Node binding could not open a model: an input or output whose elements it cannot pass, by name.
 * Undefined when that is not the reason.
 */
export async function unsupportedTensor(path: string): Promise<InferenceError | undefined> {
  let values: ValueInfoProto[];
  try {
    const { graph } = ModelProto.decode(await readFile(path));
    values = [...(graph?.input ?? []), ...(graph?.output ?? [])];
  } catch {
    return undefined;
  }
  for (const { name, type } of values) {
    const datatype = type?.value?.case === "tensorType" && unsupported.get(type.value.value.elemType);
    if (datatype) {
      const message = `${path}: "${name}" is ${datatype}, which ONNX Runtime cannot pass to Node; cast it to FP32 in the model`;
      return new InferenceError("INVALID_ARGUMENT", message);
    }
  }
  return undefined;
}

import { readFile } from "node:fs/promises";
import { type GraphProto, ModelProto, TensorProto_DataType, type ValueInfoProto } from "../../gen/onnx.ts";
import { InferenceError } from "../../inference-error.ts";

const unsupported: ReadonlyMap<number, string> = new Map([
  [TensorProto_DataType.BFLOAT16, "BF16"],
  [TensorProto_DataType.COMPLEX64, "COMPLEX64"],
  [TensorProto_DataType.COMPLEX128, "COMPLEX128"],
]);

/**
 * Why a model's inputs or outputs cannot be served: elements that ONNX Runtime's Node binding cannot pass, or maps in place of
 * tensors, by name. Undefined when that is not the reason.
 */
export async function unsupportedValue(path: string): Promise<InferenceError | undefined> {
  const graph = await graphIn(path);
  if (!graph) return undefined;
  for (const value of [...graph.input, ...graph.output]) {
    const reason = unsupportedElements(value) ?? zipMapped(graph, value);
    if (reason !== undefined)
      return new InferenceError("INVALID_ARGUMENT", `${path}: "${value.name}" is ${reason}`);
  }
  return undefined;
}

async function graphIn(path: string): Promise<GraphProto | undefined> {
  try {
    return ModelProto.decode(await readFile(path)).graph;
  } catch {
    return undefined;
  }
}

function unsupportedElements({ type }: ValueInfoProto): string | undefined {
  if (type?.value?.case !== "tensorType") return undefined;
  const datatype = unsupported.get(type.value.value.elemType);
  return datatype && `${datatype}, which ONNX Runtime cannot pass to Node; cast it to FP32 in the model`;
}

/** What skl2onnx makes of a classifier's probabilities unless it is told not to. */
function zipMapped(graph: GraphProto, { name }: ValueInfoProto): string | undefined {
  const made = graph.node.some(({ opType, output }) => opType === "ZipMap" && output.includes(name));
  return made
    ? 'a list of maps, which the protocol cannot carry; convert the model with options={"zipmap": False}'
    : undefined;
}

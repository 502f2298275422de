import { type GraphProtoInit, ModelProto, type ValueInfoProtoInit } from "@weft/inference/onnx";

/**
 * An input or output of a graph. A dimension that is negative is open, and open ones are each of their own; without
 * dimensions even their number is.
 */
export function onnxValue(name: string, elemType: number, dims?: readonly number[]): ValueInfoProtoInit {
  const dim = dims?.map((size, axis) =>
    size < 0
      ? { value: { case: "dimParam", value: `${name}${axis}` } as const }
      : { value: { case: "dimValue", value: BigInt(size) } as const },
  );
  const tensorType = { elemType, shape: dim && { dim } };
  return { name, type: { value: { case: "tensorType", value: tensorType } } };
}

/** A model of this graph, in operators that every ONNX Runtime knows. */
export function onnxModel(graph: GraphProtoInit): Uint8Array {
  return ModelProto.encode({ irVersion: 8, opsetImport: [{ version: 13 }], graph });
}

/** Gives back as `y` what comes in as `x`. */
export function onnxEcho(elemType: number, dims?: readonly number[]): Uint8Array {
  return onnxModel({
    name: "echo",
    input: [onnxValue("x", elemType, dims)],
    output: [onnxValue("y", elemType, dims)],
    node: [{ opType: "Identity", input: ["x"], output: ["y"] }],
  });
}

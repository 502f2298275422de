import {
  ModelProto,
  type NodeProtoInit,
  TensorProto_DataType,
  type TensorProtoInit,
  type ValueInfoProtoInit,
} from "@weft/inference/onnx";

const widths = [64, 2048, 2048, 10];

/** A network of three dense layers with 17 MB of weights: at a batch of one its time goes into reading them. */
export function denseModel(): Uint8Array {
  const initializer: TensorProtoInit[] = [];
  const node: NodeProtoInit[] = [];
  for (let layer = 1; layer < widths.length; layer++) {
    initializer.push(weights(`weights_${layer}`, [widths[layer - 1]!, widths[layer]!]));
    const last = layer === widths.length - 1;
    const input = layer === 1 ? "input" : `hidden_${layer - 1}`;
    node.push({
      opType: "MatMul",
      input: [input, `weights_${layer}`],
      output: [last ? "output" : `sum_${layer}`],
    });
    if (!last) node.push({ opType: "Relu", input: [`sum_${layer}`], output: [`hidden_${layer}`] });
  }
  return ModelProto.encode({
    irVersion: 8,
    producerName: "weft-bench",
    opsetImport: [{ version: 13 }],
    graph: { name: "dense", input: [value("input", 64)], output: [value("output", 10)], initializer, node },
  });
}

function weights(name: string, dims: readonly [number, number]): TensorProtoInit {
  const scale = Math.sqrt(2 / dims[0]);
  let seed = 1;
  const floats = Float32Array.from({ length: dims[0] * dims[1] }, () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed / 2 ** 31 - 1) * scale;
  });
  return { name, dims, dataType: TensorProto_DataType.FLOAT, rawData: new Uint8Array(floats.buffer) };
}

function value(name: string, width: number): ValueInfoProtoInit {
  const dim = [
    { value: { case: "dimParam", value: "batch" } as const },
    { value: { case: "dimValue", value: width } as const },
  ];
  const tensorType = { elemType: TensorProto_DataType.FLOAT, shape: { dim } };
  return { name, type: { value: { case: "tensorType", value: tensorType } } };
}

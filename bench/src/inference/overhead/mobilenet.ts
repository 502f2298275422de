import {
  AttributeProto_AttributeType,
  type AttributeProtoInit,
  ModelProto,
  type NodeProtoInit,
  TensorProto_DataType,
  type TensorProtoInit,
  type ValueInfoProtoInit,
} from "@weft/inference/onnx";

/** Output channels and stride of each depthwise separable block. */
const blocks: readonly (readonly [channels: number, stride: number])[] = [
  [64, 1],
  [128, 2],
  [128, 1],
  [256, 2],
  [256, 1],
  [512, 2],
  [512, 1],
  [512, 1],
  [512, 1],
  [512, 1],
  [512, 1],
  [1024, 2],
  [1024, 1],
];
const stemChannels = 32;
const classes = 1000;

/**
 * The architecture of MobileNet v1 for pictures of 3×224×224, its normalisation folded into the convolutions: 4.2 million
 * weights, drawn from a seed, because how long a run takes does not depend on what they are.
 */
export function mobilenet(): Uint8Array {
  const initializer: TensorProtoInit[] = [];
  const node: NodeProtoInit[] = [];
  let last = "input";
  let channels = 3;
  const convolve = (to: number, size: number, stride: number, group: number): void => {
    const name = `conv_${node.length}`;
    const fanIn = (channels / group) * size * size;
    initializer.push(
      weights(`${name}_w`, [to, channels / group, size, size], Math.sqrt(6 / fanIn)),
      weights(`${name}_b`, [to], 0.01),
    );
    const pad = (size - 1) / 2;
    node.push(
      {
        opType: "Conv",
        input: [last, `${name}_w`, `${name}_b`],
        output: [name],
        attribute: [
          integers("kernel_shape", [size, size]),
          integers("strides", [stride, stride]),
          integers("pads", [pad, pad, pad, pad]),
          { name: "group", type: AttributeProto_AttributeType.INT, i: BigInt(group) },
        ],
      },
      { opType: "Relu", input: [name], output: [`${name}_relu`] },
    );
    last = `${name}_relu`;
    channels = to;
  };
  convolve(stemChannels, 3, 2, 1);
  for (const [to, stride] of blocks) {
    convolve(channels, 3, stride, channels);
    convolve(to, 1, 1, 1);
  }
  initializer.push(weights("classes_w", [channels, classes], 0.05), weights("classes_b", [classes], 0.01));
  node.push(
    { opType: "GlobalAveragePool", input: [last], output: ["pooled"] },
    { opType: "Flatten", input: ["pooled"], output: ["features"] },
    { opType: "Gemm", input: ["features", "classes_w", "classes_b"], output: ["output"] },
  );
  return ModelProto.encode({
    irVersion: 8,
    producerName: "weft-bench",
    opsetImport: [{ version: 13 }],
    graph: {
      name: "mobilenet",
      input: [value("input", [3, 224, 224])],
      output: [value("output", [classes])],
      initializer,
      node,
    },
  });
}

function integers(name: string, ints: readonly number[]): AttributeProtoInit {
  return { name, type: AttributeProto_AttributeType.INTS, ints: ints.map(BigInt) };
}

function weights(name: string, dims: readonly number[], scale: number): TensorProtoInit {
  let seed = name.length;
  const floats = Float32Array.from({ length: dims.reduce((a, b) => a * b, 1) }, () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed / 2 ** 31 - 1) * scale;
  });
  return { name, dims, dataType: TensorProto_DataType.FLOAT, rawData: new Uint8Array(floats.buffer) };
}

function value(name: string, dims: readonly number[]): ValueInfoProtoInit {
  const dim = [
    { value: { case: "dimParam", value: "batch" } as const },
    ...dims.map((dimValue) => ({ value: { case: "dimValue", value: dimValue } as const })),
  ];
  const tensorType = { elemType: TensorProto_DataType.FLOAT, shape: { dim } };
  return { name, type: { value: { case: "tensorType", value: tensorType } } };
}

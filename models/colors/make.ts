/**
 * Writes the colors model with Weft's own code for onnx.proto:
 *
 *     npx tsc -b models && node .cache/models/colors/make.js models/colors/1/model.onnx
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import {
  AttributeProto_AttributeType,
  type AttributeProtoInit,
  ModelProto,
  type NodeProtoInit,
  TensorProto_DataType,
  type TensorProtoInit,
  type ValueInfoProtoInit,
} from "@weft/inference/onnx";

/** Red, green and blue from 0 to 255, in the order of the model's outputs. */
const colors: ReadonlyMap<string, readonly [number, number, number]> = new Map([
  ["red", [255, 0, 0]],
  ["orange", [255, 165, 0]],
  ["yellow", [255, 255, 0]],
  ["green", [0, 128, 0]],
  ["blue", [0, 0, 255]],
  ["purple", [128, 0, 128]],
  ["pink", [255, 192, 203]],
  ["black", [0, 0, 0]],
  ["white", [255, 255, 255]],
  ["gray", [128, 128, 128]],
]);

/** The softmax sees the negative distance in these units: 20 grey levels apart makes e times less likely. */
const softness = 20;

function floats(name: string, dims: readonly number[], values: Iterable<number>): TensorProtoInit {
  const rawData = new Uint8Array(Float32Array.from(values).buffer);
  return { name, dims, dataType: TensorProto_DataType.FLOAT, rawData };
}

function ints(name: string, values: readonly number[]): AttributeProtoInit {
  return { name, type: AttributeProto_AttributeType.INTS, ints: values };
}

function int(name: string, value: number): AttributeProtoInit {
  return { name, type: AttributeProto_AttributeType.INT, i: value };
}

function node(
  opType: string,
  input: readonly string[],
  output: string,
  attribute: readonly AttributeProtoInit[] = [],
): NodeProtoInit {
  return { name: output, opType, input, output: [output], attribute };
}

function value(name: string, shape: readonly (number | string)[]): ValueInfoProtoInit {
  const dim = shape.map((length) => ({
    value:
      typeof length === "string"
        ? ({ case: "dimParam", value: length } as const)
        : ({ case: "dimValue", value: length } as const),
  }));
  const tensorType = { elemType: TensorProto_DataType.FLOAT, shape: { dim } };
  return { name, type: { value: { case: "tensorType", value: tensorType } } };
}

const model: Uint8Array = ModelProto.encode({
  irVersion: 8,
  producerName: "weft-colors",
  opsetImport: [{ version: 13 }],
  graph: {
    name: "colors",
    input: [value("input_tensor", ["batch", 224, 224, 3])],
    output: [value("output_tensor", ["batch", 10])],
    initializer: [
      floats("colors", [1, colors.size, 3], [...colors.values()].flat()),
      floats("softness", [], [-softness]),
      { name: "row_shape", dims: [3], dataType: TensorProto_DataType.INT64, int64Data: [-1, 1, 3] },
    ],
    node: [
      node("ReduceMean", ["input_tensor"], "mean", [ints("axes", [1, 2]), int("keepdims", 0)]),
      node("Reshape", ["mean", "row_shape"], "row"),
      node("Sub", ["row", "colors"], "difference"),
      node("ReduceL2", ["difference"], "distance", [ints("axes", [2]), int("keepdims", 0)]),
      node("Div", ["distance", "softness"], "closeness"),
      node("Softmax", ["closeness"], "output_tensor", [int("axis", 1)]),
    ],
  },
  metadataProps: [{ key: "labels", value: [...colors.keys()].join(",") }],
});

const target = process.argv[2] ?? "models/colors/1/model.onnx";
await mkdir(dirname(target), { recursive: true });
await writeFile(target, model);
console.log(`${target}: ${model.length} bytes`);

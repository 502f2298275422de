export * from "../gen/onnx.ts";

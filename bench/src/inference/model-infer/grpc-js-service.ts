import { fileURLToPath } from "node:url";
import { loadPackageDefinition, type ServiceClientConstructor } from "@grpc/grpc-js";
import { loadSync } from "@grpc/proto-loader";

const folder = fileURLToPath(new URL("../../../../packages/inference/proto/", import.meta.url));
const weftOptions = fileURLToPath(new URL("../../../../packages/protobuf/proto/", import.meta.url));
const definition = loadSync(`${folder}inference/grpc_service.proto`, {
  keepCase: true,
  includeDirs: [folder, weftOptions],
});
const loaded = loadPackageDefinition(definition) as unknown as {
  inference: { GRPCInferenceService: ServiceClientConstructor };
};

export const inferenceService: ServiceClientConstructor = loaded.inference.GRPCInferenceService;

/** The part of ModelInfer's messages that the benchmark uses, as proto-loader names it. */
export interface Tensor {
  name: string;
  datatype: string;
  shape: number[];
  contents: { fp32_contents: ArrayLike<number> };
}

/** The obvious way: proto-loader, grpc-js, and the session run where the call comes in. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadPackageDefinition, Server, ServerCredentials, type sendUnaryData, status } from "@grpc/grpc-js";
import { loadSync } from "@grpc/proto-loader";
import { InferenceSession, Tensor } from "onnxruntime-node";

interface WireTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly contents?: { readonly fp32_contents: readonly number[] };
}

interface InferRequest {
  readonly model_name: string;
  readonly inputs: readonly WireTensor[];
  readonly raw_input_contents: readonly Buffer[];
}

interface InferService {
  inference: { GRPCInferenceService: { service: Parameters<Server["addService"]>[0] } };
}

const repository = process.argv[2]!;
const packages = fileURLToPath(new URL("../../../../packages/", import.meta.url));
const definition = loadSync("inference/grpc_service.proto", {
  includeDirs: [join(packages, "inference/proto"), join(packages, "protobuf/proto")],
  keepCase: true,
  longs: Number,
  defaults: true,
});
const { inference } = loadPackageDefinition(definition) as unknown as InferService;
const sessions = new Map<string, InferenceSession>();
for (const name of readdirSync(repository)) {
  const path = join(repository, name, "1", "model.onnx");
  sessions.set(name, await InferenceSession.create(path, { intraOpNumThreads: 1 }));
}

async function infer(request: InferRequest): Promise<unknown> {
  const session = sessions.get(request.model_name)!;
  const feeds: Record<string, Tensor> = {};
  for (const [index, { name, shape, contents }] of request.inputs.entries()) {
    const raw = request.raw_input_contents[index];
    const elements = raw
      ? new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength))
      : Float32Array.from(contents!.fp32_contents);
    feeds[name] = new Tensor("float32", elements, shape);
  }
  const results = await session.run(feeds);
  const outputs = Object.entries(results)
    .filter(([, tensor]) => tensor.type === "float32")
    .map(([name, tensor]) => ({
      name,
      datatype: "FP32",
      shape: tensor.dims,
      contents: { fp32_contents: Array.from(tensor.data as Float32Array) },
    }));
  return { model_name: request.model_name, outputs };
}

const server = new Server({ "grpc.max_receive_message_length": 64 * 2 ** 20 });
server.addService(inference.GRPCInferenceService.service, {
  ModelInfer: ({ request }: { request: InferRequest }, reply: sendUnaryData<unknown>) => {
    infer(request).then(
      (response) => reply(null, response),
      (error: unknown) => reply({ code: status.INTERNAL, details: String(error) }),
    );
  },
});
server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  process.send!(port);
});

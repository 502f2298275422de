import { Server } from "@weft/grpc";
import { GRPCInferenceService } from "@weft/inference/protocol";
import { tenOf } from "./tensor.ts";

const server = new Server();
const { typeName, descriptor, methods } = GRPCInferenceService;
server.add(
  { typeName, descriptor, methods: { modelInfer: methods.modelInfer } },
  {
    modelInfer: ({ modelName, inputs }) => ({
      modelName,
      outputs: [
        {
          name: "output_tensor",
          datatype: "FP32",
          shape: [1n, 10n],
          contents: { fp32Contents: tenOf(inputs[0]!.contents!.fp32Contents) },
        },
      ],
    }),
  },
);
const { port } = await server.listen("127.0.0.1:0");
process.send!(port);

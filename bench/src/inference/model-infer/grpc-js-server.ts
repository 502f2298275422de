import { Server, ServerCredentials, type ServerUnaryCall, type sendUnaryData } from "@grpc/grpc-js";
import { inferenceService, type Tensor } from "./grpc-js-service.ts";
import { tenOf } from "./tensor.ts";

const server = new Server();
server.addService(inferenceService.service, {
  ModelInfer(
    { request }: ServerUnaryCall<{ model_name: string; inputs: Tensor[] }, unknown>,
    reply: sendUnaryData<{ model_name: string; outputs: Tensor[] }>,
  ) {
    const fp32_contents = tenOf(request.inputs[0]!.contents.fp32_contents);
    const output = { name: "output_tensor", datatype: "FP32", shape: [1, 10], contents: { fp32_contents } };
    reply(null, { model_name: request.model_name, outputs: [output] });
  },
});
server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
  if (error) throw error;
  process.send!(port);
});

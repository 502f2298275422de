import { Channel, createClient } from "@weft/grpc";
import { GRPCInferenceService } from "@weft/inference/protocol";
import { answerSerially } from "./load.ts";
import { checkTen, pixels, shape } from "./tensor.ts";

const inference = createClient(GRPCInferenceService, new Channel(`127.0.0.1:${process.argv[2]}`));
answerSerially(async () => {
  const { outputs } = await inference.modelInfer({
    modelName: "colors",
    inputs: [
      {
        name: "input_tensor",
        datatype: "FP32",
        shape: shape.map(BigInt),
        contents: { fp32Contents: pixels },
      },
    ],
  });
  checkTen(outputs[0]!.contents!.fp32Contents);
});

import { type Client, credentials } from "@grpc/grpc-js";
import { inferenceService, type Tensor } from "./grpc-js-service.ts";
import { answerSerially } from "./load.ts";
import { checkTen, pixels, shape } from "./tensor.ts";

type Reply = (error: Error | null, reply: { outputs: Tensor[] }) => void;
const address = `127.0.0.1:${process.argv[2]}`;
const inference = new inferenceService(address, credentials.createInsecure()) as unknown as Client & {
  ModelInfer(request: { model_name: string; inputs: Tensor[] }, reply: Reply): void;
};
const inputs = [
  { name: "input_tensor", datatype: "FP32", shape, contents: { fp32_contents: Array.from(pixels) } },
] satisfies Tensor[];

answerSerially(async () => {
  const { outputs } = await new Promise<{ outputs: Tensor[] }>((resolve, reject) => {
    inference.ModelInfer({ model_name: "colors", inputs }, (error, reply) =>
      error ? reject(error) : resolve(reply),
    );
  });
  checkTen(outputs[0]!.contents.fp32_contents);
});

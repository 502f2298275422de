import { fileURLToPath } from "node:url";
import { InferenceClient, type Tensor, tensor } from "@weft/inference/client";
import type { Outcome } from "../grpc/outcome.ts";
import { startServerProcess } from "../grpc/peer-process.ts";

const script = fileURLToPath(
  new URL("../../../packages/inference/test/python/six_calls_server.py", import.meta.url),
);

/** What a case finds that should be otherwise; nothing when all is well. */
type Finding = string | undefined;

const unless = (holds: boolean, finding: string): Finding => (holds ? undefined : finding);
const numbers = (output: Tensor | undefined): string => JSON.stringify(output?.toArray());

const cases: Readonly<Record<string, (client: InferenceClient) => Promise<Finding>>> = {
  serverLive: async (client) => unless(await client.serverLive(), "not live"),
  serverReady: async (client) => unless(await client.serverReady(), "not ready"),
  modelReady: async (client) =>
    unless(
      (await client.modelReady("double")) && !(await client.modelReady("triple")),
      "the wrong ones are ready",
    ),
  modelMetadata: async (client) => {
    const { inputs } = await client.modelMetadata("double");
    return unless(inputs[0]?.name === "x" && inputs[0].datatype === "FP32", JSON.stringify(inputs));
  },
  modelInfer: async (client) => {
    const x = tensor("FP32", [3], [1, 2.5, -4]);
    const { id, outputs } = await client.infer("double", { x }, { contents: "typed", id: "seven" });
    return unless(id === "seven" && numbers(outputs.y) === "[2,5,-8]", `${id} ${numbers(outputs.y)}`);
  },
  manyAtOnce: async (client) => {
    const ask = (value: number) =>
      client.infer("double", { x: tensor("FP32", [1], [value]) }, { contents: "typed" });
    const answers = await Promise.all(Array.from({ length: 100 }, (_, value) => ask(value)));
    return unless(
      answers.every(({ outputs }, value) => outputs.y?.data[0] === 2 * value),
      "answers were mixed up",
    );
  },
  largeTensor: async (client) => {
    const x = tensor("FP32", [500_000], new Float32Array(500_000).fill(3));
    const { outputs } = await client.infer("double", { x }, { contents: "typed" });
    return unless(outputs.y?.data.length === 500_000 && outputs.y.data[499_999] === 6, "not what was sent");
  },
  refusal: (client) =>
    client.infer("triple", { x: tensor("FP32", [1], [1]) }).then(
      () => "it answered",
      (error: unknown) => unless(String(error).includes("NOT_FOUND: no model triple"), String(error)),
    ),
};

/** Our client against a server of the six core calls that is written with grpcio. */
export async function runWeftClient(python: string): Promise<Outcome[]> {
  const server = await startServerProcess(python, ["-B", script], (output) => {
    const port = /^\d+$/m.exec(output)?.[0];
    return port === undefined ? undefined : Number(port);
  });
  const client = new InferenceClient(`127.0.0.1:${server.port}`);
  const outcomes: Outcome[] = [];
  for (const [name, run] of Object.entries(cases))
    outcomes.push({ name, failure: await run(client).catch((error: unknown) => String(error)) });
  await client.close();
  server.stop();
  return outcomes;
}

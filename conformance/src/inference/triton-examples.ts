import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Outcome, Pairing } from "../grpc/outcome.ts";
import { runProgram } from "../grpc/peer-process.ts";
import { startWeftServe } from "./weft-serve.ts";

const client = "tritonclient's examples";
const timeLimitMs = 60_000;

/** The models that the examples name. */
const sequenceModels = ["simple_sequence", "simple_dyna_sequence", "simple_string_dyna_sequence"];
const models = [
  "simple",
  "simple_int8",
  "simple_string",
  "simple_identity",
  "repeat_int32",
  ...sequenceModels,
];

const overGrpc = [
  "simple_grpc_infer_client",
  "simple_grpc_infer_client -C gzip",
  "simple_grpc_infer_client -C deflate",
  "simple_grpc_aio_infer_client",
  "simple_grpc_async_infer_client",
  "simple_grpc_custom_args_client",
  "simple_grpc_keepalive_client",
  "simple_grpc_string_infer_client",
  "simple_grpc_custom_repeat",
  "grpc_explicit_byte_content_client",
  "grpc_explicit_int_content_client",
  "grpc_explicit_int8_content_client",
  "simple_grpc_sequence_sync_infer_client",
  "simple_grpc_sequence_sync_infer_client -d",
  "simple_grpc_sequence_stream_infer_client",
  "simple_grpc_sequence_stream_infer_client -d",
  "simple_grpc_aio_sequence_stream_infer_client",
  "simple_grpc_aio_sequence_stream_infer_client -d",
  "simple_grpc_shm_client",
  "simple_grpc_shm_string_client",
];
const overHttp = [
  "simple_http_infer_client",
  "simple_http_infer_client --request-compression-algorithm gzip --response-compression-algorithm gzip",
  "simple_http_aio_infer_client",
  "simple_http_async_infer_client",
  "simple_http_string_infer_client",
  "simple_http_sequence_sync_infer_client",
  "simple_http_sequence_sync_infer_client -d",
  "simple_http_shm_client",
  "simple_http_shm_string_client",
];

/** Runs the example programs of tritonclient's repository, whose folder the environment variable TRITON_EXAMPLES names. */
export async function runTritonExamples(python: string): Promise<Pairing> {
  const server = "weft serve";
  const folder = process.env.TRITON_EXAMPLES;
  if (folder === undefined || !existsSync(folder))
    return { client, server, outcomes: [], skipped: "TRITON_EXAMPLES does not name the folder they are in" };
  const weft = await startWeftServe(models, ["--shared-memory"]);
  // It counts seven models, and loads one of them.
  const controlled = await startWeftServe(models.slice(0, 7), ["--model-control", "explicit"]);
  const run = async (command: string, target: string): Promise<Outcome> => {
    const [name, ...options] = command.split(" ");
    const args = [join(folder, `${name}.py`), "-u", target, ...options];
    const { code, output } = await runProgram(python, args, timeLimitMs);
    return { name: command, failure: code === 0 ? undefined : output.trim().slice(-200) };
  };
  const outcomes: Outcome[] = [];
  for (const command of overGrpc) outcomes.push(await run(command, weft.grpc));
  for (const command of overHttp) outcomes.push(await run(command, weft.http));
  outcomes.push(await run("simple_http_model_control", controlled.http));
  controlled.stop();
  weft.stop();
  return { client, server, outcomes };
}

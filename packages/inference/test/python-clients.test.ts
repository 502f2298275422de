import assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { serve } from "@weft/inference";

const run = promisify(execFile);
const here = fileURLToPath(new URL("../test", import.meta.url));
const models = fileURLToPath(new URL("../../../models", import.meta.url));
const installed = spawnSync("python3", ["-c", "import tritonclient.grpc, tritonclient.http"]).status === 0;
const skip = installed ? false : "Python's tritonclient is not installed";

const kserve =
  spawnSync("python3", ["-c", "import importlib.util as u, sys; sys.exit(not u.find_spec('kserve'))"])
    .status === 0;
const skipKserve = kserve ? false : "Python's kserve is not installed";

async function serving(): Promise<Awaited<ReturnType<typeof serve>>> {
  const folder = await mkdtemp(join(tmpdir(), "weft-triton-"));
  await cp(models, folder, { recursive: true });
  await cp(join(here, "models"), folder, { recursive: true });
  after(() => rm(folder, { recursive: true }));
  const server = await serve({
    modelRepository: folder,
    host: "127.0.0.1",
    grpcPort: 0,
    httpPort: 0,
    modelControl: "explicit",
    loadModels: ["digits", "colors", "shout", "countdown"],
  });
  after(() => server.shutdown());
  return server;
}

test("tritonclient for gRPC works unchanged", { skip }, async () => {
  const { grpc } = await serving();
  const { stdout } = await run("python3", [join(here, "python/triton_grpc.py"), `127.0.0.1:${grpc.port}`]);
  assert.match(stdout, /all well/);
});

test("KServe's InferenceGRPCClient works unchanged", { skip: skipKserve }, async () => {
  const { grpc } = await serving();
  const { stdout } = await run("python3", [join(here, "python/kserve_client.py"), `127.0.0.1:${grpc.port}`]);
  assert.match(stdout, /all well/);
});

test("tritonclient for HTTP works unchanged", { skip }, async () => {
  const { http } = await serving();
  const { stdout } = await run("python3", [join(here, "python/triton_http.py"), `127.0.0.1:${http?.port}`]);
  assert.match(stdout, /all well/);
});

import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Outcome, type Pairing, printMatrix } from "../grpc/outcome.ts";
import { CERTIFICATE, PRIVATE_KEY } from "../http2/certificate.ts";
import { runPerfAnalyzer } from "./perf-analyzer.ts";
import { runPythonCases } from "./python-cases.ts";
import { pythonEnvironment } from "./python-environment.ts";
import { runTritonExamples } from "./triton-examples.ts";
import { runWeftClient } from "./weft-client.ts";
import { functionModels, startWeftServe } from "./weft-serve.ts";

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const environment = await pythonEnvironment();
if ("missing" in environment) say(`SKIPPED: ${environment.missing}, so that none of its clients can be run.`);
else if (!(await runAll(environment.python))) process.exitCode = 1;

async function runAll(python: string): Promise<boolean> {
  const pairings: Pairing[] = [];
  const add = async (client: string, server: string, outcomes: Promise<Outcome[]>): Promise<void> => {
    pairings.push({ client, server, outcomes: await outcomes });
  };
  const names = ["digits", "colors", ...functionModels];
  const loaded = names.flatMap((name) => ["--load-model", name]);
  const weft = await startWeftServe(names, ["--model-control", "explicit", ...loaded, "--shared-memory"]);
  const cases = (client: string, program: string, ...args: string[]): Promise<void> =>
    add(client, "weft serve", runPythonCases(python, program, args));
  try {
    await cases("tritonclient.grpc", "triton_grpc.py", weft.grpc);
    await cases("tritonclient.grpc.aio", "triton_grpc_aio.py", weft.grpc);
    await cases("tritonclient.grpc, streams", "triton_streams.py", weft.grpc);
    await cases("tritonclient.http", "triton_http.py", weft.http);
    await cases("tritonclient, model control", "triton_control.py", weft.grpc, weft.http);
    await cases("kserve", "kserve_clients.py", weft.grpc, weft.http);
    await cases("openapi-spec-validator", "openapi.py", weft.http);
    pairings.push(await runPerfAnalyzer(python, weft));
  } finally {
    weft.stop();
  }
  await add("tritonclient", "weft serve (mutual TLS, token)", mutualTls(python));
  pairings.push(await runTritonExamples(python));
  await add("Weft", "grpcio, the six core calls", runWeftClient(python));
  const manifests = fileURLToPath(new URL("../../../deploy/kserve", import.meta.url));
  await add("kserve's schemas", "deploy/kserve", runPythonCases(python, "kserve_manifests.py", [manifests]));

  const passed = printMatrix(pairings, say);
  const outcomes = pairings.flatMap((pairing) => pairing.outcomes);
  const failed = outcomes.filter(({ failure }) => failure !== undefined).length;
  const skipped = pairings.filter((pairing) => pairing.skipped !== undefined).length;
  say(`inference: ${outcomes.length} cases, ${failed} failed; ${skipped} of ${pairings.length} rows skipped`);
  return passed;
}

async function mutualTls(python: string): Promise<Outcome[]> {
  const folder = join(tmpdir(), "weft-inference-interop");
  mkdirSync(folder, { recursive: true });
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const cert = file("cert.pem", CERTIFICATE);
  const key = file("key.pem", PRIVATE_KEY);
  const tls = ["--tls-cert", cert, "--tls-key", key, "--tls-ca", cert];
  const weft = await startWeftServe(["digits"], [...tls, "--token-file", file("token", "sesame")]);
  try {
    const targets = [weft.grpc, weft.http].map((target) => target.replace("127.0.0.1", "localhost"));
    return await runPythonCases(python, "triton_tls.py", [...targets, cert, key, "sesame"]);
  } finally {
    weft.stop();
  }
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Pairing } from "../outcome.ts";
import { isInstalled, runProgram } from "../peer-process.ts";

// Newer versions stand on a module that Go's proxy does not hand out.
const version = "v1.0.5";
const config = fileURLToPath(new URL("../../../src/grpc/connect/config.yaml", import.meta.url));

/** Runs the gRPC part of Connect's conformance suite against our server and our client. */
export async function runConnectSuite(folder: string): Promise<Pairing[]> {
  const program = join(folder, "connectconformance");
  const missing = await prepare(folder, program);
  const pairings: Pairing[] = [];
  for (const mode of ["server", "client"]) {
    const names = mode === "server" ? ["Connect suite", "Weft"] : ["Weft", "Connect suite"];
    const pairing = { client: names[0]!, server: names[1]! };
    if (missing !== undefined) pairings.push({ ...pairing, outcomes: [], skipped: missing });
    else pairings.push({ ...pairing, outcomes: await runMode(program, mode) });
  }
  return pairings;
}

async function prepare(folder: string, program: string): Promise<string | undefined> {
  if (existsSync(program)) return undefined;
  if (!isInstalled("go", ["version"])) return "Go is not installed";
  const module = `connectrpc.com/conformance/cmd/connectconformance@${version}`;
  const { code, output } = await runProgram("env", [`GOBIN=${folder}`, "go", "install", module], 600_000);
  return code === 0 ? undefined : `go install ${module} failed: ${output.slice(-200)}`;
}

async function runMode(program: string, mode: string): Promise<Pairing["outcomes"]> {
  const tested = fileURLToPath(new URL(`./${mode}.js`, import.meta.url));
  const args = ["--mode", mode, "--conf", config, "--", process.execPath, tested];
  const { output } = await runProgram(program, args, 300_000);
  const totals = /(\d+) passed, (\d+) failed/.exec(output);
  if (totals === null) return [{ name: "run", failure: output.slice(-300) }];
  const failed = [...output.matchAll(/^FAILED: (.*):$/gm)].map(([, name]) => ({
    name: name!,
    failure: "see the suite",
  }));
  const passed = Array.from({ length: Number(totals[1]) }, (_, i) => ({
    name: `passed ${i}`,
    failure: undefined,
  }));
  return [...passed, ...failed];
}

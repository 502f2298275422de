import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as zlib from "node:zlib";
import type { Pairing } from "../outcome.ts";
import { isInstalled, runProgram } from "../peer-process.ts";

// v1.0.7 stands on a version of connectrpc.com/connect/v2 that Go's proxy does not hand out.
const version = "v1.0.6";
const config = fileURLToPath(new URL("../../../src/grpc/connect/config.yaml", import.meta.url));

/** Runs the gRPC part of Connect's conformance suite against our server and our client. */
export async function runConnectSuite(folder: string): Promise<Pairing[]> {
  const program = join(folder, `connectconformance-${version}`, "connectconformance");
  const missing = await prepare(program);
  const configFile = join(folder, "connect-config.yaml");
  writeFileSync(configFile, configText());
  const pairings: Pairing[] = [];
  for (const mode of ["server", "client"]) {
    const names = mode === "server" ? ["Connect suite", "Weft"] : ["Weft", "Connect suite"];
    const pairing = { client: names[0]!, server: names[1]! };
    if (missing !== undefined) pairings.push({ ...pairing, outcomes: [], skipped: missing });
    else pairings.push({ ...pairing, outcomes: await runMode(program, mode, configFile) });
  }
  return pairings;
}

/** What the suite may expect of us. */
function configText(): string {
  const text = readFileSync(config, "utf8");
  // Node has it from 22.15 on.
  return "zstdCompressSync" in zlib
    ? text.replace("COMPRESSION_DEFLATE]", "COMPRESSION_DEFLATE, COMPRESSION_ZSTD]")
    : text;
}

async function prepare(program: string): Promise<string | undefined> {
  if (existsSync(program)) return undefined;
  if (!isInstalled("go", ["version"])) return "Go is not installed";
  const module = `connectrpc.com/conformance/cmd/connectconformance@${version}`;
  const bin = `GOBIN=${dirname(program)}`;
  const { code, output } = await runProgram("env", [bin, "go", "install", module], 600_000);
  return code === 0 ? undefined : `go install ${module} failed: ${output.slice(-200)}`;
}

async function runMode(program: string, mode: string, configFile: string): Promise<Pairing["outcomes"]> {
  const tested = fileURLToPath(new URL(`./${mode}.js`, import.meta.url));
  const args = ["--mode", mode, "--conf", configFile, "--", process.execPath, tested];
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

import { join } from "node:path";
import type { Outcome, Pairing } from "../grpc/outcome.ts";
import { runProgram } from "../grpc/peer-process.ts";
import { perfAnalyzerFolder } from "./python-environment.ts";
import type { WeftServe } from "./weft-serve.ts";

const timeLimitMs = 60_000;
const client = "perf_analyzer";

/** Loads the server with Triton's perf_analyzer in the ways it has; every way has to end with a figure and no error. */
export async function runPerfAnalyzer(python: string, server: WeftServe): Promise<Pairing> {
  const found = await perfAnalyzerFolder(python);
  if ("missing" in found) return { client, server: "weft serve", outcomes: [], skipped: found.missing };
  const program = join(found.folder, "bin/perf_analyzer");
  const libraries = `LD_LIBRARY_PATH=${join(found.folder, "nvidia/cuda_runtime/lib")}`;
  const run = (args: readonly string[]): ReturnType<typeof runProgram> =>
    runProgram("env", [libraries, program, ...args], timeLimitMs);
  const version = await run(["--version"]);
  if (!version.output.includes("Perf Analyzer Version"))
    return { client, server: "weft serve", outcomes: [], skipped: version.output.trim().slice(-200) };

  const load = async (name: string, args: readonly string[]): Promise<Outcome> => {
    const { code, output } = await run([...args, "--request-count", "500"]);
    const [, figure] = /throughput: ([\d.]+) infer\/sec/.exec(output) ?? [];
    return { name, failure: code === 0 && Number(figure) > 0 ? undefined : output.trim().slice(-300) };
  };
  const grpc = ["-i", "grpc", "-u", server.grpc];
  const http = ["-i", "http", "-u", server.http];
  const sequences = ["-m", "simple_sequence", ...grpc, "--sequence-length", "8"];
  const shared = ["--shared-memory", "system", "--output-shared-memory-size", "1024"];
  const outcomes = [
    await load("gRPC", ["-m", "digits", ...grpc]),
    await load("gRPC, 16 at a time", ["-m", "digits", ...grpc, "--concurrency-range", "16"]),
    await load("gRPC, batches of 8", ["-m", "digits", ...grpc, "-b", "8"]),
    await load("gRPC, asynchronous", ["-m", "simple", ...grpc, "-a", "--concurrency-range", "8"]),
    await load("gRPC, streaming", ["-m", "simple", ...grpc, "--streaming", "-a", "--concurrency-range", "4"]),
    await load("gRPC, compressed", ["-m", "simple", ...grpc, "--grpc-compression-algorithm", "gzip"]),
    await load("gRPC, sequences", sequences),
    await load("gRPC, streamed sequences", [...sequences, "--streaming", "-a", "--num-of-sequences", "4"]),
    await load("gRPC, shared memory", ["-m", "simple", ...grpc, ...shared]),
    await load("HTTP, shared memory", ["-m", "simple", ...http, ...shared]),
    await load("HTTP", ["-m", "digits", ...http]),
    await load("HTTP, 8 at a time", ["-m", "digits", ...http, "-a", "--concurrency-range", "8"]),
    await load("HTTP, batches of 8", ["-m", "digits", ...http, "-b", "8"]),
    await load("HTTP, JSON", ["-m", "simple", ...http, "--input-tensor-format", "json"]),
  ];
  return { client, server: "weft serve", outcomes };
}

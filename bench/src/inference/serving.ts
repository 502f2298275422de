import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type Child, startChild } from "../harness/child.ts";
import { formatNumber, formatRatio, keepResults, printTable } from "../harness/report.ts";
import { type Contender, type Measured, measureInTurn } from "../harness/rounds.ts";
import { packageVersion } from "../harness/versions.ts";
import { makeRepository } from "./serving/repository.ts";
import { type Workload, workloads } from "./serving/workloads.ts";

const rounds = 3;
const durationMs = 1000;
const serverCore = 0;
const clientCore = 1;

/** A server, or a bare session, that can be measured with any workload. */
interface Side {
  readonly name: string;
  readonly version: string;
  measure(workload: Workload): Promise<number>;
}

/** A server in Python: prints its version, ONNX Runtime's, and its port when it listens. */
interface PythonPeer {
  readonly name: string;
  readonly script: string;
  /** What it imports. */
  readonly modules: string;
  /** Whose version it prints. */
  readonly label: string;
}

const pythonPeers = {
  grpcio: {
    name: "grpcio + ORT",
    script: "python_server.py",
    modules: "grpc, grpc_tools, onnxruntime, numpy",
    label: "grpcio",
  },
  mlserver: {
    name: "MLServer + ORT",
    script: "mlserver_server.py",
    modules: "mlserver, onnxruntime",
    label: "mlserver",
  },
} as const satisfies Record<string, PythonPeer>;

/**
 * Answers a second of Weft's inference server, with and without dynamic batching, next to grpc-js + onnxruntime-node and
 * Python's grpcio and MLServer with onnxruntime written the obvious way, and to ONNX Runtime alone. Servers have one core, the client another.
 */
export async function benchServing(): Promise<void> {
  const batched = makeRepository(true);
  const unbatched = makeRepository(false);
  const stopping: (() => Promise<void>)[] = [];
  try {
    const started = [
      await bareSession(batched.path, stopping),
      await server("Weft", packageVersion("@weft/inference"), "weft", batched.path, stopping),
      await server("Weft, unbatched", packageVersion("@weft/inference"), "weft", unbatched.path, stopping),
      await server("grpc-js + ORT", packageVersion("@grpc/grpc-js"), "grpc-js", batched.path, stopping),
      await pythonServer(pythonPeers.grpcio, batched.path, stopping),
      await pythonServer(pythonPeers.mlserver, batched.path, stopping),
    ];
    const sides = started.filter((side) => side !== undefined);
    const results = new Map<string, readonly Measured[]>();
    for (const workload of workloads) {
      const contenders: Contender[] = sides.map((side) => ({
        ...side,
        measure: () => side.measure(workload),
      }));
      for (const contender of contenders) await contender.measure();
      results.set(workload.name, await measureInTurn(contenders, rounds));
    }
    report(sides, results);
  } finally {
    await Promise.all(stopping.map((stop) => stop()));
    batched.remove();
    unbatched.remove();
  }
}

async function bareSession(repository: string, stopping: (() => Promise<void>)[]): Promise<Side> {
  const child = await startChild(new URL("./serving/bare-session.js", import.meta.url), {
    core: serverCore,
    args: [repository],
  });
  stopping.push(() => child.stop());
  const measure = async (workload: Workload): Promise<number> =>
    (await child.ask({ workload, durationMs })) as number;
  return { name: "ORT alone", version: packageVersion("onnxruntime-node"), measure };
}

async function server(
  name: string,
  version: string,
  library: string,
  repository: string,
  stopping: (() => Promise<void>)[],
): Promise<Side> {
  const child = await startChild(new URL(`./serving/${library}-server.js`, import.meta.url), {
    core: serverCore,
    args: [repository],
  });
  stopping.push(() => child.stop());
  return { name, version, measure: await clientOf(child.ready as number, stopping) };
}

async function clientOf(port: number, stopping: (() => Promise<void>)[]): Promise<Side["measure"]> {
  const client: Child = await startChild(new URL("./serving/client.js", import.meta.url), {
    core: clientCore,
    args: [String(port)],
  });
  stopping.push(() => client.stop());
  return async (workload) => (await client.ask({ workload, durationMs })) as number;
}

async function pythonServer(
  { name, script, modules, label }: PythonPeer,
  repository: string,
  stopping: (() => Promise<void>)[],
): Promise<Side | undefined> {
  const installed = fileURLToPath(new URL("../../.cache/python/bin/python", import.meta.url));
  const python = existsSync(installed) ? installed : "python3";
  if (spawnSync(python, ["-c", `import ${modules}`], { stdio: "ignore" }).status !== 0) {
    console.log(`  ${name}: measured without; node bench/peers/python/install.mjs has not been run`);
    return undefined;
  }
  const source = fileURLToPath(new URL(`../../src/inference/serving/${script}`, import.meta.url));
  const packages = fileURLToPath(new URL("../../../packages", import.meta.url));
  const args = ["-c", String(serverCore), python, "-B", source, repository, packages];
  const child: ChildProcess = spawn("taskset", args, { stdio: ["ignore", "pipe", "inherit"] });
  stopping.push(async () => {
    const exited = once(child, "exit");
    child.kill("SIGKILL");
    await exited;
  });
  const [line] = (await once(createInterface({ input: child.stdout! }), "line")) as [string];
  const [version, runtimeVersion, port] = line.split(" ");
  return {
    name,
    version: `${label} ${version}, onnxruntime ${runtimeVersion}`,
    measure: await clientOf(Number(port), stopping),
  };
}

function report(sides: readonly Side[], results: ReadonlyMap<string, readonly Measured[]>): void {
  const others = sides.slice(3);
  printTable(
    `Answers a second, median of ${rounds} × ${durationMs} ms`,
    ["", ...sides.map((side) => side.name), ...others.map((side) => `over ${side.name}`), "over unbatched"],
    Array.from(results, ([name, measured]) => {
      const weft = measured[1]!.median;
      const over = (index: number): string => formatRatio(weft / measured[index]!.median);
      return [
        name,
        ...measured.map(({ median }) => median),
        ...others.map((_, index) => over(3 + index)),
        over(2),
      ];
    }),
  );
  const large = results.get("dense, batches of 8, 1 client")!;
  const [bareMs, servedMs] = [1000 / large[0]!.median, 1000 / large[1]!.median];
  const share = formatNumber(((servedMs - bareMs) / bareMs) * 100);
  console.log(
    `  A batch of 8: model ${formatNumber(bareMs)} ms, round trip ${formatNumber(servedMs)} ms: ${share} % on top`,
  );
  for (const { name, version } of sides) console.log(`  ${name}: ${version}`);
  keepResults("serving", Object.fromEntries(results));
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Child, startChild } from "../harness/child.ts";
import { keepResults, printTable } from "../harness/report.ts";
import { median } from "../harness/rounds.ts";
import { packageVersion } from "../harness/versions.ts";
import { type BatchTimes, batchSize, models, type OverheadModel, type Round } from "./overhead/cases.ts";
import type { ServerCounts } from "./overhead/server.ts";

const rounds = 5;
/** Before them, so that the server's code is compiled as it is after a minute of service. */
const warmRounds = 3;
const serverCore = 0;
const clientCore = 1;

/** How the elements of a batch come: in one request, or each from a client of its own. */
const ways = [
  { name: "one request of 8", clients: 1 },
  { name: "eight clients, batched", clients: batchSize },
] as const;

/** One round of one model: ONNX Runtime alone, and the same batch through the server. All in milliseconds a batch or request. */
interface Sample {
  readonly bare: BatchTimes;
  readonly latencyMs: number;
  readonly serverCpuMs: number;
  readonly requestMs: number;
  readonly queueMs: number;
  readonly inferMs: number;
  readonly meanBatch: number;
}

interface Processes {
  readonly bare: Child;
  readonly server: Child;
  readonly client: Child;
}

/**
 * What the server takes beside the model's own run, for executions of eight: by its own statistics, by the processor, and as
 * a client sees it. ONNX Runtime alone runs the same batch between the rounds; the server and it have one core, the client
 * another.
 */
export async function benchOverhead(): Promise<void> {
  const repository = mkdtempSync(join(tmpdir(), "weft-bench-"));
  const children: Child[] = [];
  const start = async (name: string, core: number, argument: string): Promise<Child> => {
    const child = await startChild(new URL(`./overhead/${name}.js`, import.meta.url), {
      core,
      args: [argument],
    });
    children.push(child);
    return child;
  };
  try {
    for (const model of models) writeModel(repository, model);
    const server = await start("server", serverCore, repository);
    const processes: Processes = {
      server,
      bare: await start("bare-session", serverCore, repository),
      client: await start("client", clientCore, String(server.ready)),
    };
    const results = new Map<string, readonly Sample[]>();
    for (const model of models) {
      for (const { name, clients } of ways) {
        const round: Round = { model: model.name, shape: model.shape, runs: model.runs, clients };
        for (let i = 0; i < warmRounds; i++) await sample(processes, round);
        const samples: Sample[] = [];
        for (let i = 0; i < rounds; i++) samples.push(await sample(processes, round));
        results.set(`${model.name}, ${name}`, samples);
      }
    }
    report(results);
  } finally {
    await Promise.all(children.map((child) => child.stop()));
    rmSync(repository, { recursive: true });
  }
}

function writeModel(repository: string, { name, file }: OverheadModel): void {
  mkdirSync(join(repository, name, "1"), { recursive: true });
  writeFileSync(join(repository, name, "1", "model.onnx"), file());
  writeFileSync(
    join(repository, name, "config.pbtxt"),
    `max_batch_size: ${batchSize}
dynamic_batching { preferred_batch_size: ${batchSize} max_queue_delay_microseconds: 200000 }
`,
  );
}

async function sample({ bare, server, client }: Processes, round: Round): Promise<Sample> {
  const alone = (await bare.ask(round)) as BatchTimes;
  const before = (await server.ask(round.model)) as ServerCounts;
  const latencyMs = (await client.ask(round)) as number;
  const after = (await server.ask(round.model)) as ServerCounts;
  const requests = after.requests - before.requests;
  const executions = after.executions - before.executions;
  return {
    bare: alone,
    latencyMs,
    serverCpuMs: (after.cpuMs - before.cpuMs) / executions,
    requestMs: (after.requestMs - before.requestMs) / requests,
    queueMs: (after.queueMs - before.queueMs) / requests,
    inferMs: (after.inferMs - before.inferMs) / requests,
    meanBatch: (requests * (batchSize / round.clients)) / executions,
  };
}

function report(results: ReadonlyMap<string, readonly Sample[]>): void {
  const share = (more: number, of: number): string => `${((100 * (more - of)) / of).toFixed(1)} %`;
  printTable(
    `Server time beside the model's own, executions of ${batchSize}, milliseconds, medians of ${rounds} rounds`,
    [
      "",
      "model alone",
      "model in server",
      "request in engine",
      "on top",
      "server's processor",
      "on top",
      "seen by client",
      "on top",
      "mean batch",
    ],
    Array.from(results, ([name, samples]) => {
      const middle = (read: (sample: Sample) => number): number => median(samples.map(read));
      const aloneMs = middle((s) => s.bare.wallMs);
      const inferMs = middle((s) => s.inferMs);
      const engineMs = middle((s) => s.requestMs);
      const cpu = middle((s) => s.serverCpuMs);
      const latencyMs = middle((s) => s.latencyMs);
      return [
        name,
        aloneMs,
        inferMs,
        engineMs,
        share(engineMs, inferMs),
        cpu,
        share(
          cpu,
          middle((s) => s.bare.cpuMs),
        ),
        latencyMs,
        share(latencyMs, aloneMs),
        middle((s) => s.meanBatch),
      ];
    }),
  );
  console.log(`  ${packageVersion("@weft/inference")}, ${packageVersion("onnxruntime-node")}`);
  keepResults("overhead", Object.fromEntries(results));
}

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HelloReply, HelloRequest } from "../gen/helloworld.ts";
import { BenchmarkError } from "../harness/child.ts";
import { type Program, spawnOnCore, startProgram } from "../harness/program.ts";
import { formatRatio, keepResults, printTable } from "../harness/report.ts";
import { measureInTurn } from "../harness/rounds.ts";
import { contenders } from "./contenders.ts";
import { clientCore, serverCore } from "./pair.ts";

const connections = 4;
const streams = 50;
const rounds = 5;
const durationSeconds = 2;
const replyBytes = 5 + HelloReply.encode({ message: "Hello, you!" }).length;

/** Unary calls per second of each server alone, under the same load from h2load on the other core. */
export async function benchUnderH2load(): Promise<void> {
  const version = spawnSync("h2load", ["--version"], { encoding: "utf8" });
  if (version.error !== undefined) return console.log("SKIPPED: h2load is not installed");
  const all = contenders();
  const servers: Program[] = [];
  const folder = mkdtempSync(join(tmpdir(), "weft-h2load-"));
  const body = join(folder, "request");
  writeFileSync(body, framed(HelloRequest.encode({ name: "you" })));
  try {
    for (const contender of all) {
      const server = await startProgram(contender.server, serverCore);
      servers.push(server);
      // Answers correctly, or the client ends and says so.
      const client = await startProgram(contender.client(server.ready as number, "first-call"), clientCore);
      await client.stop();
    }
    const loads = all.map(({ name, version: own }, index) => ({
      name,
      version: own,
      measure: () => underLoad(servers[index]!.ready as number, body),
    }));
    for (const { measure } of loads) await measure();
    const measured = await measureInTurn(loads, rounds);
    const of = (name: string): number => measured.find((one) => one.name === name)?.median ?? Number.NaN;
    printTable(
      `Server alone on a core, ${version.stdout.trim()} on the other with ${connections} connections × ${streams} streams, median of ${rounds} rounds of ${durationSeconds} s`,
      ["server", "version", "calls/s", "to grpc-js", "to grpc-go"],
      measured.map((one) => [
        one.name,
        one.version,
        one.median,
        formatRatio(one.median / of("grpc-js")),
        formatRatio(one.median / of("grpc-go")),
      ]),
    );
    keepResults("grpc-h2load", measured);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true });
  }
}

/** A message behind its prefix (gRPC over HTTP/2 §Length-Prefixed-Message). */
function framed(message: Uint8Array): Uint8Array {
  const frame = new Uint8Array(5 + message.length);
  new DataView(frame.buffer).setUint32(1, message.length);
  frame.set(message, 5);
  return frame;
}

async function underLoad(port: number, body: string): Promise<number> {
  const load = [`-c${connections}`, `-m${streams}`, `-D${durationSeconds}`, "-d", body];
  const headers = ["-H", "content-type: application/grpc", "-H", "te: trailers"];
  const url = `http://127.0.0.1:${port}/helloworld.Greeter/SayHello`;
  const child = spawnOnCore(["h2load", ...load, ...headers, url], clientCore, "ignore");
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    text += part;
  });
  await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  const failed = Number(/(\d+) failed/.exec(text)?.[1]);
  const succeeded = Number(/(\d+) succeeded/.exec(text)?.[1]);
  const messageBytes = Number(/\((\d+)\) data/.exec(text)?.[1]);
  // h2load looks at the HTTP status alone; a server that only refused calls would send no messages.
  if (failed !== 0 || messageBytes < succeeded * replyBytes)
    throw new BenchmarkError(`h2load: ${text.slice(-600)}`);
  return Number(/([\d.]+) req\/s/.exec(text)?.[1]);
}

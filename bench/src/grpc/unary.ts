import { type Child, startChild } from "../harness/child.ts";
import { formatRatio, keepResults, printTable } from "../harness/report.ts";
import { type Contender, type Measured, measureInTurn } from "../harness/rounds.ts";
import { packageVersion } from "../harness/versions.ts";
import type { LoadAnswer } from "./unary/load.ts";

const inFlight = 100;
const durationMs = 2_000;
const rounds = 5;

/** Unary calls per second, client and server of one library, one process and one core each, one connection. */
export async function benchUnary(): Promise<void> {
  const children: Child[] = [];
  try {
    const weft = await pair("Weft", packageVersion("@weft/grpc"), "weft", children);
    const grpcJs = await pair("grpc-js", packageVersion("@grpc/grpc-js"), "grpc-js", children);
    const measured = await measureInTurn([weft, grpcJs], rounds);
    report(measured);
  } finally {
    await Promise.all(children.map((child) => child.stop()));
  }
}

async function pair(name: string, version: string, library: string, children: Child[]): Promise<Contender> {
  const server = await startChild(new URL(`./unary/${library}-server.js`, import.meta.url), { core: 0 });
  children.push(server);
  const client = await startChild(new URL(`./unary/${library}-client.js`, import.meta.url), {
    core: 1,
    args: [String(server.ready)],
  });
  children.push(client);
  const measure = async (): Promise<number> =>
    ((await client.ask({ inFlight, durationMs })) as LoadAnswer).callsPerSecond;
  await measure();
  return { name, version, measure };
}

function report(measured: readonly Measured[]): void {
  const peer = measured[1]!.median;
  printTable(
    `Unary calls, client and server on a core each, ${inFlight} in flight, median of ${rounds} rounds of ${durationMs / 1000} s`,
    ["pair", "version", "calls/s", "ratio"],
    measured.map(({ name, version, median }) => [name, version, median, formatRatio(median / peer)]),
  );
  keepResults("unary", measured);
}

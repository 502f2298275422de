import { type Program, startProgram } from "../harness/program.ts";
import { formatRatio, keepResults, printTable } from "../harness/report.ts";
import { median } from "../harness/rounds.ts";
import { type Contender, contenders } from "./contenders.ts";
import { packed } from "./packed-contender.ts";
import { ask, clientCore, type Pair, serverCore, withPairs } from "./pair.ts";

const channels = 500;
const streams = 5_000;
const starts = 9;

interface Footprint {
  readonly contender: string;
  readonly version: string;
  /** From the start of a client's process to the answer to its first call. */
  readonly firstCallMs: number;
  /** From the start of a server's process until it listens. */
  readonly serverStartMs: number;
  readonly clientBytesPerChannel: number;
  readonly serverBytesPerChannel: number;
  readonly clientBytesPerStream: number;
  readonly serverBytesPerStream: number;
}

/** What a channel without calls and an open stream occupy, and how long it takes to get to the first call. */
export async function benchFootprint(): Promise<void> {
  const [weft, ...peers] = contenders();
  const all = [weft!, packed(weft!), ...peers];
  const footprints: Footprint[] = [];
  for (const contender of all) footprints.push(await footprintOf(contender));
  const base = footprints.find(({ contender }) => contender === "grpc-js")!;
  const kilobytes = (bytes: number): number => bytes / 1024;
  const total = (one: Footprint, of: "Channel" | "Stream"): number =>
    one[`clientBytesPer${of}`] + one[`serverBytesPer${of}`];
  for (const [of, count] of [
    ["Channel", channels],
    ["Stream", streams],
  ] as const)
    printTable(
      of === "Channel"
        ? `Memory of an idle channel, resident, mean of ${count}`
        : `Memory of an open stream, resident, mean of ${count} on one channel`,
      ["pair", "client KB", "server KB", "both to grpc-js"],
      footprints.map((one) => [
        one.contender,
        kilobytes(one[`clientBytesPer${of}`]),
        kilobytes(one[`serverBytesPer${of}`]),
        formatRatio(total(one, of) / total(base, of)),
      ]),
    );
  printTable(
    `Start of a process, median of ${starts}`,
    ["pair", "version", "first call ms", "to grpc-js", "server listens ms"],
    footprints.map(({ contender, version, firstCallMs, serverStartMs }) => [
      contender,
      version,
      firstCallMs,
      formatRatio(firstCallMs / base.firstCallMs),
      serverStartMs,
    ]),
  );
  keepResults("grpc-footprint", footprints);
}

async function footprintOf(contender: Contender): Promise<Footprint> {
  const start = await startTimes(contender);
  const channel = await memoryOf(
    contender,
    (pair, count) => ask(pair, { kind: "idleChannels", count }),
    50,
    channels,
  );
  const stream = await memoryOf(
    contender,
    (pair, count) => ask(pair, { kind: "openStreams", count }),
    500,
    streams,
  );
  return {
    contender: contender.name,
    version: contender.version,
    ...start,
    clientBytesPerChannel: channel.client,
    serverBytesPerChannel: channel.server,
    clientBytesPerStream: stream.client,
    serverBytesPerStream: stream.server,
  };
}

/** Opens some first, so that what is made once is not counted, then the number that is. */
async function memoryOf(
  contender: Contender,
  open: (pair: Pair, count: number) => Promise<unknown>,
  first: number,
  count: number,
): Promise<{ client: number; server: number }> {
  const found = { client: 0, server: 0 };
  await withPairs([contender], async ([pair]) => {
    const { client, server } = pair!;
    await open(pair!, first);
    const before = [await settled(client), await settled(server)] as const;
    await open(pair!, count);
    found.client = ((await settled(client)) - before[0]) / count;
    found.server = ((await settled(server)) - before[1]) / count;
  });
  return found;
}

async function settled(program: Program): Promise<number> {
  await program.ask({ kind: "collect" });
  await program.ask({ kind: "collect" });
  return program.residentBytes();
}

async function startTimes(contender: Contender): Promise<{ firstCallMs: number; serverStartMs: number }> {
  const firstCalls: number[] = [];
  const serverStarts: number[] = [];
  for (let i = 0; i < starts; i++) {
    const server = await startProgram(contender.server, serverCore);
    try {
      const client = await startProgram(contender.client(server.ready as number, "first-call"), clientCore);
      await client.stop();
      serverStarts.push(server.startMs);
      firstCalls.push(client.startMs);
    } finally {
      await server.stop();
    }
  }
  return { firstCallMs: median(firstCalls), serverStartMs: median(serverStarts) };
}

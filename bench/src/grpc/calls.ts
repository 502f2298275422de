import { type Cell, formatRatio, keepResults, printTable } from "../harness/report.ts";
import { measureInTurn, median } from "../harness/rounds.ts";
import type { Ask, Latency, Rate } from "./asks.ts";
import { contenders } from "./contenders.ts";
import { ask, type Pair, withPairs } from "./pair.ts";

const rounds = 5;
const durationMs = 1_000;
/** Everything is compared with this contender. */
const baseline = "grpc-js";

interface Workload {
  readonly name: string;
  readonly unit: string;
  readonly ask: Ask;
}

const workloads: readonly Workload[] = [
  { name: "unary, 100 in flight", unit: "calls/s", ask: { kind: "unary", inFlight: 100, durationMs } },
  { name: "unary, one at a time", unit: "calls/s", ask: { kind: "unary", inFlight: 1, durationMs } },
  {
    name: "bidirectional ping-pong, 50 streams",
    unit: "round trips/s",
    ask: { kind: "pingPong", streams: 50, durationMs },
  },
  {
    name: "bidirectional ping-pong, 1 stream",
    unit: "round trips/s",
    ask: { kind: "pingPong", streams: 1, durationMs },
  },
  {
    name: "server stream of 16 B messages, 4 streams",
    unit: "messages/s",
    ask: { kind: "serverStream", lanes: 4, count: 10_000, size: 16, durationMs },
  },
  {
    name: "server stream of 1 MB messages, 1 stream",
    unit: "messages/s",
    ask: { kind: "serverStream", lanes: 1, count: 50, size: 1_000_000, durationMs },
  },
];

interface Figure {
  readonly workload: string;
  readonly unit: string;
  readonly contender: string;
  readonly median: number;
  readonly rounds: readonly number[];
}

interface Tail {
  readonly load: string;
  readonly contender: string;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Every kind of call, client and server of one library on a core each; and how long a call takes at half load. */
export async function benchCalls(): Promise<void> {
  await withPairs(contenders(), async (pairs) => {
    printTable(
      "Contenders",
      ["name", "version"],
      pairs.map(({ contender: { name, version } }) => [name, version]),
    );
    const figures: Figure[] = [];
    for (const workload of workloads) {
      const measured = await measure(workload, pairs);
      printRates(workload, measured);
      figures.push(...measured);
    }
    const tails = await atHalfLoad(pairs, figures);
    printTails(tails);
    keepResults("grpc-calls", {
      versions: pairs.map(({ contender: { name, version } }) => ({ name, version })),
      figures,
      tails,
    });
  });
}

async function measure(workload: Workload, pairs: readonly Pair[]): Promise<Figure[]> {
  for (const pair of pairs) await ask(pair, workload.ask);
  const measured = await measureInTurn(
    pairs.map((pair) => ({
      name: pair.contender.name,
      version: pair.contender.version,
      measure: async () => (await ask<Rate>(pair, workload.ask)).perSecond,
    })),
    rounds,
  );
  return measured.map(({ name, median: middle, rounds: all }) => ({
    workload: workload.name,
    unit: workload.unit,
    contender: name,
    median: middle,
    rounds: all,
  }));
}

/** Half of what each can do at most, and for all the half of what the baseline can. */
async function atHalfLoad(pairs: readonly Pair[], figures: readonly Figure[]): Promise<Tail[]> {
  const most = (name: string): number =>
    figures.find(({ workload, contender }) => workload === workloads[0]!.name && contender === name)!.median;
  const tails: Tail[] = [];
  for (const load of [`half of ${baseline}'s most`, "half of its own most"]) {
    const own = load.endsWith("own most");
    const found = pairs.map((): Latency[] => []);
    for (let round = 0; round < rounds; round++) {
      for (const [index, pair] of pairs.entries()) {
        const perSecond = most(own ? pair.contender.name : baseline) / 2;
        if (!own && perSecond > most(pair.contender.name)) continue;
        found[index]!.push(await ask<Latency>(pair, { kind: "paced", perSecond, durationMs }));
      }
    }
    for (const [index, { contender }] of pairs.entries()) {
      const all = found[index]!;
      if (all.length === 0) continue;
      tails.push({
        load,
        contender: contender.name,
        perSecond: median(all.map((one) => one.perSecond)),
        p50Ms: median(all.map((one) => one.p50Ms)),
        p99Ms: median(all.map((one) => one.p99Ms)),
      });
    }
  }
  return tails;
}

function printRates({ name, unit }: Workload, figures: readonly Figure[]): void {
  const base = figures.find(({ contender }) => contender === baseline)!.median;
  printTable(
    `${name}, median of ${rounds} rounds of ${durationMs / 1000} s`,
    ["pair", unit, `to ${baseline}`],
    figures.map(({ contender, median: middle }): Cell[] => [contender, middle, formatRatio(middle / base)]),
  );
}

function printTails(tails: readonly Tail[]): void {
  for (const load of new Set(tails.map((tail) => tail.load))) {
    const group = tails.filter((tail) => tail.load === load);
    const base = group.find(({ contender }) => contender === baseline)!.p99Ms;
    printTable(
      `Time of a unary call at ${load}, from when it was due`,
      ["pair", "calls/s", "p50 ms", "p99 ms", `p99 to ${baseline}`],
      group.map(({ contender, perSecond, p50Ms, p99Ms }): Cell[] => [
        contender,
        perSecond,
        p50Ms,
        p99Ms,
        formatRatio(p99Ms / base),
      ]),
    );
  }
}

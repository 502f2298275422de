import { type Child, startChild } from "../harness/child.ts";
import { type Cell, formatRatio, keepResults, printTable } from "../harness/report.ts";
import { measureInTurn, median } from "../harness/rounds.ts";
import { packageVersion } from "../harness/versions.ts";
import { h2load, hasProgram } from "./h2load.ts";
import type { Ask, SmallAnswer } from "./load.ts";
import { startNghttpd } from "./nghttpd.ts";
import { makeTls } from "./tls-files.ts";

const ROUNDS = 5;
const DURATION_MS = 1_500;
const IDLE_CONNECTIONS = 10_000;

interface Pair {
  readonly library: string;
  readonly server: Child;
  readonly client: Child;
}

/** Server on one core, client on the other. */
async function startPair(library: "weft" | "node" | "tcp", tls: boolean): Promise<Pair> {
  const mode = tls ? ["tls"] : ["plain"];
  const server = await startChild(new URL(`./${library}-server.js`, import.meta.url), {
    core: 0,
    args: mode,
    nodeOptions: ["--expose-gc"],
  });
  const args = [String(server.ready), ...mode];
  const client = await startChild(new URL(`./${library}-client.js`, import.meta.url), { core: 1, args });
  return { library, server, client };
}

interface Row {
  readonly what: string;
  readonly weft: number;
  readonly node: number;
  /** Ours over theirs, larger is better for us. */
  readonly ratio: number;
  /** The same with bare TCP, as many bytes and no protocol: what the machine allows. */
  readonly tcp?: number | undefined;
}

/** Runs one question in turn against all pairs; `figure` picks what is compared. */
async function compare(
  what: string,
  pairs: readonly Pair[],
  ask: Ask,
  figure: (answer: unknown) => number,
  smallerIsBetter = false,
): Promise<Row> {
  const rounds = ask.kind === "small" ? ROUNDS : 3;
  const measured = await measureInTurn(
    pairs.map(({ library, client }) => ({
      name: library,
      version: "",
      measure: async () => figure(await client.ask(ask)),
    })),
    rounds,
  );
  const [weft, node, tcp] = measured.map((one) => one.median);
  return { what, weft: weft!, node: node!, ratio: smallerIsBetter ? node! / weft! : weft! / node!, tcp };
}

const perSecond = (answer: unknown): number => (answer as SmallAnswer).perSecond;
const speed = (answer: unknown): number => (answer as { megabytesPerSecond: number }).megabytesPerSecond;

function small(inFlight: number, headers = 0): Ask {
  return { kind: "small", inFlight, durationMs: DURATION_MS, headers };
}

async function exchanges(tls: boolean): Promise<Row[]> {
  const pairs = [await startPair("weft", tls), await startPair("node", tls)];
  const alone = tls ? pairs : [...pairs, await startPair("tcp", false)];
  const where = tls ? ", TLS" : "";
  const rows: Row[] = [];
  try {
    for (const { client } of pairs) await client.ask(small(100));
    for (const inFlight of [1, 100, 1000]) {
      const asked = inFlight === 1 ? alone : pairs;
      rows.push(
        await compare(`exchanges/s, ${inFlight} in flight${where}`, asked, small(inFlight), perSecond),
      );
    }
    rows.push(
      await compare(
        `one at a time, p50 µs${where}`,
        alone,
        small(1),
        (a) => (a as SmallAnswer).p50Ms * 1000,
        true,
      ),
    );
    rows.push(
      await compare(
        `one at a time, p99 µs${where}`,
        alone,
        small(1),
        (a) => (a as SmallAnswer).p99Ms * 1000,
        true,
      ),
    );
    rows.push(
      await compare(`exchanges/s, 20 more fields, 100 in flight${where}`, pairs, small(100, 20), perSecond),
    );
    for (const kind of ["upload", "download"] as const) {
      rows.push(
        await compare(`${kind} of 1 MB, MB/s${where}`, pairs, { kind, bytes: 1_000_000, count: 200 }, speed),
      );
      rows.push(
        await compare(
          `${kind} of 100 MB, MB/s${where}`,
          pairs,
          { kind, bytes: 100_000_000, count: 4 },
          speed,
        ),
      );
    }
  } finally {
    for (const { client, server } of alone) await Promise.all([client.stop(), server.stop()]);
  }
  return rows;
}

/** Memory a server holds for each connection that does nothing. */
async function idleMemory(): Promise<Row> {
  const bytes: number[] = [];
  for (const library of ["weft", "node"] as const) {
    const { server, client } = await startPair(library, false);
    const memory = async (): Promise<number> => ((await server.ask("memory")) as { rss: number }).rss;
    await client.ask({ kind: "idle", connections: 200 } satisfies Ask);
    const before = await memory();
    await client.ask({ kind: "idle", connections: IDLE_CONNECTIONS } satisfies Ask);
    bytes.push(((await memory()) - before) / IDLE_CONNECTIONS);
    await Promise.all([client.stop(), server.stop()]);
  }
  const [weft, node] = bytes;
  return {
    what: "memory of an idle connection at the server, bytes",
    weft: weft!,
    node: node!,
    ratio: node! / weft!,
  };
}

interface Loaded {
  readonly server: string;
  readonly connections: number;
  readonly streams: number;
  readonly perSecond: number;
}

async function underH2load(): Promise<Loaded[]> {
  if (!hasProgram("h2load") || !hasProgram("nghttpd")) {
    console.log("\nSKIPPED: h2load or nghttpd is not installed");
    return [];
  }
  const start = (library: string): Promise<Child> =>
    startChild(new URL(`./${library}-server.js`, import.meta.url), { core: 0, args: ["plain"] });
  const servers = {
    weft: await start("weft"),
    "node:http2": await start("node"),
    nghttpd: await startNghttpd(18_273),
  };
  const figures: Loaded[] = [];
  try {
    for (const [connections, streams] of [
      [1, 1],
      [1, 100],
      [4, 50],
      [8, 125],
    ] as const) {
      const requests = connections * streams === 1 ? 20_000 : 200_000;
      const found = Object.entries(servers).map(([server]) => ({ server, rounds: [] as number[] }));
      for (let round = 0; round < ROUNDS; round++) {
        for (const { server, rounds } of found) {
          const share = server === "node:http2" ? Math.max(20_000, requests / 4) : requests;
          rounds.push(await h2load(Number(servers[server as "weft"].ready), connections, streams, share));
        }
      }
      for (const { server, rounds } of found)
        figures.push({ server, connections, streams, perSecond: median(rounds) });
    }
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.stop()));
  }
  return figures;
}

function printLoaded(figures: readonly Loaded[]): void {
  const rows = figures
    .filter(({ server }) => server === "weft")
    .map(({ connections, streams, perSecond: weft }): Cell[] => {
      const of = (name: string): number =>
        figures.find((f) => f.server === name && f.connections === connections && f.streams === streams)!
          .perSecond;
      const [node, ceiling] = [of("node:http2"), of("nghttpd")];
      return [
        `${connections} × ${streams}`,
        weft,
        node,
        ceiling,
        formatRatio(weft / node),
        formatRatio(weft / ceiling),
      ];
    });
  printTable(
    "Server alone on a core, under h2load on the other, requests/s",
    ["connections × streams", "weft", "node:http2", "nghttpd", "to node", "to nghttpd"],
    rows,
  );
}

/** Small exchanges, latency, large bodies, many headers, idle connections, TLS; and the server alone under h2load. */
export async function benchHttp2(): Promise<void> {
  const tlsFolder = makeTls();
  const rows = await exchanges(false);
  if (tlsFolder === undefined) console.log("SKIPPED over TLS: openssl is not installed");
  else {
    process.env.WEFT_BENCH_TLS = tlsFolder;
    rows.push(...(await exchanges(true)));
  }
  rows.push(await idleMemory());
  const versions = `${packageVersion("@weft/http2")}, node:http2 of Node ${process.version}`;
  printTable(
    `HTTP/2, client and server of one library on a core each: ${versions}`,
    ["what", "weft", "node:http2", "ratio", "bare TCP"],
    rows.map(({ what, weft, node, ratio, tcp }) => [what, weft, node, formatRatio(ratio), tcp ?? ""]),
  );
  const loaded = await underH2load();
  if (loaded.length > 0) printLoaded(loaded);
  keepResults("http2", { versions, rows, loaded });
}

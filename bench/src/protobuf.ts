import { startChild } from "./harness/child.ts";
import { formatRatio, keepResults, printTable } from "./harness/report.ts";
import { packageVersion } from "./harness/versions.ts";
import { bundleSizes } from "./protobuf/bundle-size.ts";
import { jsonOrBinary } from "./protobuf/json-or-binary.ts";
import { lazyOrEager } from "./protobuf/lazy-or-eager.ts";
import { libraryNames } from "./protobuf/libraries.ts";
import { makePeers } from "./protobuf/make-peers.ts";
import { operations } from "./protobuf/operations.ts";
import { shapes } from "./protobuf/samples.ts";

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const msEach = 60;

type Figures = Record<string, Record<string, Record<string, number>>>;

/** Encoding, decoding, creating and JSON of eight shapes, against the peers, each in a process of its own. */
export async function benchProtobuf(): Promise<void> {
  makePeers();
  const children = new Map(
    await Promise.all(
      libraryNames.map(async (name) => {
        const child = await startChild(new URL("./protobuf/measure-child.js", import.meta.url), {
          args: [name],
        });
        return [name, child] as const;
      }),
    ),
  );
  const figures: Figures = {};
  for (const operation of operations) {
    figures[operation] = {};
    for (const shape of shapes) {
      const taken: Record<string, number[]> = {};
      for (let round = 0; round < rounds; round++) {
        for (const [name, child] of children) {
          const figure = (await child.ask({ shape: shape.name, operation, ms: msEach })) as number | null;
          (taken[name] ??= []).push(figure ?? Number.NaN);
        }
      }
      figures[operation]![shape.name] = Object.fromEntries(
        Object.entries(taken).map(([name, values]) => [name, Math.max(...values)]),
      );
    }
  }
  const packages = new Set<string>();
  for (const child of children.values()) {
    for (const name of (child.ready as { packages: string[] }).packages) packages.add(packageVersion(name));
    await child.stop();
  }
  report(figures, [...packages]);
}

function report(figures: Figures, versions: readonly string[]): void {
  console.log(`\nProtobuf: ${versions.join(", ")}`);
  const ratios: Record<string, { mixed: number; tensor: number }> = {};
  for (const operation of operations) {
    const byShape = figures[operation]!;
    const rows = Object.entries(byShape).map(([shape, byLibrary]) => [
      shape,
      ...libraryNames.map((name) => byLibrary[name]!),
      formatRatio(overBest(byLibrary)),
    ]);
    printTable(`${operation}: operations per second`, ["shape", ...libraryNames, "weft / best peer"], rows);
    const all = Object.entries(byShape);
    const mixed = all.filter(([shape]) => !shape.startsWith("tensor")).map(([, one]) => overBest(one));
    const tensor = overBest(all.find(([shape]) => shape.startsWith("tensor"))![1]);
    ratios[operation] = { mixed: geometricMean(mixed), tensor };
  }
  const codec = geometricMean([ratios.encode!.mixed, ratios.decode!.mixed]);
  printTable(
    "weft over the best peer of each shape (geometric mean)",
    ["operation", "messages", "tensor"],
    [
      ...Object.entries(ratios).map(([name, one]) => [name, formatRatio(one.mixed), formatRatio(one.tensor)]),
      ["encode and decode", formatRatio(codec), ""],
    ],
  );
  const bundles = bundleSizes();
  printTable(
    "one message and its runtime, bundled for a browser: bytes",
    ["program", "minified", "gzipped"],
    bundles.map(({ name, minified, gzipped }) => [name, minified, gzipped]),
  );
  const compared = jsonOrBinary();
  printTable(
    "binary against JSON.stringify and JSON.parse: bytes, and microseconds",
    ["shape", "binary", "JSON", "encode", "stringify", "decode", "parse"],
    compared.map((one) => [
      one.shape,
      one.binaryBytes,
      one.jsonBytes,
      one.encodeMicros,
      one.stringifyMicros,
      one.decodeMicros,
      one.parseMicros,
    ]),
  );
  const routed = lazyOrEager();
  printTable(
    "an envelope of which a router reads the topic, and one whose payload is read: microseconds",
    ["items in the payload", "bytes", "payload", "route", "read"],
    routed.map((one) => [String(one.items), one.bytes, one.payload, one.routeMicros, one.readMicros]),
  );
  keepResults("protobuf", {
    lazyOrEager: routed,
    jsonOrBinary: compared,
    versions,
    operationsPerSecond: figures,
    overBestPeer: ratios,
    codec,
    bundles,
  });
}

function overBest(byLibrary: Record<string, number>): number {
  const { weft, ...peers } = byLibrary;
  return weft! / Math.max(...Object.values(peers).filter((figure) => !Number.isNaN(figure)));
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

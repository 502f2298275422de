import { formatRatio, keepResults, printTable } from "../harness/report.ts";
import { measureInTurn } from "../harness/rounds.ts";
import type { Ask, Rate } from "./asks.ts";
import { contenders } from "./contenders.ts";
import { ask, withPairs } from "./pair.ts";

const inFlight = 100;
const durationMs = 2_000;
const rounds = 5;

/** Unary calls per second, client and server of one library, one process and one core each, one connection. */
export async function benchUnary(): Promise<void> {
  await withPairs(contenders(["Weft", "grpc-js"]), async (pairs) => {
    const question: Ask = { kind: "unary", inFlight, durationMs };
    for (const pair of pairs) await ask(pair, question);
    const measured = await measureInTurn(
      pairs.map((pair) => ({
        name: pair.contender.name,
        version: pair.contender.version,
        measure: async () => (await ask<Rate>(pair, question)).perSecond,
      })),
      rounds,
    );
    const peer = measured[1]!.median;
    printTable(
      `Unary calls, client and server on a core each, ${inFlight} in flight, median of ${rounds} rounds of ${durationMs / 1000} s`,
      ["pair", "version", "calls/s", "ratio"],
      measured.map(({ name, version, median }) => [name, version, median, formatRatio(median / peer)]),
    );
    keepResults("unary", measured);
  });
}

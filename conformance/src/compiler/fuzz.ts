import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileSources } from "@weft/compiler";
import type { Corpus } from "./corpora.ts";
import { generator, type Random } from "./random.ts";

/** Processor time that no input of its size takes unless something is wrong; the largest of the corpus has 4 MB. */
const MAX_INPUT_MS = 5000;
const MAX_MS_PER_KILOBYTE = 2;

export interface FuzzReport {
  runs: number;
  readonly failures: string[];
}

/** Compiles mutated corpus files and random bytes for a bounded time: nothing may throw, and nothing may hang. */
export function fuzz(corpus: Corpus, durationMs: number, seed: number): FuzzReport {
  const random = generator(seed);
  const files = corpus.files.map((name) => join(corpus.root, name));
  const report: FuzzReport = { runs: 0, failures: [] };
  const end = Date.now() + durationMs;
  while (Date.now() < end && report.failures.length < 10) {
    const source =
      random(20) === 0 ? randomBytes(random) : mutate(readFileSync(files[random(files.length)]!), random);
    const failure = tryOne(source);
    report.runs++;
    if (failure !== undefined) report.failures.push(`seed ${seed}, run ${report.runs}: ${failure}`);
  }
  return report;
}

function tryOne(source: Buffer): string | undefined {
  const started = process.cpuUsage();
  try {
    const { diagnostics } = compileSources(new Map([["a.proto", source]]), ["a.proto"], {
      includeSourceInfo: true,
    });
    for (const diagnostic of diagnostics.slice(0, 20)) diagnostic.format();
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const tookMs = process.cpuUsage(started).user / 1000;
  const allowedMs = MAX_INPUT_MS + (source.length / 1024) * MAX_MS_PER_KILOBYTE;
  return tookMs > allowedMs ? `${source.length} bytes took ${Math.round(tookMs)} ms` : undefined;
}

function randomBytes(random: Random): Buffer {
  return Buffer.from(Array.from({ length: random(2000) }, () => random(256)));
}

const FRAGMENTS = [
  "{",
  "}",
  "[",
  "]",
  "(",
  ")",
  "<",
  ">",
  ";",
  "=",
  ".",
  ",",
  '"',
  "'",
  "/*",
  "//",
  "-",
  "\0",
  "\xff",
  "0x",
  "1e",
  "option ",
  "map<",
  "oneof ",
  "extend ",
  "group ",
  "reserved ",
  "max",
  "stream ",
];

/** Cuts, repeats, swaps and inserts a few pieces. */
function mutate(source: Buffer, random: Random): Buffer {
  let text = source.toString("latin1");
  for (let edits = 1 + random(6); edits > 0; edits--) {
    const at = random(text.length);
    const piece = text.slice(at, at + 1 + random(40));
    switch (random(4)) {
      case 0:
        text = text.slice(0, at) + text.slice(at + piece.length);
        break;
      case 1:
        text = text.slice(0, at) + piece + text.slice(at);
        break;
      case 2: {
        const to = random(text.length);
        text = text.slice(0, to) + piece + text.slice(to);
        break;
      }
      default:
        text = text.slice(0, at) + FRAGMENTS[random(FRAGMENTS.length)]! + text.slice(at);
    }
  }
  return Buffer.from(text, "latin1");
}

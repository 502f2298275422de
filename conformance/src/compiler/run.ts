import { compareCorpus } from "./compare-corpus.ts";
import { compareFaults } from "./compare-faults.ts";
import { compareRandom } from "./compare-random.ts";
import { corpora } from "./corpora.ts";
import { fuzz } from "./fuzz.ts";

const SHOWN = 10;
const RANDOM_MS = 15_000;
const FUZZ_MS = 15_000;

/** Compares Weft's compiler with protoc over every corpus, and fuzzes it; exits 1 when anything differs. */
async function main(): Promise<void> {
  let failed = false;
  const say = (name: string, text: string, differences: readonly string[]): void => {
    console.log(`${differences.length === 0 ? "ok  " : "FAIL"} ${name}: ${text}`);
    for (const difference of differences.slice(0, SHOWN)) console.log(`     ${difference}`);
    failed ||= differences.length > 0;
  };
  const all = corpora();
  for (const corpus of all) {
    const { compared, rejected, differences } = await compareCorpus(corpus);
    const refused = rejected > 0 ? `, ${rejected} refused by both` : "";
    say(
      corpus.name,
      `${compared} files compared with source info, ${differences.length} different${refused}`,
      differences,
    );
  }
  const faults = await compareFaults();
  say(
    "faulty inputs",
    `${faults.compared} inputs, ${faults.differences.length} judged differently`,
    faults.differences,
  );
  const seed = Number(process.env.WEFT_FUZZ_SEED ?? Date.now() % 2 ** 31);
  const random = await compareRandom(RANDOM_MS, seed);
  say(
    "random schemas",
    `${random.accepted} accepted and ${random.rejected} refused in ${RANDOM_MS / 1000} s from seed ${seed}, ${random.differences.length} different`,
    random.differences,
  );
  const { runs, failures } = fuzz(all.at(-1)!, FUZZ_MS, seed);
  say(
    "fuzz",
    `${runs} inputs in ${FUZZ_MS / 1000} s from seed ${seed}, ${failures.length} failures`,
    failures,
  );
  process.exitCode = failed ? 1 : 0;
}

await main();

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "@weft/compiler";
import { firstDifference } from "./normalise.ts";
import { runProtoc } from "./protoc.ts";
import { generator } from "./random.ts";
import { OPTIONS_LIBRARY } from "./random-options.ts";
import { RandomSchema } from "./random-schema.ts";

export interface RandomComparison {
  accepted: number;
  rejected: number;
  readonly differences: string[];
}

/** Compiles random schemas with both compilers for a bounded time: the same verdicts, descriptors and source info. */
export async function compareRandom(durationMs: number, seed: number): Promise<RandomComparison> {
  const comparison: RandomComparison = { accepted: 0, rejected: 0, differences: [] };
  const root = mkdtempSync(join(tmpdir(), "weft-random-"));
  try {
    writeFileSync(join(root, "lib.proto"), OPTIONS_LIBRARY);
    const random = generator(seed);
    const end = Date.now() + durationMs;
    for (let run = 1; Date.now() < end && comparison.differences.length < 10; run++) {
      const text = new RandomSchema(random).text();
      writeFileSync(join(root, "a.proto"), text);
      const difference = await compareOne(root, comparison);
      if (difference !== undefined) comparison.differences.push(`run ${run}: ${difference}\n${text}`);
    }
  } finally {
    rmSync(root, { recursive: true });
  }
  return comparison;
}

async function compareOne(root: string, comparison: RandomComparison): Promise<string | undefined> {
  const ours = await compile(["a.proto"], { roots: [root], includeSourceInfo: true });
  const theirs = runProtoc([root], ["a.proto"]);
  const fault = ours.diagnostics.find(({ severity }) => severity === "error");
  if (theirs.files === undefined) {
    comparison.rejected++;
    return fault === undefined ? `only protoc refuses it: ${theirs.messages}` : undefined;
  }
  comparison.accepted++;
  if (fault !== undefined) return `only Weft refuses it: ${fault.format()}`;
  const warned = theirs.messages.includes("warning:");
  if (ours.diagnostics.length > 0 !== warned)
    return `warnings: ${ours.diagnostics.map((each) => each.message).join("; ")} / ${theirs.messages}`;
  return firstDifference(ours.files.at(-1)!, theirs.files.at(-1)!);
}

import { spawnSync } from "node:child_process";
import { compile } from "@weft/compiler";
import { faultsFolder, protoFiles } from "./corpora.ts";
import { protocExecutable, protocInclude } from "./protoc.ts";

export interface FaultComparison {
  compared: number;
  readonly differences: string[];
}

/** Each faulty input of the compiler's tests must be an error for protoc where it is one for Weft, and so for warnings. */
export async function compareFaults(): Promise<FaultComparison> {
  const comparison: FaultComparison = { compared: 0, differences: [] };
  for (const file of protoFiles(faultsFolder)) {
    if (file.startsWith("lib/")) continue;
    comparison.compared++;
    const { diagnostics } = await compile([file], { roots: [faultsFolder] });
    const ours = diagnostics.some(({ severity }) => severity === "error")
      ? "error"
      : diagnostics.length > 0
        ? "warning"
        : "nothing";
    const theirs = protocSays(file);
    if (ours !== theirs) comparison.differences.push(`${file}: ${ours} for Weft, ${theirs} for protoc`);
  }
  return comparison;
}

function protocSays(file: string): string {
  const roots = [`-I${faultsFolder}`, `-I${protocInclude}`];
  const { status, stderr } = spawnSync(protocExecutable(), [
    ...roots,
    "--descriptor_set_out=/dev/null",
    file,
  ]);
  if (status !== 0) return "error";
  return stderr.toString("latin1").includes("warning") ? "warning" : "nothing";
}

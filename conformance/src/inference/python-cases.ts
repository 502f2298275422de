import { join } from "node:path";
import type { Outcome } from "../grpc/outcome.ts";
import { runProgram } from "../grpc/peer-process.ts";
import { pythonFolder } from "./python-environment.ts";

const timeLimitMs = 120_000;

/** Runs one of the suite's Python programs: a line for each case, `name passed` or `name failed why`. */
export async function runPythonCases(
  python: string,
  program: string,
  args: readonly string[],
): Promise<Outcome[]> {
  const { code, output } = await runProgram(
    python,
    ["-B", join(pythonFolder, program), ...args],
    timeLimitMs,
  );
  const outcomes = [...output.matchAll(/^(\w+) (?:passed|failed (.*))$/gm)].map(([, name, failure]) => ({
    name: name!,
    failure,
  }));
  return code === 0 ? outcomes : [...outcomes, { name: "process", failure: output.trim().slice(-300) }];
}

import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isInstalled, runProgram } from "../grpc/peer-process.ts";

const installTimeoutMs = 300_000;

/** The Python programs of this suite. */
export const pythonFolder: string = fileURLToPath(new URL("../../src/inference/python", import.meta.url));
const cache = fileURLToPath(new URL("../../.cache/python", import.meta.url));

/** The interpreter of an environment with the clients in it, made when need be; or why there is none. */
export async function pythonEnvironment(): Promise<{ python: string } | { missing: string }> {
  if (!isInstalled("python3", ["-c", "import venv, ensurepip"]))
    return { missing: "Python 3 with venv is not installed" };
  const folder = join(cache, "clients");
  const python = join(folder, "bin/python");
  const requirements = join(pythonFolder, "requirements.txt");
  const failure = await once(folder, requirements, [
    ["python3", "-m", "venv", folder],
    [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "-r", requirements],
  ]);
  return failure === undefined ? { python } : { missing: failure };
}

/** The folder perf_analyzer is unpacked in; or why it is not. */
export async function perfAnalyzerFolder(python: string): Promise<{ folder: string } | { missing: string }> {
  const folder = join(cache, "perf-analyzer");
  const requirements = join(pythonFolder, "requirements-perf.txt");
  const install = ["-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-deps"];
  const failure = await once(folder, requirements, [
    [python, ...install, "--target", folder, "-r", requirements],
  ]);
  return failure === undefined ? { folder } : { missing: failure };
}

/** Runs the commands that fill a folder, unless they filled it from the same requirements before; why that failed. */
async function once(
  folder: string,
  requirements: string,
  commands: readonly (readonly string[])[],
): Promise<string | undefined> {
  const stamp = join(folder, ".filled-from");
  const digest = createHash("sha256").update(readFileSync(requirements)).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return undefined;
  rmSync(folder, { recursive: true, force: true });
  for (const [program = "", ...args] of commands) {
    const { code, output } = await runProgram(program, args, installTimeoutMs);
    if (code !== 0) return `${program} ${args.join(" ")} failed: ${output.trim().slice(-300)}`;
  }
  writeFileSync(stamp, digest);
  return undefined;
}

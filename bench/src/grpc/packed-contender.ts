import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BenchmarkError } from "../harness/child.ts";
import type { Contender } from "./contenders.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The same programs on the packages as they are shipped, one bundle for each entry point. */
export function packed(weft: Contender): Contender {
  const folder = join(root, "bench/.cache/packed");
  const made = spawnSync(process.execPath, [join(root, "scripts/pack.mjs"), folder], { encoding: "utf8" });
  if (made.status !== 0) throw new BenchmarkError(`packing failed: ${made.stderr}`);
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(join(folder, "packages"), join(folder, "node_modules/@weft"));
  // Started from here, the programs find those packages before the workspace's.
  const programs = join(root, "bench/dist/");
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  for (const part of ["gen", "grpc", "harness"])
    cpSync(join(programs, part), join(folder, part), { recursive: true });
  const moved = (command: readonly string[]): string[] =>
    command.map((word) => (word.startsWith(programs) ? join(folder, word.slice(programs.length)) : word));
  return {
    name: `${weft.name}, packed`,
    version: weft.version,
    server: moved(weft.server),
    client: (port, ...more) => moved(weft.client(port, ...more)),
  };
}

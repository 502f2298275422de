import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "./run-command.ts";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** Packs Weft and lays the packages out as an installation does; gives the command's script. */
export async function installWeft(folder: string): Promise<string> {
  const packed = join(folder, "packed");
  await runCommand(process.execPath, [join(repository, "scripts/pack.mjs"), packed], repository);
  const modules = join(folder, "node_modules");
  mkdirSync(modules);
  cpSync(join(packed, "packages"), join(modules, "@weft"), { recursive: true });
  const cli = createRequire(join(repository, "packages/cli/package.json"));
  symlinkSync(dirname(cli.resolve("commander")), join(modules, "commander"), "junction");
  return join(modules, "@weft/cli/bin/weft.js");
}

import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
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
  return join(modules, "@weft/cli/bin/weft.js");
}

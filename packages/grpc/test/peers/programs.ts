import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where `node packages/grpc/dist-test/peers/install-tools.js` puts programs. */
export const toolsFolder: string = fileURLToPath(new URL("../../.cache/bin/", import.meta.url));

/** The path of a program: installed for these tests, or anywhere people keep programs. */
export function findProgram(name: string): string | undefined {
  const folders = [toolsFolder, ...(process.env.PATH ?? "").split(delimiter), "/usr/sbin"];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, a minute at most. */
export async function run(program: string, args: readonly string[], input = ""): Promise<Outcome> {
  const child = spawn(program, args, { timeout: 60_000 });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  child.stdin.end(input);
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stdout, stderr };
}

import { spawn, spawnSync } from "node:child_process";

export function hasProgram(program: string): boolean {
  return spawnSync(program, ["--version"]).status === 0;
}

/** Requests per second of h2load on core 1 against a server on core 0. Waits without blocking. */
export async function h2load(
  port: number,
  connections: number,
  streams: number,
  requests: number,
): Promise<number> {
  const args = [`-n${requests}`, `-c${connections}`, `-m${streams}`, `http://127.0.0.1:${port}/small`];
  const child = spawn("taskset", ["-c", "1", "h2load", ...args], {
    stdio: ["ignore", "pipe", "inherit"],
    timeout: 60_000,
  });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    text += part;
  });
  await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  const succeeded = Number(/(\d+) succeeded/.exec(text)?.[1]);
  if (succeeded !== requests) throw new RangeError(`h2load: ${succeeded} of ${requests} requests succeeded`);
  return Number(/([\d.]+) req\/s/.exec(text)?.[1]);
}

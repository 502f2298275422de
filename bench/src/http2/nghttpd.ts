import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Child } from "../harness/child.ts";

/** nghttpd on core 0 with the same short answer; the ceiling. Has no ready message: the port is tried until it answers. */
export async function startNghttpd(port: number): Promise<Child> {
  const folder = mkdtempSync(join(tmpdir(), "weft-nghttpd-"));
  writeFileSync(join(folder, "small"), "hello, world");
  const child = spawn(
    "taskset",
    ["-c", "0", "nghttpd", "--no-tls", "-d", folder, "-m", "1024", String(port)],
    { stdio: "ignore" },
  );
  for (let attempt = 0; !(await answers(port)); attempt++) {
    if (attempt === 100) throw new RangeError("nghttpd does not answer");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    ready: port,
    ask: () => Promise.resolve(undefined),
    async stop() {
      const exited = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await exited;
      rmSync(folder, { recursive: true });
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port });
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

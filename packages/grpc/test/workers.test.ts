import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Channel, createClient } from "@weft/grpc";
import { Notes } from "./notes-service.ts";

/** The worker that serves a new connection. */
async function askOnce(port: number): Promise<number> {
  await using channel = new Channel(`127.0.0.1:${port}`);
  return (await createClient(Notes, channel).echo({}, { waitForReady: true, deadlineMs: 10_000 })).count;
}

test("several processes serve one port; one that dies is replaced, and all end when asked to", async () => {
  const script = fileURLToPath(new URL("./workers-process.js", import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let errors = "";
  child.stderr.on("data", (text: Buffer) => {
    errors += text.toString();
  });
  child.stdout.on("data", (text: Buffer) => {
    output += text.toString();
  });
  while (!/^\d+$/m.test(output)) await once(child.stdout, "data");
  const port = Number(/^\d+$/m.exec(output)![0]);
  const pids = new Set<number>();
  while (pids.size < 3) pids.add(await askOnce(port));
  const [victim] = pids;
  process.kill(victim!, "SIGKILL");
  while (!errors.includes(`lost ${victim}`)) await once(child.stderr, "data");
  while (pids.size < 4) pids.add(await askOnce(port));
  child.kill("SIGTERM");
  const [code] = (await once(child, "exit")) as [number];
  assert.equal(code, 0);
  assert.match(output, /all ended/);
});

test("a worker asked to stop while it starts stops as soon as it has started", async () => {
  const script = fileURLToPath(new URL("./slow-workers-process.js", import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (text: Buffer) => {
    output += text.toString();
  });
  while (!output.includes("starting")) await once(child.stdout, "data");
  child.kill("SIGTERM");
  const [code] = (await once(child, "exit")) as [number];
  assert.equal(code, 0);
  // One that is killed for not stopping would not have got so far.
  assert.match(output, /stopped\nall ended/);
});

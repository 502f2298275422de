import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Server } from "@weft/grpc";
import { withNotes } from "./serving.ts";

/** Runs the program to its own end; a program that does not end is a test that does not either. */
async function run(what: string, port: number): Promise<{ code: number; output: string }> {
  const script = fileURLToPath(new URL("./lifetime-process.js", import.meta.url));
  const child = spawn(process.execPath, [script, what, String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (text: Buffer) => {
    output += text.toString();
  });
  const [code] = (await once(child, "close")) as [number];
  return { code, output: output.trim() };
}

test("a program ends by itself when its calls are done, although it never closed its client", () =>
  withNotes({ socket: true }, async ({ port }) => {
    assert.deepEqual(await run("call", port), { code: 0, output: "done" });
  }));

test("a program does not end while a call of its waits for a server", async () => {
  const server = new Server();
  const { port } = await server.listen("127.0.0.1:0");
  await server.close();
  assert.deepEqual(await run("wait", port), { code: 0, output: "waited" });
});

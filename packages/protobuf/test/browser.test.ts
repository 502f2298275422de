import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const names = ["chromium", "chromium-browser", "google-chrome", "chrome"];
const browser = (process.env.PATH ?? "")
  .split(delimiter)
  .flatMap((folder) => names.map((name) => join(folder, name)))
  .find((path) => existsSync(path));

const packageFolder = fileURLToPath(new URL("../", import.meta.url));

const page = `<!doctype html>
<script type="importmap">
  { "imports": { "@weft/protobuf": "/dist/index.js", "@weft/protobuf/wkt": "/dist/wkt.js", "@weft/protobuf/descriptor": "/dist/descriptor.js" } }
</script>
<script type="module" src="/dist-test/browser-page.js"></script>`;

test("everything works in a browser", {
  skip: browser === undefined && "no Chromium is installed",
}, async () => {
  const answers = new EventEmitter();
  const result = once(answers, "answer").then(([body]) => body as string);
  const server = serve((body) => answers.emit("answer", body));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const profile = mkdtempSync(join(tmpdir(), "weft-browser-"));
  const chromium = start(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, profile);
  try {
    const ended = once(chromium, "exit").then(() => "the browser ended without an answer");
    const answer = await Promise.race([result, ended]);
    assert.equal(answer, "[]");
  } finally {
    if (chromium.exitCode === null && chromium.signalCode === null) {
      // The browser is many processes, all of its group: one that outlives it would still write to its profile.
      process.kill(-chromium.pid!, "SIGKILL");
      await once(chromium, "exit");
    }
    server.closeAllConnections();
    server.close();
    await once(server, "close");
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  }
});

function start(address: string, profile: string): ChildProcess {
  const flags = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    `--user-data-dir=${profile}`,
  ];
  return spawn(browser!, [...flags, address], { stdio: "ignore", detached: true });
}

/** Serves the page and the compiled package, and hands over what the page says at the end. */
function serve(onResult: (body: string) => unknown): Server {
  return createServer((request, response) => {
    const path = request.url ?? "/";
    if (path === "/result") {
      let body = "";
      request.setEncoding("utf8");
      request.on("data", (chunk: string) => {
        body += chunk;
      });
      request.on("end", () => {
        response.end();
        onResult(body);
      });
    } else if (path === "/") {
      response.setHeader("content-type", "text/html");
      response.end(page);
    } else if (
      /^\/dist(-test)?\/[\w/.-]+\.js$/.test(path) &&
      !path.includes("..") &&
      existsSync(packageFolder + path)
    ) {
      response.setHeader("content-type", "text/javascript");
      response.end(readFileSync(packageFolder + path));
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
}

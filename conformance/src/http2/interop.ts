import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect as connectSocket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Connection, connect, HeaderBlock } from "@weft/http2";
import { CERTIFICATE, PRIVATE_KEY } from "./certificate.ts";
import { digest, sampleBytes, startEchoServer } from "./echo-server.ts";

const SIZES = [0, 1, 16_384, 65_535, 65_536, 1_000_000, 100_000_000];
const STREAMS = [1, 10, 100, 1000];
const NGHTTPD_PORT = 18_274;
const TIME_LIMIT_MS = 120_000;

const folder = mkdtempSync(join(tmpdir(), "weft-interop-"));
const bodies = SIZES.map((size) => {
  const bytes = sampleBytes(size);
  const file = join(folder, String(size));
  writeFileSync(file, bytes);
  return { size, bytes, file, hash: digest(bytes) };
});
let failed = 0;
let passed = 0;

function check(what: string, good: boolean): void {
  if (good) passed++;
  else failed++;
  if (!good) process.stdout.write(`FAILED ${what}\n`);
}

function has(program: string): boolean {
  if (spawnSync(program, ["--version"]).status === 0) return true;
  process.stdout.write(`SKIPPED: ${program} is not installed\n`);
  return false;
}

/** Standard output of a program, as bytes; its server runs in this process, so that nothing may block. */
function run(program: string, args: readonly string[]): Promise<Buffer> {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "ignore"], timeout: TIME_LIMIT_MS });
  const parts: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => parts.push(part));
  return new Promise((resolve, reject) =>
    child.on("error", reject).on("close", () => resolve(Buffer.concat(parts))),
  );
}

async function curlAgainstUs(origin: string): Promise<void> {
  const base = ["-s", "-k", "--http2-prior-knowledge"];
  for (const { size, file, hash } of bodies) {
    check(
      `curl downloads ${size} bytes from ${origin}`,
      digest(await run("curl", [...base, `${origin}/${size}`])) === hash,
    );
    const echoed = await run("curl", [...base, "-H", "Expect:", "--data-binary", `@${file}`, `${origin}/`]);
    check(`curl uploads ${size} bytes to ${origin}`, digest(echoed) === hash);
  }
}

async function nghttpAgainstUs(origin: string): Promise<void> {
  for (const { size, file, hash } of bodies) {
    check(
      `nghttp downloads ${size} bytes from ${origin}`,
      digest(await run("nghttp", [`${origin}/${size}`])) === hash,
    );
    if (size === 0) continue;
    check(
      `nghttp uploads ${size} bytes to ${origin}`,
      digest(await run("nghttp", ["-d", file, `${origin}/`])) === hash,
    );
  }
}

async function h2loadAgainstUs(origin: string): Promise<void> {
  for (const streams of STREAMS) {
    const requests = String(Math.max(1000, streams * 10));
    const text = String(
      await run("h2load", ["-n", requests, "-c", "2", "-m", String(streams), `${origin}/1000`]),
    );
    check(
      `h2load, ${streams} streams at a time, at ${origin}`,
      text.includes(`${requests} succeeded, 0 failed`),
    );
  }
}

function fetchBytes(connection: Connection, path: string, upload?: Uint8Array): Promise<Uint8Array> {
  const method = upload === undefined ? "GET" : "POST";
  const headers = new HeaderBlock([
    ":method",
    method,
    ":scheme",
    "http",
    ":path",
    path,
    ":authority",
    "localhost",
  ]);
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    const finish = (): void => resolve(Buffer.concat(parts));
    const stream = connection.request(headers, upload === undefined, {
      onHeaders: (_block, endStream) => endStream && finish(),
      onData(buffer, start, end, endStream) {
        parts.push(Uint8Array.prototype.slice.call(buffer, start, end));
        stream.consume(end - start);
        if (endStream) finish();
      },
      onTrailers: finish,
      onReset: reject,
      onDrain() {},
    });
    // The whole body at once: flow control, not the caller, sets the pace.
    if (upload !== undefined) stream.sendData(upload, true);
  });
}

async function weAgainstNghttpd(tls: boolean): Promise<void> {
  const server = await startNghttpd(tls);
  const where = tls ? "nghttpd over TLS" : "nghttpd";
  try {
    const connection = await connect(
      { host: "127.0.0.1", port: NGHTTPD_PORT },
      tls ? { tls: { ca: CERTIFICATE, servername: "localhost" } } : {},
      { onClosed: () => {} },
    );
    await new Promise<void>((resolve) => connection.ping(() => resolve()));
    for (const { size, bytes, hash } of bodies) {
      check(
        `we download ${size} bytes from ${where}`,
        digest(await fetchBytes(connection, `/${size}`)) === hash,
      );
      if (size === 0) continue;
      const echoed = await fetchBytes(connection, "/echo", bytes);
      check(`we upload ${size} bytes to ${where}`, digest(echoed) === hash);
    }
    const small = bodies[2]!;
    for (const streams of STREAMS) {
      const all = Array.from({ length: Math.min(streams, connection.availableStreams) }, () =>
        fetchBytes(connection, `/${small.size}`),
      );
      const hashes = (await Promise.all(all)).map(digest);
      check(
        `we keep ${streams} streams open at ${where}`,
        hashes.length === streams && hashes.every((hash) => hash === small.hash),
      );
    }
    connection.close();
  } finally {
    const ended = once(server, "exit");
    server.kill();
    await ended;
  }
}

async function startNghttpd(tls: boolean): Promise<ChildProcess> {
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  writeFileSync(key, PRIVATE_KEY);
  writeFileSync(certificate, CERTIFICATE);
  const options = ["--echo-upload", "-m", "1000", "-d", folder];
  const args = tls
    ? [...options, String(NGHTTPD_PORT), key, certificate]
    : ["--no-tls", ...options, String(NGHTTPD_PORT)];
  const server = spawn("nghttpd", args, { stdio: "ignore" });
  for (let attempt = 0; attempt < 100; attempt++) {
    const up = await new Promise<boolean>((resolve) => {
      const socket = connectSocket({ host: "127.0.0.1", port: NGHTTPD_PORT });
      socket
        .once("error", () => resolve(false))
        .once("connect", () => {
          socket.destroy();
          resolve(true);
        });
    });
    if (up) return server;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  server.kill();
  throw new RangeError("nghttpd does not answer");
}

try {
  for (const tls of [false, true]) {
    const server = await startEchoServer(tls);
    const origin = `${tls ? "https" : "http"}://127.0.0.1:${server.port}`;
    if (has("curl")) await curlAgainstUs(origin);
    if (has("nghttp")) await nghttpAgainstUs(origin);
    if (has("h2load")) await h2loadAgainstUs(origin);
    for (const connection of server.connections) connection.close();
    await server.close();
  }
  if (has("nghttpd")) for (const tls of [false, true]) await weAgainstNghttpd(tls);
} finally {
  rmSync(folder, { recursive: true });
}
process.stdout.write(`HTTP/2 interop: ${passed + failed} checks, ${failed} failed\n`);
if (failed > 0) process.exitCode = 1;

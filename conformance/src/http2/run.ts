import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findH2spec } from "./find-h2spec.ts";
import { readKnownFailures } from "./known-failures.ts";
import { parseReport, type SpecTest } from "./parse-report.ts";
import { startServer } from "./test-server.ts";

const SECTIONS = ["generic", "hpack", "http2"];
const TIME_LIMIT_MS = 300_000;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Runs h2spec in strict mode against a server of ours; it exits with 1 when a test fails, which the report tells. */
async function runH2spec(program: string, tls: boolean): Promise<SpecTest[]> {
  const folder = mkdtempSync(join(tmpdir(), "weft-h2spec-"));
  const report = join(folder, "report.xml");
  const listener = await startServer(tls);
  try {
    const target = ["--host", "127.0.0.1", "--port", String(listener.port), "--timeout", "5", "--strict"];
    const args = [...SECTIONS, ...target, "--junit-report", report, ...(tls ? ["--tls", "--insecure"] : [])];
    const child = spawn(program, args, { stdio: ["ignore", "ignore", "inherit"], timeout: TIME_LIMIT_MS });
    await new Promise((resolve, reject) => child.on("error", reject).on("exit", resolve));
    return parseReport(readFileSync(report, "utf8"));
  } finally {
    for (const connection of listener.connections) connection.close();
    await listener.close();
    rmSync(folder, { recursive: true });
  }
}

/** Says how it went; true when nothing failed but what is known, and everything known failed. */
function judge(label: string, tests: readonly SpecTest[], known: ReadonlySet<string>): boolean {
  const failed = tests.filter((test) => !test.passed).map((test) => test.name);
  const skipped = tests.filter((test) => test.skipped).length;
  const surprising = failed.filter((name) => !known.has(name));
  const mended = [...known].filter((name) => tests.some((test) => test.name === name && test.passed));
  for (const name of surprising) say(`  FAILED ${name}`);
  for (const name of mended) say(`  passes, but is listed as a known failure: ${name}`);
  const passed = tests.length - failed.length - skipped;
  say(
    `h2spec ${label}: ${tests.length} tests, ${passed} passed, ${skipped} skipped, ${failed.length} failed (${known.size} known)`,
  );
  return tests.length > 0 && surprising.length === 0 && mended.length === 0;
}

const program = findH2spec(say);
if (program !== undefined) {
  const known = readKnownFailures(new URL("../../known-failures.txt", import.meta.url));
  const plain = judge("plain", await runH2spec(program, false), known);
  const tls = judge("TLS", await runH2spec(program, true), known);
  if (!plain || !tls) process.exitCode = 1;
}

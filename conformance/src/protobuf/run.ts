/**
 * Runs the official Protobuf conformance suites over @weft/protobuf: binary and JSON, then text; once with generated
 * code and once with types made at run time. Fails when a test fails that is not listed in known-failures.txt, or
 * passes that is.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerCommand } from "./runner-command.ts";
import { writeTestSchemas } from "./test-schemas.ts";

const workspace = fileURLToPath(new URL("../../", import.meta.url));
const cache = join(workspace, ".cache/protobuf");
mkdirSync(cache, { recursive: true });

const runner = runnerCommand(cache);
if ("missing" in runner) {
  process.stdout.write(`SKIPPED: Protobuf conformance did not run: ${runner.missing}\n`);
} else {
  const schemas = join(cache, "test-schemas.binpb");
  writeTestSchemas(schemas);
  const generated = run(runner.command, "generated code", []);
  const dynamic = run(runner.command, "types made at run time", ["--dynamic", schemas]);
  process.exitCode = generated && dynamic ? 0 : 1;
}

function run(runner: readonly string[], name: string, testeeArguments: readonly string[]): boolean {
  const knownFailures = join(workspace, "known-failures.txt");
  const testee = fileURLToPath(new URL("testee.js", import.meta.url));
  const [program, ...args] = runner;
  args.push("--enforce_recommended", "--maximum_edition", "MAX");
  args.push("--failure_list", knownFailures, "--text_format_failure_list", knownFailures);
  args.push(process.execPath, testee, ...testeeArguments);
  const { stderr, stdout, status } = spawnSync(program!, args, {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    cwd: cache,
  });
  const log = `${stdout}${stderr}`;
  const logFile = join(cache, `${name.replaceAll(" ", "-")}.log`);
  writeFileSync(logFile, log);
  process.stdout.write(`Protobuf conformance, ${name}\n`);
  for (const summary of log.match(/CONFORMANCE SUITE .*/g) ?? []) process.stdout.write(`  ${summary}\n`);
  if (status !== 0) process.stdout.write(`${log.slice(-4000)}\nThe whole log is in ${logFile}\n`);
  return status === 0;
}

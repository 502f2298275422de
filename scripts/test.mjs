// `npm test`: install, build and run every test; `npm test -- packages/grpc` runs those below a folder.
import { setMaxListeners } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { run } from "node:test";
import { build, ensureInstalled, root } from "./ensure-installed.mjs";
import report from "./test-reporter.mjs";

ensureInstalled();
build();

const chosen = process.argv.slice(2).map((path) => join(root, path));
const files = [
  ...workspaces("packages"),
  ...workspaces("examples"),
  join(root, "conformance"),
  join(root, "bench"),
]
  .flatMap((folder) => [...tests(folder, "src", "dist"), ...tests(folder, "test", "dist-test")])
  .filter(({ source }) => chosen.length === 0 || chosen.some((path) => source.startsWith(path)))
  .map(({ compiled }) => relative(root, compiled));

if (files.length === 0) {
  console.error(`No test below ${process.argv.slice(2).join(", ")}.`);
  process.exit(2);
}
// A file that hangs is a failure of that file, and no end of the run. Newer Nodes give a file's time to its tests alone, which
// does not end what they left open: there the whole run has its time.
const fileTimeoutMs = 240_000;
const runTimeoutMs = 1_200_000;
const endOfRun = AbortSignal.timeout(runTimeoutMs);
// Every file listens to it: as many listeners as there are files are no leak.
setMaxListeners(0, endOfRun);
process.chdir(root);
run({ files, concurrency: 2, timeout: fileTimeoutMs, signal: endOfRun })
  .on("test:fail", () => {
    process.exitCode = 1;
  })
  .compose(report)
  .pipe(process.stdout);

function workspaces(parent) {
  return readdirSync(join(root, parent)).map((name) => join(root, parent, name));
}

/** Tests are found by their sources, so that what an older build left behind is not run. */
function tests(folder, sources, output) {
  const from = join(folder, sources);
  if (!existsSync(from)) return [];
  return readdirSync(from, { recursive: true })
    .filter((name) => name.endsWith(".test.ts") && !name.split(sep).includes("node_modules"))
    .map((name) => ({
      source: join(from, name),
      compiled: join(folder, output, name.replace(/\.ts$/, ".js")),
    }));
}

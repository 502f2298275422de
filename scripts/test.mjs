// `npm test`: install, build and run every test; `npm test -- packages/grpc` runs those below a folder.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { build, ensureInstalled, root } from "./ensure-installed.mjs";

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
const { status } = spawnSync(
  process.execPath,
  ["--test", "--test-concurrency=2", "--test-reporter=./scripts/test-reporter.mjs", ...files],
  { cwd: root, stdio: "inherit" },
);
process.exit(status ?? 1);

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

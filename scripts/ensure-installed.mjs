// Installs from the lockfile when what is installed is not what it names, so that one command is enough on a fresh clone.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

const [major] = process.versions.node.split(".").map(Number);
if (major < 20) {
  console.error(`Weft needs Node 20 or newer; this is ${process.version}.`);
  process.exit(1);
}

/** Runs a command in the repository, its output shown; ends this process with its status when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs npm: through the npm that started this script where there is one, so that any platform finds it. */
export function npm(...args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith(".js")) run(process.execPath, [cli, ...args]);
  else run("npm", args, { shell: process.platform === "win32" });
}

/** Runs a tool of node_modules by its JavaScript entry point. */
export function tool(entry, ...args) {
  run(process.execPath, [join(root, "node_modules", entry), ...args]);
}

export function ensureInstalled() {
  const stamp = join(root, "node_modules", ".weft-lock");
  const digest = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  console.error("Installing what package-lock.json names…");
  // Not `npm ci`: it refuses a lockfile that lacks other platforms' optional binaries, which not every registry mirror carries.
  npm("install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error");
  writeFileSync(stamp, digest);
}

export function build() {
  tool("typescript/bin/tsc", "-b");
}

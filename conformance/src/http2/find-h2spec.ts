import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

export const H2SPEC_MODULE = "github.com/summerwind/h2spec/cmd/h2spec";

/** Where `go install` puts programs. */
function goBin(): string {
  const asked = spawnSync("go", ["env", "GOBIN", "GOPATH"], { encoding: "utf8" });
  const [bin = "", path = ""] = (asked.stdout ?? "").split("\n");
  return bin !== "" ? bin : join(path !== "" ? path : join(homedir(), "go"), "bin");
}

/** The h2spec program, installed with Go when need be; undefined when there is no Go, with the reason said. */
export function findH2spec(say: (line: string) => void): string | undefined {
  if (spawnSync("h2spec", ["--version"]).status === 0) return "h2spec";
  if (spawnSync("go", ["version"]).status !== 0) {
    say("SKIPPED: h2spec is not installed and Go is absent, so that it cannot be.");
    return undefined;
  }
  const program = join(goBin(), "h2spec");
  if (existsSync(program)) return program;
  say(`installing ${H2SPEC_MODULE}`);
  const install = spawnSync("go", ["install", `${H2SPEC_MODULE}@latest`], { encoding: "utf8" });
  if (install.status === 0 && existsSync(program)) return program;
  say(`SKIPPED: h2spec could not be installed: ${install.stderr.trim()}`);
  return undefined;
}

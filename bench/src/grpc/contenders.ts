import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { packageVersion } from "../harness/versions.ts";

/** A library in the comparison: how its server and its client are started, one process each. */
export interface Contender {
  readonly name: string;
  readonly version: string;
  readonly server: readonly string[];
  client(port: number, ...more: readonly string[]): readonly string[];
}

/** Those that can run here; says of the others why they cannot. */
export function contenders(names: readonly string[] = Object.keys(makers)): Contender[] {
  const found: Contender[] = [];
  for (const name of names) {
    const made = makers[name]!();
    if (typeof made === "string") console.log(`SKIPPED ${name}: ${made}`);
    else found.push(made);
  }
  return found;
}

/** Why a contender cannot run, or it. */
const makers: Readonly<Record<string, () => Contender | string>> = {
  Weft: () => nodeContender("Weft", "weft", "@weft/grpc"),
  "grpc-js": () => nodeContender("grpc-js", "grpc-js", "@grpc/grpc-js"),
  "nice-grpc": () => nodeContender("nice-grpc", "nice-grpc", "nice-grpc"),
  Connect: () => nodeContender("Connect", "connect", "@connectrpc/connect-node"),
  grpcio: pythonContender,
  "grpc-go": goContender,
};

function nodeContender(name: string, file: string, library: string): Contender {
  const command = (role: string): string[] => [
    process.execPath,
    "--expose-gc",
    fileURLToPath(new URL(`./contenders/${file}-${role}.js`, import.meta.url)),
  ];
  return {
    name,
    version: packageVersion(library),
    server: command("server"),
    client: (port, ...more) => [...command("client"), String(port), ...more],
  };
}

const peers = fileURLToPath(new URL("../../peers/", import.meta.url));

function pythonContender(): Contender | string {
  const python = "python3";
  const ask = "import grpc, grpc_tools, platform; print(grpc.__version__, platform.python_version())";
  const { status, stdout, error } = spawnSync(python, ["-c", ask], { encoding: "utf8" });
  if (error !== undefined) return "Python is not installed";
  if (status !== 0) return "pip install -r bench/peers/python/requirements.txt has not been run";
  const [version, pythonVersion] = stdout.trim().split(" ");
  return {
    name: "grpcio",
    version: `grpcio ${version}, Python ${pythonVersion}`,
    server: [python, "-B", `${peers}python/server.py`],
    client: (port, ...more) => [python, "-B", `${peers}python/client.py`, String(port), ...more],
  };
}

function goContender(): Contender | string {
  const go = spawnSync("go", ["env", "GOVERSION"], { encoding: "utf8" });
  if (go.error !== undefined) return "Go is not installed";
  const cwd = `${peers}go`;
  const folder = fileURLToPath(new URL("../../.cache/go/", import.meta.url));
  mkdirSync(folder, { recursive: true });
  const built = spawnSync("go", ["build", "-o", folder, "./server", "./client"], { cwd, encoding: "utf8" });
  if (built.status !== 0 || !existsSync(`${folder}server`)) return `go build failed: ${built.stderr}`;
  const module = spawnSync("go", ["list", "-m", "google.golang.org/grpc"], { cwd, encoding: "utf8" });
  return {
    name: "grpc-go",
    version: `grpc-go ${module.stdout.trim().split(" ")[1]}, ${go.stdout.trim()}`,
    server: [`${folder}server`],
    client: (port, ...more) => [`${folder}client`, String(port), ...more],
  };
}

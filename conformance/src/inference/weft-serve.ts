import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startServerProcess } from "../grpc/peer-process.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const testModels = fileURLToPath(new URL("../../src/inference/models", import.meta.url));
const weft = join(root, "packages/cli/bin/weft.js");

/** A `weft serve` process. */
export interface WeftServe {
  /** HOST:PORT of gRPC. */
  readonly grpc: string;
  /** HOST:PORT of REST. */
  readonly http: string;
  stop(): void;
}

/** Names of the models in this suite that are functions. */
export const functionModels: readonly string[] = readdirSync(testModels);

/** Starts a server of these models: the repository's own, and the functions in `models/` beside this file. */
export async function startWeftServe(
  names: readonly string[],
  options: readonly string[] = [],
): Promise<WeftServe> {
  const repository = mkdtempSync(join(tmpdir(), "weft-conformance-models-"));
  for (const name of names) {
    const from = functionModels.includes(name) ? testModels : join(root, "models");
    cpSync(join(from, name), join(repository, name), { recursive: true });
  }
  const args = ["serve", "--model-repository", repository, "--host", "127.0.0.1"];
  const ports = ["--grpc-port", "0", "--http-port", "0"];
  let grpc = "";
  let http = "";
  const server = await startServerProcess(
    process.execPath,
    [weft, ...args, ...ports, ...options],
    (output) => {
      const [, grpcPort, httpPort] =
        /^gRPC\s+127\.0\.0\.1:(\d+)\s+https?:\/\/127\.0\.0\.1:(\d+)/m.exec(output) ?? [];
      if (httpPort === undefined) return undefined;
      grpc = `127.0.0.1:${grpcPort}`;
      http = `127.0.0.1:${httpPort}`;
      return Number(grpcPort);
    },
  );
  return {
    grpc,
    http,
    stop: () => {
      server.stop();
      rmSync(repository, { recursive: true, force: true });
    },
  };
}

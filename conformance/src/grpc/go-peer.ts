import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Outcome } from "./outcome.ts";
import { isInstalled, runProgram, startServerProcess } from "./peer-process.ts";
import type { Target } from "./test-clients.ts";

/** The cases grpc-go's interop client has. */
const goCases = [
  "empty_unary",
  "large_unary",
  "client_streaming",
  "server_streaming",
  "ping_pong",
  "empty_stream",
  "custom_metadata",
  "status_code_and_message",
  "special_status_message",
  "unimplemented_method",
  "unimplemented_service",
  "cancel_after_begin",
  "cancel_after_first_response",
  "timeout_on_sleeping_server",
  "pick_first_unary",
  "orca_per_rpc",
  "orca_oob",
  "rpc_soak",
  "channel_soak",
];

/** grpc-go's interop programs; built into `folder` when Go is there. */
export class GoPeer {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Builds the programs; why that is not possible, or undefined. */
  async prepare(): Promise<string | undefined> {
    if (existsSync(this.#program("client")) && existsSync(this.#program("server"))) return undefined;
    if (!isInstalled("go", ["version"])) return "Go is not installed";
    for (const name of ["client", "server"]) {
      const module = `google.golang.org/grpc/interop/${name}@latest`;
      const { code, output } = await runProgram(
        "env",
        [`GOBIN=${this.#folder}`, "go", "install", module],
        600_000,
      );
      if (code !== 0) return `go install ${module} failed: ${output.slice(-200)}`;
    }
    return undefined;
  }

  /** Starts grpc-go's server; it has no way to choose a free port itself. */
  async startServer(tls?: { certFile: string; keyFile: string }): Promise<{ port: number; stop(): void }> {
    const port = await freePort();
    const flags = tls
      ? ["--use_tls", `--tls_cert_file=${tls.certFile}`, `--tls_key_file=${tls.keyFile}`]
      : [];
    return startServerProcess(this.#program("server"), [`--port=${port}`, ...flags], () => undefined, port);
  }

  /** Runs grpc-go's client, one process a case. */
  async runClient({ port, ca }: Target, caFile: string): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    const tls =
      ca === undefined
        ? []
        : ["--use_tls", "--use_test_ca", `--ca_file=${caFile}`, "--server_host_override=localhost"];
    for (const name of goCases) {
      const args = ["--server_host=127.0.0.1", `--server_port=${port}`, `--test_case=${name}`, ...tls];
      // The policy of grpc-go's client that reads load reports.
      if (name.startsWith("orca_"))
        args.push(
          `--service_config_json={"loadBalancingConfig":[{"test_backend_metrics_load_balancer":{}}]}`,
        );
      if (name === "pick_first_unary")
        args.push(`--service_config_json={"loadBalancingConfig":[{"pick_first":{}}]}`);
      if (name.endsWith("_soak")) args.push("--soak_iterations=100", "--soak_max_failures=0");
      const { code, output } = await runProgram(this.#program("client"), args, 60_000);
      outcomes.push({
        name,
        failure: code === 0 ? undefined : (output.trim().split("\n").at(-1) ?? "failed"),
      });
    }
    return outcomes;
  }

  #program(name: string): string {
    return join(this.#folder, name);
  }
}

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

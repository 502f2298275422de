import { fileURLToPath } from "node:url";
import type { Outcome } from "./outcome.ts";
import { isInstalled, runProgram, startServerProcess } from "./peer-process.ts";
import type { Target } from "./test-clients.ts";

const script = (name: string): string =>
  fileURLToPath(new URL(`../../src/grpc/python/${name}`, import.meta.url));
const protos = fileURLToPath(new URL("../../src/grpc/proto", import.meta.url));

/** Python's grpcio, with code generated into `folder` by grpcio-tools. */
export class PythonPeer {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Generates the code; why that is not possible, or undefined. */
  async prepare(): Promise<string | undefined> {
    if (!isInstalled("python3", ["-c", "import grpc, grpc_tools"]))
      return "Python with grpcio and grpcio-tools is not installed";
    const { code, output } = await runProgram(
      "python3",
      [script("generate.py"), protos, this.#folder],
      60_000,
    );
    return code === 0 ? undefined : output.slice(-200);
  }

  startServer(tls?: { certFile: string; keyFile: string }): Promise<{ port: number; stop(): void }> {
    const identity = tls === undefined ? [] : [tls.certFile, tls.keyFile];
    return startServerProcess(
      "python3",
      [script("interop_server.py"), this.#folder, ...identity],
      (output) => {
        const port = /^\d+$/m.exec(output)?.[0];
        return port === undefined ? undefined : Number(port);
      },
    );
  }

  async runClient({ port, ca }: Target, caFile: string): Promise<Outcome[]> {
    const { code, output } = await runProgram(
      "python3",
      [script("interop_client.py"), this.#folder, String(port), ...(ca === undefined ? [] : [caFile])],
      60_000,
    );
    const outcomes = [...output.matchAll(/^(\w+) (?:passed|failed (.*))$/gm)].map(([, name, failure]) => ({
      name: name!,
      failure,
    }));
    return code === 0 ? outcomes : [...outcomes, { name: "process", failure: output.slice(-200) }];
  }
}

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ServeOptions, type Serving, serve } from "@weft/inference";
import { InferenceClient } from "@weft/inference/client";

/** The project's own models. */
export const models: string = fileURLToPath(new URL("../../../models", import.meta.url));

/** A folder for one test, gone when it is disposed of. */
export interface Folder extends AsyncDisposable {
  readonly path: string;
  write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
}

export async function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), "weft-test-"));
  const write: Folder["write"] = async (more) => {
    for (const [name, content] of Object.entries(more)) {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), content);
    }
  };
  await write(files);
  return { path, write, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

/** A server and a client of it, both gone when disposed of. */
export interface Rig extends AsyncDisposable {
  readonly serving: Serving;
  readonly client: InferenceClient;
  readonly target: string;
  readonly url: string;
}

export async function rig(options: ServeOptions): Promise<Rig> {
  const serving = await serve({ host: "127.0.0.1", grpcPort: 0, httpPort: 0, ...options });
  const target = `127.0.0.1:${serving.grpc.port}`;
  const client = new InferenceClient(target);
  return {
    serving,
    client,
    target,
    url: `http://127.0.0.1:${serving.http?.port}`,
    async [Symbol.asyncDispose]() {
      await client.close();
      await serving.shutdown();
    },
  };
}

/** The text of a model that multiplies by a number. */
export function scaleModel(factor: number, more = ""): string {
  return `import { defineModel } from "@weft/inference";
export const model = defineModel({
  inputs: { x: { datatype: "FP64", shape: [-1] } },
  outputs: { y: { datatype: "FP64", shape: [-1] } },
  ${more}
  infer({ x }) {
    return { y: x.data.map((value: number) => value * ${factor}) };
  },
});
`;
}

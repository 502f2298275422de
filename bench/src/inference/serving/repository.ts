import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { denseModel } from "./dense-model.ts";

const models = fileURLToPath(new URL("../../../../models", import.meta.url));

/** A folder with the models to measure; `unbatched` ones run one request at a time. */
export function makeRepository(batched: boolean): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "weft-bench-"));
  for (const name of ["colors", "digits"]) cpSync(join(models, name), join(path, name), { recursive: true });
  mkdirSync(join(path, "dense", "1"), { recursive: true });
  writeFileSync(join(path, "dense", "1", "model.onnx"), denseModel());
  cpSync(join(models, "digits"), join(path, "digits_in_process"), { recursive: true });
  writeFileSync(
    join(path, "digits_in_process", "config.pbtxt"),
    `parameters { key: "execution" value { string_value: "in_process" } }\n`,
  );
  if (!batched) {
    // A configuration that names a largest batch and no dynamic_batching takes batches from a client, and makes none.
    for (const name of ["colors", "digits", "dense"])
      writeFileSync(join(path, name, "config.pbtxt"), "max_batch_size: 64\n");
  }
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InferenceError } from "../inference-error.ts";

/**
 * The bytes of a file that a configuration names, from the folder in the model's own that holds such files.
 *
 * @throws InferenceError INVALID_ARGUMENT when the name leads out of that folder or nothing can be read there
 */
export async function readModelData(directory: string, folder: string, file: string): Promise<Uint8Array> {
  if (file.split(/[/\\]/).includes("..")) {
    throw new InferenceError("INVALID_ARGUMENT", `config.pbtxt: file "${file}" leads out of ${folder}/`);
  }
  try {
    return new Uint8Array(await readFile(join(directory, folder, file)));
  } catch (cause) {
    throw new InferenceError("INVALID_ARGUMENT", `config.pbtxt: ${folder}/${file} cannot be read`, { cause });
  }
}

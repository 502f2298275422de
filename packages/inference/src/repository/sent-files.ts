import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { InferenceError } from "../inference-error.ts";
import { isModelName } from "./model-name.ts";
import { type ModelSource, readModel } from "./scan-repository.ts";

/** Files that came with a load request, by their path in the model's folder: `1/model.onnx`. */
export type SentFiles = ReadonlyMap<string, Uint8Array>;

/** Folders for models whose files came with a load request. Each is there as long as its model may be started from it. */
export class SentFolders {
  readonly #kept = new Map<string, string>();

  /**
   * Runs `load` with a folder that holds nothing but these files, and keeps the folder in place of the one before if
   * that goes well.
   *
   * @throws InferenceError INVALID_ARGUMENT for a file that is not an ONNX file in a version's folder. Code is not taken:
   * whoever may load a model should not be able to run whatever they like.
   */
  async with(name: string, files: SentFiles, load: (source: ModelSource) => Promise<void>): Promise<void> {
    if (!isModelName(name)) throw new InferenceError("NOT_FOUND", `"${name}" cannot be a model's name`);
    for (const path of files.keys()) {
      if (!/^[1-9]\d{0,14}\/[^/\\\0]+\.onnx$/.test(path)) {
        throw new InferenceError(
          "INVALID_ARGUMENT",
          `parameter "file:${path}": expected an ONNX file in a version's folder, such as file:1/model.onnx`,
        );
      }
    }
    const root = await mkdtemp(join(tmpdir(), "weft-sent-"));
    try {
      for (const [path, bytes] of files) {
        const target = join(root, name, path);
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, bytes);
      }
      await load((await readModel(root, name)) as ModelSource);
    } catch (error) {
      await rm(root, { recursive: true });
      throw error;
    }
    await this.drop(name);
    this.#kept.set(name, root);
  }

  /** The model's folder is of no use any more, if there is one. */
  async drop(name: string): Promise<void> {
    const root = this.#kept.get(name);
    this.#kept.delete(name);
    if (root !== undefined) await rm(root, { recursive: true });
  }

  /** No folder is of use any more. */
  async dropAll(): Promise<void> {
    await Promise.all([...this.#kept.keys()].map((name) => this.drop(name)));
  }
}

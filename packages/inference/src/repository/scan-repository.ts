import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { InferenceError } from "../inference-error.ts";
import { isModelName } from "./model-name.ts";

/** How a version is run. */
export type ModelKind = "onnx" | "typescript";

/** One version of a model, as it lies in the repository. */
export interface VersionSource {
  /** A whole number from 1 up. */
  readonly version: string;
  readonly directory: string;
  /** The file the model is in; undefined when the folder holds none. */
  readonly path: string | undefined;
  readonly kind: ModelKind;
}

/** A model, as it lies in the repository. */
export interface ModelSource {
  readonly name: string;
  readonly directory: string;
  /** `config.pbtxt`, if there is one. */
  readonly configText: string | undefined;
  /** Ascending by number. */
  readonly versions: readonly VersionSource[];
}

const modelFiles: ReadonlyMap<string, ModelKind> = new Map([
  ["model.onnx", "onnx"],
  ["model.ts", "typescript"],
  ["model.mts", "typescript"],
  ["model.js", "typescript"],
  ["model.mjs", "typescript"],
]);

const configFile = "config.pbtxt";

/**
 * The models in a repository: folders that hold a version's folder or a configuration, sorted by name.
 *
 * @throws InferenceError NOT_FOUND when the repository is missing, INVALID_ARGUMENT when it is not a folder
 */
export async function scanRepository(root: string): Promise<ModelSource[]> {
  const names = await entriesOf(root);
  const sources = await Promise.all(names.map((name) => readModel(root, name)));
  return sources.filter((source) => source !== undefined);
}

/** Reads one model's folder; undefined when there is no such folder or it holds no model. */
export async function readModel(root: string, name: string): Promise<ModelSource | undefined> {
  if (!isModelName(name)) return undefined;
  const directory = join(root, name);
  if (!(await isDirectory(directory))) return undefined;
  const entries = await readdir(directory);
  const versionNames = entries.filter(isVersionName).sort((a, b) => Number(a) - Number(b));
  const versions = await Promise.all(
    versionNames.map((version) => readVersion(join(directory, version), version)),
  );
  const configText = entries.includes(configFile)
    ? await readFile(join(directory, configFile), "utf8")
    : undefined;
  if (versions.length === 0 && configText === undefined) return undefined;
  return { name, directory, configText, versions };
}

function isVersionName(name: string): boolean {
  return /^[1-9]\d{0,14}$/.test(name);
}

async function readVersion(directory: string, version: string): Promise<VersionSource> {
  const entries: string[] = await readdir(directory).catch(() => []);
  for (const [file, kind] of modelFiles) {
    if (entries.includes(file)) return { version, directory, path: join(directory, file), kind };
  }
  return { version, directory, path: undefined, kind: "onnx" };
}

async function entriesOf(root: string): Promise<string[]> {
  try {
    return (await readdir(root)).sort();
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === "ENOTDIR")
      throw new InferenceError("INVALID_ARGUMENT", `model repository ${root} is not a folder`, { cause });
    throw new InferenceError("NOT_FOUND", `model repository ${root} cannot be read (${code})`, { cause });
  }
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

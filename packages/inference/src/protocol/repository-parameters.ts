import type { ModelRepositoryParameter } from "../gen/inference/grpc_service.ts";
import { InferenceError } from "../inference-error.ts";
import type { SentFiles } from "../repository/sent-files.ts";

/** What a load or unload request may say. Triton Model Repository Extension. */
export interface RepositoryParameters {
  /** The configuration to use instead of the folder's, as JSON. */
  readonly config?: string | undefined;
  /** The model's files, to use instead of the folder; undefined when none came. */
  readonly files?: SentFiles | undefined;
  /** Whether a pipeline's models are unloaded with it. */
  readonly unloadDependents?: boolean | undefined;
}

/** @throws InferenceError INVALID_ARGUMENT for values of the wrong kind, and for files without a configuration */
export function repositoryParameters(
  wire: ReadonlyMap<string, ModelRepositoryParameter>,
): RepositoryParameters {
  return readRepositoryParameters(
    Array.from(wire, ([name, { parameterChoice }]) => [name, parameterChoice?.value]),
  );
}

/** The same, whatever protocol they came by: files as bytes, or as text in base64. */
export function readRepositoryParameters(
  entries: Iterable<readonly [string, unknown]>,
): RepositoryParameters {
  const read: { config?: string; unloadDependents?: boolean } = {};
  const files = new Map<string, Uint8Array>();
  for (const [name, value] of entries) {
    if (name.startsWith("file:")) files.set(name.slice("file:".length), fileBytes(name, value));
    if (name === "config") {
      if (typeof value !== "string") throw wrong(name, "a configuration as JSON text");
      read.config = value;
    } else if (name === "unload_dependents") {
      if (typeof value !== "boolean") throw wrong(name, "true or false");
      read.unloadDependents = value;
    }
  }
  if (files.size === 0) return read;
  if (read.config === undefined) throw wrong("config", "a configuration, as files came along");
  return { ...read, files };
}

function fileBytes(name: string, value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  if (typeof value === "string") return new Uint8Array(Buffer.from(value, "base64"));
  throw wrong(name, "a file's bytes");
}

function wrong(name: string, expected: string): InferenceError {
  return new InferenceError("INVALID_ARGUMENT", `parameter "${name}": expected ${expected}`);
}

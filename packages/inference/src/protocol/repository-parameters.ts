import type { ModelRepositoryParameter } from "../gen/inference/grpc_service.ts";
import { InferenceError } from "../inference-error.ts";

/** What a load or unload request may say. Triton Model Repository Extension. */
export interface RepositoryParameters {
  /** The configuration to use instead of the folder's, as JSON. */
  readonly config?: string | undefined;
  /** Whether a pipeline's models are unloaded with it. */
  readonly unloadDependents?: boolean | undefined;
}

/** @throws InferenceError UNIMPLEMENTED for files sent along, INVALID_ARGUMENT for values of the wrong kind */
export function repositoryParameters(
  wire: ReadonlyMap<string, ModelRepositoryParameter>,
): RepositoryParameters {
  return readRepositoryParameters(
    Array.from(wire, ([name, { parameterChoice }]) => [name, parameterChoice?.value]),
  );
}

/** The same, whatever protocol they came by. */
export function readRepositoryParameters(
  entries: Iterable<readonly [string, unknown]>,
): RepositoryParameters {
  const read: { config?: string; unloadDependents?: boolean } = {};
  for (const [name, value] of entries) {
    if (name.startsWith("file:")) {
      throw new InferenceError(
        "UNIMPLEMENTED",
        `parameter "${name}": files cannot be sent along; put them in the repository`,
      );
    }
    if (name === "config") {
      if (typeof value !== "string") throw wrong(name, "a configuration as JSON text");
      read.config = value;
    } else if (name === "unload_dependents") {
      if (typeof value !== "boolean") throw wrong(name, "true or false");
      read.unloadDependents = value;
    }
  }
  return read;
}

function wrong(name: string, expected: string): InferenceError {
  return new InferenceError("INVALID_ARGUMENT", `parameter "${name}": expected ${expected}`);
}

import { asInferenceError, InferenceError } from "../inference-error.ts";
import type { Model } from "../model/model.ts";

/**
 * Loads versions of a model, all of them or none: when one fails, those that were loaded are closed again.
 *
 * @param onDiscarded told of each of these
 * @throws InferenceError what the first one failed with
 */
export async function loadTogether(
  versions: readonly string[],
  load: (version: string) => Promise<Model>,
  onDiscarded: (version: string, reason: InferenceError) => void,
): Promise<ReadonlyMap<string, Model>> {
  const loaded = new Map<string, Model>();
  const results = await Promise.allSettled(
    versions.map(async (version) => loaded.set(version, await load(version))),
  );
  const index = results.findIndex(({ status }) => status === "rejected");
  if (index < 0) return loaded;
  const { reason: cause } = results[index] as PromiseRejectedResult;
  const { code, message } = asInferenceError(cause);
  const reason = new InferenceError(code, `version ${versions[index]} could not be loaded: ${message}`, {
    cause,
  });
  for (const version of loaded.keys()) onDiscarded(version, reason);
  await Promise.all([...loaded.values()].map((model) => model.close()));
  throw cause;
}

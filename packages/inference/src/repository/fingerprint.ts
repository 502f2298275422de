import { stat } from "node:fs/promises";
import type { ModelSource } from "./scan-repository.ts";

/** A text that changes when a model's configuration or any of its versions changes. */
export async function fingerprint(source: ModelSource): Promise<string> {
  const files = await Promise.all(
    source.versions.map(async ({ version, path }) => {
      if (path === undefined) return [version];
      const { size, mtimeMs } = await stat(path);
      return [version, path, size, mtimeMs];
    }),
  );
  return JSON.stringify([source.configText, files]);
}

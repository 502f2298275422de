import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ModelSource } from "./scan-repository.ts";

/**
 * A text that changes when a model's configuration, any of its versions or a file beside one changes: a model may keep its
 * weights in files of their own, a function may import its neighbours, a configuration name data to begin with.
 */
export async function fingerprint(source: ModelSource): Promise<string> {
  const { directory, versions } = source;
  const named = ["initial_state", "warmup"].map((folder) => join(directory, folder));
  const folders = [directory, ...versions.map((version) => version.directory), ...named];
  return JSON.stringify([source.configText, await Promise.all(folders.map(filesOf))]);
}

function noneIfGone(error: NodeJS.ErrnoException): string[] {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
  throw error;
}

async function filesOf(folder: string): Promise<unknown[]> {
  const names = (await readdir(folder).catch(noneIfGone)).sort();
  return Promise.all(
    names.map(async (name) => {
      const found = await stat(join(folder, name)).catch(() => undefined);
      // A folder's own times tell nothing, and what goes away between both looks is not there.
      return found?.isFile() ? [name, found.size, found.mtimeMs] : name;
    }),
  );
}

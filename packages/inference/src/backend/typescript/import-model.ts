import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { registerTypescriptHooks } from "./register-hooks.ts";

/** A model's module. */
export interface ImportedModel {
  readonly exports: unknown;
  /** Nobody uses the module any more: the next import of the same text may have it. */
  release(): void;
}

let imports = 0;
/** URLs of modules that nobody uses, by where their text lies and what it is. */
const unused = new Map<string, string[]>();

/**
 * Imports a model's module: one that nobody else uses. TypeScript is understood on every Node, by taking the types away. A
 * module stays in memory for good, so one that was released is used again as long as its text stays the same.
 */
export async function importModel(path: string): Promise<ImportedModel> {
  await registerTypescriptHooks();
  const digest = createHash("sha256")
    .update(await readFile(path))
    .digest("base64");
  const key = `${digest} ${path}`;
  const url = unused.get(key)?.pop() ?? nextUrl(path);
  const exports: unknown = await import(url);
  const release = (): void => {
    const urls = unused.get(key);
    if (urls) urls.push(url);
    else unused.set(key, [url]);
  };
  return { exports, release };
}

function nextUrl(path: string): string {
  const url = pathToFileURL(path);
  url.searchParams.set("load", `${++imports}`);
  return url.href;
}

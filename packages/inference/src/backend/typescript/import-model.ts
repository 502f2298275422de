import { register } from "node:module";
import { pathToFileURL } from "node:url";

let registered = false;
let imports = 0;

/** Imports a model's module, afresh each time. TypeScript is understood on every Node, by taking the types away. */
export async function importModel(path: string): Promise<unknown> {
  if (!registered) {
    registered = true;
    register("./typescript-hooks.js", import.meta.url);
  }
  const url = pathToFileURL(path);
  url.searchParams.set("load", `${++imports}`);
  return import(url.href);
}

import { readFile } from "node:fs/promises";
import type { LoadHook, ResolveHook } from "node:module";
import { fileURLToPath } from "node:url";
import { transform } from "oxc-transform";
import { InferenceError } from "../../inference-error.ts";

/** Models that lie outside a project find the package that serves them. */
const own: ReadonlyMap<string, string> = new Map([
  ["@weft/inference", new URL("../../index.js", import.meta.url).href],
]);

export const resolve: ResolveHook = async (specifier, context, next) => {
  const url = own.get(specifier);
  return url === undefined ? next(specifier, context) : { url, shortCircuit: true };
};

export const load: LoadHook = async (url, context, next) => {
  if (!/^file:[^?#]*\.m?ts($|[?#])/.test(url)) return next(url, context);
  const path = fileURLToPath(url.replace(/[?#].*$/, ""));
  const { code, errors } = await transform(path, await readFile(path, "utf8"), { sourcemap: false });
  const [error] = errors;
  if (error) throw new InferenceError("INVALID_ARGUMENT", `${path}: ${error.message}`);
  return { format: "module", source: code, shortCircuit: true };
};

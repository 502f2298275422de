import { readFileSync } from "node:fs";
import type { LoadHook, ResolveHook } from "node:module";
import { fileURLToPath } from "node:url";
import { transformSync } from "oxc-transform";
import { InferenceError } from "../../inference-error.ts";

/** Models that lie outside a project find the package that serves them. */
const own: ReadonlyMap<string, string> = new Map([
  ["@weft/inference", new URL("./model-exports.js", import.meta.url).href],
]);

export const resolve: ResolveHook = (specifier, context, next) => {
  const url = own.get(specifier);
  return url === undefined ? next(specifier, context) : { url, shortCircuit: true };
};

export const load: LoadHook = (url, context, next) => {
  if (!/^file:[^?#]*\.m?ts($|[?#])/.test(url)) return next(url, context);
  const path = fileURLToPath(url.replace(/[?#].*$/, ""));
  const { code, errors } = transformSync(path, readFileSync(path, "utf8"), { sourcemap: false });
  const [error] = errors;
  if (error) throw new InferenceError("INVALID_ARGUMENT", `${path}: ${error.message}`);
  return { format: "module", source: code, shortCircuit: true };
};

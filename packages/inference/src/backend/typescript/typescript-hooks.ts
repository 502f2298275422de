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
  const source = readFileSync(path, "utf8");
  const { code, errors } = transformSync(path, source, { sourcemap: false });
  const [error] = errors;
  if (error) {
    const place = placeOf(source, error.labels[0]?.start ?? 0);
    throw new InferenceError("INVALID_ARGUMENT", `${path}:${place}: ${error.message}`);
  }
  return { format: "module", source: code, shortCircuit: true };
};

/** `line:column`, both from 1. */
function placeOf(source: string, offset: number): string {
  const lines = source.slice(0, offset).split("\n");
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

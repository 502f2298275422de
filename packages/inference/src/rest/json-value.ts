import { InferenceError } from "../inference-error.ts";
import { parseExactJson } from "../json/exact-json.ts";

/** An object of a JSON document. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** @throws InferenceError INVALID_ARGUMENT when it is no object */
export function asObject(value: unknown, what: string): JsonObject {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw expected(what, "an object");
}

/** @throws InferenceError INVALID_ARGUMENT when it is no list */
export function asList(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw expected(what, "a list");
}

/** @throws InferenceError INVALID_ARGUMENT when it is no text */
export function asText(value: unknown, what: string): string {
  if (typeof value === "string") return value;
  throw expected(what, "text");
}

/** The document in these bytes, read as {@link parseExactJson} does. @throws InferenceError INVALID_ARGUMENT when it is no JSON object */
export function parseObject(bytes: Uint8Array, what: string): JsonObject {
  let value: unknown;
  try {
    value = parseExactJson(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new InferenceError("INVALID_ARGUMENT", `${what} is no JSON`, { cause });
  }
  return asObject(value, what);
}

function expected(what: string, kind: string): InferenceError {
  return new InferenceError("INVALID_ARGUMENT", `${what}: expected ${kind}`);
}

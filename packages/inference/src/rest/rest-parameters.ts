import { InferenceError } from "../inference-error.ts";
import type { Parameters, ParameterValue } from "../model/inference-request.ts";
import { asObject } from "./json-value.ts";

/** Parameters as they came over REST. Whole numbers are `bigint`. @throws InferenceError INVALID_ARGUMENT for nested ones */
export function fromJsonParameters(value: unknown): Parameters {
  if (value === undefined || value === null) return new Map();
  return new Map(
    Object.entries(asObject(value, "parameters")).map(([name, entry]) => [name, toParameter(name, entry)]),
  );
}

/** Parameters as they go over REST. */
export function toJsonParameters(parameters: Parameters): Record<string, boolean | number | string> {
  const entries = Array.from(parameters, ([name, value]) => [
    name,
    typeof value === "bigint" ? Number(value) : value,
  ]);
  return Object.fromEntries(entries);
}

function toParameter(name: string, value: unknown): ParameterValue {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof value === "boolean" || typeof value === "string") return value;
  throw new InferenceError("INVALID_ARGUMENT", `parameter "${name}": expected a number, text, true or false`);
}

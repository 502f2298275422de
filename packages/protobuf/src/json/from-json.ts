import type { FormatSubject } from "../formats.ts";
import { JsonError } from "./json-error.ts";
import { type JsonPlan, planOfType } from "./json-plan.ts";
import type { JsonReadOptions, JsonValue } from "./json-types.ts";
import { readMessage } from "./read-json.ts";
import { readParsed } from "./read-parsed.ts";
import { JsonScanner } from "./scanner.ts";
import { asciiBytes, type TextBytes } from "./text-bytes.ts";

const noOptions: JsonReadOptions = {};

/** Reads JSON text as a message (ProtoJSON). Throws JsonError with line and column. */
export function fromJsonString(
  type: FormatSubject,
  text: string,
  options: JsonReadOptions = noOptions,
): unknown {
  const plan = planOfType(type);
  const ascii = asciiBytes(text);
  // Text of other scripts is mostly long strings, which JSON.parse reads best.
  const message = ascii === undefined ? readParsed(plan, text) : undefined;
  return message ?? scan(plan, text, ascii, options);
}

function scan(plan: JsonPlan, text: string, ascii: TextBytes | undefined, options: JsonReadOptions): unknown {
  const scanner = new JsonScanner(text, ascii);
  const message = readMessage(scanner, plan, options);
  scanner.end();
  scanner.release();
  return message;
}

/** Reads what JSON.parse gave as a message. Throws JsonError. */
export function fromJson(
  type: FormatSubject,
  json: JsonValue,
  options: JsonReadOptions = noOptions,
): unknown {
  return fromJsonString(type, textOf(json), options);
}

/** Throws JsonError for what only looks like JSON to the compiler: a bigint, a cycle, undefined. */
function textOf(json: unknown): string {
  let text: string | undefined;
  let cause: unknown;
  try {
    text = JSON.stringify(json);
  } catch (error) {
    cause = error;
  }
  if (text !== undefined) return text;
  throw new JsonError("invalid_value", "what is given is no JSON value", undefined, { cause });
}

import type { MessageDescriptor } from "./descriptor/descriptors.ts";
import type { JsonPlan } from "./json/json-plan.ts";
import type { JsonReadOptions, JsonValue, JsonWriteOptions } from "./json/json-types.ts";
import type { TextReadOptions, TextWriteOptions } from "./text/text-types.ts";

// Every message type has methods for JSON and text, and a bundler keeps whatever they refer to. What they do is put in
// place by the entry points, so that code generated for binary alone does not carry it along.

/** A message type as formats see it: its schema, and a place for what JSON makes of it. */
export interface FormatSubject {
  readonly descriptor: MessageDescriptor;
  jsonPlan?: JsonPlan | undefined;
}

export interface JsonFormat {
  toJson(type: FormatSubject, message: unknown, options?: JsonWriteOptions): JsonValue;
  toJsonString(type: FormatSubject, message: unknown, options?: JsonWriteOptions): string;
  fromJson(type: FormatSubject, json: JsonValue, options?: JsonReadOptions): unknown;
  fromJsonString(type: FormatSubject, text: string, options?: JsonReadOptions): unknown;
}

export interface TextFormat {
  toText(descriptor: MessageDescriptor, message: unknown, options?: TextWriteOptions): string;
  fromText(descriptor: MessageDescriptor, text: string, options?: TextReadOptions): unknown;
}

let json: JsonFormat | undefined;
let text: TextFormat | undefined;

export function installJson(format: JsonFormat): void {
  json = format;
}

export function installText(format: TextFormat): void {
  text = format;
}

/** Throws MissingFormatError where nothing has imported it. */
export function jsonFormat(): JsonFormat {
  return json ?? missing("json");
}

/** Throws MissingFormatError where nothing has imported it. */
export function textFormat(): TextFormat {
  return text ?? missing("text");
}

function missing(format: string): never {
  throw new MissingFormatError(
    `this program was made without the ${format} format: import "@weft/protobuf/${format}" once to have it`,
  );
}

/** Code generated for binary alone was asked for JSON or text, and nothing has imported them. */
export class MissingFormatError extends Error {
  override readonly name = "MissingFormatError";
  readonly code = "missing_format";
}

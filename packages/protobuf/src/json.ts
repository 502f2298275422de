// JSON for message types: importing this module gives it to those generated for binary alone as well.
import { installJson } from "./formats.ts";
import { fromJson, fromJsonString } from "./json/from-json.ts";
import { toJsonString } from "./json/stringify.ts";
import { toJson } from "./json/write-json.ts";

installJson({ toJson, toJsonString, fromJson, fromJsonString });

export { JsonError, type JsonErrorCode } from "./json/json-error.ts";
export type { JsonReadOptions, JsonValue, JsonWriteOptions } from "./json/json-types.ts";

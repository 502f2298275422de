// The text format for message types: importing this module gives it to those generated for binary alone as well.
import { installText } from "./formats.ts";
import { fromText } from "./text/read-text.ts";
import { toText } from "./text/write-text.ts";

installText({ toText, fromText });

export { TextError, type TextErrorCode } from "./text/text-error.ts";
export type { TextReadOptions, TextWriteOptions } from "./text/text-types.ts";

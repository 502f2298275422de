/** Why text and a message do not fit each other. */
export type TextErrorCode =
  /** The text is not in the text format. */
  | "invalid_text"
  /** A field that holds one value, or a second member of one oneof, comes again. */
  | "duplicate_field"
  | "unknown_field"
  | "unknown_enum_value"
  /** The value is not one of the field's type. */
  | "invalid_value"
  /** No type of this name is in the registry. */
  | "unknown_type"
  | "missing_required"
  | "recursion_limit";

/** Text is no message of the type it was read as. */
export class TextError extends Error {
  override readonly name = "TextError";
  readonly code: TextErrorCode;
  /** Line and column of the text, both from 1. */
  readonly line: number;
  readonly column: number;
  /** What may have been meant. */
  readonly hint: string | undefined;

  constructor(code: TextErrorCode, message: string, text: string, offset: number, hint?: string) {
    const before = text.slice(0, offset).split("\n");
    const line = before.length;
    const column = before.at(-1)!.length + 1;
    super(`${line}:${column}: ${message}${hint === undefined ? "" : `; ${hint}`}`);
    this.code = code;
    this.line = line;
    this.column = column;
    this.hint = hint;
  }
}

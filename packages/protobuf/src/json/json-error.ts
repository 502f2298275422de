/** Why JSON and a message do not fit each other. */
export type JsonErrorCode =
  /** The text is not JSON (RFC 8259). */
  | "invalid_json"
  /** The JSON names a field twice, or two members of one oneof. */
  | "duplicate_field"
  | "unknown_field"
  | "unknown_enum_value"
  /** The value is not one of the field's type. */
  | "invalid_value"
  /** No type of this name is in the registry. */
  | "unknown_type"
  | "missing_required"
  | "recursion_limit";

/** JSON is no message of the type it was read as, or a message has no JSON. */
export class JsonError extends Error {
  override readonly name = "JsonError";
  readonly code: JsonErrorCode;
  /** Line and column of the text, both from 1; absent for a message that has no JSON. */
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(
    code: JsonErrorCode,
    message: string,
    at?: { text: string; offset: number },
    options?: ErrorOptions,
  ) {
    const before = at?.text.slice(0, at.offset).split("\n");
    const line = before?.length;
    const column = before && before.at(-1)!.length + 1;
    super(line === undefined ? message : `${message} (line ${line}, column ${column})`, options);
    this.code = code;
    this.line = line;
    this.column = column;
  }
}

/** What the engine throws while it writes a message, as the error it is of the message; any other error as it is. */
export function writeError(error: unknown, typeName: string): unknown {
  if (error instanceof RangeError) {
    return new JsonError("recursion_limit", `${typeName} is nested too deep, or too large`, undefined, {
      cause: error,
    });
  }
  if (!(error instanceof TypeError)) return error;
  return new JsonError("invalid_value", `what is given is no complete ${typeName}`, undefined, {
    cause: error,
  });
}

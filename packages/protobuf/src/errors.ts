/** Why bytes could not be read. */
export type DecodeErrorCode =
  | "truncated"
  | "invalid_varint"
  | "invalid_tag"
  | "invalid_length"
  | "invalid_utf8"
  | "invalid_group"
  | "recursion_limit"
  | "out_of_range"
  | "missing_required";

/** The bytes are not a message of the type they were read as. */
export class DecodeError extends Error {
  override readonly name = "DecodeError";
  readonly code: DecodeErrorCode;
  /** Where it was noticed: bytes from the start of the outermost message. */
  readonly offset: number;

  constructor(code: DecodeErrorCode, message: string, offset: number, options?: ErrorOptions) {
    super(`${message} (at byte ${offset})`, options);
    this.code = code;
    this.offset = offset;
  }
}

/** Why a message could not be written as bytes. */
export type EncodeErrorCode = "missing_required" | "invalid_value" | "recursion_limit";

/** The value is not a message of its type. */
export class EncodeError extends Error {
  override readonly name = "EncodeError";
  readonly code: EncodeErrorCode;

  constructor(code: EncodeErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Raised by generated code for a `required` field that is not set when its message is written. */
export function missingRequired(field: string): never {
  throw new EncodeError("missing_required", `required field ${field} is not set`);
}

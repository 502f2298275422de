import { ErrorCode } from "../error-code.ts";
import { ConnectionError } from "../errors.ts";

/** A header block that cannot be decoded ends the connection: the tables no longer agree. Source: RFC 9113 §4.3. */
export function hpackError(message: string): ConnectionError {
  return new ConnectionError(ErrorCode.COMPRESSION_ERROR, message);
}

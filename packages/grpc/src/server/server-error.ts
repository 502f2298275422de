/** A server set up or used the wrong way; `code` says which. The service author's mistake, never a peer's. */
export class ServerError extends Error {
  override readonly name = "ServerError";
  readonly code: ServerErrorCode;
  constructor(code: ServerErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

export type ServerErrorCode =
  | "missing_handler"
  | "duplicate_service"
  | "invalid_address"
  | "shut_down"
  | "interceptor"
  | "listen_failed";

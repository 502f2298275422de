/** A channel set up the wrong way; `code` says how. The caller's mistake, never a server's. */
export class ChannelError extends Error {
  override readonly name = "ChannelError";
  readonly code: "invalid_target" | "invalid_service_config" | "invalid_option";
  constructor(code: "invalid_target" | "invalid_service_config" | "invalid_option", message: string) {
    super(message);
    this.code = code;
  }
}

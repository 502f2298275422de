/** A metadata name or value that cannot be sent; `code` says which. The caller's mistake. */
export class MetadataError extends Error {
  override readonly name = "MetadataError";
  readonly code: "invalid_name" | "reserved_name" | "invalid_value";
  constructor(code: "invalid_name" | "reserved_name" | "invalid_value", message: string) {
    super(message);
    this.code = code;
  }
}

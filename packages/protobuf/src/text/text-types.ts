import type { TypeRegistry } from "../registry/type-registry.ts";

/** How a message is written in the text format. */
export interface TextWriteOptions {
  /** Finds the types in `google.protobuf.Any`, which are then written open, and the extensions to write. */
  readonly registry?: TypeRegistry | undefined;
  /** Whether fields that the schema does not have are written, by their numbers. Such text cannot be read back. Default: false. */
  readonly printUnknownFields?: boolean | undefined;
  /** Whether everything stands on one line. Default: false. */
  readonly singleLine?: boolean | undefined;
}

/** How the text format is read as a message. */
export interface TextReadOptions {
  /** Finds the types in `google.protobuf.Any` that is written open, and extensions by their names. */
  readonly registry?: TypeRegistry | undefined;
}

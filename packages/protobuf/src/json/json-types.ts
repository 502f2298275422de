import type { TypeRegistry } from "../registry/type-registry.ts";

/** What JSON can say (RFC 8259). */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [name: string]: JsonValue };

/** How a message is written as JSON. */
export interface JsonWriteOptions {
  /**
   * Whether fields without presence are written when they have their default: 0, "", false, an empty list or map.
   * Default: false.
   */
  readonly alwaysEmitImplicit?: boolean | undefined;
  /** Whether names are those of the schema, `user_id`, instead of `userId`. Default: false. */
  readonly useProtoFieldName?: boolean | undefined;
  /** Whether an enum's value is its number instead of its name. Default: false. */
  readonly enumAsInteger?: boolean | undefined;
  /** Finds the types in `google.protobuf.Any`, and the extensions to write. */
  readonly registry?: TypeRegistry | undefined;
}

/** How JSON is read as a message. */
export interface JsonReadOptions {
  /** Whether fields and enum names that the schema does not have are passed over instead of an error. Default: false. */
  readonly ignoreUnknownFields?: boolean | undefined;
  /** Finds the types in `google.protobuf.Any`, and extensions by their names. */
  readonly registry?: TypeRegistry | undefined;
}

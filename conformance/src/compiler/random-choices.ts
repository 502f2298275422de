import type { OptionTarget } from "./random-options.ts";

export const SCALARS = [
  "int32",
  "int64",
  "uint32",
  "uint64",
  "sint32",
  "sint64",
  "fixed32",
  "fixed64",
  "sfixed32",
  "sfixed64",
  "float",
  "double",
  "bool",
  "string",
  "bytes",
] as const;
/** Types that the keys of a map can have. */
export const KEYS = ["int32", "uint64", "sint32", "fixed64", "bool", "string"] as const;

/** Names that meet keywords, each other's JSON names, and the rules of style. */
export const ODD_NAMES = [
  "message",
  "stream",
  "max",
  "to",
  "option",
  "foo_bar",
  "fooBar",
  "Foo_Bar",
  "FOO",
  "_a",
  "a_",
  "a__b",
  "a1",
  "a_1",
  "inf",
  "int32",
  "map",
  "reserved",
  "key",
  "value",
] as const;

/** Values by feature. */
export const FEATURES: Readonly<Record<string, readonly string[]>> = {
  field_presence: ["EXPLICIT", "IMPLICIT", "LEGACY_REQUIRED"],
  enum_type: ["OPEN", "CLOSED"],
  repeated_field_encoding: ["PACKED", "EXPANDED"],
  utf8_validation: ["VERIFY", "NONE"],
  message_encoding: ["LENGTH_PREFIXED", "DELIMITED"],
  json_format: ["ALLOW", "LEGACY_BEST_EFFORT"],
  enforce_naming_style: ["STYLE_LEGACY", "STYLE2024"],
  default_symbol_visibility: ["EXPORT_ALL", "EXPORT_TOP_LEVEL", "LOCAL_ALL", "STRICT"],
};

/** Features that stand where they are of use, most of the time. */
export const FEATURES_OF: Readonly<Partial<Record<OptionTarget, readonly string[]>>> = {
  File: Object.keys(FEATURES).slice(0, 6),
  Message: ["json_format"],
  Field: ["field_presence", "repeated_field_encoding", "utf8_validation", "message_encoding"],
  Enum: ["enum_type", "json_format"],
};

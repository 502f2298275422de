// The well-known types (Protobuf Well-Known Types): what code generated for binary alone imports for `google/protobuf/*.proto`.
export * from "./gen/google/protobuf/any.ts";
export * from "./gen/google/protobuf/api.ts";
export * from "./gen/google/protobuf/duration.ts";
export * from "./gen/google/protobuf/empty.ts";
export * from "./gen/google/protobuf/field_mask.ts";
export * from "./gen/google/protobuf/source_context.ts";
export * from "./gen/google/protobuf/struct.ts";
export * from "./gen/google/protobuf/timestamp.ts";
export * from "./gen/google/protobuf/type.ts";
export * from "./gen/google/protobuf/wrappers.ts";
export { anyIs, anyPack, anyTypeName, anyUnpack, anyUnpackFrom } from "./wkt/any.ts";
export { durationFromMs, durationFromNanos, durationToMs, durationToNanos } from "./wkt/duration.ts";
export {
  intersectFieldMasks,
  isValidFieldMask,
  normalizeFieldMask,
  selectFields,
  unionFieldMasks,
  updateFields,
} from "./wkt/field-mask.ts";
export {
  listValueFromArray,
  listValueToArray,
  structFromObject,
  structToObject,
  valueFromJson,
  valueToJson,
} from "./wkt/struct.ts";
export {
  timestampFromDate,
  timestampFromEpochNanos,
  timestampNow,
  timestampToDate,
  timestampToEpochNanos,
} from "./wkt/timestamp.ts";

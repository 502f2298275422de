// Made by Weft from weft/options.proto: changes here are lost.

import { type Extension, type ProtoFile, extension, protoFile } from "../../binary.ts";
import { type FieldOptions, googleProtobufDescriptorProto } from "../google/protobuf/descriptor.ts";

/** The schema of weft/options.proto. */
export const weftOptionsProto: ProtoFile = /* @__PURE__ */ protoFile(
  "weft/options.proto",
  "ChJ3ZWZ0L29wdGlvbnMucHJvdG8SBHdlZnQaIGdvb2dsZS9wcm90b2J1Zi9kZXNjcmlwdG9yLnByb3RvOkAKC3R5cGVkX2Fy" +
    "cmF5Eh0uZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucxjnlgMgASgIUgp0eXBlZEFycmF5",
  () => [googleProtobufDescriptorProto],
);

/**
 * Whether a repeated numeric field is a typed array in TypeScript: Float32Array for float, BigInt64Array for int64
 * and so on. The bytes on the wire are the same.
 */
export const typedArray: Extension<FieldOptions, boolean> = /* @__PURE__ */ extension(
  weftOptionsProto, "weft.typed_array",
);

// Made by Weft from weft/options.proto: changes here are lost.

import { type ProtoFile, protoFile } from "../../index.ts";
import { googleProtobufDescriptorProto } from "../google/protobuf/descriptor.ts";

/** The schema of weft/options.proto. */
export const weftOptionsProto: ProtoFile = /* @__PURE__ */ protoFile(
  "weft/options.proto",
  "ChJ3ZWZ0L29wdGlvbnMucHJvdG8SBHdlZnQaIGdvb2dsZS9wcm90b2J1Zi9kZXNjcmlwdG9yLnByb3RvOjQKC3R5cGVkX2Fy" +
    "cmF5Eh0uZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucxjnlgMgASgI",
  () => [googleProtobufDescriptorProto],
);

// Made by Weft from google/protobuf/test_messages_proto3.proto: changes here are lost.

import {
  type EmptyMessage,
  type Int64Input,
  type MapInit,
  type MessageType,
  type ProtoFile,
  createBigintList,
  createList,
  createMap,
  endMessage,
  int64ToBigint,
  mapEntries,
  message,
  noBytes,
  parseBool,
  protoFile,
  unknownFields,
  writeBool,
  writeBytes,
  writeDouble,
  writeFixed32,
  writeFixed64,
  writeFloat,
  writeInt32,
  writeInt64,
  writePackedDouble,
  writePackedFixed32,
  writePackedFixed64,
  writePackedFloat,
  writePackedSfixed64,
  writeSfixed64,
  writeSint32,
  writeSint64,
  writeString,
  writeUint32,
  writeUint64,
  writeUnknown,
} from "@weft/protobuf";
import {
  Any,
  type AnyInit,
  BoolValue,
  type BoolValueInit,
  BytesValue,
  type BytesValueInit,
  DoubleValue,
  type DoubleValueInit,
  Duration,
  type DurationInit,
  FieldMask,
  type FieldMaskInit,
  FloatValue,
  type FloatValueInit,
  Int32Value,
  type Int32ValueInit,
  Int64Value,
  type Int64ValueInit,
  ListValue,
  type ListValueInit,
  type NullValue,
  StringValue,
  type StringValueInit,
  Struct,
  type StructInit,
  Timestamp,
  type TimestampInit,
  UInt32Value,
  type UInt32ValueInit,
  UInt64Value,
  type UInt64ValueInit,
  Value,
  type ValueInit,
  googleProtobufAnyProto,
  googleProtobufDurationProto,
  googleProtobufFieldMaskProto,
  googleProtobufStructProto,
  googleProtobufTimestampProto,
  googleProtobufWrappersProto,
} from "@weft/protobuf/wkt";

/** The schema of google/protobuf/test_messages_proto3.proto. */
export const googleProtobufTestMessagesProto3Proto: ProtoFile = /* @__PURE__ */ protoFile(
  "google/protobuf/test_messages_proto3.proto",
  "Cipnb29nbGUvcHJvdG9idWYvdGVzdF9tZXNzYWdlc19wcm90bzMucHJvdG8SHXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJv" +
    "dG8zGhlnb29nbGUvcHJvdG9idWYvYW55LnByb3RvGh5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJvdG8aIGdvb2dsZS9w" +
    "cm90b2J1Zi9maWVsZF9tYXNrLnByb3RvGhxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3RvGh9nb29nbGUvcHJvdG9idWYv" +
    "dGltZXN0YW1wLnByb3RvGh5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8ijFkKElRlc3RBbGxUeXBlc1Byb3RvMxIl" +
    "Cg5vcHRpb25hbF9pbnQzMhgBIAEoBVINb3B0aW9uYWxJbnQzMhIlCg5vcHRpb25hbF9pbnQ2NBgCIAEoA1INb3B0aW9uYWxJ" +
    "bnQ2NBInCg9vcHRpb25hbF91aW50MzIYAyABKA1SDm9wdGlvbmFsVWludDMyEicKD29wdGlvbmFsX3VpbnQ2NBgEIAEoBFIO" +
    "b3B0aW9uYWxVaW50NjQSJwoPb3B0aW9uYWxfc2ludDMyGAUgASgRUg5vcHRpb25hbFNpbnQzMhInCg9vcHRpb25hbF9zaW50" +
    "NjQYBiABKBJSDm9wdGlvbmFsU2ludDY0EikKEG9wdGlvbmFsX2ZpeGVkMzIYByABKAdSD29wdGlvbmFsRml4ZWQzMhIpChBv" +
    "cHRpb25hbF9maXhlZDY0GAggASgGUg9vcHRpb25hbEZpeGVkNjQSKwoRb3B0aW9uYWxfc2ZpeGVkMzIYCSABKA9SEG9wdGlv" +
    "bmFsU2ZpeGVkMzISKwoRb3B0aW9uYWxfc2ZpeGVkNjQYCiABKBBSEG9wdGlvbmFsU2ZpeGVkNjQSJQoOb3B0aW9uYWxfZmxv" +
    "YXQYCyABKAJSDW9wdGlvbmFsRmxvYXQSJwoPb3B0aW9uYWxfZG91YmxlGAwgASgBUg5vcHRpb25hbERvdWJsZRIjCg1vcHRp" +
    "b25hbF9ib29sGA0gASgIUgxvcHRpb25hbEJvb2wSJwoPb3B0aW9uYWxfc3RyaW5nGA4gASgJUg5vcHRpb25hbFN0cmluZxIl" +
    "Cg5vcHRpb25hbF9ieXRlcxgPIAEoDFINb3B0aW9uYWxCeXRlcxJ3ChdvcHRpb25hbF9uZXN0ZWRfbWVzc2FnZRgSIAEoCzI/" +
    "LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5OZXN0ZWRNZXNzYWdlUhVvcHRpb25h" +
    "bE5lc3RlZE1lc3NhZ2USZwoYb3B0aW9uYWxfZm9yZWlnbl9tZXNzYWdlGBMgASgLMi0ucHJvdG9idWZfdGVzdF9tZXNzYWdl" +
    "cy5wcm90bzMuRm9yZWlnbk1lc3NhZ2VSFm9wdGlvbmFsRm9yZWlnbk1lc3NhZ2USbgoUb3B0aW9uYWxfbmVzdGVkX2VudW0Y" +
    "FSABKA4yPC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTmVzdGVkRW51bVISb3B0" +
    "aW9uYWxOZXN0ZWRFbnVtEl4KFW9wdGlvbmFsX2ZvcmVpZ25fZW51bRgWIAEoDjIqLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMu" +
    "cHJvdG8zLkZvcmVpZ25FbnVtUhNvcHRpb25hbEZvcmVpZ25FbnVtEnEKFW9wdGlvbmFsX2FsaWFzZWRfZW51bRgXIAEoDjI9" +
    "LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5BbGlhc2VkRW51bVITb3B0aW9uYWxB" +
    "bGlhc2VkRW51bRI2ChVvcHRpb25hbF9zdHJpbmdfcGllY2UYGCABKAlCAggCUhNvcHRpb25hbFN0cmluZ1BpZWNlEicKDW9w" +
    "dGlvbmFsX2NvcmQYGSABKAlCAggBUgxvcHRpb25hbENvcmQSXgoRcmVjdXJzaXZlX21lc3NhZ2UYGyABKAsyMS5wcm90b2J1" +
    "Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzNSEHJlY3Vyc2l2ZU1lc3NhZ2USJQoOcmVwZWF0ZWRf" +
    "aW50MzIYHyADKAVSDXJlcGVhdGVkSW50MzISJQoOcmVwZWF0ZWRfaW50NjQYICADKANSDXJlcGVhdGVkSW50NjQSJwoPcmVw" +
    "ZWF0ZWRfdWludDMyGCEgAygNUg5yZXBlYXRlZFVpbnQzMhInCg9yZXBlYXRlZF91aW50NjQYIiADKARSDnJlcGVhdGVkVWlu" +
    "dDY0EicKD3JlcGVhdGVkX3NpbnQzMhgjIAMoEVIOcmVwZWF0ZWRTaW50MzISJwoPcmVwZWF0ZWRfc2ludDY0GCQgAygSUg5y" +
    "ZXBlYXRlZFNpbnQ2NBIpChByZXBlYXRlZF9maXhlZDMyGCUgAygHUg9yZXBlYXRlZEZpeGVkMzISKQoQcmVwZWF0ZWRfZml4" +
    "ZWQ2NBgmIAMoBlIPcmVwZWF0ZWRGaXhlZDY0EisKEXJlcGVhdGVkX3NmaXhlZDMyGCcgAygPUhByZXBlYXRlZFNmaXhlZDMy" +
    "EisKEXJlcGVhdGVkX3NmaXhlZDY0GCggAygQUhByZXBlYXRlZFNmaXhlZDY0EiUKDnJlcGVhdGVkX2Zsb2F0GCkgAygCUg1y" +
    "ZXBlYXRlZEZsb2F0EicKD3JlcGVhdGVkX2RvdWJsZRgqIAMoAVIOcmVwZWF0ZWREb3VibGUSIwoNcmVwZWF0ZWRfYm9vbBgr" +
    "IAMoCFIMcmVwZWF0ZWRCb29sEicKD3JlcGVhdGVkX3N0cmluZxgsIAMoCVIOcmVwZWF0ZWRTdHJpbmcSJQoOcmVwZWF0ZWRf" +
    "Ynl0ZXMYLSADKAxSDXJlcGVhdGVkQnl0ZXMSdwoXcmVwZWF0ZWRfbmVzdGVkX21lc3NhZ2UYMCADKAsyPy5wcm90b2J1Zl90" +
    "ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTmVzdGVkTWVzc2FnZVIVcmVwZWF0ZWROZXN0ZWRNZXNz" +
    "YWdlEmcKGHJlcGVhdGVkX2ZvcmVpZ25fbWVzc2FnZRgxIAMoCzItLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLkZv" +
    "cmVpZ25NZXNzYWdlUhZyZXBlYXRlZEZvcmVpZ25NZXNzYWdlEm4KFHJlcGVhdGVkX25lc3RlZF9lbnVtGDMgAygOMjwucHJv" +
    "dG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk5lc3RlZEVudW1SEnJlcGVhdGVkTmVzdGVk" +
    "RW51bRJeChVyZXBlYXRlZF9mb3JlaWduX2VudW0YNCADKA4yKi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5Gb3Jl" +
    "aWduRW51bVITcmVwZWF0ZWRGb3JlaWduRW51bRI2ChVyZXBlYXRlZF9zdHJpbmdfcGllY2UYNiADKAlCAggCUhNyZXBlYXRl" +
    "ZFN0cmluZ1BpZWNlEicKDXJlcGVhdGVkX2NvcmQYNyADKAlCAggBUgxyZXBlYXRlZENvcmQSJQoMcGFja2VkX2ludDMyGEsg" +
    "AygFQgIQAVILcGFja2VkSW50MzISJQoMcGFja2VkX2ludDY0GEwgAygDQgIQAVILcGFja2VkSW50NjQSJwoNcGFja2VkX3Vp" +
    "bnQzMhhNIAMoDUICEAFSDHBhY2tlZFVpbnQzMhInCg1wYWNrZWRfdWludDY0GE4gAygEQgIQAVIMcGFja2VkVWludDY0EicK" +
    "DXBhY2tlZF9zaW50MzIYTyADKBFCAhABUgxwYWNrZWRTaW50MzISJwoNcGFja2VkX3NpbnQ2NBhQIAMoEkICEAFSDHBhY2tl" +
    "ZFNpbnQ2NBIpCg5wYWNrZWRfZml4ZWQzMhhRIAMoB0ICEAFSDXBhY2tlZEZpeGVkMzISKQoOcGFja2VkX2ZpeGVkNjQYUiAD" +
    "KAZCAhABUg1wYWNrZWRGaXhlZDY0EisKD3BhY2tlZF9zZml4ZWQzMhhTIAMoD0ICEAFSDnBhY2tlZFNmaXhlZDMyEisKD3Bh" +
    "Y2tlZF9zZml4ZWQ2NBhUIAMoEEICEAFSDnBhY2tlZFNmaXhlZDY0EiUKDHBhY2tlZF9mbG9hdBhVIAMoAkICEAFSC3BhY2tl" +
    "ZEZsb2F0EicKDXBhY2tlZF9kb3VibGUYViADKAFCAhABUgxwYWNrZWREb3VibGUSIwoLcGFja2VkX2Jvb2wYVyADKAhCAhAB" +
    "UgpwYWNrZWRCb29sEm4KEnBhY2tlZF9uZXN0ZWRfZW51bRhYIAMoDjI8LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8z" +
    "LlRlc3RBbGxUeXBlc1Byb3RvMy5OZXN0ZWRFbnVtQgIQAVIQcGFja2VkTmVzdGVkRW51bRIpCg51bnBhY2tlZF9pbnQzMhhZ" +
    "IAMoBUICEABSDXVucGFja2VkSW50MzISKQoOdW5wYWNrZWRfaW50NjQYWiADKANCAhAAUg11bnBhY2tlZEludDY0EisKD3Vu" +
    "cGFja2VkX3VpbnQzMhhbIAMoDUICEABSDnVucGFja2VkVWludDMyEisKD3VucGFja2VkX3VpbnQ2NBhcIAMoBEICEABSDnVu" +
    "cGFja2VkVWludDY0EisKD3VucGFja2VkX3NpbnQzMhhdIAMoEUICEABSDnVucGFja2VkU2ludDMyEisKD3VucGFja2VkX3Np" +
    "bnQ2NBheIAMoEkICEABSDnVucGFja2VkU2ludDY0Ei0KEHVucGFja2VkX2ZpeGVkMzIYXyADKAdCAhAAUg91bnBhY2tlZEZp" +
    "eGVkMzISLQoQdW5wYWNrZWRfZml4ZWQ2NBhgIAMoBkICEABSD3VucGFja2VkRml4ZWQ2NBIvChF1bnBhY2tlZF9zZml4ZWQz" +
    "MhhhIAMoD0ICEABSEHVucGFja2VkU2ZpeGVkMzISLwoRdW5wYWNrZWRfc2ZpeGVkNjQYYiADKBBCAhAAUhB1bnBhY2tlZFNm" +
    "aXhlZDY0EikKDnVucGFja2VkX2Zsb2F0GGMgAygCQgIQAFINdW5wYWNrZWRGbG9hdBIrCg91bnBhY2tlZF9kb3VibGUYZCAD" +
    "KAFCAhAAUg51bnBhY2tlZERvdWJsZRInCg11bnBhY2tlZF9ib29sGGUgAygIQgIQAFIMdW5wYWNrZWRCb29sEnIKFHVucGFj" +
    "a2VkX25lc3RlZF9lbnVtGGYgAygOMjwucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8z" +
    "Lk5lc3RlZEVudW1CAhAAUhJ1bnBhY2tlZE5lc3RlZEVudW0SbAoPbWFwX2ludDMyX2ludDMyGDggAygLMkQucHJvdG9idWZf" +
    "dGVzdF9tZXNzYWdlcy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcEludDMySW50MzJFbnRyeVINbWFwSW50MzJJbnQz" +
    "MhJsCg9tYXBfaW50NjRfaW50NjQYOSADKAsyRC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxsVHlwZXNQ" +
    "cm90bzMuTWFwSW50NjRJbnQ2NEVudHJ5Ug1tYXBJbnQ2NEludDY0EnIKEW1hcF91aW50MzJfdWludDMyGDogAygLMkYucHJv" +
    "dG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcFVpbnQzMlVpbnQzMkVudHJ5Ug9tYXBV" +
    "aW50MzJVaW50MzIScgoRbWFwX3VpbnQ2NF91aW50NjQYOyADKAsyRi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5U" +
    "ZXN0QWxsVHlwZXNQcm90bzMuTWFwVWludDY0VWludDY0RW50cnlSD21hcFVpbnQ2NFVpbnQ2NBJyChFtYXBfc2ludDMyX3Np" +
    "bnQzMhg8IAMoCzJGLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBTaW50MzJT" +
    "aW50MzJFbnRyeVIPbWFwU2ludDMyU2ludDMyEnIKEW1hcF9zaW50NjRfc2ludDY0GD0gAygLMkYucHJvdG9idWZfdGVzdF9t" +
    "ZXNzYWdlcy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcFNpbnQ2NFNpbnQ2NEVudHJ5Ug9tYXBTaW50NjRTaW50NjQS" +
    "eAoTbWFwX2ZpeGVkMzJfZml4ZWQzMhg+IAMoCzJILnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLlRlc3RBbGxUeXBl" +
    "c1Byb3RvMy5NYXBGaXhlZDMyRml4ZWQzMkVudHJ5UhFtYXBGaXhlZDMyRml4ZWQzMhJ4ChNtYXBfZml4ZWQ2NF9maXhlZDY0" +
    "GD8gAygLMkgucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcEZpeGVkNjRGaXhl" +
    "ZDY0RW50cnlSEW1hcEZpeGVkNjRGaXhlZDY0En4KFW1hcF9zZml4ZWQzMl9zZml4ZWQzMhhAIAMoCzJKLnByb3RvYnVmX3Rl" +
    "c3RfbWVzc2FnZXMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBTZml4ZWQzMlNmaXhlZDMyRW50cnlSE21hcFNmaXhl" +
    "ZDMyU2ZpeGVkMzISfgoVbWFwX3NmaXhlZDY0X3NmaXhlZDY0GEEgAygLMkoucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90" +
    "bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcFNmaXhlZDY0U2ZpeGVkNjRFbnRyeVITbWFwU2ZpeGVkNjRTZml4ZWQ2NBJsCg9t" +
    "YXBfaW50MzJfZmxvYXQYQiADKAsyRC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMu" +
    "TWFwSW50MzJGbG9hdEVudHJ5Ug1tYXBJbnQzMkZsb2F0Em8KEG1hcF9pbnQzMl9kb3VibGUYQyADKAsyRS5wcm90b2J1Zl90" +
    "ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTWFwSW50MzJEb3VibGVFbnRyeVIObWFwSW50MzJEb3Vi" +
    "bGUSZgoNbWFwX2Jvb2xfYm9vbBhEIAMoCzJCLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLlRlc3RBbGxUeXBlc1By" +
    "b3RvMy5NYXBCb29sQm9vbEVudHJ5UgttYXBCb29sQm9vbBJyChFtYXBfc3RyaW5nX3N0cmluZxhFIAMoCzJGLnByb3RvYnVm" +
    "X3Rlc3RfbWVzc2FnZXMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBTdHJpbmdTdHJpbmdFbnRyeVIPbWFwU3RyaW5n" +
    "U3RyaW5nEm8KEG1hcF9zdHJpbmdfYnl0ZXMYRiADKAsyRS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxs" +
    "VHlwZXNQcm90bzMuTWFwU3RyaW5nQnl0ZXNFbnRyeVIObWFwU3RyaW5nQnl0ZXMSiAEKGW1hcF9zdHJpbmdfbmVzdGVkX21l" +
    "c3NhZ2UYRyADKAsyTS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTWFwU3RyaW5n" +
    "TmVzdGVkTWVzc2FnZUVudHJ5UhZtYXBTdHJpbmdOZXN0ZWRNZXNzYWdlEosBChptYXBfc3RyaW5nX2ZvcmVpZ25fbWVzc2Fn" +
    "ZRhIIAMoCzJOLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBTdHJpbmdGb3Jl" +
    "aWduTWVzc2FnZUVudHJ5UhdtYXBTdHJpbmdGb3JlaWduTWVzc2FnZRJ/ChZtYXBfc3RyaW5nX25lc3RlZF9lbnVtGEkgAygL" +
    "MkoucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcFN0cmluZ05lc3RlZEVudW1F" +
    "bnRyeVITbWFwU3RyaW5nTmVzdGVkRW51bRKCAQoXbWFwX3N0cmluZ19mb3JlaWduX2VudW0YSiADKAsySy5wcm90b2J1Zl90" +
    "ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTWFwU3RyaW5nRm9yZWlnbkVudW1FbnRyeVIUbWFwU3Ry" +
    "aW5nRm9yZWlnbkVudW0SIwoMb25lb2ZfdWludDMyGG8gASgNSABSC29uZW9mVWludDMyEnMKFG9uZW9mX25lc3RlZF9tZXNz" +
    "YWdlGHAgASgLMj8ucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk5lc3RlZE1lc3Nh" +
    "Z2VIAFISb25lb2ZOZXN0ZWRNZXNzYWdlEiMKDG9uZW9mX3N0cmluZxhxIAEoCUgAUgtvbmVvZlN0cmluZxIhCgtvbmVvZl9i" +
    "eXRlcxhyIAEoDEgAUgpvbmVvZkJ5dGVzEh8KCm9uZW9mX2Jvb2wYcyABKAhIAFIJb25lb2ZCb29sEiMKDG9uZW9mX3VpbnQ2" +
    "NBh0IAEoBEgAUgtvbmVvZlVpbnQ2NBIhCgtvbmVvZl9mbG9hdBh1IAEoAkgAUgpvbmVvZkZsb2F0EiMKDG9uZW9mX2RvdWJs" +
    "ZRh2IAEoAUgAUgtvbmVvZkRvdWJsZRJdCgpvbmVvZl9lbnVtGHcgASgOMjwucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90" +
    "bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk5lc3RlZEVudW1IAFIJb25lb2ZFbnVtEkYKEG9uZW9mX251bGxfdmFsdWUYeCABKA4y" +
    "Gi5nb29nbGUucHJvdG9idWYuTnVsbFZhbHVlSABSDm9uZW9mTnVsbFZhbHVlEk8KFW9wdGlvbmFsX2Jvb2xfd3JhcHBlchjJ" +
    "ASABKAsyGi5nb29nbGUucHJvdG9idWYuQm9vbFZhbHVlUhNvcHRpb25hbEJvb2xXcmFwcGVyElIKFm9wdGlvbmFsX2ludDMy" +
    "X3dyYXBwZXIYygEgASgLMhsuZ29vZ2xlLnByb3RvYnVmLkludDMyVmFsdWVSFG9wdGlvbmFsSW50MzJXcmFwcGVyElIKFm9w" +
    "dGlvbmFsX2ludDY0X3dyYXBwZXIYywEgASgLMhsuZ29vZ2xlLnByb3RvYnVmLkludDY0VmFsdWVSFG9wdGlvbmFsSW50NjRX" +
    "cmFwcGVyElUKF29wdGlvbmFsX3VpbnQzMl93cmFwcGVyGMwBIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5VSW50MzJWYWx1ZVIV" +
    "b3B0aW9uYWxVaW50MzJXcmFwcGVyElUKF29wdGlvbmFsX3VpbnQ2NF93cmFwcGVyGM0BIAEoCzIcLmdvb2dsZS5wcm90b2J1" +
    "Zi5VSW50NjRWYWx1ZVIVb3B0aW9uYWxVaW50NjRXcmFwcGVyElIKFm9wdGlvbmFsX2Zsb2F0X3dyYXBwZXIYzgEgASgLMhsu" +
    "Z29vZ2xlLnByb3RvYnVmLkZsb2F0VmFsdWVSFG9wdGlvbmFsRmxvYXRXcmFwcGVyElUKF29wdGlvbmFsX2RvdWJsZV93cmFw" +
    "cGVyGM8BIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5Eb3VibGVWYWx1ZVIVb3B0aW9uYWxEb3VibGVXcmFwcGVyElUKF29wdGlv" +
    "bmFsX3N0cmluZ193cmFwcGVyGNABIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5TdHJpbmdWYWx1ZVIVb3B0aW9uYWxTdHJpbmdX" +
    "cmFwcGVyElIKFm9wdGlvbmFsX2J5dGVzX3dyYXBwZXIY0QEgASgLMhsuZ29vZ2xlLnByb3RvYnVmLkJ5dGVzVmFsdWVSFG9w" +
    "dGlvbmFsQnl0ZXNXcmFwcGVyEk8KFXJlcGVhdGVkX2Jvb2xfd3JhcHBlchjTASADKAsyGi5nb29nbGUucHJvdG9idWYuQm9v" +
    "bFZhbHVlUhNyZXBlYXRlZEJvb2xXcmFwcGVyElIKFnJlcGVhdGVkX2ludDMyX3dyYXBwZXIY1AEgAygLMhsuZ29vZ2xlLnBy" +
    "b3RvYnVmLkludDMyVmFsdWVSFHJlcGVhdGVkSW50MzJXcmFwcGVyElIKFnJlcGVhdGVkX2ludDY0X3dyYXBwZXIY1QEgAygL" +
    "MhsuZ29vZ2xlLnByb3RvYnVmLkludDY0VmFsdWVSFHJlcGVhdGVkSW50NjRXcmFwcGVyElUKF3JlcGVhdGVkX3VpbnQzMl93" +
    "cmFwcGVyGNYBIAMoCzIcLmdvb2dsZS5wcm90b2J1Zi5VSW50MzJWYWx1ZVIVcmVwZWF0ZWRVaW50MzJXcmFwcGVyElUKF3Jl" +
    "cGVhdGVkX3VpbnQ2NF93cmFwcGVyGNcBIAMoCzIcLmdvb2dsZS5wcm90b2J1Zi5VSW50NjRWYWx1ZVIVcmVwZWF0ZWRVaW50" +
    "NjRXcmFwcGVyElIKFnJlcGVhdGVkX2Zsb2F0X3dyYXBwZXIY2AEgAygLMhsuZ29vZ2xlLnByb3RvYnVmLkZsb2F0VmFsdWVS" +
    "FHJlcGVhdGVkRmxvYXRXcmFwcGVyElUKF3JlcGVhdGVkX2RvdWJsZV93cmFwcGVyGNkBIAMoCzIcLmdvb2dsZS5wcm90b2J1" +
    "Zi5Eb3VibGVWYWx1ZVIVcmVwZWF0ZWREb3VibGVXcmFwcGVyElUKF3JlcGVhdGVkX3N0cmluZ193cmFwcGVyGNoBIAMoCzIc" +
    "Lmdvb2dsZS5wcm90b2J1Zi5TdHJpbmdWYWx1ZVIVcmVwZWF0ZWRTdHJpbmdXcmFwcGVyElIKFnJlcGVhdGVkX2J5dGVzX3dy" +
    "YXBwZXIY2wEgAygLMhsuZ29vZ2xlLnByb3RvYnVmLkJ5dGVzVmFsdWVSFHJlcGVhdGVkQnl0ZXNXcmFwcGVyEkcKEW9wdGlv" +
    "bmFsX2R1cmF0aW9uGK0CIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIQb3B0aW9uYWxEdXJhdGlvbhJKChJvcHRp" +
    "b25hbF90aW1lc3RhbXAYrgIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIRb3B0aW9uYWxUaW1lc3RhbXASSwoT" +
    "b3B0aW9uYWxfZmllbGRfbWFzaxivAiABKAsyGi5nb29nbGUucHJvdG9idWYuRmllbGRNYXNrUhFvcHRpb25hbEZpZWxkTWFz" +
    "axJBCg9vcHRpb25hbF9zdHJ1Y3QYsAIgASgLMhcuZ29vZ2xlLnByb3RvYnVmLlN0cnVjdFIOb3B0aW9uYWxTdHJ1Y3QSOAoM" +
    "b3B0aW9uYWxfYW55GLECIAEoCzIULmdvb2dsZS5wcm90b2J1Zi5BbnlSC29wdGlvbmFsQW55Ej4KDm9wdGlvbmFsX3ZhbHVl" +
    "GLICIAEoCzIWLmdvb2dsZS5wcm90b2J1Zi5WYWx1ZVINb3B0aW9uYWxWYWx1ZRJLChNvcHRpb25hbF9udWxsX3ZhbHVlGLMC" +
    "IAEoDjIaLmdvb2dsZS5wcm90b2J1Zi5OdWxsVmFsdWVSEW9wdGlvbmFsTnVsbFZhbHVlEkcKEXJlcGVhdGVkX2R1cmF0aW9u" +
    "GLcCIAMoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIQcmVwZWF0ZWREdXJhdGlvbhJKChJyZXBlYXRlZF90aW1lc3Rh" +
    "bXAYuAIgAygLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIRcmVwZWF0ZWRUaW1lc3RhbXASSgoScmVwZWF0ZWRfZmll" +
    "bGRtYXNrGLkCIAMoCzIaLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE1hc2tSEXJlcGVhdGVkRmllbGRtYXNrEkEKD3JlcGVhdGVk" +
    "X3N0cnVjdBjEAiADKAsyFy5nb29nbGUucHJvdG9idWYuU3RydWN0Ug5yZXBlYXRlZFN0cnVjdBI4CgxyZXBlYXRlZF9hbnkY" +
    "uwIgAygLMhQuZ29vZ2xlLnByb3RvYnVmLkFueVILcmVwZWF0ZWRBbnkSPgoOcmVwZWF0ZWRfdmFsdWUYvAIgAygLMhYuZ29v" +
    "Z2xlLnByb3RvYnVmLlZhbHVlUg1yZXBlYXRlZFZhbHVlEksKE3JlcGVhdGVkX2xpc3RfdmFsdWUYvQIgAygLMhouZ29vZ2xl" +
    "LnByb3RvYnVmLkxpc3RWYWx1ZVIRcmVwZWF0ZWRMaXN0VmFsdWUSEwoKZmllbGRuYW1lMRiRAyABKAUSIAoLZmllbGRfbmFt" +
    "ZTIYkgMgASgFUgpmaWVsZE5hbWUyEiEKDF9maWVsZF9uYW1lMxiTAyABKAVSCkZpZWxkTmFtZTMSIgoNZmllbGRfX25hbWU0" +
    "XxiUAyABKAVSCmZpZWxkTmFtZTQSFAoLZmllbGQwbmFtZTUYlQMgASgFEiMKDWZpZWxkXzBfbmFtZTYYlgMgASgFUgtmaWVs" +
    "ZDBOYW1lNhITCgpmaWVsZE5hbWU3GJcDIAEoBRITCgpGaWVsZE5hbWU4GJgDIAEoBRIgCgtmaWVsZF9OYW1lORiZAyABKAVS" +
    "CmZpZWxkTmFtZTkSIgoMRmllbGRfTmFtZTEwGJoDIAEoBVILRmllbGROYW1lMTASIgoMRklFTERfTkFNRTExGJsDIAEoBVIL" +
    "RklFTEROQU1FMTESIgoMRklFTERfbmFtZTEyGJwDIAEoBVILRklFTEROYW1lMTISJAoOX19maWVsZF9uYW1lMTMYnQMgASgF" +
    "UgtGaWVsZE5hbWUxMxIkCg5fX0ZpZWxkX25hbWUxNBieAyABKAVSC0ZpZWxkTmFtZTE0EiMKDWZpZWxkX19uYW1lMTUYnwMg" +
    "ASgFUgtmaWVsZE5hbWUxNRIjCg1maWVsZF9fTmFtZTE2GKADIAEoBVILZmllbGROYW1lMTYSJAoOZmllbGRfbmFtZTE3X18Y" +
    "oQMgASgFUgtmaWVsZE5hbWUxNxIkCg5GaWVsZF9uYW1lMThfXxiiAyABKAVSC0ZpZWxkTmFtZTE4GmIKDU5lc3RlZE1lc3Nh" +
    "Z2USCQoBYRgBIAEoBRJGCgtjb3JlY3Vyc2l2ZRgCIAEoCzIxLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLlRlc3RB" +
    "bGxUeXBlc1Byb3RvMxo0ChJNYXBJbnQzMkludDMyRW50cnkSCwoDa2V5GAEgASgFEg0KBXZhbHVlGAIgASgFOgI4ARo0ChJN" +
    "YXBJbnQ2NEludDY0RW50cnkSCwoDa2V5GAEgASgDEg0KBXZhbHVlGAIgASgDOgI4ARo2ChRNYXBVaW50MzJVaW50MzJFbnRy" +
    "eRILCgNrZXkYASABKA0SDQoFdmFsdWUYAiABKA06AjgBGjYKFE1hcFVpbnQ2NFVpbnQ2NEVudHJ5EgsKA2tleRgBIAEoBBIN" +
    "CgV2YWx1ZRgCIAEoBDoCOAEaNgoUTWFwU2ludDMyU2ludDMyRW50cnkSCwoDa2V5GAEgASgREg0KBXZhbHVlGAIgASgROgI4" +
    "ARo2ChRNYXBTaW50NjRTaW50NjRFbnRyeRILCgNrZXkYASABKBISDQoFdmFsdWUYAiABKBI6AjgBGjgKFk1hcEZpeGVkMzJG" +
    "aXhlZDMyRW50cnkSCwoDa2V5GAEgASgHEg0KBXZhbHVlGAIgASgHOgI4ARo4ChZNYXBGaXhlZDY0Rml4ZWQ2NEVudHJ5EgsK" +
    "A2tleRgBIAEoBhINCgV2YWx1ZRgCIAEoBjoCOAEaOgoYTWFwU2ZpeGVkMzJTZml4ZWQzMkVudHJ5EgsKA2tleRgBIAEoDxIN" +
    "CgV2YWx1ZRgCIAEoDzoCOAEaOgoYTWFwU2ZpeGVkNjRTZml4ZWQ2NEVudHJ5EgsKA2tleRgBIAEoEBINCgV2YWx1ZRgCIAEo" +
    "EDoCOAEaNAoSTWFwSW50MzJGbG9hdEVudHJ5EgsKA2tleRgBIAEoBRINCgV2YWx1ZRgCIAEoAjoCOAEaNQoTTWFwSW50MzJE" +
    "b3VibGVFbnRyeRILCgNrZXkYASABKAUSDQoFdmFsdWUYAiABKAE6AjgBGjIKEE1hcEJvb2xCb29sRW50cnkSCwoDa2V5GAEg" +
    "ASgIEg0KBXZhbHVlGAIgASgIOgI4ARo2ChRNYXBTdHJpbmdTdHJpbmdFbnRyeRILCgNrZXkYASABKAkSDQoFdmFsdWUYAiAB" +
    "KAk6AjgBGjUKE01hcFN0cmluZ0J5dGVzRW50cnkSCwoDa2V5GAEgASgJEg0KBXZhbHVlGAIgASgMOgI4ARp+ChtNYXBTdHJp" +
    "bmdOZXN0ZWRNZXNzYWdlRW50cnkSCwoDa2V5GAEgASgJEk4KBXZhbHVlGAIgASgLMj8ucHJvdG9idWZfdGVzdF9tZXNzYWdl" +
    "cy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk5lc3RlZE1lc3NhZ2U6AjgBGm0KHE1hcFN0cmluZ0ZvcmVpZ25NZXNzYWdl" +
    "RW50cnkSCwoDa2V5GAEgASgJEjwKBXZhbHVlGAIgASgLMi0ucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzMuRm9yZWln" +
    "bk1lc3NhZ2U6AjgBGngKGE1hcFN0cmluZ05lc3RlZEVudW1FbnRyeRILCgNrZXkYASABKAkSSwoFdmFsdWUYAiABKA4yPC5w" +
    "cm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTmVzdGVkRW51bToCOAEaZwoZTWFwU3Ry" +
    "aW5nRm9yZWlnbkVudW1FbnRyeRILCgNrZXkYASABKAkSOQoFdmFsdWUYAiABKA4yKi5wcm90b2J1Zl90ZXN0X21lc3NhZ2Vz" +
    "LnByb3RvMy5Gb3JlaWduRW51bToCOAEiOQoKTmVzdGVkRW51bRIHCgNGT08QABIHCgNCQVIQARIHCgNCQVoQAhIQCgNORUcQ" +
    "////////////ASJZCgtBbGlhc2VkRW51bRINCglBTElBU19GT08QABINCglBTElBU19CQVIQARINCglBTElBU19CQVoQAhIH" +
    "CgNNT08QAhIHCgNtb28QAhIHCgNiQXoQAhoCEAFCDQoLb25lb2ZfZmllbGRKBgj1AxD/A0oICL+EPRDAhD1SDnJlc2VydmVk" +
    "X2ZpZWxkIhsKDkZvcmVpZ25NZXNzYWdlEgkKAWMYASABKAUiFgoUTnVsbEh5cG90aGVzaXNQcm90bzMiLwoORW51bU9ubHlQ" +
    "cm90bzMiHQoEQm9vbBIKCgZrRmFsc2UQABIJCgVrVHJ1ZRABKkAKC0ZvcmVpZ25FbnVtEg8KC0ZPUkVJR05fRk9PEAASDwoL" +
    "Rk9SRUlHTl9CQVIQARIPCgtGT1JFSUdOX0JBWhACQjgKKGNvbS5nb29nbGUucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90" +
    "bzNIAfgBAaICBlByb3RvM2IGcHJvdG8z",
  () => [googleProtobufAnyProto, googleProtobufDurationProto, googleProtobufFieldMaskProto, googleProtobufStructProto, googleProtobufTimestampProto, googleProtobufWrappersProto],
);

export const ForeignEnum = {
  FOREIGN_FOO: 0,
  FOREIGN_BAR: 1,
  FOREIGN_BAZ: 2,
} as const;
export type ForeignEnum = (typeof ForeignEnum)[keyof typeof ForeignEnum] | (number & {});

/**
 * This proto includes every type of field in both singular and repeated
 * forms.
 *
 * Also, crucially, all messages and enums in this file are eventually
 * submessages of this message.  So for example, a fuzz test of TestAllTypes
 * could trigger bugs that occur in any message type in this file.  We verify
 * this stays true in a unit test.
 */
export interface TestAllTypesProto3 {
  /**
   * Singular
   * test [kotlin] comment
   */
  optionalInt32: number;
  optionalInt64: bigint;
  optionalUint32: number;
  optionalUint64: bigint;
  optionalSint32: number;
  optionalSint64: bigint;
  optionalFixed32: number;
  optionalFixed64: bigint;
  optionalSfixed32: number;
  optionalSfixed64: bigint;
  optionalFloat: number;
  optionalDouble: number;
  optionalBool: boolean;
  optionalString: string;
  optionalBytes: Uint8Array;
  optionalNestedMessage?: TestAllTypesProto3_NestedMessage | undefined;
  optionalForeignMessage?: ForeignMessage | undefined;
  optionalNestedEnum: TestAllTypesProto3_NestedEnum;
  optionalForeignEnum: ForeignEnum;
  optionalAliasedEnum: TestAllTypesProto3_AliasedEnum;
  optionalStringPiece: string;
  optionalCord: string;
  recursiveMessage?: TestAllTypesProto3 | undefined;
  /** Repeated */
  repeatedInt32: number[];
  repeatedInt64: bigint[];
  repeatedUint32: number[];
  repeatedUint64: bigint[];
  repeatedSint32: number[];
  repeatedSint64: bigint[];
  repeatedFixed32: number[];
  repeatedFixed64: bigint[];
  repeatedSfixed32: number[];
  repeatedSfixed64: bigint[];
  repeatedFloat: number[];
  repeatedDouble: number[];
  repeatedBool: boolean[];
  repeatedString: string[];
  repeatedBytes: Uint8Array[];
  repeatedNestedMessage: TestAllTypesProto3_NestedMessage[];
  repeatedForeignMessage: ForeignMessage[];
  repeatedNestedEnum: TestAllTypesProto3_NestedEnum[];
  repeatedForeignEnum: ForeignEnum[];
  repeatedStringPiece: string[];
  repeatedCord: string[];
  /** Packed */
  packedInt32: number[];
  packedInt64: bigint[];
  packedUint32: number[];
  packedUint64: bigint[];
  packedSint32: number[];
  packedSint64: bigint[];
  packedFixed32: number[];
  packedFixed64: bigint[];
  packedSfixed32: number[];
  packedSfixed64: bigint[];
  packedFloat: number[];
  packedDouble: number[];
  packedBool: boolean[];
  packedNestedEnum: TestAllTypesProto3_NestedEnum[];
  /** Unpacked */
  unpackedInt32: number[];
  unpackedInt64: bigint[];
  unpackedUint32: number[];
  unpackedUint64: bigint[];
  unpackedSint32: number[];
  unpackedSint64: bigint[];
  unpackedFixed32: number[];
  unpackedFixed64: bigint[];
  unpackedSfixed32: number[];
  unpackedSfixed64: bigint[];
  unpackedFloat: number[];
  unpackedDouble: number[];
  unpackedBool: boolean[];
  unpackedNestedEnum: TestAllTypesProto3_NestedEnum[];
  /** Map */
  mapInt32Int32: Map<number, number>;
  mapInt64Int64: Map<bigint, bigint>;
  mapUint32Uint32: Map<number, number>;
  mapUint64Uint64: Map<bigint, bigint>;
  mapSint32Sint32: Map<number, number>;
  mapSint64Sint64: Map<bigint, bigint>;
  mapFixed32Fixed32: Map<number, number>;
  mapFixed64Fixed64: Map<bigint, bigint>;
  mapSfixed32Sfixed32: Map<number, number>;
  mapSfixed64Sfixed64: Map<bigint, bigint>;
  mapInt32Float: Map<number, number>;
  mapInt32Double: Map<number, number>;
  mapBoolBool: Map<boolean, boolean>;
  mapStringString: Map<string, string>;
  mapStringBytes: Map<string, Uint8Array>;
  mapStringNestedMessage: Map<string, TestAllTypesProto3_NestedMessage>;
  mapStringForeignMessage: Map<string, ForeignMessage>;
  mapStringNestedEnum: Map<string, TestAllTypesProto3_NestedEnum>;
  mapStringForeignEnum: Map<string, ForeignEnum>;
  oneofField?:
    | { case: "oneofUint32"; value: number }
    | { case: "oneofNestedMessage"; value: TestAllTypesProto3_NestedMessage }
    | { case: "oneofString"; value: string }
    | { case: "oneofBytes"; value: Uint8Array }
    | { case: "oneofBool"; value: boolean }
    | { case: "oneofUint64"; value: bigint }
    | { case: "oneofFloat"; value: number }
    | { case: "oneofDouble"; value: number }
    | { case: "oneofEnum"; value: TestAllTypesProto3_NestedEnum }
    | { case: "oneofNullValue"; value: NullValue }
    | undefined;
  /** Well-known types */
  optionalBoolWrapper?: BoolValue | undefined;
  optionalInt32Wrapper?: Int32Value | undefined;
  optionalInt64Wrapper?: Int64Value | undefined;
  optionalUint32Wrapper?: UInt32Value | undefined;
  optionalUint64Wrapper?: UInt64Value | undefined;
  optionalFloatWrapper?: FloatValue | undefined;
  optionalDoubleWrapper?: DoubleValue | undefined;
  optionalStringWrapper?: StringValue | undefined;
  optionalBytesWrapper?: BytesValue | undefined;
  repeatedBoolWrapper: BoolValue[];
  repeatedInt32Wrapper: Int32Value[];
  repeatedInt64Wrapper: Int64Value[];
  repeatedUint32Wrapper: UInt32Value[];
  repeatedUint64Wrapper: UInt64Value[];
  repeatedFloatWrapper: FloatValue[];
  repeatedDoubleWrapper: DoubleValue[];
  repeatedStringWrapper: StringValue[];
  repeatedBytesWrapper: BytesValue[];
  optionalDuration?: Duration | undefined;
  optionalTimestamp?: Timestamp | undefined;
  optionalFieldMask?: FieldMask | undefined;
  optionalStruct?: Struct | undefined;
  optionalAny?: Any | undefined;
  optionalValue?: Value | undefined;
  optionalNullValue: NullValue;
  repeatedDuration: Duration[];
  repeatedTimestamp: Timestamp[];
  repeatedFieldmask: FieldMask[];
  repeatedStruct: Struct[];
  repeatedAny: Any[];
  repeatedValue: Value[];
  repeatedListValue: ListValue[];
  /**
   * Test field-name-to-JSON-name convention.
   * (protobuf says names can be any valid C/C++ identifier.)
   */
  fieldname1: number;
  fieldName2: number;
  FieldName3: number;
  fieldName4: number;
  field0name5: number;
  field0Name6: number;
  fieldName7: number;
  FieldName8: number;
  fieldName9: number;
  FieldName10: number;
  FIELDNAME11: number;
  FIELDName12: number;
  FieldName13: number;
  FieldName14: number;
  fieldName15: number;
  fieldName16: number;
  fieldName17: number;
  FieldName18: number;
}

/** What a {@link TestAllTypesProto3} can be made from. */
export interface TestAllTypesProto3Init {
  optionalInt32?: number | undefined;
  optionalInt64?: Int64Input | undefined;
  optionalUint32?: number | undefined;
  optionalUint64?: Int64Input | undefined;
  optionalSint32?: number | undefined;
  optionalSint64?: Int64Input | undefined;
  optionalFixed32?: number | undefined;
  optionalFixed64?: Int64Input | undefined;
  optionalSfixed32?: number | undefined;
  optionalSfixed64?: Int64Input | undefined;
  optionalFloat?: number | undefined;
  optionalDouble?: number | undefined;
  optionalBool?: boolean | undefined;
  optionalString?: string | undefined;
  optionalBytes?: Uint8Array | undefined;
  optionalNestedMessage?: TestAllTypesProto3_NestedMessageInit | undefined;
  optionalForeignMessage?: ForeignMessageInit | undefined;
  optionalNestedEnum?: TestAllTypesProto3_NestedEnum | undefined;
  optionalForeignEnum?: ForeignEnum | undefined;
  optionalAliasedEnum?: TestAllTypesProto3_AliasedEnum | undefined;
  optionalStringPiece?: string | undefined;
  optionalCord?: string | undefined;
  recursiveMessage?: TestAllTypesProto3Init | undefined;
  repeatedInt32?: ArrayLike<number> | undefined;
  repeatedInt64?: ArrayLike<Int64Input> | undefined;
  repeatedUint32?: ArrayLike<number> | undefined;
  repeatedUint64?: ArrayLike<Int64Input> | undefined;
  repeatedSint32?: ArrayLike<number> | undefined;
  repeatedSint64?: ArrayLike<Int64Input> | undefined;
  repeatedFixed32?: ArrayLike<number> | undefined;
  repeatedFixed64?: ArrayLike<Int64Input> | undefined;
  repeatedSfixed32?: ArrayLike<number> | undefined;
  repeatedSfixed64?: ArrayLike<Int64Input> | undefined;
  repeatedFloat?: ArrayLike<number> | undefined;
  repeatedDouble?: ArrayLike<number> | undefined;
  repeatedBool?: readonly boolean[] | undefined;
  repeatedString?: readonly string[] | undefined;
  repeatedBytes?: readonly Uint8Array[] | undefined;
  repeatedNestedMessage?: readonly TestAllTypesProto3_NestedMessageInit[] | undefined;
  repeatedForeignMessage?: readonly ForeignMessageInit[] | undefined;
  repeatedNestedEnum?: readonly TestAllTypesProto3_NestedEnum[] | undefined;
  repeatedForeignEnum?: readonly ForeignEnum[] | undefined;
  repeatedStringPiece?: readonly string[] | undefined;
  repeatedCord?: readonly string[] | undefined;
  packedInt32?: ArrayLike<number> | undefined;
  packedInt64?: ArrayLike<Int64Input> | undefined;
  packedUint32?: ArrayLike<number> | undefined;
  packedUint64?: ArrayLike<Int64Input> | undefined;
  packedSint32?: ArrayLike<number> | undefined;
  packedSint64?: ArrayLike<Int64Input> | undefined;
  packedFixed32?: ArrayLike<number> | undefined;
  packedFixed64?: ArrayLike<Int64Input> | undefined;
  packedSfixed32?: ArrayLike<number> | undefined;
  packedSfixed64?: ArrayLike<Int64Input> | undefined;
  packedFloat?: ArrayLike<number> | undefined;
  packedDouble?: ArrayLike<number> | undefined;
  packedBool?: readonly boolean[] | undefined;
  packedNestedEnum?: readonly TestAllTypesProto3_NestedEnum[] | undefined;
  unpackedInt32?: ArrayLike<number> | undefined;
  unpackedInt64?: ArrayLike<Int64Input> | undefined;
  unpackedUint32?: ArrayLike<number> | undefined;
  unpackedUint64?: ArrayLike<Int64Input> | undefined;
  unpackedSint32?: ArrayLike<number> | undefined;
  unpackedSint64?: ArrayLike<Int64Input> | undefined;
  unpackedFixed32?: ArrayLike<number> | undefined;
  unpackedFixed64?: ArrayLike<Int64Input> | undefined;
  unpackedSfixed32?: ArrayLike<number> | undefined;
  unpackedSfixed64?: ArrayLike<Int64Input> | undefined;
  unpackedFloat?: ArrayLike<number> | undefined;
  unpackedDouble?: ArrayLike<number> | undefined;
  unpackedBool?: readonly boolean[] | undefined;
  unpackedNestedEnum?: readonly TestAllTypesProto3_NestedEnum[] | undefined;
  mapInt32Int32?: MapInit<number, number> | undefined;
  mapInt64Int64?: MapInit<bigint, Int64Input> | undefined;
  mapUint32Uint32?: MapInit<number, number> | undefined;
  mapUint64Uint64?: MapInit<bigint, Int64Input> | undefined;
  mapSint32Sint32?: MapInit<number, number> | undefined;
  mapSint64Sint64?: MapInit<bigint, Int64Input> | undefined;
  mapFixed32Fixed32?: MapInit<number, number> | undefined;
  mapFixed64Fixed64?: MapInit<bigint, Int64Input> | undefined;
  mapSfixed32Sfixed32?: MapInit<number, number> | undefined;
  mapSfixed64Sfixed64?: MapInit<bigint, Int64Input> | undefined;
  mapInt32Float?: MapInit<number, number> | undefined;
  mapInt32Double?: MapInit<number, number> | undefined;
  mapBoolBool?: MapInit<boolean, boolean> | undefined;
  mapStringString?: MapInit<string, string> | undefined;
  mapStringBytes?: MapInit<string, Uint8Array> | undefined;
  mapStringNestedMessage?: MapInit<string, TestAllTypesProto3_NestedMessageInit> | undefined;
  mapStringForeignMessage?: MapInit<string, ForeignMessageInit> | undefined;
  mapStringNestedEnum?: MapInit<string, TestAllTypesProto3_NestedEnum> | undefined;
  mapStringForeignEnum?: MapInit<string, ForeignEnum> | undefined;
  oneofField?:
    | { case: "oneofUint32"; value: number }
    | { case: "oneofNestedMessage"; value: TestAllTypesProto3_NestedMessageInit }
    | { case: "oneofString"; value: string }
    | { case: "oneofBytes"; value: Uint8Array }
    | { case: "oneofBool"; value: boolean }
    | { case: "oneofUint64"; value: Int64Input }
    | { case: "oneofFloat"; value: number }
    | { case: "oneofDouble"; value: number }
    | { case: "oneofEnum"; value: TestAllTypesProto3_NestedEnum }
    | { case: "oneofNullValue"; value: NullValue }
    | undefined;
  optionalBoolWrapper?: BoolValueInit | undefined;
  optionalInt32Wrapper?: Int32ValueInit | undefined;
  optionalInt64Wrapper?: Int64ValueInit | undefined;
  optionalUint32Wrapper?: UInt32ValueInit | undefined;
  optionalUint64Wrapper?: UInt64ValueInit | undefined;
  optionalFloatWrapper?: FloatValueInit | undefined;
  optionalDoubleWrapper?: DoubleValueInit | undefined;
  optionalStringWrapper?: StringValueInit | undefined;
  optionalBytesWrapper?: BytesValueInit | undefined;
  repeatedBoolWrapper?: readonly BoolValueInit[] | undefined;
  repeatedInt32Wrapper?: readonly Int32ValueInit[] | undefined;
  repeatedInt64Wrapper?: readonly Int64ValueInit[] | undefined;
  repeatedUint32Wrapper?: readonly UInt32ValueInit[] | undefined;
  repeatedUint64Wrapper?: readonly UInt64ValueInit[] | undefined;
  repeatedFloatWrapper?: readonly FloatValueInit[] | undefined;
  repeatedDoubleWrapper?: readonly DoubleValueInit[] | undefined;
  repeatedStringWrapper?: readonly StringValueInit[] | undefined;
  repeatedBytesWrapper?: readonly BytesValueInit[] | undefined;
  optionalDuration?: DurationInit | undefined;
  optionalTimestamp?: TimestampInit | undefined;
  optionalFieldMask?: FieldMaskInit | undefined;
  optionalStruct?: StructInit | undefined;
  optionalAny?: AnyInit | undefined;
  optionalValue?: ValueInit | undefined;
  optionalNullValue?: NullValue | undefined;
  repeatedDuration?: readonly DurationInit[] | undefined;
  repeatedTimestamp?: readonly TimestampInit[] | undefined;
  repeatedFieldmask?: readonly FieldMaskInit[] | undefined;
  repeatedStruct?: readonly StructInit[] | undefined;
  repeatedAny?: readonly AnyInit[] | undefined;
  repeatedValue?: readonly ValueInit[] | undefined;
  repeatedListValue?: readonly ListValueInit[] | undefined;
  fieldname1?: number | undefined;
  fieldName2?: number | undefined;
  FieldName3?: number | undefined;
  fieldName4?: number | undefined;
  field0name5?: number | undefined;
  field0Name6?: number | undefined;
  fieldName7?: number | undefined;
  FieldName8?: number | undefined;
  fieldName9?: number | undefined;
  FieldName10?: number | undefined;
  FIELDNAME11?: number | undefined;
  FIELDName12?: number | undefined;
  FieldName13?: number | undefined;
  FieldName14?: number | undefined;
  fieldName15?: number | undefined;
  fieldName16?: number | undefined;
  fieldName17?: number | undefined;
  FieldName18?: number | undefined;
}

export const TestAllTypesProto3: MessageType<TestAllTypesProto3, TestAllTypesProto3Init> = /* @__PURE__ */ message<TestAllTypesProto3, TestAllTypesProto3Init>(
  googleProtobufTestMessagesProto3Proto,
  "protobuf_test_messages.proto3.TestAllTypesProto3",
  {
    create: (init) => init === undefined ? { optionalInt32: 0, optionalInt64: 0n, optionalUint32: 0, optionalUint64: 0n, optionalSint32: 0, optionalSint64: 0n, optionalFixed32: 0, optionalFixed64: 0n, optionalSfixed32: 0, optionalSfixed64: 0n, optionalFloat: 0, optionalDouble: 0, optionalBool: false, optionalString: "", optionalBytes: noBytes, optionalNestedMessage: undefined, optionalForeignMessage: undefined, optionalNestedEnum: 0, optionalForeignEnum: 0, optionalAliasedEnum: 0, optionalStringPiece: "", optionalCord: "", recursiveMessage: undefined, repeatedInt32: [], repeatedInt64: [], repeatedUint32: [], repeatedUint64: [], repeatedSint32: [], repeatedSint64: [], repeatedFixed32: [], repeatedFixed64: [], repeatedSfixed32: [], repeatedSfixed64: [], repeatedFloat: [], repeatedDouble: [], repeatedBool: [], repeatedString: [], repeatedBytes: [], repeatedNestedMessage: [], repeatedForeignMessage: [], repeatedNestedEnum: [], repeatedForeignEnum: [], repeatedStringPiece: [], repeatedCord: [], packedInt32: [], packedInt64: [], packedUint32: [], packedUint64: [], packedSint32: [], packedSint64: [], packedFixed32: [], packedFixed64: [], packedSfixed32: [], packedSfixed64: [], packedFloat: [], packedDouble: [], packedBool: [], packedNestedEnum: [], unpackedInt32: [], unpackedInt64: [], unpackedUint32: [], unpackedUint64: [], unpackedSint32: [], unpackedSint64: [], unpackedFixed32: [], unpackedFixed64: [], unpackedSfixed32: [], unpackedSfixed64: [], unpackedFloat: [], unpackedDouble: [], unpackedBool: [], unpackedNestedEnum: [], mapInt32Int32: new Map(), mapInt64Int64: new Map(), mapUint32Uint32: new Map(), mapUint64Uint64: new Map(), mapSint32Sint32: new Map(), mapSint64Sint64: new Map(), mapFixed32Fixed32: new Map(), mapFixed64Fixed64: new Map(), mapSfixed32Sfixed32: new Map(), mapSfixed64Sfixed64: new Map(), mapInt32Float: new Map(), mapInt32Double: new Map(), mapBoolBool: new Map(), mapStringString: new Map(), mapStringBytes: new Map(), mapStringNestedMessage: new Map(), mapStringForeignMessage: new Map(), mapStringNestedEnum: new Map(), mapStringForeignEnum: new Map(), oneofField: undefined, optionalBoolWrapper: undefined, optionalInt32Wrapper: undefined, optionalInt64Wrapper: undefined, optionalUint32Wrapper: undefined, optionalUint64Wrapper: undefined, optionalFloatWrapper: undefined, optionalDoubleWrapper: undefined, optionalStringWrapper: undefined, optionalBytesWrapper: undefined, repeatedBoolWrapper: [], repeatedInt32Wrapper: [], repeatedInt64Wrapper: [], repeatedUint32Wrapper: [], repeatedUint64Wrapper: [], repeatedFloatWrapper: [], repeatedDoubleWrapper: [], repeatedStringWrapper: [], repeatedBytesWrapper: [], optionalDuration: undefined, optionalTimestamp: undefined, optionalFieldMask: undefined, optionalStruct: undefined, optionalAny: undefined, optionalValue: undefined, optionalNullValue: 0, repeatedDuration: [], repeatedTimestamp: [], repeatedFieldmask: [], repeatedStruct: [], repeatedAny: [], repeatedValue: [], repeatedListValue: [], fieldname1: 0, fieldName2: 0, FieldName3: 0, fieldName4: 0, field0name5: 0, field0Name6: 0, fieldName7: 0, FieldName8: 0, fieldName9: 0, FieldName10: 0, FIELDNAME11: 0, FIELDName12: 0, FieldName13: 0, FieldName14: 0, fieldName15: 0, fieldName16: 0, fieldName17: 0, FieldName18: 0 } : {
      optionalInt32: init.optionalInt32 ?? 0,
      optionalInt64: int64ToBigint(init.optionalInt64),
      optionalUint32: init.optionalUint32 ?? 0,
      optionalUint64: int64ToBigint(init.optionalUint64),
      optionalSint32: init.optionalSint32 ?? 0,
      optionalSint64: int64ToBigint(init.optionalSint64),
      optionalFixed32: init.optionalFixed32 ?? 0,
      optionalFixed64: int64ToBigint(init.optionalFixed64),
      optionalSfixed32: init.optionalSfixed32 ?? 0,
      optionalSfixed64: int64ToBigint(init.optionalSfixed64),
      optionalFloat: init.optionalFloat ?? 0,
      optionalDouble: init.optionalDouble ?? 0,
      optionalBool: init.optionalBool ?? false,
      optionalString: init.optionalString ?? "",
      optionalBytes: init.optionalBytes ?? noBytes,
      optionalNestedMessage: init.optionalNestedMessage && TestAllTypesProto3_NestedMessage.create(init.optionalNestedMessage),
      optionalForeignMessage: init.optionalForeignMessage && ForeignMessage.create(init.optionalForeignMessage),
      optionalNestedEnum: init.optionalNestedEnum ?? 0,
      optionalForeignEnum: init.optionalForeignEnum ?? 0,
      optionalAliasedEnum: init.optionalAliasedEnum ?? 0,
      optionalStringPiece: init.optionalStringPiece ?? "",
      optionalCord: init.optionalCord ?? "",
      recursiveMessage: init.recursiveMessage && TestAllTypesProto3.create(init.recursiveMessage),
      repeatedInt32: createList(init.repeatedInt32),
      repeatedInt64: createBigintList(init.repeatedInt64),
      repeatedUint32: createList(init.repeatedUint32),
      repeatedUint64: createBigintList(init.repeatedUint64),
      repeatedSint32: createList(init.repeatedSint32),
      repeatedSint64: createBigintList(init.repeatedSint64),
      repeatedFixed32: createList(init.repeatedFixed32),
      repeatedFixed64: createBigintList(init.repeatedFixed64),
      repeatedSfixed32: createList(init.repeatedSfixed32),
      repeatedSfixed64: createBigintList(init.repeatedSfixed64),
      repeatedFloat: createList(init.repeatedFloat),
      repeatedDouble: createList(init.repeatedDouble),
      repeatedBool: createList(init.repeatedBool),
      repeatedString: createList(init.repeatedString),
      repeatedBytes: createList(init.repeatedBytes),
      repeatedNestedMessage: init.repeatedNestedMessage?.map((v) => TestAllTypesProto3_NestedMessage.create(v)) ?? [],
      repeatedForeignMessage: init.repeatedForeignMessage?.map((v) => ForeignMessage.create(v)) ?? [],
      repeatedNestedEnum: createList(init.repeatedNestedEnum),
      repeatedForeignEnum: createList(init.repeatedForeignEnum),
      repeatedStringPiece: createList(init.repeatedStringPiece),
      repeatedCord: createList(init.repeatedCord),
      packedInt32: createList(init.packedInt32),
      packedInt64: createBigintList(init.packedInt64),
      packedUint32: createList(init.packedUint32),
      packedUint64: createBigintList(init.packedUint64),
      packedSint32: createList(init.packedSint32),
      packedSint64: createBigintList(init.packedSint64),
      packedFixed32: createList(init.packedFixed32),
      packedFixed64: createBigintList(init.packedFixed64),
      packedSfixed32: createList(init.packedSfixed32),
      packedSfixed64: createBigintList(init.packedSfixed64),
      packedFloat: createList(init.packedFloat),
      packedDouble: createList(init.packedDouble),
      packedBool: createList(init.packedBool),
      packedNestedEnum: createList(init.packedNestedEnum),
      unpackedInt32: createList(init.unpackedInt32),
      unpackedInt64: createBigintList(init.unpackedInt64),
      unpackedUint32: createList(init.unpackedUint32),
      unpackedUint64: createBigintList(init.unpackedUint64),
      unpackedSint32: createList(init.unpackedSint32),
      unpackedSint64: createBigintList(init.unpackedSint64),
      unpackedFixed32: createList(init.unpackedFixed32),
      unpackedFixed64: createBigintList(init.unpackedFixed64),
      unpackedSfixed32: createList(init.unpackedSfixed32),
      unpackedSfixed64: createBigintList(init.unpackedSfixed64),
      unpackedFloat: createList(init.unpackedFloat),
      unpackedDouble: createList(init.unpackedDouble),
      unpackedBool: createList(init.unpackedBool),
      unpackedNestedEnum: createList(init.unpackedNestedEnum),
      mapInt32Int32: createMap(init.mapInt32Int32, Number),
      mapInt64Int64: createMap(init.mapInt64Int64, BigInt, int64ToBigint),
      mapUint32Uint32: createMap(init.mapUint32Uint32, Number),
      mapUint64Uint64: createMap(init.mapUint64Uint64, BigInt, int64ToBigint),
      mapSint32Sint32: createMap(init.mapSint32Sint32, Number),
      mapSint64Sint64: createMap(init.mapSint64Sint64, BigInt, int64ToBigint),
      mapFixed32Fixed32: createMap(init.mapFixed32Fixed32, Number),
      mapFixed64Fixed64: createMap(init.mapFixed64Fixed64, BigInt, int64ToBigint),
      mapSfixed32Sfixed32: createMap(init.mapSfixed32Sfixed32, Number),
      mapSfixed64Sfixed64: createMap(init.mapSfixed64Sfixed64, BigInt, int64ToBigint),
      mapInt32Float: createMap(init.mapInt32Float, Number),
      mapInt32Double: createMap(init.mapInt32Double, Number),
      mapBoolBool: createMap(init.mapBoolBool, parseBool),
      mapStringString: createMap(init.mapStringString),
      mapStringBytes: createMap(init.mapStringBytes),
      mapStringNestedMessage: createMap(init.mapStringNestedMessage, undefined, (v) => TestAllTypesProto3_NestedMessage.create(v)),
      mapStringForeignMessage: createMap(init.mapStringForeignMessage, undefined, (v) => ForeignMessage.create(v)),
      mapStringNestedEnum: createMap(init.mapStringNestedEnum),
      mapStringForeignEnum: createMap(init.mapStringForeignEnum),
      oneofField:
        init.oneofField?.case === "oneofNestedMessage"
          ? { case: "oneofNestedMessage", value: TestAllTypesProto3_NestedMessage.create(init.oneofField.value) }
        : init.oneofField?.case === "oneofUint64"
          ? { case: "oneofUint64", value: int64ToBigint(init.oneofField.value) }
        : init.oneofField,
      optionalBoolWrapper: init.optionalBoolWrapper && BoolValue.create(init.optionalBoolWrapper),
      optionalInt32Wrapper: init.optionalInt32Wrapper && Int32Value.create(init.optionalInt32Wrapper),
      optionalInt64Wrapper: init.optionalInt64Wrapper && Int64Value.create(init.optionalInt64Wrapper),
      optionalUint32Wrapper: init.optionalUint32Wrapper && UInt32Value.create(init.optionalUint32Wrapper),
      optionalUint64Wrapper: init.optionalUint64Wrapper && UInt64Value.create(init.optionalUint64Wrapper),
      optionalFloatWrapper: init.optionalFloatWrapper && FloatValue.create(init.optionalFloatWrapper),
      optionalDoubleWrapper: init.optionalDoubleWrapper && DoubleValue.create(init.optionalDoubleWrapper),
      optionalStringWrapper: init.optionalStringWrapper && StringValue.create(init.optionalStringWrapper),
      optionalBytesWrapper: init.optionalBytesWrapper && BytesValue.create(init.optionalBytesWrapper),
      repeatedBoolWrapper: init.repeatedBoolWrapper?.map((v) => BoolValue.create(v)) ?? [],
      repeatedInt32Wrapper: init.repeatedInt32Wrapper?.map((v) => Int32Value.create(v)) ?? [],
      repeatedInt64Wrapper: init.repeatedInt64Wrapper?.map((v) => Int64Value.create(v)) ?? [],
      repeatedUint32Wrapper: init.repeatedUint32Wrapper?.map((v) => UInt32Value.create(v)) ?? [],
      repeatedUint64Wrapper: init.repeatedUint64Wrapper?.map((v) => UInt64Value.create(v)) ?? [],
      repeatedFloatWrapper: init.repeatedFloatWrapper?.map((v) => FloatValue.create(v)) ?? [],
      repeatedDoubleWrapper: init.repeatedDoubleWrapper?.map((v) => DoubleValue.create(v)) ?? [],
      repeatedStringWrapper: init.repeatedStringWrapper?.map((v) => StringValue.create(v)) ?? [],
      repeatedBytesWrapper: init.repeatedBytesWrapper?.map((v) => BytesValue.create(v)) ?? [],
      optionalDuration: init.optionalDuration && Duration.create(init.optionalDuration),
      optionalTimestamp: init.optionalTimestamp && Timestamp.create(init.optionalTimestamp),
      optionalFieldMask: init.optionalFieldMask && FieldMask.create(init.optionalFieldMask),
      optionalStruct: init.optionalStruct && Struct.create(init.optionalStruct),
      optionalAny: init.optionalAny && Any.create(init.optionalAny),
      optionalValue: init.optionalValue && Value.create(init.optionalValue),
      optionalNullValue: init.optionalNullValue ?? 0,
      repeatedDuration: init.repeatedDuration?.map((v) => Duration.create(v)) ?? [],
      repeatedTimestamp: init.repeatedTimestamp?.map((v) => Timestamp.create(v)) ?? [],
      repeatedFieldmask: init.repeatedFieldmask?.map((v) => FieldMask.create(v)) ?? [],
      repeatedStruct: init.repeatedStruct?.map((v) => Struct.create(v)) ?? [],
      repeatedAny: init.repeatedAny?.map((v) => Any.create(v)) ?? [],
      repeatedValue: init.repeatedValue?.map((v) => Value.create(v)) ?? [],
      repeatedListValue: init.repeatedListValue?.map((v) => ListValue.create(v)) ?? [],
      fieldname1: init.fieldname1 ?? 0,
      fieldName2: init.fieldName2 ?? 0,
      FieldName3: init.FieldName3 ?? 0,
      fieldName4: init.fieldName4 ?? 0,
      field0name5: init.field0name5 ?? 0,
      field0Name6: init.field0Name6 ?? 0,
      fieldName7: init.fieldName7 ?? 0,
      FieldName8: init.FieldName8 ?? 0,
      fieldName9: init.fieldName9 ?? 0,
      FieldName10: init.FieldName10 ?? 0,
      FIELDNAME11: init.FIELDNAME11 ?? 0,
      FIELDName12: init.FIELDName12 ?? 0,
      FieldName13: init.FieldName13 ?? 0,
      FieldName14: init.FieldName14 ?? 0,
      fieldName15: init.fieldName15 ?? 0,
      fieldName16: init.fieldName16 ?? 0,
      fieldName17: init.fieldName17 ?? 0,
      FieldName18: init.FieldName18 ?? 0,
    },
    write(m, b, p) {
      if (m.optionalInt32 != null && m.optionalInt32 !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.optionalInt32);
      }
      if (m.optionalInt64) {
        b[p++] = 16;
        p = writeInt64(b, p, m.optionalInt64);
      }
      if (m.optionalUint32 != null && m.optionalUint32 !== 0) {
        b[p++] = 24;
        p = writeUint32(b, p, m.optionalUint32);
      }
      if (m.optionalUint64) {
        b[p++] = 32;
        p = writeUint64(b, p, m.optionalUint64);
      }
      if (m.optionalSint32 != null && m.optionalSint32 !== 0) {
        b[p++] = 40;
        p = writeSint32(b, p, m.optionalSint32);
      }
      if (m.optionalSint64) {
        b[p++] = 48;
        p = writeSint64(b, p, m.optionalSint64);
      }
      if (m.optionalFixed32 != null && m.optionalFixed32 !== 0) {
        b[p++] = 61;
        p = writeFixed32(b, p, m.optionalFixed32);
      }
      if (m.optionalFixed64) {
        b[p++] = 65;
        p = writeFixed64(b, p, m.optionalFixed64);
      }
      if (m.optionalSfixed32 != null && m.optionalSfixed32 !== 0) {
        b[p++] = 77;
        p = writeFixed32(b, p, m.optionalSfixed32);
      }
      if (m.optionalSfixed64) {
        b[p++] = 81;
        p = writeSfixed64(b, p, m.optionalSfixed64);
      }
      if (m.optionalFloat !== undefined && !Object.is(m.optionalFloat, 0)) {
        b[p++] = 93;
        p = writeFloat(b, p, m.optionalFloat);
      }
      if (m.optionalDouble !== undefined && !Object.is(m.optionalDouble, 0)) {
        b[p++] = 97;
        p = writeDouble(b, p, m.optionalDouble);
      }
      if (m.optionalBool) {
        b[p++] = 104;
        p = writeBool(b, p, m.optionalBool);
      }
      if (m.optionalString) {
        b[p++] = 114;
        p = writeString(b, p, m.optionalString);
      }
      if (m.optionalBytes?.length) {
        b[p++] = 122;
        p = writeBytes(b, p, m.optionalBytes);
      }
      if (m.optionalNestedMessage !== undefined) {
        b[p++] = 146; b[p++] = 1;
        p = endMessage(b, p, TestAllTypesProto3_NestedMessage.write(m.optionalNestedMessage, b, p + 1));
      }
      if (m.optionalForeignMessage !== undefined) {
        b[p++] = 154; b[p++] = 1;
        p = endMessage(b, p, ForeignMessage.write(m.optionalForeignMessage, b, p + 1));
      }
      if (m.optionalNestedEnum != null && m.optionalNestedEnum !== 0) {
        b[p++] = 168; b[p++] = 1;
        p = writeInt32(b, p, m.optionalNestedEnum);
      }
      if (m.optionalForeignEnum != null && m.optionalForeignEnum !== 0) {
        b[p++] = 176; b[p++] = 1;
        p = writeInt32(b, p, m.optionalForeignEnum);
      }
      if (m.optionalAliasedEnum != null && m.optionalAliasedEnum !== 0) {
        b[p++] = 184; b[p++] = 1;
        p = writeInt32(b, p, m.optionalAliasedEnum);
      }
      if (m.optionalStringPiece) {
        b[p++] = 194; b[p++] = 1;
        p = writeString(b, p, m.optionalStringPiece);
      }
      if (m.optionalCord) {
        b[p++] = 202; b[p++] = 1;
        p = writeString(b, p, m.optionalCord);
      }
      if (m.recursiveMessage !== undefined) {
        b[p++] = 218; b[p++] = 1;
        p = endMessage(b, p, TestAllTypesProto3.write(m.recursiveMessage, b, p + 1));
      }
      if (m.repeatedInt32?.length) {
        b[p++] = 250; b[p++] = 1;
        const start = p++;
        for (let i = 0; i < m.repeatedInt32.length; i++) {
          p = writeInt32(b, p, m.repeatedInt32[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.repeatedInt64?.length) {
        b[p++] = 130; b[p++] = 2;
        const start = p++;
        for (let i = 0; i < m.repeatedInt64.length; i++) {
          p = writeInt64(b, p, m.repeatedInt64[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.repeatedUint32?.length) {
        b[p++] = 138; b[p++] = 2;
        const start = p++;
        for (let i = 0; i < m.repeatedUint32.length; i++) {
          p = writeUint32(b, p, m.repeatedUint32[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.repeatedUint64?.length) {
        b[p++] = 146; b[p++] = 2;
        const start = p++;
        for (let i = 0; i < m.repeatedUint64.length; i++) {
          p = writeUint64(b, p, m.repeatedUint64[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.repeatedSint32?.length) {
        b[p++] = 154; b[p++] = 2;
        const start = p++;
        for (let i = 0; i < m.repeatedSint32.length; i++) {
          p = writeSint32(b, p, m.repeatedSint32[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.repeatedSint64?.length) {
        b[p++] = 162; b[p++] = 2;
        const start = p++;
        for (let i = 0; i < m.repeatedSint64.length; i++) {
          p = writeSint64(b, p, m.repeatedSint64[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.repeatedFixed32?.length) {
        b[p++] = 170; b[p++] = 2;
        p = writePackedFixed32(b, p, m.repeatedFixed32);
      }
      if (m.repeatedFixed64?.length) {
        b[p++] = 178; b[p++] = 2;
        p = writePackedFixed64(b, p, m.repeatedFixed64);
      }
      if (m.repeatedSfixed32?.length) {
        b[p++] = 186; b[p++] = 2;
        p = writePackedFixed32(b, p, m.repeatedSfixed32);
      }
      if (m.repeatedSfixed64?.length) {
        b[p++] = 194; b[p++] = 2;
        p = writePackedSfixed64(b, p, m.repeatedSfixed64);
      }
      if (m.repeatedFloat?.length) {
        b[p++] = 202; b[p++] = 2;
        p = writePackedFloat(b, p, m.repeatedFloat);
      }
      if (m.repeatedDouble?.length) {
        b[p++] = 210; b[p++] = 2;
        p = writePackedDouble(b, p, m.repeatedDouble);
      }
      if (m.repeatedBool?.length) {
        b[p++] = 218; b[p++] = 2;
        const start = p++;
        for (let i = 0; i < m.repeatedBool.length; i++) {
          p = writeBool(b, p, m.repeatedBool[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.repeatedString) {
        for (let i = 0; i < m.repeatedString.length; i++) {
          b[p++] = 226; b[p++] = 2;
          p = writeString(b, p, m.repeatedString[i]!);
        }
      }
      if (m.repeatedBytes) {
        for (let i = 0; i < m.repeatedBytes.length; i++) {
          b[p++] = 234; b[p++] = 2;
          p = writeBytes(b, p, m.repeatedBytes[i]!);
        }
      }
      if (m.repeatedNestedMessage) {
        for (let i = 0; i < m.repeatedNestedMessage.length; i++) {
          b[p++] = 130; b[p++] = 3;
          p = endMessage(b, p, TestAllTypesProto3_NestedMessage.write(m.repeatedNestedMessage[i]!, b, p + 1));
        }
      }
      if (m.repeatedForeignMessage) {
        for (let i = 0; i < m.repeatedForeignMessage.length; i++) {
          b[p++] = 138; b[p++] = 3;
          p = endMessage(b, p, ForeignMessage.write(m.repeatedForeignMessage[i]!, b, p + 1));
        }
      }
      if (m.repeatedNestedEnum?.length) {
        b[p++] = 154; b[p++] = 3;
        const start = p++;
        for (let i = 0; i < m.repeatedNestedEnum.length; i++) {
          p = writeInt32(b, p, m.repeatedNestedEnum[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.repeatedForeignEnum?.length) {
        b[p++] = 162; b[p++] = 3;
        const start = p++;
        for (let i = 0; i < m.repeatedForeignEnum.length; i++) {
          p = writeInt32(b, p, m.repeatedForeignEnum[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.repeatedStringPiece) {
        for (let i = 0; i < m.repeatedStringPiece.length; i++) {
          b[p++] = 178; b[p++] = 3;
          p = writeString(b, p, m.repeatedStringPiece[i]!);
        }
      }
      if (m.repeatedCord) {
        for (let i = 0; i < m.repeatedCord.length; i++) {
          b[p++] = 186; b[p++] = 3;
          p = writeString(b, p, m.repeatedCord[i]!);
        }
      }
      if (m.mapInt32Int32) {
        for (const [k, v] of mapEntries(m.mapInt32Int32, Number)) {
          b[p++] = 194; b[p++] = 3;
          const start = p++;
          b[p++] = 8;
          p = writeInt32(b, p, k);
          b[p++] = 16;
          p = writeInt32(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.mapInt64Int64) {
        for (const [k, v] of mapEntries(m.mapInt64Int64, BigInt)) {
          b[p++] = 202; b[p++] = 3;
          const start = p++;
          b[p++] = 8;
          p = writeInt64(b, p, k);
          b[p++] = 16;
          p = writeInt64(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.mapUint32Uint32) {
        for (const [k, v] of mapEntries(m.mapUint32Uint32, Number)) {
          b[p++] = 210; b[p++] = 3;
          const start = p++;
          b[p++] = 8;
          p = writeUint32(b, p, k);
          b[p++] = 16;
          p = writeUint32(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.mapUint64Uint64) {
        for (const [k, v] of mapEntries(m.mapUint64Uint64, BigInt)) {
          b[p++] = 218; b[p++] = 3;
          const start = p++;
          b[p++] = 8;
          p = writeUint64(b, p, k);
          b[p++] = 16;
          p = writeUint64(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.mapSint32Sint32) {
        for (const [k, v] of mapEntries(m.mapSint32Sint32, Number)) {
          b[p++] = 226; b[p++] = 3;
          const start = p++;
          b[p++] = 8;
          p = writeSint32(b, p, k);
          b[p++] = 16;
          p = writeSint32(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.mapSint64Sint64) {
        for (const [k, v] of mapEntries(m.mapSint64Sint64, BigInt)) {
          b[p++] = 234; b[p++] = 3;
          const start = p++;
          b[p++] = 8;
          p = writeSint64(b, p, k);
          b[p++] = 16;
          p = writeSint64(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.mapFixed32Fixed32) {
        for (const [k, v] of mapEntries(m.mapFixed32Fixed32, Number)) {
          b[p++] = 242; b[p++] = 3;
          const start = p++;
          b[p++] = 13;
          p = writeFixed32(b, p, k);
          b[p++] = 21;
          p = writeFixed32(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.mapFixed64Fixed64) {
        for (const [k, v] of mapEntries(m.mapFixed64Fixed64, BigInt)) {
          b[p++] = 250; b[p++] = 3;
          const start = p++;
          b[p++] = 9;
          p = writeFixed64(b, p, k);
          b[p++] = 17;
          p = writeFixed64(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.mapSfixed32Sfixed32) {
        for (const [k, v] of mapEntries(m.mapSfixed32Sfixed32, Number)) {
          b[p++] = 130; b[p++] = 4;
          const start = p++;
          b[p++] = 13;
          p = writeFixed32(b, p, k);
          b[p++] = 21;
          p = writeFixed32(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.mapSfixed64Sfixed64) {
        for (const [k, v] of mapEntries(m.mapSfixed64Sfixed64, BigInt)) {
          b[p++] = 138; b[p++] = 4;
          const start = p++;
          b[p++] = 9;
          p = writeSfixed64(b, p, k);
          b[p++] = 17;
          p = writeSfixed64(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.mapInt32Float) {
        for (const [k, v] of mapEntries(m.mapInt32Float, Number)) {
          b[p++] = 146; b[p++] = 4;
          const start = p++;
          b[p++] = 8;
          p = writeInt32(b, p, k);
          b[p++] = 21;
          p = writeFloat(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.mapInt32Double) {
        for (const [k, v] of mapEntries(m.mapInt32Double, Number)) {
          b[p++] = 154; b[p++] = 4;
          const start = p++;
          b[p++] = 8;
          p = writeInt32(b, p, k);
          b[p++] = 17;
          p = writeDouble(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.mapBoolBool) {
        for (const [k, v] of mapEntries(m.mapBoolBool, parseBool)) {
          b[p++] = 162; b[p++] = 4;
          const start = p++;
          b[p++] = 8;
          p = writeBool(b, p, k);
          b[p++] = 16;
          p = writeBool(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.mapStringString) {
        for (const [k, v] of mapEntries(m.mapStringString)) {
          b[p++] = 170; b[p++] = 4;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = writeString(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.mapStringBytes) {
        for (const [k, v] of mapEntries(m.mapStringBytes)) {
          b[p++] = 178; b[p++] = 4;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = writeBytes(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.mapStringNestedMessage) {
        for (const [k, v] of mapEntries(m.mapStringNestedMessage)) {
          b[p++] = 186; b[p++] = 4;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, TestAllTypesProto3_NestedMessage.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      if (m.mapStringForeignMessage) {
        for (const [k, v] of mapEntries(m.mapStringForeignMessage)) {
          b[p++] = 194; b[p++] = 4;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, ForeignMessage.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      if (m.mapStringNestedEnum) {
        for (const [k, v] of mapEntries(m.mapStringNestedEnum)) {
          b[p++] = 202; b[p++] = 4;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 16;
          p = writeInt32(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.mapStringForeignEnum) {
        for (const [k, v] of mapEntries(m.mapStringForeignEnum)) {
          b[p++] = 210; b[p++] = 4;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 16;
          p = writeInt32(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.packedInt32?.length) {
        b[p++] = 218; b[p++] = 4;
        const start = p++;
        for (let i = 0; i < m.packedInt32.length; i++) {
          p = writeInt32(b, p, m.packedInt32[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.packedInt64?.length) {
        b[p++] = 226; b[p++] = 4;
        const start = p++;
        for (let i = 0; i < m.packedInt64.length; i++) {
          p = writeInt64(b, p, m.packedInt64[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.packedUint32?.length) {
        b[p++] = 234; b[p++] = 4;
        const start = p++;
        for (let i = 0; i < m.packedUint32.length; i++) {
          p = writeUint32(b, p, m.packedUint32[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.packedUint64?.length) {
        b[p++] = 242; b[p++] = 4;
        const start = p++;
        for (let i = 0; i < m.packedUint64.length; i++) {
          p = writeUint64(b, p, m.packedUint64[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.packedSint32?.length) {
        b[p++] = 250; b[p++] = 4;
        const start = p++;
        for (let i = 0; i < m.packedSint32.length; i++) {
          p = writeSint32(b, p, m.packedSint32[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.packedSint64?.length) {
        b[p++] = 130; b[p++] = 5;
        const start = p++;
        for (let i = 0; i < m.packedSint64.length; i++) {
          p = writeSint64(b, p, m.packedSint64[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.packedFixed32?.length) {
        b[p++] = 138; b[p++] = 5;
        p = writePackedFixed32(b, p, m.packedFixed32);
      }
      if (m.packedFixed64?.length) {
        b[p++] = 146; b[p++] = 5;
        p = writePackedFixed64(b, p, m.packedFixed64);
      }
      if (m.packedSfixed32?.length) {
        b[p++] = 154; b[p++] = 5;
        p = writePackedFixed32(b, p, m.packedSfixed32);
      }
      if (m.packedSfixed64?.length) {
        b[p++] = 162; b[p++] = 5;
        p = writePackedSfixed64(b, p, m.packedSfixed64);
      }
      if (m.packedFloat?.length) {
        b[p++] = 170; b[p++] = 5;
        p = writePackedFloat(b, p, m.packedFloat);
      }
      if (m.packedDouble?.length) {
        b[p++] = 178; b[p++] = 5;
        p = writePackedDouble(b, p, m.packedDouble);
      }
      if (m.packedBool?.length) {
        b[p++] = 186; b[p++] = 5;
        const start = p++;
        for (let i = 0; i < m.packedBool.length; i++) {
          p = writeBool(b, p, m.packedBool[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.packedNestedEnum?.length) {
        b[p++] = 194; b[p++] = 5;
        const start = p++;
        for (let i = 0; i < m.packedNestedEnum.length; i++) {
          p = writeInt32(b, p, m.packedNestedEnum[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.unpackedInt32) {
        for (let i = 0; i < m.unpackedInt32.length; i++) {
          b[p++] = 200; b[p++] = 5;
          p = writeInt32(b, p, m.unpackedInt32[i]!);
        }
      }
      if (m.unpackedInt64) {
        for (let i = 0; i < m.unpackedInt64.length; i++) {
          b[p++] = 208; b[p++] = 5;
          p = writeInt64(b, p, m.unpackedInt64[i]!);
        }
      }
      if (m.unpackedUint32) {
        for (let i = 0; i < m.unpackedUint32.length; i++) {
          b[p++] = 216; b[p++] = 5;
          p = writeUint32(b, p, m.unpackedUint32[i]!);
        }
      }
      if (m.unpackedUint64) {
        for (let i = 0; i < m.unpackedUint64.length; i++) {
          b[p++] = 224; b[p++] = 5;
          p = writeUint64(b, p, m.unpackedUint64[i]!);
        }
      }
      if (m.unpackedSint32) {
        for (let i = 0; i < m.unpackedSint32.length; i++) {
          b[p++] = 232; b[p++] = 5;
          p = writeSint32(b, p, m.unpackedSint32[i]!);
        }
      }
      if (m.unpackedSint64) {
        for (let i = 0; i < m.unpackedSint64.length; i++) {
          b[p++] = 240; b[p++] = 5;
          p = writeSint64(b, p, m.unpackedSint64[i]!);
        }
      }
      if (m.unpackedFixed32) {
        for (let i = 0; i < m.unpackedFixed32.length; i++) {
          b[p++] = 253; b[p++] = 5;
          p = writeFixed32(b, p, m.unpackedFixed32[i]!);
        }
      }
      if (m.unpackedFixed64) {
        for (let i = 0; i < m.unpackedFixed64.length; i++) {
          b[p++] = 129; b[p++] = 6;
          p = writeFixed64(b, p, m.unpackedFixed64[i]!);
        }
      }
      if (m.unpackedSfixed32) {
        for (let i = 0; i < m.unpackedSfixed32.length; i++) {
          b[p++] = 141; b[p++] = 6;
          p = writeFixed32(b, p, m.unpackedSfixed32[i]!);
        }
      }
      if (m.unpackedSfixed64) {
        for (let i = 0; i < m.unpackedSfixed64.length; i++) {
          b[p++] = 145; b[p++] = 6;
          p = writeSfixed64(b, p, m.unpackedSfixed64[i]!);
        }
      }
      if (m.unpackedFloat) {
        for (let i = 0; i < m.unpackedFloat.length; i++) {
          b[p++] = 157; b[p++] = 6;
          p = writeFloat(b, p, m.unpackedFloat[i]!);
        }
      }
      if (m.unpackedDouble) {
        for (let i = 0; i < m.unpackedDouble.length; i++) {
          b[p++] = 161; b[p++] = 6;
          p = writeDouble(b, p, m.unpackedDouble[i]!);
        }
      }
      if (m.unpackedBool) {
        for (let i = 0; i < m.unpackedBool.length; i++) {
          b[p++] = 168; b[p++] = 6;
          p = writeBool(b, p, m.unpackedBool[i]!);
        }
      }
      if (m.unpackedNestedEnum) {
        for (let i = 0; i < m.unpackedNestedEnum.length; i++) {
          b[p++] = 176; b[p++] = 6;
          p = writeInt32(b, p, m.unpackedNestedEnum[i]!);
        }
      }
      if (m.oneofField !== undefined) {
        switch (m.oneofField.case) {
          case "oneofUint32":
            b[p++] = 248; b[p++] = 6;
            p = writeUint32(b, p, m.oneofField.value);
            break;
          case "oneofNestedMessage":
            b[p++] = 130; b[p++] = 7;
            p = endMessage(b, p, TestAllTypesProto3_NestedMessage.write(m.oneofField.value, b, p + 1));
            break;
          case "oneofString":
            b[p++] = 138; b[p++] = 7;
            p = writeString(b, p, m.oneofField.value);
            break;
          case "oneofBytes":
            b[p++] = 146; b[p++] = 7;
            p = writeBytes(b, p, m.oneofField.value);
            break;
          case "oneofBool":
            b[p++] = 152; b[p++] = 7;
            p = writeBool(b, p, m.oneofField.value);
            break;
          case "oneofUint64":
            b[p++] = 160; b[p++] = 7;
            p = writeUint64(b, p, m.oneofField.value);
            break;
          case "oneofFloat":
            b[p++] = 173; b[p++] = 7;
            p = writeFloat(b, p, m.oneofField.value);
            break;
          case "oneofDouble":
            b[p++] = 177; b[p++] = 7;
            p = writeDouble(b, p, m.oneofField.value);
            break;
          case "oneofEnum":
            b[p++] = 184; b[p++] = 7;
            p = writeInt32(b, p, m.oneofField.value);
            break;
          case "oneofNullValue":
            b[p++] = 192; b[p++] = 7;
            p = writeInt32(b, p, m.oneofField.value);
            break;
        }
      }
      if (m.optionalBoolWrapper !== undefined) {
        b[p++] = 202; b[p++] = 12;
        p = endMessage(b, p, BoolValue.write(m.optionalBoolWrapper, b, p + 1));
      }
      if (m.optionalInt32Wrapper !== undefined) {
        b[p++] = 210; b[p++] = 12;
        p = endMessage(b, p, Int32Value.write(m.optionalInt32Wrapper, b, p + 1));
      }
      if (m.optionalInt64Wrapper !== undefined) {
        b[p++] = 218; b[p++] = 12;
        p = endMessage(b, p, Int64Value.write(m.optionalInt64Wrapper, b, p + 1));
      }
      if (m.optionalUint32Wrapper !== undefined) {
        b[p++] = 226; b[p++] = 12;
        p = endMessage(b, p, UInt32Value.write(m.optionalUint32Wrapper, b, p + 1));
      }
      if (m.optionalUint64Wrapper !== undefined) {
        b[p++] = 234; b[p++] = 12;
        p = endMessage(b, p, UInt64Value.write(m.optionalUint64Wrapper, b, p + 1));
      }
      if (m.optionalFloatWrapper !== undefined) {
        b[p++] = 242; b[p++] = 12;
        p = endMessage(b, p, FloatValue.write(m.optionalFloatWrapper, b, p + 1));
      }
      if (m.optionalDoubleWrapper !== undefined) {
        b[p++] = 250; b[p++] = 12;
        p = endMessage(b, p, DoubleValue.write(m.optionalDoubleWrapper, b, p + 1));
      }
      if (m.optionalStringWrapper !== undefined) {
        b[p++] = 130; b[p++] = 13;
        p = endMessage(b, p, StringValue.write(m.optionalStringWrapper, b, p + 1));
      }
      if (m.optionalBytesWrapper !== undefined) {
        b[p++] = 138; b[p++] = 13;
        p = endMessage(b, p, BytesValue.write(m.optionalBytesWrapper, b, p + 1));
      }
      if (m.repeatedBoolWrapper) {
        for (let i = 0; i < m.repeatedBoolWrapper.length; i++) {
          b[p++] = 154; b[p++] = 13;
          p = endMessage(b, p, BoolValue.write(m.repeatedBoolWrapper[i]!, b, p + 1));
        }
      }
      if (m.repeatedInt32Wrapper) {
        for (let i = 0; i < m.repeatedInt32Wrapper.length; i++) {
          b[p++] = 162; b[p++] = 13;
          p = endMessage(b, p, Int32Value.write(m.repeatedInt32Wrapper[i]!, b, p + 1));
        }
      }
      if (m.repeatedInt64Wrapper) {
        for (let i = 0; i < m.repeatedInt64Wrapper.length; i++) {
          b[p++] = 170; b[p++] = 13;
          p = endMessage(b, p, Int64Value.write(m.repeatedInt64Wrapper[i]!, b, p + 1));
        }
      }
      if (m.repeatedUint32Wrapper) {
        for (let i = 0; i < m.repeatedUint32Wrapper.length; i++) {
          b[p++] = 178; b[p++] = 13;
          p = endMessage(b, p, UInt32Value.write(m.repeatedUint32Wrapper[i]!, b, p + 1));
        }
      }
      if (m.repeatedUint64Wrapper) {
        for (let i = 0; i < m.repeatedUint64Wrapper.length; i++) {
          b[p++] = 186; b[p++] = 13;
          p = endMessage(b, p, UInt64Value.write(m.repeatedUint64Wrapper[i]!, b, p + 1));
        }
      }
      if (m.repeatedFloatWrapper) {
        for (let i = 0; i < m.repeatedFloatWrapper.length; i++) {
          b[p++] = 194; b[p++] = 13;
          p = endMessage(b, p, FloatValue.write(m.repeatedFloatWrapper[i]!, b, p + 1));
        }
      }
      if (m.repeatedDoubleWrapper) {
        for (let i = 0; i < m.repeatedDoubleWrapper.length; i++) {
          b[p++] = 202; b[p++] = 13;
          p = endMessage(b, p, DoubleValue.write(m.repeatedDoubleWrapper[i]!, b, p + 1));
        }
      }
      if (m.repeatedStringWrapper) {
        for (let i = 0; i < m.repeatedStringWrapper.length; i++) {
          b[p++] = 210; b[p++] = 13;
          p = endMessage(b, p, StringValue.write(m.repeatedStringWrapper[i]!, b, p + 1));
        }
      }
      if (m.repeatedBytesWrapper) {
        for (let i = 0; i < m.repeatedBytesWrapper.length; i++) {
          b[p++] = 218; b[p++] = 13;
          p = endMessage(b, p, BytesValue.write(m.repeatedBytesWrapper[i]!, b, p + 1));
        }
      }
      if (m.optionalDuration !== undefined) {
        b[p++] = 234; b[p++] = 18;
        p = endMessage(b, p, Duration.write(m.optionalDuration, b, p + 1));
      }
      if (m.optionalTimestamp !== undefined) {
        b[p++] = 242; b[p++] = 18;
        p = endMessage(b, p, Timestamp.write(m.optionalTimestamp, b, p + 1));
      }
      if (m.optionalFieldMask !== undefined) {
        b[p++] = 250; b[p++] = 18;
        p = endMessage(b, p, FieldMask.write(m.optionalFieldMask, b, p + 1));
      }
      if (m.optionalStruct !== undefined) {
        b[p++] = 130; b[p++] = 19;
        p = endMessage(b, p, Struct.write(m.optionalStruct, b, p + 1));
      }
      if (m.optionalAny !== undefined) {
        b[p++] = 138; b[p++] = 19;
        p = endMessage(b, p, Any.write(m.optionalAny, b, p + 1));
      }
      if (m.optionalValue !== undefined) {
        b[p++] = 146; b[p++] = 19;
        p = endMessage(b, p, Value.write(m.optionalValue, b, p + 1));
      }
      if (m.optionalNullValue != null && m.optionalNullValue !== 0) {
        b[p++] = 152; b[p++] = 19;
        p = writeInt32(b, p, m.optionalNullValue);
      }
      if (m.repeatedDuration) {
        for (let i = 0; i < m.repeatedDuration.length; i++) {
          b[p++] = 186; b[p++] = 19;
          p = endMessage(b, p, Duration.write(m.repeatedDuration[i]!, b, p + 1));
        }
      }
      if (m.repeatedTimestamp) {
        for (let i = 0; i < m.repeatedTimestamp.length; i++) {
          b[p++] = 194; b[p++] = 19;
          p = endMessage(b, p, Timestamp.write(m.repeatedTimestamp[i]!, b, p + 1));
        }
      }
      if (m.repeatedFieldmask) {
        for (let i = 0; i < m.repeatedFieldmask.length; i++) {
          b[p++] = 202; b[p++] = 19;
          p = endMessage(b, p, FieldMask.write(m.repeatedFieldmask[i]!, b, p + 1));
        }
      }
      if (m.repeatedAny) {
        for (let i = 0; i < m.repeatedAny.length; i++) {
          b[p++] = 218; b[p++] = 19;
          p = endMessage(b, p, Any.write(m.repeatedAny[i]!, b, p + 1));
        }
      }
      if (m.repeatedValue) {
        for (let i = 0; i < m.repeatedValue.length; i++) {
          b[p++] = 226; b[p++] = 19;
          p = endMessage(b, p, Value.write(m.repeatedValue[i]!, b, p + 1));
        }
      }
      if (m.repeatedListValue) {
        for (let i = 0; i < m.repeatedListValue.length; i++) {
          b[p++] = 234; b[p++] = 19;
          p = endMessage(b, p, ListValue.write(m.repeatedListValue[i]!, b, p + 1));
        }
      }
      if (m.repeatedStruct) {
        for (let i = 0; i < m.repeatedStruct.length; i++) {
          b[p++] = 162; b[p++] = 20;
          p = endMessage(b, p, Struct.write(m.repeatedStruct[i]!, b, p + 1));
        }
      }
      if (m.fieldname1 != null && m.fieldname1 !== 0) {
        b[p++] = 136; b[p++] = 25;
        p = writeInt32(b, p, m.fieldname1);
      }
      if (m.fieldName2 != null && m.fieldName2 !== 0) {
        b[p++] = 144; b[p++] = 25;
        p = writeInt32(b, p, m.fieldName2);
      }
      if (m.FieldName3 != null && m.FieldName3 !== 0) {
        b[p++] = 152; b[p++] = 25;
        p = writeInt32(b, p, m.FieldName3);
      }
      if (m.fieldName4 != null && m.fieldName4 !== 0) {
        b[p++] = 160; b[p++] = 25;
        p = writeInt32(b, p, m.fieldName4);
      }
      if (m.field0name5 != null && m.field0name5 !== 0) {
        b[p++] = 168; b[p++] = 25;
        p = writeInt32(b, p, m.field0name5);
      }
      if (m.field0Name6 != null && m.field0Name6 !== 0) {
        b[p++] = 176; b[p++] = 25;
        p = writeInt32(b, p, m.field0Name6);
      }
      if (m.fieldName7 != null && m.fieldName7 !== 0) {
        b[p++] = 184; b[p++] = 25;
        p = writeInt32(b, p, m.fieldName7);
      }
      if (m.FieldName8 != null && m.FieldName8 !== 0) {
        b[p++] = 192; b[p++] = 25;
        p = writeInt32(b, p, m.FieldName8);
      }
      if (m.fieldName9 != null && m.fieldName9 !== 0) {
        b[p++] = 200; b[p++] = 25;
        p = writeInt32(b, p, m.fieldName9);
      }
      if (m.FieldName10 != null && m.FieldName10 !== 0) {
        b[p++] = 208; b[p++] = 25;
        p = writeInt32(b, p, m.FieldName10);
      }
      if (m.FIELDNAME11 != null && m.FIELDNAME11 !== 0) {
        b[p++] = 216; b[p++] = 25;
        p = writeInt32(b, p, m.FIELDNAME11);
      }
      if (m.FIELDName12 != null && m.FIELDName12 !== 0) {
        b[p++] = 224; b[p++] = 25;
        p = writeInt32(b, p, m.FIELDName12);
      }
      if (m.FieldName13 != null && m.FieldName13 !== 0) {
        b[p++] = 232; b[p++] = 25;
        p = writeInt32(b, p, m.FieldName13);
      }
      if (m.FieldName14 != null && m.FieldName14 !== 0) {
        b[p++] = 240; b[p++] = 25;
        p = writeInt32(b, p, m.FieldName14);
      }
      if (m.fieldName15 != null && m.fieldName15 !== 0) {
        b[p++] = 248; b[p++] = 25;
        p = writeInt32(b, p, m.fieldName15);
      }
      if (m.fieldName16 != null && m.fieldName16 !== 0) {
        b[p++] = 128; b[p++] = 26;
        p = writeInt32(b, p, m.fieldName16);
      }
      if (m.fieldName17 != null && m.fieldName17 !== 0) {
        b[p++] = 136; b[p++] = 26;
        p = writeInt32(b, p, m.fieldName17);
      }
      if (m.FieldName18 != null && m.FieldName18 !== 0) {
        b[p++] = 144; b[p++] = 26;
        p = writeInt32(b, p, m.FieldName18);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let optionalInt32 = t?.optionalInt32 ?? 0;
      let optionalInt64 = t?.optionalInt64 ?? 0n;
      let optionalUint32 = t?.optionalUint32 ?? 0;
      let optionalUint64 = t?.optionalUint64 ?? 0n;
      let optionalSint32 = t?.optionalSint32 ?? 0;
      let optionalSint64 = t?.optionalSint64 ?? 0n;
      let optionalFixed32 = t?.optionalFixed32 ?? 0;
      let optionalFixed64 = t?.optionalFixed64 ?? 0n;
      let optionalSfixed32 = t?.optionalSfixed32 ?? 0;
      let optionalSfixed64 = t?.optionalSfixed64 ?? 0n;
      let optionalFloat = t?.optionalFloat ?? 0;
      let optionalDouble = t?.optionalDouble ?? 0;
      let optionalBool = t?.optionalBool ?? false;
      let optionalString = t?.optionalString ?? "";
      let optionalBytes = t?.optionalBytes ?? noBytes;
      let optionalNestedMessage = t?.optionalNestedMessage;
      let optionalForeignMessage = t?.optionalForeignMessage;
      let optionalNestedEnum = t?.optionalNestedEnum ?? 0;
      let optionalForeignEnum = t?.optionalForeignEnum ?? 0;
      let optionalAliasedEnum = t?.optionalAliasedEnum ?? 0;
      let optionalStringPiece = t?.optionalStringPiece ?? "";
      let optionalCord = t?.optionalCord ?? "";
      let recursiveMessage = t?.recursiveMessage;
      let repeatedInt32 = t?.repeatedInt32;
      let repeatedInt64 = t?.repeatedInt64;
      let repeatedUint32 = t?.repeatedUint32;
      let repeatedUint64 = t?.repeatedUint64;
      let repeatedSint32 = t?.repeatedSint32;
      let repeatedSint64 = t?.repeatedSint64;
      let repeatedFixed32 = t?.repeatedFixed32;
      let repeatedFixed64 = t?.repeatedFixed64;
      let repeatedSfixed32 = t?.repeatedSfixed32;
      let repeatedSfixed64 = t?.repeatedSfixed64;
      let repeatedFloat = t?.repeatedFloat;
      let repeatedDouble = t?.repeatedDouble;
      let repeatedBool = t?.repeatedBool;
      let repeatedString = t?.repeatedString;
      let repeatedBytes = t?.repeatedBytes;
      let repeatedNestedMessage = t?.repeatedNestedMessage;
      let repeatedForeignMessage = t?.repeatedForeignMessage;
      let repeatedNestedEnum = t?.repeatedNestedEnum;
      let repeatedForeignEnum = t?.repeatedForeignEnum;
      let repeatedStringPiece = t?.repeatedStringPiece;
      let repeatedCord = t?.repeatedCord;
      let packedInt32 = t?.packedInt32;
      let packedInt64 = t?.packedInt64;
      let packedUint32 = t?.packedUint32;
      let packedUint64 = t?.packedUint64;
      let packedSint32 = t?.packedSint32;
      let packedSint64 = t?.packedSint64;
      let packedFixed32 = t?.packedFixed32;
      let packedFixed64 = t?.packedFixed64;
      let packedSfixed32 = t?.packedSfixed32;
      let packedSfixed64 = t?.packedSfixed64;
      let packedFloat = t?.packedFloat;
      let packedDouble = t?.packedDouble;
      let packedBool = t?.packedBool;
      let packedNestedEnum = t?.packedNestedEnum;
      let unpackedInt32 = t?.unpackedInt32;
      let unpackedInt64 = t?.unpackedInt64;
      let unpackedUint32 = t?.unpackedUint32;
      let unpackedUint64 = t?.unpackedUint64;
      let unpackedSint32 = t?.unpackedSint32;
      let unpackedSint64 = t?.unpackedSint64;
      let unpackedFixed32 = t?.unpackedFixed32;
      let unpackedFixed64 = t?.unpackedFixed64;
      let unpackedSfixed32 = t?.unpackedSfixed32;
      let unpackedSfixed64 = t?.unpackedSfixed64;
      let unpackedFloat = t?.unpackedFloat;
      let unpackedDouble = t?.unpackedDouble;
      let unpackedBool = t?.unpackedBool;
      let unpackedNestedEnum = t?.unpackedNestedEnum;
      const mapInt32Int32 = t?.mapInt32Int32 ?? new Map<number, number>();
      const mapInt64Int64 = t?.mapInt64Int64 ?? new Map<bigint, bigint>();
      const mapUint32Uint32 = t?.mapUint32Uint32 ?? new Map<number, number>();
      const mapUint64Uint64 = t?.mapUint64Uint64 ?? new Map<bigint, bigint>();
      const mapSint32Sint32 = t?.mapSint32Sint32 ?? new Map<number, number>();
      const mapSint64Sint64 = t?.mapSint64Sint64 ?? new Map<bigint, bigint>();
      const mapFixed32Fixed32 = t?.mapFixed32Fixed32 ?? new Map<number, number>();
      const mapFixed64Fixed64 = t?.mapFixed64Fixed64 ?? new Map<bigint, bigint>();
      const mapSfixed32Sfixed32 = t?.mapSfixed32Sfixed32 ?? new Map<number, number>();
      const mapSfixed64Sfixed64 = t?.mapSfixed64Sfixed64 ?? new Map<bigint, bigint>();
      const mapInt32Float = t?.mapInt32Float ?? new Map<number, number>();
      const mapInt32Double = t?.mapInt32Double ?? new Map<number, number>();
      const mapBoolBool = t?.mapBoolBool ?? new Map<boolean, boolean>();
      const mapStringString = t?.mapStringString ?? new Map<string, string>();
      const mapStringBytes = t?.mapStringBytes ?? new Map<string, Uint8Array>();
      const mapStringNestedMessage = t?.mapStringNestedMessage ?? new Map<string, TestAllTypesProto3_NestedMessage>();
      const mapStringForeignMessage = t?.mapStringForeignMessage ?? new Map<string, ForeignMessage>();
      const mapStringNestedEnum = t?.mapStringNestedEnum ?? new Map<string, TestAllTypesProto3_NestedEnum>();
      const mapStringForeignEnum = t?.mapStringForeignEnum ?? new Map<string, ForeignEnum>();
      let oneofField = t?.oneofField;
      let optionalBoolWrapper = t?.optionalBoolWrapper;
      let optionalInt32Wrapper = t?.optionalInt32Wrapper;
      let optionalInt64Wrapper = t?.optionalInt64Wrapper;
      let optionalUint32Wrapper = t?.optionalUint32Wrapper;
      let optionalUint64Wrapper = t?.optionalUint64Wrapper;
      let optionalFloatWrapper = t?.optionalFloatWrapper;
      let optionalDoubleWrapper = t?.optionalDoubleWrapper;
      let optionalStringWrapper = t?.optionalStringWrapper;
      let optionalBytesWrapper = t?.optionalBytesWrapper;
      let repeatedBoolWrapper = t?.repeatedBoolWrapper;
      let repeatedInt32Wrapper = t?.repeatedInt32Wrapper;
      let repeatedInt64Wrapper = t?.repeatedInt64Wrapper;
      let repeatedUint32Wrapper = t?.repeatedUint32Wrapper;
      let repeatedUint64Wrapper = t?.repeatedUint64Wrapper;
      let repeatedFloatWrapper = t?.repeatedFloatWrapper;
      let repeatedDoubleWrapper = t?.repeatedDoubleWrapper;
      let repeatedStringWrapper = t?.repeatedStringWrapper;
      let repeatedBytesWrapper = t?.repeatedBytesWrapper;
      let optionalDuration = t?.optionalDuration;
      let optionalTimestamp = t?.optionalTimestamp;
      let optionalFieldMask = t?.optionalFieldMask;
      let optionalStruct = t?.optionalStruct;
      let optionalAny = t?.optionalAny;
      let optionalValue = t?.optionalValue;
      let optionalNullValue = t?.optionalNullValue ?? 0;
      let repeatedDuration = t?.repeatedDuration;
      let repeatedTimestamp = t?.repeatedTimestamp;
      let repeatedFieldmask = t?.repeatedFieldmask;
      let repeatedStruct = t?.repeatedStruct;
      let repeatedAny = t?.repeatedAny;
      let repeatedValue = t?.repeatedValue;
      let repeatedListValue = t?.repeatedListValue;
      let fieldname1 = t?.fieldname1 ?? 0;
      let fieldName2 = t?.fieldName2 ?? 0;
      let FieldName3 = t?.FieldName3 ?? 0;
      let fieldName4 = t?.fieldName4 ?? 0;
      let field0name5 = t?.field0name5 ?? 0;
      let field0Name6 = t?.field0Name6 ?? 0;
      let fieldName7 = t?.fieldName7 ?? 0;
      let FieldName8 = t?.FieldName8 ?? 0;
      let fieldName9 = t?.fieldName9 ?? 0;
      let FieldName10 = t?.FieldName10 ?? 0;
      let FIELDNAME11 = t?.FIELDNAME11 ?? 0;
      let FIELDName12 = t?.FIELDName12 ?? 0;
      let FieldName13 = t?.FieldName13 ?? 0;
      let FieldName14 = t?.FieldName14 ?? 0;
      let fieldName15 = t?.fieldName15 ?? 0;
      let fieldName16 = t?.fieldName16 ?? 0;
      let fieldName17 = t?.fieldName17 ?? 0;
      let FieldName18 = t?.FieldName18 ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            optionalInt32 = r.int32();
            break;
          case 16:
            optionalInt64 = r.int64();
            break;
          case 24:
            optionalUint32 = r.uint32();
            break;
          case 32:
            optionalUint64 = r.uint64();
            break;
          case 40:
            optionalSint32 = r.sint32();
            break;
          case 48:
            optionalSint64 = r.sint64();
            break;
          case 61:
            optionalFixed32 = r.fixed32();
            break;
          case 65:
            optionalFixed64 = r.fixed64();
            break;
          case 77:
            optionalSfixed32 = r.sfixed32();
            break;
          case 81:
            optionalSfixed64 = r.sfixed64();
            break;
          case 93:
            optionalFloat = r.float();
            break;
          case 97:
            optionalDouble = r.double();
            break;
          case 104:
            optionalBool = r.bool();
            break;
          case 114:
            optionalString = r.string();
            break;
          case 122:
            optionalBytes = r.bytesField();
            break;
          case 146:
            optionalNestedMessage = TestAllTypesProto3_NestedMessage.read(r, r.open(), optionalNestedMessage);
            break;
          case 154:
            optionalForeignMessage = ForeignMessage.read(r, r.open(), optionalForeignMessage);
            break;
          case 168:
            optionalNestedEnum = r.int32();
            break;
          case 176:
            optionalForeignEnum = r.int32();
            break;
          case 184:
            optionalAliasedEnum = r.int32();
            break;
          case 194:
            optionalStringPiece = r.string();
            break;
          case 202:
            optionalCord = r.string();
            break;
          case 218:
            recursiveMessage = TestAllTypesProto3.read(r, r.open(), recursiveMessage);
            break;
          case 250: {
            const stop = r.end();
            repeatedInt32 ??= [];
            while (r.pos < stop) repeatedInt32.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 248: {
            const v = r.int32();
            if (repeatedInt32 === undefined) repeatedInt32 = [v];
            else repeatedInt32.push(v);
            break;
          }
          case 258: {
            const stop = r.end();
            repeatedInt64 ??= [];
            while (r.pos < stop) repeatedInt64.push(r.int64());
            r.closePacked(stop);
            break;
          }
          case 256: {
            const v = r.int64();
            if (repeatedInt64 === undefined) repeatedInt64 = [v];
            else repeatedInt64.push(v);
            break;
          }
          case 266: {
            const stop = r.end();
            repeatedUint32 ??= [];
            while (r.pos < stop) repeatedUint32.push(r.uint32());
            r.closePacked(stop);
            break;
          }
          case 264: {
            const v = r.uint32();
            if (repeatedUint32 === undefined) repeatedUint32 = [v];
            else repeatedUint32.push(v);
            break;
          }
          case 274: {
            const stop = r.end();
            repeatedUint64 ??= [];
            while (r.pos < stop) repeatedUint64.push(r.uint64());
            r.closePacked(stop);
            break;
          }
          case 272: {
            const v = r.uint64();
            if (repeatedUint64 === undefined) repeatedUint64 = [v];
            else repeatedUint64.push(v);
            break;
          }
          case 282: {
            const stop = r.end();
            repeatedSint32 ??= [];
            while (r.pos < stop) repeatedSint32.push(r.sint32());
            r.closePacked(stop);
            break;
          }
          case 280: {
            const v = r.sint32();
            if (repeatedSint32 === undefined) repeatedSint32 = [v];
            else repeatedSint32.push(v);
            break;
          }
          case 290: {
            const stop = r.end();
            repeatedSint64 ??= [];
            while (r.pos < stop) repeatedSint64.push(r.sint64());
            r.closePacked(stop);
            break;
          }
          case 288: {
            const v = r.sint64();
            if (repeatedSint64 === undefined) repeatedSint64 = [v];
            else repeatedSint64.push(v);
            break;
          }
          case 298: {
            const stop = r.end();
            repeatedFixed32 ??= [];
            while (r.pos < stop) repeatedFixed32.push(r.fixed32());
            r.closePacked(stop);
            break;
          }
          case 301: {
            const v = r.fixed32();
            if (repeatedFixed32 === undefined) repeatedFixed32 = [v];
            else repeatedFixed32.push(v);
            break;
          }
          case 306: {
            const stop = r.end();
            repeatedFixed64 ??= [];
            while (r.pos < stop) repeatedFixed64.push(r.fixed64());
            r.closePacked(stop);
            break;
          }
          case 305: {
            const v = r.fixed64();
            if (repeatedFixed64 === undefined) repeatedFixed64 = [v];
            else repeatedFixed64.push(v);
            break;
          }
          case 314: {
            const stop = r.end();
            repeatedSfixed32 ??= [];
            while (r.pos < stop) repeatedSfixed32.push(r.sfixed32());
            r.closePacked(stop);
            break;
          }
          case 317: {
            const v = r.sfixed32();
            if (repeatedSfixed32 === undefined) repeatedSfixed32 = [v];
            else repeatedSfixed32.push(v);
            break;
          }
          case 322: {
            const stop = r.end();
            repeatedSfixed64 ??= [];
            while (r.pos < stop) repeatedSfixed64.push(r.sfixed64());
            r.closePacked(stop);
            break;
          }
          case 321: {
            const v = r.sfixed64();
            if (repeatedSfixed64 === undefined) repeatedSfixed64 = [v];
            else repeatedSfixed64.push(v);
            break;
          }
          case 330: {
            const stop = r.end();
            repeatedFloat ??= [];
            while (r.pos < stop) repeatedFloat.push(r.float());
            r.closePacked(stop);
            break;
          }
          case 333: {
            const v = r.float();
            if (repeatedFloat === undefined) repeatedFloat = [v];
            else repeatedFloat.push(v);
            break;
          }
          case 338: {
            const stop = r.end();
            repeatedDouble ??= [];
            while (r.pos < stop) repeatedDouble.push(r.double());
            r.closePacked(stop);
            break;
          }
          case 337: {
            const v = r.double();
            if (repeatedDouble === undefined) repeatedDouble = [v];
            else repeatedDouble.push(v);
            break;
          }
          case 346: {
            const stop = r.end();
            repeatedBool ??= [];
            while (r.pos < stop) repeatedBool.push(r.bool());
            r.closePacked(stop);
            break;
          }
          case 344: {
            const v = r.bool();
            if (repeatedBool === undefined) repeatedBool = [v];
            else repeatedBool.push(v);
            break;
          }
          case 354: {
            const v = r.string();
            if (repeatedString === undefined) repeatedString = [v];
            else repeatedString.push(v);
            break;
          }
          case 362: {
            const v = r.bytesField();
            if (repeatedBytes === undefined) repeatedBytes = [v];
            else repeatedBytes.push(v);
            break;
          }
          case 386: {
            const v = TestAllTypesProto3_NestedMessage.read(r, r.open());
            if (repeatedNestedMessage === undefined) repeatedNestedMessage = [v];
            else repeatedNestedMessage.push(v);
            break;
          }
          case 394: {
            const v = ForeignMessage.read(r, r.open());
            if (repeatedForeignMessage === undefined) repeatedForeignMessage = [v];
            else repeatedForeignMessage.push(v);
            break;
          }
          case 410: {
            const stop = r.end();
            repeatedNestedEnum ??= [];
            while (r.pos < stop) repeatedNestedEnum.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 408: {
            const v = r.int32();
            if (repeatedNestedEnum === undefined) repeatedNestedEnum = [v];
            else repeatedNestedEnum.push(v);
            break;
          }
          case 418: {
            const stop = r.end();
            repeatedForeignEnum ??= [];
            while (r.pos < stop) repeatedForeignEnum.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 416: {
            const v = r.int32();
            if (repeatedForeignEnum === undefined) repeatedForeignEnum = [v];
            else repeatedForeignEnum.push(v);
            break;
          }
          case 434: {
            const v = r.string();
            if (repeatedStringPiece === undefined) repeatedStringPiece = [v];
            else repeatedStringPiece.push(v);
            break;
          }
          case 442: {
            const v = r.string();
            if (repeatedCord === undefined) repeatedCord = [v];
            else repeatedCord.push(v);
            break;
          }
          case 602: {
            const stop = r.end();
            packedInt32 ??= [];
            while (r.pos < stop) packedInt32.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 600: {
            const v = r.int32();
            if (packedInt32 === undefined) packedInt32 = [v];
            else packedInt32.push(v);
            break;
          }
          case 610: {
            const stop = r.end();
            packedInt64 ??= [];
            while (r.pos < stop) packedInt64.push(r.int64());
            r.closePacked(stop);
            break;
          }
          case 608: {
            const v = r.int64();
            if (packedInt64 === undefined) packedInt64 = [v];
            else packedInt64.push(v);
            break;
          }
          case 618: {
            const stop = r.end();
            packedUint32 ??= [];
            while (r.pos < stop) packedUint32.push(r.uint32());
            r.closePacked(stop);
            break;
          }
          case 616: {
            const v = r.uint32();
            if (packedUint32 === undefined) packedUint32 = [v];
            else packedUint32.push(v);
            break;
          }
          case 626: {
            const stop = r.end();
            packedUint64 ??= [];
            while (r.pos < stop) packedUint64.push(r.uint64());
            r.closePacked(stop);
            break;
          }
          case 624: {
            const v = r.uint64();
            if (packedUint64 === undefined) packedUint64 = [v];
            else packedUint64.push(v);
            break;
          }
          case 634: {
            const stop = r.end();
            packedSint32 ??= [];
            while (r.pos < stop) packedSint32.push(r.sint32());
            r.closePacked(stop);
            break;
          }
          case 632: {
            const v = r.sint32();
            if (packedSint32 === undefined) packedSint32 = [v];
            else packedSint32.push(v);
            break;
          }
          case 642: {
            const stop = r.end();
            packedSint64 ??= [];
            while (r.pos < stop) packedSint64.push(r.sint64());
            r.closePacked(stop);
            break;
          }
          case 640: {
            const v = r.sint64();
            if (packedSint64 === undefined) packedSint64 = [v];
            else packedSint64.push(v);
            break;
          }
          case 650: {
            const stop = r.end();
            packedFixed32 ??= [];
            while (r.pos < stop) packedFixed32.push(r.fixed32());
            r.closePacked(stop);
            break;
          }
          case 653: {
            const v = r.fixed32();
            if (packedFixed32 === undefined) packedFixed32 = [v];
            else packedFixed32.push(v);
            break;
          }
          case 658: {
            const stop = r.end();
            packedFixed64 ??= [];
            while (r.pos < stop) packedFixed64.push(r.fixed64());
            r.closePacked(stop);
            break;
          }
          case 657: {
            const v = r.fixed64();
            if (packedFixed64 === undefined) packedFixed64 = [v];
            else packedFixed64.push(v);
            break;
          }
          case 666: {
            const stop = r.end();
            packedSfixed32 ??= [];
            while (r.pos < stop) packedSfixed32.push(r.sfixed32());
            r.closePacked(stop);
            break;
          }
          case 669: {
            const v = r.sfixed32();
            if (packedSfixed32 === undefined) packedSfixed32 = [v];
            else packedSfixed32.push(v);
            break;
          }
          case 674: {
            const stop = r.end();
            packedSfixed64 ??= [];
            while (r.pos < stop) packedSfixed64.push(r.sfixed64());
            r.closePacked(stop);
            break;
          }
          case 673: {
            const v = r.sfixed64();
            if (packedSfixed64 === undefined) packedSfixed64 = [v];
            else packedSfixed64.push(v);
            break;
          }
          case 682: {
            const stop = r.end();
            packedFloat ??= [];
            while (r.pos < stop) packedFloat.push(r.float());
            r.closePacked(stop);
            break;
          }
          case 685: {
            const v = r.float();
            if (packedFloat === undefined) packedFloat = [v];
            else packedFloat.push(v);
            break;
          }
          case 690: {
            const stop = r.end();
            packedDouble ??= [];
            while (r.pos < stop) packedDouble.push(r.double());
            r.closePacked(stop);
            break;
          }
          case 689: {
            const v = r.double();
            if (packedDouble === undefined) packedDouble = [v];
            else packedDouble.push(v);
            break;
          }
          case 698: {
            const stop = r.end();
            packedBool ??= [];
            while (r.pos < stop) packedBool.push(r.bool());
            r.closePacked(stop);
            break;
          }
          case 696: {
            const v = r.bool();
            if (packedBool === undefined) packedBool = [v];
            else packedBool.push(v);
            break;
          }
          case 706: {
            const stop = r.end();
            packedNestedEnum ??= [];
            while (r.pos < stop) packedNestedEnum.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 704: {
            const v = r.int32();
            if (packedNestedEnum === undefined) packedNestedEnum = [v];
            else packedNestedEnum.push(v);
            break;
          }
          case 714: {
            const stop = r.end();
            unpackedInt32 ??= [];
            while (r.pos < stop) unpackedInt32.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 712: {
            const v = r.int32();
            if (unpackedInt32 === undefined) unpackedInt32 = [v];
            else unpackedInt32.push(v);
            break;
          }
          case 722: {
            const stop = r.end();
            unpackedInt64 ??= [];
            while (r.pos < stop) unpackedInt64.push(r.int64());
            r.closePacked(stop);
            break;
          }
          case 720: {
            const v = r.int64();
            if (unpackedInt64 === undefined) unpackedInt64 = [v];
            else unpackedInt64.push(v);
            break;
          }
          case 730: {
            const stop = r.end();
            unpackedUint32 ??= [];
            while (r.pos < stop) unpackedUint32.push(r.uint32());
            r.closePacked(stop);
            break;
          }
          case 728: {
            const v = r.uint32();
            if (unpackedUint32 === undefined) unpackedUint32 = [v];
            else unpackedUint32.push(v);
            break;
          }
          case 738: {
            const stop = r.end();
            unpackedUint64 ??= [];
            while (r.pos < stop) unpackedUint64.push(r.uint64());
            r.closePacked(stop);
            break;
          }
          case 736: {
            const v = r.uint64();
            if (unpackedUint64 === undefined) unpackedUint64 = [v];
            else unpackedUint64.push(v);
            break;
          }
          case 746: {
            const stop = r.end();
            unpackedSint32 ??= [];
            while (r.pos < stop) unpackedSint32.push(r.sint32());
            r.closePacked(stop);
            break;
          }
          case 744: {
            const v = r.sint32();
            if (unpackedSint32 === undefined) unpackedSint32 = [v];
            else unpackedSint32.push(v);
            break;
          }
          case 754: {
            const stop = r.end();
            unpackedSint64 ??= [];
            while (r.pos < stop) unpackedSint64.push(r.sint64());
            r.closePacked(stop);
            break;
          }
          case 752: {
            const v = r.sint64();
            if (unpackedSint64 === undefined) unpackedSint64 = [v];
            else unpackedSint64.push(v);
            break;
          }
          case 762: {
            const stop = r.end();
            unpackedFixed32 ??= [];
            while (r.pos < stop) unpackedFixed32.push(r.fixed32());
            r.closePacked(stop);
            break;
          }
          case 765: {
            const v = r.fixed32();
            if (unpackedFixed32 === undefined) unpackedFixed32 = [v];
            else unpackedFixed32.push(v);
            break;
          }
          case 770: {
            const stop = r.end();
            unpackedFixed64 ??= [];
            while (r.pos < stop) unpackedFixed64.push(r.fixed64());
            r.closePacked(stop);
            break;
          }
          case 769: {
            const v = r.fixed64();
            if (unpackedFixed64 === undefined) unpackedFixed64 = [v];
            else unpackedFixed64.push(v);
            break;
          }
          case 778: {
            const stop = r.end();
            unpackedSfixed32 ??= [];
            while (r.pos < stop) unpackedSfixed32.push(r.sfixed32());
            r.closePacked(stop);
            break;
          }
          case 781: {
            const v = r.sfixed32();
            if (unpackedSfixed32 === undefined) unpackedSfixed32 = [v];
            else unpackedSfixed32.push(v);
            break;
          }
          case 786: {
            const stop = r.end();
            unpackedSfixed64 ??= [];
            while (r.pos < stop) unpackedSfixed64.push(r.sfixed64());
            r.closePacked(stop);
            break;
          }
          case 785: {
            const v = r.sfixed64();
            if (unpackedSfixed64 === undefined) unpackedSfixed64 = [v];
            else unpackedSfixed64.push(v);
            break;
          }
          case 794: {
            const stop = r.end();
            unpackedFloat ??= [];
            while (r.pos < stop) unpackedFloat.push(r.float());
            r.closePacked(stop);
            break;
          }
          case 797: {
            const v = r.float();
            if (unpackedFloat === undefined) unpackedFloat = [v];
            else unpackedFloat.push(v);
            break;
          }
          case 802: {
            const stop = r.end();
            unpackedDouble ??= [];
            while (r.pos < stop) unpackedDouble.push(r.double());
            r.closePacked(stop);
            break;
          }
          case 801: {
            const v = r.double();
            if (unpackedDouble === undefined) unpackedDouble = [v];
            else unpackedDouble.push(v);
            break;
          }
          case 810: {
            const stop = r.end();
            unpackedBool ??= [];
            while (r.pos < stop) unpackedBool.push(r.bool());
            r.closePacked(stop);
            break;
          }
          case 808: {
            const v = r.bool();
            if (unpackedBool === undefined) unpackedBool = [v];
            else unpackedBool.push(v);
            break;
          }
          case 818: {
            const stop = r.end();
            unpackedNestedEnum ??= [];
            while (r.pos < stop) unpackedNestedEnum.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 816: {
            const v = r.int32();
            if (unpackedNestedEnum === undefined) unpackedNestedEnum = [v];
            else unpackedNestedEnum.push(v);
            break;
          }
          case 450: {
            const stop = r.open();
            let k: number = 0;
            let v: number = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.int32();
              else if (tag === 16) v = r.int32();
              else r.skip(tag);
            }
            r.close(stop);
            mapInt32Int32.set(k, v);
            break;
          }
          case 458: {
            const stop = r.open();
            let k: bigint = 0n;
            let v: bigint = 0n;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.int64();
              else if (tag === 16) v = r.int64();
              else r.skip(tag);
            }
            r.close(stop);
            mapInt64Int64.set(k, v);
            break;
          }
          case 466: {
            const stop = r.open();
            let k: number = 0;
            let v: number = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.uint32();
              else if (tag === 16) v = r.uint32();
              else r.skip(tag);
            }
            r.close(stop);
            mapUint32Uint32.set(k, v);
            break;
          }
          case 474: {
            const stop = r.open();
            let k: bigint = 0n;
            let v: bigint = 0n;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.uint64();
              else if (tag === 16) v = r.uint64();
              else r.skip(tag);
            }
            r.close(stop);
            mapUint64Uint64.set(k, v);
            break;
          }
          case 482: {
            const stop = r.open();
            let k: number = 0;
            let v: number = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.sint32();
              else if (tag === 16) v = r.sint32();
              else r.skip(tag);
            }
            r.close(stop);
            mapSint32Sint32.set(k, v);
            break;
          }
          case 490: {
            const stop = r.open();
            let k: bigint = 0n;
            let v: bigint = 0n;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.sint64();
              else if (tag === 16) v = r.sint64();
              else r.skip(tag);
            }
            r.close(stop);
            mapSint64Sint64.set(k, v);
            break;
          }
          case 498: {
            const stop = r.open();
            let k: number = 0;
            let v: number = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 13) k = r.fixed32();
              else if (tag === 21) v = r.fixed32();
              else r.skip(tag);
            }
            r.close(stop);
            mapFixed32Fixed32.set(k, v);
            break;
          }
          case 506: {
            const stop = r.open();
            let k: bigint = 0n;
            let v: bigint = 0n;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 9) k = r.fixed64();
              else if (tag === 17) v = r.fixed64();
              else r.skip(tag);
            }
            r.close(stop);
            mapFixed64Fixed64.set(k, v);
            break;
          }
          case 514: {
            const stop = r.open();
            let k: number = 0;
            let v: number = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 13) k = r.sfixed32();
              else if (tag === 21) v = r.sfixed32();
              else r.skip(tag);
            }
            r.close(stop);
            mapSfixed32Sfixed32.set(k, v);
            break;
          }
          case 522: {
            const stop = r.open();
            let k: bigint = 0n;
            let v: bigint = 0n;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 9) k = r.sfixed64();
              else if (tag === 17) v = r.sfixed64();
              else r.skip(tag);
            }
            r.close(stop);
            mapSfixed64Sfixed64.set(k, v);
            break;
          }
          case 530: {
            const stop = r.open();
            let k: number = 0;
            let v: number = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.int32();
              else if (tag === 21) v = r.float();
              else r.skip(tag);
            }
            r.close(stop);
            mapInt32Float.set(k, v);
            break;
          }
          case 538: {
            const stop = r.open();
            let k: number = 0;
            let v: number = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.int32();
              else if (tag === 17) v = r.double();
              else r.skip(tag);
            }
            r.close(stop);
            mapInt32Double.set(k, v);
            break;
          }
          case 546: {
            const stop = r.open();
            let k: boolean = false;
            let v: boolean = false;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.bool();
              else if (tag === 16) v = r.bool();
              else r.skip(tag);
            }
            r.close(stop);
            mapBoolBool.set(k, v);
            break;
          }
          case 554: {
            const stop = r.open();
            let k: string = "";
            let v: string = "";
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = r.string();
              else r.skip(tag);
            }
            r.close(stop);
            mapStringString.set(k, v);
            break;
          }
          case 562: {
            const stop = r.open();
            let k: string = "";
            let v: Uint8Array = noBytes;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = r.bytesField();
              else r.skip(tag);
            }
            r.close(stop);
            mapStringBytes.set(k, v);
            break;
          }
          case 570: {
            const stop = r.open();
            let k: string = "";
            let v: TestAllTypesProto3_NestedMessage | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = TestAllTypesProto3_NestedMessage.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            mapStringNestedMessage.set(k, v ?? TestAllTypesProto3_NestedMessage.create());
            break;
          }
          case 578: {
            const stop = r.open();
            let k: string = "";
            let v: ForeignMessage | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = ForeignMessage.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            mapStringForeignMessage.set(k, v ?? ForeignMessage.create());
            break;
          }
          case 586: {
            const stop = r.open();
            let k: string = "";
            let v: TestAllTypesProto3_NestedEnum = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 16) v = r.int32();
              else r.skip(tag);
            }
            r.close(stop);
            mapStringNestedEnum.set(k, v);
            break;
          }
          case 594: {
            const stop = r.open();
            let k: string = "";
            let v: ForeignEnum = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 16) v = r.int32();
              else r.skip(tag);
            }
            r.close(stop);
            mapStringForeignEnum.set(k, v);
            break;
          }
          case 888:
            oneofField = { case: "oneofUint32", value: r.uint32() };
            break;
          case 898:
            oneofField = { case: "oneofNestedMessage", value: TestAllTypesProto3_NestedMessage.read(r, r.open(), oneofField?.case === "oneofNestedMessage" ? oneofField.value : undefined) };
            break;
          case 906:
            oneofField = { case: "oneofString", value: r.string() };
            break;
          case 914:
            oneofField = { case: "oneofBytes", value: r.bytesField() };
            break;
          case 920:
            oneofField = { case: "oneofBool", value: r.bool() };
            break;
          case 928:
            oneofField = { case: "oneofUint64", value: r.uint64() };
            break;
          case 941:
            oneofField = { case: "oneofFloat", value: r.float() };
            break;
          case 945:
            oneofField = { case: "oneofDouble", value: r.double() };
            break;
          case 952:
            oneofField = { case: "oneofEnum", value: r.int32() };
            break;
          case 960:
            oneofField = { case: "oneofNullValue", value: r.int32() };
            break;
          case 1610:
            optionalBoolWrapper = BoolValue.read(r, r.open(), optionalBoolWrapper);
            break;
          case 1618:
            optionalInt32Wrapper = Int32Value.read(r, r.open(), optionalInt32Wrapper);
            break;
          case 1626:
            optionalInt64Wrapper = Int64Value.read(r, r.open(), optionalInt64Wrapper);
            break;
          case 1634:
            optionalUint32Wrapper = UInt32Value.read(r, r.open(), optionalUint32Wrapper);
            break;
          case 1642:
            optionalUint64Wrapper = UInt64Value.read(r, r.open(), optionalUint64Wrapper);
            break;
          case 1650:
            optionalFloatWrapper = FloatValue.read(r, r.open(), optionalFloatWrapper);
            break;
          case 1658:
            optionalDoubleWrapper = DoubleValue.read(r, r.open(), optionalDoubleWrapper);
            break;
          case 1666:
            optionalStringWrapper = StringValue.read(r, r.open(), optionalStringWrapper);
            break;
          case 1674:
            optionalBytesWrapper = BytesValue.read(r, r.open(), optionalBytesWrapper);
            break;
          case 1690: {
            const v = BoolValue.read(r, r.open());
            if (repeatedBoolWrapper === undefined) repeatedBoolWrapper = [v];
            else repeatedBoolWrapper.push(v);
            break;
          }
          case 1698: {
            const v = Int32Value.read(r, r.open());
            if (repeatedInt32Wrapper === undefined) repeatedInt32Wrapper = [v];
            else repeatedInt32Wrapper.push(v);
            break;
          }
          case 1706: {
            const v = Int64Value.read(r, r.open());
            if (repeatedInt64Wrapper === undefined) repeatedInt64Wrapper = [v];
            else repeatedInt64Wrapper.push(v);
            break;
          }
          case 1714: {
            const v = UInt32Value.read(r, r.open());
            if (repeatedUint32Wrapper === undefined) repeatedUint32Wrapper = [v];
            else repeatedUint32Wrapper.push(v);
            break;
          }
          case 1722: {
            const v = UInt64Value.read(r, r.open());
            if (repeatedUint64Wrapper === undefined) repeatedUint64Wrapper = [v];
            else repeatedUint64Wrapper.push(v);
            break;
          }
          case 1730: {
            const v = FloatValue.read(r, r.open());
            if (repeatedFloatWrapper === undefined) repeatedFloatWrapper = [v];
            else repeatedFloatWrapper.push(v);
            break;
          }
          case 1738: {
            const v = DoubleValue.read(r, r.open());
            if (repeatedDoubleWrapper === undefined) repeatedDoubleWrapper = [v];
            else repeatedDoubleWrapper.push(v);
            break;
          }
          case 1746: {
            const v = StringValue.read(r, r.open());
            if (repeatedStringWrapper === undefined) repeatedStringWrapper = [v];
            else repeatedStringWrapper.push(v);
            break;
          }
          case 1754: {
            const v = BytesValue.read(r, r.open());
            if (repeatedBytesWrapper === undefined) repeatedBytesWrapper = [v];
            else repeatedBytesWrapper.push(v);
            break;
          }
          case 2410:
            optionalDuration = Duration.read(r, r.open(), optionalDuration);
            break;
          case 2418:
            optionalTimestamp = Timestamp.read(r, r.open(), optionalTimestamp);
            break;
          case 2426:
            optionalFieldMask = FieldMask.read(r, r.open(), optionalFieldMask);
            break;
          case 2434:
            optionalStruct = Struct.read(r, r.open(), optionalStruct);
            break;
          case 2442:
            optionalAny = Any.read(r, r.open(), optionalAny);
            break;
          case 2450:
            optionalValue = Value.read(r, r.open(), optionalValue);
            break;
          case 2456:
            optionalNullValue = r.int32();
            break;
          case 2490: {
            const v = Duration.read(r, r.open());
            if (repeatedDuration === undefined) repeatedDuration = [v];
            else repeatedDuration.push(v);
            break;
          }
          case 2498: {
            const v = Timestamp.read(r, r.open());
            if (repeatedTimestamp === undefined) repeatedTimestamp = [v];
            else repeatedTimestamp.push(v);
            break;
          }
          case 2506: {
            const v = FieldMask.read(r, r.open());
            if (repeatedFieldmask === undefined) repeatedFieldmask = [v];
            else repeatedFieldmask.push(v);
            break;
          }
          case 2594: {
            const v = Struct.read(r, r.open());
            if (repeatedStruct === undefined) repeatedStruct = [v];
            else repeatedStruct.push(v);
            break;
          }
          case 2522: {
            const v = Any.read(r, r.open());
            if (repeatedAny === undefined) repeatedAny = [v];
            else repeatedAny.push(v);
            break;
          }
          case 2530: {
            const v = Value.read(r, r.open());
            if (repeatedValue === undefined) repeatedValue = [v];
            else repeatedValue.push(v);
            break;
          }
          case 2538: {
            const v = ListValue.read(r, r.open());
            if (repeatedListValue === undefined) repeatedListValue = [v];
            else repeatedListValue.push(v);
            break;
          }
          case 3208:
            fieldname1 = r.int32();
            break;
          case 3216:
            fieldName2 = r.int32();
            break;
          case 3224:
            FieldName3 = r.int32();
            break;
          case 3232:
            fieldName4 = r.int32();
            break;
          case 3240:
            field0name5 = r.int32();
            break;
          case 3248:
            field0Name6 = r.int32();
            break;
          case 3256:
            fieldName7 = r.int32();
            break;
          case 3264:
            FieldName8 = r.int32();
            break;
          case 3272:
            fieldName9 = r.int32();
            break;
          case 3280:
            FieldName10 = r.int32();
            break;
          case 3288:
            FIELDNAME11 = r.int32();
            break;
          case 3296:
            FIELDName12 = r.int32();
            break;
          case 3304:
            FieldName13 = r.int32();
            break;
          case 3312:
            FieldName14 = r.int32();
            break;
          case 3320:
            fieldName15 = r.int32();
            break;
          case 3328:
            fieldName16 = r.int32();
            break;
          case 3336:
            fieldName17 = r.int32();
            break;
          case 3344:
            FieldName18 = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: TestAllTypesProto3 = { optionalInt32, optionalInt64, optionalUint32, optionalUint64, optionalSint32, optionalSint64, optionalFixed32, optionalFixed64, optionalSfixed32, optionalSfixed64, optionalFloat, optionalDouble, optionalBool, optionalString, optionalBytes, optionalNestedMessage, optionalForeignMessage, optionalNestedEnum, optionalForeignEnum, optionalAliasedEnum, optionalStringPiece, optionalCord, recursiveMessage, repeatedInt32: repeatedInt32 ?? [], repeatedInt64: repeatedInt64 ?? [], repeatedUint32: repeatedUint32 ?? [], repeatedUint64: repeatedUint64 ?? [], repeatedSint32: repeatedSint32 ?? [], repeatedSint64: repeatedSint64 ?? [], repeatedFixed32: repeatedFixed32 ?? [], repeatedFixed64: repeatedFixed64 ?? [], repeatedSfixed32: repeatedSfixed32 ?? [], repeatedSfixed64: repeatedSfixed64 ?? [], repeatedFloat: repeatedFloat ?? [], repeatedDouble: repeatedDouble ?? [], repeatedBool: repeatedBool ?? [], repeatedString: repeatedString ?? [], repeatedBytes: repeatedBytes ?? [], repeatedNestedMessage: repeatedNestedMessage ?? [], repeatedForeignMessage: repeatedForeignMessage ?? [], repeatedNestedEnum: repeatedNestedEnum ?? [], repeatedForeignEnum: repeatedForeignEnum ?? [], repeatedStringPiece: repeatedStringPiece ?? [], repeatedCord: repeatedCord ?? [], packedInt32: packedInt32 ?? [], packedInt64: packedInt64 ?? [], packedUint32: packedUint32 ?? [], packedUint64: packedUint64 ?? [], packedSint32: packedSint32 ?? [], packedSint64: packedSint64 ?? [], packedFixed32: packedFixed32 ?? [], packedFixed64: packedFixed64 ?? [], packedSfixed32: packedSfixed32 ?? [], packedSfixed64: packedSfixed64 ?? [], packedFloat: packedFloat ?? [], packedDouble: packedDouble ?? [], packedBool: packedBool ?? [], packedNestedEnum: packedNestedEnum ?? [], unpackedInt32: unpackedInt32 ?? [], unpackedInt64: unpackedInt64 ?? [], unpackedUint32: unpackedUint32 ?? [], unpackedUint64: unpackedUint64 ?? [], unpackedSint32: unpackedSint32 ?? [], unpackedSint64: unpackedSint64 ?? [], unpackedFixed32: unpackedFixed32 ?? [], unpackedFixed64: unpackedFixed64 ?? [], unpackedSfixed32: unpackedSfixed32 ?? [], unpackedSfixed64: unpackedSfixed64 ?? [], unpackedFloat: unpackedFloat ?? [], unpackedDouble: unpackedDouble ?? [], unpackedBool: unpackedBool ?? [], unpackedNestedEnum: unpackedNestedEnum ?? [], mapInt32Int32, mapInt64Int64, mapUint32Uint32, mapUint64Uint64, mapSint32Sint32, mapSint64Sint64, mapFixed32Fixed32, mapFixed64Fixed64, mapSfixed32Sfixed32, mapSfixed64Sfixed64, mapInt32Float, mapInt32Double, mapBoolBool, mapStringString, mapStringBytes, mapStringNestedMessage, mapStringForeignMessage, mapStringNestedEnum, mapStringForeignEnum, oneofField, optionalBoolWrapper, optionalInt32Wrapper, optionalInt64Wrapper, optionalUint32Wrapper, optionalUint64Wrapper, optionalFloatWrapper, optionalDoubleWrapper, optionalStringWrapper, optionalBytesWrapper, repeatedBoolWrapper: repeatedBoolWrapper ?? [], repeatedInt32Wrapper: repeatedInt32Wrapper ?? [], repeatedInt64Wrapper: repeatedInt64Wrapper ?? [], repeatedUint32Wrapper: repeatedUint32Wrapper ?? [], repeatedUint64Wrapper: repeatedUint64Wrapper ?? [], repeatedFloatWrapper: repeatedFloatWrapper ?? [], repeatedDoubleWrapper: repeatedDoubleWrapper ?? [], repeatedStringWrapper: repeatedStringWrapper ?? [], repeatedBytesWrapper: repeatedBytesWrapper ?? [], optionalDuration, optionalTimestamp, optionalFieldMask, optionalStruct, optionalAny, optionalValue, optionalNullValue, repeatedDuration: repeatedDuration ?? [], repeatedTimestamp: repeatedTimestamp ?? [], repeatedFieldmask: repeatedFieldmask ?? [], repeatedStruct: repeatedStruct ?? [], repeatedAny: repeatedAny ?? [], repeatedValue: repeatedValue ?? [], repeatedListValue: repeatedListValue ?? [], fieldname1, fieldName2, FieldName3, fieldName4, field0name5, field0Name6, fieldName7, FieldName8, fieldName9, FieldName10, FIELDNAME11, FIELDName12, FieldName13, FieldName14, fieldName15, fieldName16, fieldName17, FieldName18 };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const TestAllTypesProto3_NestedEnum = {
  FOO: 0,
  BAR: 1,
  BAZ: 2,
  /** Intentionally negative. */
  NEG: -1,
} as const;
export type TestAllTypesProto3_NestedEnum = (typeof TestAllTypesProto3_NestedEnum)[keyof typeof TestAllTypesProto3_NestedEnum] | (number & {});

export const TestAllTypesProto3_AliasedEnum = {
  ALIAS_FOO: 0,
  ALIAS_BAR: 1,
  ALIAS_BAZ: 2,
  MOO: 2,
  moo: 2,
  bAz: 2,
} as const;
export type TestAllTypesProto3_AliasedEnum = (typeof TestAllTypesProto3_AliasedEnum)[keyof typeof TestAllTypesProto3_AliasedEnum] | (number & {});

export interface TestAllTypesProto3_NestedMessage {
  a: number;
  corecursive?: TestAllTypesProto3 | undefined;
}

/** What a {@link TestAllTypesProto3_NestedMessage} can be made from. */
export interface TestAllTypesProto3_NestedMessageInit {
  a?: number | undefined;
  corecursive?: TestAllTypesProto3Init | undefined;
}

export const TestAllTypesProto3_NestedMessage: MessageType<TestAllTypesProto3_NestedMessage, TestAllTypesProto3_NestedMessageInit> = /* @__PURE__ */ message<TestAllTypesProto3_NestedMessage, TestAllTypesProto3_NestedMessageInit>(
  googleProtobufTestMessagesProto3Proto,
  "protobuf_test_messages.proto3.TestAllTypesProto3.NestedMessage",
  {
    create: (init = {}) => ({
      a: init.a ?? 0,
      corecursive: init.corecursive && TestAllTypesProto3.create(init.corecursive),
    }),
    write(m, b, p) {
      if (m.a != null && m.a !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.a);
      }
      if (m.corecursive !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, TestAllTypesProto3.write(m.corecursive, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let a = t?.a ?? 0;
      let corecursive = t?.corecursive;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            a = r.int32();
            break;
          case 18:
            corecursive = TestAllTypesProto3.read(r, r.open(), corecursive);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: TestAllTypesProto3_NestedMessage = { a, corecursive };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ForeignMessage {
  c: number;
}

/** What a {@link ForeignMessage} can be made from. */
export interface ForeignMessageInit {
  c?: number | undefined;
}

export const ForeignMessage: MessageType<ForeignMessage, ForeignMessageInit> = /* @__PURE__ */ message<ForeignMessage, ForeignMessageInit>(
  googleProtobufTestMessagesProto3Proto,
  "protobuf_test_messages.proto3.ForeignMessage",
  {
    create: (init = {}) => ({
      c: init.c ?? 0,
    }),
    write(m, b, p) {
      if (m.c != null && m.c !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.c);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let c = t?.c ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            c = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ForeignMessage = { c };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export type NullHypothesisProto3 = EmptyMessage;

/** What a {@link NullHypothesisProto3} can be made from. */
export type NullHypothesisProto3Init = EmptyMessage;

export const NullHypothesisProto3: MessageType<NullHypothesisProto3, NullHypothesisProto3Init> = /* @__PURE__ */ message<NullHypothesisProto3, NullHypothesisProto3Init>(
  googleProtobufTestMessagesProto3Proto,
  "protobuf_test_messages.proto3.NullHypothesisProto3",
  {
    create: () => ({}),
    write(m, b, p) {
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        unknown = r.unknown(tag, start, unknown);
      }
      r.close(end);
      const m: NullHypothesisProto3 = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export type EnumOnlyProto3 = EmptyMessage;

/** What a {@link EnumOnlyProto3} can be made from. */
export type EnumOnlyProto3Init = EmptyMessage;

export const EnumOnlyProto3: MessageType<EnumOnlyProto3, EnumOnlyProto3Init> = /* @__PURE__ */ message<EnumOnlyProto3, EnumOnlyProto3Init>(
  googleProtobufTestMessagesProto3Proto,
  "protobuf_test_messages.proto3.EnumOnlyProto3",
  {
    create: () => ({}),
    write(m, b, p) {
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        unknown = r.unknown(tag, start, unknown);
      }
      r.close(end);
      const m: EnumOnlyProto3 = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const EnumOnlyProto3_Bool = {
  kFalse: 0,
  kTrue: 1,
} as const;
export type EnumOnlyProto3_Bool = (typeof EnumOnlyProto3_Bool)[keyof typeof EnumOnlyProto3_Bool] | (number & {});

// Made by Weft from google/protobuf/test_messages_proto2.proto: changes here are lost.

import {
  type EmptyMessage,
  type Extension,
  type Int64Input,
  type MapInit,
  type MessageType,
  type ProtoFile,
  createBigintList,
  createList,
  createMap,
  endMessage,
  extension,
  int64ToBigint,
  mapEntries,
  message,
  missingRequired,
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

/** The schema of google/protobuf/test_messages_proto2.proto. */
export const googleProtobufTestMessagesProto2Proto: ProtoFile = /* @__PURE__ */ protoFile(
  "google/protobuf/test_messages_proto2.proto",
  "Cipnb29nbGUvcHJvdG9idWYvdGVzdF9tZXNzYWdlc19wcm90bzIucHJvdG8SHXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJv" +
    "dG8yIv5WChJUZXN0QWxsVHlwZXNQcm90bzISJQoOb3B0aW9uYWxfaW50MzIYASABKAVSDW9wdGlvbmFsSW50MzISJQoOb3B0" +
    "aW9uYWxfaW50NjQYAiABKANSDW9wdGlvbmFsSW50NjQSJwoPb3B0aW9uYWxfdWludDMyGAMgASgNUg5vcHRpb25hbFVpbnQz" +
    "MhInCg9vcHRpb25hbF91aW50NjQYBCABKARSDm9wdGlvbmFsVWludDY0EicKD29wdGlvbmFsX3NpbnQzMhgFIAEoEVIOb3B0" +
    "aW9uYWxTaW50MzISJwoPb3B0aW9uYWxfc2ludDY0GAYgASgSUg5vcHRpb25hbFNpbnQ2NBIpChBvcHRpb25hbF9maXhlZDMy" +
    "GAcgASgHUg9vcHRpb25hbEZpeGVkMzISKQoQb3B0aW9uYWxfZml4ZWQ2NBgIIAEoBlIPb3B0aW9uYWxGaXhlZDY0EisKEW9w" +
    "dGlvbmFsX3NmaXhlZDMyGAkgASgPUhBvcHRpb25hbFNmaXhlZDMyEisKEW9wdGlvbmFsX3NmaXhlZDY0GAogASgQUhBvcHRp" +
    "b25hbFNmaXhlZDY0EiUKDm9wdGlvbmFsX2Zsb2F0GAsgASgCUg1vcHRpb25hbEZsb2F0EicKD29wdGlvbmFsX2RvdWJsZRgM" +
    "IAEoAVIOb3B0aW9uYWxEb3VibGUSIwoNb3B0aW9uYWxfYm9vbBgNIAEoCFIMb3B0aW9uYWxCb29sEicKD29wdGlvbmFsX3N0" +
    "cmluZxgOIAEoCVIOb3B0aW9uYWxTdHJpbmcSJQoOb3B0aW9uYWxfYnl0ZXMYDyABKAxSDW9wdGlvbmFsQnl0ZXMSdwoXb3B0" +
    "aW9uYWxfbmVzdGVkX21lc3NhZ2UYEiABKAsyPy5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQ" +
    "cm90bzIuTmVzdGVkTWVzc2FnZVIVb3B0aW9uYWxOZXN0ZWRNZXNzYWdlEm0KGG9wdGlvbmFsX2ZvcmVpZ25fbWVzc2FnZRgT" +
    "IAEoCzIzLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLkZvcmVpZ25NZXNzYWdlUHJvdG8yUhZvcHRpb25hbEZvcmVp" +
    "Z25NZXNzYWdlEm4KFG9wdGlvbmFsX25lc3RlZF9lbnVtGBUgASgOMjwucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIu" +
    "VGVzdEFsbFR5cGVzUHJvdG8yLk5lc3RlZEVudW1SEm9wdGlvbmFsTmVzdGVkRW51bRJkChVvcHRpb25hbF9mb3JlaWduX2Vu" +
    "dW0YFiABKA4yMC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5Gb3JlaWduRW51bVByb3RvMlITb3B0aW9uYWxGb3Jl" +
    "aWduRW51bRI2ChVvcHRpb25hbF9zdHJpbmdfcGllY2UYGCABKAlCAggCUhNvcHRpb25hbFN0cmluZ1BpZWNlEicKDW9wdGlv" +
    "bmFsX2NvcmQYGSABKAlCAggBUgxvcHRpb25hbENvcmQSXgoRcmVjdXJzaXZlX21lc3NhZ2UYGyABKAsyMS5wcm90b2J1Zl90" +
    "ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzJSEHJlY3Vyc2l2ZU1lc3NhZ2USJQoOcmVwZWF0ZWRfaW50" +
    "MzIYHyADKAVSDXJlcGVhdGVkSW50MzISJQoOcmVwZWF0ZWRfaW50NjQYICADKANSDXJlcGVhdGVkSW50NjQSJwoPcmVwZWF0" +
    "ZWRfdWludDMyGCEgAygNUg5yZXBlYXRlZFVpbnQzMhInCg9yZXBlYXRlZF91aW50NjQYIiADKARSDnJlcGVhdGVkVWludDY0" +
    "EicKD3JlcGVhdGVkX3NpbnQzMhgjIAMoEVIOcmVwZWF0ZWRTaW50MzISJwoPcmVwZWF0ZWRfc2ludDY0GCQgAygSUg5yZXBl" +
    "YXRlZFNpbnQ2NBIpChByZXBlYXRlZF9maXhlZDMyGCUgAygHUg9yZXBlYXRlZEZpeGVkMzISKQoQcmVwZWF0ZWRfZml4ZWQ2" +
    "NBgmIAMoBlIPcmVwZWF0ZWRGaXhlZDY0EisKEXJlcGVhdGVkX3NmaXhlZDMyGCcgAygPUhByZXBlYXRlZFNmaXhlZDMyEisK" +
    "EXJlcGVhdGVkX3NmaXhlZDY0GCggAygQUhByZXBlYXRlZFNmaXhlZDY0EiUKDnJlcGVhdGVkX2Zsb2F0GCkgAygCUg1yZXBl" +
    "YXRlZEZsb2F0EicKD3JlcGVhdGVkX2RvdWJsZRgqIAMoAVIOcmVwZWF0ZWREb3VibGUSIwoNcmVwZWF0ZWRfYm9vbBgrIAMo" +
    "CFIMcmVwZWF0ZWRCb29sEicKD3JlcGVhdGVkX3N0cmluZxgsIAMoCVIOcmVwZWF0ZWRTdHJpbmcSJQoOcmVwZWF0ZWRfYnl0" +
    "ZXMYLSADKAxSDXJlcGVhdGVkQnl0ZXMSdwoXcmVwZWF0ZWRfbmVzdGVkX21lc3NhZ2UYMCADKAsyPy5wcm90b2J1Zl90ZXN0" +
    "X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTmVzdGVkTWVzc2FnZVIVcmVwZWF0ZWROZXN0ZWRNZXNzYWdl" +
    "Em0KGHJlcGVhdGVkX2ZvcmVpZ25fbWVzc2FnZRgxIAMoCzIzLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLkZvcmVp" +
    "Z25NZXNzYWdlUHJvdG8yUhZyZXBlYXRlZEZvcmVpZ25NZXNzYWdlEm4KFHJlcGVhdGVkX25lc3RlZF9lbnVtGDMgAygOMjwu" +
    "cHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk5lc3RlZEVudW1SEnJlcGVhdGVkTmVz" +
    "dGVkRW51bRJkChVyZXBlYXRlZF9mb3JlaWduX2VudW0YNCADKA4yMC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5G" +
    "b3JlaWduRW51bVByb3RvMlITcmVwZWF0ZWRGb3JlaWduRW51bRI2ChVyZXBlYXRlZF9zdHJpbmdfcGllY2UYNiADKAlCAggC" +
    "UhNyZXBlYXRlZFN0cmluZ1BpZWNlEicKDXJlcGVhdGVkX2NvcmQYNyADKAlCAggBUgxyZXBlYXRlZENvcmQSJQoMcGFja2Vk" +
    "X2ludDMyGEsgAygFQgIQAVILcGFja2VkSW50MzISJQoMcGFja2VkX2ludDY0GEwgAygDQgIQAVILcGFja2VkSW50NjQSJwoN" +
    "cGFja2VkX3VpbnQzMhhNIAMoDUICEAFSDHBhY2tlZFVpbnQzMhInCg1wYWNrZWRfdWludDY0GE4gAygEQgIQAVIMcGFja2Vk" +
    "VWludDY0EicKDXBhY2tlZF9zaW50MzIYTyADKBFCAhABUgxwYWNrZWRTaW50MzISJwoNcGFja2VkX3NpbnQ2NBhQIAMoEkIC" +
    "EAFSDHBhY2tlZFNpbnQ2NBIpCg5wYWNrZWRfZml4ZWQzMhhRIAMoB0ICEAFSDXBhY2tlZEZpeGVkMzISKQoOcGFja2VkX2Zp" +
    "eGVkNjQYUiADKAZCAhABUg1wYWNrZWRGaXhlZDY0EisKD3BhY2tlZF9zZml4ZWQzMhhTIAMoD0ICEAFSDnBhY2tlZFNmaXhl" +
    "ZDMyEisKD3BhY2tlZF9zZml4ZWQ2NBhUIAMoEEICEAFSDnBhY2tlZFNmaXhlZDY0EiUKDHBhY2tlZF9mbG9hdBhVIAMoAkIC" +
    "EAFSC3BhY2tlZEZsb2F0EicKDXBhY2tlZF9kb3VibGUYViADKAFCAhABUgxwYWNrZWREb3VibGUSIwoLcGFja2VkX2Jvb2wY" +
    "VyADKAhCAhABUgpwYWNrZWRCb29sEm4KEnBhY2tlZF9uZXN0ZWRfZW51bRhYIAMoDjI8LnByb3RvYnVmX3Rlc3RfbWVzc2Fn" +
    "ZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5OZXN0ZWRFbnVtQgIQAVIQcGFja2VkTmVzdGVkRW51bRIpCg51bnBhY2tl" +
    "ZF9pbnQzMhhZIAMoBUICEABSDXVucGFja2VkSW50MzISKQoOdW5wYWNrZWRfaW50NjQYWiADKANCAhAAUg11bnBhY2tlZElu" +
    "dDY0EisKD3VucGFja2VkX3VpbnQzMhhbIAMoDUICEABSDnVucGFja2VkVWludDMyEisKD3VucGFja2VkX3VpbnQ2NBhcIAMo" +
    "BEICEABSDnVucGFja2VkVWludDY0EisKD3VucGFja2VkX3NpbnQzMhhdIAMoEUICEABSDnVucGFja2VkU2ludDMyEisKD3Vu" +
    "cGFja2VkX3NpbnQ2NBheIAMoEkICEABSDnVucGFja2VkU2ludDY0Ei0KEHVucGFja2VkX2ZpeGVkMzIYXyADKAdCAhAAUg91" +
    "bnBhY2tlZEZpeGVkMzISLQoQdW5wYWNrZWRfZml4ZWQ2NBhgIAMoBkICEABSD3VucGFja2VkRml4ZWQ2NBIvChF1bnBhY2tl" +
    "ZF9zZml4ZWQzMhhhIAMoD0ICEABSEHVucGFja2VkU2ZpeGVkMzISLwoRdW5wYWNrZWRfc2ZpeGVkNjQYYiADKBBCAhAAUhB1" +
    "bnBhY2tlZFNmaXhlZDY0EikKDnVucGFja2VkX2Zsb2F0GGMgAygCQgIQAFINdW5wYWNrZWRGbG9hdBIrCg91bnBhY2tlZF9k" +
    "b3VibGUYZCADKAFCAhAAUg51bnBhY2tlZERvdWJsZRInCg11bnBhY2tlZF9ib29sGGUgAygIQgIQAFIMdW5wYWNrZWRCb29s" +
    "EnIKFHVucGFja2VkX25lc3RlZF9lbnVtGGYgAygOMjwucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5" +
    "cGVzUHJvdG8yLk5lc3RlZEVudW1CAhAAUhJ1bnBhY2tlZE5lc3RlZEVudW0SbAoPbWFwX2ludDMyX2ludDMyGDggAygLMkQu" +
    "cHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcEludDMySW50MzJFbnRyeVINbWFw" +
    "SW50MzJJbnQzMhJsCg9tYXBfaW50NjRfaW50NjQYOSADKAsyRC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0" +
    "QWxsVHlwZXNQcm90bzIuTWFwSW50NjRJbnQ2NEVudHJ5Ug1tYXBJbnQ2NEludDY0EnIKEW1hcF91aW50MzJfdWludDMyGDog" +
    "AygLMkYucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcFVpbnQzMlVpbnQzMkVu" +
    "dHJ5Ug9tYXBVaW50MzJVaW50MzIScgoRbWFwX3VpbnQ2NF91aW50NjQYOyADKAsyRi5wcm90b2J1Zl90ZXN0X21lc3NhZ2Vz" +
    "LnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWFwVWludDY0VWludDY0RW50cnlSD21hcFVpbnQ2NFVpbnQ2NBJyChFtYXBf" +
    "c2ludDMyX3NpbnQzMhg8IAMoCzJGLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5N" +
    "YXBTaW50MzJTaW50MzJFbnRyeVIPbWFwU2ludDMyU2ludDMyEnIKEW1hcF9zaW50NjRfc2ludDY0GD0gAygLMkYucHJvdG9i" +
    "dWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcFNpbnQ2NFNpbnQ2NEVudHJ5Ug9tYXBTaW50" +
    "NjRTaW50NjQSeAoTbWFwX2ZpeGVkMzJfZml4ZWQzMhg+IAMoCzJILnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRl" +
    "c3RBbGxUeXBlc1Byb3RvMi5NYXBGaXhlZDMyRml4ZWQzMkVudHJ5UhFtYXBGaXhlZDMyRml4ZWQzMhJ4ChNtYXBfZml4ZWQ2" +
    "NF9maXhlZDY0GD8gAygLMkgucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcEZp" +
    "eGVkNjRGaXhlZDY0RW50cnlSEW1hcEZpeGVkNjRGaXhlZDY0En4KFW1hcF9zZml4ZWQzMl9zZml4ZWQzMhhAIAMoCzJKLnBy" +
    "b3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBTZml4ZWQzMlNmaXhlZDMyRW50cnlS" +
    "E21hcFNmaXhlZDMyU2ZpeGVkMzISfgoVbWFwX3NmaXhlZDY0X3NmaXhlZDY0GEEgAygLMkoucHJvdG9idWZfdGVzdF9tZXNz" +
    "YWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcFNmaXhlZDY0U2ZpeGVkNjRFbnRyeVITbWFwU2ZpeGVkNjRTZml4" +
    "ZWQ2NBJpCg5tYXBfaW50MzJfYm9vbBhoIAMoCzJDLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBl" +
    "c1Byb3RvMi5NYXBJbnQzMkJvb2xFbnRyeVIMbWFwSW50MzJCb29sEmwKD21hcF9pbnQzMl9mbG9hdBhCIAMoCzJELnByb3Rv" +
    "YnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBJbnQzMkZsb2F0RW50cnlSDW1hcEludDMy" +
    "RmxvYXQSbwoQbWFwX2ludDMyX2RvdWJsZRhDIAMoCzJFLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxU" +
    "eXBlc1Byb3RvMi5NYXBJbnQzMkRvdWJsZUVudHJ5Ug5tYXBJbnQzMkRvdWJsZRKFAQoYbWFwX2ludDMyX25lc3RlZF9tZXNz" +
    "YWdlGGcgAygLMkwucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcEludDMyTmVz" +
    "dGVkTWVzc2FnZUVudHJ5UhVtYXBJbnQzMk5lc3RlZE1lc3NhZ2USZgoNbWFwX2Jvb2xfYm9vbBhEIAMoCzJCLnByb3RvYnVm" +
    "X3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBCb29sQm9vbEVudHJ5UgttYXBCb29sQm9vbBJy" +
    "ChFtYXBfc3RyaW5nX3N0cmluZxhFIAMoCzJGLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1By" +
    "b3RvMi5NYXBTdHJpbmdTdHJpbmdFbnRyeVIPbWFwU3RyaW5nU3RyaW5nEm8KEG1hcF9zdHJpbmdfYnl0ZXMYRiADKAsyRS5w" +
    "cm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWFwU3RyaW5nQnl0ZXNFbnRyeVIObWFw" +
    "U3RyaW5nQnl0ZXMSiAEKGW1hcF9zdHJpbmdfbmVzdGVkX21lc3NhZ2UYRyADKAsyTS5wcm90b2J1Zl90ZXN0X21lc3NhZ2Vz" +
    "LnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWFwU3RyaW5nTmVzdGVkTWVzc2FnZUVudHJ5UhZtYXBTdHJpbmdOZXN0ZWRN" +
    "ZXNzYWdlEosBChptYXBfc3RyaW5nX2ZvcmVpZ25fbWVzc2FnZRhIIAMoCzJOLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJv" +
    "dG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBTdHJpbmdGb3JlaWduTWVzc2FnZUVudHJ5UhdtYXBTdHJpbmdGb3JlaWduTWVz" +
    "c2FnZRJ/ChZtYXBfc3RyaW5nX25lc3RlZF9lbnVtGEkgAygLMkoucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVz" +
    "dEFsbFR5cGVzUHJvdG8yLk1hcFN0cmluZ05lc3RlZEVudW1FbnRyeVITbWFwU3RyaW5nTmVzdGVkRW51bRKCAQoXbWFwX3N0" +
    "cmluZ19mb3JlaWduX2VudW0YSiADKAsySy5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90" +
    "bzIuTWFwU3RyaW5nRm9yZWlnbkVudW1FbnRyeVIUbWFwU3RyaW5nRm9yZWlnbkVudW0SIwoMb25lb2ZfdWludDMyGG8gASgN" +
    "SABSC29uZW9mVWludDMyEnMKFG9uZW9mX25lc3RlZF9tZXNzYWdlGHAgASgLMj8ucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5w" +
    "cm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk5lc3RlZE1lc3NhZ2VIAFISb25lb2ZOZXN0ZWRNZXNzYWdlEiMKDG9uZW9mX3N0" +
    "cmluZxhxIAEoCUgAUgtvbmVvZlN0cmluZxIhCgtvbmVvZl9ieXRlcxhyIAEoDEgAUgpvbmVvZkJ5dGVzEh8KCm9uZW9mX2Jv" +
    "b2wYcyABKAhIAFIJb25lb2ZCb29sEiMKDG9uZW9mX3VpbnQ2NBh0IAEoBEgAUgtvbmVvZlVpbnQ2NBIhCgtvbmVvZl9mbG9h" +
    "dBh1IAEoAkgAUgpvbmVvZkZsb2F0EiMKDG9uZW9mX2RvdWJsZRh2IAEoAUgAUgtvbmVvZkRvdWJsZRJdCgpvbmVvZl9lbnVt" +
    "GHcgASgOMjwucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk5lc3RlZEVudW1IAFIJ" +
    "b25lb2ZFbnVtEkUKBGRhdGEYyQEgASgKMjYucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJv" +
    "dG8yLkRhdGESYwoTbXVsdGl3b3JkZ3JvdXBmaWVsZBjMASABKAoyRS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5U" +
    "ZXN0QWxsVHlwZXNQcm90bzIuTXVsdGlXb3JkR3JvdXBGaWVsZBIwCg1kZWZhdWx0X2ludDMyGPEBIAEoBToKLTEyMzQ1Njc4" +
    "OVIMZGVmYXVsdEludDMyEjoKDWRlZmF1bHRfaW50NjQY8gEgASgDOhQtOTEyMzQ1Njc4OTEyMzQ1Njc4OVIMZGVmYXVsdElu" +
    "dDY0EjIKDmRlZmF1bHRfdWludDMyGPMBIAEoDToKMjEyMzQ1Njc4OVINZGVmYXVsdFVpbnQzMhI8Cg5kZWZhdWx0X3VpbnQ2" +
    "NBj0ASABKAQ6FDEwMTIzNDU2Nzg5MTIzNDU2Nzg5Ug1kZWZhdWx0VWludDY0EjIKDmRlZmF1bHRfc2ludDMyGPUBIAEoEToK" +
    "LTEyMzQ1Njc4OVINZGVmYXVsdFNpbnQzMhI8Cg5kZWZhdWx0X3NpbnQ2NBj2ASABKBI6FC05MTIzNDU2Nzg5MTIzNDU2Nzg5" +
    "Ug1kZWZhdWx0U2ludDY0EjQKD2RlZmF1bHRfZml4ZWQzMhj3ASABKAc6CjIxMjM0NTY3ODlSDmRlZmF1bHRGaXhlZDMyEj4K" +
    "D2RlZmF1bHRfZml4ZWQ2NBj4ASABKAY6FDEwMTIzNDU2Nzg5MTIzNDU2Nzg5Ug5kZWZhdWx0Rml4ZWQ2NBI2ChBkZWZhdWx0" +
    "X3NmaXhlZDMyGPkBIAEoDzoKLTEyMzQ1Njc4OVIPZGVmYXVsdFNmaXhlZDMyEkAKEGRlZmF1bHRfc2ZpeGVkNjQY+gEgASgQ" +
    "OhQtOTEyMzQ1Njc4OTEyMzQ1Njc4OVIPZGVmYXVsdFNmaXhlZDY0EisKDWRlZmF1bHRfZmxvYXQY+wEgASgCOgU5ZSswOVIM" +
    "ZGVmYXVsdEZsb2F0Ei0KDmRlZmF1bHRfZG91YmxlGPwBIAEoAToFN2UrMjJSDWRlZmF1bHREb3VibGUSKAoMZGVmYXVsdF9i" +
    "b29sGP0BIAEoCDoEdHJ1ZVILZGVmYXVsdEJvb2wSLwoOZGVmYXVsdF9zdHJpbmcY/gEgASgJOgdSb3NlYnVkUg1kZWZhdWx0" +
    "U3RyaW5nEiwKDWRlZmF1bHRfYnl0ZXMY/wEgASgMOgZqb3NodWFSDGRlZmF1bHRCeXRlcxITCgpmaWVsZG5hbWUxGJEDIAEo" +
    "BRIgCgtmaWVsZF9uYW1lMhiSAyABKAVSCmZpZWxkTmFtZTISIQoMX2ZpZWxkX25hbWUzGJMDIAEoBVIKRmllbGROYW1lMxIi" +
    "Cg1maWVsZF9fbmFtZTRfGJQDIAEoBVIKZmllbGROYW1lNBIUCgtmaWVsZDBuYW1lNRiVAyABKAUSIwoNZmllbGRfMF9uYW1l" +
    "NhiWAyABKAVSC2ZpZWxkME5hbWU2EhMKCmZpZWxkTmFtZTcYlwMgASgFEhMKCkZpZWxkTmFtZTgYmAMgASgFEiAKC2ZpZWxk" +
    "X05hbWU5GJkDIAEoBVIKZmllbGROYW1lORIiCgxGaWVsZF9OYW1lMTAYmgMgASgFUgtGaWVsZE5hbWUxMBIiCgxGSUVMRF9O" +
    "QU1FMTEYmwMgASgFUgtGSUVMRE5BTUUxMRIiCgxGSUVMRF9uYW1lMTIYnAMgASgFUgtGSUVMRE5hbWUxMhIkCg5fX2ZpZWxk" +
    "X25hbWUxMxidAyABKAVSC0ZpZWxkTmFtZTEzEiQKDl9fRmllbGRfbmFtZTE0GJ4DIAEoBVILRmllbGROYW1lMTQSIwoNZmll" +
    "bGRfX25hbWUxNRifAyABKAVSC2ZpZWxkTmFtZTE1EiMKDWZpZWxkX19OYW1lMTYYoAMgASgFUgtmaWVsZE5hbWUxNhIkCg5m" +
    "aWVsZF9uYW1lMTdfXxihAyABKAVSC2ZpZWxkTmFtZTE3EiQKDkZpZWxkX25hbWUxOF9fGKIDIAEoBVILRmllbGROYW1lMTgS" +
    "dAoTbWVzc2FnZV9zZXRfY29ycmVjdBj0AyABKAsyQy5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlw" +
    "ZXNQcm90bzIuTWVzc2FnZVNldENvcnJlY3RSEW1lc3NhZ2VTZXRDb3JyZWN0GmIKDU5lc3RlZE1lc3NhZ2USCQoBYRgBIAEo" +
    "BRJGCgtjb3JlY3Vyc2l2ZRgCIAEoCzIxLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3Rv" +
    "Mho0ChJNYXBJbnQzMkludDMyRW50cnkSCwoDa2V5GAEgASgFEg0KBXZhbHVlGAIgASgFOgI4ARo0ChJNYXBJbnQ2NEludDY0" +
    "RW50cnkSCwoDa2V5GAEgASgDEg0KBXZhbHVlGAIgASgDOgI4ARo2ChRNYXBVaW50MzJVaW50MzJFbnRyeRILCgNrZXkYASAB" +
    "KA0SDQoFdmFsdWUYAiABKA06AjgBGjYKFE1hcFVpbnQ2NFVpbnQ2NEVudHJ5EgsKA2tleRgBIAEoBBINCgV2YWx1ZRgCIAEo" +
    "BDoCOAEaNgoUTWFwU2ludDMyU2ludDMyRW50cnkSCwoDa2V5GAEgASgREg0KBXZhbHVlGAIgASgROgI4ARo2ChRNYXBTaW50" +
    "NjRTaW50NjRFbnRyeRILCgNrZXkYASABKBISDQoFdmFsdWUYAiABKBI6AjgBGjgKFk1hcEZpeGVkMzJGaXhlZDMyRW50cnkS" +
    "CwoDa2V5GAEgASgHEg0KBXZhbHVlGAIgASgHOgI4ARo4ChZNYXBGaXhlZDY0Rml4ZWQ2NEVudHJ5EgsKA2tleRgBIAEoBhIN" +
    "CgV2YWx1ZRgCIAEoBjoCOAEaOgoYTWFwU2ZpeGVkMzJTZml4ZWQzMkVudHJ5EgsKA2tleRgBIAEoDxINCgV2YWx1ZRgCIAEo" +
    "DzoCOAEaOgoYTWFwU2ZpeGVkNjRTZml4ZWQ2NEVudHJ5EgsKA2tleRgBIAEoEBINCgV2YWx1ZRgCIAEoEDoCOAEaMwoRTWFw" +
    "SW50MzJCb29sRW50cnkSCwoDa2V5GAEgASgFEg0KBXZhbHVlGAIgASgIOgI4ARo0ChJNYXBJbnQzMkZsb2F0RW50cnkSCwoD" +
    "a2V5GAEgASgFEg0KBXZhbHVlGAIgASgCOgI4ARo1ChNNYXBJbnQzMkRvdWJsZUVudHJ5EgsKA2tleRgBIAEoBRINCgV2YWx1" +
    "ZRgCIAEoAToCOAEafQoaTWFwSW50MzJOZXN0ZWRNZXNzYWdlRW50cnkSCwoDa2V5GAEgASgFEk4KBXZhbHVlGAIgASgLMj8u" +
    "cHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk5lc3RlZE1lc3NhZ2U6AjgBGjIKEE1h" +
    "cEJvb2xCb29sRW50cnkSCwoDa2V5GAEgASgIEg0KBXZhbHVlGAIgASgIOgI4ARo2ChRNYXBTdHJpbmdTdHJpbmdFbnRyeRIL" +
    "CgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAk6AjgBGjUKE01hcFN0cmluZ0J5dGVzRW50cnkSCwoDa2V5GAEgASgJEg0KBXZh" +
    "bHVlGAIgASgMOgI4ARp+ChtNYXBTdHJpbmdOZXN0ZWRNZXNzYWdlRW50cnkSCwoDa2V5GAEgASgJEk4KBXZhbHVlGAIgASgL" +
    "Mj8ucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk5lc3RlZE1lc3NhZ2U6AjgBGnMK" +
    "HE1hcFN0cmluZ0ZvcmVpZ25NZXNzYWdlRW50cnkSCwoDa2V5GAEgASgJEkIKBXZhbHVlGAIgASgLMjMucHJvdG9idWZfdGVz" +
    "dF9tZXNzYWdlcy5wcm90bzIuRm9yZWlnbk1lc3NhZ2VQcm90bzI6AjgBGngKGE1hcFN0cmluZ05lc3RlZEVudW1FbnRyeRIL" +
    "CgNrZXkYASABKAkSSwoFdmFsdWUYAiABKA4yPC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQ" +
    "cm90bzIuTmVzdGVkRW51bToCOAEabQoZTWFwU3RyaW5nRm9yZWlnbkVudW1FbnRyeRILCgNrZXkYASABKAkSPwoFdmFsdWUY" +
    "AiABKA4yMC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5Gb3JlaWduRW51bVByb3RvMjoCOAEaTAoERGF0YRIgCgtn" +
    "cm91cF9pbnQzMhjKASABKAVSCmdyb3VwSW50MzISIgoMZ3JvdXBfdWludDMyGMsBIAEoDVILZ3JvdXBVaW50MzIaWwoTTXVs" +
    "dGlXb3JkR3JvdXBGaWVsZBIgCgtncm91cF9pbnQzMhjNASABKAVSCmdyb3VwSW50MzISIgoMZ3JvdXBfdWludDMyGM4BIAEo" +
    "DVILZ3JvdXBVaW50MzIaIQoRTWVzc2FnZVNldENvcnJlY3QqCAgEEP////8HOgIIARr1AQobTWVzc2FnZVNldENvcnJlY3RF" +
    "eHRlbnNpb24xEgsKA3N0chgZIAEoCTLIAQoVbWVzc2FnZV9zZXRfZXh0ZW5zaW9uEkMucHJvdG9idWZfdGVzdF9tZXNzYWdl" +
    "cy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1lc3NhZ2VTZXRDb3JyZWN0GPm7XiABKAsyTS5wcm90b2J1Zl90ZXN0X21l" +
    "c3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWVzc2FnZVNldENvcnJlY3RFeHRlbnNpb24xUhNtZXNzYWdlU2V0" +
    "RXh0ZW5zaW9uGvQBChtNZXNzYWdlU2V0Q29ycmVjdEV4dGVuc2lvbjISCQoBaRgJIAEoBTLJAQoVbWVzc2FnZV9zZXRfZXh0" +
    "ZW5zaW9uEkMucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1lc3NhZ2VTZXRDb3Jy" +
    "ZWN0GJCz/AEgASgLMk0ucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1lc3NhZ2VT" +
    "ZXRDb3JyZWN0RXh0ZW5zaW9uMlITbWVzc2FnZVNldEV4dGVuc2lvbhr+AQoSRXh0ZW5zaW9uV2l0aE9uZW9mEgsKAWEYASAB" +
    "KAVIABILCgFiGAIgASgFSAAyvgEKFGV4dGVuc2lvbl93aXRoX29uZW9mEkMucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90" +
    "bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1lc3NhZ2VTZXRDb3JyZWN0GJWa7zogASgLMkQucHJvdG9idWZfdGVzdF9tZXNzYWdl" +
    "cy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLkV4dGVuc2lvbldpdGhPbmVvZlISZXh0ZW5zaW9uV2l0aE9uZW9mQg0KC29u" +
    "ZW9mX2ZpZWxkIjkKCk5lc3RlZEVudW0SBwoDRk9PEAASBwoDQkFSEAESBwoDQkFaEAISEAoDTkVHEP///////////wEqBQh4" +
    "EMkBQg0KC29uZW9mX2ZpZWxkSgYI6AcQkE5KCAi/hD0QwIQ9Ug5yZXNlcnZlZF9maWVsZCIhChRGb3JlaWduTWVzc2FnZVBy" +
    "b3RvMhIJCgFjGAEgASgFIlAKCkdyb3VwRmllbGQSHwoLZ3JvdXBfaW50MzIYeiABKAVSCmdyb3VwSW50MzISIQoMZ3JvdXBf" +
    "dWludDMyGHsgASgNUgtncm91cFVpbnQzMiKMAwoVVW5rbm93blRvVGVzdEFsbFR5cGVzEiYKDm9wdGlvbmFsX2ludDMyGOkH" +
    "IAEoBVINb3B0aW9uYWxJbnQzMhIoCg9vcHRpb25hbF9zdHJpbmcY6gcgASgJUg5vcHRpb25hbFN0cmluZxJbCg5uZXN0ZWRf" +
    "bWVzc2FnZRjrByABKAsyMy5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5Gb3JlaWduTWVzc2FnZVByb3RvMlINbmVz" +
    "dGVkTWVzc2FnZRJaCg1vcHRpb25hbGdyb3VwGOwHIAEoCjJCLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlVua25v" +
    "d25Ub1Rlc3RBbGxUeXBlcy5PcHRpb25hbEdyb3VwEiQKDW9wdGlvbmFsX2Jvb2wY7gcgASgIUgxvcHRpb25hbEJvb2wSJgoO" +
    "cmVwZWF0ZWRfaW50MzIY8wcgAygFUg1yZXBlYXRlZEludDMyGhoKDU9wdGlvbmFsR3JvdXASCQoBYRgBIAEoBSIWChROdWxs" +
    "SHlwb3RoZXNpc1Byb3RvMiIvCg5FbnVtT25seVByb3RvMiIdCgRCb29sEgoKBmtGYWxzZRAAEgkKBWtUcnVlEAEiHwoPT25l" +
    "U3RyaW5nUHJvdG8yEgwKBGRhdGEYASABKAkiRgoRUHJvdG9XaXRoS2V5d29yZHMSDgoGaW5saW5lGAEgASgFEg8KB2NvbmNl" +
    "cHQYAiABKAkSEAoIcmVxdWlyZXMYAyADKAkirhkKGlRlc3RBbGxSZXF1aXJlZFR5cGVzUHJvdG8yEiUKDnJlcXVpcmVkX2lu" +
    "dDMyGAEgAigFUg1yZXF1aXJlZEludDMyEiUKDnJlcXVpcmVkX2ludDY0GAIgAigDUg1yZXF1aXJlZEludDY0EicKD3JlcXVp" +
    "cmVkX3VpbnQzMhgDIAIoDVIOcmVxdWlyZWRVaW50MzISJwoPcmVxdWlyZWRfdWludDY0GAQgAigEUg5yZXF1aXJlZFVpbnQ2" +
    "NBInCg9yZXF1aXJlZF9zaW50MzIYBSACKBFSDnJlcXVpcmVkU2ludDMyEicKD3JlcXVpcmVkX3NpbnQ2NBgGIAIoElIOcmVx" +
    "dWlyZWRTaW50NjQSKQoQcmVxdWlyZWRfZml4ZWQzMhgHIAIoB1IPcmVxdWlyZWRGaXhlZDMyEikKEHJlcXVpcmVkX2ZpeGVk" +
    "NjQYCCACKAZSD3JlcXVpcmVkRml4ZWQ2NBIrChFyZXF1aXJlZF9zZml4ZWQzMhgJIAIoD1IQcmVxdWlyZWRTZml4ZWQzMhIr" +
    "ChFyZXF1aXJlZF9zZml4ZWQ2NBgKIAIoEFIQcmVxdWlyZWRTZml4ZWQ2NBIlCg5yZXF1aXJlZF9mbG9hdBgLIAIoAlINcmVx" +
    "dWlyZWRGbG9hdBInCg9yZXF1aXJlZF9kb3VibGUYDCACKAFSDnJlcXVpcmVkRG91YmxlEiMKDXJlcXVpcmVkX2Jvb2wYDSAC" +
    "KAhSDHJlcXVpcmVkQm9vbBInCg9yZXF1aXJlZF9zdHJpbmcYDiACKAlSDnJlcXVpcmVkU3RyaW5nEiUKDnJlcXVpcmVkX2J5" +
    "dGVzGA8gAigMUg1yZXF1aXJlZEJ5dGVzEn8KF3JlcXVpcmVkX25lc3RlZF9tZXNzYWdlGBIgAigLMkcucHJvdG9idWZfdGVz" +
    "dF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFJlcXVpcmVkVHlwZXNQcm90bzIuTmVzdGVkTWVzc2FnZVIVcmVxdWlyZWROZXN0" +
    "ZWRNZXNzYWdlEm0KGHJlcXVpcmVkX2ZvcmVpZ25fbWVzc2FnZRgTIAIoCzIzLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJv" +
    "dG8yLkZvcmVpZ25NZXNzYWdlUHJvdG8yUhZyZXF1aXJlZEZvcmVpZ25NZXNzYWdlEnYKFHJlcXVpcmVkX25lc3RlZF9lbnVt" +
    "GBUgAigOMkQucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFJlcXVpcmVkVHlwZXNQcm90bzIuTmVzdGVk" +
    "RW51bVIScmVxdWlyZWROZXN0ZWRFbnVtEmQKFXJlcXVpcmVkX2ZvcmVpZ25fZW51bRgWIAIoDjIwLnByb3RvYnVmX3Rlc3Rf" +
    "bWVzc2FnZXMucHJvdG8yLkZvcmVpZ25FbnVtUHJvdG8yUhNyZXF1aXJlZEZvcmVpZ25FbnVtEjYKFXJlcXVpcmVkX3N0cmlu" +
    "Z19waWVjZRgYIAIoCUICCAJSE3JlcXVpcmVkU3RyaW5nUGllY2USJwoNcmVxdWlyZWRfY29yZBgZIAIoCUICCAFSDHJlcXVp" +
    "cmVkQ29yZBJmChFyZWN1cnNpdmVfbWVzc2FnZRgbIAIoCzI5LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RB" +
    "bGxSZXF1aXJlZFR5cGVzUHJvdG8yUhByZWN1cnNpdmVNZXNzYWdlEncKGm9wdGlvbmFsX3JlY3Vyc2l2ZV9tZXNzYWdlGBwg" +
    "ASgLMjkucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFJlcXVpcmVkVHlwZXNQcm90bzJSGG9wdGlvbmFs" +
    "UmVjdXJzaXZlTWVzc2FnZRJNCgRkYXRhGMkBIAIoCjI+LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxS" +
    "ZXF1aXJlZFR5cGVzUHJvdG8yLkRhdGESMAoNZGVmYXVsdF9pbnQzMhjxASACKAU6Ci0xMjM0NTY3ODlSDGRlZmF1bHRJbnQz" +
    "MhI6Cg1kZWZhdWx0X2ludDY0GPIBIAIoAzoULTkxMjM0NTY3ODkxMjM0NTY3ODlSDGRlZmF1bHRJbnQ2NBIyCg5kZWZhdWx0" +
    "X3VpbnQzMhjzASACKA06CjIxMjM0NTY3ODlSDWRlZmF1bHRVaW50MzISPAoOZGVmYXVsdF91aW50NjQY9AEgAigEOhQxMDEy" +
    "MzQ1Njc4OTEyMzQ1Njc4OVINZGVmYXVsdFVpbnQ2NBIyCg5kZWZhdWx0X3NpbnQzMhj1ASACKBE6Ci0xMjM0NTY3ODlSDWRl" +
    "ZmF1bHRTaW50MzISPAoOZGVmYXVsdF9zaW50NjQY9gEgAigSOhQtOTEyMzQ1Njc4OTEyMzQ1Njc4OVINZGVmYXVsdFNpbnQ2" +
    "NBI0Cg9kZWZhdWx0X2ZpeGVkMzIY9wEgAigHOgoyMTIzNDU2Nzg5Ug5kZWZhdWx0Rml4ZWQzMhI+Cg9kZWZhdWx0X2ZpeGVk" +
    "NjQY+AEgAigGOhQxMDEyMzQ1Njc4OTEyMzQ1Njc4OVIOZGVmYXVsdEZpeGVkNjQSNgoQZGVmYXVsdF9zZml4ZWQzMhj5ASAC" +
    "KA86Ci0xMjM0NTY3ODlSD2RlZmF1bHRTZml4ZWQzMhJAChBkZWZhdWx0X3NmaXhlZDY0GPoBIAIoEDoULTkxMjM0NTY3ODkx" +
    "MjM0NTY3ODlSD2RlZmF1bHRTZml4ZWQ2NBIrCg1kZWZhdWx0X2Zsb2F0GPsBIAIoAjoFOWUrMDlSDGRlZmF1bHRGbG9hdBIt" +
    "Cg5kZWZhdWx0X2RvdWJsZRj8ASACKAE6BTdlKzIyUg1kZWZhdWx0RG91YmxlEigKDGRlZmF1bHRfYm9vbBj9ASACKAg6BHRy" +
    "dWVSC2RlZmF1bHRCb29sEi8KDmRlZmF1bHRfc3RyaW5nGP4BIAIoCToHUm9zZWJ1ZFINZGVmYXVsdFN0cmluZxIsCg1kZWZh" +
    "dWx0X2J5dGVzGP8BIAIoDDoGam9zaHVhUgxkZWZhdWx0Qnl0ZXMa2AEKDU5lc3RlZE1lc3NhZ2USCQoBYRgBIAIoBRJOCgtj" +
    "b3JlY3Vyc2l2ZRgCIAIoCzI5LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxSZXF1aXJlZFR5cGVzUHJv" +
    "dG8yEmwKFG9wdGlvbmFsX2NvcmVjdXJzaXZlGAMgASgLMjkucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFs" +
    "bFJlcXVpcmVkVHlwZXNQcm90bzJSE29wdGlvbmFsQ29yZWN1cnNpdmUaTAoERGF0YRIgCgtncm91cF9pbnQzMhjKASACKAVS" +
    "Cmdyb3VwSW50MzISIgoMZ3JvdXBfdWludDMyGMsBIAIoDVILZ3JvdXBVaW50MzIaIQoRTWVzc2FnZVNldENvcnJlY3QqCAgE" +
    "EP////8HOgIIARqFAgobTWVzc2FnZVNldENvcnJlY3RFeHRlbnNpb24xEgsKA3N0chgZIAIoCTLYAQoVbWVzc2FnZV9zZXRf" +
    "ZXh0ZW5zaW9uEksucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFJlcXVpcmVkVHlwZXNQcm90bzIuTWVz" +
    "c2FnZVNldENvcnJlY3QY+bteIAEoCzJVLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxSZXF1aXJlZFR5" +
    "cGVzUHJvdG8yLk1lc3NhZ2VTZXRDb3JyZWN0RXh0ZW5zaW9uMVITbWVzc2FnZVNldEV4dGVuc2lvbhqEAgobTWVzc2FnZVNl" +
    "dENvcnJlY3RFeHRlbnNpb24yEgkKAWkYCSACKAUy2QEKFW1lc3NhZ2Vfc2V0X2V4dGVuc2lvbhJLLnByb3RvYnVmX3Rlc3Rf" +
    "bWVzc2FnZXMucHJvdG8yLlRlc3RBbGxSZXF1aXJlZFR5cGVzUHJvdG8yLk1lc3NhZ2VTZXRDb3JyZWN0GJCz/AEgASgLMlUu" +
    "cHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFJlcXVpcmVkVHlwZXNQcm90bzIuTWVzc2FnZVNldENvcnJl" +
    "Y3RFeHRlbnNpb24yUhNtZXNzYWdlU2V0RXh0ZW5zaW9uIjkKCk5lc3RlZEVudW0SBwoDRk9PEAASBwoDQkFSEAESBwoDQkFa" +
    "EAISEAoDTkVHEP///////////wEqBQh4EMkBSgYI6AcQkE4i/QIKDlRlc3RMYXJnZU9uZW9mEj4KAmExGAEgASgLMjAucHJv" +
    "dG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdExhcmdlT25lb2YuQTFIABI+CgJhMhgCIAEoCzIwLnByb3RvYnVmX3Rl" +
    "c3RfbWVzc2FnZXMucHJvdG8yLlRlc3RMYXJnZU9uZW9mLkEySAASPgoCYTMYAyABKAsyMC5wcm90b2J1Zl90ZXN0X21lc3Nh" +
    "Z2VzLnByb3RvMi5UZXN0TGFyZ2VPbmVvZi5BM0gAEj4KAmE0GAQgASgLMjAucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90" +
    "bzIuVGVzdExhcmdlT25lb2YuQTRIABI+CgJhNRgFIAEoCzIwLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RM" +
    "YXJnZU9uZW9mLkE1SAAaBAoCQTEaBAoCQTIaBAoCQTMaBAoCQTQaBAoCQTVCDQoLbGFyZ2Vfb25lb2YqRgoRRm9yZWlnbkVu" +
    "dW1Qcm90bzISDwoLRk9SRUlHTl9GT08QABIPCgtGT1JFSUdOX0JBUhABEg8KC0ZPUkVJR05fQkFaEAI6WgoPZXh0ZW5zaW9u" +
    "X2ludDMyEjEucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yGHggASgFUg5leHRlbnNp" +
    "b25JbnQzMjpwCgpncm91cGZpZWxkEjEucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8y" +
    "GHkgASgKMikucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuR3JvdXBGaWVsZEI4Cihjb20uZ29vZ2xlLnByb3RvYnVm" +
    "X3Rlc3RfbWVzc2FnZXMucHJvdG8ySAH4AQGiAgZQcm90bzI=",
);

export const ForeignEnumProto2 = {
  FOREIGN_FOO: 0,
  FOREIGN_BAR: 1,
  FOREIGN_BAZ: 2,
} as const;
export type ForeignEnumProto2 = (typeof ForeignEnumProto2)[keyof typeof ForeignEnumProto2];

/**
 * This proto includes every type of field in both singular and repeated
 * forms.
 *
 * Also, crucially, all messages and enums in this file are eventually
 * submessages of this message.  So for example, a fuzz test of TestAllTypes
 * could trigger bugs that occur in any message type in this file.  We verify
 * this stays true in a unit test.
 */
export interface TestAllTypesProto2 {
  /** Singular */
  optionalInt32?: number | undefined;
  optionalInt64?: bigint | undefined;
  optionalUint32?: number | undefined;
  optionalUint64?: bigint | undefined;
  optionalSint32?: number | undefined;
  optionalSint64?: bigint | undefined;
  optionalFixed32?: number | undefined;
  optionalFixed64?: bigint | undefined;
  optionalSfixed32?: number | undefined;
  optionalSfixed64?: bigint | undefined;
  optionalFloat?: number | undefined;
  optionalDouble?: number | undefined;
  optionalBool?: boolean | undefined;
  optionalString?: string | undefined;
  optionalBytes?: Uint8Array | undefined;
  optionalNestedMessage?: TestAllTypesProto2_NestedMessage | undefined;
  optionalForeignMessage?: ForeignMessageProto2 | undefined;
  optionalNestedEnum?: TestAllTypesProto2_NestedEnum | undefined;
  optionalForeignEnum?: ForeignEnumProto2 | undefined;
  optionalStringPiece?: string | undefined;
  optionalCord?: string | undefined;
  recursiveMessage?: TestAllTypesProto2 | undefined;
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
  repeatedNestedMessage: TestAllTypesProto2_NestedMessage[];
  repeatedForeignMessage: ForeignMessageProto2[];
  repeatedNestedEnum: TestAllTypesProto2_NestedEnum[];
  repeatedForeignEnum: ForeignEnumProto2[];
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
  packedNestedEnum: TestAllTypesProto2_NestedEnum[];
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
  unpackedNestedEnum: TestAllTypesProto2_NestedEnum[];
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
  mapInt32Bool: Map<number, boolean>;
  mapInt32Float: Map<number, number>;
  mapInt32Double: Map<number, number>;
  mapInt32NestedMessage: Map<number, TestAllTypesProto2_NestedMessage>;
  mapBoolBool: Map<boolean, boolean>;
  mapStringString: Map<string, string>;
  mapStringBytes: Map<string, Uint8Array>;
  mapStringNestedMessage: Map<string, TestAllTypesProto2_NestedMessage>;
  mapStringForeignMessage: Map<string, ForeignMessageProto2>;
  mapStringNestedEnum: Map<string, TestAllTypesProto2_NestedEnum>;
  mapStringForeignEnum: Map<string, ForeignEnumProto2>;
  oneofField?:
    | { case: "oneofUint32"; value: number }
    | { case: "oneofNestedMessage"; value: TestAllTypesProto2_NestedMessage }
    | { case: "oneofString"; value: string }
    | { case: "oneofBytes"; value: Uint8Array }
    | { case: "oneofBool"; value: boolean }
    | { case: "oneofUint64"; value: bigint }
    | { case: "oneofFloat"; value: number }
    | { case: "oneofDouble"; value: number }
    | { case: "oneofEnum"; value: TestAllTypesProto2_NestedEnum }
    | undefined;
  data?: TestAllTypesProto2_Data | undefined;
  multiwordgroupfield?: TestAllTypesProto2_MultiWordGroupField | undefined;
  /**
   * default values
   *
   * @default -123456789
   */
  defaultInt32?: number | undefined;
  /** @default -9123456789123456789 */
  defaultInt64?: bigint | undefined;
  /** @default 2123456789 */
  defaultUint32?: number | undefined;
  /** @default 10123456789123456789 */
  defaultUint64?: bigint | undefined;
  /** @default -123456789 */
  defaultSint32?: number | undefined;
  /** @default -9123456789123456789 */
  defaultSint64?: bigint | undefined;
  /** @default 2123456789 */
  defaultFixed32?: number | undefined;
  /** @default 10123456789123456789 */
  defaultFixed64?: bigint | undefined;
  /** @default -123456789 */
  defaultSfixed32?: number | undefined;
  /** @default -9123456789123456789 */
  defaultSfixed64?: bigint | undefined;
  /** @default 9e+09 */
  defaultFloat?: number | undefined;
  /** @default 7e+22 */
  defaultDouble?: number | undefined;
  /** @default true */
  defaultBool?: boolean | undefined;
  /** @default Rosebud */
  defaultString?: string | undefined;
  /** @default joshua */
  defaultBytes?: Uint8Array | undefined;
  /**
   * Test field-name-to-JSON-name convention.
   * (protobuf says names can be any valid C/C++ identifier.)
   */
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
  messageSetCorrect?: TestAllTypesProto2_MessageSetCorrect | undefined;
}

/** What a {@link TestAllTypesProto2} can be made from. */
export interface TestAllTypesProto2Init {
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
  optionalNestedMessage?: TestAllTypesProto2_NestedMessageInit | undefined;
  optionalForeignMessage?: ForeignMessageProto2Init | undefined;
  optionalNestedEnum?: TestAllTypesProto2_NestedEnum | undefined;
  optionalForeignEnum?: ForeignEnumProto2 | undefined;
  optionalStringPiece?: string | undefined;
  optionalCord?: string | undefined;
  recursiveMessage?: TestAllTypesProto2Init | undefined;
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
  repeatedNestedMessage?: readonly TestAllTypesProto2_NestedMessageInit[] | undefined;
  repeatedForeignMessage?: readonly ForeignMessageProto2Init[] | undefined;
  repeatedNestedEnum?: readonly TestAllTypesProto2_NestedEnum[] | undefined;
  repeatedForeignEnum?: readonly ForeignEnumProto2[] | undefined;
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
  packedNestedEnum?: readonly TestAllTypesProto2_NestedEnum[] | undefined;
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
  unpackedNestedEnum?: readonly TestAllTypesProto2_NestedEnum[] | undefined;
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
  mapInt32Bool?: MapInit<number, boolean> | undefined;
  mapInt32Float?: MapInit<number, number> | undefined;
  mapInt32Double?: MapInit<number, number> | undefined;
  mapInt32NestedMessage?: MapInit<number, TestAllTypesProto2_NestedMessageInit> | undefined;
  mapBoolBool?: MapInit<boolean, boolean> | undefined;
  mapStringString?: MapInit<string, string> | undefined;
  mapStringBytes?: MapInit<string, Uint8Array> | undefined;
  mapStringNestedMessage?: MapInit<string, TestAllTypesProto2_NestedMessageInit> | undefined;
  mapStringForeignMessage?: MapInit<string, ForeignMessageProto2Init> | undefined;
  mapStringNestedEnum?: MapInit<string, TestAllTypesProto2_NestedEnum> | undefined;
  mapStringForeignEnum?: MapInit<string, ForeignEnumProto2> | undefined;
  oneofField?:
    | { case: "oneofUint32"; value: number }
    | { case: "oneofNestedMessage"; value: TestAllTypesProto2_NestedMessageInit }
    | { case: "oneofString"; value: string }
    | { case: "oneofBytes"; value: Uint8Array }
    | { case: "oneofBool"; value: boolean }
    | { case: "oneofUint64"; value: Int64Input }
    | { case: "oneofFloat"; value: number }
    | { case: "oneofDouble"; value: number }
    | { case: "oneofEnum"; value: TestAllTypesProto2_NestedEnum }
    | undefined;
  data?: TestAllTypesProto2_DataInit | undefined;
  multiwordgroupfield?: TestAllTypesProto2_MultiWordGroupFieldInit | undefined;
  defaultInt32?: number | undefined;
  defaultInt64?: Int64Input | undefined;
  defaultUint32?: number | undefined;
  defaultUint64?: Int64Input | undefined;
  defaultSint32?: number | undefined;
  defaultSint64?: Int64Input | undefined;
  defaultFixed32?: number | undefined;
  defaultFixed64?: Int64Input | undefined;
  defaultSfixed32?: number | undefined;
  defaultSfixed64?: Int64Input | undefined;
  defaultFloat?: number | undefined;
  defaultDouble?: number | undefined;
  defaultBool?: boolean | undefined;
  defaultString?: string | undefined;
  defaultBytes?: Uint8Array | undefined;
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
  messageSetCorrect?: TestAllTypesProto2_MessageSetCorrectInit | undefined;
}

export const TestAllTypesProto2: MessageType<TestAllTypesProto2, TestAllTypesProto2Init> = /* @__PURE__ */ message<TestAllTypesProto2, TestAllTypesProto2Init>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.TestAllTypesProto2",
  {
    create: (init = {}) => ({
      optionalInt32: init.optionalInt32,
      optionalInt64: init.optionalInt64 === undefined ? undefined : int64ToBigint(init.optionalInt64),
      optionalUint32: init.optionalUint32,
      optionalUint64: init.optionalUint64 === undefined ? undefined : int64ToBigint(init.optionalUint64),
      optionalSint32: init.optionalSint32,
      optionalSint64: init.optionalSint64 === undefined ? undefined : int64ToBigint(init.optionalSint64),
      optionalFixed32: init.optionalFixed32,
      optionalFixed64: init.optionalFixed64 === undefined ? undefined : int64ToBigint(init.optionalFixed64),
      optionalSfixed32: init.optionalSfixed32,
      optionalSfixed64: init.optionalSfixed64 === undefined ? undefined : int64ToBigint(init.optionalSfixed64),
      optionalFloat: init.optionalFloat,
      optionalDouble: init.optionalDouble,
      optionalBool: init.optionalBool,
      optionalString: init.optionalString,
      optionalBytes: init.optionalBytes,
      optionalNestedMessage: init.optionalNestedMessage && TestAllTypesProto2_NestedMessage.create(init.optionalNestedMessage),
      optionalForeignMessage: init.optionalForeignMessage && ForeignMessageProto2.create(init.optionalForeignMessage),
      optionalNestedEnum: init.optionalNestedEnum,
      optionalForeignEnum: init.optionalForeignEnum,
      optionalStringPiece: init.optionalStringPiece,
      optionalCord: init.optionalCord,
      recursiveMessage: init.recursiveMessage && TestAllTypesProto2.create(init.recursiveMessage),
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
      repeatedNestedMessage: init.repeatedNestedMessage?.map((v) => TestAllTypesProto2_NestedMessage.create(v)) ?? [],
      repeatedForeignMessage: init.repeatedForeignMessage?.map((v) => ForeignMessageProto2.create(v)) ?? [],
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
      mapInt32Bool: createMap(init.mapInt32Bool, Number),
      mapInt32Float: createMap(init.mapInt32Float, Number),
      mapInt32Double: createMap(init.mapInt32Double, Number),
      mapInt32NestedMessage: createMap(init.mapInt32NestedMessage, Number, (v) => TestAllTypesProto2_NestedMessage.create(v)),
      mapBoolBool: createMap(init.mapBoolBool, parseBool),
      mapStringString: createMap(init.mapStringString),
      mapStringBytes: createMap(init.mapStringBytes),
      mapStringNestedMessage: createMap(init.mapStringNestedMessage, undefined, (v) => TestAllTypesProto2_NestedMessage.create(v)),
      mapStringForeignMessage: createMap(init.mapStringForeignMessage, undefined, (v) => ForeignMessageProto2.create(v)),
      mapStringNestedEnum: createMap(init.mapStringNestedEnum),
      mapStringForeignEnum: createMap(init.mapStringForeignEnum),
      oneofField:
        init.oneofField?.case === "oneofNestedMessage"
          ? { case: "oneofNestedMessage", value: TestAllTypesProto2_NestedMessage.create(init.oneofField.value) }
        : init.oneofField?.case === "oneofUint64"
          ? { case: "oneofUint64", value: int64ToBigint(init.oneofField.value) }
        : init.oneofField,
      data: init.data && TestAllTypesProto2_Data.create(init.data),
      multiwordgroupfield: init.multiwordgroupfield && TestAllTypesProto2_MultiWordGroupField.create(init.multiwordgroupfield),
      defaultInt32: init.defaultInt32,
      defaultInt64: init.defaultInt64 === undefined ? undefined : int64ToBigint(init.defaultInt64),
      defaultUint32: init.defaultUint32,
      defaultUint64: init.defaultUint64 === undefined ? undefined : int64ToBigint(init.defaultUint64),
      defaultSint32: init.defaultSint32,
      defaultSint64: init.defaultSint64 === undefined ? undefined : int64ToBigint(init.defaultSint64),
      defaultFixed32: init.defaultFixed32,
      defaultFixed64: init.defaultFixed64 === undefined ? undefined : int64ToBigint(init.defaultFixed64),
      defaultSfixed32: init.defaultSfixed32,
      defaultSfixed64: init.defaultSfixed64 === undefined ? undefined : int64ToBigint(init.defaultSfixed64),
      defaultFloat: init.defaultFloat,
      defaultDouble: init.defaultDouble,
      defaultBool: init.defaultBool,
      defaultString: init.defaultString,
      defaultBytes: init.defaultBytes,
      fieldname1: init.fieldname1,
      fieldName2: init.fieldName2,
      FieldName3: init.FieldName3,
      fieldName4: init.fieldName4,
      field0name5: init.field0name5,
      field0Name6: init.field0Name6,
      fieldName7: init.fieldName7,
      FieldName8: init.FieldName8,
      fieldName9: init.fieldName9,
      FieldName10: init.FieldName10,
      FIELDNAME11: init.FIELDNAME11,
      FIELDName12: init.FIELDName12,
      FieldName13: init.FieldName13,
      FieldName14: init.FieldName14,
      fieldName15: init.fieldName15,
      fieldName16: init.fieldName16,
      fieldName17: init.fieldName17,
      FieldName18: init.FieldName18,
      messageSetCorrect: init.messageSetCorrect && TestAllTypesProto2_MessageSetCorrect.create(init.messageSetCorrect),
    }),
    write(m, b, p) {
      if (m.optionalInt32 !== undefined) {
        b[p++] = 8;
        p = writeInt32(b, p, m.optionalInt32);
      }
      if (m.optionalInt64 !== undefined) {
        b[p++] = 16;
        p = writeInt64(b, p, m.optionalInt64);
      }
      if (m.optionalUint32 !== undefined) {
        b[p++] = 24;
        p = writeUint32(b, p, m.optionalUint32);
      }
      if (m.optionalUint64 !== undefined) {
        b[p++] = 32;
        p = writeUint64(b, p, m.optionalUint64);
      }
      if (m.optionalSint32 !== undefined) {
        b[p++] = 40;
        p = writeSint32(b, p, m.optionalSint32);
      }
      if (m.optionalSint64 !== undefined) {
        b[p++] = 48;
        p = writeSint64(b, p, m.optionalSint64);
      }
      if (m.optionalFixed32 !== undefined) {
        b[p++] = 61;
        p = writeFixed32(b, p, m.optionalFixed32);
      }
      if (m.optionalFixed64 !== undefined) {
        b[p++] = 65;
        p = writeFixed64(b, p, m.optionalFixed64);
      }
      if (m.optionalSfixed32 !== undefined) {
        b[p++] = 77;
        p = writeFixed32(b, p, m.optionalSfixed32);
      }
      if (m.optionalSfixed64 !== undefined) {
        b[p++] = 81;
        p = writeSfixed64(b, p, m.optionalSfixed64);
      }
      if (m.optionalFloat !== undefined) {
        b[p++] = 93;
        p = writeFloat(b, p, m.optionalFloat);
      }
      if (m.optionalDouble !== undefined) {
        b[p++] = 97;
        p = writeDouble(b, p, m.optionalDouble);
      }
      if (m.optionalBool !== undefined) {
        b[p++] = 104;
        p = writeBool(b, p, m.optionalBool);
      }
      if (m.optionalString !== undefined) {
        b[p++] = 114;
        p = writeString(b, p, m.optionalString);
      }
      if (m.optionalBytes !== undefined) {
        b[p++] = 122;
        p = writeBytes(b, p, m.optionalBytes);
      }
      if (m.optionalNestedMessage !== undefined) {
        b[p++] = 146; b[p++] = 1;
        p = endMessage(b, p, TestAllTypesProto2_NestedMessage.write(m.optionalNestedMessage, b, p + 1));
      }
      if (m.optionalForeignMessage !== undefined) {
        b[p++] = 154; b[p++] = 1;
        p = endMessage(b, p, ForeignMessageProto2.write(m.optionalForeignMessage, b, p + 1));
      }
      if (m.optionalNestedEnum !== undefined) {
        b[p++] = 168; b[p++] = 1;
        p = writeInt32(b, p, m.optionalNestedEnum);
      }
      if (m.optionalForeignEnum !== undefined) {
        b[p++] = 176; b[p++] = 1;
        p = writeInt32(b, p, m.optionalForeignEnum);
      }
      if (m.optionalStringPiece !== undefined) {
        b[p++] = 194; b[p++] = 1;
        p = writeString(b, p, m.optionalStringPiece);
      }
      if (m.optionalCord !== undefined) {
        b[p++] = 202; b[p++] = 1;
        p = writeString(b, p, m.optionalCord);
      }
      if (m.recursiveMessage !== undefined) {
        b[p++] = 218; b[p++] = 1;
        p = endMessage(b, p, TestAllTypesProto2.write(m.recursiveMessage, b, p + 1));
      }
      if (m.repeatedInt32) {
        for (let i = 0; i < m.repeatedInt32.length; i++) {
          b[p++] = 248; b[p++] = 1;
          p = writeInt32(b, p, m.repeatedInt32[i]!);
        }
      }
      if (m.repeatedInt64) {
        for (let i = 0; i < m.repeatedInt64.length; i++) {
          b[p++] = 128; b[p++] = 2;
          p = writeInt64(b, p, m.repeatedInt64[i]!);
        }
      }
      if (m.repeatedUint32) {
        for (let i = 0; i < m.repeatedUint32.length; i++) {
          b[p++] = 136; b[p++] = 2;
          p = writeUint32(b, p, m.repeatedUint32[i]!);
        }
      }
      if (m.repeatedUint64) {
        for (let i = 0; i < m.repeatedUint64.length; i++) {
          b[p++] = 144; b[p++] = 2;
          p = writeUint64(b, p, m.repeatedUint64[i]!);
        }
      }
      if (m.repeatedSint32) {
        for (let i = 0; i < m.repeatedSint32.length; i++) {
          b[p++] = 152; b[p++] = 2;
          p = writeSint32(b, p, m.repeatedSint32[i]!);
        }
      }
      if (m.repeatedSint64) {
        for (let i = 0; i < m.repeatedSint64.length; i++) {
          b[p++] = 160; b[p++] = 2;
          p = writeSint64(b, p, m.repeatedSint64[i]!);
        }
      }
      if (m.repeatedFixed32) {
        for (let i = 0; i < m.repeatedFixed32.length; i++) {
          b[p++] = 173; b[p++] = 2;
          p = writeFixed32(b, p, m.repeatedFixed32[i]!);
        }
      }
      if (m.repeatedFixed64) {
        for (let i = 0; i < m.repeatedFixed64.length; i++) {
          b[p++] = 177; b[p++] = 2;
          p = writeFixed64(b, p, m.repeatedFixed64[i]!);
        }
      }
      if (m.repeatedSfixed32) {
        for (let i = 0; i < m.repeatedSfixed32.length; i++) {
          b[p++] = 189; b[p++] = 2;
          p = writeFixed32(b, p, m.repeatedSfixed32[i]!);
        }
      }
      if (m.repeatedSfixed64) {
        for (let i = 0; i < m.repeatedSfixed64.length; i++) {
          b[p++] = 193; b[p++] = 2;
          p = writeSfixed64(b, p, m.repeatedSfixed64[i]!);
        }
      }
      if (m.repeatedFloat) {
        for (let i = 0; i < m.repeatedFloat.length; i++) {
          b[p++] = 205; b[p++] = 2;
          p = writeFloat(b, p, m.repeatedFloat[i]!);
        }
      }
      if (m.repeatedDouble) {
        for (let i = 0; i < m.repeatedDouble.length; i++) {
          b[p++] = 209; b[p++] = 2;
          p = writeDouble(b, p, m.repeatedDouble[i]!);
        }
      }
      if (m.repeatedBool) {
        for (let i = 0; i < m.repeatedBool.length; i++) {
          b[p++] = 216; b[p++] = 2;
          p = writeBool(b, p, m.repeatedBool[i]!);
        }
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
          p = endMessage(b, p, TestAllTypesProto2_NestedMessage.write(m.repeatedNestedMessage[i]!, b, p + 1));
        }
      }
      if (m.repeatedForeignMessage) {
        for (let i = 0; i < m.repeatedForeignMessage.length; i++) {
          b[p++] = 138; b[p++] = 3;
          p = endMessage(b, p, ForeignMessageProto2.write(m.repeatedForeignMessage[i]!, b, p + 1));
        }
      }
      if (m.repeatedNestedEnum) {
        for (let i = 0; i < m.repeatedNestedEnum.length; i++) {
          b[p++] = 152; b[p++] = 3;
          p = writeInt32(b, p, m.repeatedNestedEnum[i]!);
        }
      }
      if (m.repeatedForeignEnum) {
        for (let i = 0; i < m.repeatedForeignEnum.length; i++) {
          b[p++] = 160; b[p++] = 3;
          p = writeInt32(b, p, m.repeatedForeignEnum[i]!);
        }
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
          p = endMessage(b, p, TestAllTypesProto2_NestedMessage.write(v, b, p + 1));
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
          p = endMessage(b, p, ForeignMessageProto2.write(v, b, p + 1));
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
      if (m.mapInt32NestedMessage) {
        for (const [k, v] of mapEntries(m.mapInt32NestedMessage, Number)) {
          b[p++] = 186; b[p++] = 6;
          const start = p++;
          b[p++] = 8;
          p = writeInt32(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, TestAllTypesProto2_NestedMessage.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      if (m.mapInt32Bool) {
        for (const [k, v] of mapEntries(m.mapInt32Bool, Number)) {
          b[p++] = 194; b[p++] = 6;
          const start = p++;
          b[p++] = 8;
          p = writeInt32(b, p, k);
          b[p++] = 16;
          p = writeBool(b, p, v);
          p = endMessage(b, start, p);
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
            p = endMessage(b, p, TestAllTypesProto2_NestedMessage.write(m.oneofField.value, b, p + 1));
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
        }
      }
      if (m.data !== undefined) {
        b[p++] = 203; b[p++] = 12;
        p = TestAllTypesProto2_Data.write(m.data, b, p);
        b[p++] = 204; b[p++] = 12;
      }
      if (m.multiwordgroupfield !== undefined) {
        b[p++] = 227; b[p++] = 12;
        p = TestAllTypesProto2_MultiWordGroupField.write(m.multiwordgroupfield, b, p);
        b[p++] = 228; b[p++] = 12;
      }
      if (m.defaultInt32 !== undefined) {
        b[p++] = 136; b[p++] = 15;
        p = writeInt32(b, p, m.defaultInt32);
      }
      if (m.defaultInt64 !== undefined) {
        b[p++] = 144; b[p++] = 15;
        p = writeInt64(b, p, m.defaultInt64);
      }
      if (m.defaultUint32 !== undefined) {
        b[p++] = 152; b[p++] = 15;
        p = writeUint32(b, p, m.defaultUint32);
      }
      if (m.defaultUint64 !== undefined) {
        b[p++] = 160; b[p++] = 15;
        p = writeUint64(b, p, m.defaultUint64);
      }
      if (m.defaultSint32 !== undefined) {
        b[p++] = 168; b[p++] = 15;
        p = writeSint32(b, p, m.defaultSint32);
      }
      if (m.defaultSint64 !== undefined) {
        b[p++] = 176; b[p++] = 15;
        p = writeSint64(b, p, m.defaultSint64);
      }
      if (m.defaultFixed32 !== undefined) {
        b[p++] = 189; b[p++] = 15;
        p = writeFixed32(b, p, m.defaultFixed32);
      }
      if (m.defaultFixed64 !== undefined) {
        b[p++] = 193; b[p++] = 15;
        p = writeFixed64(b, p, m.defaultFixed64);
      }
      if (m.defaultSfixed32 !== undefined) {
        b[p++] = 205; b[p++] = 15;
        p = writeFixed32(b, p, m.defaultSfixed32);
      }
      if (m.defaultSfixed64 !== undefined) {
        b[p++] = 209; b[p++] = 15;
        p = writeSfixed64(b, p, m.defaultSfixed64);
      }
      if (m.defaultFloat !== undefined) {
        b[p++] = 221; b[p++] = 15;
        p = writeFloat(b, p, m.defaultFloat);
      }
      if (m.defaultDouble !== undefined) {
        b[p++] = 225; b[p++] = 15;
        p = writeDouble(b, p, m.defaultDouble);
      }
      if (m.defaultBool !== undefined) {
        b[p++] = 232; b[p++] = 15;
        p = writeBool(b, p, m.defaultBool);
      }
      if (m.defaultString !== undefined) {
        b[p++] = 242; b[p++] = 15;
        p = writeString(b, p, m.defaultString);
      }
      if (m.defaultBytes !== undefined) {
        b[p++] = 250; b[p++] = 15;
        p = writeBytes(b, p, m.defaultBytes);
      }
      if (m.fieldname1 !== undefined) {
        b[p++] = 136; b[p++] = 25;
        p = writeInt32(b, p, m.fieldname1);
      }
      if (m.fieldName2 !== undefined) {
        b[p++] = 144; b[p++] = 25;
        p = writeInt32(b, p, m.fieldName2);
      }
      if (m.FieldName3 !== undefined) {
        b[p++] = 152; b[p++] = 25;
        p = writeInt32(b, p, m.FieldName3);
      }
      if (m.fieldName4 !== undefined) {
        b[p++] = 160; b[p++] = 25;
        p = writeInt32(b, p, m.fieldName4);
      }
      if (m.field0name5 !== undefined) {
        b[p++] = 168; b[p++] = 25;
        p = writeInt32(b, p, m.field0name5);
      }
      if (m.field0Name6 !== undefined) {
        b[p++] = 176; b[p++] = 25;
        p = writeInt32(b, p, m.field0Name6);
      }
      if (m.fieldName7 !== undefined) {
        b[p++] = 184; b[p++] = 25;
        p = writeInt32(b, p, m.fieldName7);
      }
      if (m.FieldName8 !== undefined) {
        b[p++] = 192; b[p++] = 25;
        p = writeInt32(b, p, m.FieldName8);
      }
      if (m.fieldName9 !== undefined) {
        b[p++] = 200; b[p++] = 25;
        p = writeInt32(b, p, m.fieldName9);
      }
      if (m.FieldName10 !== undefined) {
        b[p++] = 208; b[p++] = 25;
        p = writeInt32(b, p, m.FieldName10);
      }
      if (m.FIELDNAME11 !== undefined) {
        b[p++] = 216; b[p++] = 25;
        p = writeInt32(b, p, m.FIELDNAME11);
      }
      if (m.FIELDName12 !== undefined) {
        b[p++] = 224; b[p++] = 25;
        p = writeInt32(b, p, m.FIELDName12);
      }
      if (m.FieldName13 !== undefined) {
        b[p++] = 232; b[p++] = 25;
        p = writeInt32(b, p, m.FieldName13);
      }
      if (m.FieldName14 !== undefined) {
        b[p++] = 240; b[p++] = 25;
        p = writeInt32(b, p, m.FieldName14);
      }
      if (m.fieldName15 !== undefined) {
        b[p++] = 248; b[p++] = 25;
        p = writeInt32(b, p, m.fieldName15);
      }
      if (m.fieldName16 !== undefined) {
        b[p++] = 128; b[p++] = 26;
        p = writeInt32(b, p, m.fieldName16);
      }
      if (m.fieldName17 !== undefined) {
        b[p++] = 136; b[p++] = 26;
        p = writeInt32(b, p, m.fieldName17);
      }
      if (m.FieldName18 !== undefined) {
        b[p++] = 144; b[p++] = 26;
        p = writeInt32(b, p, m.FieldName18);
      }
      if (m.messageSetCorrect !== undefined) {
        b[p++] = 162; b[p++] = 31;
        p = endMessage(b, p, TestAllTypesProto2_MessageSetCorrect.write(m.messageSetCorrect, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let optionalInt32 = t?.optionalInt32;
      let optionalInt64 = t?.optionalInt64;
      let optionalUint32 = t?.optionalUint32;
      let optionalUint64 = t?.optionalUint64;
      let optionalSint32 = t?.optionalSint32;
      let optionalSint64 = t?.optionalSint64;
      let optionalFixed32 = t?.optionalFixed32;
      let optionalFixed64 = t?.optionalFixed64;
      let optionalSfixed32 = t?.optionalSfixed32;
      let optionalSfixed64 = t?.optionalSfixed64;
      let optionalFloat = t?.optionalFloat;
      let optionalDouble = t?.optionalDouble;
      let optionalBool = t?.optionalBool;
      let optionalString = t?.optionalString;
      let optionalBytes = t?.optionalBytes;
      let optionalNestedMessage = t?.optionalNestedMessage;
      let optionalForeignMessage = t?.optionalForeignMessage;
      let optionalNestedEnum = t?.optionalNestedEnum;
      let optionalForeignEnum = t?.optionalForeignEnum;
      let optionalStringPiece = t?.optionalStringPiece;
      let optionalCord = t?.optionalCord;
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
      const mapInt32Bool = t?.mapInt32Bool ?? new Map<number, boolean>();
      const mapInt32Float = t?.mapInt32Float ?? new Map<number, number>();
      const mapInt32Double = t?.mapInt32Double ?? new Map<number, number>();
      const mapInt32NestedMessage = t?.mapInt32NestedMessage ?? new Map<number, TestAllTypesProto2_NestedMessage>();
      const mapBoolBool = t?.mapBoolBool ?? new Map<boolean, boolean>();
      const mapStringString = t?.mapStringString ?? new Map<string, string>();
      const mapStringBytes = t?.mapStringBytes ?? new Map<string, Uint8Array>();
      const mapStringNestedMessage = t?.mapStringNestedMessage ?? new Map<string, TestAllTypesProto2_NestedMessage>();
      const mapStringForeignMessage = t?.mapStringForeignMessage ?? new Map<string, ForeignMessageProto2>();
      const mapStringNestedEnum = t?.mapStringNestedEnum ?? new Map<string, TestAllTypesProto2_NestedEnum>();
      const mapStringForeignEnum = t?.mapStringForeignEnum ?? new Map<string, ForeignEnumProto2>();
      let oneofField = t?.oneofField;
      let data = t?.data;
      let multiwordgroupfield = t?.multiwordgroupfield;
      let defaultInt32 = t?.defaultInt32;
      let defaultInt64 = t?.defaultInt64;
      let defaultUint32 = t?.defaultUint32;
      let defaultUint64 = t?.defaultUint64;
      let defaultSint32 = t?.defaultSint32;
      let defaultSint64 = t?.defaultSint64;
      let defaultFixed32 = t?.defaultFixed32;
      let defaultFixed64 = t?.defaultFixed64;
      let defaultSfixed32 = t?.defaultSfixed32;
      let defaultSfixed64 = t?.defaultSfixed64;
      let defaultFloat = t?.defaultFloat;
      let defaultDouble = t?.defaultDouble;
      let defaultBool = t?.defaultBool;
      let defaultString = t?.defaultString;
      let defaultBytes = t?.defaultBytes;
      let fieldname1 = t?.fieldname1;
      let fieldName2 = t?.fieldName2;
      let FieldName3 = t?.FieldName3;
      let fieldName4 = t?.fieldName4;
      let field0name5 = t?.field0name5;
      let field0Name6 = t?.field0Name6;
      let fieldName7 = t?.fieldName7;
      let FieldName8 = t?.FieldName8;
      let fieldName9 = t?.fieldName9;
      let FieldName10 = t?.FieldName10;
      let FIELDNAME11 = t?.FIELDNAME11;
      let FIELDName12 = t?.FIELDName12;
      let FieldName13 = t?.FieldName13;
      let FieldName14 = t?.FieldName14;
      let fieldName15 = t?.fieldName15;
      let fieldName16 = t?.fieldName16;
      let fieldName17 = t?.fieldName17;
      let FieldName18 = t?.FieldName18;
      let messageSetCorrect = t?.messageSetCorrect;
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
            optionalString = r.lenientString();
            break;
          case 122:
            optionalBytes = r.bytesField();
            break;
          case 146:
            optionalNestedMessage = TestAllTypesProto2_NestedMessage.read(r, r.open(), optionalNestedMessage);
            break;
          case 154:
            optionalForeignMessage = ForeignMessageProto2.read(r, r.open(), optionalForeignMessage);
            break;
          case 168: {
            const v = r.int32();
            if (v >= -1 && v <= 2) optionalNestedEnum = v as TestAllTypesProto2_NestedEnum;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 176: {
            const v = r.int32();
            if (v >= 0 && v <= 2) optionalForeignEnum = v as ForeignEnumProto2;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 194:
            optionalStringPiece = r.lenientString();
            break;
          case 202:
            optionalCord = r.lenientString();
            break;
          case 218:
            recursiveMessage = TestAllTypesProto2.read(r, r.open(), recursiveMessage);
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
            const v = r.lenientString();
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
            const v = TestAllTypesProto2_NestedMessage.read(r, r.open());
            if (repeatedNestedMessage === undefined) repeatedNestedMessage = [v];
            else repeatedNestedMessage.push(v);
            break;
          }
          case 394: {
            const v = ForeignMessageProto2.read(r, r.open());
            if (repeatedForeignMessage === undefined) repeatedForeignMessage = [v];
            else repeatedForeignMessage.push(v);
            break;
          }
          case 410: {
            const stop = r.end();
            repeatedNestedEnum ??= [];
            while (r.pos < stop) {
              const v = r.int32();
              if (v >= -1 && v <= 2) repeatedNestedEnum.push(v as TestAllTypesProto2_NestedEnum);
              else unknown = r.setAsideValue(51, v, unknown);
            }
            r.closePacked(stop);
            break;
          }
          case 408: {
            const v = r.int32();
            if (v >= -1 && v <= 2) (repeatedNestedEnum ??= []).push(v as TestAllTypesProto2_NestedEnum);
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 418: {
            const stop = r.end();
            repeatedForeignEnum ??= [];
            while (r.pos < stop) {
              const v = r.int32();
              if (v >= 0 && v <= 2) repeatedForeignEnum.push(v as ForeignEnumProto2);
              else unknown = r.setAsideValue(52, v, unknown);
            }
            r.closePacked(stop);
            break;
          }
          case 416: {
            const v = r.int32();
            if (v >= 0 && v <= 2) (repeatedForeignEnum ??= []).push(v as ForeignEnumProto2);
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 434: {
            const v = r.lenientString();
            if (repeatedStringPiece === undefined) repeatedStringPiece = [v];
            else repeatedStringPiece.push(v);
            break;
          }
          case 442: {
            const v = r.lenientString();
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
            while (r.pos < stop) {
              const v = r.int32();
              if (v >= -1 && v <= 2) packedNestedEnum.push(v as TestAllTypesProto2_NestedEnum);
              else unknown = r.setAsideValue(88, v, unknown);
            }
            r.closePacked(stop);
            break;
          }
          case 704: {
            const v = r.int32();
            if (v >= -1 && v <= 2) (packedNestedEnum ??= []).push(v as TestAllTypesProto2_NestedEnum);
            else unknown = r.setAside(start, unknown);
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
            while (r.pos < stop) {
              const v = r.int32();
              if (v >= -1 && v <= 2) unpackedNestedEnum.push(v as TestAllTypesProto2_NestedEnum);
              else unknown = r.setAsideValue(102, v, unknown);
            }
            r.closePacked(stop);
            break;
          }
          case 816: {
            const v = r.int32();
            if (v >= -1 && v <= 2) (unpackedNestedEnum ??= []).push(v as TestAllTypesProto2_NestedEnum);
            else unknown = r.setAside(start, unknown);
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
          case 834: {
            const stop = r.open();
            let k: number = 0;
            let v: boolean = false;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.int32();
              else if (tag === 16) v = r.bool();
              else r.skip(tag);
            }
            r.close(stop);
            mapInt32Bool.set(k, v);
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
          case 826: {
            const stop = r.open();
            let k: number = 0;
            let v: TestAllTypesProto2_NestedMessage | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.int32();
              else if (tag === 18) v = TestAllTypesProto2_NestedMessage.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            mapInt32NestedMessage.set(k, v ?? TestAllTypesProto2_NestedMessage.create());
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
              if (tag === 10) k = r.lenientString();
              else if (tag === 18) v = r.lenientString();
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
              if (tag === 10) k = r.lenientString();
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
            let v: TestAllTypesProto2_NestedMessage | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.lenientString();
              else if (tag === 18) v = TestAllTypesProto2_NestedMessage.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            mapStringNestedMessage.set(k, v ?? TestAllTypesProto2_NestedMessage.create());
            break;
          }
          case 578: {
            const stop = r.open();
            let k: string = "";
            let v: ForeignMessageProto2 | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.lenientString();
              else if (tag === 18) v = ForeignMessageProto2.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            mapStringForeignMessage.set(k, v ?? ForeignMessageProto2.create());
            break;
          }
          case 586: {
            const stop = r.open();
            let k: string = "";
            let v: number = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.lenientString();
              else if (tag === 16) v = r.int32();
              else r.skip(tag);
            }
            r.close(stop);
            if (v >= -1 && v <= 2) mapStringNestedEnum.set(k, v as TestAllTypesProto2_NestedEnum);
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 594: {
            const stop = r.open();
            let k: string = "";
            let v: number = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.lenientString();
              else if (tag === 16) v = r.int32();
              else r.skip(tag);
            }
            r.close(stop);
            if (v >= 0 && v <= 2) mapStringForeignEnum.set(k, v as ForeignEnumProto2);
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 888:
            oneofField = { case: "oneofUint32", value: r.uint32() };
            break;
          case 898:
            oneofField = { case: "oneofNestedMessage", value: TestAllTypesProto2_NestedMessage.read(r, r.open(), oneofField?.case === "oneofNestedMessage" ? oneofField.value : undefined) };
            break;
          case 906:
            oneofField = { case: "oneofString", value: r.lenientString() };
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
          case 952: {
            const v = r.int32();
            if (v >= -1 && v <= 2) oneofField = { case: "oneofEnum", value: v as TestAllTypesProto2_NestedEnum };
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 1611:
            data = TestAllTypesProto2_Data.read(r, r.openGroup(201), data);
            r.closeGroup();
            break;
          case 1635:
            multiwordgroupfield = TestAllTypesProto2_MultiWordGroupField.read(r, r.openGroup(204), multiwordgroupfield);
            r.closeGroup();
            break;
          case 1928:
            defaultInt32 = r.int32();
            break;
          case 1936:
            defaultInt64 = r.int64();
            break;
          case 1944:
            defaultUint32 = r.uint32();
            break;
          case 1952:
            defaultUint64 = r.uint64();
            break;
          case 1960:
            defaultSint32 = r.sint32();
            break;
          case 1968:
            defaultSint64 = r.sint64();
            break;
          case 1981:
            defaultFixed32 = r.fixed32();
            break;
          case 1985:
            defaultFixed64 = r.fixed64();
            break;
          case 1997:
            defaultSfixed32 = r.sfixed32();
            break;
          case 2001:
            defaultSfixed64 = r.sfixed64();
            break;
          case 2013:
            defaultFloat = r.float();
            break;
          case 2017:
            defaultDouble = r.double();
            break;
          case 2024:
            defaultBool = r.bool();
            break;
          case 2034:
            defaultString = r.lenientString();
            break;
          case 2042:
            defaultBytes = r.bytesField();
            break;
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
          case 4002:
            messageSetCorrect = TestAllTypesProto2_MessageSetCorrect.read(r, r.open(), messageSetCorrect);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: TestAllTypesProto2 = { optionalInt32, optionalInt64, optionalUint32, optionalUint64, optionalSint32, optionalSint64, optionalFixed32, optionalFixed64, optionalSfixed32, optionalSfixed64, optionalFloat, optionalDouble, optionalBool, optionalString, optionalBytes, optionalNestedMessage, optionalForeignMessage, optionalNestedEnum, optionalForeignEnum, optionalStringPiece, optionalCord, recursiveMessage, repeatedInt32: repeatedInt32 ?? [], repeatedInt64: repeatedInt64 ?? [], repeatedUint32: repeatedUint32 ?? [], repeatedUint64: repeatedUint64 ?? [], repeatedSint32: repeatedSint32 ?? [], repeatedSint64: repeatedSint64 ?? [], repeatedFixed32: repeatedFixed32 ?? [], repeatedFixed64: repeatedFixed64 ?? [], repeatedSfixed32: repeatedSfixed32 ?? [], repeatedSfixed64: repeatedSfixed64 ?? [], repeatedFloat: repeatedFloat ?? [], repeatedDouble: repeatedDouble ?? [], repeatedBool: repeatedBool ?? [], repeatedString: repeatedString ?? [], repeatedBytes: repeatedBytes ?? [], repeatedNestedMessage: repeatedNestedMessage ?? [], repeatedForeignMessage: repeatedForeignMessage ?? [], repeatedNestedEnum: repeatedNestedEnum ?? [], repeatedForeignEnum: repeatedForeignEnum ?? [], repeatedStringPiece: repeatedStringPiece ?? [], repeatedCord: repeatedCord ?? [], packedInt32: packedInt32 ?? [], packedInt64: packedInt64 ?? [], packedUint32: packedUint32 ?? [], packedUint64: packedUint64 ?? [], packedSint32: packedSint32 ?? [], packedSint64: packedSint64 ?? [], packedFixed32: packedFixed32 ?? [], packedFixed64: packedFixed64 ?? [], packedSfixed32: packedSfixed32 ?? [], packedSfixed64: packedSfixed64 ?? [], packedFloat: packedFloat ?? [], packedDouble: packedDouble ?? [], packedBool: packedBool ?? [], packedNestedEnum: packedNestedEnum ?? [], unpackedInt32: unpackedInt32 ?? [], unpackedInt64: unpackedInt64 ?? [], unpackedUint32: unpackedUint32 ?? [], unpackedUint64: unpackedUint64 ?? [], unpackedSint32: unpackedSint32 ?? [], unpackedSint64: unpackedSint64 ?? [], unpackedFixed32: unpackedFixed32 ?? [], unpackedFixed64: unpackedFixed64 ?? [], unpackedSfixed32: unpackedSfixed32 ?? [], unpackedSfixed64: unpackedSfixed64 ?? [], unpackedFloat: unpackedFloat ?? [], unpackedDouble: unpackedDouble ?? [], unpackedBool: unpackedBool ?? [], unpackedNestedEnum: unpackedNestedEnum ?? [], mapInt32Int32, mapInt64Int64, mapUint32Uint32, mapUint64Uint64, mapSint32Sint32, mapSint64Sint64, mapFixed32Fixed32, mapFixed64Fixed64, mapSfixed32Sfixed32, mapSfixed64Sfixed64, mapInt32Bool, mapInt32Float, mapInt32Double, mapInt32NestedMessage, mapBoolBool, mapStringString, mapStringBytes, mapStringNestedMessage, mapStringForeignMessage, mapStringNestedEnum, mapStringForeignEnum, oneofField, data, multiwordgroupfield, defaultInt32, defaultInt64, defaultUint32, defaultUint64, defaultSint32, defaultSint64, defaultFixed32, defaultFixed64, defaultSfixed32, defaultSfixed64, defaultFloat, defaultDouble, defaultBool, defaultString, defaultBytes, fieldname1, fieldName2, FieldName3, fieldName4, field0name5, field0Name6, fieldName7, FieldName8, fieldName9, FieldName10, FIELDNAME11, FIELDName12, FieldName13, FieldName14, fieldName15, fieldName16, fieldName17, FieldName18, messageSetCorrect };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const TestAllTypesProto2_NestedEnum = {
  FOO: 0,
  BAR: 1,
  BAZ: 2,
  /** Intentionally negative. */
  NEG: -1,
} as const;
export type TestAllTypesProto2_NestedEnum = (typeof TestAllTypesProto2_NestedEnum)[keyof typeof TestAllTypesProto2_NestedEnum];

export interface TestAllTypesProto2_NestedMessage {
  a?: number | undefined;
  corecursive?: TestAllTypesProto2 | undefined;
}

/** What a {@link TestAllTypesProto2_NestedMessage} can be made from. */
export interface TestAllTypesProto2_NestedMessageInit {
  a?: number | undefined;
  corecursive?: TestAllTypesProto2Init | undefined;
}

export const TestAllTypesProto2_NestedMessage: MessageType<TestAllTypesProto2_NestedMessage, TestAllTypesProto2_NestedMessageInit> = /* @__PURE__ */ message<TestAllTypesProto2_NestedMessage, TestAllTypesProto2_NestedMessageInit>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.TestAllTypesProto2.NestedMessage",
  {
    create: (init = {}) => ({
      a: init.a,
      corecursive: init.corecursive && TestAllTypesProto2.create(init.corecursive),
    }),
    write(m, b, p) {
      if (m.a !== undefined) {
        b[p++] = 8;
        p = writeInt32(b, p, m.a);
      }
      if (m.corecursive !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, TestAllTypesProto2.write(m.corecursive, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let a = t?.a;
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
            corecursive = TestAllTypesProto2.read(r, r.open(), corecursive);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: TestAllTypesProto2_NestedMessage = { a, corecursive };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** groups */
export interface TestAllTypesProto2_Data {
  groupInt32?: number | undefined;
  groupUint32?: number | undefined;
}

/** What a {@link TestAllTypesProto2_Data} can be made from. */
export interface TestAllTypesProto2_DataInit {
  groupInt32?: number | undefined;
  groupUint32?: number | undefined;
}

export const TestAllTypesProto2_Data: MessageType<TestAllTypesProto2_Data, TestAllTypesProto2_DataInit> = /* @__PURE__ */ message<TestAllTypesProto2_Data, TestAllTypesProto2_DataInit>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.TestAllTypesProto2.Data",
  {
    create: (init = {}) => ({
      groupInt32: init.groupInt32,
      groupUint32: init.groupUint32,
    }),
    write(m, b, p) {
      if (m.groupInt32 !== undefined) {
        b[p++] = 208; b[p++] = 12;
        p = writeInt32(b, p, m.groupInt32);
      }
      if (m.groupUint32 !== undefined) {
        b[p++] = 216; b[p++] = 12;
        p = writeUint32(b, p, m.groupUint32);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let groupInt32 = t?.groupInt32;
      let groupUint32 = t?.groupUint32;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 1616:
            groupInt32 = r.int32();
            break;
          case 1624:
            groupUint32 = r.uint32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: TestAllTypesProto2_Data = { groupInt32, groupUint32 };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface TestAllTypesProto2_MultiWordGroupField {
  groupInt32?: number | undefined;
  groupUint32?: number | undefined;
}

/** What a {@link TestAllTypesProto2_MultiWordGroupField} can be made from. */
export interface TestAllTypesProto2_MultiWordGroupFieldInit {
  groupInt32?: number | undefined;
  groupUint32?: number | undefined;
}

export const TestAllTypesProto2_MultiWordGroupField: MessageType<TestAllTypesProto2_MultiWordGroupField, TestAllTypesProto2_MultiWordGroupFieldInit> = /* @__PURE__ */ message<TestAllTypesProto2_MultiWordGroupField, TestAllTypesProto2_MultiWordGroupFieldInit>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.TestAllTypesProto2.MultiWordGroupField",
  {
    create: (init = {}) => ({
      groupInt32: init.groupInt32,
      groupUint32: init.groupUint32,
    }),
    write(m, b, p) {
      if (m.groupInt32 !== undefined) {
        b[p++] = 232; b[p++] = 12;
        p = writeInt32(b, p, m.groupInt32);
      }
      if (m.groupUint32 !== undefined) {
        b[p++] = 240; b[p++] = 12;
        p = writeUint32(b, p, m.groupUint32);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let groupInt32 = t?.groupInt32;
      let groupUint32 = t?.groupUint32;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 1640:
            groupInt32 = r.int32();
            break;
          case 1648:
            groupUint32 = r.uint32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: TestAllTypesProto2_MultiWordGroupField = { groupInt32, groupUint32 };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** message_set test case. */
export type TestAllTypesProto2_MessageSetCorrect = EmptyMessage;

/** What a {@link TestAllTypesProto2_MessageSetCorrect} can be made from. */
export type TestAllTypesProto2_MessageSetCorrectInit = EmptyMessage;

export const TestAllTypesProto2_MessageSetCorrect: MessageType<TestAllTypesProto2_MessageSetCorrect, TestAllTypesProto2_MessageSetCorrectInit> = /* @__PURE__ */ message<TestAllTypesProto2_MessageSetCorrect, TestAllTypesProto2_MessageSetCorrectInit>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrect",
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
      const m: TestAllTypesProto2_MessageSetCorrect = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface TestAllTypesProto2_MessageSetCorrectExtension1 {
  str?: string | undefined;
}

/** What a {@link TestAllTypesProto2_MessageSetCorrectExtension1} can be made from. */
export interface TestAllTypesProto2_MessageSetCorrectExtension1Init {
  str?: string | undefined;
}

export const TestAllTypesProto2_MessageSetCorrectExtension1: MessageType<TestAllTypesProto2_MessageSetCorrectExtension1, TestAllTypesProto2_MessageSetCorrectExtension1Init> = /* @__PURE__ */ message<TestAllTypesProto2_MessageSetCorrectExtension1, TestAllTypesProto2_MessageSetCorrectExtension1Init>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension1",
  {
    create: (init = {}) => ({
      str: init.str,
    }),
    write(m, b, p) {
      if (m.str !== undefined) {
        b[p++] = 202; b[p++] = 1;
        p = writeString(b, p, m.str);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let str = t?.str;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 202:
            str = r.lenientString();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: TestAllTypesProto2_MessageSetCorrectExtension1 = { str };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const TestAllTypesProto2_MessageSetCorrectExtension1_messageSetExtension: Extension<TestAllTypesProto2_MessageSetCorrect, TestAllTypesProto2_MessageSetCorrectExtension1> = /* @__PURE__ */ extension(
  googleProtobufTestMessagesProto2Proto, "protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension1.message_set_extension", () => TestAllTypesProto2_MessageSetCorrectExtension1,
);

export interface TestAllTypesProto2_MessageSetCorrectExtension2 {
  i?: number | undefined;
}

/** What a {@link TestAllTypesProto2_MessageSetCorrectExtension2} can be made from. */
export interface TestAllTypesProto2_MessageSetCorrectExtension2Init {
  i?: number | undefined;
}

export const TestAllTypesProto2_MessageSetCorrectExtension2: MessageType<TestAllTypesProto2_MessageSetCorrectExtension2, TestAllTypesProto2_MessageSetCorrectExtension2Init> = /* @__PURE__ */ message<TestAllTypesProto2_MessageSetCorrectExtension2, TestAllTypesProto2_MessageSetCorrectExtension2Init>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension2",
  {
    create: (init = {}) => ({
      i: init.i,
    }),
    write(m, b, p) {
      if (m.i !== undefined) {
        b[p++] = 72;
        p = writeInt32(b, p, m.i);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let i = t?.i;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 72:
            i = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: TestAllTypesProto2_MessageSetCorrectExtension2 = { i };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const TestAllTypesProto2_MessageSetCorrectExtension2_messageSetExtension: Extension<TestAllTypesProto2_MessageSetCorrect, TestAllTypesProto2_MessageSetCorrectExtension2> = /* @__PURE__ */ extension(
  googleProtobufTestMessagesProto2Proto, "protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension2.message_set_extension", () => TestAllTypesProto2_MessageSetCorrectExtension2,
);

export interface TestAllTypesProto2_ExtensionWithOneof {
  oneofField?:
    | { case: "a"; value: number }
    | { case: "b"; value: number }
    | undefined;
}

/** What a {@link TestAllTypesProto2_ExtensionWithOneof} can be made from. */
export interface TestAllTypesProto2_ExtensionWithOneofInit {
  oneofField?:
    | { case: "a"; value: number }
    | { case: "b"; value: number }
    | undefined;
}

export const TestAllTypesProto2_ExtensionWithOneof: MessageType<TestAllTypesProto2_ExtensionWithOneof, TestAllTypesProto2_ExtensionWithOneofInit> = /* @__PURE__ */ message<TestAllTypesProto2_ExtensionWithOneof, TestAllTypesProto2_ExtensionWithOneofInit>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.TestAllTypesProto2.ExtensionWithOneof",
  {
    create: (init = {}) => ({
      oneofField: init.oneofField,
    }),
    write(m, b, p) {
      if (m.oneofField !== undefined) {
        switch (m.oneofField.case) {
          case "a":
            b[p++] = 8;
            p = writeInt32(b, p, m.oneofField.value);
            break;
          case "b":
            b[p++] = 16;
            p = writeInt32(b, p, m.oneofField.value);
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let oneofField = t?.oneofField;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            oneofField = { case: "a", value: r.int32() };
            break;
          case 16:
            oneofField = { case: "b", value: r.int32() };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: TestAllTypesProto2_ExtensionWithOneof = { oneofField };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const TestAllTypesProto2_ExtensionWithOneof_extensionWithOneof: Extension<TestAllTypesProto2_MessageSetCorrect, TestAllTypesProto2_ExtensionWithOneof> = /* @__PURE__ */ extension(
  googleProtobufTestMessagesProto2Proto, "protobuf_test_messages.proto2.TestAllTypesProto2.ExtensionWithOneof.extension_with_oneof", () => TestAllTypesProto2_ExtensionWithOneof,
);

export interface ForeignMessageProto2 {
  c?: number | undefined;
}

/** What a {@link ForeignMessageProto2} can be made from. */
export interface ForeignMessageProto2Init {
  c?: number | undefined;
}

export const ForeignMessageProto2: MessageType<ForeignMessageProto2, ForeignMessageProto2Init> = /* @__PURE__ */ message<ForeignMessageProto2, ForeignMessageProto2Init>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.ForeignMessageProto2",
  {
    create: (init = {}) => ({
      c: init.c,
    }),
    write(m, b, p) {
      if (m.c !== undefined) {
        b[p++] = 8;
        p = writeInt32(b, p, m.c);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let c = t?.c;
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
      const m: ForeignMessageProto2 = { c };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface GroupField {
  groupInt32?: number | undefined;
  groupUint32?: number | undefined;
}

/** What a {@link GroupField} can be made from. */
export interface GroupFieldInit {
  groupInt32?: number | undefined;
  groupUint32?: number | undefined;
}

export const GroupField: MessageType<GroupField, GroupFieldInit> = /* @__PURE__ */ message<GroupField, GroupFieldInit>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.GroupField",
  {
    create: (init = {}) => ({
      groupInt32: init.groupInt32,
      groupUint32: init.groupUint32,
    }),
    write(m, b, p) {
      if (m.groupInt32 !== undefined) {
        b[p++] = 208; b[p++] = 7;
        p = writeInt32(b, p, m.groupInt32);
      }
      if (m.groupUint32 !== undefined) {
        b[p++] = 216; b[p++] = 7;
        p = writeUint32(b, p, m.groupUint32);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let groupInt32 = t?.groupInt32;
      let groupUint32 = t?.groupUint32;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 976:
            groupInt32 = r.int32();
            break;
          case 984:
            groupUint32 = r.uint32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: GroupField = { groupInt32, groupUint32 };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface UnknownToTestAllTypes {
  optionalInt32?: number | undefined;
  optionalString?: string | undefined;
  nestedMessage?: ForeignMessageProto2 | undefined;
  optionalgroup?: UnknownToTestAllTypes_OptionalGroup | undefined;
  optionalBool?: boolean | undefined;
  repeatedInt32: number[];
}

/** What a {@link UnknownToTestAllTypes} can be made from. */
export interface UnknownToTestAllTypesInit {
  optionalInt32?: number | undefined;
  optionalString?: string | undefined;
  nestedMessage?: ForeignMessageProto2Init | undefined;
  optionalgroup?: UnknownToTestAllTypes_OptionalGroupInit | undefined;
  optionalBool?: boolean | undefined;
  repeatedInt32?: ArrayLike<number> | undefined;
}

export const UnknownToTestAllTypes: MessageType<UnknownToTestAllTypes, UnknownToTestAllTypesInit> = /* @__PURE__ */ message<UnknownToTestAllTypes, UnknownToTestAllTypesInit>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.UnknownToTestAllTypes",
  {
    create: (init = {}) => ({
      optionalInt32: init.optionalInt32,
      optionalString: init.optionalString,
      nestedMessage: init.nestedMessage && ForeignMessageProto2.create(init.nestedMessage),
      optionalgroup: init.optionalgroup && UnknownToTestAllTypes_OptionalGroup.create(init.optionalgroup),
      optionalBool: init.optionalBool,
      repeatedInt32: createList(init.repeatedInt32),
    }),
    write(m, b, p) {
      if (m.optionalInt32 !== undefined) {
        b[p++] = 200; b[p++] = 62;
        p = writeInt32(b, p, m.optionalInt32);
      }
      if (m.optionalString !== undefined) {
        b[p++] = 210; b[p++] = 62;
        p = writeString(b, p, m.optionalString);
      }
      if (m.nestedMessage !== undefined) {
        b[p++] = 218; b[p++] = 62;
        p = endMessage(b, p, ForeignMessageProto2.write(m.nestedMessage, b, p + 1));
      }
      if (m.optionalgroup !== undefined) {
        b[p++] = 227; b[p++] = 62;
        p = UnknownToTestAllTypes_OptionalGroup.write(m.optionalgroup, b, p);
        b[p++] = 228; b[p++] = 62;
      }
      if (m.optionalBool !== undefined) {
        b[p++] = 240; b[p++] = 62;
        p = writeBool(b, p, m.optionalBool);
      }
      if (m.repeatedInt32) {
        for (let i = 0; i < m.repeatedInt32.length; i++) {
          b[p++] = 152; b[p++] = 63;
          p = writeInt32(b, p, m.repeatedInt32[i]!);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let optionalInt32 = t?.optionalInt32;
      let optionalString = t?.optionalString;
      let nestedMessage = t?.nestedMessage;
      let optionalgroup = t?.optionalgroup;
      let optionalBool = t?.optionalBool;
      let repeatedInt32 = t?.repeatedInt32;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8008:
            optionalInt32 = r.int32();
            break;
          case 8018:
            optionalString = r.lenientString();
            break;
          case 8026:
            nestedMessage = ForeignMessageProto2.read(r, r.open(), nestedMessage);
            break;
          case 8035:
            optionalgroup = UnknownToTestAllTypes_OptionalGroup.read(r, r.openGroup(1004), optionalgroup);
            r.closeGroup();
            break;
          case 8048:
            optionalBool = r.bool();
            break;
          case 8090: {
            const stop = r.end();
            repeatedInt32 ??= [];
            while (r.pos < stop) repeatedInt32.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 8088: {
            const v = r.int32();
            if (repeatedInt32 === undefined) repeatedInt32 = [v];
            else repeatedInt32.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: UnknownToTestAllTypes = { optionalInt32, optionalString, nestedMessage, optionalgroup, optionalBool, repeatedInt32: repeatedInt32 ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface UnknownToTestAllTypes_OptionalGroup {
  a?: number | undefined;
}

/** What a {@link UnknownToTestAllTypes_OptionalGroup} can be made from. */
export interface UnknownToTestAllTypes_OptionalGroupInit {
  a?: number | undefined;
}

export const UnknownToTestAllTypes_OptionalGroup: MessageType<UnknownToTestAllTypes_OptionalGroup, UnknownToTestAllTypes_OptionalGroupInit> = /* @__PURE__ */ message<UnknownToTestAllTypes_OptionalGroup, UnknownToTestAllTypes_OptionalGroupInit>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.UnknownToTestAllTypes.OptionalGroup",
  {
    create: (init = {}) => ({
      a: init.a,
    }),
    write(m, b, p) {
      if (m.a !== undefined) {
        b[p++] = 8;
        p = writeInt32(b, p, m.a);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let a = t?.a;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            a = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: UnknownToTestAllTypes_OptionalGroup = { a };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export type NullHypothesisProto2 = EmptyMessage;

/** What a {@link NullHypothesisProto2} can be made from. */
export type NullHypothesisProto2Init = EmptyMessage;

export const NullHypothesisProto2: MessageType<NullHypothesisProto2, NullHypothesisProto2Init> = /* @__PURE__ */ message<NullHypothesisProto2, NullHypothesisProto2Init>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.NullHypothesisProto2",
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
      const m: NullHypothesisProto2 = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export type EnumOnlyProto2 = EmptyMessage;

/** What a {@link EnumOnlyProto2} can be made from. */
export type EnumOnlyProto2Init = EmptyMessage;

export const EnumOnlyProto2: MessageType<EnumOnlyProto2, EnumOnlyProto2Init> = /* @__PURE__ */ message<EnumOnlyProto2, EnumOnlyProto2Init>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.EnumOnlyProto2",
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
      const m: EnumOnlyProto2 = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const EnumOnlyProto2_Bool = {
  kFalse: 0,
  kTrue: 1,
} as const;
export type EnumOnlyProto2_Bool = (typeof EnumOnlyProto2_Bool)[keyof typeof EnumOnlyProto2_Bool];

export interface OneStringProto2 {
  data?: string | undefined;
}

/** What a {@link OneStringProto2} can be made from. */
export interface OneStringProto2Init {
  data?: string | undefined;
}

export const OneStringProto2: MessageType<OneStringProto2, OneStringProto2Init> = /* @__PURE__ */ message<OneStringProto2, OneStringProto2Init>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.OneStringProto2",
  {
    create: (init = {}) => ({
      data: init.data,
    }),
    write(m, b, p) {
      if (m.data !== undefined) {
        b[p++] = 10;
        p = writeString(b, p, m.data);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let data = t?.data;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            data = r.lenientString();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: OneStringProto2 = { data };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ProtoWithKeywords {
  inline?: number | undefined;
  concept?: string | undefined;
  requires: string[];
}

/** What a {@link ProtoWithKeywords} can be made from. */
export interface ProtoWithKeywordsInit {
  inline?: number | undefined;
  concept?: string | undefined;
  requires?: readonly string[] | undefined;
}

export const ProtoWithKeywords: MessageType<ProtoWithKeywords, ProtoWithKeywordsInit> = /* @__PURE__ */ message<ProtoWithKeywords, ProtoWithKeywordsInit>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.ProtoWithKeywords",
  {
    create: (init = {}) => ({
      inline: init.inline,
      concept: init.concept,
      requires: createList(init.requires),
    }),
    write(m, b, p) {
      if (m.inline !== undefined) {
        b[p++] = 8;
        p = writeInt32(b, p, m.inline);
      }
      if (m.concept !== undefined) {
        b[p++] = 18;
        p = writeString(b, p, m.concept);
      }
      if (m.requires) {
        for (let i = 0; i < m.requires.length; i++) {
          b[p++] = 26;
          p = writeString(b, p, m.requires[i]!);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let inline = t?.inline;
      let concept = t?.concept;
      let requires = t?.requires;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            inline = r.int32();
            break;
          case 18:
            concept = r.lenientString();
            break;
          case 26: {
            const v = r.lenientString();
            if (requires === undefined) requires = [v];
            else requires.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ProtoWithKeywords = { inline, concept, requires: requires ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface TestAllRequiredTypesProto2 {
  /** Singular */
  requiredInt32: number;
  requiredInt64: bigint;
  requiredUint32: number;
  requiredUint64: bigint;
  requiredSint32: number;
  requiredSint64: bigint;
  requiredFixed32: number;
  requiredFixed64: bigint;
  requiredSfixed32: number;
  requiredSfixed64: bigint;
  requiredFloat: number;
  requiredDouble: number;
  requiredBool: boolean;
  requiredString: string;
  requiredBytes: Uint8Array;
  requiredNestedMessage: TestAllRequiredTypesProto2_NestedMessage;
  requiredForeignMessage: ForeignMessageProto2;
  requiredNestedEnum: TestAllRequiredTypesProto2_NestedEnum;
  requiredForeignEnum: ForeignEnumProto2;
  requiredStringPiece: string;
  requiredCord: string;
  recursiveMessage: TestAllRequiredTypesProto2;
  optionalRecursiveMessage?: TestAllRequiredTypesProto2 | undefined;
  data: TestAllRequiredTypesProto2_Data;
  /**
   * default values
   *
   * @default -123456789
   */
  defaultInt32: number;
  /** @default -9123456789123456789 */
  defaultInt64: bigint;
  /** @default 2123456789 */
  defaultUint32: number;
  /** @default 10123456789123456789 */
  defaultUint64: bigint;
  /** @default -123456789 */
  defaultSint32: number;
  /** @default -9123456789123456789 */
  defaultSint64: bigint;
  /** @default 2123456789 */
  defaultFixed32: number;
  /** @default 10123456789123456789 */
  defaultFixed64: bigint;
  /** @default -123456789 */
  defaultSfixed32: number;
  /** @default -9123456789123456789 */
  defaultSfixed64: bigint;
  /** @default 9e+09 */
  defaultFloat: number;
  /** @default 7e+22 */
  defaultDouble: number;
  /** @default true */
  defaultBool: boolean;
  /** @default Rosebud */
  defaultString: string;
  /** @default joshua */
  defaultBytes: Uint8Array;
}

/** What a {@link TestAllRequiredTypesProto2} can be made from. */
export interface TestAllRequiredTypesProto2Init {
  requiredInt32?: number | undefined;
  requiredInt64?: Int64Input | undefined;
  requiredUint32?: number | undefined;
  requiredUint64?: Int64Input | undefined;
  requiredSint32?: number | undefined;
  requiredSint64?: Int64Input | undefined;
  requiredFixed32?: number | undefined;
  requiredFixed64?: Int64Input | undefined;
  requiredSfixed32?: number | undefined;
  requiredSfixed64?: Int64Input | undefined;
  requiredFloat?: number | undefined;
  requiredDouble?: number | undefined;
  requiredBool?: boolean | undefined;
  requiredString?: string | undefined;
  requiredBytes?: Uint8Array | undefined;
  requiredNestedMessage?: TestAllRequiredTypesProto2_NestedMessageInit | undefined;
  requiredForeignMessage?: ForeignMessageProto2Init | undefined;
  requiredNestedEnum?: TestAllRequiredTypesProto2_NestedEnum | undefined;
  requiredForeignEnum?: ForeignEnumProto2 | undefined;
  requiredStringPiece?: string | undefined;
  requiredCord?: string | undefined;
  recursiveMessage?: TestAllRequiredTypesProto2Init | undefined;
  optionalRecursiveMessage?: TestAllRequiredTypesProto2Init | undefined;
  data?: TestAllRequiredTypesProto2_DataInit | undefined;
  defaultInt32?: number | undefined;
  defaultInt64?: Int64Input | undefined;
  defaultUint32?: number | undefined;
  defaultUint64?: Int64Input | undefined;
  defaultSint32?: number | undefined;
  defaultSint64?: Int64Input | undefined;
  defaultFixed32?: number | undefined;
  defaultFixed64?: Int64Input | undefined;
  defaultSfixed32?: number | undefined;
  defaultSfixed64?: Int64Input | undefined;
  defaultFloat?: number | undefined;
  defaultDouble?: number | undefined;
  defaultBool?: boolean | undefined;
  defaultString?: string | undefined;
  defaultBytes?: Uint8Array | undefined;
}

export const TestAllRequiredTypesProto2: MessageType<TestAllRequiredTypesProto2, TestAllRequiredTypesProto2Init> = /* @__PURE__ */ message<TestAllRequiredTypesProto2, TestAllRequiredTypesProto2Init>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.TestAllRequiredTypesProto2",
  {
    create: (init = {}) => ({
      requiredInt32: init.requiredInt32 ?? 0,
      requiredInt64: int64ToBigint(init.requiredInt64),
      requiredUint32: init.requiredUint32 ?? 0,
      requiredUint64: int64ToBigint(init.requiredUint64),
      requiredSint32: init.requiredSint32 ?? 0,
      requiredSint64: int64ToBigint(init.requiredSint64),
      requiredFixed32: init.requiredFixed32 ?? 0,
      requiredFixed64: int64ToBigint(init.requiredFixed64),
      requiredSfixed32: init.requiredSfixed32 ?? 0,
      requiredSfixed64: int64ToBigint(init.requiredSfixed64),
      requiredFloat: init.requiredFloat ?? 0,
      requiredDouble: init.requiredDouble ?? 0,
      requiredBool: init.requiredBool ?? false,
      requiredString: init.requiredString ?? "",
      requiredBytes: init.requiredBytes ?? noBytes,
      requiredNestedMessage: TestAllRequiredTypesProto2_NestedMessage.create(init.requiredNestedMessage),
      requiredForeignMessage: ForeignMessageProto2.create(init.requiredForeignMessage),
      requiredNestedEnum: init.requiredNestedEnum ?? 0,
      requiredForeignEnum: init.requiredForeignEnum ?? 0,
      requiredStringPiece: init.requiredStringPiece ?? "",
      requiredCord: init.requiredCord ?? "",
      recursiveMessage: TestAllRequiredTypesProto2.create(init.recursiveMessage),
      optionalRecursiveMessage: init.optionalRecursiveMessage && TestAllRequiredTypesProto2.create(init.optionalRecursiveMessage),
      data: TestAllRequiredTypesProto2_Data.create(init.data),
      defaultInt32: init.defaultInt32 ?? -123456789,
      defaultInt64: int64ToBigint(init.defaultInt64 ?? -9123456789123456789n),
      defaultUint32: init.defaultUint32 ?? 2123456789,
      defaultUint64: int64ToBigint(init.defaultUint64 ?? 10123456789123456789n),
      defaultSint32: init.defaultSint32 ?? -123456789,
      defaultSint64: int64ToBigint(init.defaultSint64 ?? -9123456789123456789n),
      defaultFixed32: init.defaultFixed32 ?? 2123456789,
      defaultFixed64: int64ToBigint(init.defaultFixed64 ?? 10123456789123456789n),
      defaultSfixed32: init.defaultSfixed32 ?? -123456789,
      defaultSfixed64: int64ToBigint(init.defaultSfixed64 ?? -9123456789123456789n),
      defaultFloat: init.defaultFloat ?? 9e+09,
      defaultDouble: init.defaultDouble ?? 7e+22,
      defaultBool: init.defaultBool ?? true,
      defaultString: init.defaultString ?? "Rosebud",
      defaultBytes: init.defaultBytes ?? Uint8Array.of(106, 111, 115, 104, 117, 97),
    }),
    write(m, b, p) {
      if (m.requiredInt32 === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_int32");
      b[p++] = 8;
      p = writeInt32(b, p, m.requiredInt32);
      if (m.requiredInt64 === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_int64");
      b[p++] = 16;
      p = writeInt64(b, p, m.requiredInt64);
      if (m.requiredUint32 === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_uint32");
      b[p++] = 24;
      p = writeUint32(b, p, m.requiredUint32);
      if (m.requiredUint64 === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_uint64");
      b[p++] = 32;
      p = writeUint64(b, p, m.requiredUint64);
      if (m.requiredSint32 === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_sint32");
      b[p++] = 40;
      p = writeSint32(b, p, m.requiredSint32);
      if (m.requiredSint64 === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_sint64");
      b[p++] = 48;
      p = writeSint64(b, p, m.requiredSint64);
      if (m.requiredFixed32 === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_fixed32");
      b[p++] = 61;
      p = writeFixed32(b, p, m.requiredFixed32);
      if (m.requiredFixed64 === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_fixed64");
      b[p++] = 65;
      p = writeFixed64(b, p, m.requiredFixed64);
      if (m.requiredSfixed32 === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_sfixed32");
      b[p++] = 77;
      p = writeFixed32(b, p, m.requiredSfixed32);
      if (m.requiredSfixed64 === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_sfixed64");
      b[p++] = 81;
      p = writeSfixed64(b, p, m.requiredSfixed64);
      if (m.requiredFloat === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_float");
      b[p++] = 93;
      p = writeFloat(b, p, m.requiredFloat);
      if (m.requiredDouble === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_double");
      b[p++] = 97;
      p = writeDouble(b, p, m.requiredDouble);
      if (m.requiredBool === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_bool");
      b[p++] = 104;
      p = writeBool(b, p, m.requiredBool);
      if (m.requiredString === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_string");
      b[p++] = 114;
      p = writeString(b, p, m.requiredString);
      if (m.requiredBytes === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_bytes");
      b[p++] = 122;
      p = writeBytes(b, p, m.requiredBytes);
      if (m.requiredNestedMessage === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_nested_message");
      b[p++] = 146; b[p++] = 1;
      p = endMessage(b, p, TestAllRequiredTypesProto2_NestedMessage.write(m.requiredNestedMessage, b, p + 1));
      if (m.requiredForeignMessage === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_foreign_message");
      b[p++] = 154; b[p++] = 1;
      p = endMessage(b, p, ForeignMessageProto2.write(m.requiredForeignMessage, b, p + 1));
      if (m.requiredNestedEnum === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_nested_enum");
      b[p++] = 168; b[p++] = 1;
      p = writeInt32(b, p, m.requiredNestedEnum);
      if (m.requiredForeignEnum === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_foreign_enum");
      b[p++] = 176; b[p++] = 1;
      p = writeInt32(b, p, m.requiredForeignEnum);
      if (m.requiredStringPiece === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_string_piece");
      b[p++] = 194; b[p++] = 1;
      p = writeString(b, p, m.requiredStringPiece);
      if (m.requiredCord === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_cord");
      b[p++] = 202; b[p++] = 1;
      p = writeString(b, p, m.requiredCord);
      if (m.recursiveMessage === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.recursive_message");
      b[p++] = 218; b[p++] = 1;
      p = endMessage(b, p, TestAllRequiredTypesProto2.write(m.recursiveMessage, b, p + 1));
      if (m.optionalRecursiveMessage !== undefined) {
        b[p++] = 226; b[p++] = 1;
        p = endMessage(b, p, TestAllRequiredTypesProto2.write(m.optionalRecursiveMessage, b, p + 1));
      }
      if (m.data === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.data");
      b[p++] = 203; b[p++] = 12;
      p = TestAllRequiredTypesProto2_Data.write(m.data, b, p);
      b[p++] = 204; b[p++] = 12;
      if (m.defaultInt32 === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_int32");
      b[p++] = 136; b[p++] = 15;
      p = writeInt32(b, p, m.defaultInt32);
      if (m.defaultInt64 === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_int64");
      b[p++] = 144; b[p++] = 15;
      p = writeInt64(b, p, m.defaultInt64);
      if (m.defaultUint32 === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_uint32");
      b[p++] = 152; b[p++] = 15;
      p = writeUint32(b, p, m.defaultUint32);
      if (m.defaultUint64 === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_uint64");
      b[p++] = 160; b[p++] = 15;
      p = writeUint64(b, p, m.defaultUint64);
      if (m.defaultSint32 === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_sint32");
      b[p++] = 168; b[p++] = 15;
      p = writeSint32(b, p, m.defaultSint32);
      if (m.defaultSint64 === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_sint64");
      b[p++] = 176; b[p++] = 15;
      p = writeSint64(b, p, m.defaultSint64);
      if (m.defaultFixed32 === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_fixed32");
      b[p++] = 189; b[p++] = 15;
      p = writeFixed32(b, p, m.defaultFixed32);
      if (m.defaultFixed64 === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_fixed64");
      b[p++] = 193; b[p++] = 15;
      p = writeFixed64(b, p, m.defaultFixed64);
      if (m.defaultSfixed32 === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_sfixed32");
      b[p++] = 205; b[p++] = 15;
      p = writeFixed32(b, p, m.defaultSfixed32);
      if (m.defaultSfixed64 === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_sfixed64");
      b[p++] = 209; b[p++] = 15;
      p = writeSfixed64(b, p, m.defaultSfixed64);
      if (m.defaultFloat === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_float");
      b[p++] = 221; b[p++] = 15;
      p = writeFloat(b, p, m.defaultFloat);
      if (m.defaultDouble === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_double");
      b[p++] = 225; b[p++] = 15;
      p = writeDouble(b, p, m.defaultDouble);
      if (m.defaultBool === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_bool");
      b[p++] = 232; b[p++] = 15;
      p = writeBool(b, p, m.defaultBool);
      if (m.defaultString === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_string");
      b[p++] = 242; b[p++] = 15;
      p = writeString(b, p, m.defaultString);
      if (m.defaultBytes === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_bytes");
      b[p++] = 250; b[p++] = 15;
      p = writeBytes(b, p, m.defaultBytes);
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let requiredInt32 = t?.requiredInt32;
      let requiredInt64 = t?.requiredInt64;
      let requiredUint32 = t?.requiredUint32;
      let requiredUint64 = t?.requiredUint64;
      let requiredSint32 = t?.requiredSint32;
      let requiredSint64 = t?.requiredSint64;
      let requiredFixed32 = t?.requiredFixed32;
      let requiredFixed64 = t?.requiredFixed64;
      let requiredSfixed32 = t?.requiredSfixed32;
      let requiredSfixed64 = t?.requiredSfixed64;
      let requiredFloat = t?.requiredFloat;
      let requiredDouble = t?.requiredDouble;
      let requiredBool = t?.requiredBool;
      let requiredString = t?.requiredString;
      let requiredBytes = t?.requiredBytes;
      let requiredNestedMessage = t?.requiredNestedMessage;
      let requiredForeignMessage = t?.requiredForeignMessage;
      let requiredNestedEnum = t?.requiredNestedEnum;
      let requiredForeignEnum = t?.requiredForeignEnum;
      let requiredStringPiece = t?.requiredStringPiece;
      let requiredCord = t?.requiredCord;
      let recursiveMessage = t?.recursiveMessage;
      let optionalRecursiveMessage = t?.optionalRecursiveMessage;
      let data = t?.data;
      let defaultInt32 = t?.defaultInt32;
      let defaultInt64 = t?.defaultInt64;
      let defaultUint32 = t?.defaultUint32;
      let defaultUint64 = t?.defaultUint64;
      let defaultSint32 = t?.defaultSint32;
      let defaultSint64 = t?.defaultSint64;
      let defaultFixed32 = t?.defaultFixed32;
      let defaultFixed64 = t?.defaultFixed64;
      let defaultSfixed32 = t?.defaultSfixed32;
      let defaultSfixed64 = t?.defaultSfixed64;
      let defaultFloat = t?.defaultFloat;
      let defaultDouble = t?.defaultDouble;
      let defaultBool = t?.defaultBool;
      let defaultString = t?.defaultString;
      let defaultBytes = t?.defaultBytes;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            requiredInt32 = r.int32();
            break;
          case 16:
            requiredInt64 = r.int64();
            break;
          case 24:
            requiredUint32 = r.uint32();
            break;
          case 32:
            requiredUint64 = r.uint64();
            break;
          case 40:
            requiredSint32 = r.sint32();
            break;
          case 48:
            requiredSint64 = r.sint64();
            break;
          case 61:
            requiredFixed32 = r.fixed32();
            break;
          case 65:
            requiredFixed64 = r.fixed64();
            break;
          case 77:
            requiredSfixed32 = r.sfixed32();
            break;
          case 81:
            requiredSfixed64 = r.sfixed64();
            break;
          case 93:
            requiredFloat = r.float();
            break;
          case 97:
            requiredDouble = r.double();
            break;
          case 104:
            requiredBool = r.bool();
            break;
          case 114:
            requiredString = r.lenientString();
            break;
          case 122:
            requiredBytes = r.bytesField();
            break;
          case 146:
            requiredNestedMessage = TestAllRequiredTypesProto2_NestedMessage.read(r, r.open(), requiredNestedMessage);
            break;
          case 154:
            requiredForeignMessage = ForeignMessageProto2.read(r, r.open(), requiredForeignMessage);
            break;
          case 168: {
            const v = r.int32();
            if (v >= -1 && v <= 2) requiredNestedEnum = v as TestAllRequiredTypesProto2_NestedEnum;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 176: {
            const v = r.int32();
            if (v >= 0 && v <= 2) requiredForeignEnum = v as ForeignEnumProto2;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 194:
            requiredStringPiece = r.lenientString();
            break;
          case 202:
            requiredCord = r.lenientString();
            break;
          case 218:
            recursiveMessage = TestAllRequiredTypesProto2.read(r, r.open(), recursiveMessage);
            break;
          case 226:
            optionalRecursiveMessage = TestAllRequiredTypesProto2.read(r, r.open(), optionalRecursiveMessage);
            break;
          case 1611:
            data = TestAllRequiredTypesProto2_Data.read(r, r.openGroup(201), data);
            r.closeGroup();
            break;
          case 1928:
            defaultInt32 = r.int32();
            break;
          case 1936:
            defaultInt64 = r.int64();
            break;
          case 1944:
            defaultUint32 = r.uint32();
            break;
          case 1952:
            defaultUint64 = r.uint64();
            break;
          case 1960:
            defaultSint32 = r.sint32();
            break;
          case 1968:
            defaultSint64 = r.sint64();
            break;
          case 1981:
            defaultFixed32 = r.fixed32();
            break;
          case 1985:
            defaultFixed64 = r.fixed64();
            break;
          case 1997:
            defaultSfixed32 = r.sfixed32();
            break;
          case 2001:
            defaultSfixed64 = r.sfixed64();
            break;
          case 2013:
            defaultFloat = r.float();
            break;
          case 2017:
            defaultDouble = r.double();
            break;
          case 2024:
            defaultBool = r.bool();
            break;
          case 2034:
            defaultString = r.lenientString();
            break;
          case 2042:
            defaultBytes = r.bytesField();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      if (requiredInt32 === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_int32");
      if (requiredInt64 === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_int64");
      if (requiredUint32 === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_uint32");
      if (requiredUint64 === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_uint64");
      if (requiredSint32 === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_sint32");
      if (requiredSint64 === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_sint64");
      if (requiredFixed32 === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_fixed32");
      if (requiredFixed64 === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_fixed64");
      if (requiredSfixed32 === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_sfixed32");
      if (requiredSfixed64 === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_sfixed64");
      if (requiredFloat === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_float");
      if (requiredDouble === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_double");
      if (requiredBool === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_bool");
      if (requiredString === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_string");
      if (requiredBytes === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_bytes");
      if (requiredNestedMessage === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_nested_message");
      if (requiredForeignMessage === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_foreign_message");
      if (requiredNestedEnum === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_nested_enum");
      if (requiredForeignEnum === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_foreign_enum");
      if (requiredStringPiece === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_string_piece");
      if (requiredCord === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.required_cord");
      if (recursiveMessage === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.recursive_message");
      if (data === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.data");
      if (defaultInt32 === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_int32");
      if (defaultInt64 === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_int64");
      if (defaultUint32 === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_uint32");
      if (defaultUint64 === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_uint64");
      if (defaultSint32 === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_sint32");
      if (defaultSint64 === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_sint64");
      if (defaultFixed32 === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_fixed32");
      if (defaultFixed64 === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_fixed64");
      if (defaultSfixed32 === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_sfixed32");
      if (defaultSfixed64 === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_sfixed64");
      if (defaultFloat === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_float");
      if (defaultDouble === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_double");
      if (defaultBool === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_bool");
      if (defaultString === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_string");
      if (defaultBytes === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.default_bytes");
      const m: TestAllRequiredTypesProto2 = { requiredInt32, requiredInt64, requiredUint32, requiredUint64, requiredSint32, requiredSint64, requiredFixed32, requiredFixed64, requiredSfixed32, requiredSfixed64, requiredFloat, requiredDouble, requiredBool, requiredString, requiredBytes, requiredNestedMessage, requiredForeignMessage, requiredNestedEnum, requiredForeignEnum, requiredStringPiece, requiredCord, recursiveMessage, optionalRecursiveMessage, data, defaultInt32, defaultInt64, defaultUint32, defaultUint64, defaultSint32, defaultSint64, defaultFixed32, defaultFixed64, defaultSfixed32, defaultSfixed64, defaultFloat, defaultDouble, defaultBool, defaultString, defaultBytes };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const TestAllRequiredTypesProto2_NestedEnum = {
  FOO: 0,
  BAR: 1,
  BAZ: 2,
  /** Intentionally negative. */
  NEG: -1,
} as const;
export type TestAllRequiredTypesProto2_NestedEnum = (typeof TestAllRequiredTypesProto2_NestedEnum)[keyof typeof TestAllRequiredTypesProto2_NestedEnum];

export interface TestAllRequiredTypesProto2_NestedMessage {
  a: number;
  corecursive: TestAllRequiredTypesProto2;
  optionalCorecursive?: TestAllRequiredTypesProto2 | undefined;
}

/** What a {@link TestAllRequiredTypesProto2_NestedMessage} can be made from. */
export interface TestAllRequiredTypesProto2_NestedMessageInit {
  a?: number | undefined;
  corecursive?: TestAllRequiredTypesProto2Init | undefined;
  optionalCorecursive?: TestAllRequiredTypesProto2Init | undefined;
}

export const TestAllRequiredTypesProto2_NestedMessage: MessageType<TestAllRequiredTypesProto2_NestedMessage, TestAllRequiredTypesProto2_NestedMessageInit> = /* @__PURE__ */ message<TestAllRequiredTypesProto2_NestedMessage, TestAllRequiredTypesProto2_NestedMessageInit>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.NestedMessage",
  {
    create: (init = {}) => ({
      a: init.a ?? 0,
      corecursive: TestAllRequiredTypesProto2.create(init.corecursive),
      optionalCorecursive: init.optionalCorecursive && TestAllRequiredTypesProto2.create(init.optionalCorecursive),
    }),
    write(m, b, p) {
      if (m.a === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.NestedMessage.a");
      b[p++] = 8;
      p = writeInt32(b, p, m.a);
      if (m.corecursive === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.NestedMessage.corecursive");
      b[p++] = 18;
      p = endMessage(b, p, TestAllRequiredTypesProto2.write(m.corecursive, b, p + 1));
      if (m.optionalCorecursive !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, TestAllRequiredTypesProto2.write(m.optionalCorecursive, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let a = t?.a;
      let corecursive = t?.corecursive;
      let optionalCorecursive = t?.optionalCorecursive;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            a = r.int32();
            break;
          case 18:
            corecursive = TestAllRequiredTypesProto2.read(r, r.open(), corecursive);
            break;
          case 26:
            optionalCorecursive = TestAllRequiredTypesProto2.read(r, r.open(), optionalCorecursive);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      if (a === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.NestedMessage.a");
      if (corecursive === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.NestedMessage.corecursive");
      const m: TestAllRequiredTypesProto2_NestedMessage = { a, corecursive, optionalCorecursive };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** groups */
export interface TestAllRequiredTypesProto2_Data {
  groupInt32: number;
  groupUint32: number;
}

/** What a {@link TestAllRequiredTypesProto2_Data} can be made from. */
export interface TestAllRequiredTypesProto2_DataInit {
  groupInt32?: number | undefined;
  groupUint32?: number | undefined;
}

export const TestAllRequiredTypesProto2_Data: MessageType<TestAllRequiredTypesProto2_Data, TestAllRequiredTypesProto2_DataInit> = /* @__PURE__ */ message<TestAllRequiredTypesProto2_Data, TestAllRequiredTypesProto2_DataInit>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.Data",
  {
    create: (init = {}) => ({
      groupInt32: init.groupInt32 ?? 0,
      groupUint32: init.groupUint32 ?? 0,
    }),
    write(m, b, p) {
      if (m.groupInt32 === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.Data.group_int32");
      b[p++] = 208; b[p++] = 12;
      p = writeInt32(b, p, m.groupInt32);
      if (m.groupUint32 === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.Data.group_uint32");
      b[p++] = 216; b[p++] = 12;
      p = writeUint32(b, p, m.groupUint32);
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let groupInt32 = t?.groupInt32;
      let groupUint32 = t?.groupUint32;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 1616:
            groupInt32 = r.int32();
            break;
          case 1624:
            groupUint32 = r.uint32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      if (groupInt32 === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.Data.group_int32");
      if (groupUint32 === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.Data.group_uint32");
      const m: TestAllRequiredTypesProto2_Data = { groupInt32, groupUint32 };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** message_set test case. */
export type TestAllRequiredTypesProto2_MessageSetCorrect = EmptyMessage;

/** What a {@link TestAllRequiredTypesProto2_MessageSetCorrect} can be made from. */
export type TestAllRequiredTypesProto2_MessageSetCorrectInit = EmptyMessage;

export const TestAllRequiredTypesProto2_MessageSetCorrect: MessageType<TestAllRequiredTypesProto2_MessageSetCorrect, TestAllRequiredTypesProto2_MessageSetCorrectInit> = /* @__PURE__ */ message<TestAllRequiredTypesProto2_MessageSetCorrect, TestAllRequiredTypesProto2_MessageSetCorrectInit>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrect",
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
      const m: TestAllRequiredTypesProto2_MessageSetCorrect = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface TestAllRequiredTypesProto2_MessageSetCorrectExtension1 {
  str: string;
}

/** What a {@link TestAllRequiredTypesProto2_MessageSetCorrectExtension1} can be made from. */
export interface TestAllRequiredTypesProto2_MessageSetCorrectExtension1Init {
  str?: string | undefined;
}

export const TestAllRequiredTypesProto2_MessageSetCorrectExtension1: MessageType<TestAllRequiredTypesProto2_MessageSetCorrectExtension1, TestAllRequiredTypesProto2_MessageSetCorrectExtension1Init> = /* @__PURE__ */ message<TestAllRequiredTypesProto2_MessageSetCorrectExtension1, TestAllRequiredTypesProto2_MessageSetCorrectExtension1Init>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1",
  {
    create: (init = {}) => ({
      str: init.str ?? "",
    }),
    write(m, b, p) {
      if (m.str === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1.str");
      b[p++] = 202; b[p++] = 1;
      p = writeString(b, p, m.str);
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let str = t?.str;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 202:
            str = r.lenientString();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      if (str === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1.str");
      const m: TestAllRequiredTypesProto2_MessageSetCorrectExtension1 = { str };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const TestAllRequiredTypesProto2_MessageSetCorrectExtension1_messageSetExtension: Extension<TestAllRequiredTypesProto2_MessageSetCorrect, TestAllRequiredTypesProto2_MessageSetCorrectExtension1> = /* @__PURE__ */ extension(
  googleProtobufTestMessagesProto2Proto, "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1.message_set_extension", () => TestAllRequiredTypesProto2_MessageSetCorrectExtension1,
);

export interface TestAllRequiredTypesProto2_MessageSetCorrectExtension2 {
  i: number;
}

/** What a {@link TestAllRequiredTypesProto2_MessageSetCorrectExtension2} can be made from. */
export interface TestAllRequiredTypesProto2_MessageSetCorrectExtension2Init {
  i?: number | undefined;
}

export const TestAllRequiredTypesProto2_MessageSetCorrectExtension2: MessageType<TestAllRequiredTypesProto2_MessageSetCorrectExtension2, TestAllRequiredTypesProto2_MessageSetCorrectExtension2Init> = /* @__PURE__ */ message<TestAllRequiredTypesProto2_MessageSetCorrectExtension2, TestAllRequiredTypesProto2_MessageSetCorrectExtension2Init>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2",
  {
    create: (init = {}) => ({
      i: init.i ?? 0,
    }),
    write(m, b, p) {
      if (m.i === undefined) missingRequired("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2.i");
      b[p++] = 72;
      p = writeInt32(b, p, m.i);
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let i = t?.i;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 72:
            i = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      if (i === undefined) return r.missing("protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2.i");
      const m: TestAllRequiredTypesProto2_MessageSetCorrectExtension2 = { i };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const TestAllRequiredTypesProto2_MessageSetCorrectExtension2_messageSetExtension: Extension<TestAllRequiredTypesProto2_MessageSetCorrect, TestAllRequiredTypesProto2_MessageSetCorrectExtension2> = /* @__PURE__ */ extension(
  googleProtobufTestMessagesProto2Proto, "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2.message_set_extension", () => TestAllRequiredTypesProto2_MessageSetCorrectExtension2,
);

export interface TestLargeOneof {
  largeOneof?:
    | { case: "a1"; value: TestLargeOneof_A1 }
    | { case: "a2"; value: TestLargeOneof_A2 }
    | { case: "a3"; value: TestLargeOneof_A3 }
    | { case: "a4"; value: TestLargeOneof_A4 }
    | { case: "a5"; value: TestLargeOneof_A5 }
    | undefined;
}

/** What a {@link TestLargeOneof} can be made from. */
export interface TestLargeOneofInit {
  largeOneof?:
    | { case: "a1"; value: TestLargeOneof_A1Init }
    | { case: "a2"; value: TestLargeOneof_A2Init }
    | { case: "a3"; value: TestLargeOneof_A3Init }
    | { case: "a4"; value: TestLargeOneof_A4Init }
    | { case: "a5"; value: TestLargeOneof_A5Init }
    | undefined;
}

export const TestLargeOneof: MessageType<TestLargeOneof, TestLargeOneofInit> = /* @__PURE__ */ message<TestLargeOneof, TestLargeOneofInit>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.TestLargeOneof",
  {
    create: (init = {}) => ({
      largeOneof:
        init.largeOneof?.case === "a1"
          ? { case: "a1", value: TestLargeOneof_A1.create(init.largeOneof.value) }
        : init.largeOneof?.case === "a2"
          ? { case: "a2", value: TestLargeOneof_A2.create(init.largeOneof.value) }
        : init.largeOneof?.case === "a3"
          ? { case: "a3", value: TestLargeOneof_A3.create(init.largeOneof.value) }
        : init.largeOneof?.case === "a4"
          ? { case: "a4", value: TestLargeOneof_A4.create(init.largeOneof.value) }
        : init.largeOneof?.case === "a5"
          ? { case: "a5", value: TestLargeOneof_A5.create(init.largeOneof.value) }
        : undefined,
    }),
    write(m, b, p) {
      if (m.largeOneof !== undefined) {
        switch (m.largeOneof.case) {
          case "a1":
            b[p++] = 10;
            p = endMessage(b, p, TestLargeOneof_A1.write(m.largeOneof.value, b, p + 1));
            break;
          case "a2":
            b[p++] = 18;
            p = endMessage(b, p, TestLargeOneof_A2.write(m.largeOneof.value, b, p + 1));
            break;
          case "a3":
            b[p++] = 26;
            p = endMessage(b, p, TestLargeOneof_A3.write(m.largeOneof.value, b, p + 1));
            break;
          case "a4":
            b[p++] = 34;
            p = endMessage(b, p, TestLargeOneof_A4.write(m.largeOneof.value, b, p + 1));
            break;
          case "a5":
            b[p++] = 42;
            p = endMessage(b, p, TestLargeOneof_A5.write(m.largeOneof.value, b, p + 1));
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let largeOneof = t?.largeOneof;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            largeOneof = { case: "a1", value: TestLargeOneof_A1.read(r, r.open(), largeOneof?.case === "a1" ? largeOneof.value : undefined) };
            break;
          case 18:
            largeOneof = { case: "a2", value: TestLargeOneof_A2.read(r, r.open(), largeOneof?.case === "a2" ? largeOneof.value : undefined) };
            break;
          case 26:
            largeOneof = { case: "a3", value: TestLargeOneof_A3.read(r, r.open(), largeOneof?.case === "a3" ? largeOneof.value : undefined) };
            break;
          case 34:
            largeOneof = { case: "a4", value: TestLargeOneof_A4.read(r, r.open(), largeOneof?.case === "a4" ? largeOneof.value : undefined) };
            break;
          case 42:
            largeOneof = { case: "a5", value: TestLargeOneof_A5.read(r, r.open(), largeOneof?.case === "a5" ? largeOneof.value : undefined) };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: TestLargeOneof = { largeOneof };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export type TestLargeOneof_A1 = EmptyMessage;

/** What a {@link TestLargeOneof_A1} can be made from. */
export type TestLargeOneof_A1Init = EmptyMessage;

export const TestLargeOneof_A1: MessageType<TestLargeOneof_A1, TestLargeOneof_A1Init> = /* @__PURE__ */ message<TestLargeOneof_A1, TestLargeOneof_A1Init>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.TestLargeOneof.A1",
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
      const m: TestLargeOneof_A1 = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export type TestLargeOneof_A2 = EmptyMessage;

/** What a {@link TestLargeOneof_A2} can be made from. */
export type TestLargeOneof_A2Init = EmptyMessage;

export const TestLargeOneof_A2: MessageType<TestLargeOneof_A2, TestLargeOneof_A2Init> = /* @__PURE__ */ message<TestLargeOneof_A2, TestLargeOneof_A2Init>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.TestLargeOneof.A2",
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
      const m: TestLargeOneof_A2 = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export type TestLargeOneof_A3 = EmptyMessage;

/** What a {@link TestLargeOneof_A3} can be made from. */
export type TestLargeOneof_A3Init = EmptyMessage;

export const TestLargeOneof_A3: MessageType<TestLargeOneof_A3, TestLargeOneof_A3Init> = /* @__PURE__ */ message<TestLargeOneof_A3, TestLargeOneof_A3Init>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.TestLargeOneof.A3",
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
      const m: TestLargeOneof_A3 = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export type TestLargeOneof_A4 = EmptyMessage;

/** What a {@link TestLargeOneof_A4} can be made from. */
export type TestLargeOneof_A4Init = EmptyMessage;

export const TestLargeOneof_A4: MessageType<TestLargeOneof_A4, TestLargeOneof_A4Init> = /* @__PURE__ */ message<TestLargeOneof_A4, TestLargeOneof_A4Init>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.TestLargeOneof.A4",
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
      const m: TestLargeOneof_A4 = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export type TestLargeOneof_A5 = EmptyMessage;

/** What a {@link TestLargeOneof_A5} can be made from. */
export type TestLargeOneof_A5Init = EmptyMessage;

export const TestLargeOneof_A5: MessageType<TestLargeOneof_A5, TestLargeOneof_A5Init> = /* @__PURE__ */ message<TestLargeOneof_A5, TestLargeOneof_A5Init>(
  googleProtobufTestMessagesProto2Proto,
  "protobuf_test_messages.proto2.TestLargeOneof.A5",
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
      const m: TestLargeOneof_A5 = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const extensionInt32: Extension<TestAllTypesProto2, number> = /* @__PURE__ */ extension(
  googleProtobufTestMessagesProto2Proto, "protobuf_test_messages.proto2.extension_int32",
);

export const groupfield: Extension<TestAllTypesProto2, GroupField> = /* @__PURE__ */ extension(
  googleProtobufTestMessagesProto2Proto, "protobuf_test_messages.proto2.groupfield", () => GroupField,
);

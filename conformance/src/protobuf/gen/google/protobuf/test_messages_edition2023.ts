// Made by Weft from google/protobuf/test_messages_edition2023.proto: changes here are lost.

import {
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

/** The schema of google/protobuf/test_messages_edition2023.proto. */
export const googleProtobufTestMessagesEdition2023Proto: ProtoFile = /* @__PURE__ */ protoFile(
  "google/protobuf/test_messages_edition2023.proto",
  "Ci9nb29nbGUvcHJvdG9idWYvdGVzdF9tZXNzYWdlc19lZGl0aW9uMjAyMy5wcm90bxIfcHJvdG9idWZfdGVzdF9tZXNzYWdl" +
    "cy5lZGl0aW9ucyIbCg5Db21wbGV4TWVzc2FnZRIJCgFkGAEgASgFIphEChdUZXN0QWxsVHlwZXNFZGl0aW9uMjAyMxIlCg5v" +
    "cHRpb25hbF9pbnQzMhgBIAEoBVINb3B0aW9uYWxJbnQzMhIlCg5vcHRpb25hbF9pbnQ2NBgCIAEoA1INb3B0aW9uYWxJbnQ2" +
    "NBInCg9vcHRpb25hbF91aW50MzIYAyABKA1SDm9wdGlvbmFsVWludDMyEicKD29wdGlvbmFsX3VpbnQ2NBgEIAEoBFIOb3B0" +
    "aW9uYWxVaW50NjQSJwoPb3B0aW9uYWxfc2ludDMyGAUgASgRUg5vcHRpb25hbFNpbnQzMhInCg9vcHRpb25hbF9zaW50NjQY" +
    "BiABKBJSDm9wdGlvbmFsU2ludDY0EikKEG9wdGlvbmFsX2ZpeGVkMzIYByABKAdSD29wdGlvbmFsRml4ZWQzMhIpChBvcHRp" +
    "b25hbF9maXhlZDY0GAggASgGUg9vcHRpb25hbEZpeGVkNjQSKwoRb3B0aW9uYWxfc2ZpeGVkMzIYCSABKA9SEG9wdGlvbmFs" +
    "U2ZpeGVkMzISKwoRb3B0aW9uYWxfc2ZpeGVkNjQYCiABKBBSEG9wdGlvbmFsU2ZpeGVkNjQSJQoOb3B0aW9uYWxfZmxvYXQY" +
    "CyABKAJSDW9wdGlvbmFsRmxvYXQSJwoPb3B0aW9uYWxfZG91YmxlGAwgASgBUg5vcHRpb25hbERvdWJsZRIjCg1vcHRpb25h" +
    "bF9ib29sGA0gASgIUgxvcHRpb25hbEJvb2wSJwoPb3B0aW9uYWxfc3RyaW5nGA4gASgJUg5vcHRpb25hbFN0cmluZxIlCg5v" +
    "cHRpb25hbF9ieXRlcxgPIAEoDFINb3B0aW9uYWxCeXRlcxKFAQoXb3B0aW9uYWxfbmVzdGVkX21lc3NhZ2UYEiABKAsyRi5w" +
    "cm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24yMDIzLk5lc3RlZE1lc3NhZ2VCBaoB" +
    "AigBUhVvcHRpb25hbE5lc3RlZE1lc3NhZ2USewoYb3B0aW9uYWxfZm9yZWlnbl9tZXNzYWdlGBMgASgLMjoucHJvdG9idWZf" +
    "dGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5Gb3JlaWduTWVzc2FnZUVkaXRpb24yMDIzQgWqAQIoAVIWb3B0aW9uYWxGb3JlaWdu" +
    "TWVzc2FnZRJ1ChRvcHRpb25hbF9uZXN0ZWRfZW51bRgVIAEoDjJDLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMu" +
    "VGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMuTmVzdGVkRW51bVISb3B0aW9uYWxOZXN0ZWRFbnVtEmsKFW9wdGlvbmFsX2ZvcmVp" +
    "Z25fZW51bRgWIAEoDjI3LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuRm9yZWlnbkVudW1FZGl0aW9uMjAyM1IT" +
    "b3B0aW9uYWxGb3JlaWduRW51bRI2ChVvcHRpb25hbF9zdHJpbmdfcGllY2UYGCABKAlCAggCUhNvcHRpb25hbFN0cmluZ1Bp" +
    "ZWNlEicKDW9wdGlvbmFsX2NvcmQYGSABKAlCAggBUgxvcHRpb25hbENvcmQSbAoRcmVjdXJzaXZlX21lc3NhZ2UYGyABKAsy" +
    "OC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24yMDIzQgWqAQIoAVIQcmVjdXJz" +
    "aXZlTWVzc2FnZRIlCg5yZXBlYXRlZF9pbnQzMhgfIAMoBVINcmVwZWF0ZWRJbnQzMhIlCg5yZXBlYXRlZF9pbnQ2NBggIAMo" +
    "A1INcmVwZWF0ZWRJbnQ2NBInCg9yZXBlYXRlZF91aW50MzIYISADKA1SDnJlcGVhdGVkVWludDMyEicKD3JlcGVhdGVkX3Vp" +
    "bnQ2NBgiIAMoBFIOcmVwZWF0ZWRVaW50NjQSJwoPcmVwZWF0ZWRfc2ludDMyGCMgAygRUg5yZXBlYXRlZFNpbnQzMhInCg9y" +
    "ZXBlYXRlZF9zaW50NjQYJCADKBJSDnJlcGVhdGVkU2ludDY0EikKEHJlcGVhdGVkX2ZpeGVkMzIYJSADKAdSD3JlcGVhdGVk" +
    "Rml4ZWQzMhIpChByZXBlYXRlZF9maXhlZDY0GCYgAygGUg9yZXBlYXRlZEZpeGVkNjQSKwoRcmVwZWF0ZWRfc2ZpeGVkMzIY" +
    "JyADKA9SEHJlcGVhdGVkU2ZpeGVkMzISKwoRcmVwZWF0ZWRfc2ZpeGVkNjQYKCADKBBSEHJlcGVhdGVkU2ZpeGVkNjQSJQoO" +
    "cmVwZWF0ZWRfZmxvYXQYKSADKAJSDXJlcGVhdGVkRmxvYXQSJwoPcmVwZWF0ZWRfZG91YmxlGCogAygBUg5yZXBlYXRlZERv" +
    "dWJsZRIjCg1yZXBlYXRlZF9ib29sGCsgAygIUgxyZXBlYXRlZEJvb2wSJwoPcmVwZWF0ZWRfc3RyaW5nGCwgAygJUg5yZXBl" +
    "YXRlZFN0cmluZxIlCg5yZXBlYXRlZF9ieXRlcxgtIAMoDFINcmVwZWF0ZWRCeXRlcxKFAQoXcmVwZWF0ZWRfbmVzdGVkX21l" +
    "c3NhZ2UYMCADKAsyRi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24yMDIzLk5l" +
    "c3RlZE1lc3NhZ2VCBaoBAigBUhVyZXBlYXRlZE5lc3RlZE1lc3NhZ2USewoYcmVwZWF0ZWRfZm9yZWlnbl9tZXNzYWdlGDEg" +
    "AygLMjoucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5Gb3JlaWduTWVzc2FnZUVkaXRpb24yMDIzQgWqAQIoAVIW" +
    "cmVwZWF0ZWRGb3JlaWduTWVzc2FnZRJ1ChRyZXBlYXRlZF9uZXN0ZWRfZW51bRgzIAMoDjJDLnByb3RvYnVmX3Rlc3RfbWVz" +
    "c2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMuTmVzdGVkRW51bVIScmVwZWF0ZWROZXN0ZWRFbnVtEmsK" +
    "FXJlcGVhdGVkX2ZvcmVpZ25fZW51bRg0IAMoDjI3LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuRm9yZWlnbkVu" +
    "dW1FZGl0aW9uMjAyM1ITcmVwZWF0ZWRGb3JlaWduRW51bRI2ChVyZXBlYXRlZF9zdHJpbmdfcGllY2UYNiADKAlCAggCUhNy" +
    "ZXBlYXRlZFN0cmluZ1BpZWNlEicKDXJlcGVhdGVkX2NvcmQYNyADKAlCAggBUgxyZXBlYXRlZENvcmQSKAoMcGFja2VkX2lu" +
    "dDMyGEsgAygFQgWqAQIYAVILcGFja2VkSW50MzISKAoMcGFja2VkX2ludDY0GEwgAygDQgWqAQIYAVILcGFja2VkSW50NjQS" +
    "KgoNcGFja2VkX3VpbnQzMhhNIAMoDUIFqgECGAFSDHBhY2tlZFVpbnQzMhIqCg1wYWNrZWRfdWludDY0GE4gAygEQgWqAQIY" +
    "AVIMcGFja2VkVWludDY0EioKDXBhY2tlZF9zaW50MzIYTyADKBFCBaoBAhgBUgxwYWNrZWRTaW50MzISKgoNcGFja2VkX3Np" +
    "bnQ2NBhQIAMoEkIFqgECGAFSDHBhY2tlZFNpbnQ2NBIsCg5wYWNrZWRfZml4ZWQzMhhRIAMoB0IFqgECGAFSDXBhY2tlZEZp" +
    "eGVkMzISLAoOcGFja2VkX2ZpeGVkNjQYUiADKAZCBaoBAhgBUg1wYWNrZWRGaXhlZDY0Ei4KD3BhY2tlZF9zZml4ZWQzMhhT" +
    "IAMoD0IFqgECGAFSDnBhY2tlZFNmaXhlZDMyEi4KD3BhY2tlZF9zZml4ZWQ2NBhUIAMoEEIFqgECGAFSDnBhY2tlZFNmaXhl" +
    "ZDY0EigKDHBhY2tlZF9mbG9hdBhVIAMoAkIFqgECGAFSC3BhY2tlZEZsb2F0EioKDXBhY2tlZF9kb3VibGUYViADKAFCBaoB" +
    "AhgBUgxwYWNrZWREb3VibGUSJgoLcGFja2VkX2Jvb2wYVyADKAhCBaoBAhgBUgpwYWNrZWRCb29sEngKEnBhY2tlZF9uZXN0" +
    "ZWRfZW51bRhYIAMoDjJDLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMu" +
    "TmVzdGVkRW51bUIFqgECGAFSEHBhY2tlZE5lc3RlZEVudW0SLAoOdW5wYWNrZWRfaW50MzIYWSADKAVCBaoBAhgCUg11bnBh" +
    "Y2tlZEludDMyEiwKDnVucGFja2VkX2ludDY0GFogAygDQgWqAQIYAlINdW5wYWNrZWRJbnQ2NBIuCg91bnBhY2tlZF91aW50" +
    "MzIYWyADKA1CBaoBAhgCUg51bnBhY2tlZFVpbnQzMhIuCg91bnBhY2tlZF91aW50NjQYXCADKARCBaoBAhgCUg51bnBhY2tl" +
    "ZFVpbnQ2NBIuCg91bnBhY2tlZF9zaW50MzIYXSADKBFCBaoBAhgCUg51bnBhY2tlZFNpbnQzMhIuCg91bnBhY2tlZF9zaW50" +
    "NjQYXiADKBJCBaoBAhgCUg51bnBhY2tlZFNpbnQ2NBIwChB1bnBhY2tlZF9maXhlZDMyGF8gAygHQgWqAQIYAlIPdW5wYWNr" +
    "ZWRGaXhlZDMyEjAKEHVucGFja2VkX2ZpeGVkNjQYYCADKAZCBaoBAhgCUg91bnBhY2tlZEZpeGVkNjQSMgoRdW5wYWNrZWRf" +
    "c2ZpeGVkMzIYYSADKA9CBaoBAhgCUhB1bnBhY2tlZFNmaXhlZDMyEjIKEXVucGFja2VkX3NmaXhlZDY0GGIgAygQQgWqAQIY" +
    "AlIQdW5wYWNrZWRTZml4ZWQ2NBIsCg51bnBhY2tlZF9mbG9hdBhjIAMoAkIFqgECGAJSDXVucGFja2VkRmxvYXQSLgoPdW5w" +
    "YWNrZWRfZG91YmxlGGQgAygBQgWqAQIYAlIOdW5wYWNrZWREb3VibGUSKgoNdW5wYWNrZWRfYm9vbBhlIAMoCEIFqgECGAJS" +
    "DHVucGFja2VkQm9vbBJ8ChR1bnBhY2tlZF9uZXN0ZWRfZW51bRhmIAMoDjJDLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRp" +
    "dGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMuTmVzdGVkRW51bUIFqgECGAJSEnVucGFja2VkTmVzdGVkRW51bRJzCg9t" +
    "YXBfaW50MzJfaW50MzIYOCADKAsySy5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRp" +
    "b24yMDIzLk1hcEludDMySW50MzJFbnRyeVINbWFwSW50MzJJbnQzMhJzCg9tYXBfaW50NjRfaW50NjQYOSADKAsySy5wcm90" +
    "b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24yMDIzLk1hcEludDY0SW50NjRFbnRyeVIN" +
    "bWFwSW50NjRJbnQ2NBJ5ChFtYXBfdWludDMyX3VpbnQzMhg6IAMoCzJNLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlv" +
    "bnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMuTWFwVWludDMyVWludDMyRW50cnlSD21hcFVpbnQzMlVpbnQzMhJ5ChFtYXBf" +
    "dWludDY0X3VpbnQ2NBg7IAMoCzJNLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlv" +
    "bjIwMjMuTWFwVWludDY0VWludDY0RW50cnlSD21hcFVpbnQ2NFVpbnQ2NBJ5ChFtYXBfc2ludDMyX3NpbnQzMhg8IAMoCzJN" +
    "LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMuTWFwU2ludDMyU2ludDMy" +
    "RW50cnlSD21hcFNpbnQzMlNpbnQzMhJ5ChFtYXBfc2ludDY0X3NpbnQ2NBg9IAMoCzJNLnByb3RvYnVmX3Rlc3RfbWVzc2Fn" +
    "ZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMuTWFwU2ludDY0U2ludDY0RW50cnlSD21hcFNpbnQ2NFNpbnQ2" +
    "NBJ/ChNtYXBfZml4ZWQzMl9maXhlZDMyGD4gAygLMk8ucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxs" +
    "VHlwZXNFZGl0aW9uMjAyMy5NYXBGaXhlZDMyRml4ZWQzMkVudHJ5UhFtYXBGaXhlZDMyRml4ZWQzMhJ/ChNtYXBfZml4ZWQ2" +
    "NF9maXhlZDY0GD8gAygLMk8ucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAy" +
    "My5NYXBGaXhlZDY0Rml4ZWQ2NEVudHJ5UhFtYXBGaXhlZDY0Rml4ZWQ2NBKFAQoVbWFwX3NmaXhlZDMyX3NmaXhlZDMyGEAg" +
    "AygLMlEucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMy5NYXBTZml4ZWQz" +
    "MlNmaXhlZDMyRW50cnlSE21hcFNmaXhlZDMyU2ZpeGVkMzIShQEKFW1hcF9zZml4ZWQ2NF9zZml4ZWQ2NBhBIAMoCzJRLnBy" +
    "b3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMuTWFwU2ZpeGVkNjRTZml4ZWQ2" +
    "NEVudHJ5UhNtYXBTZml4ZWQ2NFNmaXhlZDY0EnMKD21hcF9pbnQzMl9mbG9hdBhCIAMoCzJLLnByb3RvYnVmX3Rlc3RfbWVz" +
    "c2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMuTWFwSW50MzJGbG9hdEVudHJ5Ug1tYXBJbnQzMkZsb2F0" +
    "EnYKEG1hcF9pbnQzMl9kb3VibGUYQyADKAsyTC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBl" +
    "c0VkaXRpb24yMDIzLk1hcEludDMyRG91YmxlRW50cnlSDm1hcEludDMyRG91YmxlEm0KDW1hcF9ib29sX2Jvb2wYRCADKAsy" +
    "SS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24yMDIzLk1hcEJvb2xCb29sRW50" +
    "cnlSC21hcEJvb2xCb29sEnkKEW1hcF9zdHJpbmdfc3RyaW5nGEUgAygLMk0ucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0" +
    "aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMy5NYXBTdHJpbmdTdHJpbmdFbnRyeVIPbWFwU3RyaW5nU3RyaW5nEnYKEG1h" +
    "cF9zdHJpbmdfYnl0ZXMYRiADKAsyTC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRp" +
    "b24yMDIzLk1hcFN0cmluZ0J5dGVzRW50cnlSDm1hcFN0cmluZ0J5dGVzEo8BChltYXBfc3RyaW5nX25lc3RlZF9tZXNzYWdl" +
    "GEcgAygLMlQucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMy5NYXBTdHJp" +
    "bmdOZXN0ZWRNZXNzYWdlRW50cnlSFm1hcFN0cmluZ05lc3RlZE1lc3NhZ2USkgEKGm1hcF9zdHJpbmdfZm9yZWlnbl9tZXNz" +
    "YWdlGEggAygLMlUucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMy5NYXBT" +
    "dHJpbmdGb3JlaWduTWVzc2FnZUVudHJ5UhdtYXBTdHJpbmdGb3JlaWduTWVzc2FnZRKGAQoWbWFwX3N0cmluZ19uZXN0ZWRf" +
    "ZW51bRhJIAMoCzJRLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMuTWFw" +
    "U3RyaW5nTmVzdGVkRW51bUVudHJ5UhNtYXBTdHJpbmdOZXN0ZWRFbnVtEokBChdtYXBfc3RyaW5nX2ZvcmVpZ25fZW51bRhK" +
    "IAMoCzJSLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMuTWFwU3RyaW5n" +
    "Rm9yZWlnbkVudW1FbnRyeVIUbWFwU3RyaW5nRm9yZWlnbkVudW0SIwoMb25lb2ZfdWludDMyGG8gASgNSABSC29uZW9mVWlu" +
    "dDMyEoEBChRvbmVvZl9uZXN0ZWRfbWVzc2FnZRhwIAEoCzJGLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVz" +
    "dEFsbFR5cGVzRWRpdGlvbjIwMjMuTmVzdGVkTWVzc2FnZUIFqgECKAFIAFISb25lb2ZOZXN0ZWRNZXNzYWdlEiMKDG9uZW9m" +
    "X3N0cmluZxhxIAEoCUgAUgtvbmVvZlN0cmluZxIhCgtvbmVvZl9ieXRlcxhyIAEoDEgAUgpvbmVvZkJ5dGVzEh8KCm9uZW9m" +
    "X2Jvb2wYcyABKAhIAFIJb25lb2ZCb29sEiMKDG9uZW9mX3VpbnQ2NBh0IAEoBEgAUgtvbmVvZlVpbnQ2NBIhCgtvbmVvZl9m" +
    "bG9hdBh1IAEoAkgAUgpvbmVvZkZsb2F0EiMKDG9uZW9mX2RvdWJsZRh2IAEoAUgAUgtvbmVvZkRvdWJsZRJkCgpvbmVvZl9l" +
    "bnVtGHcgASgOMkMucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMy5OZXN0" +
    "ZWRFbnVtSABSCW9uZW9mRW51bRJeCg1ncm91cGxpa2V0eXBlGMkBIAEoCzJGLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRp" +
    "dGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMuR3JvdXBMaWtlVHlwZRJwCg9kZWxpbWl0ZWRfZmllbGQYygEgASgLMkYu" +
    "cHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMy5Hcm91cExpa2VUeXBlUg5k" +
    "ZWxpbWl0ZWRGaWVsZBpwCg1OZXN0ZWRNZXNzYWdlEgkKAWEYASABKAUSVAoLY29yZWN1cnNpdmUYAiABKAsyOC5wcm90b2J1" +
    "Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24yMDIzQgWqAQIoARo0ChJNYXBJbnQzMkludDMy" +
    "RW50cnkSCwoDa2V5GAEgASgFEg0KBXZhbHVlGAIgASgFOgI4ARo0ChJNYXBJbnQ2NEludDY0RW50cnkSCwoDa2V5GAEgASgD" +
    "Eg0KBXZhbHVlGAIgASgDOgI4ARo2ChRNYXBVaW50MzJVaW50MzJFbnRyeRILCgNrZXkYASABKA0SDQoFdmFsdWUYAiABKA06" +
    "AjgBGjYKFE1hcFVpbnQ2NFVpbnQ2NEVudHJ5EgsKA2tleRgBIAEoBBINCgV2YWx1ZRgCIAEoBDoCOAEaNgoUTWFwU2ludDMy" +
    "U2ludDMyRW50cnkSCwoDa2V5GAEgASgREg0KBXZhbHVlGAIgASgROgI4ARo2ChRNYXBTaW50NjRTaW50NjRFbnRyeRILCgNr" +
    "ZXkYASABKBISDQoFdmFsdWUYAiABKBI6AjgBGjgKFk1hcEZpeGVkMzJGaXhlZDMyRW50cnkSCwoDa2V5GAEgASgHEg0KBXZh" +
    "bHVlGAIgASgHOgI4ARo4ChZNYXBGaXhlZDY0Rml4ZWQ2NEVudHJ5EgsKA2tleRgBIAEoBhINCgV2YWx1ZRgCIAEoBjoCOAEa" +
    "OgoYTWFwU2ZpeGVkMzJTZml4ZWQzMkVudHJ5EgsKA2tleRgBIAEoDxINCgV2YWx1ZRgCIAEoDzoCOAEaOgoYTWFwU2ZpeGVk" +
    "NjRTZml4ZWQ2NEVudHJ5EgsKA2tleRgBIAEoEBINCgV2YWx1ZRgCIAEoEDoCOAEaNAoSTWFwSW50MzJGbG9hdEVudHJ5EgsK" +
    "A2tleRgBIAEoBRINCgV2YWx1ZRgCIAEoAjoCOAEaNQoTTWFwSW50MzJEb3VibGVFbnRyeRILCgNrZXkYASABKAUSDQoFdmFs" +
    "dWUYAiABKAE6AjgBGjIKEE1hcEJvb2xCb29sRW50cnkSCwoDa2V5GAEgASgIEg0KBXZhbHVlGAIgASgIOgI4ARo2ChRNYXBT" +
    "dHJpbmdTdHJpbmdFbnRyeRILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAk6AjgBGjUKE01hcFN0cmluZ0J5dGVzRW50cnkS" +
    "CwoDa2V5GAEgASgJEg0KBXZhbHVlGAIgASgMOgI4ARqFAQobTWFwU3RyaW5nTmVzdGVkTWVzc2FnZUVudHJ5EgsKA2tleRgB" +
    "IAEoCRJVCgV2YWx1ZRgCIAEoCzJGLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlv" +
    "bjIwMjMuTmVzdGVkTWVzc2FnZToCOAEaegocTWFwU3RyaW5nRm9yZWlnbk1lc3NhZ2VFbnRyeRILCgNrZXkYASABKAkSSQoF" +
    "dmFsdWUYAiABKAsyOi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLkZvcmVpZ25NZXNzYWdlRWRpdGlvbjIwMjM6" +
    "AjgBGn8KGE1hcFN0cmluZ05lc3RlZEVudW1FbnRyeRILCgNrZXkYASABKAkSUgoFdmFsdWUYAiABKA4yQy5wcm90b2J1Zl90" +
    "ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24yMDIzLk5lc3RlZEVudW06AjgBGnQKGU1hcFN0cmlu" +
    "Z0ZvcmVpZ25FbnVtRW50cnkSCwoDa2V5GAEgASgJEkYKBXZhbHVlGAIgASgOMjcucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5l" +
    "ZGl0aW9ucy5Gb3JlaWduRW51bUVkaXRpb24yMDIzOgI4ARpVCg1Hcm91cExpa2VUeXBlEiAKC2dyb3VwX2ludDMyGMoBIAEo" +
    "BVIKZ3JvdXBJbnQzMhIiCgxncm91cF91aW50MzIYywEgASgNUgtncm91cFVpbnQzMiI5CgpOZXN0ZWRFbnVtEgcKA0ZPTxAA" +
    "EgcKA0JBUhABEgcKA0JBWhACEhAKA05FRxD///////////8BKgUIeBDJAUINCgtvbmVvZl9maWVsZCImChlGb3JlaWduTWVz" +
    "c2FnZUVkaXRpb24yMDIzEgkKAWMYASABKAUiGgoNR3JvdXBMaWtlVHlwZRIJCgFjGAEgASgFKksKFkZvcmVpZ25FbnVtRWRp" +
    "dGlvbjIwMjMSDwoLRk9SRUlHTl9GT08QABIPCgtGT1JFSUdOX0JBUhABEg8KC0ZPUkVJR05fQkFaEAI6YQoPZXh0ZW5zaW9u" +
    "X2ludDMyEjgucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMxh4IAEoBVIO" +
    "ZXh0ZW5zaW9uSW50MzI6fwoNZ3JvdXBsaWtldHlwZRI4LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFs" +
    "bFR5cGVzRWRpdGlvbjIwMjMYeSABKAsyLi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLkdyb3VwTGlrZVR5cGU6" +
    "jQEKDWRlbGltaXRlZF9leHQSOC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24y" +
    "MDIzGHogASgLMi4ucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5Hcm91cExpa2VUeXBlUgxkZWxpbWl0ZWRFeHRC" +
    "QQotY29tLmdvb2dsZS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb24yMDIzUAGiAghFZGl0aW9uc5IDAigCYghlZGl0" +
    "aW9uc3DoBw==",
);

export const ForeignEnumEdition2023 = {
  FOREIGN_FOO: 0,
  FOREIGN_BAR: 1,
  FOREIGN_BAZ: 2,
} as const;
export type ForeignEnumEdition2023 = (typeof ForeignEnumEdition2023)[keyof typeof ForeignEnumEdition2023] | (number & {});

export interface ComplexMessage {
  d?: number | undefined;
}

/** What a {@link ComplexMessage} can be made from. */
export interface ComplexMessageInit {
  d?: number | undefined;
}

export const ComplexMessage: MessageType<ComplexMessage, ComplexMessageInit> = /* @__PURE__ */ message<ComplexMessage, ComplexMessageInit>(
  googleProtobufTestMessagesEdition2023Proto,
  "protobuf_test_messages.editions.ComplexMessage",
  {
    create: (init = {}) => ({
      d: init.d,
    }),
    write(m, b, p) {
      if (m.d !== undefined) {
        b[p++] = 8;
        p = writeInt32(b, p, m.d);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let d = t?.d;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            d = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ComplexMessage = { d };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface TestAllTypesEdition2023 {
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
  optionalNestedMessage?: TestAllTypesEdition2023_NestedMessage | undefined;
  optionalForeignMessage?: ForeignMessageEdition2023 | undefined;
  optionalNestedEnum?: TestAllTypesEdition2023_NestedEnum | undefined;
  optionalForeignEnum?: ForeignEnumEdition2023 | undefined;
  optionalStringPiece?: string | undefined;
  optionalCord?: string | undefined;
  recursiveMessage?: TestAllTypesEdition2023 | undefined;
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
  repeatedNestedMessage: TestAllTypesEdition2023_NestedMessage[];
  repeatedForeignMessage: ForeignMessageEdition2023[];
  repeatedNestedEnum: TestAllTypesEdition2023_NestedEnum[];
  repeatedForeignEnum: ForeignEnumEdition2023[];
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
  packedNestedEnum: TestAllTypesEdition2023_NestedEnum[];
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
  unpackedNestedEnum: TestAllTypesEdition2023_NestedEnum[];
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
  mapStringNestedMessage: Map<string, TestAllTypesEdition2023_NestedMessage>;
  mapStringForeignMessage: Map<string, ForeignMessageEdition2023>;
  mapStringNestedEnum: Map<string, TestAllTypesEdition2023_NestedEnum>;
  mapStringForeignEnum: Map<string, ForeignEnumEdition2023>;
  oneofField?:
    | { case: "oneofUint32"; value: number }
    | { case: "oneofNestedMessage"; value: TestAllTypesEdition2023_NestedMessage }
    | { case: "oneofString"; value: string }
    | { case: "oneofBytes"; value: Uint8Array }
    | { case: "oneofBool"; value: boolean }
    | { case: "oneofUint64"; value: bigint }
    | { case: "oneofFloat"; value: number }
    | { case: "oneofDouble"; value: number }
    | { case: "oneofEnum"; value: TestAllTypesEdition2023_NestedEnum }
    | undefined;
  groupliketype?: TestAllTypesEdition2023_GroupLikeType | undefined;
  delimitedField?: TestAllTypesEdition2023_GroupLikeType | undefined;
}

/** What a {@link TestAllTypesEdition2023} can be made from. */
export interface TestAllTypesEdition2023Init {
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
  optionalNestedMessage?: TestAllTypesEdition2023_NestedMessageInit | undefined;
  optionalForeignMessage?: ForeignMessageEdition2023Init | undefined;
  optionalNestedEnum?: TestAllTypesEdition2023_NestedEnum | undefined;
  optionalForeignEnum?: ForeignEnumEdition2023 | undefined;
  optionalStringPiece?: string | undefined;
  optionalCord?: string | undefined;
  recursiveMessage?: TestAllTypesEdition2023Init | undefined;
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
  repeatedNestedMessage?: readonly TestAllTypesEdition2023_NestedMessageInit[] | undefined;
  repeatedForeignMessage?: readonly ForeignMessageEdition2023Init[] | undefined;
  repeatedNestedEnum?: readonly TestAllTypesEdition2023_NestedEnum[] | undefined;
  repeatedForeignEnum?: readonly ForeignEnumEdition2023[] | undefined;
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
  packedNestedEnum?: readonly TestAllTypesEdition2023_NestedEnum[] | undefined;
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
  unpackedNestedEnum?: readonly TestAllTypesEdition2023_NestedEnum[] | undefined;
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
  mapStringNestedMessage?: MapInit<string, TestAllTypesEdition2023_NestedMessageInit> | undefined;
  mapStringForeignMessage?: MapInit<string, ForeignMessageEdition2023Init> | undefined;
  mapStringNestedEnum?: MapInit<string, TestAllTypesEdition2023_NestedEnum> | undefined;
  mapStringForeignEnum?: MapInit<string, ForeignEnumEdition2023> | undefined;
  oneofField?:
    | { case: "oneofUint32"; value: number }
    | { case: "oneofNestedMessage"; value: TestAllTypesEdition2023_NestedMessageInit }
    | { case: "oneofString"; value: string }
    | { case: "oneofBytes"; value: Uint8Array }
    | { case: "oneofBool"; value: boolean }
    | { case: "oneofUint64"; value: Int64Input }
    | { case: "oneofFloat"; value: number }
    | { case: "oneofDouble"; value: number }
    | { case: "oneofEnum"; value: TestAllTypesEdition2023_NestedEnum }
    | undefined;
  groupliketype?: TestAllTypesEdition2023_GroupLikeTypeInit | undefined;
  delimitedField?: TestAllTypesEdition2023_GroupLikeTypeInit | undefined;
}

export const TestAllTypesEdition2023: MessageType<TestAllTypesEdition2023, TestAllTypesEdition2023Init> = /* @__PURE__ */ message<TestAllTypesEdition2023, TestAllTypesEdition2023Init>(
  googleProtobufTestMessagesEdition2023Proto,
  "protobuf_test_messages.editions.TestAllTypesEdition2023",
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
      optionalNestedMessage: init.optionalNestedMessage && TestAllTypesEdition2023_NestedMessage.create(init.optionalNestedMessage),
      optionalForeignMessage: init.optionalForeignMessage && ForeignMessageEdition2023.create(init.optionalForeignMessage),
      optionalNestedEnum: init.optionalNestedEnum,
      optionalForeignEnum: init.optionalForeignEnum,
      optionalStringPiece: init.optionalStringPiece,
      optionalCord: init.optionalCord,
      recursiveMessage: init.recursiveMessage && TestAllTypesEdition2023.create(init.recursiveMessage),
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
      repeatedNestedMessage: init.repeatedNestedMessage?.map((v) => TestAllTypesEdition2023_NestedMessage.create(v)) ?? [],
      repeatedForeignMessage: init.repeatedForeignMessage?.map((v) => ForeignMessageEdition2023.create(v)) ?? [],
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
      mapStringNestedMessage: createMap(init.mapStringNestedMessage, undefined, (v) => TestAllTypesEdition2023_NestedMessage.create(v)),
      mapStringForeignMessage: createMap(init.mapStringForeignMessage, undefined, (v) => ForeignMessageEdition2023.create(v)),
      mapStringNestedEnum: createMap(init.mapStringNestedEnum),
      mapStringForeignEnum: createMap(init.mapStringForeignEnum),
      oneofField:
        init.oneofField?.case === "oneofNestedMessage"
          ? { case: "oneofNestedMessage", value: TestAllTypesEdition2023_NestedMessage.create(init.oneofField.value) }
        : init.oneofField?.case === "oneofUint64"
          ? { case: "oneofUint64", value: int64ToBigint(init.oneofField.value) }
        : init.oneofField,
      groupliketype: init.groupliketype && TestAllTypesEdition2023_GroupLikeType.create(init.groupliketype),
      delimitedField: init.delimitedField && TestAllTypesEdition2023_GroupLikeType.create(init.delimitedField),
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
        p = endMessage(b, p, TestAllTypesEdition2023_NestedMessage.write(m.optionalNestedMessage, b, p + 1));
      }
      if (m.optionalForeignMessage !== undefined) {
        b[p++] = 154; b[p++] = 1;
        p = endMessage(b, p, ForeignMessageEdition2023.write(m.optionalForeignMessage, b, p + 1));
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
        p = endMessage(b, p, TestAllTypesEdition2023.write(m.recursiveMessage, b, p + 1));
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
          p = endMessage(b, p, TestAllTypesEdition2023_NestedMessage.write(m.repeatedNestedMessage[i]!, b, p + 1));
        }
      }
      if (m.repeatedForeignMessage) {
        for (let i = 0; i < m.repeatedForeignMessage.length; i++) {
          b[p++] = 138; b[p++] = 3;
          p = endMessage(b, p, ForeignMessageEdition2023.write(m.repeatedForeignMessage[i]!, b, p + 1));
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
          p = endMessage(b, p, TestAllTypesEdition2023_NestedMessage.write(v, b, p + 1));
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
          p = endMessage(b, p, ForeignMessageEdition2023.write(v, b, p + 1));
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
            p = endMessage(b, p, TestAllTypesEdition2023_NestedMessage.write(m.oneofField.value, b, p + 1));
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
      if (m.groupliketype !== undefined) {
        b[p++] = 203; b[p++] = 12;
        p = TestAllTypesEdition2023_GroupLikeType.write(m.groupliketype, b, p);
        b[p++] = 204; b[p++] = 12;
      }
      if (m.delimitedField !== undefined) {
        b[p++] = 211; b[p++] = 12;
        p = TestAllTypesEdition2023_GroupLikeType.write(m.delimitedField, b, p);
        b[p++] = 212; b[p++] = 12;
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
      const mapInt32Float = t?.mapInt32Float ?? new Map<number, number>();
      const mapInt32Double = t?.mapInt32Double ?? new Map<number, number>();
      const mapBoolBool = t?.mapBoolBool ?? new Map<boolean, boolean>();
      const mapStringString = t?.mapStringString ?? new Map<string, string>();
      const mapStringBytes = t?.mapStringBytes ?? new Map<string, Uint8Array>();
      const mapStringNestedMessage = t?.mapStringNestedMessage ?? new Map<string, TestAllTypesEdition2023_NestedMessage>();
      const mapStringForeignMessage = t?.mapStringForeignMessage ?? new Map<string, ForeignMessageEdition2023>();
      const mapStringNestedEnum = t?.mapStringNestedEnum ?? new Map<string, TestAllTypesEdition2023_NestedEnum>();
      const mapStringForeignEnum = t?.mapStringForeignEnum ?? new Map<string, ForeignEnumEdition2023>();
      let oneofField = t?.oneofField;
      let groupliketype = t?.groupliketype;
      let delimitedField = t?.delimitedField;
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
            optionalNestedMessage = TestAllTypesEdition2023_NestedMessage.read(r, r.open(), optionalNestedMessage);
            break;
          case 154:
            optionalForeignMessage = ForeignMessageEdition2023.read(r, r.open(), optionalForeignMessage);
            break;
          case 168:
            optionalNestedEnum = r.int32();
            break;
          case 176:
            optionalForeignEnum = r.int32();
            break;
          case 194:
            optionalStringPiece = r.string();
            break;
          case 202:
            optionalCord = r.string();
            break;
          case 218:
            recursiveMessage = TestAllTypesEdition2023.read(r, r.open(), recursiveMessage);
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
            const v = TestAllTypesEdition2023_NestedMessage.read(r, r.open());
            if (repeatedNestedMessage === undefined) repeatedNestedMessage = [v];
            else repeatedNestedMessage.push(v);
            break;
          }
          case 394: {
            const v = ForeignMessageEdition2023.read(r, r.open());
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
            let v: TestAllTypesEdition2023_NestedMessage | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = TestAllTypesEdition2023_NestedMessage.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            mapStringNestedMessage.set(k, v ?? TestAllTypesEdition2023_NestedMessage.create());
            break;
          }
          case 578: {
            const stop = r.open();
            let k: string = "";
            let v: ForeignMessageEdition2023 | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = ForeignMessageEdition2023.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            mapStringForeignMessage.set(k, v ?? ForeignMessageEdition2023.create());
            break;
          }
          case 586: {
            const stop = r.open();
            let k: string = "";
            let v: TestAllTypesEdition2023_NestedEnum = 0;
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
            let v: ForeignEnumEdition2023 = 0;
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
            oneofField = { case: "oneofNestedMessage", value: TestAllTypesEdition2023_NestedMessage.read(r, r.open(), oneofField?.case === "oneofNestedMessage" ? oneofField.value : undefined) };
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
          case 1611:
            groupliketype = TestAllTypesEdition2023_GroupLikeType.read(r, r.openGroup(201), groupliketype);
            r.closeGroup();
            break;
          case 1619:
            delimitedField = TestAllTypesEdition2023_GroupLikeType.read(r, r.openGroup(202), delimitedField);
            r.closeGroup();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: TestAllTypesEdition2023 = { optionalInt32, optionalInt64, optionalUint32, optionalUint64, optionalSint32, optionalSint64, optionalFixed32, optionalFixed64, optionalSfixed32, optionalSfixed64, optionalFloat, optionalDouble, optionalBool, optionalString, optionalBytes, optionalNestedMessage, optionalForeignMessage, optionalNestedEnum, optionalForeignEnum, optionalStringPiece, optionalCord, recursiveMessage, repeatedInt32: repeatedInt32 ?? [], repeatedInt64: repeatedInt64 ?? [], repeatedUint32: repeatedUint32 ?? [], repeatedUint64: repeatedUint64 ?? [], repeatedSint32: repeatedSint32 ?? [], repeatedSint64: repeatedSint64 ?? [], repeatedFixed32: repeatedFixed32 ?? [], repeatedFixed64: repeatedFixed64 ?? [], repeatedSfixed32: repeatedSfixed32 ?? [], repeatedSfixed64: repeatedSfixed64 ?? [], repeatedFloat: repeatedFloat ?? [], repeatedDouble: repeatedDouble ?? [], repeatedBool: repeatedBool ?? [], repeatedString: repeatedString ?? [], repeatedBytes: repeatedBytes ?? [], repeatedNestedMessage: repeatedNestedMessage ?? [], repeatedForeignMessage: repeatedForeignMessage ?? [], repeatedNestedEnum: repeatedNestedEnum ?? [], repeatedForeignEnum: repeatedForeignEnum ?? [], repeatedStringPiece: repeatedStringPiece ?? [], repeatedCord: repeatedCord ?? [], packedInt32: packedInt32 ?? [], packedInt64: packedInt64 ?? [], packedUint32: packedUint32 ?? [], packedUint64: packedUint64 ?? [], packedSint32: packedSint32 ?? [], packedSint64: packedSint64 ?? [], packedFixed32: packedFixed32 ?? [], packedFixed64: packedFixed64 ?? [], packedSfixed32: packedSfixed32 ?? [], packedSfixed64: packedSfixed64 ?? [], packedFloat: packedFloat ?? [], packedDouble: packedDouble ?? [], packedBool: packedBool ?? [], packedNestedEnum: packedNestedEnum ?? [], unpackedInt32: unpackedInt32 ?? [], unpackedInt64: unpackedInt64 ?? [], unpackedUint32: unpackedUint32 ?? [], unpackedUint64: unpackedUint64 ?? [], unpackedSint32: unpackedSint32 ?? [], unpackedSint64: unpackedSint64 ?? [], unpackedFixed32: unpackedFixed32 ?? [], unpackedFixed64: unpackedFixed64 ?? [], unpackedSfixed32: unpackedSfixed32 ?? [], unpackedSfixed64: unpackedSfixed64 ?? [], unpackedFloat: unpackedFloat ?? [], unpackedDouble: unpackedDouble ?? [], unpackedBool: unpackedBool ?? [], unpackedNestedEnum: unpackedNestedEnum ?? [], mapInt32Int32, mapInt64Int64, mapUint32Uint32, mapUint64Uint64, mapSint32Sint32, mapSint64Sint64, mapFixed32Fixed32, mapFixed64Fixed64, mapSfixed32Sfixed32, mapSfixed64Sfixed64, mapInt32Float, mapInt32Double, mapBoolBool, mapStringString, mapStringBytes, mapStringNestedMessage, mapStringForeignMessage, mapStringNestedEnum, mapStringForeignEnum, oneofField, groupliketype, delimitedField };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const TestAllTypesEdition2023_NestedEnum = {
  FOO: 0,
  BAR: 1,
  BAZ: 2,
  /** Intentionally negative. */
  NEG: -1,
} as const;
export type TestAllTypesEdition2023_NestedEnum = (typeof TestAllTypesEdition2023_NestedEnum)[keyof typeof TestAllTypesEdition2023_NestedEnum] | (number & {});

export interface TestAllTypesEdition2023_NestedMessage {
  a?: number | undefined;
  corecursive?: TestAllTypesEdition2023 | undefined;
}

/** What a {@link TestAllTypesEdition2023_NestedMessage} can be made from. */
export interface TestAllTypesEdition2023_NestedMessageInit {
  a?: number | undefined;
  corecursive?: TestAllTypesEdition2023Init | undefined;
}

export const TestAllTypesEdition2023_NestedMessage: MessageType<TestAllTypesEdition2023_NestedMessage, TestAllTypesEdition2023_NestedMessageInit> = /* @__PURE__ */ message<TestAllTypesEdition2023_NestedMessage, TestAllTypesEdition2023_NestedMessageInit>(
  googleProtobufTestMessagesEdition2023Proto,
  "protobuf_test_messages.editions.TestAllTypesEdition2023.NestedMessage",
  {
    create: (init = {}) => ({
      a: init.a,
      corecursive: init.corecursive && TestAllTypesEdition2023.create(init.corecursive),
    }),
    write(m, b, p) {
      if (m.a !== undefined) {
        b[p++] = 8;
        p = writeInt32(b, p, m.a);
      }
      if (m.corecursive !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, TestAllTypesEdition2023.write(m.corecursive, b, p + 1));
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
            corecursive = TestAllTypesEdition2023.read(r, r.open(), corecursive);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: TestAllTypesEdition2023_NestedMessage = { a, corecursive };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** groups */
export interface TestAllTypesEdition2023_GroupLikeType {
  groupInt32?: number | undefined;
  groupUint32?: number | undefined;
}

/** What a {@link TestAllTypesEdition2023_GroupLikeType} can be made from. */
export interface TestAllTypesEdition2023_GroupLikeTypeInit {
  groupInt32?: number | undefined;
  groupUint32?: number | undefined;
}

export const TestAllTypesEdition2023_GroupLikeType: MessageType<TestAllTypesEdition2023_GroupLikeType, TestAllTypesEdition2023_GroupLikeTypeInit> = /* @__PURE__ */ message<TestAllTypesEdition2023_GroupLikeType, TestAllTypesEdition2023_GroupLikeTypeInit>(
  googleProtobufTestMessagesEdition2023Proto,
  "protobuf_test_messages.editions.TestAllTypesEdition2023.GroupLikeType",
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
      const m: TestAllTypesEdition2023_GroupLikeType = { groupInt32, groupUint32 };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ForeignMessageEdition2023 {
  c?: number | undefined;
}

/** What a {@link ForeignMessageEdition2023} can be made from. */
export interface ForeignMessageEdition2023Init {
  c?: number | undefined;
}

export const ForeignMessageEdition2023: MessageType<ForeignMessageEdition2023, ForeignMessageEdition2023Init> = /* @__PURE__ */ message<ForeignMessageEdition2023, ForeignMessageEdition2023Init>(
  googleProtobufTestMessagesEdition2023Proto,
  "protobuf_test_messages.editions.ForeignMessageEdition2023",
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
      const m: ForeignMessageEdition2023 = { c };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface GroupLikeType {
  c?: number | undefined;
}

/** What a {@link GroupLikeType} can be made from. */
export interface GroupLikeTypeInit {
  c?: number | undefined;
}

export const GroupLikeType: MessageType<GroupLikeType, GroupLikeTypeInit> = /* @__PURE__ */ message<GroupLikeType, GroupLikeTypeInit>(
  googleProtobufTestMessagesEdition2023Proto,
  "protobuf_test_messages.editions.GroupLikeType",
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
      const m: GroupLikeType = { c };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const extensionInt32: Extension<TestAllTypesEdition2023, number> = /* @__PURE__ */ extension(
  googleProtobufTestMessagesEdition2023Proto, "protobuf_test_messages.editions.extension_int32",
);

export const groupliketype: Extension<TestAllTypesEdition2023, GroupLikeType> = /* @__PURE__ */ extension(
  googleProtobufTestMessagesEdition2023Proto, "protobuf_test_messages.editions.groupliketype", () => GroupLikeType,
);

export const delimitedExt: Extension<TestAllTypesEdition2023, GroupLikeType> = /* @__PURE__ */ extension(
  googleProtobufTestMessagesEdition2023Proto, "protobuf_test_messages.editions.delimited_ext", () => GroupLikeType,
);

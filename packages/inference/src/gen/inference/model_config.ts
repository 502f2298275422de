// Made by Weft from inference/model_config.proto: changes here are lost.

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
  protoFile,
  unknownFields,
  writeBool,
  writeFloat,
  writeInt32,
  writeInt64,
  writePackedDouble,
  writePackedFloat,
  writeString,
  writeUint32,
  writeUint64,
  writeUnknown,
} from "@weft/protobuf";

/** The schema of inference/model_config.proto. */
export const inferenceModelConfigProto: ProtoFile = /* @__PURE__ */ protoFile(
  "inference/model_config.proto",
  "ChxpbmZlcmVuY2UvbW9kZWxfY29uZmlnLnByb3RvEglpbmZlcmVuY2UilgEKEE1vZGVsUmF0ZUxpbWl0ZXISNwoJcmVzb3Vy" +
    "Y2VzGAEgAygLMiQuaW5mZXJlbmNlLk1vZGVsUmF0ZUxpbWl0ZXIuUmVzb3VyY2USEAoIcHJpb3JpdHkYAiABKA0aNwoIUmVz" +
    "b3VyY2USDAoEbmFtZRgBIAEoCRIOCgZnbG9iYWwYAiABKAgSDQoFY291bnQYAyABKA0ivAQKEk1vZGVsSW5zdGFuY2VHcm91" +
    "cBIMCgRuYW1lGAEgASgJEjAKBGtpbmQYBCABKA4yIi5pbmZlcmVuY2UuTW9kZWxJbnN0YW5jZUdyb3VwLktpbmQSDQoFY291" +
    "bnQYAiABKAUSPgoMcmF0ZV9saW1pdGVyGAYgASgLMhsuaW5mZXJlbmNlLk1vZGVsUmF0ZUxpbWl0ZXJSC3JhdGVMaW1pdGVy" +
    "EgwKBGdwdXMYAyADKAUSWgoRc2Vjb25kYXJ5X2RldmljZXMYCCADKAsyLS5pbmZlcmVuY2UuTW9kZWxJbnN0YW5jZUdyb3Vw" +
    "LlNlY29uZGFyeURldmljZVIQc2Vjb25kYXJ5RGV2aWNlcxIPCgdwcm9maWxlGAUgAygJEg8KB3Bhc3NpdmUYByABKAgSHwoL" +
    "aG9zdF9wb2xpY3kYCSABKAlSCmhvc3RQb2xpY3kapgEKD1NlY29uZGFyeURldmljZRJPCgRraW5kGAEgASgOMkEuaW5mZXJl" +
    "bmNlLk1vZGVsSW5zdGFuY2VHcm91cC5TZWNvbmRhcnlEZXZpY2UuU2Vjb25kYXJ5RGV2aWNlS2luZBIbCglkZXZpY2VfaWQY" +
    "AiABKANSCGRldmljZUlkIiUKE1NlY29uZGFyeURldmljZUtpbmQSDgoKS0lORF9OVkRMQRAAIkEKBEtpbmQSDQoJS0lORF9B" +
    "VVRPEAASDAoIS0lORF9HUFUQARIMCghLSU5EX0NQVRACEg4KCktJTkRfTU9ERUwQAyIjChJNb2RlbFRlbnNvclJlc2hhcGUS" +
    "DQoFc2hhcGUYASADKAMikwMKCk1vZGVsSW5wdXQSDAoEbmFtZRgBIAEoCRIwCglkYXRhX3R5cGUYAiABKA4yEy5pbmZlcmVu" +
    "Y2UuRGF0YVR5cGVSCGRhdGFUeXBlEiwKBmZvcm1hdBgDIAEoDjIcLmluZmVyZW5jZS5Nb2RlbElucHV0LkZvcm1hdBIMCgRk" +
    "aW1zGAQgAygDEi4KB3Jlc2hhcGUYBSABKAsyHS5pbmZlcmVuY2UuTW9kZWxUZW5zb3JSZXNoYXBlEiYKD2lzX3NoYXBlX3Rl" +
    "bnNvchgGIAEoCFINaXNTaGFwZVRlbnNvchIsChJhbGxvd19yYWdnZWRfYmF0Y2gYByABKAhSEGFsbG93UmFnZ2VkQmF0Y2gS" +
    "EAoIb3B0aW9uYWwYCCABKAgSNAoXaXNfbm9uX2xpbmVhcl9mb3JtYXRfaW8YCSABKAhSE2lzTm9uTGluZWFyRm9ybWF0SW8i" +
    "OwoGRm9ybWF0Eg8KC0ZPUk1BVF9OT05FEAASDwoLRk9STUFUX05IV0MQARIPCgtGT1JNQVRfTkNIVxACIpACCgtNb2RlbE91" +
    "dHB1dBIMCgRuYW1lGAEgASgJEjAKCWRhdGFfdHlwZRgCIAEoDjITLmluZmVyZW5jZS5EYXRhVHlwZVIIZGF0YVR5cGUSDAoE" +
    "ZGltcxgDIAMoAxIuCgdyZXNoYXBlGAUgASgLMh0uaW5mZXJlbmNlLk1vZGVsVGVuc29yUmVzaGFwZRIlCg5sYWJlbF9maWxl" +
    "bmFtZRgEIAEoCVINbGFiZWxGaWxlbmFtZRImCg9pc19zaGFwZV90ZW5zb3IYBiABKAhSDWlzU2hhcGVUZW5zb3ISNAoXaXNf" +
    "bm9uX2xpbmVhcl9mb3JtYXRfaW8YByABKAhSE2lzTm9uTGluZWFyRm9ybWF0SW8i/AIKCkJhdGNoSW5wdXQSKAoEa2luZBgB" +
    "IAEoDjIaLmluZmVyZW5jZS5CYXRjaElucHV0LktpbmQSHwoLdGFyZ2V0X25hbWUYAiADKAlSCnRhcmdldE5hbWUSMAoJZGF0" +
    "YV90eXBlGAMgASgOMhMuaW5mZXJlbmNlLkRhdGFUeXBlUghkYXRhVHlwZRIhCgxzb3VyY2VfaW5wdXQYBCADKAlSC3NvdXJj" +
    "ZUlucHV0Is0BCgRLaW5kEhcKE0JBVENIX0VMRU1FTlRfQ09VTlQQABIjCh9CQVRDSF9BQ0NVTVVMQVRFRF9FTEVNRU5UX0NP" +
    "VU5UEAESLQopQkFUQ0hfQUNDVU1VTEFURURfRUxFTUVOVF9DT1VOVF9XSVRIX1pFUk8QAhIkCiBCQVRDSF9NQVhfRUxFTUVO" +
    "VF9DT1VOVF9BU19TSEFQRRADEhQKEEJBVENIX0lURU1fU0hBUEUQBBIcChhCQVRDSF9JVEVNX1NIQVBFX0ZMQVRURU4QBSKo" +
    "AQoLQmF0Y2hPdXRwdXQSHwoLdGFyZ2V0X25hbWUYASADKAlSCnRhcmdldE5hbWUSKQoEa2luZBgCIAEoDjIbLmluZmVyZW5j" +
    "ZS5CYXRjaE91dHB1dC5LaW5kEiEKDHNvdXJjZV9pbnB1dBgDIAMoCVILc291cmNlSW5wdXQiKgoES2luZBIiCh5CQVRDSF9T" +
    "Q0FUVEVSX1dJVEhfSU5QVVRfU0hBUEUQACKdAgoSTW9kZWxWZXJzaW9uUG9saWN5EjYKBmxhdGVzdBgBIAEoCzIkLmluZmVy" +
    "ZW5jZS5Nb2RlbFZlcnNpb25Qb2xpY3kuTGF0ZXN0SAASMAoDYWxsGAIgASgLMiEuaW5mZXJlbmNlLk1vZGVsVmVyc2lvblBv" +
    "bGljeS5BbGxIABI6CghzcGVjaWZpYxgDIAEoCzImLmluZmVyZW5jZS5Nb2RlbFZlcnNpb25Qb2xpY3kuU3BlY2lmaWNIABor" +
    "CgZMYXRlc3QSIQoMbnVtX3ZlcnNpb25zGAEgASgNUgtudW1WZXJzaW9ucxoFCgNBbGwaHAoIU3BlY2lmaWMSEAoIdmVyc2lv" +
    "bnMYASADKANCDwoNcG9saWN5X2Nob2ljZSLvDwoXTW9kZWxPcHRpbWl6YXRpb25Qb2xpY3kSNwoFZ3JhcGgYASABKAsyKC5p" +
    "bmZlcmVuY2UuTW9kZWxPcHRpbWl6YXRpb25Qb2xpY3kuR3JhcGgSQgoIcHJpb3JpdHkYAiABKA4yMC5pbmZlcmVuY2UuTW9k" +
    "ZWxPcHRpbWl6YXRpb25Qb2xpY3kuTW9kZWxQcmlvcml0eRI1CgRjdWRhGAMgASgLMicuaW5mZXJlbmNlLk1vZGVsT3B0aW1p" +
    "emF0aW9uUG9saWN5LkN1ZGESbwoWZXhlY3V0aW9uX2FjY2VsZXJhdG9ycxgEIAEoCzI4LmluZmVyZW5jZS5Nb2RlbE9wdGlt" +
    "aXphdGlvblBvbGljeS5FeGVjdXRpb25BY2NlbGVyYXRvcnNSFWV4ZWN1dGlvbkFjY2VsZXJhdG9ycxJlChNpbnB1dF9waW5u" +
    "ZWRfbWVtb3J5GAUgASgLMjUuaW5mZXJlbmNlLk1vZGVsT3B0aW1pemF0aW9uUG9saWN5LlBpbm5lZE1lbW9yeUJ1ZmZlclIR" +
    "aW5wdXRQaW5uZWRNZW1vcnkSZwoUb3V0cHV0X3Bpbm5lZF9tZW1vcnkYBiABKAsyNS5pbmZlcmVuY2UuTW9kZWxPcHRpbWl6" +
    "YXRpb25Qb2xpY3kuUGlubmVkTWVtb3J5QnVmZmVyUhJvdXRwdXRQaW5uZWRNZW1vcnkSQwoeZ2F0aGVyX2tlcm5lbF9idWZm" +
    "ZXJfdGhyZXNob2xkGAcgASgNUhtnYXRoZXJLZXJuZWxCdWZmZXJUaHJlc2hvbGQSJQoOZWFnZXJfYmF0Y2hpbmcYCCABKAhS" +
    "DWVhZ2VyQmF0Y2hpbmcaFgoFR3JhcGgSDQoFbGV2ZWwYASABKAUajgYKBEN1ZGESDgoGZ3JhcGhzGAEgASgIEigKEGJ1c3lf" +
    "d2FpdF9ldmVudHMYAiABKAhSDmJ1c3lXYWl0RXZlbnRzElAKCmdyYXBoX3NwZWMYAyADKAsyMS5pbmZlcmVuY2UuTW9kZWxP" +
    "cHRpbWl6YXRpb25Qb2xpY3kuQ3VkYS5HcmFwaFNwZWNSCWdyYXBoU3BlYxIsChJvdXRwdXRfY29weV9zdHJlYW0YBCABKAhS" +
    "EG91dHB1dENvcHlTdHJlYW0aywQKCUdyYXBoU3BlYxIdCgpiYXRjaF9zaXplGAEgASgFUgliYXRjaFNpemUSSwoFaW5wdXQY" +
    "AiADKAsyPC5pbmZlcmVuY2UuTW9kZWxPcHRpbWl6YXRpb25Qb2xpY3kuQ3VkYS5HcmFwaFNwZWMuSW5wdXRFbnRyeRJoChFn" +
    "cmFwaF9sb3dlcl9ib3VuZBgDIAEoCzI8LmluZmVyZW5jZS5Nb2RlbE9wdGltaXphdGlvblBvbGljeS5DdWRhLkdyYXBoU3Bl" +
    "Yy5Mb3dlckJvdW5kUg9ncmFwaExvd2VyQm91bmQaFAoFU2hhcGUSCwoDZGltGAEgAygDGuoBCgpMb3dlckJvdW5kEh0KCmJh" +
    "dGNoX3NpemUYASABKAVSCWJhdGNoU2l6ZRJWCgVpbnB1dBgCIAMoCzJHLmluZmVyZW5jZS5Nb2RlbE9wdGltaXphdGlvblBv" +
    "bGljeS5DdWRhLkdyYXBoU3BlYy5Mb3dlckJvdW5kLklucHV0RW50cnkaZQoKSW5wdXRFbnRyeRILCgNrZXkYASABKAkSRgoF" +
    "dmFsdWUYAiABKAsyNy5pbmZlcmVuY2UuTW9kZWxPcHRpbWl6YXRpb25Qb2xpY3kuQ3VkYS5HcmFwaFNwZWMuU2hhcGU6AjgB" +
    "GmUKCklucHV0RW50cnkSCwoDa2V5GAEgASgJEkYKBXZhbHVlGAIgASgLMjcuaW5mZXJlbmNlLk1vZGVsT3B0aW1pemF0aW9u" +
    "UG9saWN5LkN1ZGEuR3JhcGhTcGVjLlNoYXBlOgI4ARrYAwoVRXhlY3V0aW9uQWNjZWxlcmF0b3JzEoABChlncHVfZXhlY3V0" +
    "aW9uX2FjY2VsZXJhdG9yGAEgAygLMkQuaW5mZXJlbmNlLk1vZGVsT3B0aW1pemF0aW9uUG9saWN5LkV4ZWN1dGlvbkFjY2Vs" +
    "ZXJhdG9ycy5BY2NlbGVyYXRvclIXZ3B1RXhlY3V0aW9uQWNjZWxlcmF0b3ISgAEKGWNwdV9leGVjdXRpb25fYWNjZWxlcmF0" +
    "b3IYAiADKAsyRC5pbmZlcmVuY2UuTW9kZWxPcHRpbWl6YXRpb25Qb2xpY3kuRXhlY3V0aW9uQWNjZWxlcmF0b3JzLkFjY2Vs" +
    "ZXJhdG9yUhdjcHVFeGVjdXRpb25BY2NlbGVyYXRvchq4AQoLQWNjZWxlcmF0b3ISDAoEbmFtZRgBIAEoCRJoCgpwYXJhbWV0" +
    "ZXJzGAIgAygLMlQuaW5mZXJlbmNlLk1vZGVsT3B0aW1pemF0aW9uUG9saWN5LkV4ZWN1dGlvbkFjY2VsZXJhdG9ycy5BY2Nl" +
    "bGVyYXRvci5QYXJhbWV0ZXJzRW50cnkaMQoPUGFyYW1ldGVyc0VudHJ5EgsKA2tleRgBIAEoCRINCgV2YWx1ZRgCIAEoCToC" +
    "OAEaJAoSUGlubmVkTWVtb3J5QnVmZmVyEg4KBmVuYWJsZRgBIAEoCCJJCg1Nb2RlbFByaW9yaXR5EhQKEFBSSU9SSVRZX0RF" +
    "RkFVTFQQABIQCgxQUklPUklUWV9NQVgQARIQCgxQUklPUklUWV9NSU4QAiKqAgoQTW9kZWxRdWV1ZVBvbGljeRJQCg50aW1l" +
    "b3V0X2FjdGlvbhgBIAEoDjIpLmluZmVyZW5jZS5Nb2RlbFF1ZXVlUG9saWN5LlRpbWVvdXRBY3Rpb25SDXRpbWVvdXRBY3Rp" +
    "b24SQAocZGVmYXVsdF90aW1lb3V0X21pY3Jvc2Vjb25kcxgCIAEoBFIaZGVmYXVsdFRpbWVvdXRNaWNyb3NlY29uZHMSNAoW" +
    "YWxsb3dfdGltZW91dF9vdmVycmlkZRgDIAEoCFIUYWxsb3dUaW1lb3V0T3ZlcnJpZGUSJAoObWF4X3F1ZXVlX3NpemUYBCAB" +
    "KA1SDG1heFF1ZXVlU2l6ZSImCg1UaW1lb3V0QWN0aW9uEgoKBlJFSkVDVBAAEgkKBURFTEFZEAEiqwQKFE1vZGVsRHluYW1p" +
    "Y0JhdGNoaW5nEjAKFHByZWZlcnJlZF9iYXRjaF9zaXplGAEgAygFUhJwcmVmZXJyZWRCYXRjaFNpemUSPwocbWF4X3F1ZXVl" +
    "X2RlbGF5X21pY3Jvc2Vjb25kcxgCIAEoBFIZbWF4UXVldWVEZWxheU1pY3Jvc2Vjb25kcxIrChFwcmVzZXJ2ZV9vcmRlcmlu" +
    "ZxgDIAEoCFIQcHJlc2VydmVPcmRlcmluZxInCg9wcmlvcml0eV9sZXZlbHMYBCABKARSDnByaW9yaXR5TGV2ZWxzEjQKFmRl" +
    "ZmF1bHRfcHJpb3JpdHlfbGV2ZWwYBSABKARSFGRlZmF1bHRQcmlvcml0eUxldmVsEk0KFGRlZmF1bHRfcXVldWVfcG9saWN5" +
    "GAYgASgLMhsuaW5mZXJlbmNlLk1vZGVsUXVldWVQb2xpY3lSEmRlZmF1bHRRdWV1ZVBvbGljeRJsChVwcmlvcml0eV9xdWV1" +
    "ZV9wb2xpY3kYByADKAsyOC5pbmZlcmVuY2UuTW9kZWxEeW5hbWljQmF0Y2hpbmcuUHJpb3JpdHlRdWV1ZVBvbGljeUVudHJ5" +
    "UhNwcmlvcml0eVF1ZXVlUG9saWN5GlcKGFByaW9yaXR5UXVldWVQb2xpY3lFbnRyeRILCgNrZXkYASABKAQSKgoFdmFsdWUY" +
    "AiABKAsyGy5pbmZlcmVuY2UuTW9kZWxRdWV1ZVBvbGljeToCOAEi7Q0KFU1vZGVsU2VxdWVuY2VCYXRjaGluZxJBCgZkaXJl" +
    "Y3QYAyABKAsyLy5pbmZlcmVuY2UuTW9kZWxTZXF1ZW5jZUJhdGNoaW5nLlN0cmF0ZWd5RGlyZWN0SAASQQoGb2xkZXN0GAQg" +
    "ASgLMi8uaW5mZXJlbmNlLk1vZGVsU2VxdWVuY2VCYXRjaGluZy5TdHJhdGVneU9sZGVzdEgAEkMKHm1heF9zZXF1ZW5jZV9p" +
    "ZGxlX21pY3Jvc2Vjb25kcxgBIAEoBFIbbWF4U2VxdWVuY2VJZGxlTWljcm9zZWNvbmRzElIKDWNvbnRyb2xfaW5wdXQYAiAD" +
    "KAsyLS5pbmZlcmVuY2UuTW9kZWxTZXF1ZW5jZUJhdGNoaW5nLkNvbnRyb2xJbnB1dFIMY29udHJvbElucHV0EjUKBXN0YXRl" +
    "GAUgAygLMiYuaW5mZXJlbmNlLk1vZGVsU2VxdWVuY2VCYXRjaGluZy5TdGF0ZRItChJpdGVyYXRpdmVfc2VxdWVuY2UYBiAB" +
    "KAhSEWl0ZXJhdGl2ZVNlcXVlbmNlGukCCgdDb250cm9sEjsKBGtpbmQYASABKA4yLS5pbmZlcmVuY2UuTW9kZWxTZXF1ZW5j" +
    "ZUJhdGNoaW5nLkNvbnRyb2wuS2luZBIoChBpbnQzMl9mYWxzZV90cnVlGAIgAygFUg5pbnQzMkZhbHNlVHJ1ZRImCg9mcDMy" +
    "X2ZhbHNlX3RydWUYAyADKAJSDWZwMzJGYWxzZVRydWUSJgoPYm9vbF9mYWxzZV90cnVlGAUgAygIUg1ib29sRmFsc2VUcnVl" +
    "EjAKCWRhdGFfdHlwZRgEIAEoDjITLmluZmVyZW5jZS5EYXRhVHlwZVIIZGF0YVR5cGUidQoES2luZBIaChZDT05UUk9MX1NF" +
    "UVVFTkNFX1NUQVJUEAASGgoWQ09OVFJPTF9TRVFVRU5DRV9SRUFEWRABEhgKFENPTlRST0xfU0VRVUVOQ0VfRU5EEAISGwoX" +
    "Q09OVFJPTF9TRVFVRU5DRV9DT1JSSUQQAxpXCgxDb250cm9sSW5wdXQSDAoEbmFtZRgBIAEoCRI5Cgdjb250cm9sGAIgAygL" +
    "MiguaW5mZXJlbmNlLk1vZGVsU2VxdWVuY2VCYXRjaGluZy5Db250cm9sGqgBCgxJbml0aWFsU3RhdGUSMAoJZGF0YV90eXBl" +
    "GAEgASgOMhMuaW5mZXJlbmNlLkRhdGFUeXBlUghkYXRhVHlwZRIMCgRkaW1zGAIgAygDEh0KCXplcm9fZGF0YRgDIAEoCEgA" +
    "Ugh6ZXJvRGF0YRIdCglkYXRhX2ZpbGUYBCABKAlIAFIIZGF0YUZpbGUSDAoEbmFtZRgFIAEoCUIMCgpzdGF0ZV9kYXRhGtIC" +
    "CgVTdGF0ZRIdCgppbnB1dF9uYW1lGAEgASgJUglpbnB1dE5hbWUSHwoLb3V0cHV0X25hbWUYAiABKAlSCm91dHB1dE5hbWUS" +
    "MAoJZGF0YV90eXBlGAMgASgOMhMuaW5mZXJlbmNlLkRhdGFUeXBlUghkYXRhVHlwZRIMCgRkaW1zGAQgAygDElIKDWluaXRp" +
    "YWxfc3RhdGUYBSADKAsyLS5pbmZlcmVuY2UuTW9kZWxTZXF1ZW5jZUJhdGNoaW5nLkluaXRpYWxTdGF0ZVIMaW5pdGlhbFN0" +
    "YXRlEkUKIHVzZV9zYW1lX2J1ZmZlcl9mb3JfaW5wdXRfb3V0cHV0GAYgASgIUht1c2VTYW1lQnVmZmVyRm9ySW5wdXRPdXRw" +
    "dXQSLgoTdXNlX2dyb3dhYmxlX21lbW9yeRgHIAEoCFIRdXNlR3Jvd2FibGVNZW1vcnkaiwEKDlN0cmF0ZWd5RGlyZWN0Ej8K" +
    "HG1heF9xdWV1ZV9kZWxheV9taWNyb3NlY29uZHMYASABKARSGW1heFF1ZXVlRGVsYXlNaWNyb3NlY29uZHMSOAoYbWluaW11" +
    "bV9zbG90X3V0aWxpemF0aW9uGAIgASgCUhZtaW5pbXVtU2xvdFV0aWxpemF0aW9uGugBCg5TdHJhdGVneU9sZGVzdBI2Chdt" +
    "YXhfY2FuZGlkYXRlX3NlcXVlbmNlcxgBIAEoBVIVbWF4Q2FuZGlkYXRlU2VxdWVuY2VzEjAKFHByZWZlcnJlZF9iYXRjaF9z" +
    "aXplGAIgAygFUhJwcmVmZXJyZWRCYXRjaFNpemUSPwocbWF4X3F1ZXVlX2RlbGF5X21pY3Jvc2Vjb25kcxgDIAEoBFIZbWF4" +
    "UXVldWVEZWxheU1pY3Jvc2Vjb25kcxIrChFwcmVzZXJ2ZV9vcmRlcmluZxgEIAEoCFIQcHJlc2VydmVPcmRlcmluZ0IRCg9z" +
    "dHJhdGVneV9jaG9pY2Ui6AMKD01vZGVsRW5zZW1ibGluZxItCgRzdGVwGAEgAygLMh8uaW5mZXJlbmNlLk1vZGVsRW5zZW1i" +
    "bGluZy5TdGVwEjIKFW1heF9pbmZsaWdodF9yZXF1ZXN0cxgCIAEoDVITbWF4SW5mbGlnaHRSZXF1ZXN0cxrxAgoEU3RlcBId" +
    "Cgptb2RlbF9uYW1lGAEgASgJUgltb2RlbE5hbWUSIwoNbW9kZWxfdmVyc2lvbhgCIAEoA1IMbW9kZWxWZXJzaW9uEkoKCWlu" +
    "cHV0X21hcBgDIAMoCzItLmluZmVyZW5jZS5Nb2RlbEVuc2VtYmxpbmcuU3RlcC5JbnB1dE1hcEVudHJ5UghpbnB1dE1hcBJN" +
    "CgpvdXRwdXRfbWFwGAQgAygLMi4uaW5mZXJlbmNlLk1vZGVsRW5zZW1ibGluZy5TdGVwLk91dHB1dE1hcEVudHJ5UglvdXRw" +
    "dXRNYXASJwoPbW9kZWxfbmFtZXNwYWNlGAUgASgJUg5tb2RlbE5hbWVzcGFjZRovCg1JbnB1dE1hcEVudHJ5EgsKA2tleRgB" +
    "IAEoCRINCgV2YWx1ZRgCIAEoCToCOAEaMAoOT3V0cHV0TWFwRW50cnkSCwoDa2V5GAEgASgJEg0KBXZhbHVlGAIgASgJOgI4" +
    "ASIzCg5Nb2RlbFBhcmFtZXRlchIhCgxzdHJpbmdfdmFsdWUYASABKAlSC3N0cmluZ1ZhbHVlIpMDCgtNb2RlbFdhcm11cBIM" +
    "CgRuYW1lGAEgASgJEh0KCmJhdGNoX3NpemUYAiABKA1SCWJhdGNoU2l6ZRIyCgZpbnB1dHMYAyADKAsyIi5pbmZlcmVuY2Uu" +
    "TW9kZWxXYXJtdXAuSW5wdXRzRW50cnkSDQoFY291bnQYBCABKA0axgEKBUlucHV0EjAKCWRhdGFfdHlwZRgBIAEoDjITLmlu" +
    "ZmVyZW5jZS5EYXRhVHlwZVIIZGF0YVR5cGUSDAoEZGltcxgCIAMoAxIdCgl6ZXJvX2RhdGEYAyABKAhIAFIIemVyb0RhdGES" +
    "IQoLcmFuZG9tX2RhdGEYBCABKAhIAFIKcmFuZG9tRGF0YRIoCg9pbnB1dF9kYXRhX2ZpbGUYBSABKAlIAFINaW5wdXREYXRh" +
    "RmlsZUIRCg9pbnB1dF9kYXRhX3R5cGUaSwoLSW5wdXRzRW50cnkSCwoDa2V5GAEgASgJEisKBXZhbHVlGAIgASgLMhwuaW5m" +
    "ZXJlbmNlLk1vZGVsV2FybXVwLklucHV0OgI4ASJBCg9Nb2RlbE9wZXJhdGlvbnMSLgoTb3BfbGlicmFyeV9maWxlbmFtZRgB" +
    "IAMoCVIRb3BMaWJyYXJ5RmlsZW5hbWUiKwoWTW9kZWxUcmFuc2FjdGlvblBvbGljeRIRCglkZWNvdXBsZWQYASABKAgi5gEK" +
    "FU1vZGVsUmVwb3NpdG9yeUFnZW50cxI2CgZhZ2VudHMYASADKAsyJi5pbmZlcmVuY2UuTW9kZWxSZXBvc2l0b3J5QWdlbnRz" +
    "LkFnZW50GpQBCgVBZ2VudBIMCgRuYW1lGAEgASgJEkoKCnBhcmFtZXRlcnMYAiADKAsyNi5pbmZlcmVuY2UuTW9kZWxSZXBv" +
    "c2l0b3J5QWdlbnRzLkFnZW50LlBhcmFtZXRlcnNFbnRyeRoxCg9QYXJhbWV0ZXJzRW50cnkSCwoDa2V5GAEgASgJEg0KBXZh" +
    "bHVlGAIgASgJOgI4ASIkChJNb2RlbFJlc3BvbnNlQ2FjaGUSDgoGZW5hYmxlGAEgASgIIpUDCgxNb2RlbE1ldHJpY3MSTAoO" +
    "bWV0cmljX2NvbnRyb2wYASADKAsyJS5pbmZlcmVuY2UuTW9kZWxNZXRyaWNzLk1ldHJpY0NvbnRyb2xSDW1ldHJpY0NvbnRy" +
    "b2watgIKDU1ldHJpY0NvbnRyb2wSYwoRbWV0cmljX2lkZW50aWZpZXIYASABKAsyNi5pbmZlcmVuY2UuTW9kZWxNZXRyaWNz" +
    "Lk1ldHJpY0NvbnRyb2wuTWV0cmljSWRlbnRpZmllclIQbWV0cmljSWRlbnRpZmllchJlChFoaXN0b2dyYW1fb3B0aW9ucxgC" +
    "IAEoCzI2LmluZmVyZW5jZS5Nb2RlbE1ldHJpY3MuTWV0cmljQ29udHJvbC5IaXN0b2dyYW1PcHRpb25zSABSEGhpc3RvZ3Jh" +
    "bU9wdGlvbnMaIgoQTWV0cmljSWRlbnRpZmllchIOCgZmYW1pbHkYASABKAkaIwoQSGlzdG9ncmFtT3B0aW9ucxIPCgdidWNr" +
    "ZXRzGAEgAygBQhAKDm1ldHJpY19vcHRpb25zIqUNCgtNb2RlbENvbmZpZxIMCgRuYW1lGAEgASgJEhAKCHBsYXRmb3JtGAIg" +
    "ASgJEg8KB2JhY2tlbmQYESABKAkSDwoHcnVudGltZRgZIAEoCRJECg52ZXJzaW9uX3BvbGljeRgDIAEoCzIdLmluZmVyZW5j" +
    "ZS5Nb2RlbFZlcnNpb25Qb2xpY3lSDXZlcnNpb25Qb2xpY3kSKQoObWF4X2JhdGNoX3NpemUYBCABKAVIAVIMbWF4QmF0Y2hT" +
    "aXpliAEBEiQKBWlucHV0GAUgAygLMhUuaW5mZXJlbmNlLk1vZGVsSW5wdXQSJgoGb3V0cHV0GAYgAygLMhYuaW5mZXJlbmNl" +
    "Lk1vZGVsT3V0cHV0EjYKC2JhdGNoX2lucHV0GBQgAygLMhUuaW5mZXJlbmNlLkJhdGNoSW5wdXRSCmJhdGNoSW5wdXQSOQoM" +
    "YmF0Y2hfb3V0cHV0GBUgAygLMhYuaW5mZXJlbmNlLkJhdGNoT3V0cHV0UgtiYXRjaE91dHB1dBI4CgxvcHRpbWl6YXRpb24Y" +
    "DCABKAsyIi5pbmZlcmVuY2UuTW9kZWxPcHRpbWl6YXRpb25Qb2xpY3kSTAoQZHluYW1pY19iYXRjaGluZxgLIAEoCzIfLmlu" +
    "ZmVyZW5jZS5Nb2RlbER5bmFtaWNCYXRjaGluZ0gAUg9keW5hbWljQmF0Y2hpbmcSTwoRc2VxdWVuY2VfYmF0Y2hpbmcYDSAB" +
    "KAsyIC5pbmZlcmVuY2UuTW9kZWxTZXF1ZW5jZUJhdGNoaW5nSABSEHNlcXVlbmNlQmF0Y2hpbmcSTQoTZW5zZW1ibGVfc2No" +
    "ZWR1bGluZxgPIAEoCzIaLmluZmVyZW5jZS5Nb2RlbEVuc2VtYmxpbmdIAFISZW5zZW1ibGVTY2hlZHVsaW5nEkQKDmluc3Rh" +
    "bmNlX2dyb3VwGAcgAygLMh0uaW5mZXJlbmNlLk1vZGVsSW5zdGFuY2VHcm91cFINaW5zdGFuY2VHcm91cBI0ChZkZWZhdWx0" +
    "X21vZGVsX2ZpbGVuYW1lGAggASgJUhRkZWZhdWx0TW9kZWxGaWxlbmFtZRJaChJjY19tb2RlbF9maWxlbmFtZXMYCSADKAsy" +
    "LC5pbmZlcmVuY2UuTW9kZWxDb25maWcuQ2NNb2RlbEZpbGVuYW1lc0VudHJ5UhBjY01vZGVsRmlsZW5hbWVzEkcKC21ldHJp" +
    "Y190YWdzGAogAygLMiYuaW5mZXJlbmNlLk1vZGVsQ29uZmlnLk1ldHJpY1RhZ3NFbnRyeVIKbWV0cmljVGFncxI6CgpwYXJh" +
    "bWV0ZXJzGA4gAygLMiYuaW5mZXJlbmNlLk1vZGVsQ29uZmlnLlBhcmFtZXRlcnNFbnRyeRI5Cgxtb2RlbF93YXJtdXAYECAD" +
    "KAsyFi5pbmZlcmVuY2UuTW9kZWxXYXJtdXBSC21vZGVsV2FybXVwEkUKEG1vZGVsX29wZXJhdGlvbnMYEiABKAsyGi5pbmZl" +
    "cmVuY2UuTW9kZWxPcGVyYXRpb25zUg9tb2RlbE9wZXJhdGlvbnMSWwoYbW9kZWxfdHJhbnNhY3Rpb25fcG9saWN5GBMgASgL" +
    "MiEuaW5mZXJlbmNlLk1vZGVsVHJhbnNhY3Rpb25Qb2xpY3lSFm1vZGVsVHJhbnNhY3Rpb25Qb2xpY3kSWAoXbW9kZWxfcmVw" +
    "b3NpdG9yeV9hZ2VudHMYFyABKAsyIC5pbmZlcmVuY2UuTW9kZWxSZXBvc2l0b3J5QWdlbnRzUhVtb2RlbFJlcG9zaXRvcnlB" +
    "Z2VudHMSRAoOcmVzcG9uc2VfY2FjaGUYGCABKAsyHS5pbmZlcmVuY2UuTW9kZWxSZXNwb25zZUNhY2hlUg1yZXNwb25zZUNh" +
    "Y2hlEjwKDW1vZGVsX21ldHJpY3MYGiABKAsyFy5pbmZlcmVuY2UuTW9kZWxNZXRyaWNzUgxtb2RlbE1ldHJpY3MaNwoVQ2NN" +
    "b2RlbEZpbGVuYW1lc0VudHJ5EgsKA2tleRgBIAEoCRINCgV2YWx1ZRgCIAEoCToCOAEaMQoPTWV0cmljVGFnc0VudHJ5EgsK" +
    "A2tleRgBIAEoCRINCgV2YWx1ZRgCIAEoCToCOAEaTAoPUGFyYW1ldGVyc0VudHJ5EgsKA2tleRgBIAEoCRIoCgV2YWx1ZRgC" +
    "IAEoCzIZLmluZmVyZW5jZS5Nb2RlbFBhcmFtZXRlcjoCOAFCEwoRc2NoZWR1bGluZ19jaG9pY2VCEQoPX21heF9iYXRjaF9z" +
    "aXplKvoBCghEYXRhVHlwZRIQCgxUWVBFX0lOVkFMSUQQABINCglUWVBFX0JPT0wQARIOCgpUWVBFX1VJTlQ4EAISDwoLVFlQ" +
    "RV9VSU5UMTYQAxIPCgtUWVBFX1VJTlQzMhAEEg8KC1RZUEVfVUlOVDY0EAUSDQoJVFlQRV9JTlQ4EAYSDgoKVFlQRV9JTlQx" +
    "NhAHEg4KClRZUEVfSU5UMzIQCBIOCgpUWVBFX0lOVDY0EAkSDQoJVFlQRV9GUDE2EAoSDQoJVFlQRV9GUDMyEAsSDQoJVFlQ" +
    "RV9GUDY0EAwSDwoLVFlQRV9TVFJJTkcQDRINCglUWVBFX0JGMTYQDmIGcHJvdG8z",
);

export const DataType = {
  TYPE_INVALID: 0,
  TYPE_BOOL: 1,
  TYPE_UINT8: 2,
  TYPE_UINT16: 3,
  TYPE_UINT32: 4,
  TYPE_UINT64: 5,
  TYPE_INT8: 6,
  TYPE_INT16: 7,
  TYPE_INT32: 8,
  TYPE_INT64: 9,
  TYPE_FP16: 10,
  TYPE_FP32: 11,
  TYPE_FP64: 12,
  TYPE_STRING: 13,
  TYPE_BF16: 14,
} as const;
export type DataType = (typeof DataType)[keyof typeof DataType] | (number & {});

/** Resources that an execution takes while it runs. */
export interface ModelRateLimiter {
  resources: ModelRateLimiter_Resource[];
  priority: number;
}

/** What a {@link ModelRateLimiter} can be made from. */
export interface ModelRateLimiterInit {
  resources?: readonly ModelRateLimiter_ResourceInit[] | undefined;
  priority?: number | undefined;
}

export const ModelRateLimiter: MessageType<ModelRateLimiter, ModelRateLimiterInit> = /* @__PURE__ */ message<ModelRateLimiter, ModelRateLimiterInit>(
  inferenceModelConfigProto,
  "inference.ModelRateLimiter",
  {
    create: (init = {}) => ({
      resources: init.resources?.map((v) => ModelRateLimiter_Resource.create(v)) ?? [],
      priority: init.priority ?? 0,
    }),
    write(m, b, p) {
      if (m.resources) {
        for (let i = 0; i < m.resources.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, ModelRateLimiter_Resource.write(m.resources[i]!, b, p + 1));
        }
      }
      if (m.priority != null && m.priority !== 0) {
        b[p++] = 16;
        p = writeUint32(b, p, m.priority);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let resources = t?.resources;
      let priority = t?.priority ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = ModelRateLimiter_Resource.read(r, r.open());
            if (resources === undefined) resources = [v];
            else resources.push(v);
            break;
          }
          case 16:
            priority = r.uint32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelRateLimiter = { resources: resources ?? [], priority };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelRateLimiter_Resource {
  name: string;
  global: boolean;
  count: number;
}

/** What a {@link ModelRateLimiter_Resource} can be made from. */
export interface ModelRateLimiter_ResourceInit {
  name?: string | undefined;
  global?: boolean | undefined;
  count?: number | undefined;
}

export const ModelRateLimiter_Resource: MessageType<ModelRateLimiter_Resource, ModelRateLimiter_ResourceInit> = /* @__PURE__ */ message<ModelRateLimiter_Resource, ModelRateLimiter_ResourceInit>(
  inferenceModelConfigProto,
  "inference.ModelRateLimiter.Resource",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      global: init.global ?? false,
      count: init.count ?? 0,
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.global) {
        b[p++] = 16;
        p = writeBool(b, p, m.global);
      }
      if (m.count != null && m.count !== 0) {
        b[p++] = 24;
        p = writeUint32(b, p, m.count);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let global = t?.global ?? false;
      let count = t?.count ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 16:
            global = r.bool();
            break;
          case 24:
            count = r.uint32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelRateLimiter_Resource = { name, global, count };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** How many executions of a model may run at once, and where. */
export interface ModelInstanceGroup {
  name: string;
  kind: ModelInstanceGroup_Kind;
  /** 0 means 1. */
  count: number;
  rateLimiter?: ModelRateLimiter | undefined;
  gpus: number[];
  secondaryDevices: ModelInstanceGroup_SecondaryDevice[];
  profile: string[];
  passive: boolean;
  hostPolicy: string;
}

/** What a {@link ModelInstanceGroup} can be made from. */
export interface ModelInstanceGroupInit {
  name?: string | undefined;
  kind?: ModelInstanceGroup_Kind | undefined;
  count?: number | undefined;
  rateLimiter?: ModelRateLimiterInit | undefined;
  gpus?: ArrayLike<number> | undefined;
  secondaryDevices?: readonly ModelInstanceGroup_SecondaryDeviceInit[] | undefined;
  profile?: readonly string[] | undefined;
  passive?: boolean | undefined;
  hostPolicy?: string | undefined;
}

export const ModelInstanceGroup: MessageType<ModelInstanceGroup, ModelInstanceGroupInit> = /* @__PURE__ */ message<ModelInstanceGroup, ModelInstanceGroupInit>(
  inferenceModelConfigProto,
  "inference.ModelInstanceGroup",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      kind: init.kind ?? 0,
      count: init.count ?? 0,
      rateLimiter: init.rateLimiter && ModelRateLimiter.create(init.rateLimiter),
      gpus: createList(init.gpus),
      secondaryDevices: init.secondaryDevices?.map((v) => ModelInstanceGroup_SecondaryDevice.create(v)) ?? [],
      profile: createList(init.profile),
      passive: init.passive ?? false,
      hostPolicy: init.hostPolicy ?? "",
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.count != null && m.count !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.count);
      }
      if (m.gpus?.length) {
        b[p++] = 26;
        const start = p++;
        for (let i = 0; i < m.gpus.length; i++) {
          p = writeInt32(b, p, m.gpus[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.kind != null && m.kind !== 0) {
        b[p++] = 32;
        p = writeInt32(b, p, m.kind);
      }
      if (m.profile) {
        for (let i = 0; i < m.profile.length; i++) {
          b[p++] = 42;
          p = writeString(b, p, m.profile[i]!);
        }
      }
      if (m.rateLimiter !== undefined) {
        b[p++] = 50;
        p = endMessage(b, p, ModelRateLimiter.write(m.rateLimiter, b, p + 1));
      }
      if (m.passive) {
        b[p++] = 56;
        p = writeBool(b, p, m.passive);
      }
      if (m.secondaryDevices) {
        for (let i = 0; i < m.secondaryDevices.length; i++) {
          b[p++] = 66;
          p = endMessage(b, p, ModelInstanceGroup_SecondaryDevice.write(m.secondaryDevices[i]!, b, p + 1));
        }
      }
      if (m.hostPolicy) {
        b[p++] = 74;
        p = writeString(b, p, m.hostPolicy);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let kind = t?.kind ?? 0;
      let count = t?.count ?? 0;
      let rateLimiter = t?.rateLimiter;
      let gpus = t?.gpus;
      let secondaryDevices = t?.secondaryDevices;
      let profile = t?.profile;
      let passive = t?.passive ?? false;
      let hostPolicy = t?.hostPolicy ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 32:
            kind = r.int32();
            break;
          case 16:
            count = r.int32();
            break;
          case 50:
            rateLimiter = ModelRateLimiter.read(r, r.open(), rateLimiter);
            break;
          case 26: {
            const stop = r.end();
            gpus ??= [];
            while (r.pos < stop) gpus.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 24: {
            const v = r.int32();
            if (gpus === undefined) gpus = [v];
            else gpus.push(v);
            break;
          }
          case 66: {
            const v = ModelInstanceGroup_SecondaryDevice.read(r, r.open());
            if (secondaryDevices === undefined) secondaryDevices = [v];
            else secondaryDevices.push(v);
            break;
          }
          case 42: {
            const v = r.string();
            if (profile === undefined) profile = [v];
            else profile.push(v);
            break;
          }
          case 56:
            passive = r.bool();
            break;
          case 74:
            hostPolicy = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelInstanceGroup = { name, kind, count, rateLimiter, gpus: gpus ?? [], secondaryDevices: secondaryDevices ?? [], profile: profile ?? [], passive, hostPolicy };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const ModelInstanceGroup_Kind = {
  AUTO: 0,
  GPU: 1,
  CPU: 2,
  MODEL: 3,
} as const;
export type ModelInstanceGroup_Kind = (typeof ModelInstanceGroup_Kind)[keyof typeof ModelInstanceGroup_Kind] | (number & {});

export interface ModelInstanceGroup_SecondaryDevice {
  kind: ModelInstanceGroup_SecondaryDevice_SecondaryDeviceKind;
  deviceId: bigint;
}

/** What a {@link ModelInstanceGroup_SecondaryDevice} can be made from. */
export interface ModelInstanceGroup_SecondaryDeviceInit {
  kind?: ModelInstanceGroup_SecondaryDevice_SecondaryDeviceKind | undefined;
  deviceId?: Int64Input | undefined;
}

export const ModelInstanceGroup_SecondaryDevice: MessageType<ModelInstanceGroup_SecondaryDevice, ModelInstanceGroup_SecondaryDeviceInit> = /* @__PURE__ */ message<ModelInstanceGroup_SecondaryDevice, ModelInstanceGroup_SecondaryDeviceInit>(
  inferenceModelConfigProto,
  "inference.ModelInstanceGroup.SecondaryDevice",
  {
    create: (init = {}) => ({
      kind: init.kind ?? 0,
      deviceId: int64ToBigint(init.deviceId),
    }),
    write(m, b, p) {
      if (m.kind != null && m.kind !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.kind);
      }
      if (m.deviceId) {
        b[p++] = 16;
        p = writeInt64(b, p, m.deviceId);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let kind = t?.kind ?? 0;
      let deviceId = t?.deviceId ?? 0n;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            kind = r.int32();
            break;
          case 16:
            deviceId = r.int64();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelInstanceGroup_SecondaryDevice = { kind, deviceId };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const ModelInstanceGroup_SecondaryDevice_SecondaryDeviceKind = {
  KIND_NVDLA: 0,
} as const;
export type ModelInstanceGroup_SecondaryDevice_SecondaryDeviceKind = (typeof ModelInstanceGroup_SecondaryDevice_SecondaryDeviceKind)[keyof typeof ModelInstanceGroup_SecondaryDevice_SecondaryDeviceKind] | (number & {});

export interface ModelTensorReshape {
  shape: bigint[];
}

/** What a {@link ModelTensorReshape} can be made from. */
export interface ModelTensorReshapeInit {
  shape?: ArrayLike<Int64Input> | undefined;
}

export const ModelTensorReshape: MessageType<ModelTensorReshape, ModelTensorReshapeInit> = /* @__PURE__ */ message<ModelTensorReshape, ModelTensorReshapeInit>(
  inferenceModelConfigProto,
  "inference.ModelTensorReshape",
  {
    create: (init = {}) => ({
      shape: createBigintList(init.shape),
    }),
    write(m, b, p) {
      if (m.shape?.length) {
        b[p++] = 10;
        const start = p++;
        for (let i = 0; i < m.shape.length; i++) {
          p = writeInt64(b, p, m.shape[i]!);
        }
        p = endMessage(b, start, p);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let shape = t?.shape;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const stop = r.end();
            shape ??= [];
            while (r.pos < stop) shape.push(r.int64());
            r.closePacked(stop);
            break;
          }
          case 8: {
            const v = r.int64();
            if (shape === undefined) shape = [v];
            else shape.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelTensorReshape = { shape: shape ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelInput {
  name: string;
  dataType: DataType;
  format: ModelInput_Format;
  /** Without the batch dimension when max_batch_size is over 0. -1 stands for a dimension that may vary. */
  dims: bigint[];
  reshape?: ModelTensorReshape | undefined;
  isShapeTensor: boolean;
  allowRaggedBatch: boolean;
  optional: boolean;
  isNonLinearFormatIo: boolean;
}

/** What a {@link ModelInput} can be made from. */
export interface ModelInputInit {
  name?: string | undefined;
  dataType?: DataType | undefined;
  format?: ModelInput_Format | undefined;
  dims?: ArrayLike<Int64Input> | undefined;
  reshape?: ModelTensorReshapeInit | undefined;
  isShapeTensor?: boolean | undefined;
  allowRaggedBatch?: boolean | undefined;
  optional?: boolean | undefined;
  isNonLinearFormatIo?: boolean | undefined;
}

export const ModelInput: MessageType<ModelInput, ModelInputInit> = /* @__PURE__ */ message<ModelInput, ModelInputInit>(
  inferenceModelConfigProto,
  "inference.ModelInput",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      dataType: init.dataType ?? 0,
      format: init.format ?? 0,
      dims: createBigintList(init.dims),
      reshape: init.reshape && ModelTensorReshape.create(init.reshape),
      isShapeTensor: init.isShapeTensor ?? false,
      allowRaggedBatch: init.allowRaggedBatch ?? false,
      optional: init.optional ?? false,
      isNonLinearFormatIo: init.isNonLinearFormatIo ?? false,
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.dataType != null && m.dataType !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.dataType);
      }
      if (m.format != null && m.format !== 0) {
        b[p++] = 24;
        p = writeInt32(b, p, m.format);
      }
      if (m.dims?.length) {
        b[p++] = 34;
        const start = p++;
        for (let i = 0; i < m.dims.length; i++) {
          p = writeInt64(b, p, m.dims[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.reshape !== undefined) {
        b[p++] = 42;
        p = endMessage(b, p, ModelTensorReshape.write(m.reshape, b, p + 1));
      }
      if (m.isShapeTensor) {
        b[p++] = 48;
        p = writeBool(b, p, m.isShapeTensor);
      }
      if (m.allowRaggedBatch) {
        b[p++] = 56;
        p = writeBool(b, p, m.allowRaggedBatch);
      }
      if (m.optional) {
        b[p++] = 64;
        p = writeBool(b, p, m.optional);
      }
      if (m.isNonLinearFormatIo) {
        b[p++] = 72;
        p = writeBool(b, p, m.isNonLinearFormatIo);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let dataType = t?.dataType ?? 0;
      let format = t?.format ?? 0;
      let dims = t?.dims;
      let reshape = t?.reshape;
      let isShapeTensor = t?.isShapeTensor ?? false;
      let allowRaggedBatch = t?.allowRaggedBatch ?? false;
      let optional = t?.optional ?? false;
      let isNonLinearFormatIo = t?.isNonLinearFormatIo ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 16:
            dataType = r.int32();
            break;
          case 24:
            format = r.int32();
            break;
          case 34: {
            const stop = r.end();
            dims ??= [];
            while (r.pos < stop) dims.push(r.int64());
            r.closePacked(stop);
            break;
          }
          case 32: {
            const v = r.int64();
            if (dims === undefined) dims = [v];
            else dims.push(v);
            break;
          }
          case 42:
            reshape = ModelTensorReshape.read(r, r.open(), reshape);
            break;
          case 48:
            isShapeTensor = r.bool();
            break;
          case 56:
            allowRaggedBatch = r.bool();
            break;
          case 64:
            optional = r.bool();
            break;
          case 72:
            isNonLinearFormatIo = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelInput = { name, dataType, format, dims: dims ?? [], reshape, isShapeTensor, allowRaggedBatch, optional, isNonLinearFormatIo };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const ModelInput_Format = {
  NONE: 0,
  NHWC: 1,
  NCHW: 2,
} as const;
export type ModelInput_Format = (typeof ModelInput_Format)[keyof typeof ModelInput_Format] | (number & {});

export interface ModelOutput {
  name: string;
  dataType: DataType;
  /** Without the batch dimension when max_batch_size is over 0. -1 stands for a dimension that may vary. */
  dims: bigint[];
  reshape?: ModelTensorReshape | undefined;
  /** A text file beside config.pbtxt, one label a line, for the classification extension. */
  labelFilename: string;
  isShapeTensor: boolean;
  isNonLinearFormatIo: boolean;
}

/** What a {@link ModelOutput} can be made from. */
export interface ModelOutputInit {
  name?: string | undefined;
  dataType?: DataType | undefined;
  dims?: ArrayLike<Int64Input> | undefined;
  reshape?: ModelTensorReshapeInit | undefined;
  labelFilename?: string | undefined;
  isShapeTensor?: boolean | undefined;
  isNonLinearFormatIo?: boolean | undefined;
}

export const ModelOutput: MessageType<ModelOutput, ModelOutputInit> = /* @__PURE__ */ message<ModelOutput, ModelOutputInit>(
  inferenceModelConfigProto,
  "inference.ModelOutput",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      dataType: init.dataType ?? 0,
      dims: createBigintList(init.dims),
      reshape: init.reshape && ModelTensorReshape.create(init.reshape),
      labelFilename: init.labelFilename ?? "",
      isShapeTensor: init.isShapeTensor ?? false,
      isNonLinearFormatIo: init.isNonLinearFormatIo ?? false,
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.dataType != null && m.dataType !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.dataType);
      }
      if (m.dims?.length) {
        b[p++] = 26;
        const start = p++;
        for (let i = 0; i < m.dims.length; i++) {
          p = writeInt64(b, p, m.dims[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.labelFilename) {
        b[p++] = 34;
        p = writeString(b, p, m.labelFilename);
      }
      if (m.reshape !== undefined) {
        b[p++] = 42;
        p = endMessage(b, p, ModelTensorReshape.write(m.reshape, b, p + 1));
      }
      if (m.isShapeTensor) {
        b[p++] = 48;
        p = writeBool(b, p, m.isShapeTensor);
      }
      if (m.isNonLinearFormatIo) {
        b[p++] = 56;
        p = writeBool(b, p, m.isNonLinearFormatIo);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let dataType = t?.dataType ?? 0;
      let dims = t?.dims;
      let reshape = t?.reshape;
      let labelFilename = t?.labelFilename ?? "";
      let isShapeTensor = t?.isShapeTensor ?? false;
      let isNonLinearFormatIo = t?.isNonLinearFormatIo ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 16:
            dataType = r.int32();
            break;
          case 26: {
            const stop = r.end();
            dims ??= [];
            while (r.pos < stop) dims.push(r.int64());
            r.closePacked(stop);
            break;
          }
          case 24: {
            const v = r.int64();
            if (dims === undefined) dims = [v];
            else dims.push(v);
            break;
          }
          case 42:
            reshape = ModelTensorReshape.read(r, r.open(), reshape);
            break;
          case 34:
            labelFilename = r.string();
            break;
          case 48:
            isShapeTensor = r.bool();
            break;
          case 56:
            isNonLinearFormatIo = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelOutput = { name, dataType, dims: dims ?? [], reshape, labelFilename, isShapeTensor, isNonLinearFormatIo };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface BatchInput {
  kind: BatchInput_Kind;
  targetName: string[];
  dataType: DataType;
  sourceInput: string[];
}

/** What a {@link BatchInput} can be made from. */
export interface BatchInputInit {
  kind?: BatchInput_Kind | undefined;
  targetName?: readonly string[] | undefined;
  dataType?: DataType | undefined;
  sourceInput?: readonly string[] | undefined;
}

export const BatchInput: MessageType<BatchInput, BatchInputInit> = /* @__PURE__ */ message<BatchInput, BatchInputInit>(
  inferenceModelConfigProto,
  "inference.BatchInput",
  {
    create: (init = {}) => ({
      kind: init.kind ?? 0,
      targetName: createList(init.targetName),
      dataType: init.dataType ?? 0,
      sourceInput: createList(init.sourceInput),
    }),
    write(m, b, p) {
      if (m.kind != null && m.kind !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.kind);
      }
      if (m.targetName) {
        for (let i = 0; i < m.targetName.length; i++) {
          b[p++] = 18;
          p = writeString(b, p, m.targetName[i]!);
        }
      }
      if (m.dataType != null && m.dataType !== 0) {
        b[p++] = 24;
        p = writeInt32(b, p, m.dataType);
      }
      if (m.sourceInput) {
        for (let i = 0; i < m.sourceInput.length; i++) {
          b[p++] = 34;
          p = writeString(b, p, m.sourceInput[i]!);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let kind = t?.kind ?? 0;
      let targetName = t?.targetName;
      let dataType = t?.dataType ?? 0;
      let sourceInput = t?.sourceInput;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            kind = r.int32();
            break;
          case 18: {
            const v = r.string();
            if (targetName === undefined) targetName = [v];
            else targetName.push(v);
            break;
          }
          case 24:
            dataType = r.int32();
            break;
          case 34: {
            const v = r.string();
            if (sourceInput === undefined) sourceInput = [v];
            else sourceInput.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: BatchInput = { kind, targetName: targetName ?? [], dataType, sourceInput: sourceInput ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const BatchInput_Kind = {
  BATCH_ELEMENT_COUNT: 0,
  BATCH_ACCUMULATED_ELEMENT_COUNT: 1,
  BATCH_ACCUMULATED_ELEMENT_COUNT_WITH_ZERO: 2,
  BATCH_MAX_ELEMENT_COUNT_AS_SHAPE: 3,
  BATCH_ITEM_SHAPE: 4,
  BATCH_ITEM_SHAPE_FLATTEN: 5,
} as const;
export type BatchInput_Kind = (typeof BatchInput_Kind)[keyof typeof BatchInput_Kind] | (number & {});

export interface BatchOutput {
  targetName: string[];
  kind: BatchOutput_Kind;
  sourceInput: string[];
}

/** What a {@link BatchOutput} can be made from. */
export interface BatchOutputInit {
  targetName?: readonly string[] | undefined;
  kind?: BatchOutput_Kind | undefined;
  sourceInput?: readonly string[] | undefined;
}

export const BatchOutput: MessageType<BatchOutput, BatchOutputInit> = /* @__PURE__ */ message<BatchOutput, BatchOutputInit>(
  inferenceModelConfigProto,
  "inference.BatchOutput",
  {
    create: (init = {}) => ({
      targetName: createList(init.targetName),
      kind: init.kind ?? 0,
      sourceInput: createList(init.sourceInput),
    }),
    write(m, b, p) {
      if (m.targetName) {
        for (let i = 0; i < m.targetName.length; i++) {
          b[p++] = 10;
          p = writeString(b, p, m.targetName[i]!);
        }
      }
      if (m.kind != null && m.kind !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.kind);
      }
      if (m.sourceInput) {
        for (let i = 0; i < m.sourceInput.length; i++) {
          b[p++] = 26;
          p = writeString(b, p, m.sourceInput[i]!);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let targetName = t?.targetName;
      let kind = t?.kind ?? 0;
      let sourceInput = t?.sourceInput;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = r.string();
            if (targetName === undefined) targetName = [v];
            else targetName.push(v);
            break;
          }
          case 16:
            kind = r.int32();
            break;
          case 26: {
            const v = r.string();
            if (sourceInput === undefined) sourceInput = [v];
            else sourceInput.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: BatchOutput = { targetName: targetName ?? [], kind, sourceInput: sourceInput ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const BatchOutput_Kind = {
  BATCH_SCATTER_WITH_INPUT_SHAPE: 0,
} as const;
export type BatchOutput_Kind = (typeof BatchOutput_Kind)[keyof typeof BatchOutput_Kind] | (number & {});

/** Which of a model's versions are served. */
export interface ModelVersionPolicy {
  policyChoice?:
    | { case: "latest"; value: ModelVersionPolicy_Latest }
    | { case: "all"; value: ModelVersionPolicy_All }
    | { case: "specific"; value: ModelVersionPolicy_Specific }
    | undefined;
}

/** What a {@link ModelVersionPolicy} can be made from. */
export interface ModelVersionPolicyInit {
  policyChoice?:
    | { case: "latest"; value: ModelVersionPolicy_LatestInit }
    | { case: "all"; value: ModelVersionPolicy_AllInit }
    | { case: "specific"; value: ModelVersionPolicy_SpecificInit }
    | undefined;
}

export const ModelVersionPolicy: MessageType<ModelVersionPolicy, ModelVersionPolicyInit> = /* @__PURE__ */ message<ModelVersionPolicy, ModelVersionPolicyInit>(
  inferenceModelConfigProto,
  "inference.ModelVersionPolicy",
  {
    create: (init = {}) => ({
      policyChoice:
        init.policyChoice?.case === "latest"
          ? { case: "latest", value: ModelVersionPolicy_Latest.create(init.policyChoice.value) }
        : init.policyChoice?.case === "all"
          ? { case: "all", value: ModelVersionPolicy_All.create(init.policyChoice.value) }
        : init.policyChoice?.case === "specific"
          ? { case: "specific", value: ModelVersionPolicy_Specific.create(init.policyChoice.value) }
        : undefined,
    }),
    write(m, b, p) {
      if (m.policyChoice !== undefined) {
        switch (m.policyChoice.case) {
          case "latest":
            b[p++] = 10;
            p = endMessage(b, p, ModelVersionPolicy_Latest.write(m.policyChoice.value, b, p + 1));
            break;
          case "all":
            b[p++] = 18;
            p = endMessage(b, p, ModelVersionPolicy_All.write(m.policyChoice.value, b, p + 1));
            break;
          case "specific":
            b[p++] = 26;
            p = endMessage(b, p, ModelVersionPolicy_Specific.write(m.policyChoice.value, b, p + 1));
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let policyChoice = t?.policyChoice;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            policyChoice = { case: "latest", value: ModelVersionPolicy_Latest.read(r, r.open(), policyChoice?.case === "latest" ? policyChoice.value : undefined) };
            break;
          case 18:
            policyChoice = { case: "all", value: ModelVersionPolicy_All.read(r, r.open(), policyChoice?.case === "all" ? policyChoice.value : undefined) };
            break;
          case 26:
            policyChoice = { case: "specific", value: ModelVersionPolicy_Specific.read(r, r.open(), policyChoice?.case === "specific" ? policyChoice.value : undefined) };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelVersionPolicy = { policyChoice };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelVersionPolicy_Latest {
  /** 0 means 1. */
  numVersions: number;
}

/** What a {@link ModelVersionPolicy_Latest} can be made from. */
export interface ModelVersionPolicy_LatestInit {
  numVersions?: number | undefined;
}

export const ModelVersionPolicy_Latest: MessageType<ModelVersionPolicy_Latest, ModelVersionPolicy_LatestInit> = /* @__PURE__ */ message<ModelVersionPolicy_Latest, ModelVersionPolicy_LatestInit>(
  inferenceModelConfigProto,
  "inference.ModelVersionPolicy.Latest",
  {
    create: (init = {}) => ({
      numVersions: init.numVersions ?? 0,
    }),
    write(m, b, p) {
      if (m.numVersions != null && m.numVersions !== 0) {
        b[p++] = 8;
        p = writeUint32(b, p, m.numVersions);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let numVersions = t?.numVersions ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            numVersions = r.uint32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelVersionPolicy_Latest = { numVersions };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export type ModelVersionPolicy_All = EmptyMessage;

/** What a {@link ModelVersionPolicy_All} can be made from. */
export type ModelVersionPolicy_AllInit = EmptyMessage;

export const ModelVersionPolicy_All: MessageType<ModelVersionPolicy_All, ModelVersionPolicy_AllInit> = /* @__PURE__ */ message<ModelVersionPolicy_All, ModelVersionPolicy_AllInit>(
  inferenceModelConfigProto,
  "inference.ModelVersionPolicy.All",
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
      const m: ModelVersionPolicy_All = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelVersionPolicy_Specific {
  versions: bigint[];
}

/** What a {@link ModelVersionPolicy_Specific} can be made from. */
export interface ModelVersionPolicy_SpecificInit {
  versions?: ArrayLike<Int64Input> | undefined;
}

export const ModelVersionPolicy_Specific: MessageType<ModelVersionPolicy_Specific, ModelVersionPolicy_SpecificInit> = /* @__PURE__ */ message<ModelVersionPolicy_Specific, ModelVersionPolicy_SpecificInit>(
  inferenceModelConfigProto,
  "inference.ModelVersionPolicy.Specific",
  {
    create: (init = {}) => ({
      versions: createBigintList(init.versions),
    }),
    write(m, b, p) {
      if (m.versions?.length) {
        b[p++] = 10;
        const start = p++;
        for (let i = 0; i < m.versions.length; i++) {
          p = writeInt64(b, p, m.versions[i]!);
        }
        p = endMessage(b, start, p);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let versions = t?.versions;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const stop = r.end();
            versions ??= [];
            while (r.pos < stop) versions.push(r.int64());
            r.closePacked(stop);
            break;
          }
          case 8: {
            const v = r.int64();
            if (versions === undefined) versions = [v];
            else versions.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelVersionPolicy_Specific = { versions: versions ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelOptimizationPolicy {
  graph?: ModelOptimizationPolicy_Graph | undefined;
  priority: ModelOptimizationPolicy_ModelPriority;
  cuda?: ModelOptimizationPolicy_Cuda | undefined;
  executionAccelerators?: ModelOptimizationPolicy_ExecutionAccelerators | undefined;
  inputPinnedMemory?: ModelOptimizationPolicy_PinnedMemoryBuffer | undefined;
  outputPinnedMemory?: ModelOptimizationPolicy_PinnedMemoryBuffer | undefined;
  gatherKernelBufferThreshold: number;
  eagerBatching: boolean;
}

/** What a {@link ModelOptimizationPolicy} can be made from. */
export interface ModelOptimizationPolicyInit {
  graph?: ModelOptimizationPolicy_GraphInit | undefined;
  priority?: ModelOptimizationPolicy_ModelPriority | undefined;
  cuda?: ModelOptimizationPolicy_CudaInit | undefined;
  executionAccelerators?: ModelOptimizationPolicy_ExecutionAcceleratorsInit | undefined;
  inputPinnedMemory?: ModelOptimizationPolicy_PinnedMemoryBufferInit | undefined;
  outputPinnedMemory?: ModelOptimizationPolicy_PinnedMemoryBufferInit | undefined;
  gatherKernelBufferThreshold?: number | undefined;
  eagerBatching?: boolean | undefined;
}

export const ModelOptimizationPolicy: MessageType<ModelOptimizationPolicy, ModelOptimizationPolicyInit> = /* @__PURE__ */ message<ModelOptimizationPolicy, ModelOptimizationPolicyInit>(
  inferenceModelConfigProto,
  "inference.ModelOptimizationPolicy",
  {
    create: (init = {}) => ({
      graph: init.graph && ModelOptimizationPolicy_Graph.create(init.graph),
      priority: init.priority ?? 0,
      cuda: init.cuda && ModelOptimizationPolicy_Cuda.create(init.cuda),
      executionAccelerators: init.executionAccelerators && ModelOptimizationPolicy_ExecutionAccelerators.create(init.executionAccelerators),
      inputPinnedMemory: init.inputPinnedMemory && ModelOptimizationPolicy_PinnedMemoryBuffer.create(init.inputPinnedMemory),
      outputPinnedMemory: init.outputPinnedMemory && ModelOptimizationPolicy_PinnedMemoryBuffer.create(init.outputPinnedMemory),
      gatherKernelBufferThreshold: init.gatherKernelBufferThreshold ?? 0,
      eagerBatching: init.eagerBatching ?? false,
    }),
    write(m, b, p) {
      if (m.graph !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, ModelOptimizationPolicy_Graph.write(m.graph, b, p + 1));
      }
      if (m.priority != null && m.priority !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.priority);
      }
      if (m.cuda !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, ModelOptimizationPolicy_Cuda.write(m.cuda, b, p + 1));
      }
      if (m.executionAccelerators !== undefined) {
        b[p++] = 34;
        p = endMessage(b, p, ModelOptimizationPolicy_ExecutionAccelerators.write(m.executionAccelerators, b, p + 1));
      }
      if (m.inputPinnedMemory !== undefined) {
        b[p++] = 42;
        p = endMessage(b, p, ModelOptimizationPolicy_PinnedMemoryBuffer.write(m.inputPinnedMemory, b, p + 1));
      }
      if (m.outputPinnedMemory !== undefined) {
        b[p++] = 50;
        p = endMessage(b, p, ModelOptimizationPolicy_PinnedMemoryBuffer.write(m.outputPinnedMemory, b, p + 1));
      }
      if (m.gatherKernelBufferThreshold != null && m.gatherKernelBufferThreshold !== 0) {
        b[p++] = 56;
        p = writeUint32(b, p, m.gatherKernelBufferThreshold);
      }
      if (m.eagerBatching) {
        b[p++] = 64;
        p = writeBool(b, p, m.eagerBatching);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let graph = t?.graph;
      let priority = t?.priority ?? 0;
      let cuda = t?.cuda;
      let executionAccelerators = t?.executionAccelerators;
      let inputPinnedMemory = t?.inputPinnedMemory;
      let outputPinnedMemory = t?.outputPinnedMemory;
      let gatherKernelBufferThreshold = t?.gatherKernelBufferThreshold ?? 0;
      let eagerBatching = t?.eagerBatching ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            graph = ModelOptimizationPolicy_Graph.read(r, r.open(), graph);
            break;
          case 16:
            priority = r.int32();
            break;
          case 26:
            cuda = ModelOptimizationPolicy_Cuda.read(r, r.open(), cuda);
            break;
          case 34:
            executionAccelerators = ModelOptimizationPolicy_ExecutionAccelerators.read(r, r.open(), executionAccelerators);
            break;
          case 42:
            inputPinnedMemory = ModelOptimizationPolicy_PinnedMemoryBuffer.read(r, r.open(), inputPinnedMemory);
            break;
          case 50:
            outputPinnedMemory = ModelOptimizationPolicy_PinnedMemoryBuffer.read(r, r.open(), outputPinnedMemory);
            break;
          case 56:
            gatherKernelBufferThreshold = r.uint32();
            break;
          case 64:
            eagerBatching = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelOptimizationPolicy = { graph, priority, cuda, executionAccelerators, inputPinnedMemory, outputPinnedMemory, gatherKernelBufferThreshold, eagerBatching };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const ModelOptimizationPolicy_ModelPriority = {
  PRIORITY_DEFAULT: 0,
  PRIORITY_MAX: 1,
  PRIORITY_MIN: 2,
} as const;
export type ModelOptimizationPolicy_ModelPriority = (typeof ModelOptimizationPolicy_ModelPriority)[keyof typeof ModelOptimizationPolicy_ModelPriority] | (number & {});

export interface ModelOptimizationPolicy_Graph {
  /** -1: none, 0: default, 1: basic, 2: extended, 3 and over: all. */
  level: number;
}

/** What a {@link ModelOptimizationPolicy_Graph} can be made from. */
export interface ModelOptimizationPolicy_GraphInit {
  level?: number | undefined;
}

export const ModelOptimizationPolicy_Graph: MessageType<ModelOptimizationPolicy_Graph, ModelOptimizationPolicy_GraphInit> = /* @__PURE__ */ message<ModelOptimizationPolicy_Graph, ModelOptimizationPolicy_GraphInit>(
  inferenceModelConfigProto,
  "inference.ModelOptimizationPolicy.Graph",
  {
    create: (init = {}) => ({
      level: init.level ?? 0,
    }),
    write(m, b, p) {
      if (m.level != null && m.level !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.level);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let level = t?.level ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            level = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelOptimizationPolicy_Graph = { level };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelOptimizationPolicy_Cuda {
  graphs: boolean;
  busyWaitEvents: boolean;
  graphSpec: ModelOptimizationPolicy_Cuda_GraphSpec[];
  outputCopyStream: boolean;
}

/** What a {@link ModelOptimizationPolicy_Cuda} can be made from. */
export interface ModelOptimizationPolicy_CudaInit {
  graphs?: boolean | undefined;
  busyWaitEvents?: boolean | undefined;
  graphSpec?: readonly ModelOptimizationPolicy_Cuda_GraphSpecInit[] | undefined;
  outputCopyStream?: boolean | undefined;
}

export const ModelOptimizationPolicy_Cuda: MessageType<ModelOptimizationPolicy_Cuda, ModelOptimizationPolicy_CudaInit> = /* @__PURE__ */ message<ModelOptimizationPolicy_Cuda, ModelOptimizationPolicy_CudaInit>(
  inferenceModelConfigProto,
  "inference.ModelOptimizationPolicy.Cuda",
  {
    create: (init = {}) => ({
      graphs: init.graphs ?? false,
      busyWaitEvents: init.busyWaitEvents ?? false,
      graphSpec: init.graphSpec?.map((v) => ModelOptimizationPolicy_Cuda_GraphSpec.create(v)) ?? [],
      outputCopyStream: init.outputCopyStream ?? false,
    }),
    write(m, b, p) {
      if (m.graphs) {
        b[p++] = 8;
        p = writeBool(b, p, m.graphs);
      }
      if (m.busyWaitEvents) {
        b[p++] = 16;
        p = writeBool(b, p, m.busyWaitEvents);
      }
      if (m.graphSpec) {
        for (let i = 0; i < m.graphSpec.length; i++) {
          b[p++] = 26;
          p = endMessage(b, p, ModelOptimizationPolicy_Cuda_GraphSpec.write(m.graphSpec[i]!, b, p + 1));
        }
      }
      if (m.outputCopyStream) {
        b[p++] = 32;
        p = writeBool(b, p, m.outputCopyStream);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let graphs = t?.graphs ?? false;
      let busyWaitEvents = t?.busyWaitEvents ?? false;
      let graphSpec = t?.graphSpec;
      let outputCopyStream = t?.outputCopyStream ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            graphs = r.bool();
            break;
          case 16:
            busyWaitEvents = r.bool();
            break;
          case 26: {
            const v = ModelOptimizationPolicy_Cuda_GraphSpec.read(r, r.open());
            if (graphSpec === undefined) graphSpec = [v];
            else graphSpec.push(v);
            break;
          }
          case 32:
            outputCopyStream = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelOptimizationPolicy_Cuda = { graphs, busyWaitEvents, graphSpec: graphSpec ?? [], outputCopyStream };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelOptimizationPolicy_Cuda_GraphSpec {
  batchSize: number;
  input: Map<string, ModelOptimizationPolicy_Cuda_GraphSpec_Shape>;
  graphLowerBound?: ModelOptimizationPolicy_Cuda_GraphSpec_LowerBound | undefined;
}

/** What a {@link ModelOptimizationPolicy_Cuda_GraphSpec} can be made from. */
export interface ModelOptimizationPolicy_Cuda_GraphSpecInit {
  batchSize?: number | undefined;
  input?: MapInit<string, ModelOptimizationPolicy_Cuda_GraphSpec_ShapeInit> | undefined;
  graphLowerBound?: ModelOptimizationPolicy_Cuda_GraphSpec_LowerBoundInit | undefined;
}

export const ModelOptimizationPolicy_Cuda_GraphSpec: MessageType<ModelOptimizationPolicy_Cuda_GraphSpec, ModelOptimizationPolicy_Cuda_GraphSpecInit> = /* @__PURE__ */ message<ModelOptimizationPolicy_Cuda_GraphSpec, ModelOptimizationPolicy_Cuda_GraphSpecInit>(
  inferenceModelConfigProto,
  "inference.ModelOptimizationPolicy.Cuda.GraphSpec",
  {
    create: (init = {}) => ({
      batchSize: init.batchSize ?? 0,
      input: createMap(init.input, undefined, (v) => ModelOptimizationPolicy_Cuda_GraphSpec_Shape.create(v)),
      graphLowerBound: init.graphLowerBound && ModelOptimizationPolicy_Cuda_GraphSpec_LowerBound.create(init.graphLowerBound),
    }),
    write(m, b, p) {
      if (m.batchSize != null && m.batchSize !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.batchSize);
      }
      if (m.input) {
        for (const [k, v] of mapEntries(m.input)) {
          b[p++] = 18;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, ModelOptimizationPolicy_Cuda_GraphSpec_Shape.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      if (m.graphLowerBound !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, ModelOptimizationPolicy_Cuda_GraphSpec_LowerBound.write(m.graphLowerBound, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let batchSize = t?.batchSize ?? 0;
      const input = t?.input ?? new Map<string, ModelOptimizationPolicy_Cuda_GraphSpec_Shape>();
      let graphLowerBound = t?.graphLowerBound;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            batchSize = r.int32();
            break;
          case 18: {
            const stop = r.open();
            let k: string = "";
            let v: ModelOptimizationPolicy_Cuda_GraphSpec_Shape | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = ModelOptimizationPolicy_Cuda_GraphSpec_Shape.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            input.set(k, v ?? ModelOptimizationPolicy_Cuda_GraphSpec_Shape.create());
            break;
          }
          case 26:
            graphLowerBound = ModelOptimizationPolicy_Cuda_GraphSpec_LowerBound.read(r, r.open(), graphLowerBound);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelOptimizationPolicy_Cuda_GraphSpec = { batchSize, input, graphLowerBound };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelOptimizationPolicy_Cuda_GraphSpec_Shape {
  dim: bigint[];
}

/** What a {@link ModelOptimizationPolicy_Cuda_GraphSpec_Shape} can be made from. */
export interface ModelOptimizationPolicy_Cuda_GraphSpec_ShapeInit {
  dim?: ArrayLike<Int64Input> | undefined;
}

export const ModelOptimizationPolicy_Cuda_GraphSpec_Shape: MessageType<ModelOptimizationPolicy_Cuda_GraphSpec_Shape, ModelOptimizationPolicy_Cuda_GraphSpec_ShapeInit> = /* @__PURE__ */ message<ModelOptimizationPolicy_Cuda_GraphSpec_Shape, ModelOptimizationPolicy_Cuda_GraphSpec_ShapeInit>(
  inferenceModelConfigProto,
  "inference.ModelOptimizationPolicy.Cuda.GraphSpec.Shape",
  {
    create: (init = {}) => ({
      dim: createBigintList(init.dim),
    }),
    write(m, b, p) {
      if (m.dim?.length) {
        b[p++] = 10;
        const start = p++;
        for (let i = 0; i < m.dim.length; i++) {
          p = writeInt64(b, p, m.dim[i]!);
        }
        p = endMessage(b, start, p);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let dim = t?.dim;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const stop = r.end();
            dim ??= [];
            while (r.pos < stop) dim.push(r.int64());
            r.closePacked(stop);
            break;
          }
          case 8: {
            const v = r.int64();
            if (dim === undefined) dim = [v];
            else dim.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelOptimizationPolicy_Cuda_GraphSpec_Shape = { dim: dim ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelOptimizationPolicy_Cuda_GraphSpec_LowerBound {
  batchSize: number;
  input: Map<string, ModelOptimizationPolicy_Cuda_GraphSpec_Shape>;
}

/** What a {@link ModelOptimizationPolicy_Cuda_GraphSpec_LowerBound} can be made from. */
export interface ModelOptimizationPolicy_Cuda_GraphSpec_LowerBoundInit {
  batchSize?: number | undefined;
  input?: MapInit<string, ModelOptimizationPolicy_Cuda_GraphSpec_ShapeInit> | undefined;
}

export const ModelOptimizationPolicy_Cuda_GraphSpec_LowerBound: MessageType<ModelOptimizationPolicy_Cuda_GraphSpec_LowerBound, ModelOptimizationPolicy_Cuda_GraphSpec_LowerBoundInit> = /* @__PURE__ */ message<ModelOptimizationPolicy_Cuda_GraphSpec_LowerBound, ModelOptimizationPolicy_Cuda_GraphSpec_LowerBoundInit>(
  inferenceModelConfigProto,
  "inference.ModelOptimizationPolicy.Cuda.GraphSpec.LowerBound",
  {
    create: (init = {}) => ({
      batchSize: init.batchSize ?? 0,
      input: createMap(init.input, undefined, (v) => ModelOptimizationPolicy_Cuda_GraphSpec_Shape.create(v)),
    }),
    write(m, b, p) {
      if (m.batchSize != null && m.batchSize !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.batchSize);
      }
      if (m.input) {
        for (const [k, v] of mapEntries(m.input)) {
          b[p++] = 18;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, ModelOptimizationPolicy_Cuda_GraphSpec_Shape.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let batchSize = t?.batchSize ?? 0;
      const input = t?.input ?? new Map<string, ModelOptimizationPolicy_Cuda_GraphSpec_Shape>();
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            batchSize = r.int32();
            break;
          case 18: {
            const stop = r.open();
            let k: string = "";
            let v: ModelOptimizationPolicy_Cuda_GraphSpec_Shape | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = ModelOptimizationPolicy_Cuda_GraphSpec_Shape.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            input.set(k, v ?? ModelOptimizationPolicy_Cuda_GraphSpec_Shape.create());
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelOptimizationPolicy_Cuda_GraphSpec_LowerBound = { batchSize, input };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelOptimizationPolicy_ExecutionAccelerators {
  gpuExecutionAccelerator: ModelOptimizationPolicy_ExecutionAccelerators_Accelerator[];
  cpuExecutionAccelerator: ModelOptimizationPolicy_ExecutionAccelerators_Accelerator[];
}

/** What a {@link ModelOptimizationPolicy_ExecutionAccelerators} can be made from. */
export interface ModelOptimizationPolicy_ExecutionAcceleratorsInit {
  gpuExecutionAccelerator?: readonly ModelOptimizationPolicy_ExecutionAccelerators_AcceleratorInit[] | undefined;
  cpuExecutionAccelerator?: readonly ModelOptimizationPolicy_ExecutionAccelerators_AcceleratorInit[] | undefined;
}

export const ModelOptimizationPolicy_ExecutionAccelerators: MessageType<ModelOptimizationPolicy_ExecutionAccelerators, ModelOptimizationPolicy_ExecutionAcceleratorsInit> = /* @__PURE__ */ message<ModelOptimizationPolicy_ExecutionAccelerators, ModelOptimizationPolicy_ExecutionAcceleratorsInit>(
  inferenceModelConfigProto,
  "inference.ModelOptimizationPolicy.ExecutionAccelerators",
  {
    create: (init = {}) => ({
      gpuExecutionAccelerator: init.gpuExecutionAccelerator?.map((v) => ModelOptimizationPolicy_ExecutionAccelerators_Accelerator.create(v)) ?? [],
      cpuExecutionAccelerator: init.cpuExecutionAccelerator?.map((v) => ModelOptimizationPolicy_ExecutionAccelerators_Accelerator.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.gpuExecutionAccelerator) {
        for (let i = 0; i < m.gpuExecutionAccelerator.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, ModelOptimizationPolicy_ExecutionAccelerators_Accelerator.write(m.gpuExecutionAccelerator[i]!, b, p + 1));
        }
      }
      if (m.cpuExecutionAccelerator) {
        for (let i = 0; i < m.cpuExecutionAccelerator.length; i++) {
          b[p++] = 18;
          p = endMessage(b, p, ModelOptimizationPolicy_ExecutionAccelerators_Accelerator.write(m.cpuExecutionAccelerator[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let gpuExecutionAccelerator = t?.gpuExecutionAccelerator;
      let cpuExecutionAccelerator = t?.cpuExecutionAccelerator;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = ModelOptimizationPolicy_ExecutionAccelerators_Accelerator.read(r, r.open());
            if (gpuExecutionAccelerator === undefined) gpuExecutionAccelerator = [v];
            else gpuExecutionAccelerator.push(v);
            break;
          }
          case 18: {
            const v = ModelOptimizationPolicy_ExecutionAccelerators_Accelerator.read(r, r.open());
            if (cpuExecutionAccelerator === undefined) cpuExecutionAccelerator = [v];
            else cpuExecutionAccelerator.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelOptimizationPolicy_ExecutionAccelerators = { gpuExecutionAccelerator: gpuExecutionAccelerator ?? [], cpuExecutionAccelerator: cpuExecutionAccelerator ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelOptimizationPolicy_ExecutionAccelerators_Accelerator {
  name: string;
  parameters: Map<string, string>;
}

/** What a {@link ModelOptimizationPolicy_ExecutionAccelerators_Accelerator} can be made from. */
export interface ModelOptimizationPolicy_ExecutionAccelerators_AcceleratorInit {
  name?: string | undefined;
  parameters?: MapInit<string, string> | undefined;
}

export const ModelOptimizationPolicy_ExecutionAccelerators_Accelerator: MessageType<ModelOptimizationPolicy_ExecutionAccelerators_Accelerator, ModelOptimizationPolicy_ExecutionAccelerators_AcceleratorInit> = /* @__PURE__ */ message<ModelOptimizationPolicy_ExecutionAccelerators_Accelerator, ModelOptimizationPolicy_ExecutionAccelerators_AcceleratorInit>(
  inferenceModelConfigProto,
  "inference.ModelOptimizationPolicy.ExecutionAccelerators.Accelerator",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      parameters: createMap(init.parameters),
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.parameters) {
        for (const [k, v] of mapEntries(m.parameters)) {
          b[p++] = 18;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = writeString(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      const parameters = t?.parameters ?? new Map<string, string>();
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18: {
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
            parameters.set(k, v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelOptimizationPolicy_ExecutionAccelerators_Accelerator = { name, parameters };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelOptimizationPolicy_PinnedMemoryBuffer {
  enable: boolean;
}

/** What a {@link ModelOptimizationPolicy_PinnedMemoryBuffer} can be made from. */
export interface ModelOptimizationPolicy_PinnedMemoryBufferInit {
  enable?: boolean | undefined;
}

export const ModelOptimizationPolicy_PinnedMemoryBuffer: MessageType<ModelOptimizationPolicy_PinnedMemoryBuffer, ModelOptimizationPolicy_PinnedMemoryBufferInit> = /* @__PURE__ */ message<ModelOptimizationPolicy_PinnedMemoryBuffer, ModelOptimizationPolicy_PinnedMemoryBufferInit>(
  inferenceModelConfigProto,
  "inference.ModelOptimizationPolicy.PinnedMemoryBuffer",
  {
    create: (init = {}) => ({
      enable: init.enable ?? false,
    }),
    write(m, b, p) {
      if (m.enable) {
        b[p++] = 8;
        p = writeBool(b, p, m.enable);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let enable = t?.enable ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            enable = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelOptimizationPolicy_PinnedMemoryBuffer = { enable };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** How long and how many requests may wait. */
export interface ModelQueuePolicy {
  timeoutAction: ModelQueuePolicy_TimeoutAction;
  /** 0: no timeout. */
  defaultTimeoutMicroseconds: bigint;
  /** Whether a request's own `timeout` parameter may shorten it. */
  allowTimeoutOverride: boolean;
  /** 0: no limit. */
  maxQueueSize: number;
}

/** What a {@link ModelQueuePolicy} can be made from. */
export interface ModelQueuePolicyInit {
  timeoutAction?: ModelQueuePolicy_TimeoutAction | undefined;
  defaultTimeoutMicroseconds?: Int64Input | undefined;
  allowTimeoutOverride?: boolean | undefined;
  maxQueueSize?: number | undefined;
}

export const ModelQueuePolicy: MessageType<ModelQueuePolicy, ModelQueuePolicyInit> = /* @__PURE__ */ message<ModelQueuePolicy, ModelQueuePolicyInit>(
  inferenceModelConfigProto,
  "inference.ModelQueuePolicy",
  {
    create: (init = {}) => ({
      timeoutAction: init.timeoutAction ?? 0,
      defaultTimeoutMicroseconds: int64ToBigint(init.defaultTimeoutMicroseconds),
      allowTimeoutOverride: init.allowTimeoutOverride ?? false,
      maxQueueSize: init.maxQueueSize ?? 0,
    }),
    write(m, b, p) {
      if (m.timeoutAction != null && m.timeoutAction !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.timeoutAction);
      }
      if (m.defaultTimeoutMicroseconds) {
        b[p++] = 16;
        p = writeUint64(b, p, m.defaultTimeoutMicroseconds);
      }
      if (m.allowTimeoutOverride) {
        b[p++] = 24;
        p = writeBool(b, p, m.allowTimeoutOverride);
      }
      if (m.maxQueueSize != null && m.maxQueueSize !== 0) {
        b[p++] = 32;
        p = writeUint32(b, p, m.maxQueueSize);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let timeoutAction = t?.timeoutAction ?? 0;
      let defaultTimeoutMicroseconds = t?.defaultTimeoutMicroseconds ?? 0n;
      let allowTimeoutOverride = t?.allowTimeoutOverride ?? false;
      let maxQueueSize = t?.maxQueueSize ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            timeoutAction = r.int32();
            break;
          case 16:
            defaultTimeoutMicroseconds = r.uint64();
            break;
          case 24:
            allowTimeoutOverride = r.bool();
            break;
          case 32:
            maxQueueSize = r.uint32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelQueuePolicy = { timeoutAction, defaultTimeoutMicroseconds, allowTimeoutOverride, maxQueueSize };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const ModelQueuePolicy_TimeoutAction = {
  REJECT: 0,
  DELAY: 1,
} as const;
export type ModelQueuePolicy_TimeoutAction = (typeof ModelQueuePolicy_TimeoutAction)[keyof typeof ModelQueuePolicy_TimeoutAction] | (number & {});

/** Puts requests together into one execution. */
export interface ModelDynamicBatching {
  preferredBatchSize: number[];
  maxQueueDelayMicroseconds: bigint;
  preserveOrdering: boolean;
  /** Level 1 is the most urgent. 0: priorities are not used. */
  priorityLevels: bigint;
  defaultPriorityLevel: bigint;
  defaultQueuePolicy?: ModelQueuePolicy | undefined;
  priorityQueuePolicy: Map<bigint, ModelQueuePolicy>;
}

/** What a {@link ModelDynamicBatching} can be made from. */
export interface ModelDynamicBatchingInit {
  preferredBatchSize?: ArrayLike<number> | undefined;
  maxQueueDelayMicroseconds?: Int64Input | undefined;
  preserveOrdering?: boolean | undefined;
  priorityLevels?: Int64Input | undefined;
  defaultPriorityLevel?: Int64Input | undefined;
  defaultQueuePolicy?: ModelQueuePolicyInit | undefined;
  priorityQueuePolicy?: MapInit<bigint, ModelQueuePolicyInit> | undefined;
}

export const ModelDynamicBatching: MessageType<ModelDynamicBatching, ModelDynamicBatchingInit> = /* @__PURE__ */ message<ModelDynamicBatching, ModelDynamicBatchingInit>(
  inferenceModelConfigProto,
  "inference.ModelDynamicBatching",
  {
    create: (init = {}) => ({
      preferredBatchSize: createList(init.preferredBatchSize),
      maxQueueDelayMicroseconds: int64ToBigint(init.maxQueueDelayMicroseconds),
      preserveOrdering: init.preserveOrdering ?? false,
      priorityLevels: int64ToBigint(init.priorityLevels),
      defaultPriorityLevel: int64ToBigint(init.defaultPriorityLevel),
      defaultQueuePolicy: init.defaultQueuePolicy && ModelQueuePolicy.create(init.defaultQueuePolicy),
      priorityQueuePolicy: createMap(init.priorityQueuePolicy, BigInt, (v) => ModelQueuePolicy.create(v)),
    }),
    write(m, b, p) {
      if (m.preferredBatchSize?.length) {
        b[p++] = 10;
        const start = p++;
        for (let i = 0; i < m.preferredBatchSize.length; i++) {
          p = writeInt32(b, p, m.preferredBatchSize[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.maxQueueDelayMicroseconds) {
        b[p++] = 16;
        p = writeUint64(b, p, m.maxQueueDelayMicroseconds);
      }
      if (m.preserveOrdering) {
        b[p++] = 24;
        p = writeBool(b, p, m.preserveOrdering);
      }
      if (m.priorityLevels) {
        b[p++] = 32;
        p = writeUint64(b, p, m.priorityLevels);
      }
      if (m.defaultPriorityLevel) {
        b[p++] = 40;
        p = writeUint64(b, p, m.defaultPriorityLevel);
      }
      if (m.defaultQueuePolicy !== undefined) {
        b[p++] = 50;
        p = endMessage(b, p, ModelQueuePolicy.write(m.defaultQueuePolicy, b, p + 1));
      }
      if (m.priorityQueuePolicy) {
        for (const [k, v] of mapEntries(m.priorityQueuePolicy, BigInt)) {
          b[p++] = 58;
          const start = p++;
          b[p++] = 8;
          p = writeUint64(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, ModelQueuePolicy.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let preferredBatchSize = t?.preferredBatchSize;
      let maxQueueDelayMicroseconds = t?.maxQueueDelayMicroseconds ?? 0n;
      let preserveOrdering = t?.preserveOrdering ?? false;
      let priorityLevels = t?.priorityLevels ?? 0n;
      let defaultPriorityLevel = t?.defaultPriorityLevel ?? 0n;
      let defaultQueuePolicy = t?.defaultQueuePolicy;
      const priorityQueuePolicy = t?.priorityQueuePolicy ?? new Map<bigint, ModelQueuePolicy>();
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const stop = r.end();
            preferredBatchSize ??= [];
            while (r.pos < stop) preferredBatchSize.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 8: {
            const v = r.int32();
            if (preferredBatchSize === undefined) preferredBatchSize = [v];
            else preferredBatchSize.push(v);
            break;
          }
          case 16:
            maxQueueDelayMicroseconds = r.uint64();
            break;
          case 24:
            preserveOrdering = r.bool();
            break;
          case 32:
            priorityLevels = r.uint64();
            break;
          case 40:
            defaultPriorityLevel = r.uint64();
            break;
          case 50:
            defaultQueuePolicy = ModelQueuePolicy.read(r, r.open(), defaultQueuePolicy);
            break;
          case 58: {
            const stop = r.open();
            let k: bigint = 0n;
            let v: ModelQueuePolicy | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.uint64();
              else if (tag === 18) v = ModelQueuePolicy.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            priorityQueuePolicy.set(k, v ?? ModelQueuePolicy.create());
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelDynamicBatching = { preferredBatchSize: preferredBatchSize ?? [], maxQueueDelayMicroseconds, preserveOrdering, priorityLevels, defaultPriorityLevel, defaultQueuePolicy, priorityQueuePolicy };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Sends all requests of one sequence to one instance. */
export interface ModelSequenceBatching {
  strategyChoice?:
    | { case: "direct"; value: ModelSequenceBatching_StrategyDirect }
    | { case: "oldest"; value: ModelSequenceBatching_StrategyOldest }
    | undefined;
  maxSequenceIdleMicroseconds: bigint;
  controlInput: ModelSequenceBatching_ControlInput[];
  state: ModelSequenceBatching_State[];
  iterativeSequence: boolean;
}

/** What a {@link ModelSequenceBatching} can be made from. */
export interface ModelSequenceBatchingInit {
  strategyChoice?:
    | { case: "direct"; value: ModelSequenceBatching_StrategyDirectInit }
    | { case: "oldest"; value: ModelSequenceBatching_StrategyOldestInit }
    | undefined;
  maxSequenceIdleMicroseconds?: Int64Input | undefined;
  controlInput?: readonly ModelSequenceBatching_ControlInputInit[] | undefined;
  state?: readonly ModelSequenceBatching_StateInit[] | undefined;
  iterativeSequence?: boolean | undefined;
}

export const ModelSequenceBatching: MessageType<ModelSequenceBatching, ModelSequenceBatchingInit> = /* @__PURE__ */ message<ModelSequenceBatching, ModelSequenceBatchingInit>(
  inferenceModelConfigProto,
  "inference.ModelSequenceBatching",
  {
    create: (init = {}) => ({
      strategyChoice:
        init.strategyChoice?.case === "direct"
          ? { case: "direct", value: ModelSequenceBatching_StrategyDirect.create(init.strategyChoice.value) }
        : init.strategyChoice?.case === "oldest"
          ? { case: "oldest", value: ModelSequenceBatching_StrategyOldest.create(init.strategyChoice.value) }
        : undefined,
      maxSequenceIdleMicroseconds: int64ToBigint(init.maxSequenceIdleMicroseconds),
      controlInput: init.controlInput?.map((v) => ModelSequenceBatching_ControlInput.create(v)) ?? [],
      state: init.state?.map((v) => ModelSequenceBatching_State.create(v)) ?? [],
      iterativeSequence: init.iterativeSequence ?? false,
    }),
    write(m, b, p) {
      if (m.maxSequenceIdleMicroseconds) {
        b[p++] = 8;
        p = writeUint64(b, p, m.maxSequenceIdleMicroseconds);
      }
      if (m.controlInput) {
        for (let i = 0; i < m.controlInput.length; i++) {
          b[p++] = 18;
          p = endMessage(b, p, ModelSequenceBatching_ControlInput.write(m.controlInput[i]!, b, p + 1));
        }
      }
      if (m.strategyChoice !== undefined) {
        switch (m.strategyChoice.case) {
          case "direct":
            b[p++] = 26;
            p = endMessage(b, p, ModelSequenceBatching_StrategyDirect.write(m.strategyChoice.value, b, p + 1));
            break;
          case "oldest":
            b[p++] = 34;
            p = endMessage(b, p, ModelSequenceBatching_StrategyOldest.write(m.strategyChoice.value, b, p + 1));
            break;
        }
      }
      if (m.state) {
        for (let i = 0; i < m.state.length; i++) {
          b[p++] = 42;
          p = endMessage(b, p, ModelSequenceBatching_State.write(m.state[i]!, b, p + 1));
        }
      }
      if (m.iterativeSequence) {
        b[p++] = 48;
        p = writeBool(b, p, m.iterativeSequence);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let strategyChoice = t?.strategyChoice;
      let maxSequenceIdleMicroseconds = t?.maxSequenceIdleMicroseconds ?? 0n;
      let controlInput = t?.controlInput;
      let state = t?.state;
      let iterativeSequence = t?.iterativeSequence ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 26:
            strategyChoice = { case: "direct", value: ModelSequenceBatching_StrategyDirect.read(r, r.open(), strategyChoice?.case === "direct" ? strategyChoice.value : undefined) };
            break;
          case 34:
            strategyChoice = { case: "oldest", value: ModelSequenceBatching_StrategyOldest.read(r, r.open(), strategyChoice?.case === "oldest" ? strategyChoice.value : undefined) };
            break;
          case 8:
            maxSequenceIdleMicroseconds = r.uint64();
            break;
          case 18: {
            const v = ModelSequenceBatching_ControlInput.read(r, r.open());
            if (controlInput === undefined) controlInput = [v];
            else controlInput.push(v);
            break;
          }
          case 42: {
            const v = ModelSequenceBatching_State.read(r, r.open());
            if (state === undefined) state = [v];
            else state.push(v);
            break;
          }
          case 48:
            iterativeSequence = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelSequenceBatching = { strategyChoice, maxSequenceIdleMicroseconds, controlInput: controlInput ?? [], state: state ?? [], iterativeSequence };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelSequenceBatching_Control {
  kind: ModelSequenceBatching_Control_Kind;
  int32FalseTrue: number[];
  fp32FalseTrue: number[];
  boolFalseTrue: boolean[];
  dataType: DataType;
}

/** What a {@link ModelSequenceBatching_Control} can be made from. */
export interface ModelSequenceBatching_ControlInit {
  kind?: ModelSequenceBatching_Control_Kind | undefined;
  int32FalseTrue?: ArrayLike<number> | undefined;
  fp32FalseTrue?: ArrayLike<number> | undefined;
  boolFalseTrue?: readonly boolean[] | undefined;
  dataType?: DataType | undefined;
}

export const ModelSequenceBatching_Control: MessageType<ModelSequenceBatching_Control, ModelSequenceBatching_ControlInit> = /* @__PURE__ */ message<ModelSequenceBatching_Control, ModelSequenceBatching_ControlInit>(
  inferenceModelConfigProto,
  "inference.ModelSequenceBatching.Control",
  {
    create: (init = {}) => ({
      kind: init.kind ?? 0,
      int32FalseTrue: createList(init.int32FalseTrue),
      fp32FalseTrue: createList(init.fp32FalseTrue),
      boolFalseTrue: createList(init.boolFalseTrue),
      dataType: init.dataType ?? 0,
    }),
    write(m, b, p) {
      if (m.kind != null && m.kind !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.kind);
      }
      if (m.int32FalseTrue?.length) {
        b[p++] = 18;
        const start = p++;
        for (let i = 0; i < m.int32FalseTrue.length; i++) {
          p = writeInt32(b, p, m.int32FalseTrue[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.fp32FalseTrue?.length) {
        b[p++] = 26;
        p = writePackedFloat(b, p, m.fp32FalseTrue);
      }
      if (m.dataType != null && m.dataType !== 0) {
        b[p++] = 32;
        p = writeInt32(b, p, m.dataType);
      }
      if (m.boolFalseTrue?.length) {
        b[p++] = 42;
        const start = p++;
        for (let i = 0; i < m.boolFalseTrue.length; i++) {
          p = writeBool(b, p, m.boolFalseTrue[i]!);
        }
        p = endMessage(b, start, p);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let kind = t?.kind ?? 0;
      let int32FalseTrue = t?.int32FalseTrue;
      let fp32FalseTrue = t?.fp32FalseTrue;
      let boolFalseTrue = t?.boolFalseTrue;
      let dataType = t?.dataType ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            kind = r.int32();
            break;
          case 18: {
            const stop = r.end();
            int32FalseTrue ??= [];
            while (r.pos < stop) int32FalseTrue.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 16: {
            const v = r.int32();
            if (int32FalseTrue === undefined) int32FalseTrue = [v];
            else int32FalseTrue.push(v);
            break;
          }
          case 26: {
            const stop = r.end();
            fp32FalseTrue ??= [];
            while (r.pos < stop) fp32FalseTrue.push(r.float());
            r.closePacked(stop);
            break;
          }
          case 29: {
            const v = r.float();
            if (fp32FalseTrue === undefined) fp32FalseTrue = [v];
            else fp32FalseTrue.push(v);
            break;
          }
          case 42: {
            const stop = r.end();
            boolFalseTrue ??= [];
            while (r.pos < stop) boolFalseTrue.push(r.bool());
            r.closePacked(stop);
            break;
          }
          case 40: {
            const v = r.bool();
            if (boolFalseTrue === undefined) boolFalseTrue = [v];
            else boolFalseTrue.push(v);
            break;
          }
          case 32:
            dataType = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelSequenceBatching_Control = { kind, int32FalseTrue: int32FalseTrue ?? [], fp32FalseTrue: fp32FalseTrue ?? [], boolFalseTrue: boolFalseTrue ?? [], dataType };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const ModelSequenceBatching_Control_Kind = {
  CONTROL_SEQUENCE_START: 0,
  CONTROL_SEQUENCE_READY: 1,
  CONTROL_SEQUENCE_END: 2,
  CONTROL_SEQUENCE_CORRID: 3,
} as const;
export type ModelSequenceBatching_Control_Kind = (typeof ModelSequenceBatching_Control_Kind)[keyof typeof ModelSequenceBatching_Control_Kind] | (number & {});

export interface ModelSequenceBatching_ControlInput {
  name: string;
  control: ModelSequenceBatching_Control[];
}

/** What a {@link ModelSequenceBatching_ControlInput} can be made from. */
export interface ModelSequenceBatching_ControlInputInit {
  name?: string | undefined;
  control?: readonly ModelSequenceBatching_ControlInit[] | undefined;
}

export const ModelSequenceBatching_ControlInput: MessageType<ModelSequenceBatching_ControlInput, ModelSequenceBatching_ControlInputInit> = /* @__PURE__ */ message<ModelSequenceBatching_ControlInput, ModelSequenceBatching_ControlInputInit>(
  inferenceModelConfigProto,
  "inference.ModelSequenceBatching.ControlInput",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      control: init.control?.map((v) => ModelSequenceBatching_Control.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.control) {
        for (let i = 0; i < m.control.length; i++) {
          b[p++] = 18;
          p = endMessage(b, p, ModelSequenceBatching_Control.write(m.control[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let control = t?.control;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18: {
            const v = ModelSequenceBatching_Control.read(r, r.open());
            if (control === undefined) control = [v];
            else control.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelSequenceBatching_ControlInput = { name, control: control ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelSequenceBatching_InitialState {
  dataType: DataType;
  dims: bigint[];
  stateData?:
    | { case: "zeroData"; value: boolean }
    | { case: "dataFile"; value: string }
    | undefined;
  name: string;
}

/** What a {@link ModelSequenceBatching_InitialState} can be made from. */
export interface ModelSequenceBatching_InitialStateInit {
  dataType?: DataType | undefined;
  dims?: ArrayLike<Int64Input> | undefined;
  stateData?:
    | { case: "zeroData"; value: boolean }
    | { case: "dataFile"; value: string }
    | undefined;
  name?: string | undefined;
}

export const ModelSequenceBatching_InitialState: MessageType<ModelSequenceBatching_InitialState, ModelSequenceBatching_InitialStateInit> = /* @__PURE__ */ message<ModelSequenceBatching_InitialState, ModelSequenceBatching_InitialStateInit>(
  inferenceModelConfigProto,
  "inference.ModelSequenceBatching.InitialState",
  {
    create: (init = {}) => ({
      dataType: init.dataType ?? 0,
      dims: createBigintList(init.dims),
      stateData: init.stateData,
      name: init.name ?? "",
    }),
    write(m, b, p) {
      if (m.dataType != null && m.dataType !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.dataType);
      }
      if (m.dims?.length) {
        b[p++] = 18;
        const start = p++;
        for (let i = 0; i < m.dims.length; i++) {
          p = writeInt64(b, p, m.dims[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.stateData !== undefined) {
        switch (m.stateData.case) {
          case "zeroData":
            b[p++] = 24;
            p = writeBool(b, p, m.stateData.value);
            break;
          case "dataFile":
            b[p++] = 34;
            p = writeString(b, p, m.stateData.value);
            break;
        }
      }
      if (m.name) {
        b[p++] = 42;
        p = writeString(b, p, m.name);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let dataType = t?.dataType ?? 0;
      let dims = t?.dims;
      let stateData = t?.stateData;
      let name = t?.name ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            dataType = r.int32();
            break;
          case 18: {
            const stop = r.end();
            dims ??= [];
            while (r.pos < stop) dims.push(r.int64());
            r.closePacked(stop);
            break;
          }
          case 16: {
            const v = r.int64();
            if (dims === undefined) dims = [v];
            else dims.push(v);
            break;
          }
          case 24:
            stateData = { case: "zeroData", value: r.bool() };
            break;
          case 34:
            stateData = { case: "dataFile", value: r.string() };
            break;
          case 42:
            name = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelSequenceBatching_InitialState = { dataType, dims: dims ?? [], stateData, name };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelSequenceBatching_State {
  inputName: string;
  outputName: string;
  dataType: DataType;
  dims: bigint[];
  initialState: ModelSequenceBatching_InitialState[];
  useSameBufferForInputOutput: boolean;
  useGrowableMemory: boolean;
}

/** What a {@link ModelSequenceBatching_State} can be made from. */
export interface ModelSequenceBatching_StateInit {
  inputName?: string | undefined;
  outputName?: string | undefined;
  dataType?: DataType | undefined;
  dims?: ArrayLike<Int64Input> | undefined;
  initialState?: readonly ModelSequenceBatching_InitialStateInit[] | undefined;
  useSameBufferForInputOutput?: boolean | undefined;
  useGrowableMemory?: boolean | undefined;
}

export const ModelSequenceBatching_State: MessageType<ModelSequenceBatching_State, ModelSequenceBatching_StateInit> = /* @__PURE__ */ message<ModelSequenceBatching_State, ModelSequenceBatching_StateInit>(
  inferenceModelConfigProto,
  "inference.ModelSequenceBatching.State",
  {
    create: (init = {}) => ({
      inputName: init.inputName ?? "",
      outputName: init.outputName ?? "",
      dataType: init.dataType ?? 0,
      dims: createBigintList(init.dims),
      initialState: init.initialState?.map((v) => ModelSequenceBatching_InitialState.create(v)) ?? [],
      useSameBufferForInputOutput: init.useSameBufferForInputOutput ?? false,
      useGrowableMemory: init.useGrowableMemory ?? false,
    }),
    write(m, b, p) {
      if (m.inputName) {
        b[p++] = 10;
        p = writeString(b, p, m.inputName);
      }
      if (m.outputName) {
        b[p++] = 18;
        p = writeString(b, p, m.outputName);
      }
      if (m.dataType != null && m.dataType !== 0) {
        b[p++] = 24;
        p = writeInt32(b, p, m.dataType);
      }
      if (m.dims?.length) {
        b[p++] = 34;
        const start = p++;
        for (let i = 0; i < m.dims.length; i++) {
          p = writeInt64(b, p, m.dims[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.initialState) {
        for (let i = 0; i < m.initialState.length; i++) {
          b[p++] = 42;
          p = endMessage(b, p, ModelSequenceBatching_InitialState.write(m.initialState[i]!, b, p + 1));
        }
      }
      if (m.useSameBufferForInputOutput) {
        b[p++] = 48;
        p = writeBool(b, p, m.useSameBufferForInputOutput);
      }
      if (m.useGrowableMemory) {
        b[p++] = 56;
        p = writeBool(b, p, m.useGrowableMemory);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let inputName = t?.inputName ?? "";
      let outputName = t?.outputName ?? "";
      let dataType = t?.dataType ?? 0;
      let dims = t?.dims;
      let initialState = t?.initialState;
      let useSameBufferForInputOutput = t?.useSameBufferForInputOutput ?? false;
      let useGrowableMemory = t?.useGrowableMemory ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            inputName = r.string();
            break;
          case 18:
            outputName = r.string();
            break;
          case 24:
            dataType = r.int32();
            break;
          case 34: {
            const stop = r.end();
            dims ??= [];
            while (r.pos < stop) dims.push(r.int64());
            r.closePacked(stop);
            break;
          }
          case 32: {
            const v = r.int64();
            if (dims === undefined) dims = [v];
            else dims.push(v);
            break;
          }
          case 42: {
            const v = ModelSequenceBatching_InitialState.read(r, r.open());
            if (initialState === undefined) initialState = [v];
            else initialState.push(v);
            break;
          }
          case 48:
            useSameBufferForInputOutput = r.bool();
            break;
          case 56:
            useGrowableMemory = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelSequenceBatching_State = { inputName, outputName, dataType, dims: dims ?? [], initialState: initialState ?? [], useSameBufferForInputOutput, useGrowableMemory };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelSequenceBatching_StrategyDirect {
  maxQueueDelayMicroseconds: bigint;
  minimumSlotUtilization: number;
}

/** What a {@link ModelSequenceBatching_StrategyDirect} can be made from. */
export interface ModelSequenceBatching_StrategyDirectInit {
  maxQueueDelayMicroseconds?: Int64Input | undefined;
  minimumSlotUtilization?: number | undefined;
}

export const ModelSequenceBatching_StrategyDirect: MessageType<ModelSequenceBatching_StrategyDirect, ModelSequenceBatching_StrategyDirectInit> = /* @__PURE__ */ message<ModelSequenceBatching_StrategyDirect, ModelSequenceBatching_StrategyDirectInit>(
  inferenceModelConfigProto,
  "inference.ModelSequenceBatching.StrategyDirect",
  {
    create: (init) => init === undefined ? { maxQueueDelayMicroseconds: 0n, minimumSlotUtilization: 0 } : {
      maxQueueDelayMicroseconds: int64ToBigint(init.maxQueueDelayMicroseconds),
      minimumSlotUtilization: init.minimumSlotUtilization ?? 0,
    },
    write(m, b, p) {
      if (m.maxQueueDelayMicroseconds) {
        b[p++] = 8;
        p = writeUint64(b, p, m.maxQueueDelayMicroseconds);
      }
      if (m.minimumSlotUtilization !== undefined && !Object.is(m.minimumSlotUtilization, 0)) {
        b[p++] = 21;
        p = writeFloat(b, p, m.minimumSlotUtilization);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let maxQueueDelayMicroseconds = t?.maxQueueDelayMicroseconds ?? 0n;
      let minimumSlotUtilization = t?.minimumSlotUtilization ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            maxQueueDelayMicroseconds = r.uint64();
            break;
          case 21:
            minimumSlotUtilization = r.float();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelSequenceBatching_StrategyDirect = { maxQueueDelayMicroseconds, minimumSlotUtilization };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelSequenceBatching_StrategyOldest {
  maxCandidateSequences: number;
  preferredBatchSize: number[];
  maxQueueDelayMicroseconds: bigint;
  preserveOrdering: boolean;
}

/** What a {@link ModelSequenceBatching_StrategyOldest} can be made from. */
export interface ModelSequenceBatching_StrategyOldestInit {
  maxCandidateSequences?: number | undefined;
  preferredBatchSize?: ArrayLike<number> | undefined;
  maxQueueDelayMicroseconds?: Int64Input | undefined;
  preserveOrdering?: boolean | undefined;
}

export const ModelSequenceBatching_StrategyOldest: MessageType<ModelSequenceBatching_StrategyOldest, ModelSequenceBatching_StrategyOldestInit> = /* @__PURE__ */ message<ModelSequenceBatching_StrategyOldest, ModelSequenceBatching_StrategyOldestInit>(
  inferenceModelConfigProto,
  "inference.ModelSequenceBatching.StrategyOldest",
  {
    create: (init = {}) => ({
      maxCandidateSequences: init.maxCandidateSequences ?? 0,
      preferredBatchSize: createList(init.preferredBatchSize),
      maxQueueDelayMicroseconds: int64ToBigint(init.maxQueueDelayMicroseconds),
      preserveOrdering: init.preserveOrdering ?? false,
    }),
    write(m, b, p) {
      if (m.maxCandidateSequences != null && m.maxCandidateSequences !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.maxCandidateSequences);
      }
      if (m.preferredBatchSize?.length) {
        b[p++] = 18;
        const start = p++;
        for (let i = 0; i < m.preferredBatchSize.length; i++) {
          p = writeInt32(b, p, m.preferredBatchSize[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.maxQueueDelayMicroseconds) {
        b[p++] = 24;
        p = writeUint64(b, p, m.maxQueueDelayMicroseconds);
      }
      if (m.preserveOrdering) {
        b[p++] = 32;
        p = writeBool(b, p, m.preserveOrdering);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let maxCandidateSequences = t?.maxCandidateSequences ?? 0;
      let preferredBatchSize = t?.preferredBatchSize;
      let maxQueueDelayMicroseconds = t?.maxQueueDelayMicroseconds ?? 0n;
      let preserveOrdering = t?.preserveOrdering ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            maxCandidateSequences = r.int32();
            break;
          case 18: {
            const stop = r.end();
            preferredBatchSize ??= [];
            while (r.pos < stop) preferredBatchSize.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 16: {
            const v = r.int32();
            if (preferredBatchSize === undefined) preferredBatchSize = [v];
            else preferredBatchSize.push(v);
            break;
          }
          case 24:
            maxQueueDelayMicroseconds = r.uint64();
            break;
          case 32:
            preserveOrdering = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelSequenceBatching_StrategyOldest = { maxCandidateSequences, preferredBatchSize: preferredBatchSize ?? [], maxQueueDelayMicroseconds, preserveOrdering };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Chains models by tensor name. */
export interface ModelEnsembling {
  step: ModelEnsembling_Step[];
  maxInflightRequests: number;
}

/** What a {@link ModelEnsembling} can be made from. */
export interface ModelEnsemblingInit {
  step?: readonly ModelEnsembling_StepInit[] | undefined;
  maxInflightRequests?: number | undefined;
}

export const ModelEnsembling: MessageType<ModelEnsembling, ModelEnsemblingInit> = /* @__PURE__ */ message<ModelEnsembling, ModelEnsemblingInit>(
  inferenceModelConfigProto,
  "inference.ModelEnsembling",
  {
    create: (init = {}) => ({
      step: init.step?.map((v) => ModelEnsembling_Step.create(v)) ?? [],
      maxInflightRequests: init.maxInflightRequests ?? 0,
    }),
    write(m, b, p) {
      if (m.step) {
        for (let i = 0; i < m.step.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, ModelEnsembling_Step.write(m.step[i]!, b, p + 1));
        }
      }
      if (m.maxInflightRequests != null && m.maxInflightRequests !== 0) {
        b[p++] = 16;
        p = writeUint32(b, p, m.maxInflightRequests);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let step = t?.step;
      let maxInflightRequests = t?.maxInflightRequests ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = ModelEnsembling_Step.read(r, r.open());
            if (step === undefined) step = [v];
            else step.push(v);
            break;
          }
          case 16:
            maxInflightRequests = r.uint32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelEnsembling = { step: step ?? [], maxInflightRequests };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelEnsembling_Step {
  modelName: string;
  /** -1: the version that serves by default. */
  modelVersion: bigint;
  /** The step's input name to the pipeline's tensor name. */
  inputMap: Map<string, string>;
  /** The step's output name to the pipeline's tensor name. */
  outputMap: Map<string, string>;
  modelNamespace: string;
}

/** What a {@link ModelEnsembling_Step} can be made from. */
export interface ModelEnsembling_StepInit {
  modelName?: string | undefined;
  modelVersion?: Int64Input | undefined;
  inputMap?: MapInit<string, string> | undefined;
  outputMap?: MapInit<string, string> | undefined;
  modelNamespace?: string | undefined;
}

export const ModelEnsembling_Step: MessageType<ModelEnsembling_Step, ModelEnsembling_StepInit> = /* @__PURE__ */ message<ModelEnsembling_Step, ModelEnsembling_StepInit>(
  inferenceModelConfigProto,
  "inference.ModelEnsembling.Step",
  {
    create: (init = {}) => ({
      modelName: init.modelName ?? "",
      modelVersion: int64ToBigint(init.modelVersion),
      inputMap: createMap(init.inputMap),
      outputMap: createMap(init.outputMap),
      modelNamespace: init.modelNamespace ?? "",
    }),
    write(m, b, p) {
      if (m.modelName) {
        b[p++] = 10;
        p = writeString(b, p, m.modelName);
      }
      if (m.modelVersion) {
        b[p++] = 16;
        p = writeInt64(b, p, m.modelVersion);
      }
      if (m.inputMap) {
        for (const [k, v] of mapEntries(m.inputMap)) {
          b[p++] = 26;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = writeString(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.outputMap) {
        for (const [k, v] of mapEntries(m.outputMap)) {
          b[p++] = 34;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = writeString(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.modelNamespace) {
        b[p++] = 42;
        p = writeString(b, p, m.modelNamespace);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let modelName = t?.modelName ?? "";
      let modelVersion = t?.modelVersion ?? 0n;
      const inputMap = t?.inputMap ?? new Map<string, string>();
      const outputMap = t?.outputMap ?? new Map<string, string>();
      let modelNamespace = t?.modelNamespace ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            modelName = r.string();
            break;
          case 16:
            modelVersion = r.int64();
            break;
          case 26: {
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
            inputMap.set(k, v);
            break;
          }
          case 34: {
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
            outputMap.set(k, v);
            break;
          }
          case 42:
            modelNamespace = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelEnsembling_Step = { modelName, modelVersion, inputMap, outputMap, modelNamespace };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelParameter {
  stringValue: string;
}

/** What a {@link ModelParameter} can be made from. */
export interface ModelParameterInit {
  stringValue?: string | undefined;
}

export const ModelParameter: MessageType<ModelParameter, ModelParameterInit> = /* @__PURE__ */ message<ModelParameter, ModelParameterInit>(
  inferenceModelConfigProto,
  "inference.ModelParameter",
  {
    create: (init = {}) => ({
      stringValue: init.stringValue ?? "",
    }),
    write(m, b, p) {
      if (m.stringValue) {
        b[p++] = 10;
        p = writeString(b, p, m.stringValue);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let stringValue = t?.stringValue ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            stringValue = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelParameter = { stringValue };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** A request run before the model becomes ready. */
export interface ModelWarmup {
  name: string;
  batchSize: number;
  inputs: Map<string, ModelWarmup_Input>;
  /** 0 means 1. */
  count: number;
}

/** What a {@link ModelWarmup} can be made from. */
export interface ModelWarmupInit {
  name?: string | undefined;
  batchSize?: number | undefined;
  inputs?: MapInit<string, ModelWarmup_InputInit> | undefined;
  count?: number | undefined;
}

export const ModelWarmup: MessageType<ModelWarmup, ModelWarmupInit> = /* @__PURE__ */ message<ModelWarmup, ModelWarmupInit>(
  inferenceModelConfigProto,
  "inference.ModelWarmup",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      batchSize: init.batchSize ?? 0,
      inputs: createMap(init.inputs, undefined, (v) => ModelWarmup_Input.create(v)),
      count: init.count ?? 0,
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.batchSize != null && m.batchSize !== 0) {
        b[p++] = 16;
        p = writeUint32(b, p, m.batchSize);
      }
      if (m.inputs) {
        for (const [k, v] of mapEntries(m.inputs)) {
          b[p++] = 26;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, ModelWarmup_Input.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      if (m.count != null && m.count !== 0) {
        b[p++] = 32;
        p = writeUint32(b, p, m.count);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let batchSize = t?.batchSize ?? 0;
      const inputs = t?.inputs ?? new Map<string, ModelWarmup_Input>();
      let count = t?.count ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 16:
            batchSize = r.uint32();
            break;
          case 26: {
            const stop = r.open();
            let k: string = "";
            let v: ModelWarmup_Input | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = ModelWarmup_Input.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            inputs.set(k, v ?? ModelWarmup_Input.create());
            break;
          }
          case 32:
            count = r.uint32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelWarmup = { name, batchSize, inputs, count };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelWarmup_Input {
  dataType: DataType;
  dims: bigint[];
  inputDataType?:
    | { case: "zeroData"; value: boolean }
    | { case: "randomData"; value: boolean }
    | { case: "inputDataFile"; value: string }
    | undefined;
}

/** What a {@link ModelWarmup_Input} can be made from. */
export interface ModelWarmup_InputInit {
  dataType?: DataType | undefined;
  dims?: ArrayLike<Int64Input> | undefined;
  inputDataType?:
    | { case: "zeroData"; value: boolean }
    | { case: "randomData"; value: boolean }
    | { case: "inputDataFile"; value: string }
    | undefined;
}

export const ModelWarmup_Input: MessageType<ModelWarmup_Input, ModelWarmup_InputInit> = /* @__PURE__ */ message<ModelWarmup_Input, ModelWarmup_InputInit>(
  inferenceModelConfigProto,
  "inference.ModelWarmup.Input",
  {
    create: (init = {}) => ({
      dataType: init.dataType ?? 0,
      dims: createBigintList(init.dims),
      inputDataType: init.inputDataType,
    }),
    write(m, b, p) {
      if (m.dataType != null && m.dataType !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.dataType);
      }
      if (m.dims?.length) {
        b[p++] = 18;
        const start = p++;
        for (let i = 0; i < m.dims.length; i++) {
          p = writeInt64(b, p, m.dims[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.inputDataType !== undefined) {
        switch (m.inputDataType.case) {
          case "zeroData":
            b[p++] = 24;
            p = writeBool(b, p, m.inputDataType.value);
            break;
          case "randomData":
            b[p++] = 32;
            p = writeBool(b, p, m.inputDataType.value);
            break;
          case "inputDataFile":
            b[p++] = 42;
            p = writeString(b, p, m.inputDataType.value);
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let dataType = t?.dataType ?? 0;
      let dims = t?.dims;
      let inputDataType = t?.inputDataType;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            dataType = r.int32();
            break;
          case 18: {
            const stop = r.end();
            dims ??= [];
            while (r.pos < stop) dims.push(r.int64());
            r.closePacked(stop);
            break;
          }
          case 16: {
            const v = r.int64();
            if (dims === undefined) dims = [v];
            else dims.push(v);
            break;
          }
          case 24:
            inputDataType = { case: "zeroData", value: r.bool() };
            break;
          case 32:
            inputDataType = { case: "randomData", value: r.bool() };
            break;
          case 42:
            inputDataType = { case: "inputDataFile", value: r.string() };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelWarmup_Input = { dataType, dims: dims ?? [], inputDataType };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelOperations {
  opLibraryFilename: string[];
}

/** What a {@link ModelOperations} can be made from. */
export interface ModelOperationsInit {
  opLibraryFilename?: readonly string[] | undefined;
}

export const ModelOperations: MessageType<ModelOperations, ModelOperationsInit> = /* @__PURE__ */ message<ModelOperations, ModelOperationsInit>(
  inferenceModelConfigProto,
  "inference.ModelOperations",
  {
    create: (init = {}) => ({
      opLibraryFilename: createList(init.opLibraryFilename),
    }),
    write(m, b, p) {
      if (m.opLibraryFilename) {
        for (let i = 0; i < m.opLibraryFilename.length; i++) {
          b[p++] = 10;
          p = writeString(b, p, m.opLibraryFilename[i]!);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let opLibraryFilename = t?.opLibraryFilename;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = r.string();
            if (opLibraryFilename === undefined) opLibraryFilename = [v];
            else opLibraryFilename.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelOperations = { opLibraryFilename: opLibraryFilename ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelTransactionPolicy {
  /** The model may answer a request any number of times. */
  decoupled: boolean;
}

/** What a {@link ModelTransactionPolicy} can be made from. */
export interface ModelTransactionPolicyInit {
  decoupled?: boolean | undefined;
}

export const ModelTransactionPolicy: MessageType<ModelTransactionPolicy, ModelTransactionPolicyInit> = /* @__PURE__ */ message<ModelTransactionPolicy, ModelTransactionPolicyInit>(
  inferenceModelConfigProto,
  "inference.ModelTransactionPolicy",
  {
    create: (init = {}) => ({
      decoupled: init.decoupled ?? false,
    }),
    write(m, b, p) {
      if (m.decoupled) {
        b[p++] = 8;
        p = writeBool(b, p, m.decoupled);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let decoupled = t?.decoupled ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            decoupled = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelTransactionPolicy = { decoupled };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelRepositoryAgents {
  agents: ModelRepositoryAgents_Agent[];
}

/** What a {@link ModelRepositoryAgents} can be made from. */
export interface ModelRepositoryAgentsInit {
  agents?: readonly ModelRepositoryAgents_AgentInit[] | undefined;
}

export const ModelRepositoryAgents: MessageType<ModelRepositoryAgents, ModelRepositoryAgentsInit> = /* @__PURE__ */ message<ModelRepositoryAgents, ModelRepositoryAgentsInit>(
  inferenceModelConfigProto,
  "inference.ModelRepositoryAgents",
  {
    create: (init = {}) => ({
      agents: init.agents?.map((v) => ModelRepositoryAgents_Agent.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.agents) {
        for (let i = 0; i < m.agents.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, ModelRepositoryAgents_Agent.write(m.agents[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let agents = t?.agents;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = ModelRepositoryAgents_Agent.read(r, r.open());
            if (agents === undefined) agents = [v];
            else agents.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelRepositoryAgents = { agents: agents ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelRepositoryAgents_Agent {
  name: string;
  parameters: Map<string, string>;
}

/** What a {@link ModelRepositoryAgents_Agent} can be made from. */
export interface ModelRepositoryAgents_AgentInit {
  name?: string | undefined;
  parameters?: MapInit<string, string> | undefined;
}

export const ModelRepositoryAgents_Agent: MessageType<ModelRepositoryAgents_Agent, ModelRepositoryAgents_AgentInit> = /* @__PURE__ */ message<ModelRepositoryAgents_Agent, ModelRepositoryAgents_AgentInit>(
  inferenceModelConfigProto,
  "inference.ModelRepositoryAgents.Agent",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      parameters: createMap(init.parameters),
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.parameters) {
        for (const [k, v] of mapEntries(m.parameters)) {
          b[p++] = 18;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = writeString(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      const parameters = t?.parameters ?? new Map<string, string>();
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18: {
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
            parameters.set(k, v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelRepositoryAgents_Agent = { name, parameters };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelResponseCache {
  enable: boolean;
}

/** What a {@link ModelResponseCache} can be made from. */
export interface ModelResponseCacheInit {
  enable?: boolean | undefined;
}

export const ModelResponseCache: MessageType<ModelResponseCache, ModelResponseCacheInit> = /* @__PURE__ */ message<ModelResponseCache, ModelResponseCacheInit>(
  inferenceModelConfigProto,
  "inference.ModelResponseCache",
  {
    create: (init = {}) => ({
      enable: init.enable ?? false,
    }),
    write(m, b, p) {
      if (m.enable) {
        b[p++] = 8;
        p = writeBool(b, p, m.enable);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let enable = t?.enable ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            enable = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelResponseCache = { enable };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelMetrics {
  metricControl: ModelMetrics_MetricControl[];
}

/** What a {@link ModelMetrics} can be made from. */
export interface ModelMetricsInit {
  metricControl?: readonly ModelMetrics_MetricControlInit[] | undefined;
}

export const ModelMetrics: MessageType<ModelMetrics, ModelMetricsInit> = /* @__PURE__ */ message<ModelMetrics, ModelMetricsInit>(
  inferenceModelConfigProto,
  "inference.ModelMetrics",
  {
    create: (init = {}) => ({
      metricControl: init.metricControl?.map((v) => ModelMetrics_MetricControl.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.metricControl) {
        for (let i = 0; i < m.metricControl.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, ModelMetrics_MetricControl.write(m.metricControl[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let metricControl = t?.metricControl;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = ModelMetrics_MetricControl.read(r, r.open());
            if (metricControl === undefined) metricControl = [v];
            else metricControl.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelMetrics = { metricControl: metricControl ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelMetrics_MetricControl {
  metricIdentifier?: ModelMetrics_MetricControl_MetricIdentifier | undefined;
  metricOptions?:
    | { case: "histogramOptions"; value: ModelMetrics_MetricControl_HistogramOptions }
    | undefined;
}

/** What a {@link ModelMetrics_MetricControl} can be made from. */
export interface ModelMetrics_MetricControlInit {
  metricIdentifier?: ModelMetrics_MetricControl_MetricIdentifierInit | undefined;
  metricOptions?:
    | { case: "histogramOptions"; value: ModelMetrics_MetricControl_HistogramOptionsInit }
    | undefined;
}

export const ModelMetrics_MetricControl: MessageType<ModelMetrics_MetricControl, ModelMetrics_MetricControlInit> = /* @__PURE__ */ message<ModelMetrics_MetricControl, ModelMetrics_MetricControlInit>(
  inferenceModelConfigProto,
  "inference.ModelMetrics.MetricControl",
  {
    create: (init = {}) => ({
      metricIdentifier: init.metricIdentifier && ModelMetrics_MetricControl_MetricIdentifier.create(init.metricIdentifier),
      metricOptions:
        init.metricOptions?.case === "histogramOptions"
          ? { case: "histogramOptions", value: ModelMetrics_MetricControl_HistogramOptions.create(init.metricOptions.value) }
        : undefined,
    }),
    write(m, b, p) {
      if (m.metricIdentifier !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, ModelMetrics_MetricControl_MetricIdentifier.write(m.metricIdentifier, b, p + 1));
      }
      if (m.metricOptions !== undefined) {
        switch (m.metricOptions.case) {
          case "histogramOptions":
            b[p++] = 18;
            p = endMessage(b, p, ModelMetrics_MetricControl_HistogramOptions.write(m.metricOptions.value, b, p + 1));
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let metricIdentifier = t?.metricIdentifier;
      let metricOptions = t?.metricOptions;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            metricIdentifier = ModelMetrics_MetricControl_MetricIdentifier.read(r, r.open(), metricIdentifier);
            break;
          case 18:
            metricOptions = { case: "histogramOptions", value: ModelMetrics_MetricControl_HistogramOptions.read(r, r.open(), metricOptions?.case === "histogramOptions" ? metricOptions.value : undefined) };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelMetrics_MetricControl = { metricIdentifier, metricOptions };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelMetrics_MetricControl_MetricIdentifier {
  family: string;
}

/** What a {@link ModelMetrics_MetricControl_MetricIdentifier} can be made from. */
export interface ModelMetrics_MetricControl_MetricIdentifierInit {
  family?: string | undefined;
}

export const ModelMetrics_MetricControl_MetricIdentifier: MessageType<ModelMetrics_MetricControl_MetricIdentifier, ModelMetrics_MetricControl_MetricIdentifierInit> = /* @__PURE__ */ message<ModelMetrics_MetricControl_MetricIdentifier, ModelMetrics_MetricControl_MetricIdentifierInit>(
  inferenceModelConfigProto,
  "inference.ModelMetrics.MetricControl.MetricIdentifier",
  {
    create: (init = {}) => ({
      family: init.family ?? "",
    }),
    write(m, b, p) {
      if (m.family) {
        b[p++] = 10;
        p = writeString(b, p, m.family);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let family = t?.family ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            family = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelMetrics_MetricControl_MetricIdentifier = { family };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelMetrics_MetricControl_HistogramOptions {
  buckets: number[];
}

/** What a {@link ModelMetrics_MetricControl_HistogramOptions} can be made from. */
export interface ModelMetrics_MetricControl_HistogramOptionsInit {
  buckets?: ArrayLike<number> | undefined;
}

export const ModelMetrics_MetricControl_HistogramOptions: MessageType<ModelMetrics_MetricControl_HistogramOptions, ModelMetrics_MetricControl_HistogramOptionsInit> = /* @__PURE__ */ message<ModelMetrics_MetricControl_HistogramOptions, ModelMetrics_MetricControl_HistogramOptionsInit>(
  inferenceModelConfigProto,
  "inference.ModelMetrics.MetricControl.HistogramOptions",
  {
    create: (init = {}) => ({
      buckets: createList(init.buckets),
    }),
    write(m, b, p) {
      if (m.buckets?.length) {
        b[p++] = 10;
        p = writePackedDouble(b, p, m.buckets);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let buckets = t?.buckets;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const stop = r.end();
            buckets ??= [];
            while (r.pos < stop) buckets.push(r.double());
            r.closePacked(stop);
            break;
          }
          case 9: {
            const v = r.double();
            if (buckets === undefined) buckets = [v];
            else buckets.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelMetrics_MetricControl_HistogramOptions = { buckets: buckets ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelConfig {
  name: string;
  platform: string;
  backend: string;
  runtime: string;
  versionPolicy?: ModelVersionPolicy | undefined;
  /** 0: requests run one by one, and shapes are complete. Left out: as the model has a batch dimension or not. */
  maxBatchSize?: number | undefined;
  input: ModelInput[];
  output: ModelOutput[];
  batchInput: BatchInput[];
  batchOutput: BatchOutput[];
  optimization?: ModelOptimizationPolicy | undefined;
  schedulingChoice?:
    | { case: "dynamicBatching"; value: ModelDynamicBatching }
    | { case: "sequenceBatching"; value: ModelSequenceBatching }
    | { case: "ensembleScheduling"; value: ModelEnsembling }
    | undefined;
  instanceGroup: ModelInstanceGroup[];
  defaultModelFilename: string;
  ccModelFilenames: Map<string, string>;
  metricTags: Map<string, string>;
  parameters: Map<string, ModelParameter>;
  modelWarmup: ModelWarmup[];
  modelOperations?: ModelOperations | undefined;
  modelTransactionPolicy?: ModelTransactionPolicy | undefined;
  modelRepositoryAgents?: ModelRepositoryAgents | undefined;
  responseCache?: ModelResponseCache | undefined;
  modelMetrics?: ModelMetrics | undefined;
}

/** What a {@link ModelConfig} can be made from. */
export interface ModelConfigInit {
  name?: string | undefined;
  platform?: string | undefined;
  backend?: string | undefined;
  runtime?: string | undefined;
  versionPolicy?: ModelVersionPolicyInit | undefined;
  maxBatchSize?: number | undefined;
  input?: readonly ModelInputInit[] | undefined;
  output?: readonly ModelOutputInit[] | undefined;
  batchInput?: readonly BatchInputInit[] | undefined;
  batchOutput?: readonly BatchOutputInit[] | undefined;
  optimization?: ModelOptimizationPolicyInit | undefined;
  schedulingChoice?:
    | { case: "dynamicBatching"; value: ModelDynamicBatchingInit }
    | { case: "sequenceBatching"; value: ModelSequenceBatchingInit }
    | { case: "ensembleScheduling"; value: ModelEnsemblingInit }
    | undefined;
  instanceGroup?: readonly ModelInstanceGroupInit[] | undefined;
  defaultModelFilename?: string | undefined;
  ccModelFilenames?: MapInit<string, string> | undefined;
  metricTags?: MapInit<string, string> | undefined;
  parameters?: MapInit<string, ModelParameterInit> | undefined;
  modelWarmup?: readonly ModelWarmupInit[] | undefined;
  modelOperations?: ModelOperationsInit | undefined;
  modelTransactionPolicy?: ModelTransactionPolicyInit | undefined;
  modelRepositoryAgents?: ModelRepositoryAgentsInit | undefined;
  responseCache?: ModelResponseCacheInit | undefined;
  modelMetrics?: ModelMetricsInit | undefined;
}

export const ModelConfig: MessageType<ModelConfig, ModelConfigInit> = /* @__PURE__ */ message<ModelConfig, ModelConfigInit>(
  inferenceModelConfigProto,
  "inference.ModelConfig",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      platform: init.platform ?? "",
      backend: init.backend ?? "",
      runtime: init.runtime ?? "",
      versionPolicy: init.versionPolicy && ModelVersionPolicy.create(init.versionPolicy),
      maxBatchSize: init.maxBatchSize,
      input: init.input?.map((v) => ModelInput.create(v)) ?? [],
      output: init.output?.map((v) => ModelOutput.create(v)) ?? [],
      batchInput: init.batchInput?.map((v) => BatchInput.create(v)) ?? [],
      batchOutput: init.batchOutput?.map((v) => BatchOutput.create(v)) ?? [],
      optimization: init.optimization && ModelOptimizationPolicy.create(init.optimization),
      schedulingChoice:
        init.schedulingChoice?.case === "dynamicBatching"
          ? { case: "dynamicBatching", value: ModelDynamicBatching.create(init.schedulingChoice.value) }
        : init.schedulingChoice?.case === "sequenceBatching"
          ? { case: "sequenceBatching", value: ModelSequenceBatching.create(init.schedulingChoice.value) }
        : init.schedulingChoice?.case === "ensembleScheduling"
          ? { case: "ensembleScheduling", value: ModelEnsembling.create(init.schedulingChoice.value) }
        : undefined,
      instanceGroup: init.instanceGroup?.map((v) => ModelInstanceGroup.create(v)) ?? [],
      defaultModelFilename: init.defaultModelFilename ?? "",
      ccModelFilenames: createMap(init.ccModelFilenames),
      metricTags: createMap(init.metricTags),
      parameters: createMap(init.parameters, undefined, (v) => ModelParameter.create(v)),
      modelWarmup: init.modelWarmup?.map((v) => ModelWarmup.create(v)) ?? [],
      modelOperations: init.modelOperations && ModelOperations.create(init.modelOperations),
      modelTransactionPolicy: init.modelTransactionPolicy && ModelTransactionPolicy.create(init.modelTransactionPolicy),
      modelRepositoryAgents: init.modelRepositoryAgents && ModelRepositoryAgents.create(init.modelRepositoryAgents),
      responseCache: init.responseCache && ModelResponseCache.create(init.responseCache),
      modelMetrics: init.modelMetrics && ModelMetrics.create(init.modelMetrics),
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.platform) {
        b[p++] = 18;
        p = writeString(b, p, m.platform);
      }
      if (m.versionPolicy !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, ModelVersionPolicy.write(m.versionPolicy, b, p + 1));
      }
      if (m.maxBatchSize !== undefined) {
        b[p++] = 32;
        p = writeInt32(b, p, m.maxBatchSize);
      }
      if (m.input) {
        for (let i = 0; i < m.input.length; i++) {
          b[p++] = 42;
          p = endMessage(b, p, ModelInput.write(m.input[i]!, b, p + 1));
        }
      }
      if (m.output) {
        for (let i = 0; i < m.output.length; i++) {
          b[p++] = 50;
          p = endMessage(b, p, ModelOutput.write(m.output[i]!, b, p + 1));
        }
      }
      if (m.instanceGroup) {
        for (let i = 0; i < m.instanceGroup.length; i++) {
          b[p++] = 58;
          p = endMessage(b, p, ModelInstanceGroup.write(m.instanceGroup[i]!, b, p + 1));
        }
      }
      if (m.defaultModelFilename) {
        b[p++] = 66;
        p = writeString(b, p, m.defaultModelFilename);
      }
      if (m.ccModelFilenames) {
        for (const [k, v] of mapEntries(m.ccModelFilenames)) {
          b[p++] = 74;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = writeString(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.metricTags) {
        for (const [k, v] of mapEntries(m.metricTags)) {
          b[p++] = 82;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = writeString(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.schedulingChoice !== undefined) {
        switch (m.schedulingChoice.case) {
          case "dynamicBatching":
            b[p++] = 90;
            p = endMessage(b, p, ModelDynamicBatching.write(m.schedulingChoice.value, b, p + 1));
            break;
          case "sequenceBatching":
            b[p++] = 106;
            p = endMessage(b, p, ModelSequenceBatching.write(m.schedulingChoice.value, b, p + 1));
            break;
          case "ensembleScheduling":
            b[p++] = 122;
            p = endMessage(b, p, ModelEnsembling.write(m.schedulingChoice.value, b, p + 1));
            break;
        }
      }
      if (m.optimization !== undefined) {
        b[p++] = 98;
        p = endMessage(b, p, ModelOptimizationPolicy.write(m.optimization, b, p + 1));
      }
      if (m.parameters) {
        for (const [k, v] of mapEntries(m.parameters)) {
          b[p++] = 114;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, ModelParameter.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      if (m.modelWarmup) {
        for (let i = 0; i < m.modelWarmup.length; i++) {
          b[p++] = 130; b[p++] = 1;
          p = endMessage(b, p, ModelWarmup.write(m.modelWarmup[i]!, b, p + 1));
        }
      }
      if (m.backend) {
        b[p++] = 138; b[p++] = 1;
        p = writeString(b, p, m.backend);
      }
      if (m.modelOperations !== undefined) {
        b[p++] = 146; b[p++] = 1;
        p = endMessage(b, p, ModelOperations.write(m.modelOperations, b, p + 1));
      }
      if (m.modelTransactionPolicy !== undefined) {
        b[p++] = 154; b[p++] = 1;
        p = endMessage(b, p, ModelTransactionPolicy.write(m.modelTransactionPolicy, b, p + 1));
      }
      if (m.batchInput) {
        for (let i = 0; i < m.batchInput.length; i++) {
          b[p++] = 162; b[p++] = 1;
          p = endMessage(b, p, BatchInput.write(m.batchInput[i]!, b, p + 1));
        }
      }
      if (m.batchOutput) {
        for (let i = 0; i < m.batchOutput.length; i++) {
          b[p++] = 170; b[p++] = 1;
          p = endMessage(b, p, BatchOutput.write(m.batchOutput[i]!, b, p + 1));
        }
      }
      if (m.modelRepositoryAgents !== undefined) {
        b[p++] = 186; b[p++] = 1;
        p = endMessage(b, p, ModelRepositoryAgents.write(m.modelRepositoryAgents, b, p + 1));
      }
      if (m.responseCache !== undefined) {
        b[p++] = 194; b[p++] = 1;
        p = endMessage(b, p, ModelResponseCache.write(m.responseCache, b, p + 1));
      }
      if (m.runtime) {
        b[p++] = 202; b[p++] = 1;
        p = writeString(b, p, m.runtime);
      }
      if (m.modelMetrics !== undefined) {
        b[p++] = 210; b[p++] = 1;
        p = endMessage(b, p, ModelMetrics.write(m.modelMetrics, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let platform = t?.platform ?? "";
      let backend = t?.backend ?? "";
      let runtime = t?.runtime ?? "";
      let versionPolicy = t?.versionPolicy;
      let maxBatchSize = t?.maxBatchSize;
      let input = t?.input;
      let output = t?.output;
      let batchInput = t?.batchInput;
      let batchOutput = t?.batchOutput;
      let optimization = t?.optimization;
      let schedulingChoice = t?.schedulingChoice;
      let instanceGroup = t?.instanceGroup;
      let defaultModelFilename = t?.defaultModelFilename ?? "";
      const ccModelFilenames = t?.ccModelFilenames ?? new Map<string, string>();
      const metricTags = t?.metricTags ?? new Map<string, string>();
      const parameters = t?.parameters ?? new Map<string, ModelParameter>();
      let modelWarmup = t?.modelWarmup;
      let modelOperations = t?.modelOperations;
      let modelTransactionPolicy = t?.modelTransactionPolicy;
      let modelRepositoryAgents = t?.modelRepositoryAgents;
      let responseCache = t?.responseCache;
      let modelMetrics = t?.modelMetrics;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            platform = r.string();
            break;
          case 138:
            backend = r.string();
            break;
          case 202:
            runtime = r.string();
            break;
          case 26:
            versionPolicy = ModelVersionPolicy.read(r, r.open(), versionPolicy);
            break;
          case 32:
            maxBatchSize = r.int32();
            break;
          case 42: {
            const v = ModelInput.read(r, r.open());
            if (input === undefined) input = [v];
            else input.push(v);
            break;
          }
          case 50: {
            const v = ModelOutput.read(r, r.open());
            if (output === undefined) output = [v];
            else output.push(v);
            break;
          }
          case 162: {
            const v = BatchInput.read(r, r.open());
            if (batchInput === undefined) batchInput = [v];
            else batchInput.push(v);
            break;
          }
          case 170: {
            const v = BatchOutput.read(r, r.open());
            if (batchOutput === undefined) batchOutput = [v];
            else batchOutput.push(v);
            break;
          }
          case 98:
            optimization = ModelOptimizationPolicy.read(r, r.open(), optimization);
            break;
          case 90:
            schedulingChoice = { case: "dynamicBatching", value: ModelDynamicBatching.read(r, r.open(), schedulingChoice?.case === "dynamicBatching" ? schedulingChoice.value : undefined) };
            break;
          case 106:
            schedulingChoice = { case: "sequenceBatching", value: ModelSequenceBatching.read(r, r.open(), schedulingChoice?.case === "sequenceBatching" ? schedulingChoice.value : undefined) };
            break;
          case 122:
            schedulingChoice = { case: "ensembleScheduling", value: ModelEnsembling.read(r, r.open(), schedulingChoice?.case === "ensembleScheduling" ? schedulingChoice.value : undefined) };
            break;
          case 58: {
            const v = ModelInstanceGroup.read(r, r.open());
            if (instanceGroup === undefined) instanceGroup = [v];
            else instanceGroup.push(v);
            break;
          }
          case 66:
            defaultModelFilename = r.string();
            break;
          case 74: {
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
            ccModelFilenames.set(k, v);
            break;
          }
          case 82: {
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
            metricTags.set(k, v);
            break;
          }
          case 114: {
            const stop = r.open();
            let k: string = "";
            let v: ModelParameter | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = ModelParameter.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            parameters.set(k, v ?? ModelParameter.create());
            break;
          }
          case 130: {
            const v = ModelWarmup.read(r, r.open());
            if (modelWarmup === undefined) modelWarmup = [v];
            else modelWarmup.push(v);
            break;
          }
          case 146:
            modelOperations = ModelOperations.read(r, r.open(), modelOperations);
            break;
          case 154:
            modelTransactionPolicy = ModelTransactionPolicy.read(r, r.open(), modelTransactionPolicy);
            break;
          case 186:
            modelRepositoryAgents = ModelRepositoryAgents.read(r, r.open(), modelRepositoryAgents);
            break;
          case 194:
            responseCache = ModelResponseCache.read(r, r.open(), responseCache);
            break;
          case 210:
            modelMetrics = ModelMetrics.read(r, r.open(), modelMetrics);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelConfig = { name, platform, backend, runtime, versionPolicy, maxBatchSize, input: input ?? [], output: output ?? [], batchInput: batchInput ?? [], batchOutput: batchOutput ?? [], optimization, schedulingChoice, instanceGroup: instanceGroup ?? [], defaultModelFilename, ccModelFilenames, metricTags, parameters, modelWarmup: modelWarmup ?? [], modelOperations, modelTransactionPolicy, modelRepositoryAgents, responseCache, modelMetrics };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

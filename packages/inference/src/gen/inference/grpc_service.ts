// Made by Weft from inference/grpc_service.proto: changes here are lost.

import { ModelConfig, type ModelConfigInit, inferenceModelConfigProto } from "./model_config.ts";
import {
  type EmptyMessage,
  type Int64Input,
  type MapInit,
  type MessageType,
  type MethodType,
  type ProtoFile,
  type ServiceDescriptor,
  appendBigInt64Array,
  appendBigUint64Array,
  appendFloat32Array,
  appendFloat64Array,
  appendInt32Array,
  appendUint32Array,
  createBigintList,
  createList,
  createMap,
  endMessage,
  int64ToBigint,
  mapEntries,
  message,
  noBigInt64Array,
  noBigUint64Array,
  noBytes,
  noFloat32Array,
  noFloat64Array,
  noInt32Array,
  noUint32Array,
  protoFile,
  readPackedDouble,
  readPackedFloat,
  readPackedInt32,
  readPackedInt64,
  readPackedUint32,
  readPackedUint64,
  service,
  toBigInt64Array,
  toBigUint64Array,
  toFloat32Array,
  toFloat64Array,
  toInt32Array,
  toUint32Array,
  unknownFields,
  writeBool,
  writeBytes,
  writeDouble,
  writeInt32,
  writeInt64,
  writePackedDouble,
  writePackedFloat,
  writeString,
  writeUint32,
  writeUint64,
  writeUnknown,
} from "@weft/protobuf";
import { weftOptionsProto } from "@weft/protobuf/descriptor";

/** The schema of inference/grpc_service.proto. */
export const inferenceGrpcServiceProto: ProtoFile = /* @__PURE__ */ protoFile(
  "inference/grpc_service.proto",
  "ChxpbmZlcmVuY2UvZ3JwY19zZXJ2aWNlLnByb3RvEglpbmZlcmVuY2UaHGluZmVyZW5jZS9tb2RlbF9jb25maWcucHJvdG8a" +
    "EndlZnQvb3B0aW9ucy5wcm90byITChFTZXJ2ZXJMaXZlUmVxdWVzdCIiChJTZXJ2ZXJMaXZlUmVzcG9uc2USDAoEbGl2ZRgB" +
    "IAEoCCIUChJTZXJ2ZXJSZWFkeVJlcXVlc3QiJAoTU2VydmVyUmVhZHlSZXNwb25zZRINCgVyZWFkeRgBIAEoCCIyChFNb2Rl" +
    "bFJlYWR5UmVxdWVzdBIMCgRuYW1lGAEgASgJEg8KB3ZlcnNpb24YAiABKAkiIwoSTW9kZWxSZWFkeVJlc3BvbnNlEg0KBXJl" +
    "YWR5GAEgASgIIhcKFVNlcnZlck1ldGFkYXRhUmVxdWVzdCJLChZTZXJ2ZXJNZXRhZGF0YVJlc3BvbnNlEgwKBG5hbWUYASAB" +
    "KAkSDwoHdmVyc2lvbhgCIAEoCRISCgpleHRlbnNpb25zGAMgAygJIjUKFE1vZGVsTWV0YWRhdGFSZXF1ZXN0EgwKBG5hbWUY" +
    "ASABKAkSDwoHdmVyc2lvbhgCIAEoCSKGAwoVTW9kZWxNZXRhZGF0YVJlc3BvbnNlEgwKBG5hbWUYASABKAkSEAoIdmVyc2lv" +
    "bnMYAiADKAkSEAoIcGxhdGZvcm0YAyABKAkSPwoGaW5wdXRzGAQgAygLMi8uaW5mZXJlbmNlLk1vZGVsTWV0YWRhdGFSZXNw" +
    "b25zZS5UZW5zb3JNZXRhZGF0YRJACgdvdXRwdXRzGAUgAygLMi8uaW5mZXJlbmNlLk1vZGVsTWV0YWRhdGFSZXNwb25zZS5U" +
    "ZW5zb3JNZXRhZGF0YRJECgpwcm9wZXJ0aWVzGAYgAygLMjAuaW5mZXJlbmNlLk1vZGVsTWV0YWRhdGFSZXNwb25zZS5Qcm9w" +
    "ZXJ0aWVzRW50cnkaPwoOVGVuc29yTWV0YWRhdGESDAoEbmFtZRgBIAEoCRIQCghkYXRhdHlwZRgCIAEoCRINCgVzaGFwZRgD" +
    "IAMoAxoxCg9Qcm9wZXJ0aWVzRW50cnkSCwoDa2V5GAEgASgJEg0KBXZhbHVlGAIgASgJOgI4ASLXAQoOSW5mZXJQYXJhbWV0" +
    "ZXISHwoKYm9vbF9wYXJhbRgBIAEoCEgAUglib29sUGFyYW0SIQoLaW50NjRfcGFyYW0YAiABKANIAFIKaW50NjRQYXJhbRIj" +
    "CgxzdHJpbmdfcGFyYW0YAyABKAlIAFILc3RyaW5nUGFyYW0SIwoMZG91YmxlX3BhcmFtGAQgASgBSABSC2RvdWJsZVBhcmFt" +
    "EiMKDHVpbnQ2NF9wYXJhbRgFIAEoBEgAUgt1aW50NjRQYXJhbUISChBwYXJhbWV0ZXJfY2hvaWNlIucCChNJbmZlclRlbnNv" +
    "ckNvbnRlbnRzEiMKDWJvb2xfY29udGVudHMYASADKAhSDGJvb2xDb250ZW50cxInCgxpbnRfY29udGVudHMYAiADKAVCBLi2" +
    "GQFSC2ludENvbnRlbnRzEisKDmludDY0X2NvbnRlbnRzGAMgAygDQgS4thkBUg1pbnQ2NENvbnRlbnRzEikKDXVpbnRfY29u" +
    "dGVudHMYBCADKA1CBLi2GQFSDHVpbnRDb250ZW50cxItCg91aW50NjRfY29udGVudHMYBSADKARCBLi2GQFSDnVpbnQ2NENv" +
    "bnRlbnRzEikKDWZwMzJfY29udGVudHMYBiADKAJCBLi2GQFSDGZwMzJDb250ZW50cxIpCg1mcDY0X2NvbnRlbnRzGAcgAygB" +
    "QgS4thkBUgxmcDY0Q29udGVudHMSJQoOYnl0ZXNfY29udGVudHMYCCADKAxSDWJ5dGVzQ29udGVudHMimQcKEU1vZGVsSW5m" +
    "ZXJSZXF1ZXN0Eh0KCm1vZGVsX25hbWUYASABKAlSCW1vZGVsTmFtZRIjCg1tb2RlbF92ZXJzaW9uGAIgASgJUgxtb2RlbFZl" +
    "cnNpb24SCgoCaWQYAyABKAkSQAoKcGFyYW1ldGVycxgEIAMoCzIsLmluZmVyZW5jZS5Nb2RlbEluZmVyUmVxdWVzdC5QYXJh" +
    "bWV0ZXJzRW50cnkSPQoGaW5wdXRzGAUgAygLMi0uaW5mZXJlbmNlLk1vZGVsSW5mZXJSZXF1ZXN0LkluZmVySW5wdXRUZW5z" +
    "b3ISSAoHb3V0cHV0cxgGIAMoCzI3LmluZmVyZW5jZS5Nb2RlbEluZmVyUmVxdWVzdC5JbmZlclJlcXVlc3RlZE91dHB1dFRl" +
    "bnNvchIsChJyYXdfaW5wdXRfY29udGVudHMYByADKAxSEHJhd0lucHV0Q29udGVudHMalAIKEEluZmVySW5wdXRUZW5zb3IS" +
    "DAoEbmFtZRgBIAEoCRIQCghkYXRhdHlwZRgCIAEoCRINCgVzaGFwZRgDIAMoAxJRCgpwYXJhbWV0ZXJzGAQgAygLMj0uaW5m" +
    "ZXJlbmNlLk1vZGVsSW5mZXJSZXF1ZXN0LkluZmVySW5wdXRUZW5zb3IuUGFyYW1ldGVyc0VudHJ5EjAKCGNvbnRlbnRzGAUg" +
    "ASgLMh4uaW5mZXJlbmNlLkluZmVyVGVuc29yQ29udGVudHMaTAoPUGFyYW1ldGVyc0VudHJ5EgsKA2tleRgBIAEoCRIoCgV2" +
    "YWx1ZRgCIAEoCzIZLmluZmVyZW5jZS5JbmZlclBhcmFtZXRlcjoCOAEa1QEKGkluZmVyUmVxdWVzdGVkT3V0cHV0VGVuc29y" +
    "EgwKBG5hbWUYASABKAkSWwoKcGFyYW1ldGVycxgCIAMoCzJHLmluZmVyZW5jZS5Nb2RlbEluZmVyUmVxdWVzdC5JbmZlclJl" +
    "cXVlc3RlZE91dHB1dFRlbnNvci5QYXJhbWV0ZXJzRW50cnkaTAoPUGFyYW1ldGVyc0VudHJ5EgsKA2tleRgBIAEoCRIoCgV2" +
    "YWx1ZRgCIAEoCzIZLmluZmVyZW5jZS5JbmZlclBhcmFtZXRlcjoCOAEaTAoPUGFyYW1ldGVyc0VudHJ5EgsKA2tleRgBIAEo" +
    "CRIoCgV2YWx1ZRgCIAEoCzIZLmluZmVyZW5jZS5JbmZlclBhcmFtZXRlcjoCOAEigQUKEk1vZGVsSW5mZXJSZXNwb25zZRId" +
    "Cgptb2RlbF9uYW1lGAEgASgJUgltb2RlbE5hbWUSIwoNbW9kZWxfdmVyc2lvbhgCIAEoCVIMbW9kZWxWZXJzaW9uEgoKAmlk" +
    "GAMgASgJEkEKCnBhcmFtZXRlcnMYBCADKAsyLS5pbmZlcmVuY2UuTW9kZWxJbmZlclJlc3BvbnNlLlBhcmFtZXRlcnNFbnRy" +
    "eRJACgdvdXRwdXRzGAUgAygLMi8uaW5mZXJlbmNlLk1vZGVsSW5mZXJSZXNwb25zZS5JbmZlck91dHB1dFRlbnNvchIuChNy" +
    "YXdfb3V0cHV0X2NvbnRlbnRzGAYgAygMUhFyYXdPdXRwdXRDb250ZW50cxqXAgoRSW5mZXJPdXRwdXRUZW5zb3ISDAoEbmFt" +
    "ZRgBIAEoCRIQCghkYXRhdHlwZRgCIAEoCRINCgVzaGFwZRgDIAMoAxJTCgpwYXJhbWV0ZXJzGAQgAygLMj8uaW5mZXJlbmNl" +
    "Lk1vZGVsSW5mZXJSZXNwb25zZS5JbmZlck91dHB1dFRlbnNvci5QYXJhbWV0ZXJzRW50cnkSMAoIY29udGVudHMYBSABKAsy" +
    "Hi5pbmZlcmVuY2UuSW5mZXJUZW5zb3JDb250ZW50cxpMCg9QYXJhbWV0ZXJzRW50cnkSCwoDa2V5GAEgASgJEigKBXZhbHVl" +
    "GAIgASgLMhkuaW5mZXJlbmNlLkluZmVyUGFyYW1ldGVyOgI4ARpMCg9QYXJhbWV0ZXJzRW50cnkSCwoDa2V5GAEgASgJEigK" +
    "BXZhbHVlGAIgASgLMhkuaW5mZXJlbmNlLkluZmVyUGFyYW1ldGVyOgI4ASKFAQoYTW9kZWxTdHJlYW1JbmZlclJlc3BvbnNl" +
    "EiMKDWVycm9yX21lc3NhZ2UYASABKAlSDGVycm9yTWVzc2FnZRJECg5pbmZlcl9yZXNwb25zZRgCIAEoCzIdLmluZmVyZW5j" +
    "ZS5Nb2RlbEluZmVyUmVzcG9uc2VSDWluZmVyUmVzcG9uc2UiMwoSTW9kZWxDb25maWdSZXF1ZXN0EgwKBG5hbWUYASABKAkS" +
    "DwoHdmVyc2lvbhgCIAEoCSI9ChNNb2RlbENvbmZpZ1Jlc3BvbnNlEiYKBmNvbmZpZxgBIAEoCzIWLmluZmVyZW5jZS5Nb2Rl" +
    "bENvbmZpZyI3ChZNb2RlbFN0YXRpc3RpY3NSZXF1ZXN0EgwKBG5hbWUYASABKAkSDwoHdmVyc2lvbhgCIAEoCSIuChFTdGF0" +
    "aXN0aWNEdXJhdGlvbhINCgVjb3VudBgBIAEoBBIKCgJucxgCIAEoBCLcAwoPSW5mZXJTdGF0aXN0aWNzEi0KB3N1Y2Nlc3MY" +
    "ASABKAsyHC5pbmZlcmVuY2UuU3RhdGlzdGljRHVyYXRpb24SKgoEZmFpbBgCIAEoCzIcLmluZmVyZW5jZS5TdGF0aXN0aWNE" +
    "dXJhdGlvbhIrCgVxdWV1ZRgDIAEoCzIcLmluZmVyZW5jZS5TdGF0aXN0aWNEdXJhdGlvbhJBCg1jb21wdXRlX2lucHV0GAQg" +
    "ASgLMhwuaW5mZXJlbmNlLlN0YXRpc3RpY0R1cmF0aW9uUgxjb21wdXRlSW5wdXQSQQoNY29tcHV0ZV9pbmZlchgFIAEoCzIc" +
    "LmluZmVyZW5jZS5TdGF0aXN0aWNEdXJhdGlvblIMY29tcHV0ZUluZmVyEkMKDmNvbXB1dGVfb3V0cHV0GAYgASgLMhwuaW5m" +
    "ZXJlbmNlLlN0YXRpc3RpY0R1cmF0aW9uUg1jb21wdXRlT3V0cHV0EjkKCWNhY2hlX2hpdBgHIAEoCzIcLmluZmVyZW5jZS5T" +
    "dGF0aXN0aWNEdXJhdGlvblIIY2FjaGVIaXQSOwoKY2FjaGVfbWlzcxgIIAEoCzIcLmluZmVyZW5jZS5TdGF0aXN0aWNEdXJh" +
    "dGlvblIJY2FjaGVNaXNzIu8CChdJbmZlclJlc3BvbnNlU3RhdGlzdGljcxJBCg1jb21wdXRlX2luZmVyGAEgASgLMhwuaW5m" +
    "ZXJlbmNlLlN0YXRpc3RpY0R1cmF0aW9uUgxjb21wdXRlSW5mZXISQwoOY29tcHV0ZV9vdXRwdXQYAiABKAsyHC5pbmZlcmVu" +
    "Y2UuU3RhdGlzdGljRHVyYXRpb25SDWNvbXB1dGVPdXRwdXQSLQoHc3VjY2VzcxgDIAEoCzIcLmluZmVyZW5jZS5TdGF0aXN0" +
    "aWNEdXJhdGlvbhIqCgRmYWlsGAQgASgLMhwuaW5mZXJlbmNlLlN0YXRpc3RpY0R1cmF0aW9uEkMKDmVtcHR5X3Jlc3BvbnNl" +
    "GAUgASgLMhwuaW5mZXJlbmNlLlN0YXRpc3RpY0R1cmF0aW9uUg1lbXB0eVJlc3BvbnNlEiwKBmNhbmNlbBgGIAEoCzIcLmlu" +
    "ZmVyZW5jZS5TdGF0aXN0aWNEdXJhdGlvbiKAAgoUSW5mZXJCYXRjaFN0YXRpc3RpY3MSHQoKYmF0Y2hfc2l6ZRgBIAEoBFIJ" +
    "YmF0Y2hTaXplEkEKDWNvbXB1dGVfaW5wdXQYAiABKAsyHC5pbmZlcmVuY2UuU3RhdGlzdGljRHVyYXRpb25SDGNvbXB1dGVJ" +
    "bnB1dBJBCg1jb21wdXRlX2luZmVyGAMgASgLMhwuaW5mZXJlbmNlLlN0YXRpc3RpY0R1cmF0aW9uUgxjb21wdXRlSW5mZXIS" +
    "QwoOY29tcHV0ZV9vdXRwdXQYBCABKAsyHC5pbmZlcmVuY2UuU3RhdGlzdGljRHVyYXRpb25SDWNvbXB1dGVPdXRwdXQiRAoL" +
    "TWVtb3J5VXNhZ2USDAoEdHlwZRgBIAEoCRIKCgJpZBgCIAEoAxIbCglieXRlX3NpemUYAyABKARSCGJ5dGVTaXplIpsECg9N" +
    "b2RlbFN0YXRpc3RpY3MSDAoEbmFtZRgBIAEoCRIPCgd2ZXJzaW9uGAIgASgJEiUKDmxhc3RfaW5mZXJlbmNlGAMgASgEUg1s" +
    "YXN0SW5mZXJlbmNlEicKD2luZmVyZW5jZV9jb3VudBgEIAEoBFIOaW5mZXJlbmNlQ291bnQSJwoPZXhlY3V0aW9uX2NvdW50" +
    "GAUgASgEUg5leGVjdXRpb25Db3VudBJDCg9pbmZlcmVuY2Vfc3RhdHMYBiABKAsyGi5pbmZlcmVuY2UuSW5mZXJTdGF0aXN0" +
    "aWNzUg5pbmZlcmVuY2VTdGF0cxJACgtiYXRjaF9zdGF0cxgHIAMoCzIfLmluZmVyZW5jZS5JbmZlckJhdGNoU3RhdGlzdGlj" +
    "c1IKYmF0Y2hTdGF0cxI5CgxtZW1vcnlfdXNhZ2UYCCADKAsyFi5pbmZlcmVuY2UuTWVtb3J5VXNhZ2VSC21lbW9yeVVzYWdl" +
    "ElQKDnJlc3BvbnNlX3N0YXRzGAkgAygLMi0uaW5mZXJlbmNlLk1vZGVsU3RhdGlzdGljcy5SZXNwb25zZVN0YXRzRW50cnlS" +
    "DXJlc3BvbnNlU3RhdHMaWAoSUmVzcG9uc2VTdGF0c0VudHJ5EgsKA2tleRgBIAEoCRIxCgV2YWx1ZRgCIAEoCzIiLmluZmVy" +
    "ZW5jZS5JbmZlclJlc3BvbnNlU3RhdGlzdGljczoCOAEiVgoXTW9kZWxTdGF0aXN0aWNzUmVzcG9uc2USOwoLbW9kZWxfc3Rh" +
    "dHMYASADKAsyGi5pbmZlcmVuY2UuTW9kZWxTdGF0aXN0aWNzUgptb2RlbFN0YXRzIroBChhNb2RlbFJlcG9zaXRvcnlQYXJh" +
    "bWV0ZXISHwoKYm9vbF9wYXJhbRgBIAEoCEgAUglib29sUGFyYW0SIQoLaW50NjRfcGFyYW0YAiABKANIAFIKaW50NjRQYXJh" +
    "bRIjCgxzdHJpbmdfcGFyYW0YAyABKAlIAFILc3RyaW5nUGFyYW0SIQoLYnl0ZXNfcGFyYW0YBCABKAxIAFIKYnl0ZXNQYXJh" +
    "bUISChBwYXJhbWV0ZXJfY2hvaWNlIlAKFlJlcG9zaXRvcnlJbmRleFJlcXVlc3QSJwoPcmVwb3NpdG9yeV9uYW1lGAEgASgJ" +
    "Ug5yZXBvc2l0b3J5TmFtZRINCgVyZWFkeRgCIAEoCCKkAQoXUmVwb3NpdG9yeUluZGV4UmVzcG9uc2USPQoGbW9kZWxzGAEg" +
    "AygLMi0uaW5mZXJlbmNlLlJlcG9zaXRvcnlJbmRleFJlc3BvbnNlLk1vZGVsSW5kZXgaSgoKTW9kZWxJbmRleBIMCgRuYW1l" +
    "GAEgASgJEg8KB3ZlcnNpb24YAiABKAkSDQoFc3RhdGUYAyABKAkSDgoGcmVhc29uGAQgASgJIocCChpSZXBvc2l0b3J5TW9k" +
    "ZWxMb2FkUmVxdWVzdBInCg9yZXBvc2l0b3J5X25hbWUYASABKAlSDnJlcG9zaXRvcnlOYW1lEh0KCm1vZGVsX25hbWUYAiAB" +
    "KAlSCW1vZGVsTmFtZRJJCgpwYXJhbWV0ZXJzGAMgAygLMjUuaW5mZXJlbmNlLlJlcG9zaXRvcnlNb2RlbExvYWRSZXF1ZXN0" +
    "LlBhcmFtZXRlcnNFbnRyeRpWCg9QYXJhbWV0ZXJzRW50cnkSCwoDa2V5GAEgASgJEjIKBXZhbHVlGAIgASgLMiMuaW5mZXJl" +
    "bmNlLk1vZGVsUmVwb3NpdG9yeVBhcmFtZXRlcjoCOAEiHQobUmVwb3NpdG9yeU1vZGVsTG9hZFJlc3BvbnNlIosCChxSZXBv" +
    "c2l0b3J5TW9kZWxVbmxvYWRSZXF1ZXN0EicKD3JlcG9zaXRvcnlfbmFtZRgBIAEoCVIOcmVwb3NpdG9yeU5hbWUSHQoKbW9k" +
    "ZWxfbmFtZRgCIAEoCVIJbW9kZWxOYW1lEksKCnBhcmFtZXRlcnMYAyADKAsyNy5pbmZlcmVuY2UuUmVwb3NpdG9yeU1vZGVs" +
    "VW5sb2FkUmVxdWVzdC5QYXJhbWV0ZXJzRW50cnkaVgoPUGFyYW1ldGVyc0VudHJ5EgsKA2tleRgBIAEoCRIyCgV2YWx1ZRgC" +
    "IAEoCzIjLmluZmVyZW5jZS5Nb2RlbFJlcG9zaXRvcnlQYXJhbWV0ZXI6AjgBIh8KHVJlcG9zaXRvcnlNb2RlbFVubG9hZFJl" +
    "c3BvbnNlIi8KH1N5c3RlbVNoYXJlZE1lbW9yeVN0YXR1c1JlcXVlc3QSDAoEbmFtZRgBIAEoCSKvAgogU3lzdGVtU2hhcmVk" +
    "TWVtb3J5U3RhdHVzUmVzcG9uc2USSQoHcmVnaW9ucxgBIAMoCzI4LmluZmVyZW5jZS5TeXN0ZW1TaGFyZWRNZW1vcnlTdGF0" +
    "dXNSZXNwb25zZS5SZWdpb25zRW50cnkaVgoMUmVnaW9uU3RhdHVzEgwKBG5hbWUYASABKAkSCwoDa2V5GAIgASgJEg4KBm9m" +
    "ZnNldBgDIAEoBBIbCglieXRlX3NpemUYBCABKARSCGJ5dGVTaXplGmgKDFJlZ2lvbnNFbnRyeRILCgNrZXkYASABKAkSRwoF" +
    "dmFsdWUYAiABKAsyOC5pbmZlcmVuY2UuU3lzdGVtU2hhcmVkTWVtb3J5U3RhdHVzUmVzcG9uc2UuUmVnaW9uU3RhdHVzOgI4" +
    "ASJrCiFTeXN0ZW1TaGFyZWRNZW1vcnlSZWdpc3RlclJlcXVlc3QSDAoEbmFtZRgBIAEoCRILCgNrZXkYAiABKAkSDgoGb2Zm" +
    "c2V0GAMgASgEEhsKCWJ5dGVfc2l6ZRgEIAEoBFIIYnl0ZVNpemUiJAoiU3lzdGVtU2hhcmVkTWVtb3J5UmVnaXN0ZXJSZXNw" +
    "b25zZSIzCiNTeXN0ZW1TaGFyZWRNZW1vcnlVbnJlZ2lzdGVyUmVxdWVzdBIMCgRuYW1lGAEgASgJIiYKJFN5c3RlbVNoYXJl" +
    "ZE1lbW9yeVVucmVnaXN0ZXJSZXNwb25zZSItCh1DdWRhU2hhcmVkTWVtb3J5U3RhdHVzUmVxdWVzdBIMCgRuYW1lGAEgASgJ" +
    "IqkCCh5DdWRhU2hhcmVkTWVtb3J5U3RhdHVzUmVzcG9uc2USRwoHcmVnaW9ucxgBIAMoCzI2LmluZmVyZW5jZS5DdWRhU2hh" +
    "cmVkTWVtb3J5U3RhdHVzUmVzcG9uc2UuUmVnaW9uc0VudHJ5GlYKDFJlZ2lvblN0YXR1cxIMCgRuYW1lGAEgASgJEhsKCWRl" +
    "dmljZV9pZBgCIAEoBFIIZGV2aWNlSWQSGwoJYnl0ZV9zaXplGAMgASgEUghieXRlU2l6ZRpmCgxSZWdpb25zRW50cnkSCwoD" +
    "a2V5GAEgASgJEkUKBXZhbHVlGAIgASgLMjYuaW5mZXJlbmNlLkN1ZGFTaGFyZWRNZW1vcnlTdGF0dXNSZXNwb25zZS5SZWdp" +
    "b25TdGF0dXM6AjgBIogBCh9DdWRhU2hhcmVkTWVtb3J5UmVnaXN0ZXJSZXF1ZXN0EgwKBG5hbWUYASABKAkSHQoKcmF3X2hh" +
    "bmRsZRgCIAEoDFIJcmF3SGFuZGxlEhsKCWRldmljZV9pZBgDIAEoA1IIZGV2aWNlSWQSGwoJYnl0ZV9zaXplGAQgASgEUghi" +
    "eXRlU2l6ZSIiCiBDdWRhU2hhcmVkTWVtb3J5UmVnaXN0ZXJSZXNwb25zZSIxCiFDdWRhU2hhcmVkTWVtb3J5VW5yZWdpc3Rl" +
    "clJlcXVlc3QSDAoEbmFtZRgBIAEoCSIkCiJDdWRhU2hhcmVkTWVtb3J5VW5yZWdpc3RlclJlc3BvbnNlMpQOChRHUlBDSW5m" +
    "ZXJlbmNlU2VydmljZRJLCgpTZXJ2ZXJMaXZlEhwuaW5mZXJlbmNlLlNlcnZlckxpdmVSZXF1ZXN0Gh0uaW5mZXJlbmNlLlNl" +
    "cnZlckxpdmVSZXNwb25zZSIAEk4KC1NlcnZlclJlYWR5Eh0uaW5mZXJlbmNlLlNlcnZlclJlYWR5UmVxdWVzdBoeLmluZmVy" +
    "ZW5jZS5TZXJ2ZXJSZWFkeVJlc3BvbnNlIgASSwoKTW9kZWxSZWFkeRIcLmluZmVyZW5jZS5Nb2RlbFJlYWR5UmVxdWVzdBod" +
    "LmluZmVyZW5jZS5Nb2RlbFJlYWR5UmVzcG9uc2UiABJXCg5TZXJ2ZXJNZXRhZGF0YRIgLmluZmVyZW5jZS5TZXJ2ZXJNZXRh" +
    "ZGF0YVJlcXVlc3QaIS5pbmZlcmVuY2UuU2VydmVyTWV0YWRhdGFSZXNwb25zZSIAElQKDU1vZGVsTWV0YWRhdGESHy5pbmZl" +
    "cmVuY2UuTW9kZWxNZXRhZGF0YVJlcXVlc3QaIC5pbmZlcmVuY2UuTW9kZWxNZXRhZGF0YVJlc3BvbnNlIgASSwoKTW9kZWxJ" +
    "bmZlchIcLmluZmVyZW5jZS5Nb2RlbEluZmVyUmVxdWVzdBodLmluZmVyZW5jZS5Nb2RlbEluZmVyUmVzcG9uc2UiABJbChBN" +
    "b2RlbFN0cmVhbUluZmVyEhwuaW5mZXJlbmNlLk1vZGVsSW5mZXJSZXF1ZXN0GiMuaW5mZXJlbmNlLk1vZGVsU3RyZWFtSW5m" +
    "ZXJSZXNwb25zZSIAKAEwARJOCgtNb2RlbENvbmZpZxIdLmluZmVyZW5jZS5Nb2RlbENvbmZpZ1JlcXVlc3QaHi5pbmZlcmVu" +
    "Y2UuTW9kZWxDb25maWdSZXNwb25zZSIAEloKD01vZGVsU3RhdGlzdGljcxIhLmluZmVyZW5jZS5Nb2RlbFN0YXRpc3RpY3NS" +
    "ZXF1ZXN0GiIuaW5mZXJlbmNlLk1vZGVsU3RhdGlzdGljc1Jlc3BvbnNlIgASWgoPUmVwb3NpdG9yeUluZGV4EiEuaW5mZXJl" +
    "bmNlLlJlcG9zaXRvcnlJbmRleFJlcXVlc3QaIi5pbmZlcmVuY2UuUmVwb3NpdG9yeUluZGV4UmVzcG9uc2UiABJmChNSZXBv" +
    "c2l0b3J5TW9kZWxMb2FkEiUuaW5mZXJlbmNlLlJlcG9zaXRvcnlNb2RlbExvYWRSZXF1ZXN0GiYuaW5mZXJlbmNlLlJlcG9z" +
    "aXRvcnlNb2RlbExvYWRSZXNwb25zZSIAEmwKFVJlcG9zaXRvcnlNb2RlbFVubG9hZBInLmluZmVyZW5jZS5SZXBvc2l0b3J5" +
    "TW9kZWxVbmxvYWRSZXF1ZXN0GiguaW5mZXJlbmNlLlJlcG9zaXRvcnlNb2RlbFVubG9hZFJlc3BvbnNlIgASdQoYU3lzdGVt" +
    "U2hhcmVkTWVtb3J5U3RhdHVzEiouaW5mZXJlbmNlLlN5c3RlbVNoYXJlZE1lbW9yeVN0YXR1c1JlcXVlc3QaKy5pbmZlcmVu" +
    "Y2UuU3lzdGVtU2hhcmVkTWVtb3J5U3RhdHVzUmVzcG9uc2UiABJ7ChpTeXN0ZW1TaGFyZWRNZW1vcnlSZWdpc3RlchIsLmlu" +
    "ZmVyZW5jZS5TeXN0ZW1TaGFyZWRNZW1vcnlSZWdpc3RlclJlcXVlc3QaLS5pbmZlcmVuY2UuU3lzdGVtU2hhcmVkTWVtb3J5" +
    "UmVnaXN0ZXJSZXNwb25zZSIAEoEBChxTeXN0ZW1TaGFyZWRNZW1vcnlVbnJlZ2lzdGVyEi4uaW5mZXJlbmNlLlN5c3RlbVNo" +
    "YXJlZE1lbW9yeVVucmVnaXN0ZXJSZXF1ZXN0Gi8uaW5mZXJlbmNlLlN5c3RlbVNoYXJlZE1lbW9yeVVucmVnaXN0ZXJSZXNw" +
    "b25zZSIAEm8KFkN1ZGFTaGFyZWRNZW1vcnlTdGF0dXMSKC5pbmZlcmVuY2UuQ3VkYVNoYXJlZE1lbW9yeVN0YXR1c1JlcXVl" +
    "c3QaKS5pbmZlcmVuY2UuQ3VkYVNoYXJlZE1lbW9yeVN0YXR1c1Jlc3BvbnNlIgASdQoYQ3VkYVNoYXJlZE1lbW9yeVJlZ2lz" +
    "dGVyEiouaW5mZXJlbmNlLkN1ZGFTaGFyZWRNZW1vcnlSZWdpc3RlclJlcXVlc3QaKy5pbmZlcmVuY2UuQ3VkYVNoYXJlZE1l" +
    "bW9yeVJlZ2lzdGVyUmVzcG9uc2UiABJ7ChpDdWRhU2hhcmVkTWVtb3J5VW5yZWdpc3RlchIsLmluZmVyZW5jZS5DdWRhU2hh" +
    "cmVkTWVtb3J5VW5yZWdpc3RlclJlcXVlc3QaLS5pbmZlcmVuY2UuQ3VkYVNoYXJlZE1lbW9yeVVucmVnaXN0ZXJSZXNwb25z" +
    "ZSIAYgZwcm90bzM=",
  () => [inferenceModelConfigProto, weftOptionsProto],
);

export type ServerLiveRequest = EmptyMessage;

/** What a {@link ServerLiveRequest} can be made from. */
export type ServerLiveRequestInit = EmptyMessage;

export const ServerLiveRequest: MessageType<ServerLiveRequest, ServerLiveRequestInit> = /* @__PURE__ */ message<ServerLiveRequest, ServerLiveRequestInit>(
  inferenceGrpcServiceProto,
  "inference.ServerLiveRequest",
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
      const m: ServerLiveRequest = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ServerLiveResponse {
  live: boolean;
}

/** What a {@link ServerLiveResponse} can be made from. */
export interface ServerLiveResponseInit {
  live?: boolean | undefined;
}

export const ServerLiveResponse: MessageType<ServerLiveResponse, ServerLiveResponseInit> = /* @__PURE__ */ message<ServerLiveResponse, ServerLiveResponseInit>(
  inferenceGrpcServiceProto,
  "inference.ServerLiveResponse",
  {
    create: (init = {}) => ({
      live: init.live ?? false,
    }),
    write(m, b, p) {
      if (m.live) {
        b[p++] = 8;
        p = writeBool(b, p, m.live);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let live = t?.live ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            live = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ServerLiveResponse = { live };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export type ServerReadyRequest = EmptyMessage;

/** What a {@link ServerReadyRequest} can be made from. */
export type ServerReadyRequestInit = EmptyMessage;

export const ServerReadyRequest: MessageType<ServerReadyRequest, ServerReadyRequestInit> = /* @__PURE__ */ message<ServerReadyRequest, ServerReadyRequestInit>(
  inferenceGrpcServiceProto,
  "inference.ServerReadyRequest",
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
      const m: ServerReadyRequest = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ServerReadyResponse {
  ready: boolean;
}

/** What a {@link ServerReadyResponse} can be made from. */
export interface ServerReadyResponseInit {
  ready?: boolean | undefined;
}

export const ServerReadyResponse: MessageType<ServerReadyResponse, ServerReadyResponseInit> = /* @__PURE__ */ message<ServerReadyResponse, ServerReadyResponseInit>(
  inferenceGrpcServiceProto,
  "inference.ServerReadyResponse",
  {
    create: (init = {}) => ({
      ready: init.ready ?? false,
    }),
    write(m, b, p) {
      if (m.ready) {
        b[p++] = 8;
        p = writeBool(b, p, m.ready);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let ready = t?.ready ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            ready = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ServerReadyResponse = { ready };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelReadyRequest {
  name: string;
  /** Empty: the version that serves by default. */
  version: string;
}

/** What a {@link ModelReadyRequest} can be made from. */
export interface ModelReadyRequestInit {
  name?: string | undefined;
  version?: string | undefined;
}

export const ModelReadyRequest: MessageType<ModelReadyRequest, ModelReadyRequestInit> = /* @__PURE__ */ message<ModelReadyRequest, ModelReadyRequestInit>(
  inferenceGrpcServiceProto,
  "inference.ModelReadyRequest",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      version: init.version ?? "",
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.version) {
        b[p++] = 18;
        p = writeString(b, p, m.version);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let version = t?.version ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            version = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelReadyRequest = { name, version };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelReadyResponse {
  ready: boolean;
}

/** What a {@link ModelReadyResponse} can be made from. */
export interface ModelReadyResponseInit {
  ready?: boolean | undefined;
}

export const ModelReadyResponse: MessageType<ModelReadyResponse, ModelReadyResponseInit> = /* @__PURE__ */ message<ModelReadyResponse, ModelReadyResponseInit>(
  inferenceGrpcServiceProto,
  "inference.ModelReadyResponse",
  {
    create: (init = {}) => ({
      ready: init.ready ?? false,
    }),
    write(m, b, p) {
      if (m.ready) {
        b[p++] = 8;
        p = writeBool(b, p, m.ready);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let ready = t?.ready ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            ready = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelReadyResponse = { ready };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export type ServerMetadataRequest = EmptyMessage;

/** What a {@link ServerMetadataRequest} can be made from. */
export type ServerMetadataRequestInit = EmptyMessage;

export const ServerMetadataRequest: MessageType<ServerMetadataRequest, ServerMetadataRequestInit> = /* @__PURE__ */ message<ServerMetadataRequest, ServerMetadataRequestInit>(
  inferenceGrpcServiceProto,
  "inference.ServerMetadataRequest",
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
      const m: ServerMetadataRequest = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ServerMetadataResponse {
  name: string;
  version: string;
  extensions: string[];
}

/** What a {@link ServerMetadataResponse} can be made from. */
export interface ServerMetadataResponseInit {
  name?: string | undefined;
  version?: string | undefined;
  extensions?: readonly string[] | undefined;
}

export const ServerMetadataResponse: MessageType<ServerMetadataResponse, ServerMetadataResponseInit> = /* @__PURE__ */ message<ServerMetadataResponse, ServerMetadataResponseInit>(
  inferenceGrpcServiceProto,
  "inference.ServerMetadataResponse",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      version: init.version ?? "",
      extensions: createList(init.extensions),
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.version) {
        b[p++] = 18;
        p = writeString(b, p, m.version);
      }
      if (m.extensions) {
        for (let i = 0; i < m.extensions.length; i++) {
          b[p++] = 26;
          p = writeString(b, p, m.extensions[i]!);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let version = t?.version ?? "";
      let extensions = t?.extensions;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            version = r.string();
            break;
          case 26: {
            const v = r.string();
            if (extensions === undefined) extensions = [v];
            else extensions.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ServerMetadataResponse = { name, version, extensions: extensions ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelMetadataRequest {
  name: string;
  /** Empty: the version that serves by default. */
  version: string;
}

/** What a {@link ModelMetadataRequest} can be made from. */
export interface ModelMetadataRequestInit {
  name?: string | undefined;
  version?: string | undefined;
}

export const ModelMetadataRequest: MessageType<ModelMetadataRequest, ModelMetadataRequestInit> = /* @__PURE__ */ message<ModelMetadataRequest, ModelMetadataRequestInit>(
  inferenceGrpcServiceProto,
  "inference.ModelMetadataRequest",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      version: init.version ?? "",
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.version) {
        b[p++] = 18;
        p = writeString(b, p, m.version);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let version = t?.version ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            version = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelMetadataRequest = { name, version };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelMetadataResponse {
  name: string;
  versions: string[];
  platform: string;
  inputs: ModelMetadataResponse_TensorMetadata[];
  outputs: ModelMetadataResponse_TensorMetadata[];
  properties: Map<string, string>;
}

/** What a {@link ModelMetadataResponse} can be made from. */
export interface ModelMetadataResponseInit {
  name?: string | undefined;
  versions?: readonly string[] | undefined;
  platform?: string | undefined;
  inputs?: readonly ModelMetadataResponse_TensorMetadataInit[] | undefined;
  outputs?: readonly ModelMetadataResponse_TensorMetadataInit[] | undefined;
  properties?: MapInit<string, string> | undefined;
}

export const ModelMetadataResponse: MessageType<ModelMetadataResponse, ModelMetadataResponseInit> = /* @__PURE__ */ message<ModelMetadataResponse, ModelMetadataResponseInit>(
  inferenceGrpcServiceProto,
  "inference.ModelMetadataResponse",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      versions: createList(init.versions),
      platform: init.platform ?? "",
      inputs: init.inputs?.map((v) => ModelMetadataResponse_TensorMetadata.create(v)) ?? [],
      outputs: init.outputs?.map((v) => ModelMetadataResponse_TensorMetadata.create(v)) ?? [],
      properties: createMap(init.properties),
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.versions) {
        for (let i = 0; i < m.versions.length; i++) {
          b[p++] = 18;
          p = writeString(b, p, m.versions[i]!);
        }
      }
      if (m.platform) {
        b[p++] = 26;
        p = writeString(b, p, m.platform);
      }
      if (m.inputs) {
        for (let i = 0; i < m.inputs.length; i++) {
          b[p++] = 34;
          p = endMessage(b, p, ModelMetadataResponse_TensorMetadata.write(m.inputs[i]!, b, p + 1));
        }
      }
      if (m.outputs) {
        for (let i = 0; i < m.outputs.length; i++) {
          b[p++] = 42;
          p = endMessage(b, p, ModelMetadataResponse_TensorMetadata.write(m.outputs[i]!, b, p + 1));
        }
      }
      if (m.properties) {
        for (const [k, v] of mapEntries(m.properties)) {
          b[p++] = 50;
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
      let versions = t?.versions;
      let platform = t?.platform ?? "";
      let inputs = t?.inputs;
      let outputs = t?.outputs;
      const properties = t?.properties ?? new Map<string, string>();
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18: {
            const v = r.string();
            if (versions === undefined) versions = [v];
            else versions.push(v);
            break;
          }
          case 26:
            platform = r.string();
            break;
          case 34: {
            const v = ModelMetadataResponse_TensorMetadata.read(r, r.open());
            if (inputs === undefined) inputs = [v];
            else inputs.push(v);
            break;
          }
          case 42: {
            const v = ModelMetadataResponse_TensorMetadata.read(r, r.open());
            if (outputs === undefined) outputs = [v];
            else outputs.push(v);
            break;
          }
          case 50: {
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
            properties.set(k, v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelMetadataResponse = { name, versions: versions ?? [], platform, inputs: inputs ?? [], outputs: outputs ?? [], properties };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelMetadataResponse_TensorMetadata {
  name: string;
  datatype: string;
  /** -1 stands for a dimension that may vary. */
  shape: bigint[];
}

/** What a {@link ModelMetadataResponse_TensorMetadata} can be made from. */
export interface ModelMetadataResponse_TensorMetadataInit {
  name?: string | undefined;
  datatype?: string | undefined;
  shape?: ArrayLike<Int64Input> | undefined;
}

export const ModelMetadataResponse_TensorMetadata: MessageType<ModelMetadataResponse_TensorMetadata, ModelMetadataResponse_TensorMetadataInit> = /* @__PURE__ */ message<ModelMetadataResponse_TensorMetadata, ModelMetadataResponse_TensorMetadataInit>(
  inferenceGrpcServiceProto,
  "inference.ModelMetadataResponse.TensorMetadata",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      datatype: init.datatype ?? "",
      shape: createBigintList(init.shape),
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.datatype) {
        b[p++] = 18;
        p = writeString(b, p, m.datatype);
      }
      if (m.shape?.length) {
        b[p++] = 26;
        const start = p++;
        for (let i = 0; i < m.shape.length; i++) {
          p = writeInt64(b, p, m.shape[i]!);
        }
        p = endMessage(b, start, p);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let datatype = t?.datatype ?? "";
      let shape = t?.shape;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            datatype = r.string();
            break;
          case 26: {
            const stop = r.end();
            shape ??= [];
            while (r.pos < stop) shape.push(r.int64());
            r.closePacked(stop);
            break;
          }
          case 24: {
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
      const m: ModelMetadataResponse_TensorMetadata = { name, datatype, shape: shape ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** A value attached to a request, a response or a tensor. */
export interface InferParameter {
  parameterChoice?:
    | { case: "boolParam"; value: boolean }
    | { case: "int64Param"; value: bigint }
    | { case: "stringParam"; value: string }
    | { case: "doubleParam"; value: number }
    | { case: "uint64Param"; value: bigint }
    | undefined;
}

/** What a {@link InferParameter} can be made from. */
export interface InferParameterInit {
  parameterChoice?:
    | { case: "boolParam"; value: boolean }
    | { case: "int64Param"; value: Int64Input }
    | { case: "stringParam"; value: string }
    | { case: "doubleParam"; value: number }
    | { case: "uint64Param"; value: Int64Input }
    | undefined;
}

export const InferParameter: MessageType<InferParameter, InferParameterInit> = /* @__PURE__ */ message<InferParameter, InferParameterInit>(
  inferenceGrpcServiceProto,
  "inference.InferParameter",
  {
    create: (init = {}) => ({
      parameterChoice:
        init.parameterChoice?.case === "int64Param"
          ? { case: "int64Param", value: int64ToBigint(init.parameterChoice.value) }
        : init.parameterChoice?.case === "uint64Param"
          ? { case: "uint64Param", value: int64ToBigint(init.parameterChoice.value) }
        : init.parameterChoice,
    }),
    write(m, b, p) {
      if (m.parameterChoice !== undefined) {
        switch (m.parameterChoice.case) {
          case "boolParam":
            b[p++] = 8;
            p = writeBool(b, p, m.parameterChoice.value);
            break;
          case "int64Param":
            b[p++] = 16;
            p = writeInt64(b, p, m.parameterChoice.value);
            break;
          case "stringParam":
            b[p++] = 26;
            p = writeString(b, p, m.parameterChoice.value);
            break;
          case "doubleParam":
            b[p++] = 33;
            p = writeDouble(b, p, m.parameterChoice.value);
            break;
          case "uint64Param":
            b[p++] = 40;
            p = writeUint64(b, p, m.parameterChoice.value);
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let parameterChoice = t?.parameterChoice;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            parameterChoice = { case: "boolParam", value: r.bool() };
            break;
          case 16:
            parameterChoice = { case: "int64Param", value: r.int64() };
            break;
          case 26:
            parameterChoice = { case: "stringParam", value: r.string() };
            break;
          case 33:
            parameterChoice = { case: "doubleParam", value: r.double() };
            break;
          case 40:
            parameterChoice = { case: "uint64Param", value: r.uint64() };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: InferParameter = { parameterChoice };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** The elements of a tensor in row-major order, in the one field that fits its datatype. */
export interface InferTensorContents {
  /** BOOL */
  boolContents: boolean[];
  /** INT8, INT16, INT32 */
  intContents: Int32Array;
  /** INT64 */
  int64Contents: BigInt64Array;
  /** UINT8, UINT16, UINT32 */
  uintContents: Uint32Array;
  /** UINT64 */
  uint64Contents: BigUint64Array;
  /** FP32 */
  fp32Contents: Float32Array;
  /** FP64 */
  fp64Contents: Float64Array;
  /** BYTES */
  bytesContents: Uint8Array[];
}

/** What a {@link InferTensorContents} can be made from. */
export interface InferTensorContentsInit {
  boolContents?: readonly boolean[] | undefined;
  intContents?: ArrayLike<number> | undefined;
  int64Contents?: ArrayLike<Int64Input> | undefined;
  uintContents?: ArrayLike<number> | undefined;
  uint64Contents?: ArrayLike<Int64Input> | undefined;
  fp32Contents?: ArrayLike<number> | undefined;
  fp64Contents?: ArrayLike<number> | undefined;
  bytesContents?: readonly Uint8Array[] | undefined;
}

export const InferTensorContents: MessageType<InferTensorContents, InferTensorContentsInit> = /* @__PURE__ */ message<InferTensorContents, InferTensorContentsInit>(
  inferenceGrpcServiceProto,
  "inference.InferTensorContents",
  {
    create: (init = {}) => ({
      boolContents: createList(init.boolContents),
      intContents: toInt32Array(init.intContents),
      int64Contents: toBigInt64Array(init.int64Contents),
      uintContents: toUint32Array(init.uintContents),
      uint64Contents: toBigUint64Array(init.uint64Contents),
      fp32Contents: toFloat32Array(init.fp32Contents),
      fp64Contents: toFloat64Array(init.fp64Contents),
      bytesContents: createList(init.bytesContents),
    }),
    write(m, b, p) {
      if (m.boolContents?.length) {
        b[p++] = 10;
        const start = p++;
        for (let i = 0; i < m.boolContents.length; i++) {
          p = writeBool(b, p, m.boolContents[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.intContents?.length) {
        b[p++] = 18;
        const start = p++;
        for (let i = 0; i < m.intContents.length; i++) {
          p = writeInt32(b, p, m.intContents[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.int64Contents?.length) {
        b[p++] = 26;
        const start = p++;
        for (let i = 0; i < m.int64Contents.length; i++) {
          p = writeInt64(b, p, m.int64Contents[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.uintContents?.length) {
        b[p++] = 34;
        const start = p++;
        for (let i = 0; i < m.uintContents.length; i++) {
          p = writeUint32(b, p, m.uintContents[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.uint64Contents?.length) {
        b[p++] = 42;
        const start = p++;
        for (let i = 0; i < m.uint64Contents.length; i++) {
          p = writeUint64(b, p, m.uint64Contents[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.fp32Contents?.length) {
        b[p++] = 50;
        p = writePackedFloat(b, p, m.fp32Contents);
      }
      if (m.fp64Contents?.length) {
        b[p++] = 58;
        p = writePackedDouble(b, p, m.fp64Contents);
      }
      if (m.bytesContents) {
        for (let i = 0; i < m.bytesContents.length; i++) {
          b[p++] = 66;
          p = writeBytes(b, p, m.bytesContents[i]!);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let boolContents = t?.boolContents;
      let intContents = t?.intContents ?? noInt32Array;
      let int64Contents = t?.int64Contents ?? noBigInt64Array;
      let uintContents = t?.uintContents ?? noUint32Array;
      let uint64Contents = t?.uint64Contents ?? noBigUint64Array;
      let fp32Contents = t?.fp32Contents ?? noFloat32Array;
      let fp64Contents = t?.fp64Contents ?? noFloat64Array;
      let bytesContents = t?.bytesContents;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const stop = r.end();
            boolContents ??= [];
            while (r.pos < stop) boolContents.push(r.bool());
            r.closePacked(stop);
            break;
          }
          case 8: {
            const v = r.bool();
            if (boolContents === undefined) boolContents = [v];
            else boolContents.push(v);
            break;
          }
          case 18: {
            intContents = readPackedInt32(r, intContents);
            break;
          }
          case 16:
            intContents = appendInt32Array(intContents, r.int32());
            break;
          case 26: {
            int64Contents = readPackedInt64(r, int64Contents);
            break;
          }
          case 24:
            int64Contents = appendBigInt64Array(int64Contents, r.int64());
            break;
          case 34: {
            uintContents = readPackedUint32(r, uintContents);
            break;
          }
          case 32:
            uintContents = appendUint32Array(uintContents, r.uint32());
            break;
          case 42: {
            uint64Contents = readPackedUint64(r, uint64Contents);
            break;
          }
          case 40:
            uint64Contents = appendBigUint64Array(uint64Contents, r.uint64());
            break;
          case 50: {
            fp32Contents = readPackedFloat(r, fp32Contents);
            break;
          }
          case 53:
            fp32Contents = appendFloat32Array(fp32Contents, r.float());
            break;
          case 58: {
            fp64Contents = readPackedDouble(r, fp64Contents);
            break;
          }
          case 57:
            fp64Contents = appendFloat64Array(fp64Contents, r.double());
            break;
          case 66: {
            const v = r.bytesField();
            if (bytesContents === undefined) bytesContents = [v];
            else bytesContents.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: InferTensorContents = { boolContents: boolContents ?? [], intContents, int64Contents, uintContents, uint64Contents, fp32Contents, fp64Contents, bytesContents: bytesContents ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelInferRequest {
  modelName: string;
  /** Empty: the version that serves by default. */
  modelVersion: string;
  /** Comes back in the response. */
  id: string;
  parameters: Map<string, InferParameter>;
  inputs: ModelInferRequest_InferInputTensor[];
  /** Empty: every output. */
  outputs: ModelInferRequest_InferRequestedOutputTensor[];
  /** The inputs' elements as little-endian bytes, one entry for each input in the order of `inputs`. */
  rawInputContents: Uint8Array[];
}

/** What a {@link ModelInferRequest} can be made from. */
export interface ModelInferRequestInit {
  modelName?: string | undefined;
  modelVersion?: string | undefined;
  id?: string | undefined;
  parameters?: MapInit<string, InferParameterInit> | undefined;
  inputs?: readonly ModelInferRequest_InferInputTensorInit[] | undefined;
  outputs?: readonly ModelInferRequest_InferRequestedOutputTensorInit[] | undefined;
  rawInputContents?: readonly Uint8Array[] | undefined;
}

export const ModelInferRequest: MessageType<ModelInferRequest, ModelInferRequestInit> = /* @__PURE__ */ message<ModelInferRequest, ModelInferRequestInit>(
  inferenceGrpcServiceProto,
  "inference.ModelInferRequest",
  {
    create: (init = {}) => ({
      modelName: init.modelName ?? "",
      modelVersion: init.modelVersion ?? "",
      id: init.id ?? "",
      parameters: createMap(init.parameters, undefined, (v) => InferParameter.create(v)),
      inputs: init.inputs?.map((v) => ModelInferRequest_InferInputTensor.create(v)) ?? [],
      outputs: init.outputs?.map((v) => ModelInferRequest_InferRequestedOutputTensor.create(v)) ?? [],
      rawInputContents: createList(init.rawInputContents),
    }),
    write(m, b, p) {
      if (m.modelName) {
        b[p++] = 10;
        p = writeString(b, p, m.modelName);
      }
      if (m.modelVersion) {
        b[p++] = 18;
        p = writeString(b, p, m.modelVersion);
      }
      if (m.id) {
        b[p++] = 26;
        p = writeString(b, p, m.id);
      }
      if (m.parameters) {
        for (const [k, v] of mapEntries(m.parameters)) {
          b[p++] = 34;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, InferParameter.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      if (m.inputs) {
        for (let i = 0; i < m.inputs.length; i++) {
          b[p++] = 42;
          p = endMessage(b, p, ModelInferRequest_InferInputTensor.write(m.inputs[i]!, b, p + 1));
        }
      }
      if (m.outputs) {
        for (let i = 0; i < m.outputs.length; i++) {
          b[p++] = 50;
          p = endMessage(b, p, ModelInferRequest_InferRequestedOutputTensor.write(m.outputs[i]!, b, p + 1));
        }
      }
      if (m.rawInputContents) {
        for (let i = 0; i < m.rawInputContents.length; i++) {
          b[p++] = 58;
          p = writeBytes(b, p, m.rawInputContents[i]!);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let modelName = t?.modelName ?? "";
      let modelVersion = t?.modelVersion ?? "";
      let id = t?.id ?? "";
      const parameters = t?.parameters ?? new Map<string, InferParameter>();
      let inputs = t?.inputs;
      let outputs = t?.outputs;
      let rawInputContents = t?.rawInputContents;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            modelName = r.string();
            break;
          case 18:
            modelVersion = r.string();
            break;
          case 26:
            id = r.string();
            break;
          case 34: {
            const stop = r.open();
            let k: string = "";
            let v: InferParameter | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = InferParameter.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            parameters.set(k, v ?? InferParameter.create());
            break;
          }
          case 42: {
            const v = ModelInferRequest_InferInputTensor.read(r, r.open());
            if (inputs === undefined) inputs = [v];
            else inputs.push(v);
            break;
          }
          case 50: {
            const v = ModelInferRequest_InferRequestedOutputTensor.read(r, r.open());
            if (outputs === undefined) outputs = [v];
            else outputs.push(v);
            break;
          }
          case 58: {
            const v = r.bytesField();
            if (rawInputContents === undefined) rawInputContents = [v];
            else rawInputContents.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelInferRequest = { modelName, modelVersion, id, parameters, inputs: inputs ?? [], outputs: outputs ?? [], rawInputContents: rawInputContents ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelInferRequest_InferInputTensor {
  name: string;
  datatype: string;
  shape: bigint[];
  parameters: Map<string, InferParameter>;
  /** Stays empty when raw_input_contents is used. */
  contents?: InferTensorContents | undefined;
}

/** What a {@link ModelInferRequest_InferInputTensor} can be made from. */
export interface ModelInferRequest_InferInputTensorInit {
  name?: string | undefined;
  datatype?: string | undefined;
  shape?: ArrayLike<Int64Input> | undefined;
  parameters?: MapInit<string, InferParameterInit> | undefined;
  contents?: InferTensorContentsInit | undefined;
}

export const ModelInferRequest_InferInputTensor: MessageType<ModelInferRequest_InferInputTensor, ModelInferRequest_InferInputTensorInit> = /* @__PURE__ */ message<ModelInferRequest_InferInputTensor, ModelInferRequest_InferInputTensorInit>(
  inferenceGrpcServiceProto,
  "inference.ModelInferRequest.InferInputTensor",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      datatype: init.datatype ?? "",
      shape: createBigintList(init.shape),
      parameters: createMap(init.parameters, undefined, (v) => InferParameter.create(v)),
      contents: init.contents && InferTensorContents.create(init.contents),
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.datatype) {
        b[p++] = 18;
        p = writeString(b, p, m.datatype);
      }
      if (m.shape?.length) {
        b[p++] = 26;
        const start = p++;
        for (let i = 0; i < m.shape.length; i++) {
          p = writeInt64(b, p, m.shape[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.parameters) {
        for (const [k, v] of mapEntries(m.parameters)) {
          b[p++] = 34;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, InferParameter.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      if (m.contents !== undefined) {
        b[p++] = 42;
        p = endMessage(b, p, InferTensorContents.write(m.contents, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let datatype = t?.datatype ?? "";
      let shape = t?.shape;
      const parameters = t?.parameters ?? new Map<string, InferParameter>();
      let contents = t?.contents;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            datatype = r.string();
            break;
          case 26: {
            const stop = r.end();
            shape ??= [];
            while (r.pos < stop) shape.push(r.int64());
            r.closePacked(stop);
            break;
          }
          case 24: {
            const v = r.int64();
            if (shape === undefined) shape = [v];
            else shape.push(v);
            break;
          }
          case 34: {
            const stop = r.open();
            let k: string = "";
            let v: InferParameter | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = InferParameter.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            parameters.set(k, v ?? InferParameter.create());
            break;
          }
          case 42:
            contents = InferTensorContents.read(r, r.open(), contents);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelInferRequest_InferInputTensor = { name, datatype, shape: shape ?? [], parameters, contents };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelInferRequest_InferRequestedOutputTensor {
  name: string;
  parameters: Map<string, InferParameter>;
}

/** What a {@link ModelInferRequest_InferRequestedOutputTensor} can be made from. */
export interface ModelInferRequest_InferRequestedOutputTensorInit {
  name?: string | undefined;
  parameters?: MapInit<string, InferParameterInit> | undefined;
}

export const ModelInferRequest_InferRequestedOutputTensor: MessageType<ModelInferRequest_InferRequestedOutputTensor, ModelInferRequest_InferRequestedOutputTensorInit> = /* @__PURE__ */ message<ModelInferRequest_InferRequestedOutputTensor, ModelInferRequest_InferRequestedOutputTensorInit>(
  inferenceGrpcServiceProto,
  "inference.ModelInferRequest.InferRequestedOutputTensor",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      parameters: createMap(init.parameters, undefined, (v) => InferParameter.create(v)),
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
          p = endMessage(b, p, InferParameter.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      const parameters = t?.parameters ?? new Map<string, InferParameter>();
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
            let v: InferParameter | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = InferParameter.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            parameters.set(k, v ?? InferParameter.create());
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelInferRequest_InferRequestedOutputTensor = { name, parameters };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelInferResponse {
  modelName: string;
  modelVersion: string;
  id: string;
  parameters: Map<string, InferParameter>;
  outputs: ModelInferResponse_InferOutputTensor[];
  /** The outputs' elements as little-endian bytes, one entry for each output in the order of `outputs`. */
  rawOutputContents: Uint8Array[];
}

/** What a {@link ModelInferResponse} can be made from. */
export interface ModelInferResponseInit {
  modelName?: string | undefined;
  modelVersion?: string | undefined;
  id?: string | undefined;
  parameters?: MapInit<string, InferParameterInit> | undefined;
  outputs?: readonly ModelInferResponse_InferOutputTensorInit[] | undefined;
  rawOutputContents?: readonly Uint8Array[] | undefined;
}

export const ModelInferResponse: MessageType<ModelInferResponse, ModelInferResponseInit> = /* @__PURE__ */ message<ModelInferResponse, ModelInferResponseInit>(
  inferenceGrpcServiceProto,
  "inference.ModelInferResponse",
  {
    create: (init = {}) => ({
      modelName: init.modelName ?? "",
      modelVersion: init.modelVersion ?? "",
      id: init.id ?? "",
      parameters: createMap(init.parameters, undefined, (v) => InferParameter.create(v)),
      outputs: init.outputs?.map((v) => ModelInferResponse_InferOutputTensor.create(v)) ?? [],
      rawOutputContents: createList(init.rawOutputContents),
    }),
    write(m, b, p) {
      if (m.modelName) {
        b[p++] = 10;
        p = writeString(b, p, m.modelName);
      }
      if (m.modelVersion) {
        b[p++] = 18;
        p = writeString(b, p, m.modelVersion);
      }
      if (m.id) {
        b[p++] = 26;
        p = writeString(b, p, m.id);
      }
      if (m.parameters) {
        for (const [k, v] of mapEntries(m.parameters)) {
          b[p++] = 34;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, InferParameter.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      if (m.outputs) {
        for (let i = 0; i < m.outputs.length; i++) {
          b[p++] = 42;
          p = endMessage(b, p, ModelInferResponse_InferOutputTensor.write(m.outputs[i]!, b, p + 1));
        }
      }
      if (m.rawOutputContents) {
        for (let i = 0; i < m.rawOutputContents.length; i++) {
          b[p++] = 50;
          p = writeBytes(b, p, m.rawOutputContents[i]!);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let modelName = t?.modelName ?? "";
      let modelVersion = t?.modelVersion ?? "";
      let id = t?.id ?? "";
      const parameters = t?.parameters ?? new Map<string, InferParameter>();
      let outputs = t?.outputs;
      let rawOutputContents = t?.rawOutputContents;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            modelName = r.string();
            break;
          case 18:
            modelVersion = r.string();
            break;
          case 26:
            id = r.string();
            break;
          case 34: {
            const stop = r.open();
            let k: string = "";
            let v: InferParameter | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = InferParameter.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            parameters.set(k, v ?? InferParameter.create());
            break;
          }
          case 42: {
            const v = ModelInferResponse_InferOutputTensor.read(r, r.open());
            if (outputs === undefined) outputs = [v];
            else outputs.push(v);
            break;
          }
          case 50: {
            const v = r.bytesField();
            if (rawOutputContents === undefined) rawOutputContents = [v];
            else rawOutputContents.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelInferResponse = { modelName, modelVersion, id, parameters, outputs: outputs ?? [], rawOutputContents: rawOutputContents ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelInferResponse_InferOutputTensor {
  name: string;
  datatype: string;
  shape: bigint[];
  parameters: Map<string, InferParameter>;
  /** Stays empty when raw_output_contents is used. */
  contents?: InferTensorContents | undefined;
}

/** What a {@link ModelInferResponse_InferOutputTensor} can be made from. */
export interface ModelInferResponse_InferOutputTensorInit {
  name?: string | undefined;
  datatype?: string | undefined;
  shape?: ArrayLike<Int64Input> | undefined;
  parameters?: MapInit<string, InferParameterInit> | undefined;
  contents?: InferTensorContentsInit | undefined;
}

export const ModelInferResponse_InferOutputTensor: MessageType<ModelInferResponse_InferOutputTensor, ModelInferResponse_InferOutputTensorInit> = /* @__PURE__ */ message<ModelInferResponse_InferOutputTensor, ModelInferResponse_InferOutputTensorInit>(
  inferenceGrpcServiceProto,
  "inference.ModelInferResponse.InferOutputTensor",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      datatype: init.datatype ?? "",
      shape: createBigintList(init.shape),
      parameters: createMap(init.parameters, undefined, (v) => InferParameter.create(v)),
      contents: init.contents && InferTensorContents.create(init.contents),
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.datatype) {
        b[p++] = 18;
        p = writeString(b, p, m.datatype);
      }
      if (m.shape?.length) {
        b[p++] = 26;
        const start = p++;
        for (let i = 0; i < m.shape.length; i++) {
          p = writeInt64(b, p, m.shape[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.parameters) {
        for (const [k, v] of mapEntries(m.parameters)) {
          b[p++] = 34;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, InferParameter.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      if (m.contents !== undefined) {
        b[p++] = 42;
        p = endMessage(b, p, InferTensorContents.write(m.contents, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let datatype = t?.datatype ?? "";
      let shape = t?.shape;
      const parameters = t?.parameters ?? new Map<string, InferParameter>();
      let contents = t?.contents;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            datatype = r.string();
            break;
          case 26: {
            const stop = r.end();
            shape ??= [];
            while (r.pos < stop) shape.push(r.int64());
            r.closePacked(stop);
            break;
          }
          case 24: {
            const v = r.int64();
            if (shape === undefined) shape = [v];
            else shape.push(v);
            break;
          }
          case 34: {
            const stop = r.open();
            let k: string = "";
            let v: InferParameter | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = InferParameter.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            parameters.set(k, v ?? InferParameter.create());
            break;
          }
          case 42:
            contents = InferTensorContents.read(r, r.open(), contents);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelInferResponse_InferOutputTensor = { name, datatype, shape: shape ?? [], parameters, contents };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelStreamInferResponse {
  /** Empty when the request went well; otherwise what went wrong, and the stream goes on. */
  errorMessage: string;
  inferResponse?: ModelInferResponse | undefined;
}

/** What a {@link ModelStreamInferResponse} can be made from. */
export interface ModelStreamInferResponseInit {
  errorMessage?: string | undefined;
  inferResponse?: ModelInferResponseInit | undefined;
}

export const ModelStreamInferResponse: MessageType<ModelStreamInferResponse, ModelStreamInferResponseInit> = /* @__PURE__ */ message<ModelStreamInferResponse, ModelStreamInferResponseInit>(
  inferenceGrpcServiceProto,
  "inference.ModelStreamInferResponse",
  {
    create: (init = {}) => ({
      errorMessage: init.errorMessage ?? "",
      inferResponse: init.inferResponse && ModelInferResponse.create(init.inferResponse),
    }),
    write(m, b, p) {
      if (m.errorMessage) {
        b[p++] = 10;
        p = writeString(b, p, m.errorMessage);
      }
      if (m.inferResponse !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, ModelInferResponse.write(m.inferResponse, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let errorMessage = t?.errorMessage ?? "";
      let inferResponse = t?.inferResponse;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            errorMessage = r.string();
            break;
          case 18:
            inferResponse = ModelInferResponse.read(r, r.open(), inferResponse);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelStreamInferResponse = { errorMessage, inferResponse };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelConfigRequest {
  name: string;
  version: string;
}

/** What a {@link ModelConfigRequest} can be made from. */
export interface ModelConfigRequestInit {
  name?: string | undefined;
  version?: string | undefined;
}

export const ModelConfigRequest: MessageType<ModelConfigRequest, ModelConfigRequestInit> = /* @__PURE__ */ message<ModelConfigRequest, ModelConfigRequestInit>(
  inferenceGrpcServiceProto,
  "inference.ModelConfigRequest",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      version: init.version ?? "",
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.version) {
        b[p++] = 18;
        p = writeString(b, p, m.version);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let version = t?.version ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            version = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelConfigRequest = { name, version };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelConfigResponse {
  config?: ModelConfig | undefined;
}

/** What a {@link ModelConfigResponse} can be made from. */
export interface ModelConfigResponseInit {
  config?: ModelConfigInit | undefined;
}

export const ModelConfigResponse: MessageType<ModelConfigResponse, ModelConfigResponseInit> = /* @__PURE__ */ message<ModelConfigResponse, ModelConfigResponseInit>(
  inferenceGrpcServiceProto,
  "inference.ModelConfigResponse",
  {
    create: (init = {}) => ({
      config: init.config && ModelConfig.create(init.config),
    }),
    write(m, b, p) {
      if (m.config !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, ModelConfig.write(m.config, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let config = t?.config;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            config = ModelConfig.read(r, r.open(), config);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelConfigResponse = { config };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelStatisticsRequest {
  /** Empty: every model. */
  name: string;
  /** Empty: every version. */
  version: string;
}

/** What a {@link ModelStatisticsRequest} can be made from. */
export interface ModelStatisticsRequestInit {
  name?: string | undefined;
  version?: string | undefined;
}

export const ModelStatisticsRequest: MessageType<ModelStatisticsRequest, ModelStatisticsRequestInit> = /* @__PURE__ */ message<ModelStatisticsRequest, ModelStatisticsRequestInit>(
  inferenceGrpcServiceProto,
  "inference.ModelStatisticsRequest",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      version: init.version ?? "",
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.version) {
        b[p++] = 18;
        p = writeString(b, p, m.version);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let version = t?.version ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            version = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelStatisticsRequest = { name, version };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** How often something happened, and how long it took altogether. */
export interface StatisticDuration {
  count: bigint;
  ns: bigint;
}

/** What a {@link StatisticDuration} can be made from. */
export interface StatisticDurationInit {
  count?: Int64Input | undefined;
  ns?: Int64Input | undefined;
}

export const StatisticDuration: MessageType<StatisticDuration, StatisticDurationInit> = /* @__PURE__ */ message<StatisticDuration, StatisticDurationInit>(
  inferenceGrpcServiceProto,
  "inference.StatisticDuration",
  {
    create: (init = {}) => ({
      count: int64ToBigint(init.count),
      ns: int64ToBigint(init.ns),
    }),
    write(m, b, p) {
      if (m.count) {
        b[p++] = 8;
        p = writeUint64(b, p, m.count);
      }
      if (m.ns) {
        b[p++] = 16;
        p = writeUint64(b, p, m.ns);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let count = t?.count ?? 0n;
      let ns = t?.ns ?? 0n;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            count = r.uint64();
            break;
          case 16:
            ns = r.uint64();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: StatisticDuration = { count, ns };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface InferStatistics {
  success?: StatisticDuration | undefined;
  fail?: StatisticDuration | undefined;
  queue?: StatisticDuration | undefined;
  computeInput?: StatisticDuration | undefined;
  computeInfer?: StatisticDuration | undefined;
  computeOutput?: StatisticDuration | undefined;
  cacheHit?: StatisticDuration | undefined;
  cacheMiss?: StatisticDuration | undefined;
}

/** What a {@link InferStatistics} can be made from. */
export interface InferStatisticsInit {
  success?: StatisticDurationInit | undefined;
  fail?: StatisticDurationInit | undefined;
  queue?: StatisticDurationInit | undefined;
  computeInput?: StatisticDurationInit | undefined;
  computeInfer?: StatisticDurationInit | undefined;
  computeOutput?: StatisticDurationInit | undefined;
  cacheHit?: StatisticDurationInit | undefined;
  cacheMiss?: StatisticDurationInit | undefined;
}

export const InferStatistics: MessageType<InferStatistics, InferStatisticsInit> = /* @__PURE__ */ message<InferStatistics, InferStatisticsInit>(
  inferenceGrpcServiceProto,
  "inference.InferStatistics",
  {
    create: (init = {}) => ({
      success: init.success && StatisticDuration.create(init.success),
      fail: init.fail && StatisticDuration.create(init.fail),
      queue: init.queue && StatisticDuration.create(init.queue),
      computeInput: init.computeInput && StatisticDuration.create(init.computeInput),
      computeInfer: init.computeInfer && StatisticDuration.create(init.computeInfer),
      computeOutput: init.computeOutput && StatisticDuration.create(init.computeOutput),
      cacheHit: init.cacheHit && StatisticDuration.create(init.cacheHit),
      cacheMiss: init.cacheMiss && StatisticDuration.create(init.cacheMiss),
    }),
    write(m, b, p) {
      if (m.success !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, StatisticDuration.write(m.success, b, p + 1));
      }
      if (m.fail !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, StatisticDuration.write(m.fail, b, p + 1));
      }
      if (m.queue !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, StatisticDuration.write(m.queue, b, p + 1));
      }
      if (m.computeInput !== undefined) {
        b[p++] = 34;
        p = endMessage(b, p, StatisticDuration.write(m.computeInput, b, p + 1));
      }
      if (m.computeInfer !== undefined) {
        b[p++] = 42;
        p = endMessage(b, p, StatisticDuration.write(m.computeInfer, b, p + 1));
      }
      if (m.computeOutput !== undefined) {
        b[p++] = 50;
        p = endMessage(b, p, StatisticDuration.write(m.computeOutput, b, p + 1));
      }
      if (m.cacheHit !== undefined) {
        b[p++] = 58;
        p = endMessage(b, p, StatisticDuration.write(m.cacheHit, b, p + 1));
      }
      if (m.cacheMiss !== undefined) {
        b[p++] = 66;
        p = endMessage(b, p, StatisticDuration.write(m.cacheMiss, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let success = t?.success;
      let fail = t?.fail;
      let queue = t?.queue;
      let computeInput = t?.computeInput;
      let computeInfer = t?.computeInfer;
      let computeOutput = t?.computeOutput;
      let cacheHit = t?.cacheHit;
      let cacheMiss = t?.cacheMiss;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            success = StatisticDuration.read(r, r.open(), success);
            break;
          case 18:
            fail = StatisticDuration.read(r, r.open(), fail);
            break;
          case 26:
            queue = StatisticDuration.read(r, r.open(), queue);
            break;
          case 34:
            computeInput = StatisticDuration.read(r, r.open(), computeInput);
            break;
          case 42:
            computeInfer = StatisticDuration.read(r, r.open(), computeInfer);
            break;
          case 50:
            computeOutput = StatisticDuration.read(r, r.open(), computeOutput);
            break;
          case 58:
            cacheHit = StatisticDuration.read(r, r.open(), cacheHit);
            break;
          case 66:
            cacheMiss = StatisticDuration.read(r, r.open(), cacheMiss);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: InferStatistics = { success, fail, queue, computeInput, computeInfer, computeOutput, cacheHit, cacheMiss };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** The answers of one number to requests that are answered any number of times. */
export interface InferResponseStatistics {
  /** Computing the answer, without waiting for its reader. */
  computeInfer?: StatisticDuration | undefined;
  /** Bringing its outputs back. */
  computeOutput?: StatisticDuration | undefined;
  success?: StatisticDuration | undefined;
  fail?: StatisticDuration | undefined;
  /** Requests that ended without an answer of this number. */
  emptyResponse?: StatisticDuration | undefined;
  /** Requests whose reader had left, from then until the model had stopped. */
  cancel?: StatisticDuration | undefined;
}

/** What a {@link InferResponseStatistics} can be made from. */
export interface InferResponseStatisticsInit {
  computeInfer?: StatisticDurationInit | undefined;
  computeOutput?: StatisticDurationInit | undefined;
  success?: StatisticDurationInit | undefined;
  fail?: StatisticDurationInit | undefined;
  emptyResponse?: StatisticDurationInit | undefined;
  cancel?: StatisticDurationInit | undefined;
}

export const InferResponseStatistics: MessageType<InferResponseStatistics, InferResponseStatisticsInit> = /* @__PURE__ */ message<InferResponseStatistics, InferResponseStatisticsInit>(
  inferenceGrpcServiceProto,
  "inference.InferResponseStatistics",
  {
    create: (init = {}) => ({
      computeInfer: init.computeInfer && StatisticDuration.create(init.computeInfer),
      computeOutput: init.computeOutput && StatisticDuration.create(init.computeOutput),
      success: init.success && StatisticDuration.create(init.success),
      fail: init.fail && StatisticDuration.create(init.fail),
      emptyResponse: init.emptyResponse && StatisticDuration.create(init.emptyResponse),
      cancel: init.cancel && StatisticDuration.create(init.cancel),
    }),
    write(m, b, p) {
      if (m.computeInfer !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, StatisticDuration.write(m.computeInfer, b, p + 1));
      }
      if (m.computeOutput !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, StatisticDuration.write(m.computeOutput, b, p + 1));
      }
      if (m.success !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, StatisticDuration.write(m.success, b, p + 1));
      }
      if (m.fail !== undefined) {
        b[p++] = 34;
        p = endMessage(b, p, StatisticDuration.write(m.fail, b, p + 1));
      }
      if (m.emptyResponse !== undefined) {
        b[p++] = 42;
        p = endMessage(b, p, StatisticDuration.write(m.emptyResponse, b, p + 1));
      }
      if (m.cancel !== undefined) {
        b[p++] = 50;
        p = endMessage(b, p, StatisticDuration.write(m.cancel, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let computeInfer = t?.computeInfer;
      let computeOutput = t?.computeOutput;
      let success = t?.success;
      let fail = t?.fail;
      let emptyResponse = t?.emptyResponse;
      let cancel = t?.cancel;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            computeInfer = StatisticDuration.read(r, r.open(), computeInfer);
            break;
          case 18:
            computeOutput = StatisticDuration.read(r, r.open(), computeOutput);
            break;
          case 26:
            success = StatisticDuration.read(r, r.open(), success);
            break;
          case 34:
            fail = StatisticDuration.read(r, r.open(), fail);
            break;
          case 42:
            emptyResponse = StatisticDuration.read(r, r.open(), emptyResponse);
            break;
          case 50:
            cancel = StatisticDuration.read(r, r.open(), cancel);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: InferResponseStatistics = { computeInfer, computeOutput, success, fail, emptyResponse, cancel };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface InferBatchStatistics {
  batchSize: bigint;
  computeInput?: StatisticDuration | undefined;
  computeInfer?: StatisticDuration | undefined;
  computeOutput?: StatisticDuration | undefined;
}

/** What a {@link InferBatchStatistics} can be made from. */
export interface InferBatchStatisticsInit {
  batchSize?: Int64Input | undefined;
  computeInput?: StatisticDurationInit | undefined;
  computeInfer?: StatisticDurationInit | undefined;
  computeOutput?: StatisticDurationInit | undefined;
}

export const InferBatchStatistics: MessageType<InferBatchStatistics, InferBatchStatisticsInit> = /* @__PURE__ */ message<InferBatchStatistics, InferBatchStatisticsInit>(
  inferenceGrpcServiceProto,
  "inference.InferBatchStatistics",
  {
    create: (init = {}) => ({
      batchSize: int64ToBigint(init.batchSize),
      computeInput: init.computeInput && StatisticDuration.create(init.computeInput),
      computeInfer: init.computeInfer && StatisticDuration.create(init.computeInfer),
      computeOutput: init.computeOutput && StatisticDuration.create(init.computeOutput),
    }),
    write(m, b, p) {
      if (m.batchSize) {
        b[p++] = 8;
        p = writeUint64(b, p, m.batchSize);
      }
      if (m.computeInput !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, StatisticDuration.write(m.computeInput, b, p + 1));
      }
      if (m.computeInfer !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, StatisticDuration.write(m.computeInfer, b, p + 1));
      }
      if (m.computeOutput !== undefined) {
        b[p++] = 34;
        p = endMessage(b, p, StatisticDuration.write(m.computeOutput, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let batchSize = t?.batchSize ?? 0n;
      let computeInput = t?.computeInput;
      let computeInfer = t?.computeInfer;
      let computeOutput = t?.computeOutput;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            batchSize = r.uint64();
            break;
          case 18:
            computeInput = StatisticDuration.read(r, r.open(), computeInput);
            break;
          case 26:
            computeInfer = StatisticDuration.read(r, r.open(), computeInfer);
            break;
          case 34:
            computeOutput = StatisticDuration.read(r, r.open(), computeOutput);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: InferBatchStatistics = { batchSize, computeInput, computeInfer, computeOutput };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface MemoryUsage {
  type: string;
  id: bigint;
  byteSize: bigint;
}

/** What a {@link MemoryUsage} can be made from. */
export interface MemoryUsageInit {
  type?: string | undefined;
  id?: Int64Input | undefined;
  byteSize?: Int64Input | undefined;
}

export const MemoryUsage: MessageType<MemoryUsage, MemoryUsageInit> = /* @__PURE__ */ message<MemoryUsage, MemoryUsageInit>(
  inferenceGrpcServiceProto,
  "inference.MemoryUsage",
  {
    create: (init = {}) => ({
      type: init.type ?? "",
      id: int64ToBigint(init.id),
      byteSize: int64ToBigint(init.byteSize),
    }),
    write(m, b, p) {
      if (m.type) {
        b[p++] = 10;
        p = writeString(b, p, m.type);
      }
      if (m.id) {
        b[p++] = 16;
        p = writeInt64(b, p, m.id);
      }
      if (m.byteSize) {
        b[p++] = 24;
        p = writeUint64(b, p, m.byteSize);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let type = t?.type ?? "";
      let id = t?.id ?? 0n;
      let byteSize = t?.byteSize ?? 0n;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            type = r.string();
            break;
          case 16:
            id = r.int64();
            break;
          case 24:
            byteSize = r.uint64();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: MemoryUsage = { type, id, byteSize };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelStatistics {
  name: string;
  version: string;
  /** Milliseconds since the epoch. */
  lastInference: bigint;
  /** A request with a batch of n counts n times. */
  inferenceCount: bigint;
  /** A batch of many requests counts once. */
  executionCount: bigint;
  inferenceStats?: InferStatistics | undefined;
  batchStats: InferBatchStatistics[];
  memoryUsage: MemoryUsage[];
  /** By the answer's number, counted from 0; "256+" has those from 256 on. */
  responseStats: Map<string, InferResponseStatistics>;
}

/** What a {@link ModelStatistics} can be made from. */
export interface ModelStatisticsInit {
  name?: string | undefined;
  version?: string | undefined;
  lastInference?: Int64Input | undefined;
  inferenceCount?: Int64Input | undefined;
  executionCount?: Int64Input | undefined;
  inferenceStats?: InferStatisticsInit | undefined;
  batchStats?: readonly InferBatchStatisticsInit[] | undefined;
  memoryUsage?: readonly MemoryUsageInit[] | undefined;
  responseStats?: MapInit<string, InferResponseStatisticsInit> | undefined;
}

export const ModelStatistics: MessageType<ModelStatistics, ModelStatisticsInit> = /* @__PURE__ */ message<ModelStatistics, ModelStatisticsInit>(
  inferenceGrpcServiceProto,
  "inference.ModelStatistics",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      version: init.version ?? "",
      lastInference: int64ToBigint(init.lastInference),
      inferenceCount: int64ToBigint(init.inferenceCount),
      executionCount: int64ToBigint(init.executionCount),
      inferenceStats: init.inferenceStats && InferStatistics.create(init.inferenceStats),
      batchStats: init.batchStats?.map((v) => InferBatchStatistics.create(v)) ?? [],
      memoryUsage: init.memoryUsage?.map((v) => MemoryUsage.create(v)) ?? [],
      responseStats: createMap(init.responseStats, undefined, (v) => InferResponseStatistics.create(v)),
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.version) {
        b[p++] = 18;
        p = writeString(b, p, m.version);
      }
      if (m.lastInference) {
        b[p++] = 24;
        p = writeUint64(b, p, m.lastInference);
      }
      if (m.inferenceCount) {
        b[p++] = 32;
        p = writeUint64(b, p, m.inferenceCount);
      }
      if (m.executionCount) {
        b[p++] = 40;
        p = writeUint64(b, p, m.executionCount);
      }
      if (m.inferenceStats !== undefined) {
        b[p++] = 50;
        p = endMessage(b, p, InferStatistics.write(m.inferenceStats, b, p + 1));
      }
      if (m.batchStats) {
        for (let i = 0; i < m.batchStats.length; i++) {
          b[p++] = 58;
          p = endMessage(b, p, InferBatchStatistics.write(m.batchStats[i]!, b, p + 1));
        }
      }
      if (m.memoryUsage) {
        for (let i = 0; i < m.memoryUsage.length; i++) {
          b[p++] = 66;
          p = endMessage(b, p, MemoryUsage.write(m.memoryUsage[i]!, b, p + 1));
        }
      }
      if (m.responseStats) {
        for (const [k, v] of mapEntries(m.responseStats)) {
          b[p++] = 74;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, InferResponseStatistics.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let version = t?.version ?? "";
      let lastInference = t?.lastInference ?? 0n;
      let inferenceCount = t?.inferenceCount ?? 0n;
      let executionCount = t?.executionCount ?? 0n;
      let inferenceStats = t?.inferenceStats;
      let batchStats = t?.batchStats;
      let memoryUsage = t?.memoryUsage;
      const responseStats = t?.responseStats ?? new Map<string, InferResponseStatistics>();
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            version = r.string();
            break;
          case 24:
            lastInference = r.uint64();
            break;
          case 32:
            inferenceCount = r.uint64();
            break;
          case 40:
            executionCount = r.uint64();
            break;
          case 50:
            inferenceStats = InferStatistics.read(r, r.open(), inferenceStats);
            break;
          case 58: {
            const v = InferBatchStatistics.read(r, r.open());
            if (batchStats === undefined) batchStats = [v];
            else batchStats.push(v);
            break;
          }
          case 66: {
            const v = MemoryUsage.read(r, r.open());
            if (memoryUsage === undefined) memoryUsage = [v];
            else memoryUsage.push(v);
            break;
          }
          case 74: {
            const stop = r.open();
            let k: string = "";
            let v: InferResponseStatistics | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = InferResponseStatistics.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            responseStats.set(k, v ?? InferResponseStatistics.create());
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelStatistics = { name, version, lastInference, inferenceCount, executionCount, inferenceStats, batchStats: batchStats ?? [], memoryUsage: memoryUsage ?? [], responseStats };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelStatisticsResponse {
  modelStats: ModelStatistics[];
}

/** What a {@link ModelStatisticsResponse} can be made from. */
export interface ModelStatisticsResponseInit {
  modelStats?: readonly ModelStatisticsInit[] | undefined;
}

export const ModelStatisticsResponse: MessageType<ModelStatisticsResponse, ModelStatisticsResponseInit> = /* @__PURE__ */ message<ModelStatisticsResponse, ModelStatisticsResponseInit>(
  inferenceGrpcServiceProto,
  "inference.ModelStatisticsResponse",
  {
    create: (init = {}) => ({
      modelStats: init.modelStats?.map((v) => ModelStatistics.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.modelStats) {
        for (let i = 0; i < m.modelStats.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, ModelStatistics.write(m.modelStats[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let modelStats = t?.modelStats;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = ModelStatistics.read(r, r.open());
            if (modelStats === undefined) modelStats = [v];
            else modelStats.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelStatisticsResponse = { modelStats: modelStats ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelRepositoryParameter {
  parameterChoice?:
    | { case: "boolParam"; value: boolean }
    | { case: "int64Param"; value: bigint }
    | { case: "stringParam"; value: string }
    | { case: "bytesParam"; value: Uint8Array }
    | undefined;
}

/** What a {@link ModelRepositoryParameter} can be made from. */
export interface ModelRepositoryParameterInit {
  parameterChoice?:
    | { case: "boolParam"; value: boolean }
    | { case: "int64Param"; value: Int64Input }
    | { case: "stringParam"; value: string }
    | { case: "bytesParam"; value: Uint8Array }
    | undefined;
}

export const ModelRepositoryParameter: MessageType<ModelRepositoryParameter, ModelRepositoryParameterInit> = /* @__PURE__ */ message<ModelRepositoryParameter, ModelRepositoryParameterInit>(
  inferenceGrpcServiceProto,
  "inference.ModelRepositoryParameter",
  {
    create: (init = {}) => ({
      parameterChoice:
        init.parameterChoice?.case === "int64Param"
          ? { case: "int64Param", value: int64ToBigint(init.parameterChoice.value) }
        : init.parameterChoice,
    }),
    write(m, b, p) {
      if (m.parameterChoice !== undefined) {
        switch (m.parameterChoice.case) {
          case "boolParam":
            b[p++] = 8;
            p = writeBool(b, p, m.parameterChoice.value);
            break;
          case "int64Param":
            b[p++] = 16;
            p = writeInt64(b, p, m.parameterChoice.value);
            break;
          case "stringParam":
            b[p++] = 26;
            p = writeString(b, p, m.parameterChoice.value);
            break;
          case "bytesParam":
            b[p++] = 34;
            p = writeBytes(b, p, m.parameterChoice.value);
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let parameterChoice = t?.parameterChoice;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            parameterChoice = { case: "boolParam", value: r.bool() };
            break;
          case 16:
            parameterChoice = { case: "int64Param", value: r.int64() };
            break;
          case 26:
            parameterChoice = { case: "stringParam", value: r.string() };
            break;
          case 34:
            parameterChoice = { case: "bytesParam", value: r.bytesField() };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelRepositoryParameter = { parameterChoice };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface RepositoryIndexRequest {
  repositoryName: string;
  /** Only models that are ready. */
  ready: boolean;
}

/** What a {@link RepositoryIndexRequest} can be made from. */
export interface RepositoryIndexRequestInit {
  repositoryName?: string | undefined;
  ready?: boolean | undefined;
}

export const RepositoryIndexRequest: MessageType<RepositoryIndexRequest, RepositoryIndexRequestInit> = /* @__PURE__ */ message<RepositoryIndexRequest, RepositoryIndexRequestInit>(
  inferenceGrpcServiceProto,
  "inference.RepositoryIndexRequest",
  {
    create: (init = {}) => ({
      repositoryName: init.repositoryName ?? "",
      ready: init.ready ?? false,
    }),
    write(m, b, p) {
      if (m.repositoryName) {
        b[p++] = 10;
        p = writeString(b, p, m.repositoryName);
      }
      if (m.ready) {
        b[p++] = 16;
        p = writeBool(b, p, m.ready);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let repositoryName = t?.repositoryName ?? "";
      let ready = t?.ready ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            repositoryName = r.string();
            break;
          case 16:
            ready = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: RepositoryIndexRequest = { repositoryName, ready };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface RepositoryIndexResponse {
  models: RepositoryIndexResponse_ModelIndex[];
}

/** What a {@link RepositoryIndexResponse} can be made from. */
export interface RepositoryIndexResponseInit {
  models?: readonly RepositoryIndexResponse_ModelIndexInit[] | undefined;
}

export const RepositoryIndexResponse: MessageType<RepositoryIndexResponse, RepositoryIndexResponseInit> = /* @__PURE__ */ message<RepositoryIndexResponse, RepositoryIndexResponseInit>(
  inferenceGrpcServiceProto,
  "inference.RepositoryIndexResponse",
  {
    create: (init = {}) => ({
      models: init.models?.map((v) => RepositoryIndexResponse_ModelIndex.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.models) {
        for (let i = 0; i < m.models.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, RepositoryIndexResponse_ModelIndex.write(m.models[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let models = t?.models;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = RepositoryIndexResponse_ModelIndex.read(r, r.open());
            if (models === undefined) models = [v];
            else models.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: RepositoryIndexResponse = { models: models ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface RepositoryIndexResponse_ModelIndex {
  name: string;
  version: string;
  state: string;
  reason: string;
}

/** What a {@link RepositoryIndexResponse_ModelIndex} can be made from. */
export interface RepositoryIndexResponse_ModelIndexInit {
  name?: string | undefined;
  version?: string | undefined;
  state?: string | undefined;
  reason?: string | undefined;
}

export const RepositoryIndexResponse_ModelIndex: MessageType<RepositoryIndexResponse_ModelIndex, RepositoryIndexResponse_ModelIndexInit> = /* @__PURE__ */ message<RepositoryIndexResponse_ModelIndex, RepositoryIndexResponse_ModelIndexInit>(
  inferenceGrpcServiceProto,
  "inference.RepositoryIndexResponse.ModelIndex",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      version: init.version ?? "",
      state: init.state ?? "",
      reason: init.reason ?? "",
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.version) {
        b[p++] = 18;
        p = writeString(b, p, m.version);
      }
      if (m.state) {
        b[p++] = 26;
        p = writeString(b, p, m.state);
      }
      if (m.reason) {
        b[p++] = 34;
        p = writeString(b, p, m.reason);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let version = t?.version ?? "";
      let state = t?.state ?? "";
      let reason = t?.reason ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            version = r.string();
            break;
          case 26:
            state = r.string();
            break;
          case 34:
            reason = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: RepositoryIndexResponse_ModelIndex = { name, version, state, reason };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface RepositoryModelLoadRequest {
  repositoryName: string;
  modelName: string;
  /** `config`: the model's configuration as JSON, instead of the file's. */
  parameters: Map<string, ModelRepositoryParameter>;
}

/** What a {@link RepositoryModelLoadRequest} can be made from. */
export interface RepositoryModelLoadRequestInit {
  repositoryName?: string | undefined;
  modelName?: string | undefined;
  parameters?: MapInit<string, ModelRepositoryParameterInit> | undefined;
}

export const RepositoryModelLoadRequest: MessageType<RepositoryModelLoadRequest, RepositoryModelLoadRequestInit> = /* @__PURE__ */ message<RepositoryModelLoadRequest, RepositoryModelLoadRequestInit>(
  inferenceGrpcServiceProto,
  "inference.RepositoryModelLoadRequest",
  {
    create: (init = {}) => ({
      repositoryName: init.repositoryName ?? "",
      modelName: init.modelName ?? "",
      parameters: createMap(init.parameters, undefined, (v) => ModelRepositoryParameter.create(v)),
    }),
    write(m, b, p) {
      if (m.repositoryName) {
        b[p++] = 10;
        p = writeString(b, p, m.repositoryName);
      }
      if (m.modelName) {
        b[p++] = 18;
        p = writeString(b, p, m.modelName);
      }
      if (m.parameters) {
        for (const [k, v] of mapEntries(m.parameters)) {
          b[p++] = 26;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, ModelRepositoryParameter.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let repositoryName = t?.repositoryName ?? "";
      let modelName = t?.modelName ?? "";
      const parameters = t?.parameters ?? new Map<string, ModelRepositoryParameter>();
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            repositoryName = r.string();
            break;
          case 18:
            modelName = r.string();
            break;
          case 26: {
            const stop = r.open();
            let k: string = "";
            let v: ModelRepositoryParameter | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = ModelRepositoryParameter.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            parameters.set(k, v ?? ModelRepositoryParameter.create());
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: RepositoryModelLoadRequest = { repositoryName, modelName, parameters };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export type RepositoryModelLoadResponse = EmptyMessage;

/** What a {@link RepositoryModelLoadResponse} can be made from. */
export type RepositoryModelLoadResponseInit = EmptyMessage;

export const RepositoryModelLoadResponse: MessageType<RepositoryModelLoadResponse, RepositoryModelLoadResponseInit> = /* @__PURE__ */ message<RepositoryModelLoadResponse, RepositoryModelLoadResponseInit>(
  inferenceGrpcServiceProto,
  "inference.RepositoryModelLoadResponse",
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
      const m: RepositoryModelLoadResponse = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface RepositoryModelUnloadRequest {
  repositoryName: string;
  modelName: string;
  /** `unload_dependents`: also unload the models a pipeline is made of. */
  parameters: Map<string, ModelRepositoryParameter>;
}

/** What a {@link RepositoryModelUnloadRequest} can be made from. */
export interface RepositoryModelUnloadRequestInit {
  repositoryName?: string | undefined;
  modelName?: string | undefined;
  parameters?: MapInit<string, ModelRepositoryParameterInit> | undefined;
}

export const RepositoryModelUnloadRequest: MessageType<RepositoryModelUnloadRequest, RepositoryModelUnloadRequestInit> = /* @__PURE__ */ message<RepositoryModelUnloadRequest, RepositoryModelUnloadRequestInit>(
  inferenceGrpcServiceProto,
  "inference.RepositoryModelUnloadRequest",
  {
    create: (init = {}) => ({
      repositoryName: init.repositoryName ?? "",
      modelName: init.modelName ?? "",
      parameters: createMap(init.parameters, undefined, (v) => ModelRepositoryParameter.create(v)),
    }),
    write(m, b, p) {
      if (m.repositoryName) {
        b[p++] = 10;
        p = writeString(b, p, m.repositoryName);
      }
      if (m.modelName) {
        b[p++] = 18;
        p = writeString(b, p, m.modelName);
      }
      if (m.parameters) {
        for (const [k, v] of mapEntries(m.parameters)) {
          b[p++] = 26;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, ModelRepositoryParameter.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let repositoryName = t?.repositoryName ?? "";
      let modelName = t?.modelName ?? "";
      const parameters = t?.parameters ?? new Map<string, ModelRepositoryParameter>();
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            repositoryName = r.string();
            break;
          case 18:
            modelName = r.string();
            break;
          case 26: {
            const stop = r.open();
            let k: string = "";
            let v: ModelRepositoryParameter | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = ModelRepositoryParameter.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            parameters.set(k, v ?? ModelRepositoryParameter.create());
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: RepositoryModelUnloadRequest = { repositoryName, modelName, parameters };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export type RepositoryModelUnloadResponse = EmptyMessage;

/** What a {@link RepositoryModelUnloadResponse} can be made from. */
export type RepositoryModelUnloadResponseInit = EmptyMessage;

export const RepositoryModelUnloadResponse: MessageType<RepositoryModelUnloadResponse, RepositoryModelUnloadResponseInit> = /* @__PURE__ */ message<RepositoryModelUnloadResponse, RepositoryModelUnloadResponseInit>(
  inferenceGrpcServiceProto,
  "inference.RepositoryModelUnloadResponse",
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
      const m: RepositoryModelUnloadResponse = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface SystemSharedMemoryStatusRequest {
  /** Empty: every region. */
  name: string;
}

/** What a {@link SystemSharedMemoryStatusRequest} can be made from. */
export interface SystemSharedMemoryStatusRequestInit {
  name?: string | undefined;
}

export const SystemSharedMemoryStatusRequest: MessageType<SystemSharedMemoryStatusRequest, SystemSharedMemoryStatusRequestInit> = /* @__PURE__ */ message<SystemSharedMemoryStatusRequest, SystemSharedMemoryStatusRequestInit>(
  inferenceGrpcServiceProto,
  "inference.SystemSharedMemoryStatusRequest",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: SystemSharedMemoryStatusRequest = { name };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface SystemSharedMemoryStatusResponse {
  regions: Map<string, SystemSharedMemoryStatusResponse_RegionStatus>;
}

/** What a {@link SystemSharedMemoryStatusResponse} can be made from. */
export interface SystemSharedMemoryStatusResponseInit {
  regions?: MapInit<string, SystemSharedMemoryStatusResponse_RegionStatusInit> | undefined;
}

export const SystemSharedMemoryStatusResponse: MessageType<SystemSharedMemoryStatusResponse, SystemSharedMemoryStatusResponseInit> = /* @__PURE__ */ message<SystemSharedMemoryStatusResponse, SystemSharedMemoryStatusResponseInit>(
  inferenceGrpcServiceProto,
  "inference.SystemSharedMemoryStatusResponse",
  {
    create: (init = {}) => ({
      regions: createMap(init.regions, undefined, (v) => SystemSharedMemoryStatusResponse_RegionStatus.create(v)),
    }),
    write(m, b, p) {
      if (m.regions) {
        for (const [k, v] of mapEntries(m.regions)) {
          b[p++] = 10;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, SystemSharedMemoryStatusResponse_RegionStatus.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      const regions = t?.regions ?? new Map<string, SystemSharedMemoryStatusResponse_RegionStatus>();
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const stop = r.open();
            let k: string = "";
            let v: SystemSharedMemoryStatusResponse_RegionStatus | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = SystemSharedMemoryStatusResponse_RegionStatus.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            regions.set(k, v ?? SystemSharedMemoryStatusResponse_RegionStatus.create());
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: SystemSharedMemoryStatusResponse = { regions };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface SystemSharedMemoryStatusResponse_RegionStatus {
  name: string;
  /** The name of the memory object that holds it. */
  key: string;
  /** Bytes from the object's start. */
  offset: bigint;
  byteSize: bigint;
}

/** What a {@link SystemSharedMemoryStatusResponse_RegionStatus} can be made from. */
export interface SystemSharedMemoryStatusResponse_RegionStatusInit {
  name?: string | undefined;
  key?: string | undefined;
  offset?: Int64Input | undefined;
  byteSize?: Int64Input | undefined;
}

export const SystemSharedMemoryStatusResponse_RegionStatus: MessageType<SystemSharedMemoryStatusResponse_RegionStatus, SystemSharedMemoryStatusResponse_RegionStatusInit> = /* @__PURE__ */ message<SystemSharedMemoryStatusResponse_RegionStatus, SystemSharedMemoryStatusResponse_RegionStatusInit>(
  inferenceGrpcServiceProto,
  "inference.SystemSharedMemoryStatusResponse.RegionStatus",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      key: init.key ?? "",
      offset: int64ToBigint(init.offset),
      byteSize: int64ToBigint(init.byteSize),
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.key) {
        b[p++] = 18;
        p = writeString(b, p, m.key);
      }
      if (m.offset) {
        b[p++] = 24;
        p = writeUint64(b, p, m.offset);
      }
      if (m.byteSize) {
        b[p++] = 32;
        p = writeUint64(b, p, m.byteSize);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let key = t?.key ?? "";
      let offset = t?.offset ?? 0n;
      let byteSize = t?.byteSize ?? 0n;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            key = r.string();
            break;
          case 24:
            offset = r.uint64();
            break;
          case 32:
            byteSize = r.uint64();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: SystemSharedMemoryStatusResponse_RegionStatus = { name, key, offset, byteSize };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface SystemSharedMemoryRegisterRequest {
  name: string;
  /** The name of the memory object, as shm_open takes it. */
  key: string;
  /** Bytes from the object's start. */
  offset: bigint;
  byteSize: bigint;
}

/** What a {@link SystemSharedMemoryRegisterRequest} can be made from. */
export interface SystemSharedMemoryRegisterRequestInit {
  name?: string | undefined;
  key?: string | undefined;
  offset?: Int64Input | undefined;
  byteSize?: Int64Input | undefined;
}

export const SystemSharedMemoryRegisterRequest: MessageType<SystemSharedMemoryRegisterRequest, SystemSharedMemoryRegisterRequestInit> = /* @__PURE__ */ message<SystemSharedMemoryRegisterRequest, SystemSharedMemoryRegisterRequestInit>(
  inferenceGrpcServiceProto,
  "inference.SystemSharedMemoryRegisterRequest",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      key: init.key ?? "",
      offset: int64ToBigint(init.offset),
      byteSize: int64ToBigint(init.byteSize),
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.key) {
        b[p++] = 18;
        p = writeString(b, p, m.key);
      }
      if (m.offset) {
        b[p++] = 24;
        p = writeUint64(b, p, m.offset);
      }
      if (m.byteSize) {
        b[p++] = 32;
        p = writeUint64(b, p, m.byteSize);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let key = t?.key ?? "";
      let offset = t?.offset ?? 0n;
      let byteSize = t?.byteSize ?? 0n;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            key = r.string();
            break;
          case 24:
            offset = r.uint64();
            break;
          case 32:
            byteSize = r.uint64();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: SystemSharedMemoryRegisterRequest = { name, key, offset, byteSize };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export type SystemSharedMemoryRegisterResponse = EmptyMessage;

/** What a {@link SystemSharedMemoryRegisterResponse} can be made from. */
export type SystemSharedMemoryRegisterResponseInit = EmptyMessage;

export const SystemSharedMemoryRegisterResponse: MessageType<SystemSharedMemoryRegisterResponse, SystemSharedMemoryRegisterResponseInit> = /* @__PURE__ */ message<SystemSharedMemoryRegisterResponse, SystemSharedMemoryRegisterResponseInit>(
  inferenceGrpcServiceProto,
  "inference.SystemSharedMemoryRegisterResponse",
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
      const m: SystemSharedMemoryRegisterResponse = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface SystemSharedMemoryUnregisterRequest {
  /** Empty: every region. */
  name: string;
}

/** What a {@link SystemSharedMemoryUnregisterRequest} can be made from. */
export interface SystemSharedMemoryUnregisterRequestInit {
  name?: string | undefined;
}

export const SystemSharedMemoryUnregisterRequest: MessageType<SystemSharedMemoryUnregisterRequest, SystemSharedMemoryUnregisterRequestInit> = /* @__PURE__ */ message<SystemSharedMemoryUnregisterRequest, SystemSharedMemoryUnregisterRequestInit>(
  inferenceGrpcServiceProto,
  "inference.SystemSharedMemoryUnregisterRequest",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: SystemSharedMemoryUnregisterRequest = { name };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export type SystemSharedMemoryUnregisterResponse = EmptyMessage;

/** What a {@link SystemSharedMemoryUnregisterResponse} can be made from. */
export type SystemSharedMemoryUnregisterResponseInit = EmptyMessage;

export const SystemSharedMemoryUnregisterResponse: MessageType<SystemSharedMemoryUnregisterResponse, SystemSharedMemoryUnregisterResponseInit> = /* @__PURE__ */ message<SystemSharedMemoryUnregisterResponse, SystemSharedMemoryUnregisterResponseInit>(
  inferenceGrpcServiceProto,
  "inference.SystemSharedMemoryUnregisterResponse",
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
      const m: SystemSharedMemoryUnregisterResponse = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface CudaSharedMemoryStatusRequest {
  /** Empty: every region. */
  name: string;
}

/** What a {@link CudaSharedMemoryStatusRequest} can be made from. */
export interface CudaSharedMemoryStatusRequestInit {
  name?: string | undefined;
}

export const CudaSharedMemoryStatusRequest: MessageType<CudaSharedMemoryStatusRequest, CudaSharedMemoryStatusRequestInit> = /* @__PURE__ */ message<CudaSharedMemoryStatusRequest, CudaSharedMemoryStatusRequestInit>(
  inferenceGrpcServiceProto,
  "inference.CudaSharedMemoryStatusRequest",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: CudaSharedMemoryStatusRequest = { name };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface CudaSharedMemoryStatusResponse {
  regions: Map<string, CudaSharedMemoryStatusResponse_RegionStatus>;
}

/** What a {@link CudaSharedMemoryStatusResponse} can be made from. */
export interface CudaSharedMemoryStatusResponseInit {
  regions?: MapInit<string, CudaSharedMemoryStatusResponse_RegionStatusInit> | undefined;
}

export const CudaSharedMemoryStatusResponse: MessageType<CudaSharedMemoryStatusResponse, CudaSharedMemoryStatusResponseInit> = /* @__PURE__ */ message<CudaSharedMemoryStatusResponse, CudaSharedMemoryStatusResponseInit>(
  inferenceGrpcServiceProto,
  "inference.CudaSharedMemoryStatusResponse",
  {
    create: (init = {}) => ({
      regions: createMap(init.regions, undefined, (v) => CudaSharedMemoryStatusResponse_RegionStatus.create(v)),
    }),
    write(m, b, p) {
      if (m.regions) {
        for (const [k, v] of mapEntries(m.regions)) {
          b[p++] = 10;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, CudaSharedMemoryStatusResponse_RegionStatus.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      const regions = t?.regions ?? new Map<string, CudaSharedMemoryStatusResponse_RegionStatus>();
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const stop = r.open();
            let k: string = "";
            let v: CudaSharedMemoryStatusResponse_RegionStatus | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = CudaSharedMemoryStatusResponse_RegionStatus.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            regions.set(k, v ?? CudaSharedMemoryStatusResponse_RegionStatus.create());
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: CudaSharedMemoryStatusResponse = { regions };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface CudaSharedMemoryStatusResponse_RegionStatus {
  name: string;
  deviceId: bigint;
  byteSize: bigint;
}

/** What a {@link CudaSharedMemoryStatusResponse_RegionStatus} can be made from. */
export interface CudaSharedMemoryStatusResponse_RegionStatusInit {
  name?: string | undefined;
  deviceId?: Int64Input | undefined;
  byteSize?: Int64Input | undefined;
}

export const CudaSharedMemoryStatusResponse_RegionStatus: MessageType<CudaSharedMemoryStatusResponse_RegionStatus, CudaSharedMemoryStatusResponse_RegionStatusInit> = /* @__PURE__ */ message<CudaSharedMemoryStatusResponse_RegionStatus, CudaSharedMemoryStatusResponse_RegionStatusInit>(
  inferenceGrpcServiceProto,
  "inference.CudaSharedMemoryStatusResponse.RegionStatus",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      deviceId: int64ToBigint(init.deviceId),
      byteSize: int64ToBigint(init.byteSize),
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.deviceId) {
        b[p++] = 16;
        p = writeUint64(b, p, m.deviceId);
      }
      if (m.byteSize) {
        b[p++] = 24;
        p = writeUint64(b, p, m.byteSize);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let deviceId = t?.deviceId ?? 0n;
      let byteSize = t?.byteSize ?? 0n;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 16:
            deviceId = r.uint64();
            break;
          case 24:
            byteSize = r.uint64();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: CudaSharedMemoryStatusResponse_RegionStatus = { name, deviceId, byteSize };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface CudaSharedMemoryRegisterRequest {
  name: string;
  rawHandle: Uint8Array;
  deviceId: bigint;
  byteSize: bigint;
}

/** What a {@link CudaSharedMemoryRegisterRequest} can be made from. */
export interface CudaSharedMemoryRegisterRequestInit {
  name?: string | undefined;
  rawHandle?: Uint8Array | undefined;
  deviceId?: Int64Input | undefined;
  byteSize?: Int64Input | undefined;
}

export const CudaSharedMemoryRegisterRequest: MessageType<CudaSharedMemoryRegisterRequest, CudaSharedMemoryRegisterRequestInit> = /* @__PURE__ */ message<CudaSharedMemoryRegisterRequest, CudaSharedMemoryRegisterRequestInit>(
  inferenceGrpcServiceProto,
  "inference.CudaSharedMemoryRegisterRequest",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      rawHandle: init.rawHandle ?? noBytes,
      deviceId: int64ToBigint(init.deviceId),
      byteSize: int64ToBigint(init.byteSize),
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.rawHandle?.length) {
        b[p++] = 18;
        p = writeBytes(b, p, m.rawHandle);
      }
      if (m.deviceId) {
        b[p++] = 24;
        p = writeInt64(b, p, m.deviceId);
      }
      if (m.byteSize) {
        b[p++] = 32;
        p = writeUint64(b, p, m.byteSize);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let rawHandle = t?.rawHandle ?? noBytes;
      let deviceId = t?.deviceId ?? 0n;
      let byteSize = t?.byteSize ?? 0n;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            rawHandle = r.bytesField();
            break;
          case 24:
            deviceId = r.int64();
            break;
          case 32:
            byteSize = r.uint64();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: CudaSharedMemoryRegisterRequest = { name, rawHandle, deviceId, byteSize };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export type CudaSharedMemoryRegisterResponse = EmptyMessage;

/** What a {@link CudaSharedMemoryRegisterResponse} can be made from. */
export type CudaSharedMemoryRegisterResponseInit = EmptyMessage;

export const CudaSharedMemoryRegisterResponse: MessageType<CudaSharedMemoryRegisterResponse, CudaSharedMemoryRegisterResponseInit> = /* @__PURE__ */ message<CudaSharedMemoryRegisterResponse, CudaSharedMemoryRegisterResponseInit>(
  inferenceGrpcServiceProto,
  "inference.CudaSharedMemoryRegisterResponse",
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
      const m: CudaSharedMemoryRegisterResponse = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface CudaSharedMemoryUnregisterRequest {
  /** Empty: every region. */
  name: string;
}

/** What a {@link CudaSharedMemoryUnregisterRequest} can be made from. */
export interface CudaSharedMemoryUnregisterRequestInit {
  name?: string | undefined;
}

export const CudaSharedMemoryUnregisterRequest: MessageType<CudaSharedMemoryUnregisterRequest, CudaSharedMemoryUnregisterRequestInit> = /* @__PURE__ */ message<CudaSharedMemoryUnregisterRequest, CudaSharedMemoryUnregisterRequestInit>(
  inferenceGrpcServiceProto,
  "inference.CudaSharedMemoryUnregisterRequest",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: CudaSharedMemoryUnregisterRequest = { name };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export type CudaSharedMemoryUnregisterResponse = EmptyMessage;

/** What a {@link CudaSharedMemoryUnregisterResponse} can be made from. */
export type CudaSharedMemoryUnregisterResponseInit = EmptyMessage;

export const CudaSharedMemoryUnregisterResponse: MessageType<CudaSharedMemoryUnregisterResponse, CudaSharedMemoryUnregisterResponseInit> = /* @__PURE__ */ message<CudaSharedMemoryUnregisterResponse, CudaSharedMemoryUnregisterResponseInit>(
  inferenceGrpcServiceProto,
  "inference.CudaSharedMemoryUnregisterResponse",
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
      const m: CudaSharedMemoryUnregisterResponse = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Health, metadata and inference for every model a server holds. */
export const GRPCInferenceService: {
  readonly typeName: "inference.GRPCInferenceService";
  readonly methods: {
    /** Is the process up? */
    readonly serverLive: MethodType<ServerLiveRequest, ServerLiveRequestInit, ServerLiveResponse, ServerLiveResponseInit, "unary">;
    /** Can the server take inference requests? */
    readonly serverReady: MethodType<ServerReadyRequest, ServerReadyRequestInit, ServerReadyResponse, ServerReadyResponseInit, "unary">;
    /** Can this model take inference requests? */
    readonly modelReady: MethodType<ModelReadyRequest, ModelReadyRequestInit, ModelReadyResponse, ModelReadyResponseInit, "unary">;
    /** Name, version and extensions of the server. */
    readonly serverMetadata: MethodType<ServerMetadataRequest, ServerMetadataRequestInit, ServerMetadataResponse, ServerMetadataResponseInit, "unary">;
    /** Versions, inputs and outputs of a model. */
    readonly modelMetadata: MethodType<ModelMetadataRequest, ModelMetadataRequestInit, ModelMetadataResponse, ModelMetadataResponseInit, "unary">;
    /** Runs a model once. */
    readonly modelInfer: MethodType<ModelInferRequest, ModelInferRequestInit, ModelInferResponse, ModelInferResponseInit, "unary">;
    /** Runs a model for each request of a stream; a model may answer a request any number of times. */
    readonly modelStreamInfer: MethodType<ModelInferRequest, ModelInferRequestInit, ModelStreamInferResponse, ModelStreamInferResponseInit, "bidi_streaming">;
    /** The configuration a model runs with, what was left out filled in. */
    readonly modelConfig: MethodType<ModelConfigRequest, ModelConfigRequestInit, ModelConfigResponse, ModelConfigResponseInit, "unary">;
    /** Counts and durations since the model was loaded. */
    readonly modelStatistics: MethodType<ModelStatisticsRequest, ModelStatisticsRequestInit, ModelStatisticsResponse, ModelStatisticsResponseInit, "unary">;
    /** What the repository holds, loaded or not. */
    readonly repositoryIndex: MethodType<RepositoryIndexRequest, RepositoryIndexRequestInit, RepositoryIndexResponse, RepositoryIndexResponseInit, "unary">;
    /** Loads a model, or loads it again. */
    readonly repositoryModelLoad: MethodType<RepositoryModelLoadRequest, RepositoryModelLoadRequestInit, RepositoryModelLoadResponse, RepositoryModelLoadResponseInit, "unary">;
    /** Stops serving a model. */
    readonly repositoryModelUnload: MethodType<RepositoryModelUnloadRequest, RepositoryModelUnloadRequestInit, RepositoryModelUnloadResponse, RepositoryModelUnloadResponseInit, "unary">;
    /** The regions of this machine's shared memory that requests may name. */
    readonly systemSharedMemoryStatus: MethodType<SystemSharedMemoryStatusRequest, SystemSharedMemoryStatusRequestInit, SystemSharedMemoryStatusResponse, SystemSharedMemoryStatusResponseInit, "unary">;
    /** Lets requests name a region. */
    readonly systemSharedMemoryRegister: MethodType<SystemSharedMemoryRegisterRequest, SystemSharedMemoryRegisterRequestInit, SystemSharedMemoryRegisterResponse, SystemSharedMemoryRegisterResponseInit, "unary">;
    /** Lets go of a region, or of all. */
    readonly systemSharedMemoryUnregister: MethodType<SystemSharedMemoryUnregisterRequest, SystemSharedMemoryUnregisterRequestInit, SystemSharedMemoryUnregisterResponse, SystemSharedMemoryUnregisterResponseInit, "unary">;
    /** The same of a GPU's memory. */
    readonly cudaSharedMemoryStatus: MethodType<CudaSharedMemoryStatusRequest, CudaSharedMemoryStatusRequestInit, CudaSharedMemoryStatusResponse, CudaSharedMemoryStatusResponseInit, "unary">;
    /** Lets requests name a region of a GPU's memory. */
    readonly cudaSharedMemoryRegister: MethodType<CudaSharedMemoryRegisterRequest, CudaSharedMemoryRegisterRequestInit, CudaSharedMemoryRegisterResponse, CudaSharedMemoryRegisterResponseInit, "unary">;
    /** Lets go of a region of a GPU's memory, or of all. */
    readonly cudaSharedMemoryUnregister: MethodType<CudaSharedMemoryUnregisterRequest, CudaSharedMemoryUnregisterRequestInit, CudaSharedMemoryUnregisterResponse, CudaSharedMemoryUnregisterResponseInit, "unary">;
  };
  readonly descriptor: ServiceDescriptor;
} = /* @__PURE__ */ service(inferenceGrpcServiceProto, "inference.GRPCInferenceService", {
  serverLive: {
    name: "ServerLive",
    path: "/inference.GRPCInferenceService/ServerLive",
    kind: "unary",
    input: ServerLiveRequest,
    output: ServerLiveResponse,
  },
  serverReady: {
    name: "ServerReady",
    path: "/inference.GRPCInferenceService/ServerReady",
    kind: "unary",
    input: ServerReadyRequest,
    output: ServerReadyResponse,
  },
  modelReady: {
    name: "ModelReady",
    path: "/inference.GRPCInferenceService/ModelReady",
    kind: "unary",
    input: ModelReadyRequest,
    output: ModelReadyResponse,
  },
  serverMetadata: {
    name: "ServerMetadata",
    path: "/inference.GRPCInferenceService/ServerMetadata",
    kind: "unary",
    input: ServerMetadataRequest,
    output: ServerMetadataResponse,
  },
  modelMetadata: {
    name: "ModelMetadata",
    path: "/inference.GRPCInferenceService/ModelMetadata",
    kind: "unary",
    input: ModelMetadataRequest,
    output: ModelMetadataResponse,
  },
  modelInfer: {
    name: "ModelInfer",
    path: "/inference.GRPCInferenceService/ModelInfer",
    kind: "unary",
    input: ModelInferRequest,
    output: ModelInferResponse,
  },
  modelStreamInfer: {
    name: "ModelStreamInfer",
    path: "/inference.GRPCInferenceService/ModelStreamInfer",
    kind: "bidi_streaming",
    input: ModelInferRequest,
    output: ModelStreamInferResponse,
  },
  modelConfig: {
    name: "ModelConfig",
    path: "/inference.GRPCInferenceService/ModelConfig",
    kind: "unary",
    input: ModelConfigRequest,
    output: ModelConfigResponse,
  },
  modelStatistics: {
    name: "ModelStatistics",
    path: "/inference.GRPCInferenceService/ModelStatistics",
    kind: "unary",
    input: ModelStatisticsRequest,
    output: ModelStatisticsResponse,
  },
  repositoryIndex: {
    name: "RepositoryIndex",
    path: "/inference.GRPCInferenceService/RepositoryIndex",
    kind: "unary",
    input: RepositoryIndexRequest,
    output: RepositoryIndexResponse,
  },
  repositoryModelLoad: {
    name: "RepositoryModelLoad",
    path: "/inference.GRPCInferenceService/RepositoryModelLoad",
    kind: "unary",
    input: RepositoryModelLoadRequest,
    output: RepositoryModelLoadResponse,
  },
  repositoryModelUnload: {
    name: "RepositoryModelUnload",
    path: "/inference.GRPCInferenceService/RepositoryModelUnload",
    kind: "unary",
    input: RepositoryModelUnloadRequest,
    output: RepositoryModelUnloadResponse,
  },
  systemSharedMemoryStatus: {
    name: "SystemSharedMemoryStatus",
    path: "/inference.GRPCInferenceService/SystemSharedMemoryStatus",
    kind: "unary",
    input: SystemSharedMemoryStatusRequest,
    output: SystemSharedMemoryStatusResponse,
  },
  systemSharedMemoryRegister: {
    name: "SystemSharedMemoryRegister",
    path: "/inference.GRPCInferenceService/SystemSharedMemoryRegister",
    kind: "unary",
    input: SystemSharedMemoryRegisterRequest,
    output: SystemSharedMemoryRegisterResponse,
  },
  systemSharedMemoryUnregister: {
    name: "SystemSharedMemoryUnregister",
    path: "/inference.GRPCInferenceService/SystemSharedMemoryUnregister",
    kind: "unary",
    input: SystemSharedMemoryUnregisterRequest,
    output: SystemSharedMemoryUnregisterResponse,
  },
  cudaSharedMemoryStatus: {
    name: "CudaSharedMemoryStatus",
    path: "/inference.GRPCInferenceService/CudaSharedMemoryStatus",
    kind: "unary",
    input: CudaSharedMemoryStatusRequest,
    output: CudaSharedMemoryStatusResponse,
  },
  cudaSharedMemoryRegister: {
    name: "CudaSharedMemoryRegister",
    path: "/inference.GRPCInferenceService/CudaSharedMemoryRegister",
    kind: "unary",
    input: CudaSharedMemoryRegisterRequest,
    output: CudaSharedMemoryRegisterResponse,
  },
  cudaSharedMemoryUnregister: {
    name: "CudaSharedMemoryUnregister",
    path: "/inference.GRPCInferenceService/CudaSharedMemoryUnregister",
    kind: "unary",
    input: CudaSharedMemoryUnregisterRequest,
    output: CudaSharedMemoryUnregisterResponse,
  },
});

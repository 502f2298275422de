// Made by Weft from google/protobuf/descriptor.proto: changes here are lost.

import {
  type EmptyMessage,
  type Int64Input,
  type MessageType,
  type ProtoFile,
  createList,
  endMessage,
  int64ToBigint,
  message,
  missingRequired,
  protoFile,
  unknownFields,
  writeBool,
  writeBytes,
  writeDouble,
  writeInt32,
  writeInt64,
  writeString,
  writeUint64,
  writeUnknown,
} from "../../../binary.ts";

/** The schema of google/protobuf/descriptor.proto. */
export const googleProtobufDescriptorProto: ProtoFile = /* @__PURE__ */ protoFile(
  "google/protobuf/descriptor.proto",
  "CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIlUKEUZpbGVEZXNjcmlwdG9yU2V0" +
    "EjIKBGZpbGUYASADKAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90byoMCIDsyv8BEIHsyv8BIvwEChNG" +
    "aWxlRGVzY3JpcHRvclByb3RvEgwKBG5hbWUYASABKAkSDwoHcGFja2FnZRgCIAEoCRISCgpkZXBlbmRlbmN5GAMgAygJEisK" +
    "EXB1YmxpY19kZXBlbmRlbmN5GAogAygFUhBwdWJsaWNEZXBlbmRlbmN5EicKD3dlYWtfZGVwZW5kZW5jeRgLIAMoBVIOd2Vh" +
    "a0RlcGVuZGVuY3kSKwoRb3B0aW9uX2RlcGVuZGVuY3kYDyADKAlSEG9wdGlvbkRlcGVuZGVuY3kSQwoMbWVzc2FnZV90eXBl" +
    "GAQgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1ILbWVzc2FnZVR5cGUSQQoJZW51bV90eXBlGAUgAygL" +
    "MiQuZ29vZ2xlLnByb3RvYnVmLkVudW1EZXNjcmlwdG9yUHJvdG9SCGVudW1UeXBlEjgKB3NlcnZpY2UYBiADKAsyJy5nb29n" +
    "bGUucHJvdG9idWYuU2VydmljZURlc2NyaXB0b3JQcm90bxI4CglleHRlbnNpb24YByADKAsyJS5nb29nbGUucHJvdG9idWYu" +
    "RmllbGREZXNjcmlwdG9yUHJvdG8SLQoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucxJJChBz" +
    "b3VyY2VfY29kZV9pbmZvGAkgASgLMh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIO" +
    "CgZzeW50YXgYDCABKAkSKQoHZWRpdGlvbhgOIAEoDjIYLmdvb2dsZS5wcm90b2J1Zi5FZGl0aW9uIq4GCg9EZXNjcmlwdG9y" +
    "UHJvdG8SDAoEbmFtZRgBIAEoCRI0CgVmaWVsZBgCIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90" +
    "bxI4CglleHRlbnNpb24YBiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG8SQQoLbmVzdGVkX3R5" +
    "cGUYAyADKAsyIC5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvUgpuZXN0ZWRUeXBlEkEKCWVudW1fdHlwZRgEIAMo" +
    "CzIkLmdvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJYCg9leHRlbnNpb25fcmFuZ2UYBSAD" +
    "KAsyLy5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLkV4dGVuc2lvblJhbmdlUg5leHRlbnNpb25SYW5nZRJECgpv" +
    "bmVvZl9kZWNsGAggAygLMiUuZ29vZ2xlLnByb3RvYnVmLk9uZW9mRGVzY3JpcHRvclByb3RvUglvbmVvZkRlY2wSMAoHb3B0" +
    "aW9ucxgHIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucxJVCg5yZXNlcnZlZF9yYW5nZRgJIAMoCzIuLmdv" +
    "b2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG8uUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9u" +
    "YW1lGAogAygJUgxyZXNlcnZlZE5hbWUSNQoKdmlzaWJpbGl0eRgLIAEoDjIhLmdvb2dsZS5wcm90b2J1Zi5TeW1ib2xWaXNp" +
    "YmlsaXR5GmUKDkV4dGVuc2lvblJhbmdlEg0KBXN0YXJ0GAEgASgFEgsKA2VuZBgCIAEoBRI3CgdvcHRpb25zGAMgASgLMiYu" +
    "Z29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9ucxorCg1SZXNlcnZlZFJhbmdlEg0KBXN0YXJ0GAEgASgFEgsK" +
    "A2VuZBgCIAEoBSKMBAoVRXh0ZW5zaW9uUmFuZ2VPcHRpb25zElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdv" +
    "b2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uEkwKC2RlY2xhcmF0aW9uGAIg" +
    "AygLMjIuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9ucy5EZWNsYXJhdGlvbkIDiAECEi0KCGZlYXR1cmVz" +
    "GDIgASgLMhsuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQSXwoMdmVyaWZpY2F0aW9uGAMgASgOMjguZ29vZ2xlLnByb3Rv" +
    "YnVmLkV4dGVuc2lvblJhbmdlT3B0aW9ucy5WZXJpZmljYXRpb25TdGF0ZToKVU5WRVJJRklFREIDiAECGnIKC0RlY2xhcmF0" +
    "aW9uEg4KBm51bWJlchgBIAEoBRIbCglmdWxsX25hbWUYAiABKAlSCGZ1bGxOYW1lEgwKBHR5cGUYAyABKAkSEAoIcmVzZXJ2" +
    "ZWQYBSABKAgSEAoIcmVwZWF0ZWQYBiABKAhKBAgEEAUiNAoRVmVyaWZpY2F0aW9uU3RhdGUSDwoLREVDTEFSQVRJT04QABIO" +
    "CgpVTlZFUklGSUVEEAEqBgjeBxDnByoJCOgHEICAgIACIpMGChRGaWVsZERlc2NyaXB0b3JQcm90bxIMCgRuYW1lGAEgASgJ" +
    "Eg4KBm51bWJlchgDIAEoBRI6CgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5M" +
    "YWJlbBI4CgR0eXBlGAUgASgOMiouZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvLlR5cGUSGwoJdHlwZV9u" +
    "YW1lGAYgASgJUgh0eXBlTmFtZRIQCghleHRlbmRlZRgCIAEoCRIjCg1kZWZhdWx0X3ZhbHVlGAcgASgJUgxkZWZhdWx0VmFs" +
    "dWUSHwoLb25lb2ZfaW5kZXgYCSABKAVSCm9uZW9mSW5kZXgSGwoJanNvbl9uYW1lGAogASgJUghqc29uTmFtZRIuCgdvcHRp" +
    "b25zGAggASgLMh0uZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucxInCg9wcm90bzNfb3B0aW9uYWwYESABKAhSDnByb3Rv" +
    "M09wdGlvbmFsIrYCCgRUeXBlEg8KC1RZUEVfRE9VQkxFEAESDgoKVFlQRV9GTE9BVBACEg4KClRZUEVfSU5UNjQQAxIPCgtU" +
    "WVBFX1VJTlQ2NBAEEg4KClRZUEVfSU5UMzIQBRIQCgxUWVBFX0ZJWEVENjQQBhIQCgxUWVBFX0ZJWEVEMzIQBxINCglUWVBF" +
    "X0JPT0wQCBIPCgtUWVBFX1NUUklORxAJEg4KClRZUEVfR1JPVVAQChIQCgxUWVBFX01FU1NBR0UQCxIOCgpUWVBFX0JZVEVT" +
    "EAwSDwoLVFlQRV9VSU5UMzIQDRINCglUWVBFX0VOVU0QDhIRCg1UWVBFX1NGSVhFRDMyEA8SEQoNVFlQRV9TRklYRUQ2NBAQ" +
    "Eg8KC1RZUEVfU0lOVDMyEBESDwoLVFlQRV9TSU5UNjQQEiJDCgVMYWJlbBISCg5MQUJFTF9PUFRJT05BTBABEhIKDkxBQkVM" +
    "X1JFUEVBVEVEEAMSEgoOTEFCRUxfUkVRVUlSRUQQAiJUChRPbmVvZkRlc2NyaXB0b3JQcm90bxIMCgRuYW1lGAEgASgJEi4K" +
    "B29wdGlvbnMYAiABKAsyHS5nb29nbGUucHJvdG9idWYuT25lb2ZPcHRpb25zIvgCChNFbnVtRGVzY3JpcHRvclByb3RvEgwK" +
    "BG5hbWUYASABKAkSOAoFdmFsdWUYAiADKAsyKS5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlRGVzY3JpcHRvclByb3RvEi0K" +
    "B29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5n" +
    "b29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1y" +
    "ZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUSNQoKdmlzaWJpbGl0eRgGIAEoDjIhLmdvb2dsZS5wcm90b2J1Zi5T" +
    "eW1ib2xWaXNpYmlsaXR5Gi8KEUVudW1SZXNlcnZlZFJhbmdlEg0KBXN0YXJ0GAEgASgFEgsKA2VuZBgCIAEoBSJsChhFbnVt" +
    "VmFsdWVEZXNjcmlwdG9yUHJvdG8SDAoEbmFtZRgBIAEoCRIOCgZudW1iZXIYAiABKAUSMgoHb3B0aW9ucxgDIAEoCzIhLmdv" +
    "b2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVPcHRpb25zIp4BChZTZXJ2aWNlRGVzY3JpcHRvclByb3RvEgwKBG5hbWUYASABKAkS" +
    "NgoGbWV0aG9kGAIgAygLMiYuZ29vZ2xlLnByb3RvYnVmLk1ldGhvZERlc2NyaXB0b3JQcm90bxIwCgdvcHRpb25zGAMgASgL" +
    "Mh8uZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VPcHRpb25zSgQIBBAFUgZzdHJlYW0i+gEKFU1ldGhvZERlc2NyaXB0b3JQcm90" +
    "bxIMCgRuYW1lGAEgASgJEh0KCmlucHV0X3R5cGUYAiABKAlSCWlucHV0VHlwZRIfCgtvdXRwdXRfdHlwZRgDIAEoCVIKb3V0" +
    "cHV0VHlwZRIvCgdvcHRpb25zGAQgASgLMh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMSMAoQY2xpZW50X3N0cmVh" +
    "bWluZxgFIAEoCDoFZmFsc2VSD2NsaWVudFN0cmVhbWluZxIwChBzZXJ2ZXJfc3RyZWFtaW5nGAYgASgIOgVmYWxzZVIPc2Vy" +
    "dmVyU3RyZWFtaW5nIvYLCgtGaWxlT3B0aW9ucxIhCgxqYXZhX3BhY2thZ2UYASABKAlSC2phdmFQYWNrYWdlEjAKFGphdmFf" +
    "b3V0ZXJfY2xhc3NuYW1lGAggASgJUhJqYXZhT3V0ZXJDbGFzc25hbWUS+QEKE2phdmFfbXVsdGlwbGVfZmlsZXMYCiABKAg6" +
    "BWZhbHNlQsEBsgG9AQjmByDpByq0AVRoaXMgYmVoYXZpb3IgaXMgZW5hYmxlZCBieSBkZWZhdWx0IGluIGVkaXRpb25zIDIw" +
    "MjQgYW5kIGFib3ZlLiBUbyBkaXNhYmxlIGl0LCB5b3UgY2FuIHNldCBgZmVhdHVyZXMuKHBiLmphdmEpLm5lc3RfaW5fZmls" +
    "ZV9jbGFzcyA9IFlFU2Agb24gaW5kaXZpZHVhbCBtZXNzYWdlcywgZW51bXMsIG9yIHNlcnZpY2VzLlIRamF2YU11bHRpcGxl" +
    "RmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVFcXVhbHNBbmRI" +
    "YXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGlt" +
    "aXplX2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6" +
    "ZUZvchIdCgpnb19wYWNrYWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VS" +
    "EWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFfZ2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2Vy" +
    "dmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFsc2VSEXB5R2VuZXJpY1NlcnZpY2VzEhkKCmRlcHJlY2F0" +
    "ZWQYFyABKAg6BWZhbHNlEr8BChBjY19lbmFibGVfYXJlbmFzGB8gASgIOgR0cnVlQo4BsgGKASDqByqEAWNjX2VuYWJsZV9h" +
    "cmVuYXMgaXMgZW5hYmxlZCBieSBkZWZhdWx0IGluIGV2ZXJ5IGVkaXRpb24gYW5kIG92ZXJyaWRlcyBhcmUgaWdub3JlZC5U" +
    "aGlzIG9wdGlvbiBpcyByZW1vdmVkIGluIGVkaXRpb25zIDIwMjYgYW5kIGFib3ZlLlIOY2NFbmFibGVBcmVuYXMSKgoRb2Jq" +
    "Y19jbGFzc19wcmVmaXgYJCABKAlSD29iamNDbGFzc1ByZWZpeBIpChBjc2hhcnBfbmFtZXNwYWNlGCUgASgJUg9jc2hhcnBO" +
    "YW1lc3BhY2USIQoMc3dpZnRfcHJlZml4GCcgASgJUgtzd2lmdFByZWZpeBIoChBwaHBfY2xhc3NfcHJlZml4GCggASgJUg5w" +
    "aHBDbGFzc1ByZWZpeBIjCg1waHBfbmFtZXNwYWNlGCkgASgJUgxwaHBOYW1lc3BhY2USNAoWcGhwX21ldGFkYXRhX25hbWVz" +
    "cGFjZRgsIAEoCVIUcGhwTWV0YWRhdGFOYW1lc3BhY2USIQoMcnVieV9wYWNrYWdlGC0gASgJUgtydWJ5UGFja2FnZRItCghm" +
    "ZWF0dXJlcxgyIAEoCzIbLmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMo" +
    "CzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIjoKDE9wdGltaXpl" +
    "TW9kZRIJCgVTUEVFRBABEg0KCUNPREVfU0laRRACEhAKDExJVEVfUlVOVElNRRADKgYI3gcQ5wcqCQjoBxCAgICAAkoECCoQ" +
    "K0oECCYQJ1IUcGhwX2dlbmVyaWNfc2VydmljZXMi5gMKDk1lc3NhZ2VPcHRpb25zEjwKF21lc3NhZ2Vfc2V0X3dpcmVfZm9y" +
    "bWF0GAEgASgIOgVmYWxzZVIUbWVzc2FnZVNldFdpcmVGb3JtYXQSTAofbm9fc3RhbmRhcmRfZGVzY3JpcHRvcl9hY2Nlc3Nv" +
    "chgCIAEoCDoFZmFsc2VSHG5vU3RhbmRhcmREZXNjcmlwdG9yQWNjZXNzb3ISGQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2US" +
    "GwoJbWFwX2VudHJ5GAcgASgIUghtYXBFbnRyeRJWCiZkZXByZWNhdGVkX2xlZ2FjeV9qc29uX2ZpZWxkX2NvbmZsaWN0cxgL" +
    "IAEoCEICGAFSImRlcHJlY2F0ZWRMZWdhY3lKc29uRmllbGRDb25mbGljdHMSLQoIZmVhdHVyZXMYDCABKAsyGy5nb29nbGUu" +
    "cHJvdG9idWYuRmVhdHVyZVNldBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5p" +
    "bnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioGCN4HEOcHKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgG" +
    "EAdKBAgIEAlKBAgJEAoi8QwKDEZpZWxkT3B0aW9ucxI6CgVjdHlwZRgBIAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9w" +
    "dGlvbnMuQ1R5cGU6BlNUUklORxIOCgZwYWNrZWQYAiABKAgSPwoGanN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZp" +
    "ZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTBITCgRsYXp5GAUgASgIOgVmYWxzZRIuCg91bnZlcmlmaWVkX2xhenkYDyAB" +
    "KAg6BWZhbHNlUg51bnZlcmlmaWVkTGF6eRIZCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZRIXCgR3ZWFrGAogASgIOgVmYWxz" +
    "ZUICGAESKAoMZGVidWdfcmVkYWN0GBAgASgIOgVmYWxzZVILZGVidWdSZWRhY3QSQAoJcmV0ZW50aW9uGBEgASgOMi0uZ29v" +
    "Z2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5PcHRpb25SZXRlbnRpb24SPwoHdGFyZ2V0cxgTIAMoDjIuLmdvb2dsZS5wcm90" +
    "b2J1Zi5GaWVsZE9wdGlvbnMuT3B0aW9uVGFyZ2V0VHlwZRJXChBlZGl0aW9uX2RlZmF1bHRzGBQgAygLMiwuZ29vZ2xlLnBy" +
    "b3RvYnVmLkZpZWxkT3B0aW9ucy5FZGl0aW9uRGVmYXVsdFIPZWRpdGlvbkRlZmF1bHRzEi0KCGZlYXR1cmVzGBUgASgLMhsu" +
    "Z29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQSVQoPZmVhdHVyZV9zdXBwb3J0GBYgASgLMiwuZ29vZ2xlLnByb3RvYnVmLkZp" +
    "ZWxkT3B0aW9ucy5GZWF0dXJlU3VwcG9ydFIOZmVhdHVyZVN1cHBvcnQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygL" +
    "MiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24aSgoORWRpdGlvbkRl" +
    "ZmF1bHQSKQoHZWRpdGlvbhgDIAEoDjIYLmdvb2dsZS5wcm90b2J1Zi5FZGl0aW9uEg0KBXZhbHVlGAIgASgJGrsCCg5GZWF0" +
    "dXJlU3VwcG9ydBJHChJlZGl0aW9uX2ludHJvZHVjZWQYASABKA4yGC5nb29nbGUucHJvdG9idWYuRWRpdGlvblIRZWRpdGlv" +
    "bkludHJvZHVjZWQSRwoSZWRpdGlvbl9kZXByZWNhdGVkGAIgASgOMhguZ29vZ2xlLnByb3RvYnVmLkVkaXRpb25SEWVkaXRp" +
    "b25EZXByZWNhdGVkEi8KE2RlcHJlY2F0aW9uX3dhcm5pbmcYAyABKAlSEmRlcHJlY2F0aW9uV2FybmluZxJBCg9lZGl0aW9u" +
    "X3JlbW92ZWQYBCABKA4yGC5nb29nbGUucHJvdG9idWYuRWRpdGlvblIOZWRpdGlvblJlbW92ZWQSIwoNcmVtb3ZhbF9lcnJv" +
    "chgFIAEoCVIMcmVtb3ZhbEVycm9yIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxTVFJJTkdfUElFQ0UQAiI1" +
    "CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIiVQoPT3B0aW9uUmV0ZW50aW9u" +
    "EhUKEVJFVEVOVElPTl9VTktOT1dOEAASFQoRUkVURU5USU9OX1JVTlRJTUUQARIUChBSRVRFTlRJT05fU09VUkNFEAIijAIK" +
    "EE9wdGlvblRhcmdldFR5cGUSFwoTVEFSR0VUX1RZUEVfVU5LTk9XThAAEhQKEFRBUkdFVF9UWVBFX0ZJTEUQARIfChtUQVJH" +
    "RVRfVFlQRV9FWFRFTlNJT05fUkFOR0UQAhIXChNUQVJHRVRfVFlQRV9NRVNTQUdFEAMSFQoRVEFSR0VUX1RZUEVfRklFTEQQ" +
    "BBIVChFUQVJHRVRfVFlQRV9PTkVPRhAFEhQKEFRBUkdFVF9UWVBFX0VOVU0QBhIaChZUQVJHRVRfVFlQRV9FTlVNX0VOVFJZ" +
    "EAcSFwoTVEFSR0VUX1RZUEVfU0VSVklDRRAIEhYKElRBUkdFVF9UWVBFX01FVEhPRBAJKgYI3gcQ5wcqCQjoBxCAgICAAkoE" +
    "CAQQBUoECBIQEyKqAQoMT25lb2ZPcHRpb25zEi0KCGZlYXR1cmVzGAEgASgLMhsuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVT" +
    "ZXQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25S" +
    "E3VuaW50ZXJwcmV0ZWRPcHRpb24qBgjeBxDnByoJCOgHEICAgIACIsMCCgtFbnVtT3B0aW9ucxIfCgthbGxvd19hbGlhcxgC" +
    "IAEoCFIKYWxsb3dBbGlhcxIZCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZRJWCiZkZXByZWNhdGVkX2xlZ2FjeV9qc29uX2Zp" +
    "ZWxkX2NvbmZsaWN0cxgGIAEoCEICGAFSImRlcHJlY2F0ZWRMZWdhY3lKc29uRmllbGRDb25mbGljdHMSLQoIZmVhdHVyZXMY" +
    "ByABKAsyGy5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29n" +
    "bGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioGCN4HEOcHKgkI6AcQgICAgAJK" +
    "BAgFEAYiygIKEEVudW1WYWx1ZU9wdGlvbnMSGQoKZGVwcmVjYXRlZBgBIAEoCDoFZmFsc2USLQoIZmVhdHVyZXMYAiABKAsy" +
    "Gy5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldBIoCgxkZWJ1Z19yZWRhY3QYAyABKAg6BWZhbHNlUgtkZWJ1Z1JlZGFjdBJV" +
    "Cg9mZWF0dXJlX3N1cHBvcnQYBCABKAsyLC5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zLkZlYXR1cmVTdXBwb3J0Ug5m" +
    "ZWF0dXJlU3VwcG9ydBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnBy" +
    "ZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioGCN4HEOcHKgkI6AcQgICAgAIixwEKDlNlcnZpY2VPcHRpb25zEi0K" +
    "CGZlYXR1cmVzGCIgASgLMhsuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQSGQoKZGVwcmVjYXRlZBghIAEoCDoFZmFsc2US" +
    "WAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3Vu" +
    "aW50ZXJwcmV0ZWRPcHRpb24qBgjeBxDnByoJCOgHEICAgIACIosDCg1NZXRob2RPcHRpb25zEhkKCmRlcHJlY2F0ZWQYISAB" +
    "KAg6BWZhbHNlEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRl" +
    "bXBvdGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBItCghmZWF0dXJlcxgjIAEoCzIb" +
    "Lmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90" +
    "b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIlAKEElkZW1wb3RlbmN5TGV2ZWwSFwoTSURF" +
    "TVBPVEVOQ1lfVU5LTk9XThAAEhMKD05PX1NJREVfRUZGRUNUUxABEg4KCklERU1QT1RFTlQQAioGCN4HEOcHKgkI6AcQgICA" +
    "gAIilAMKE1VuaW50ZXJwcmV0ZWRPcHRpb24SOwoEbmFtZRgCIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVk" +
    "T3B0aW9uLk5hbWVQYXJ0EikKEGlkZW50aWZpZXJfdmFsdWUYAyABKAlSD2lkZW50aWZpZXJWYWx1ZRIsChJwb3NpdGl2ZV9p" +
    "bnRfdmFsdWUYBCABKARSEHBvc2l0aXZlSW50VmFsdWUSLAoSbmVnYXRpdmVfaW50X3ZhbHVlGAUgASgDUhBuZWdhdGl2ZUlu" +
    "dFZhbHVlEiEKDGRvdWJsZV92YWx1ZRgGIAEoAVILZG91YmxlVmFsdWUSIQoMc3RyaW5nX3ZhbHVlGAcgASgMUgtzdHJpbmdW" +
    "YWx1ZRInCg9hZ2dyZWdhdGVfdmFsdWUYCCABKAlSDmFnZ3JlZ2F0ZVZhbHVlGkoKCE5hbWVQYXJ0EhsKCW5hbWVfcGFydBgB" +
    "IAIoCVIIbmFtZVBhcnQSIQoMaXNfZXh0ZW5zaW9uGAIgAigIUgtpc0V4dGVuc2lvbiL9EQoKRmVhdHVyZVNldBKRAQoOZmll" +
    "bGRfcHJlc2VuY2UYASABKA4yKS5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5GaWVsZFByZXNlbmNlQj+IAQGYAQSYAQGi" +
    "AQ0SCEVYUExJQ0lUGIQHogENEghJTVBMSUNJVBjnB6IBDRIIRVhQTElDSVQY6AeyAQMI6AdSDWZpZWxkUHJlc2VuY2USbAoJ" +
    "ZW51bV90eXBlGAIgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuRW51bVR5cGVCKYgBAZgBBpgBAaIBCxIGQ0xP" +
    "U0VEGIQHogEJEgRPUEVOGOcHsgEDCOgHUghlbnVtVHlwZRKYAQoXcmVwZWF0ZWRfZmllbGRfZW5jb2RpbmcYAyABKA4yMS5n" +
    "b29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5SZXBlYXRlZEZpZWxkRW5jb2RpbmdCLYgBAZgBBJgBAaIBDRIIRVhQQU5ERUQY" +
    "hAeiAQsSBlBBQ0tFRBjnB7IBAwjoB1IVcmVwZWF0ZWRGaWVsZEVuY29kaW5nEn4KD3V0ZjhfdmFsaWRhdGlvbhgEIAEoDjIq" +
    "Lmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LlV0ZjhWYWxpZGF0aW9uQimIAQGYAQSYAQGiAQkSBE5PTkUYhAeiAQsSBlZF" +
    "UklGWRjnB7IBAwjoB1IOdXRmOFZhbGlkYXRpb24SfgoQbWVzc2FnZV9lbmNvZGluZxgFIAEoDjIrLmdvb2dsZS5wcm90b2J1" +
    "Zi5GZWF0dXJlU2V0Lk1lc3NhZ2VFbmNvZGluZ0ImiAEBmAEEmAEBogEUEg9MRU5HVEhfUFJFRklYRUQYhAeyAQMI6AdSD21l" +
    "c3NhZ2VFbmNvZGluZxKCAQoLanNvbl9mb3JtYXQYBiABKA4yJi5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5Kc29uRm9y" +
    "bWF0QjmIAQGYAQOYAQaYAQGiARcSEkxFR0FDWV9CRVNUX0VGRk9SVBiEB6IBChIFQUxMT1cY5weyAQMI6AdSCmpzb25Gb3Jt" +
    "YXQSvAEKFGVuZm9yY2VfbmFtaW5nX3N0eWxlGAcgASgOMi4uZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuRW5mb3JjZU5h" +
    "bWluZ1N0eWxlQlqIAQKYAQGYAQKYAQOYAQSYAQWYAQaYAQeYAQiYAQmiARESDFNUWUxFX0xFR0FDWRiEB6IBDhIJU1RZTEUy" +
    "MDI0GOkHogEOEglTVFlMRTIwMjYY6geyAQMI6QdSEmVuZm9yY2VOYW1pbmdTdHlsZRLHAQoZZGVmYXVsdF9zeW1ib2xfdmlz" +
    "aWJpbGl0eRgIIAEoDjJFLmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LlZpc2liaWxpdHlGZWF0dXJlLkRlZmF1bHRTeW1i" +
    "b2xWaXNpYmlsaXR5QkSIAQKYAQGiAQ8SCkVYUE9SVF9BTEwYhAeiARUSEEVYUE9SVF9UT1BfTEVWRUwY6QeiAQsSBlNUUklD" +
    "VBjqB7IBAwjpB1IXZGVmYXVsdFN5bWJvbFZpc2liaWxpdHkSwwEKFGVuZm9yY2VfcHJvdG9fbGltaXRzGAkgASgOMkEuZ29v" +
    "Z2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuUHJvdG9MaW1pdHNGZWF0dXJlLkVuZm9yY2VQcm90b0xpbWl0c0JOiAECmAEGmAED" +
    "mAEEmAEFogEeEhlMRUdBQ1lfTk9fRVhQTElDSVRfTElNSVRTGIQHogEVEhBQUk9UT19MSU1JVFMyMDI2GOoHsgEDCOoHUhJl" +
    "bmZvcmNlUHJvdG9MaW1pdHMaoQEKEVZpc2liaWxpdHlGZWF0dXJlIoEBChdEZWZhdWx0U3ltYm9sVmlzaWJpbGl0eRIlCiFE" +
    "RUZBVUxUX1NZTUJPTF9WSVNJQklMSVRZX1VOS05PV04QABIOCgpFWFBPUlRfQUxMEAESFAoQRVhQT1JUX1RPUF9MRVZFTBAC" +
    "Eg0KCUxPQ0FMX0FMTBADEgoKBlNUUklDVBAESggIARCAgICAAhp5ChJQcm90b0xpbWl0c0ZlYXR1cmUiYwoSRW5mb3JjZVBy" +
    "b3RvTGltaXRzEhgKFFBST1RPX0xJTUlUU19VTktOT1dOEAASHQoZTEVHQUNZX05PX0VYUExJQ0lUX0xJTUlUUxABEhQKEFBS" +
    "T1RPX0xJTUlUUzIwMjYQAiJcCg1GaWVsZFByZXNlbmNlEhoKFkZJRUxEX1BSRVNFTkNFX1VOS05PV04QABIMCghFWFBMSUNJ" +
    "VBABEgwKCElNUExJQ0lUEAISEwoPTEVHQUNZX1JFUVVJUkVEEAMiNwoIRW51bVR5cGUSFQoRRU5VTV9UWVBFX1VOS05PV04Q" +
    "ABIICgRPUEVOEAESCgoGQ0xPU0VEEAIiVgoVUmVwZWF0ZWRGaWVsZEVuY29kaW5nEiMKH1JFUEVBVEVEX0ZJRUxEX0VOQ09E" +
    "SU5HX1VOS05PV04QABIKCgZQQUNLRUQQARIMCghFWFBBTkRFRBACIkkKDlV0ZjhWYWxpZGF0aW9uEhsKF1VURjhfVkFMSURB" +
    "VElPTl9VTktOT1dOEAASCgoGVkVSSUZZEAISCAoETk9ORRADIgQIARABIlMKD01lc3NhZ2VFbmNvZGluZxIcChhNRVNTQUdF" +
    "X0VOQ09ESU5HX1VOS05PV04QABITCg9MRU5HVEhfUFJFRklYRUQQARINCglERUxJTUlURUQQAiJICgpKc29uRm9ybWF0EhcK" +
    "E0pTT05fRk9STUFUX1VOS05PV04QABIJCgVBTExPVxABEhYKEkxFR0FDWV9CRVNUX0VGRk9SVBACImYKEkVuZm9yY2VOYW1p" +
    "bmdTdHlsZRIgChxFTkZPUkNFX05BTUlOR19TVFlMRV9VTktOT1dOEAASDQoJU1RZTEUyMDI0EAESEAoMU1RZTEVfTEVHQUNZ" +
    "EAISDQoJU1RZTEUyMDI2EAMqBgjoBxCLTioGCItOEJBOKgYIkE4QkU5KBgjnBxDoByLcAwoSRmVhdHVyZVNldERlZmF1bHRz" +
    "Ek4KCGRlZmF1bHRzGAEgAygLMjwuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXREZWZhdWx0cy5GZWF0dXJlU2V0RWRpdGlv" +
    "bkRlZmF1bHQSQQoPbWluaW11bV9lZGl0aW9uGAQgASgOMhguZ29vZ2xlLnByb3RvYnVmLkVkaXRpb25SDm1pbmltdW1FZGl0" +
    "aW9uEkEKD21heGltdW1fZWRpdGlvbhgFIAEoDjIYLmdvb2dsZS5wcm90b2J1Zi5FZGl0aW9uUg5tYXhpbXVtRWRpdGlvbhrv" +
    "AQoYRmVhdHVyZVNldEVkaXRpb25EZWZhdWx0EikKB2VkaXRpb24YAyABKA4yGC5nb29nbGUucHJvdG9idWYuRWRpdGlvbhJO" +
    "ChRvdmVycmlkYWJsZV9mZWF0dXJlcxgEIAEoCzIbLmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0UhNvdmVycmlkYWJsZUZl" +
    "YXR1cmVzEkIKDmZpeGVkX2ZlYXR1cmVzGAUgASgLMhsuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXRSDWZpeGVkRmVhdHVy" +
    "ZXNKBAgBEAJKBAgCEANSCGZlYXR1cmVzIp8CCg5Tb3VyY2VDb2RlSW5mbxI6Cghsb2NhdGlvbhgBIAMoCzIoLmdvb2dsZS5w" +
    "cm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvbhrCAQoITG9jYXRpb24SEAoEcGF0aBgBIAMoBUICEAESEAoEc3BhbhgC" +
    "IAMoBUICEAESKQoQbGVhZGluZ19jb21tZW50cxgDIAEoCVIPbGVhZGluZ0NvbW1lbnRzEisKEXRyYWlsaW5nX2NvbW1lbnRz" +
    "GAQgASgJUhB0cmFpbGluZ0NvbW1lbnRzEjoKGWxlYWRpbmdfZGV0YWNoZWRfY29tbWVudHMYBiADKAlSF2xlYWRpbmdEZXRh" +
    "Y2hlZENvbW1lbnRzKgwIgOzK/wEQgezK/wEiqAIKEUdlbmVyYXRlZENvZGVJbmZvEkEKCmFubm90YXRpb24YASADKAsyLS5n" +
    "b29nbGUucHJvdG9idWYuR2VuZXJhdGVkQ29kZUluZm8uQW5ub3RhdGlvbhrPAQoKQW5ub3RhdGlvbhIQCgRwYXRoGAEgAygF" +
    "QgIQARIfCgtzb3VyY2VfZmlsZRgCIAEoCVIKc291cmNlRmlsZRINCgViZWdpbhgDIAEoBRILCgNlbmQYBCABKAUSSAoIc2Vt" +
    "YW50aWMYBSABKA4yNi5nb29nbGUucHJvdG9idWYuR2VuZXJhdGVkQ29kZUluZm8uQW5ub3RhdGlvbi5TZW1hbnRpYyIoCghT" +
    "ZW1hbnRpYxIICgROT05FEAASBwoDU0VUEAESCQoFQUxJQVMQAirRAgoHRWRpdGlvbhITCg9FRElUSU9OX1VOS05PV04QABIT" +
    "Cg5FRElUSU9OX0xFR0FDWRCEBxITCg5FRElUSU9OX1BST1RPMhDmBxITCg5FRElUSU9OX1BST1RPMxDnBxIRCgxFRElUSU9O" +
    "XzIwMjMQ6AcSEQoMRURJVElPTl8yMDI0EOkHEhEKDEVESVRJT05fMjAyNhDqBxIVChBFRElUSU9OX1VOU1RBQkxFEI9OEhcK" +
    "E0VESVRJT05fMV9URVNUX09OTFkQARIXChNFRElUSU9OXzJfVEVTVF9PTkxZEAISHQoXRURJVElPTl85OTk5N19URVNUX09O" +
    "TFkQnY0GEh0KF0VESVRJT05fOTk5OThfVEVTVF9PTkxZEJ6NBhIdChdFRElUSU9OXzk5OTk5X1RFU1RfT05MWRCfjQYSEwoL" +
    "RURJVElPTl9NQVgQ/////wcqVQoQU3ltYm9sVmlzaWJpbGl0eRIUChBWSVNJQklMSVRZX1VOU0VUEAASFAoQVklTSUJJTElU" +
    "WV9MT0NBTBABEhUKEVZJU0lCSUxJVFlfRVhQT1JUEAJCfgoTY29tLmdvb2dsZS5wcm90b2J1ZkIQRGVzY3JpcHRvclByb3Rv" +
    "c0gBWi1nb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9kZXNjcmlwdG9ycGL4AQGiAgNHUEKqAhpHb29nbGUuUHJv" +
    "dG9idWYuUmVmbGVjdGlvbg==",
);

/** The full set of known editions. */
export const Edition = {
  /** A placeholder for an unknown edition value. */
  EDITION_UNKNOWN: 0,
  /**
   * A placeholder edition for specifying default behaviors *before* a feature
   * was first introduced.  This is effectively an "infinite past".
   */
  EDITION_LEGACY: 900,
  /**
   * Legacy syntax "editions".  These pre-date editions, but behave much like
   * distinct editions.  These can't be used to specify the edition of proto
   * files, but feature definitions must supply proto2/proto3 defaults for
   * backwards compatibility.
   */
  EDITION_PROTO2: 998,
  EDITION_PROTO3: 999,
  /**
   * Editions that have been released.  The specific values are arbitrary and
   * should not be depended on, but they will always be time-ordered for easy
   * comparison.
   */
  EDITION_2023: 1000,
  EDITION_2024: 1001,
  EDITION_2026: 1002,
  /** A placeholder edition for developing and testing unscheduled features. */
  EDITION_UNSTABLE: 9999,
  /**
   * Placeholder editions for testing feature resolution.  These should not be
   * used or relied on outside of tests.
   */
  EDITION_1_TEST_ONLY: 1,
  EDITION_2_TEST_ONLY: 2,
  EDITION_99997_TEST_ONLY: 99997,
  EDITION_99998_TEST_ONLY: 99998,
  EDITION_99999_TEST_ONLY: 99999,
  /**
   * Placeholder for specifying unbounded edition support.  This should only
   * ever be used by plugins that can expect to never require any changes to
   * support a new edition.
   */
  EDITION_MAX: 2147483647,
} as const;
export type Edition = (typeof Edition)[keyof typeof Edition];

/**
 * Describes the 'visibility' of a symbol with respect to the proto import
 * system. Symbols can only be imported when the visibility rules do not prevent
 * it (ex: local symbols cannot be imported).  Visibility modifiers can only set
 * on `message` and `enum` as they are the only types available to be referenced
 * from other files.
 */
export const SymbolVisibility = {
  VISIBILITY_UNSET: 0,
  VISIBILITY_LOCAL: 1,
  VISIBILITY_EXPORT: 2,
} as const;
export type SymbolVisibility = (typeof SymbolVisibility)[keyof typeof SymbolVisibility];

/**
 * The protocol compiler can output a FileDescriptorSet containing the .proto
 * files it parses.
 */
export interface FileDescriptorSet {
  file: FileDescriptorProto[];
}

/** What a {@link FileDescriptorSet} can be made from. */
export interface FileDescriptorSetInit {
  file?: readonly FileDescriptorProtoInit[] | undefined;
}

export const FileDescriptorSet: MessageType<FileDescriptorSet, FileDescriptorSetInit> = /* @__PURE__ */ message<FileDescriptorSet, FileDescriptorSetInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.FileDescriptorSet",
  {
    create: (init = {}) => ({
      file: init.file?.map((v) => FileDescriptorProto.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.file) {
        for (let i = 0; i < m.file.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, FileDescriptorProto.write(m.file[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let file = t?.file;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = FileDescriptorProto.read(r, r.open());
            if (file === undefined) file = [v];
            else file.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: FileDescriptorSet = { file: file ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Describes a complete .proto file. */
export interface FileDescriptorProto {
  /** file name, relative to root of source tree */
  name?: string | undefined;
  /** e.g. "foo", "foo.bar", etc. */
  package?: string | undefined;
  /** Names of files imported by this file. */
  dependency: string[];
  /** Indexes of the public imported files in the dependency list above. */
  publicDependency: number[];
  /**
   * Indexes of the weak imported files in the dependency list.
   * For Google-internal migration only. Do not use.
   */
  weakDependency: number[];
  /**
   * Names of files imported by this file purely for the purpose of providing
   * option extensions. These are excluded from the dependency list above.
   */
  optionDependency: string[];
  /** All top-level definitions in this file. */
  messageType: DescriptorProto[];
  enumType: EnumDescriptorProto[];
  service: ServiceDescriptorProto[];
  extension: FieldDescriptorProto[];
  options?: FileOptions | undefined;
  /**
   * This field contains optional information about the original source code.
   * You may safely remove this entire field without harming runtime
   * functionality of the descriptors -- the information is needed only by
   * development tools.
   */
  sourceCodeInfo?: SourceCodeInfo | undefined;
  /**
   * The syntax of the proto file.
   * The supported values are "proto2", "proto3", and "editions".
   *
   * If `edition` is present, this value must be "editions".
   * WARNING: This field should only be used by protobuf plugins or special
   * cases like the proto compiler. Other uses are discouraged and
   * developers should rely on the protoreflect APIs for their client language.
   */
  syntax?: string | undefined;
  /**
   * The edition of the proto file.
   * WARNING: This field should only be used by protobuf plugins or special
   * cases like the proto compiler. Other uses are discouraged and
   * developers should rely on the protoreflect APIs for their client language.
   */
  edition?: Edition | undefined;
}

/** What a {@link FileDescriptorProto} can be made from. */
export interface FileDescriptorProtoInit {
  name?: string | undefined;
  package?: string | undefined;
  dependency?: readonly string[] | undefined;
  publicDependency?: ArrayLike<number> | undefined;
  weakDependency?: ArrayLike<number> | undefined;
  optionDependency?: readonly string[] | undefined;
  messageType?: readonly DescriptorProtoInit[] | undefined;
  enumType?: readonly EnumDescriptorProtoInit[] | undefined;
  service?: readonly ServiceDescriptorProtoInit[] | undefined;
  extension?: readonly FieldDescriptorProtoInit[] | undefined;
  options?: FileOptionsInit | undefined;
  sourceCodeInfo?: SourceCodeInfoInit | undefined;
  syntax?: string | undefined;
  edition?: Edition | undefined;
}

export const FileDescriptorProto: MessageType<FileDescriptorProto, FileDescriptorProtoInit> = /* @__PURE__ */ message<FileDescriptorProto, FileDescriptorProtoInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.FileDescriptorProto",
  {
    create: (init = {}) => ({
      name: init.name,
      package: init.package,
      dependency: createList(init.dependency),
      publicDependency: createList(init.publicDependency),
      weakDependency: createList(init.weakDependency),
      optionDependency: createList(init.optionDependency),
      messageType: init.messageType?.map((v) => DescriptorProto.create(v)) ?? [],
      enumType: init.enumType?.map((v) => EnumDescriptorProto.create(v)) ?? [],
      service: init.service?.map((v) => ServiceDescriptorProto.create(v)) ?? [],
      extension: init.extension?.map((v) => FieldDescriptorProto.create(v)) ?? [],
      options: init.options && FileOptions.create(init.options),
      sourceCodeInfo: init.sourceCodeInfo && SourceCodeInfo.create(init.sourceCodeInfo),
      syntax: init.syntax,
      edition: init.edition,
    }),
    write(m, b, p) {
      if (m.name !== undefined) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.package !== undefined) {
        b[p++] = 18;
        p = writeString(b, p, m.package);
      }
      if (m.dependency) {
        for (let i = 0; i < m.dependency.length; i++) {
          b[p++] = 26;
          p = writeString(b, p, m.dependency[i]!);
        }
      }
      if (m.messageType) {
        for (let i = 0; i < m.messageType.length; i++) {
          b[p++] = 34;
          p = endMessage(b, p, DescriptorProto.write(m.messageType[i]!, b, p + 1));
        }
      }
      if (m.enumType) {
        for (let i = 0; i < m.enumType.length; i++) {
          b[p++] = 42;
          p = endMessage(b, p, EnumDescriptorProto.write(m.enumType[i]!, b, p + 1));
        }
      }
      if (m.service) {
        for (let i = 0; i < m.service.length; i++) {
          b[p++] = 50;
          p = endMessage(b, p, ServiceDescriptorProto.write(m.service[i]!, b, p + 1));
        }
      }
      if (m.extension) {
        for (let i = 0; i < m.extension.length; i++) {
          b[p++] = 58;
          p = endMessage(b, p, FieldDescriptorProto.write(m.extension[i]!, b, p + 1));
        }
      }
      if (m.options !== undefined) {
        b[p++] = 66;
        p = endMessage(b, p, FileOptions.write(m.options, b, p + 1));
      }
      if (m.sourceCodeInfo !== undefined) {
        b[p++] = 74;
        p = endMessage(b, p, SourceCodeInfo.write(m.sourceCodeInfo, b, p + 1));
      }
      if (m.publicDependency) {
        for (let i = 0; i < m.publicDependency.length; i++) {
          b[p++] = 80;
          p = writeInt32(b, p, m.publicDependency[i]!);
        }
      }
      if (m.weakDependency) {
        for (let i = 0; i < m.weakDependency.length; i++) {
          b[p++] = 88;
          p = writeInt32(b, p, m.weakDependency[i]!);
        }
      }
      if (m.syntax !== undefined) {
        b[p++] = 98;
        p = writeString(b, p, m.syntax);
      }
      if (m.edition !== undefined) {
        b[p++] = 112;
        p = writeInt32(b, p, m.edition);
      }
      if (m.optionDependency) {
        for (let i = 0; i < m.optionDependency.length; i++) {
          b[p++] = 122;
          p = writeString(b, p, m.optionDependency[i]!);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name;
      let package$ = t?.package;
      let dependency = t?.dependency;
      let publicDependency = t?.publicDependency;
      let weakDependency = t?.weakDependency;
      let optionDependency = t?.optionDependency;
      let messageType = t?.messageType;
      let enumType = t?.enumType;
      let service = t?.service;
      let extension = t?.extension;
      let options = t?.options;
      let sourceCodeInfo = t?.sourceCodeInfo;
      let syntax = t?.syntax;
      let edition = t?.edition;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.lenientString();
            break;
          case 18:
            package$ = r.lenientString();
            break;
          case 26: {
            const v = r.lenientString();
            if (dependency === undefined) dependency = [v];
            else dependency.push(v);
            break;
          }
          case 82: {
            const stop = r.end();
            publicDependency ??= [];
            while (r.pos < stop) publicDependency.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 80: {
            const v = r.int32();
            if (publicDependency === undefined) publicDependency = [v];
            else publicDependency.push(v);
            break;
          }
          case 90: {
            const stop = r.end();
            weakDependency ??= [];
            while (r.pos < stop) weakDependency.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 88: {
            const v = r.int32();
            if (weakDependency === undefined) weakDependency = [v];
            else weakDependency.push(v);
            break;
          }
          case 122: {
            const v = r.lenientString();
            if (optionDependency === undefined) optionDependency = [v];
            else optionDependency.push(v);
            break;
          }
          case 34: {
            const v = DescriptorProto.read(r, r.open());
            if (messageType === undefined) messageType = [v];
            else messageType.push(v);
            break;
          }
          case 42: {
            const v = EnumDescriptorProto.read(r, r.open());
            if (enumType === undefined) enumType = [v];
            else enumType.push(v);
            break;
          }
          case 50: {
            const v = ServiceDescriptorProto.read(r, r.open());
            if (service === undefined) service = [v];
            else service.push(v);
            break;
          }
          case 58: {
            const v = FieldDescriptorProto.read(r, r.open());
            if (extension === undefined) extension = [v];
            else extension.push(v);
            break;
          }
          case 66:
            options = FileOptions.read(r, r.open(), options);
            break;
          case 74:
            sourceCodeInfo = SourceCodeInfo.read(r, r.open(), sourceCodeInfo);
            break;
          case 98:
            syntax = r.lenientString();
            break;
          case 112: {
            const v = r.int32();
            if ((v >= 0 && v <= 2) || v === 900 || (v >= 998 && v <= 1002) || v === 9999 || (v >= 99997 && v <= 99999) || v === 2147483647) edition = v as Edition;
            else unknown = r.setAside(start, unknown);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: FileDescriptorProto = { name, package: package$, dependency: dependency ?? [], publicDependency: publicDependency ?? [], weakDependency: weakDependency ?? [], optionDependency: optionDependency ?? [], messageType: messageType ?? [], enumType: enumType ?? [], service: service ?? [], extension: extension ?? [], options, sourceCodeInfo, syntax, edition };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Describes a message type. */
export interface DescriptorProto {
  name?: string | undefined;
  field: FieldDescriptorProto[];
  extension: FieldDescriptorProto[];
  nestedType: DescriptorProto[];
  enumType: EnumDescriptorProto[];
  extensionRange: DescriptorProto_ExtensionRange[];
  oneofDecl: OneofDescriptorProto[];
  options?: MessageOptions | undefined;
  reservedRange: DescriptorProto_ReservedRange[];
  /**
   * Reserved field names, which may not be used by fields in the same message.
   * A given name may only be reserved once.
   */
  reservedName: string[];
  /** Support for `export` and `local` keywords on enums. */
  visibility?: SymbolVisibility | undefined;
}

/** What a {@link DescriptorProto} can be made from. */
export interface DescriptorProtoInit {
  name?: string | undefined;
  field?: readonly FieldDescriptorProtoInit[] | undefined;
  extension?: readonly FieldDescriptorProtoInit[] | undefined;
  nestedType?: readonly DescriptorProtoInit[] | undefined;
  enumType?: readonly EnumDescriptorProtoInit[] | undefined;
  extensionRange?: readonly DescriptorProto_ExtensionRangeInit[] | undefined;
  oneofDecl?: readonly OneofDescriptorProtoInit[] | undefined;
  options?: MessageOptionsInit | undefined;
  reservedRange?: readonly DescriptorProto_ReservedRangeInit[] | undefined;
  reservedName?: readonly string[] | undefined;
  visibility?: SymbolVisibility | undefined;
}

export const DescriptorProto: MessageType<DescriptorProto, DescriptorProtoInit> = /* @__PURE__ */ message<DescriptorProto, DescriptorProtoInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.DescriptorProto",
  {
    create: (init = {}) => ({
      name: init.name,
      field: init.field?.map((v) => FieldDescriptorProto.create(v)) ?? [],
      extension: init.extension?.map((v) => FieldDescriptorProto.create(v)) ?? [],
      nestedType: init.nestedType?.map((v) => DescriptorProto.create(v)) ?? [],
      enumType: init.enumType?.map((v) => EnumDescriptorProto.create(v)) ?? [],
      extensionRange: init.extensionRange?.map((v) => DescriptorProto_ExtensionRange.create(v)) ?? [],
      oneofDecl: init.oneofDecl?.map((v) => OneofDescriptorProto.create(v)) ?? [],
      options: init.options && MessageOptions.create(init.options),
      reservedRange: init.reservedRange?.map((v) => DescriptorProto_ReservedRange.create(v)) ?? [],
      reservedName: createList(init.reservedName),
      visibility: init.visibility,
    }),
    write(m, b, p) {
      if (m.name !== undefined) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.field) {
        for (let i = 0; i < m.field.length; i++) {
          b[p++] = 18;
          p = endMessage(b, p, FieldDescriptorProto.write(m.field[i]!, b, p + 1));
        }
      }
      if (m.nestedType) {
        for (let i = 0; i < m.nestedType.length; i++) {
          b[p++] = 26;
          p = endMessage(b, p, DescriptorProto.write(m.nestedType[i]!, b, p + 1));
        }
      }
      if (m.enumType) {
        for (let i = 0; i < m.enumType.length; i++) {
          b[p++] = 34;
          p = endMessage(b, p, EnumDescriptorProto.write(m.enumType[i]!, b, p + 1));
        }
      }
      if (m.extensionRange) {
        for (let i = 0; i < m.extensionRange.length; i++) {
          b[p++] = 42;
          p = endMessage(b, p, DescriptorProto_ExtensionRange.write(m.extensionRange[i]!, b, p + 1));
        }
      }
      if (m.extension) {
        for (let i = 0; i < m.extension.length; i++) {
          b[p++] = 50;
          p = endMessage(b, p, FieldDescriptorProto.write(m.extension[i]!, b, p + 1));
        }
      }
      if (m.options !== undefined) {
        b[p++] = 58;
        p = endMessage(b, p, MessageOptions.write(m.options, b, p + 1));
      }
      if (m.oneofDecl) {
        for (let i = 0; i < m.oneofDecl.length; i++) {
          b[p++] = 66;
          p = endMessage(b, p, OneofDescriptorProto.write(m.oneofDecl[i]!, b, p + 1));
        }
      }
      if (m.reservedRange) {
        for (let i = 0; i < m.reservedRange.length; i++) {
          b[p++] = 74;
          p = endMessage(b, p, DescriptorProto_ReservedRange.write(m.reservedRange[i]!, b, p + 1));
        }
      }
      if (m.reservedName) {
        for (let i = 0; i < m.reservedName.length; i++) {
          b[p++] = 82;
          p = writeString(b, p, m.reservedName[i]!);
        }
      }
      if (m.visibility !== undefined) {
        b[p++] = 88;
        p = writeInt32(b, p, m.visibility);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name;
      let field = t?.field;
      let extension = t?.extension;
      let nestedType = t?.nestedType;
      let enumType = t?.enumType;
      let extensionRange = t?.extensionRange;
      let oneofDecl = t?.oneofDecl;
      let options = t?.options;
      let reservedRange = t?.reservedRange;
      let reservedName = t?.reservedName;
      let visibility = t?.visibility;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.lenientString();
            break;
          case 18: {
            const v = FieldDescriptorProto.read(r, r.open());
            if (field === undefined) field = [v];
            else field.push(v);
            break;
          }
          case 50: {
            const v = FieldDescriptorProto.read(r, r.open());
            if (extension === undefined) extension = [v];
            else extension.push(v);
            break;
          }
          case 26: {
            const v = DescriptorProto.read(r, r.open());
            if (nestedType === undefined) nestedType = [v];
            else nestedType.push(v);
            break;
          }
          case 34: {
            const v = EnumDescriptorProto.read(r, r.open());
            if (enumType === undefined) enumType = [v];
            else enumType.push(v);
            break;
          }
          case 42: {
            const v = DescriptorProto_ExtensionRange.read(r, r.open());
            if (extensionRange === undefined) extensionRange = [v];
            else extensionRange.push(v);
            break;
          }
          case 66: {
            const v = OneofDescriptorProto.read(r, r.open());
            if (oneofDecl === undefined) oneofDecl = [v];
            else oneofDecl.push(v);
            break;
          }
          case 58:
            options = MessageOptions.read(r, r.open(), options);
            break;
          case 74: {
            const v = DescriptorProto_ReservedRange.read(r, r.open());
            if (reservedRange === undefined) reservedRange = [v];
            else reservedRange.push(v);
            break;
          }
          case 82: {
            const v = r.lenientString();
            if (reservedName === undefined) reservedName = [v];
            else reservedName.push(v);
            break;
          }
          case 88: {
            const v = r.int32();
            if (v >= 0 && v <= 2) visibility = v as SymbolVisibility;
            else unknown = r.setAside(start, unknown);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: DescriptorProto = { name, field: field ?? [], extension: extension ?? [], nestedType: nestedType ?? [], enumType: enumType ?? [], extensionRange: extensionRange ?? [], oneofDecl: oneofDecl ?? [], options, reservedRange: reservedRange ?? [], reservedName: reservedName ?? [], visibility };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface DescriptorProto_ExtensionRange {
  /** Inclusive. */
  start?: number | undefined;
  /** Exclusive. */
  end?: number | undefined;
  options?: ExtensionRangeOptions | undefined;
}

/** What a {@link DescriptorProto_ExtensionRange} can be made from. */
export interface DescriptorProto_ExtensionRangeInit {
  start?: number | undefined;
  end?: number | undefined;
  options?: ExtensionRangeOptionsInit | undefined;
}

export const DescriptorProto_ExtensionRange: MessageType<DescriptorProto_ExtensionRange, DescriptorProto_ExtensionRangeInit> = /* @__PURE__ */ message<DescriptorProto_ExtensionRange, DescriptorProto_ExtensionRangeInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.DescriptorProto.ExtensionRange",
  {
    create: (init = {}) => ({
      start: init.start,
      end: init.end,
      options: init.options && ExtensionRangeOptions.create(init.options),
    }),
    write(m, b, p) {
      if (m.start !== undefined) {
        b[p++] = 8;
        p = writeInt32(b, p, m.start);
      }
      if (m.end !== undefined) {
        b[p++] = 16;
        p = writeInt32(b, p, m.end);
      }
      if (m.options !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, ExtensionRangeOptions.write(m.options, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let start$ = t?.start;
      let end$ = t?.end;
      let options = t?.options;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            start$ = r.int32();
            break;
          case 16:
            end$ = r.int32();
            break;
          case 26:
            options = ExtensionRangeOptions.read(r, r.open(), options);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: DescriptorProto_ExtensionRange = { start: start$, end: end$, options };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * Range of reserved tag numbers. Reserved tag numbers may not be used by
 * fields or extension ranges in the same message. Reserved ranges may
 * not overlap.
 */
export interface DescriptorProto_ReservedRange {
  /** Inclusive. */
  start?: number | undefined;
  /** Exclusive. */
  end?: number | undefined;
}

/** What a {@link DescriptorProto_ReservedRange} can be made from. */
export interface DescriptorProto_ReservedRangeInit {
  start?: number | undefined;
  end?: number | undefined;
}

export const DescriptorProto_ReservedRange: MessageType<DescriptorProto_ReservedRange, DescriptorProto_ReservedRangeInit> = /* @__PURE__ */ message<DescriptorProto_ReservedRange, DescriptorProto_ReservedRangeInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.DescriptorProto.ReservedRange",
  {
    create: (init = {}) => ({
      start: init.start,
      end: init.end,
    }),
    write(m, b, p) {
      if (m.start !== undefined) {
        b[p++] = 8;
        p = writeInt32(b, p, m.start);
      }
      if (m.end !== undefined) {
        b[p++] = 16;
        p = writeInt32(b, p, m.end);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let start$ = t?.start;
      let end$ = t?.end;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            start$ = r.int32();
            break;
          case 16:
            end$ = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: DescriptorProto_ReservedRange = { start: start$, end: end$ };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ExtensionRangeOptions {
  /** The parser stores options it doesn't recognize here. See above. */
  uninterpretedOption: UninterpretedOption[];
  /**
   * For external users: DO NOT USE. We are in the process of open sourcing
   * extension declaration and executing internal cleanups before it can be
   * used externally.
   */
  declaration: ExtensionRangeOptions_Declaration[];
  /** Any features defined in the specific edition. */
  features?: FeatureSet | undefined;
  /**
   * The verification state of the range.
   * TODO: flip the default to DECLARATION once all empty ranges
   * are marked as UNVERIFIED.
   *
   * @default UNVERIFIED
   */
  verification?: ExtensionRangeOptions_VerificationState | undefined;
}

/** What a {@link ExtensionRangeOptions} can be made from. */
export interface ExtensionRangeOptionsInit {
  uninterpretedOption?: readonly UninterpretedOptionInit[] | undefined;
  declaration?: readonly ExtensionRangeOptions_DeclarationInit[] | undefined;
  features?: FeatureSetInit | undefined;
  verification?: ExtensionRangeOptions_VerificationState | undefined;
}

export const ExtensionRangeOptions: MessageType<ExtensionRangeOptions, ExtensionRangeOptionsInit> = /* @__PURE__ */ message<ExtensionRangeOptions, ExtensionRangeOptionsInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.ExtensionRangeOptions",
  {
    create: (init = {}) => ({
      uninterpretedOption: init.uninterpretedOption?.map((v) => UninterpretedOption.create(v)) ?? [],
      declaration: init.declaration?.map((v) => ExtensionRangeOptions_Declaration.create(v)) ?? [],
      features: init.features && FeatureSet.create(init.features),
      verification: init.verification,
    }),
    write(m, b, p) {
      if (m.declaration) {
        for (let i = 0; i < m.declaration.length; i++) {
          b[p++] = 18;
          p = endMessage(b, p, ExtensionRangeOptions_Declaration.write(m.declaration[i]!, b, p + 1));
        }
      }
      if (m.verification !== undefined) {
        b[p++] = 24;
        p = writeInt32(b, p, m.verification);
      }
      if (m.features !== undefined) {
        b[p++] = 146; b[p++] = 3;
        p = endMessage(b, p, FeatureSet.write(m.features, b, p + 1));
      }
      if (m.uninterpretedOption) {
        for (let i = 0; i < m.uninterpretedOption.length; i++) {
          b[p++] = 186; b[p++] = 62;
          p = endMessage(b, p, UninterpretedOption.write(m.uninterpretedOption[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let uninterpretedOption = t?.uninterpretedOption;
      let declaration = t?.declaration;
      let features = t?.features;
      let verification = t?.verification;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 7994: {
            const v = UninterpretedOption.read(r, r.open());
            if (uninterpretedOption === undefined) uninterpretedOption = [v];
            else uninterpretedOption.push(v);
            break;
          }
          case 18: {
            const v = ExtensionRangeOptions_Declaration.read(r, r.open());
            if (declaration === undefined) declaration = [v];
            else declaration.push(v);
            break;
          }
          case 402:
            features = FeatureSet.read(r, r.open(), features);
            break;
          case 24: {
            const v = r.int32();
            if (v >= 0 && v <= 1) verification = v as ExtensionRangeOptions_VerificationState;
            else unknown = r.setAside(start, unknown);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ExtensionRangeOptions = { uninterpretedOption: uninterpretedOption ?? [], declaration: declaration ?? [], features, verification };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** The verification state of the extension range. */
export const ExtensionRangeOptions_VerificationState = {
  /** All the extensions of the range must be declared. */
  DECLARATION: 0,
  UNVERIFIED: 1,
} as const;
export type ExtensionRangeOptions_VerificationState = (typeof ExtensionRangeOptions_VerificationState)[keyof typeof ExtensionRangeOptions_VerificationState];

export interface ExtensionRangeOptions_Declaration {
  /** The extension number declared within the extension range. */
  number?: number | undefined;
  /**
   * The fully-qualified name of the extension field. There must be a leading
   * dot in front of the full name.
   */
  fullName?: string | undefined;
  /**
   * The fully-qualified type name of the extension field. Unlike
   * Metadata.type, Declaration.type must have a leading dot for messages
   * and enums.
   */
  type?: string | undefined;
  /**
   * If true, indicates that the number is reserved in the extension range,
   * and any extension field with the number will fail to compile. Set this
   * when a declared extension field is deleted.
   */
  reserved?: boolean | undefined;
  /**
   * If true, indicates that the extension must be defined as repeated.
   * Otherwise the extension must be defined as optional.
   */
  repeated?: boolean | undefined;
}

/** What a {@link ExtensionRangeOptions_Declaration} can be made from. */
export interface ExtensionRangeOptions_DeclarationInit {
  number?: number | undefined;
  fullName?: string | undefined;
  type?: string | undefined;
  reserved?: boolean | undefined;
  repeated?: boolean | undefined;
}

export const ExtensionRangeOptions_Declaration: MessageType<ExtensionRangeOptions_Declaration, ExtensionRangeOptions_DeclarationInit> = /* @__PURE__ */ message<ExtensionRangeOptions_Declaration, ExtensionRangeOptions_DeclarationInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.ExtensionRangeOptions.Declaration",
  {
    create: (init = {}) => ({
      number: init.number,
      fullName: init.fullName,
      type: init.type,
      reserved: init.reserved,
      repeated: init.repeated,
    }),
    write(m, b, p) {
      if (m.number !== undefined) {
        b[p++] = 8;
        p = writeInt32(b, p, m.number);
      }
      if (m.fullName !== undefined) {
        b[p++] = 18;
        p = writeString(b, p, m.fullName);
      }
      if (m.type !== undefined) {
        b[p++] = 26;
        p = writeString(b, p, m.type);
      }
      if (m.reserved !== undefined) {
        b[p++] = 40;
        p = writeBool(b, p, m.reserved);
      }
      if (m.repeated !== undefined) {
        b[p++] = 48;
        p = writeBool(b, p, m.repeated);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let number = t?.number;
      let fullName = t?.fullName;
      let type = t?.type;
      let reserved = t?.reserved;
      let repeated = t?.repeated;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            number = r.int32();
            break;
          case 18:
            fullName = r.lenientString();
            break;
          case 26:
            type = r.lenientString();
            break;
          case 40:
            reserved = r.bool();
            break;
          case 48:
            repeated = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ExtensionRangeOptions_Declaration = { number, fullName, type, reserved, repeated };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Describes a field within a message. */
export interface FieldDescriptorProto {
  name?: string | undefined;
  number?: number | undefined;
  label?: FieldDescriptorProto_Label | undefined;
  /**
   * If type_name is set, this need not be set.  If both this and type_name
   * are set, this must be one of TYPE_ENUM, TYPE_MESSAGE or TYPE_GROUP.
   */
  type?: FieldDescriptorProto_Type | undefined;
  /**
   * For message and enum types, this is the name of the type.  If the name
   * starts with a '.', it is fully-qualified.  Otherwise, C++-like scoping
   * rules are used to find the type (i.e. first the nested types within this
   * message are searched, then within the parent, on up to the root
   * namespace).
   */
  typeName?: string | undefined;
  /**
   * For extensions, this is the name of the type being extended.  It is
   * resolved in the same manner as type_name.
   */
  extendee?: string | undefined;
  /**
   * For numeric types, contains the original text representation of the value.
   * For booleans, "true" or "false".
   * For strings, contains the default text contents (not escaped in any way).
   * For bytes, contains the C escaped value.  All bytes >= 128 are escaped.
   */
  defaultValue?: string | undefined;
  /**
   * If set, gives the index of a oneof in the containing type's oneof_decl
   * list.  This field is a member of that oneof.
   */
  oneofIndex?: number | undefined;
  /**
   * JSON name of this field. The value is set by protocol compiler. If the
   * user has set a "json_name" option on this field, that option's value
   * will be used. Otherwise, it's deduced from the field's name by converting
   * it to camelCase.
   */
  jsonName?: string | undefined;
  options?: FieldOptions | undefined;
  /**
   * If true, this is a proto3 "optional". When a proto3 field is optional, it
   * tracks presence regardless of field type.
   *
   * When proto3_optional is true, this field must belong to a oneof to signal
   * to old proto3 clients that presence is tracked for this field. This oneof
   * is known as a "synthetic" oneof, and this field must be its sole member
   * (each proto3 optional field gets its own synthetic oneof). Synthetic oneofs
   * exist in the descriptor only, and do not generate any API. Synthetic oneofs
   * must be ordered after all "real" oneofs.
   *
   * For message fields, proto3_optional doesn't create any semantic change,
   * since non-repeated message fields always track presence. However it still
   * indicates the semantic detail of whether the user wrote "optional" or not.
   * This can be useful for round-tripping the .proto file. For consistency we
   * give message fields a synthetic oneof also, even though it is not required
   * to track presence. This is especially important because the parser can't
   * tell if a field is a message or an enum, so it must always create a
   * synthetic oneof.
   *
   * Proto2 optional fields do not set this flag, because they already indicate
   * optional with `LABEL_OPTIONAL`.
   */
  proto3Optional?: boolean | undefined;
}

/** What a {@link FieldDescriptorProto} can be made from. */
export interface FieldDescriptorProtoInit {
  name?: string | undefined;
  number?: number | undefined;
  label?: FieldDescriptorProto_Label | undefined;
  type?: FieldDescriptorProto_Type | undefined;
  typeName?: string | undefined;
  extendee?: string | undefined;
  defaultValue?: string | undefined;
  oneofIndex?: number | undefined;
  jsonName?: string | undefined;
  options?: FieldOptionsInit | undefined;
  proto3Optional?: boolean | undefined;
}

export const FieldDescriptorProto: MessageType<FieldDescriptorProto, FieldDescriptorProtoInit> = /* @__PURE__ */ message<FieldDescriptorProto, FieldDescriptorProtoInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.FieldDescriptorProto",
  {
    create: (init = {}) => ({
      name: init.name,
      number: init.number,
      label: init.label,
      type: init.type,
      typeName: init.typeName,
      extendee: init.extendee,
      defaultValue: init.defaultValue,
      oneofIndex: init.oneofIndex,
      jsonName: init.jsonName,
      options: init.options && FieldOptions.create(init.options),
      proto3Optional: init.proto3Optional,
    }),
    write(m, b, p) {
      if (m.name !== undefined) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.extendee !== undefined) {
        b[p++] = 18;
        p = writeString(b, p, m.extendee);
      }
      if (m.number !== undefined) {
        b[p++] = 24;
        p = writeInt32(b, p, m.number);
      }
      if (m.label !== undefined) {
        b[p++] = 32;
        p = writeInt32(b, p, m.label);
      }
      if (m.type !== undefined) {
        b[p++] = 40;
        p = writeInt32(b, p, m.type);
      }
      if (m.typeName !== undefined) {
        b[p++] = 50;
        p = writeString(b, p, m.typeName);
      }
      if (m.defaultValue !== undefined) {
        b[p++] = 58;
        p = writeString(b, p, m.defaultValue);
      }
      if (m.options !== undefined) {
        b[p++] = 66;
        p = endMessage(b, p, FieldOptions.write(m.options, b, p + 1));
      }
      if (m.oneofIndex !== undefined) {
        b[p++] = 72;
        p = writeInt32(b, p, m.oneofIndex);
      }
      if (m.jsonName !== undefined) {
        b[p++] = 82;
        p = writeString(b, p, m.jsonName);
      }
      if (m.proto3Optional !== undefined) {
        b[p++] = 136; b[p++] = 1;
        p = writeBool(b, p, m.proto3Optional);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name;
      let number = t?.number;
      let label = t?.label;
      let type = t?.type;
      let typeName = t?.typeName;
      let extendee = t?.extendee;
      let defaultValue = t?.defaultValue;
      let oneofIndex = t?.oneofIndex;
      let jsonName = t?.jsonName;
      let options = t?.options;
      let proto3Optional = t?.proto3Optional;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.lenientString();
            break;
          case 24:
            number = r.int32();
            break;
          case 32: {
            const v = r.int32();
            if (v >= 1 && v <= 3) label = v as FieldDescriptorProto_Label;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 40: {
            const v = r.int32();
            if (v >= 1 && v <= 18) type = v as FieldDescriptorProto_Type;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 50:
            typeName = r.lenientString();
            break;
          case 18:
            extendee = r.lenientString();
            break;
          case 58:
            defaultValue = r.lenientString();
            break;
          case 72:
            oneofIndex = r.int32();
            break;
          case 82:
            jsonName = r.lenientString();
            break;
          case 66:
            options = FieldOptions.read(r, r.open(), options);
            break;
          case 136:
            proto3Optional = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: FieldDescriptorProto = { name, number, label, type, typeName, extendee, defaultValue, oneofIndex, jsonName, options, proto3Optional };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const FieldDescriptorProto_Type = {
  /**
   * 0 is reserved for errors.
   * Order is weird for historical reasons.
   */
  DOUBLE: 1,
  FLOAT: 2,
  /**
   * Not ZigZag encoded.  Negative numbers take 10 bytes.  Use TYPE_SINT64 if
   * negative values are likely.
   */
  INT64: 3,
  UINT64: 4,
  /**
   * Not ZigZag encoded.  Negative numbers take 10 bytes.  Use TYPE_SINT32 if
   * negative values are likely.
   */
  INT32: 5,
  FIXED64: 6,
  FIXED32: 7,
  BOOL: 8,
  STRING: 9,
  /**
   * Tag-delimited aggregate.
   * Group type is deprecated and not supported after google.protobuf. However, Proto3
   * implementations should still be able to parse the group wire format and
   * treat group fields as unknown fields.  In Editions, the group wire format
   * can be enabled via the `message_encoding` feature.
   */
  GROUP: 10,
  /** Length-delimited aggregate. */
  MESSAGE: 11,
  /** New in version 2. */
  BYTES: 12,
  UINT32: 13,
  ENUM: 14,
  SFIXED32: 15,
  SFIXED64: 16,
  /** Uses ZigZag encoding. */
  SINT32: 17,
  /** Uses ZigZag encoding. */
  SINT64: 18,
} as const;
export type FieldDescriptorProto_Type = (typeof FieldDescriptorProto_Type)[keyof typeof FieldDescriptorProto_Type];

export const FieldDescriptorProto_Label = {
  /** 0 is reserved for errors */
  OPTIONAL: 1,
  REPEATED: 3,
  /**
   * The required label is only allowed in google.protobuf.  In proto3 and Editions
   * it's explicitly prohibited.  In Editions, the `field_presence` feature
   * can be used to get this behavior.
   */
  REQUIRED: 2,
} as const;
export type FieldDescriptorProto_Label = (typeof FieldDescriptorProto_Label)[keyof typeof FieldDescriptorProto_Label];

/** Describes a oneof. */
export interface OneofDescriptorProto {
  name?: string | undefined;
  options?: OneofOptions | undefined;
}

/** What a {@link OneofDescriptorProto} can be made from. */
export interface OneofDescriptorProtoInit {
  name?: string | undefined;
  options?: OneofOptionsInit | undefined;
}

export const OneofDescriptorProto: MessageType<OneofDescriptorProto, OneofDescriptorProtoInit> = /* @__PURE__ */ message<OneofDescriptorProto, OneofDescriptorProtoInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.OneofDescriptorProto",
  {
    create: (init = {}) => ({
      name: init.name,
      options: init.options && OneofOptions.create(init.options),
    }),
    write(m, b, p) {
      if (m.name !== undefined) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.options !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, OneofOptions.write(m.options, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name;
      let options = t?.options;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.lenientString();
            break;
          case 18:
            options = OneofOptions.read(r, r.open(), options);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: OneofDescriptorProto = { name, options };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Describes an enum type. */
export interface EnumDescriptorProto {
  name?: string | undefined;
  value: EnumValueDescriptorProto[];
  options?: EnumOptions | undefined;
  /**
   * Range of reserved numeric values. Reserved numeric values may not be used
   * by enum values in the same enum declaration. Reserved ranges may not
   * overlap.
   */
  reservedRange: EnumDescriptorProto_EnumReservedRange[];
  /**
   * Reserved enum value names, which may not be reused. A given name may only
   * be reserved once.
   */
  reservedName: string[];
  /** Support for `export` and `local` keywords on enums. */
  visibility?: SymbolVisibility | undefined;
}

/** What a {@link EnumDescriptorProto} can be made from. */
export interface EnumDescriptorProtoInit {
  name?: string | undefined;
  value?: readonly EnumValueDescriptorProtoInit[] | undefined;
  options?: EnumOptionsInit | undefined;
  reservedRange?: readonly EnumDescriptorProto_EnumReservedRangeInit[] | undefined;
  reservedName?: readonly string[] | undefined;
  visibility?: SymbolVisibility | undefined;
}

export const EnumDescriptorProto: MessageType<EnumDescriptorProto, EnumDescriptorProtoInit> = /* @__PURE__ */ message<EnumDescriptorProto, EnumDescriptorProtoInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.EnumDescriptorProto",
  {
    create: (init = {}) => ({
      name: init.name,
      value: init.value?.map((v) => EnumValueDescriptorProto.create(v)) ?? [],
      options: init.options && EnumOptions.create(init.options),
      reservedRange: init.reservedRange?.map((v) => EnumDescriptorProto_EnumReservedRange.create(v)) ?? [],
      reservedName: createList(init.reservedName),
      visibility: init.visibility,
    }),
    write(m, b, p) {
      if (m.name !== undefined) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.value) {
        for (let i = 0; i < m.value.length; i++) {
          b[p++] = 18;
          p = endMessage(b, p, EnumValueDescriptorProto.write(m.value[i]!, b, p + 1));
        }
      }
      if (m.options !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, EnumOptions.write(m.options, b, p + 1));
      }
      if (m.reservedRange) {
        for (let i = 0; i < m.reservedRange.length; i++) {
          b[p++] = 34;
          p = endMessage(b, p, EnumDescriptorProto_EnumReservedRange.write(m.reservedRange[i]!, b, p + 1));
        }
      }
      if (m.reservedName) {
        for (let i = 0; i < m.reservedName.length; i++) {
          b[p++] = 42;
          p = writeString(b, p, m.reservedName[i]!);
        }
      }
      if (m.visibility !== undefined) {
        b[p++] = 48;
        p = writeInt32(b, p, m.visibility);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name;
      let value = t?.value;
      let options = t?.options;
      let reservedRange = t?.reservedRange;
      let reservedName = t?.reservedName;
      let visibility = t?.visibility;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.lenientString();
            break;
          case 18: {
            const v = EnumValueDescriptorProto.read(r, r.open());
            if (value === undefined) value = [v];
            else value.push(v);
            break;
          }
          case 26:
            options = EnumOptions.read(r, r.open(), options);
            break;
          case 34: {
            const v = EnumDescriptorProto_EnumReservedRange.read(r, r.open());
            if (reservedRange === undefined) reservedRange = [v];
            else reservedRange.push(v);
            break;
          }
          case 42: {
            const v = r.lenientString();
            if (reservedName === undefined) reservedName = [v];
            else reservedName.push(v);
            break;
          }
          case 48: {
            const v = r.int32();
            if (v >= 0 && v <= 2) visibility = v as SymbolVisibility;
            else unknown = r.setAside(start, unknown);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: EnumDescriptorProto = { name, value: value ?? [], options, reservedRange: reservedRange ?? [], reservedName: reservedName ?? [], visibility };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * Range of reserved numeric values. Reserved values may not be used by
 * entries in the same enum. Reserved ranges may not overlap.
 *
 * Note that this is distinct from DescriptorProto.ReservedRange in that it
 * is inclusive such that it can appropriately represent the entire int32
 * domain.
 */
export interface EnumDescriptorProto_EnumReservedRange {
  /** Inclusive. */
  start?: number | undefined;
  /** Inclusive. */
  end?: number | undefined;
}

/** What a {@link EnumDescriptorProto_EnumReservedRange} can be made from. */
export interface EnumDescriptorProto_EnumReservedRangeInit {
  start?: number | undefined;
  end?: number | undefined;
}

export const EnumDescriptorProto_EnumReservedRange: MessageType<EnumDescriptorProto_EnumReservedRange, EnumDescriptorProto_EnumReservedRangeInit> = /* @__PURE__ */ message<EnumDescriptorProto_EnumReservedRange, EnumDescriptorProto_EnumReservedRangeInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.EnumDescriptorProto.EnumReservedRange",
  {
    create: (init = {}) => ({
      start: init.start,
      end: init.end,
    }),
    write(m, b, p) {
      if (m.start !== undefined) {
        b[p++] = 8;
        p = writeInt32(b, p, m.start);
      }
      if (m.end !== undefined) {
        b[p++] = 16;
        p = writeInt32(b, p, m.end);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let start$ = t?.start;
      let end$ = t?.end;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            start$ = r.int32();
            break;
          case 16:
            end$ = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: EnumDescriptorProto_EnumReservedRange = { start: start$, end: end$ };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Describes a value within an enum. */
export interface EnumValueDescriptorProto {
  name?: string | undefined;
  number?: number | undefined;
  options?: EnumValueOptions | undefined;
}

/** What a {@link EnumValueDescriptorProto} can be made from. */
export interface EnumValueDescriptorProtoInit {
  name?: string | undefined;
  number?: number | undefined;
  options?: EnumValueOptionsInit | undefined;
}

export const EnumValueDescriptorProto: MessageType<EnumValueDescriptorProto, EnumValueDescriptorProtoInit> = /* @__PURE__ */ message<EnumValueDescriptorProto, EnumValueDescriptorProtoInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.EnumValueDescriptorProto",
  {
    create: (init = {}) => ({
      name: init.name,
      number: init.number,
      options: init.options && EnumValueOptions.create(init.options),
    }),
    write(m, b, p) {
      if (m.name !== undefined) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.number !== undefined) {
        b[p++] = 16;
        p = writeInt32(b, p, m.number);
      }
      if (m.options !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, EnumValueOptions.write(m.options, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name;
      let number = t?.number;
      let options = t?.options;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.lenientString();
            break;
          case 16:
            number = r.int32();
            break;
          case 26:
            options = EnumValueOptions.read(r, r.open(), options);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: EnumValueDescriptorProto = { name, number, options };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Describes a service. */
export interface ServiceDescriptorProto {
  name?: string | undefined;
  method: MethodDescriptorProto[];
  options?: ServiceOptions | undefined;
}

/** What a {@link ServiceDescriptorProto} can be made from. */
export interface ServiceDescriptorProtoInit {
  name?: string | undefined;
  method?: readonly MethodDescriptorProtoInit[] | undefined;
  options?: ServiceOptionsInit | undefined;
}

export const ServiceDescriptorProto: MessageType<ServiceDescriptorProto, ServiceDescriptorProtoInit> = /* @__PURE__ */ message<ServiceDescriptorProto, ServiceDescriptorProtoInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.ServiceDescriptorProto",
  {
    create: (init = {}) => ({
      name: init.name,
      method: init.method?.map((v) => MethodDescriptorProto.create(v)) ?? [],
      options: init.options && ServiceOptions.create(init.options),
    }),
    write(m, b, p) {
      if (m.name !== undefined) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.method) {
        for (let i = 0; i < m.method.length; i++) {
          b[p++] = 18;
          p = endMessage(b, p, MethodDescriptorProto.write(m.method[i]!, b, p + 1));
        }
      }
      if (m.options !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, ServiceOptions.write(m.options, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name;
      let method = t?.method;
      let options = t?.options;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.lenientString();
            break;
          case 18: {
            const v = MethodDescriptorProto.read(r, r.open());
            if (method === undefined) method = [v];
            else method.push(v);
            break;
          }
          case 26:
            options = ServiceOptions.read(r, r.open(), options);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ServiceDescriptorProto = { name, method: method ?? [], options };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Describes a method of a service. */
export interface MethodDescriptorProto {
  name?: string | undefined;
  /**
   * Input and output type names.  These are resolved in the same way as
   * FieldDescriptorProto.type_name, but must refer to a message type.
   */
  inputType?: string | undefined;
  outputType?: string | undefined;
  options?: MethodOptions | undefined;
  /**
   * Identifies if client streams multiple client messages
   *
   * @default false
   */
  clientStreaming?: boolean | undefined;
  /**
   * Identifies if server streams multiple server messages
   *
   * @default false
   */
  serverStreaming?: boolean | undefined;
}

/** What a {@link MethodDescriptorProto} can be made from. */
export interface MethodDescriptorProtoInit {
  name?: string | undefined;
  inputType?: string | undefined;
  outputType?: string | undefined;
  options?: MethodOptionsInit | undefined;
  clientStreaming?: boolean | undefined;
  serverStreaming?: boolean | undefined;
}

export const MethodDescriptorProto: MessageType<MethodDescriptorProto, MethodDescriptorProtoInit> = /* @__PURE__ */ message<MethodDescriptorProto, MethodDescriptorProtoInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.MethodDescriptorProto",
  {
    create: (init = {}) => ({
      name: init.name,
      inputType: init.inputType,
      outputType: init.outputType,
      options: init.options && MethodOptions.create(init.options),
      clientStreaming: init.clientStreaming,
      serverStreaming: init.serverStreaming,
    }),
    write(m, b, p) {
      if (m.name !== undefined) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.inputType !== undefined) {
        b[p++] = 18;
        p = writeString(b, p, m.inputType);
      }
      if (m.outputType !== undefined) {
        b[p++] = 26;
        p = writeString(b, p, m.outputType);
      }
      if (m.options !== undefined) {
        b[p++] = 34;
        p = endMessage(b, p, MethodOptions.write(m.options, b, p + 1));
      }
      if (m.clientStreaming !== undefined) {
        b[p++] = 40;
        p = writeBool(b, p, m.clientStreaming);
      }
      if (m.serverStreaming !== undefined) {
        b[p++] = 48;
        p = writeBool(b, p, m.serverStreaming);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name;
      let inputType = t?.inputType;
      let outputType = t?.outputType;
      let options = t?.options;
      let clientStreaming = t?.clientStreaming;
      let serverStreaming = t?.serverStreaming;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.lenientString();
            break;
          case 18:
            inputType = r.lenientString();
            break;
          case 26:
            outputType = r.lenientString();
            break;
          case 34:
            options = MethodOptions.read(r, r.open(), options);
            break;
          case 40:
            clientStreaming = r.bool();
            break;
          case 48:
            serverStreaming = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: MethodDescriptorProto = { name, inputType, outputType, options, clientStreaming, serverStreaming };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface FileOptions {
  /**
   * Sets the Java package where classes generated from this .proto will be
   * placed.  By default, the proto package is used, but this is often
   * inappropriate because proto packages do not normally start with backwards
   * domain names.
   */
  javaPackage?: string | undefined;
  /**
   * Controls the name of the wrapper Java class generated for the .proto file.
   * That class will always contain the .proto file's getDescriptor() method as
   * well as any top-level extensions defined in the .proto file.
   * If java_multiple_files is disabled, then all the other classes from the
   * .proto file will be nested inside the single wrapper outer class.
   */
  javaOuterClassname?: string | undefined;
  /**
   * If enabled, then the Java code generator will generate a separate .java
   * file for each top-level message, enum, and service defined in the .proto
   * file.  Thus, these types will *not* be nested inside the wrapper class
   * named by java_outer_classname.  However, the wrapper class will still be
   * generated to contain the file's getDescriptor() method as well as any
   * top-level extensions defined in the file.
   *
   * @default false
   */
  javaMultipleFiles?: boolean | undefined;
  /**
   * This option does nothing.
   *
   * @deprecated
   */
  javaGenerateEqualsAndHash?: boolean | undefined;
  /**
   * A proto2 file can set this to true to opt in to UTF-8 checking for Java,
   * which will throw an exception if invalid UTF-8 is parsed from the wire or
   * assigned to a string field.
   *
   * TODO: clarify exactly what kinds of field types this option
   * applies to, and update these docs accordingly.
   *
   * Proto3 files already perform these checks. Setting the option explicitly to
   * false has no effect: it cannot be used to opt proto3 files out of UTF-8
   * checks.
   *
   * @default false
   */
  javaStringCheckUtf8?: boolean | undefined;
  /** @default SPEED */
  optimizeFor?: FileOptions_OptimizeMode | undefined;
  /**
   * Sets the Go package where structs generated from this .proto will be
   * placed. If omitted, the Go package will be derived from the following:
   *   - The basename of the package import path, if provided.
   *   - Otherwise, the package statement in the .proto file, if present.
   *   - Otherwise, the basename of the .proto file, without extension.
   */
  goPackage?: string | undefined;
  /**
   * Should generic services be generated in each language?  "Generic" services
   * are not specific to any particular RPC system.  They are generated by the
   * main code generators in each language (without additional plugins).
   * Generic services were the only kind of service generation supported by
   * early versions of google.protobuf.
   *
   * Generic services are now considered deprecated in favor of using plugins
   * that generate code specific to your particular RPC system.  Therefore,
   * these default to false.  Old code which depends on generic services should
   * explicitly set them to true.
   *
   * @default false
   */
  ccGenericServices?: boolean | undefined;
  /** @default false */
  javaGenericServices?: boolean | undefined;
  /** @default false */
  pyGenericServices?: boolean | undefined;
  /**
   * Is this file deprecated?
   * Depending on the target platform, this can emit Deprecated annotations
   * for everything in the file, or it will be completely ignored; in the very
   * least, this is a formalization for deprecating files.
   *
   * @default false
   */
  deprecated?: boolean | undefined;
  /**
   * Enables the use of arenas for the proto messages in this file. This applies
   * only to generated classes for C++.
   *
   * @default true
   */
  ccEnableArenas?: boolean | undefined;
  /**
   * Sets the objective c class prefix which is prepended to all objective c
   * generated classes from this .proto. There is no default.
   */
  objcClassPrefix?: string | undefined;
  /** Namespace for generated classes; defaults to the package. */
  csharpNamespace?: string | undefined;
  /**
   * By default Swift generators will take the proto package and CamelCase it
   * replacing '.' with underscore and use that to prefix the types/symbols
   * defined. When this options is provided, they will use this value instead
   * to prefix the types/symbols defined.
   */
  swiftPrefix?: string | undefined;
  /**
   * Sets the php class prefix which is prepended to all php generated classes
   * from this .proto. Default is empty.
   */
  phpClassPrefix?: string | undefined;
  /**
   * Use this option to change the namespace of php generated classes. Default
   * is empty. When this option is empty, the package name will be used for
   * determining the namespace.
   */
  phpNamespace?: string | undefined;
  /**
   * Use this option to change the namespace of php generated metadata classes.
   * Default is empty. When this option is empty, the proto file name will be
   * used for determining the namespace.
   */
  phpMetadataNamespace?: string | undefined;
  /**
   * Use this option to change the package of ruby generated classes. Default
   * is empty. When this option is not set, the package name will be used for
   * determining the ruby package.
   */
  rubyPackage?: string | undefined;
  /**
   * Any features defined in the specific edition.
   * WARNING: This field should only be used by protobuf plugins or special
   * cases like the proto compiler. Other uses are discouraged and
   * developers should rely on the protoreflect APIs for their client language.
   */
  features?: FeatureSet | undefined;
  /**
   * The parser stores options it doesn't recognize here.
   * See the documentation for the "Options" section above.
   */
  uninterpretedOption: UninterpretedOption[];
}

/** What a {@link FileOptions} can be made from. */
export interface FileOptionsInit {
  javaPackage?: string | undefined;
  javaOuterClassname?: string | undefined;
  javaMultipleFiles?: boolean | undefined;
  javaGenerateEqualsAndHash?: boolean | undefined;
  javaStringCheckUtf8?: boolean | undefined;
  optimizeFor?: FileOptions_OptimizeMode | undefined;
  goPackage?: string | undefined;
  ccGenericServices?: boolean | undefined;
  javaGenericServices?: boolean | undefined;
  pyGenericServices?: boolean | undefined;
  deprecated?: boolean | undefined;
  ccEnableArenas?: boolean | undefined;
  objcClassPrefix?: string | undefined;
  csharpNamespace?: string | undefined;
  swiftPrefix?: string | undefined;
  phpClassPrefix?: string | undefined;
  phpNamespace?: string | undefined;
  phpMetadataNamespace?: string | undefined;
  rubyPackage?: string | undefined;
  features?: FeatureSetInit | undefined;
  uninterpretedOption?: readonly UninterpretedOptionInit[] | undefined;
}

export const FileOptions: MessageType<FileOptions, FileOptionsInit> = /* @__PURE__ */ message<FileOptions, FileOptionsInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.FileOptions",
  {
    create: (init = {}) => ({
      javaPackage: init.javaPackage,
      javaOuterClassname: init.javaOuterClassname,
      javaMultipleFiles: init.javaMultipleFiles,
      javaGenerateEqualsAndHash: init.javaGenerateEqualsAndHash,
      javaStringCheckUtf8: init.javaStringCheckUtf8,
      optimizeFor: init.optimizeFor,
      goPackage: init.goPackage,
      ccGenericServices: init.ccGenericServices,
      javaGenericServices: init.javaGenericServices,
      pyGenericServices: init.pyGenericServices,
      deprecated: init.deprecated,
      ccEnableArenas: init.ccEnableArenas,
      objcClassPrefix: init.objcClassPrefix,
      csharpNamespace: init.csharpNamespace,
      swiftPrefix: init.swiftPrefix,
      phpClassPrefix: init.phpClassPrefix,
      phpNamespace: init.phpNamespace,
      phpMetadataNamespace: init.phpMetadataNamespace,
      rubyPackage: init.rubyPackage,
      features: init.features && FeatureSet.create(init.features),
      uninterpretedOption: init.uninterpretedOption?.map((v) => UninterpretedOption.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.javaPackage !== undefined) {
        b[p++] = 10;
        p = writeString(b, p, m.javaPackage);
      }
      if (m.javaOuterClassname !== undefined) {
        b[p++] = 66;
        p = writeString(b, p, m.javaOuterClassname);
      }
      if (m.optimizeFor !== undefined) {
        b[p++] = 72;
        p = writeInt32(b, p, m.optimizeFor);
      }
      if (m.javaMultipleFiles !== undefined) {
        b[p++] = 80;
        p = writeBool(b, p, m.javaMultipleFiles);
      }
      if (m.goPackage !== undefined) {
        b[p++] = 90;
        p = writeString(b, p, m.goPackage);
      }
      if (m.ccGenericServices !== undefined) {
        b[p++] = 128; b[p++] = 1;
        p = writeBool(b, p, m.ccGenericServices);
      }
      if (m.javaGenericServices !== undefined) {
        b[p++] = 136; b[p++] = 1;
        p = writeBool(b, p, m.javaGenericServices);
      }
      if (m.pyGenericServices !== undefined) {
        b[p++] = 144; b[p++] = 1;
        p = writeBool(b, p, m.pyGenericServices);
      }
      if (m.javaGenerateEqualsAndHash !== undefined) {
        b[p++] = 160; b[p++] = 1;
        p = writeBool(b, p, m.javaGenerateEqualsAndHash);
      }
      if (m.deprecated !== undefined) {
        b[p++] = 184; b[p++] = 1;
        p = writeBool(b, p, m.deprecated);
      }
      if (m.javaStringCheckUtf8 !== undefined) {
        b[p++] = 216; b[p++] = 1;
        p = writeBool(b, p, m.javaStringCheckUtf8);
      }
      if (m.ccEnableArenas !== undefined) {
        b[p++] = 248; b[p++] = 1;
        p = writeBool(b, p, m.ccEnableArenas);
      }
      if (m.objcClassPrefix !== undefined) {
        b[p++] = 162; b[p++] = 2;
        p = writeString(b, p, m.objcClassPrefix);
      }
      if (m.csharpNamespace !== undefined) {
        b[p++] = 170; b[p++] = 2;
        p = writeString(b, p, m.csharpNamespace);
      }
      if (m.swiftPrefix !== undefined) {
        b[p++] = 186; b[p++] = 2;
        p = writeString(b, p, m.swiftPrefix);
      }
      if (m.phpClassPrefix !== undefined) {
        b[p++] = 194; b[p++] = 2;
        p = writeString(b, p, m.phpClassPrefix);
      }
      if (m.phpNamespace !== undefined) {
        b[p++] = 202; b[p++] = 2;
        p = writeString(b, p, m.phpNamespace);
      }
      if (m.phpMetadataNamespace !== undefined) {
        b[p++] = 226; b[p++] = 2;
        p = writeString(b, p, m.phpMetadataNamespace);
      }
      if (m.rubyPackage !== undefined) {
        b[p++] = 234; b[p++] = 2;
        p = writeString(b, p, m.rubyPackage);
      }
      if (m.features !== undefined) {
        b[p++] = 146; b[p++] = 3;
        p = endMessage(b, p, FeatureSet.write(m.features, b, p + 1));
      }
      if (m.uninterpretedOption) {
        for (let i = 0; i < m.uninterpretedOption.length; i++) {
          b[p++] = 186; b[p++] = 62;
          p = endMessage(b, p, UninterpretedOption.write(m.uninterpretedOption[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let javaPackage = t?.javaPackage;
      let javaOuterClassname = t?.javaOuterClassname;
      let javaMultipleFiles = t?.javaMultipleFiles;
      let javaGenerateEqualsAndHash = t?.javaGenerateEqualsAndHash;
      let javaStringCheckUtf8 = t?.javaStringCheckUtf8;
      let optimizeFor = t?.optimizeFor;
      let goPackage = t?.goPackage;
      let ccGenericServices = t?.ccGenericServices;
      let javaGenericServices = t?.javaGenericServices;
      let pyGenericServices = t?.pyGenericServices;
      let deprecated = t?.deprecated;
      let ccEnableArenas = t?.ccEnableArenas;
      let objcClassPrefix = t?.objcClassPrefix;
      let csharpNamespace = t?.csharpNamespace;
      let swiftPrefix = t?.swiftPrefix;
      let phpClassPrefix = t?.phpClassPrefix;
      let phpNamespace = t?.phpNamespace;
      let phpMetadataNamespace = t?.phpMetadataNamespace;
      let rubyPackage = t?.rubyPackage;
      let features = t?.features;
      let uninterpretedOption = t?.uninterpretedOption;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            javaPackage = r.lenientString();
            break;
          case 66:
            javaOuterClassname = r.lenientString();
            break;
          case 80:
            javaMultipleFiles = r.bool();
            break;
          case 160:
            javaGenerateEqualsAndHash = r.bool();
            break;
          case 216:
            javaStringCheckUtf8 = r.bool();
            break;
          case 72: {
            const v = r.int32();
            if (v >= 1 && v <= 3) optimizeFor = v as FileOptions_OptimizeMode;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 90:
            goPackage = r.lenientString();
            break;
          case 128:
            ccGenericServices = r.bool();
            break;
          case 136:
            javaGenericServices = r.bool();
            break;
          case 144:
            pyGenericServices = r.bool();
            break;
          case 184:
            deprecated = r.bool();
            break;
          case 248:
            ccEnableArenas = r.bool();
            break;
          case 290:
            objcClassPrefix = r.lenientString();
            break;
          case 298:
            csharpNamespace = r.lenientString();
            break;
          case 314:
            swiftPrefix = r.lenientString();
            break;
          case 322:
            phpClassPrefix = r.lenientString();
            break;
          case 330:
            phpNamespace = r.lenientString();
            break;
          case 354:
            phpMetadataNamespace = r.lenientString();
            break;
          case 362:
            rubyPackage = r.lenientString();
            break;
          case 402:
            features = FeatureSet.read(r, r.open(), features);
            break;
          case 7994: {
            const v = UninterpretedOption.read(r, r.open());
            if (uninterpretedOption === undefined) uninterpretedOption = [v];
            else uninterpretedOption.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: FileOptions = { javaPackage, javaOuterClassname, javaMultipleFiles, javaGenerateEqualsAndHash, javaStringCheckUtf8, optimizeFor, goPackage, ccGenericServices, javaGenericServices, pyGenericServices, deprecated, ccEnableArenas, objcClassPrefix, csharpNamespace, swiftPrefix, phpClassPrefix, phpNamespace, phpMetadataNamespace, rubyPackage, features, uninterpretedOption: uninterpretedOption ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Generated classes can be optimized for speed or code size. */
export const FileOptions_OptimizeMode = {
  /** Generate complete code for parsing, serialization, */
  SPEED: 1,
  /**
   * etc.
   *
   * Use ReflectionOps to implement these methods.
   */
  CODE_SIZE: 2,
  /** Generate code using MessageLite and the lite runtime. */
  LITE_RUNTIME: 3,
} as const;
export type FileOptions_OptimizeMode = (typeof FileOptions_OptimizeMode)[keyof typeof FileOptions_OptimizeMode];

export interface MessageOptions {
  /**
   * Set true to use the old proto1 MessageSet wire format for extensions.
   * This is provided for backwards-compatibility with the MessageSet wire
   * format.  You should not use this for any other reason:  It's less
   * efficient, has fewer features, and is more complicated.
   *
   * The message must be defined exactly as follows:
   *   message Foo {
   *     option message_set_wire_format = true;
   *     extensions 4 to max;
   *   }
   * Note that the message cannot have any defined fields; MessageSets only
   * have extensions.
   *
   * All extensions of your type must be singular messages; e.g. they cannot
   * be int32s, enums, or repeated messages.
   *
   * Because this is an option, the above two restrictions are not enforced by
   * the protocol compiler.
   *
   * @default false
   */
  messageSetWireFormat?: boolean | undefined;
  /**
   * Disables the generation of the standard "descriptor()" accessor, which can
   * conflict with a field of the same name.  This is meant to make migration
   * from proto1 easier; new code should avoid fields named "descriptor".
   *
   * @default false
   */
  noStandardDescriptorAccessor?: boolean | undefined;
  /**
   * Is this message deprecated?
   * Depending on the target platform, this can emit Deprecated annotations
   * for the message, or it will be completely ignored; in the very least,
   * this is a formalization for deprecating messages.
   *
   * @default false
   */
  deprecated?: boolean | undefined;
  /**
   * Whether the message is an automatically generated map entry type for the
   * maps field.
   *
   * For maps fields:
   *     map<KeyType, ValueType> map_field = 1;
   * The parsed descriptor looks like:
   *     message MapFieldEntry {
   *         option map_entry = true;
   *         optional KeyType key = 1;
   *         optional ValueType value = 2;
   *     }
   *     repeated MapFieldEntry map_field = 1;
   *
   * Implementations may choose not to generate the map_entry=true message, but
   * use a native map in the target language to hold the keys and values.
   * The reflection APIs in such implementations still need to work as
   * if the field is a repeated message field.
   *
   * NOTE: Do not set the option in .proto files. Always use the maps syntax
   * instead. The option should only be implicitly set by the proto compiler
   * parser.
   */
  mapEntry?: boolean | undefined;
  /**
   * Enable the legacy handling of JSON field name conflicts.  This lowercases
   * and strips underscored from the fields before comparison in proto3 only.
   * The new behavior takes `json_name` into account and applies to proto2 as
   * well.
   *
   * This should only be used as a temporary measure against broken builds due
   * to the change in behavior for JSON field name conflicts.
   *
   * TODO This is legacy behavior we plan to remove once downstream
   * teams have had time to migrate.
   *
   * @deprecated
   */
  deprecatedLegacyJsonFieldConflicts?: boolean | undefined;
  /**
   * Any features defined in the specific edition.
   * WARNING: This field should only be used by protobuf plugins or special
   * cases like the proto compiler. Other uses are discouraged and
   * developers should rely on the protoreflect APIs for their client language.
   */
  features?: FeatureSet | undefined;
  /** The parser stores options it doesn't recognize here. See above. */
  uninterpretedOption: UninterpretedOption[];
}

/** What a {@link MessageOptions} can be made from. */
export interface MessageOptionsInit {
  messageSetWireFormat?: boolean | undefined;
  noStandardDescriptorAccessor?: boolean | undefined;
  deprecated?: boolean | undefined;
  mapEntry?: boolean | undefined;
  deprecatedLegacyJsonFieldConflicts?: boolean | undefined;
  features?: FeatureSetInit | undefined;
  uninterpretedOption?: readonly UninterpretedOptionInit[] | undefined;
}

export const MessageOptions: MessageType<MessageOptions, MessageOptionsInit> = /* @__PURE__ */ message<MessageOptions, MessageOptionsInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.MessageOptions",
  {
    create: (init = {}) => ({
      messageSetWireFormat: init.messageSetWireFormat,
      noStandardDescriptorAccessor: init.noStandardDescriptorAccessor,
      deprecated: init.deprecated,
      mapEntry: init.mapEntry,
      deprecatedLegacyJsonFieldConflicts: init.deprecatedLegacyJsonFieldConflicts,
      features: init.features && FeatureSet.create(init.features),
      uninterpretedOption: init.uninterpretedOption?.map((v) => UninterpretedOption.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.messageSetWireFormat !== undefined) {
        b[p++] = 8;
        p = writeBool(b, p, m.messageSetWireFormat);
      }
      if (m.noStandardDescriptorAccessor !== undefined) {
        b[p++] = 16;
        p = writeBool(b, p, m.noStandardDescriptorAccessor);
      }
      if (m.deprecated !== undefined) {
        b[p++] = 24;
        p = writeBool(b, p, m.deprecated);
      }
      if (m.mapEntry !== undefined) {
        b[p++] = 56;
        p = writeBool(b, p, m.mapEntry);
      }
      if (m.deprecatedLegacyJsonFieldConflicts !== undefined) {
        b[p++] = 88;
        p = writeBool(b, p, m.deprecatedLegacyJsonFieldConflicts);
      }
      if (m.features !== undefined) {
        b[p++] = 98;
        p = endMessage(b, p, FeatureSet.write(m.features, b, p + 1));
      }
      if (m.uninterpretedOption) {
        for (let i = 0; i < m.uninterpretedOption.length; i++) {
          b[p++] = 186; b[p++] = 62;
          p = endMessage(b, p, UninterpretedOption.write(m.uninterpretedOption[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let messageSetWireFormat = t?.messageSetWireFormat;
      let noStandardDescriptorAccessor = t?.noStandardDescriptorAccessor;
      let deprecated = t?.deprecated;
      let mapEntry = t?.mapEntry;
      let deprecatedLegacyJsonFieldConflicts = t?.deprecatedLegacyJsonFieldConflicts;
      let features = t?.features;
      let uninterpretedOption = t?.uninterpretedOption;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            messageSetWireFormat = r.bool();
            break;
          case 16:
            noStandardDescriptorAccessor = r.bool();
            break;
          case 24:
            deprecated = r.bool();
            break;
          case 56:
            mapEntry = r.bool();
            break;
          case 88:
            deprecatedLegacyJsonFieldConflicts = r.bool();
            break;
          case 98:
            features = FeatureSet.read(r, r.open(), features);
            break;
          case 7994: {
            const v = UninterpretedOption.read(r, r.open());
            if (uninterpretedOption === undefined) uninterpretedOption = [v];
            else uninterpretedOption.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: MessageOptions = { messageSetWireFormat, noStandardDescriptorAccessor, deprecated, mapEntry, deprecatedLegacyJsonFieldConflicts, features, uninterpretedOption: uninterpretedOption ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface FieldOptions {
  /**
   * NOTE: ctype is deprecated. Use `features.(pb.cpp).string_type` instead.
   * The ctype option instructs the C++ code generator to use a different
   * representation of the field than it normally would.  See the specific
   * options below.  This option is only implemented to support use of
   * [ctype=CORD] and [ctype=STRING] (the default) on non-repeated fields of
   * type "bytes" in the open source release.
   * TODO: make ctype actually deprecated.
   *
   * @default STRING
   */
  ctype?: FieldOptions_CType | undefined;
  /**
   * The packed option can be enabled for repeated primitive fields to enable
   * a more efficient representation on the wire. Rather than repeatedly
   * writing the tag and type for each element, the entire array is encoded as
   * a single length-delimited blob. In proto3, only explicit setting it to
   * false will avoid using packed encoding.  This option is prohibited in
   * Editions, but the `repeated_field_encoding` feature can be used to control
   * the behavior.
   */
  packed?: boolean | undefined;
  /**
   * The jstype option determines the JavaScript type used for values of the
   * field.  The option is permitted only for 64 bit integral and fixed types
   * (int64, uint64, sint64, fixed64, sfixed64).  A field with jstype JS_STRING
   * is represented as JavaScript string, which avoids loss of precision that
   * can happen when a large value is converted to a floating point JavaScript.
   * Specifying JS_NUMBER for the jstype causes the generated JavaScript code to
   * use the JavaScript "number" type.  The behavior of the default option
   * JS_NORMAL is implementation dependent.
   *
   * This option is an enum to permit additional types to be added, e.g.
   * goog.math.Integer.
   *
   * @default JS_NORMAL
   */
  jstype?: FieldOptions_JSType | undefined;
  /**
   * Should this field be parsed lazily?  Lazy applies only to message-type
   * fields.  It means that when the outer message is initially parsed, the
   * inner message's contents will not be parsed but instead stored in encoded
   * form.  The inner message will actually be parsed when it is first accessed.
   *
   * This is only a hint.  Implementations are free to choose whether to use
   * eager or lazy parsing regardless of the value of this option.  However,
   * setting this option true suggests that the protocol author believes that
   * using lazy parsing on this field is worth the additional bookkeeping
   * overhead typically needed to implement it.
   *
   * This option does not affect the public interface of any generated code;
   * all method signatures remain the same.  Furthermore, thread-safety of the
   * interface is not affected by this option; const methods remain safe to
   * call from multiple threads concurrently, while non-const methods continue
   * to require exclusive access.
   *
   * Note that lazy message fields are still eagerly verified to check
   * ill-formed wireformat or missing required fields. Calling IsInitialized()
   * on the outer message would fail if the inner message has missing required
   * fields. Failed verification would result in parsing failure (except when
   * uninitialized messages are acceptable).
   *
   * @default false
   */
  lazy?: boolean | undefined;
  /**
   * unverified_lazy does no correctness checks on the byte stream. This should
   * only be used where lazy with verification is prohibitive for performance
   * reasons.
   *
   * @default false
   */
  unverifiedLazy?: boolean | undefined;
  /**
   * Is this field deprecated?
   * Depending on the target platform, this can emit Deprecated annotations
   * for accessors, or it will be completely ignored; in the very least, this
   * is a formalization for deprecating fields.
   *
   * @default false
   */
  deprecated?: boolean | undefined;
  /**
   * DEPRECATED. DO NOT USE!
   * For Google-internal migration only. Do not use.
   *
   * @default false
   * @deprecated
   */
  weak?: boolean | undefined;
  /**
   * Indicate that the field value should not be printed out when using debug
   * formats, e.g. when the field contains sensitive credentials.
   *
   * @default false
   */
  debugRedact?: boolean | undefined;
  retention?: FieldOptions_OptionRetention | undefined;
  targets: FieldOptions_OptionTargetType[];
  editionDefaults: FieldOptions_EditionDefault[];
  /**
   * Any features defined in the specific edition.
   * WARNING: This field should only be used by protobuf plugins or special
   * cases like the proto compiler. Other uses are discouraged and
   * developers should rely on the protoreflect APIs for their client language.
   */
  features?: FeatureSet | undefined;
  featureSupport?: FieldOptions_FeatureSupport | undefined;
  /** The parser stores options it doesn't recognize here. See above. */
  uninterpretedOption: UninterpretedOption[];
}

/** What a {@link FieldOptions} can be made from. */
export interface FieldOptionsInit {
  ctype?: FieldOptions_CType | undefined;
  packed?: boolean | undefined;
  jstype?: FieldOptions_JSType | undefined;
  lazy?: boolean | undefined;
  unverifiedLazy?: boolean | undefined;
  deprecated?: boolean | undefined;
  weak?: boolean | undefined;
  debugRedact?: boolean | undefined;
  retention?: FieldOptions_OptionRetention | undefined;
  targets?: readonly FieldOptions_OptionTargetType[] | undefined;
  editionDefaults?: readonly FieldOptions_EditionDefaultInit[] | undefined;
  features?: FeatureSetInit | undefined;
  featureSupport?: FieldOptions_FeatureSupportInit | undefined;
  uninterpretedOption?: readonly UninterpretedOptionInit[] | undefined;
}

export const FieldOptions: MessageType<FieldOptions, FieldOptionsInit> = /* @__PURE__ */ message<FieldOptions, FieldOptionsInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.FieldOptions",
  {
    create: (init = {}) => ({
      ctype: init.ctype,
      packed: init.packed,
      jstype: init.jstype,
      lazy: init.lazy,
      unverifiedLazy: init.unverifiedLazy,
      deprecated: init.deprecated,
      weak: init.weak,
      debugRedact: init.debugRedact,
      retention: init.retention,
      targets: createList(init.targets),
      editionDefaults: init.editionDefaults?.map((v) => FieldOptions_EditionDefault.create(v)) ?? [],
      features: init.features && FeatureSet.create(init.features),
      featureSupport: init.featureSupport && FieldOptions_FeatureSupport.create(init.featureSupport),
      uninterpretedOption: init.uninterpretedOption?.map((v) => UninterpretedOption.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.ctype !== undefined) {
        b[p++] = 8;
        p = writeInt32(b, p, m.ctype);
      }
      if (m.packed !== undefined) {
        b[p++] = 16;
        p = writeBool(b, p, m.packed);
      }
      if (m.deprecated !== undefined) {
        b[p++] = 24;
        p = writeBool(b, p, m.deprecated);
      }
      if (m.lazy !== undefined) {
        b[p++] = 40;
        p = writeBool(b, p, m.lazy);
      }
      if (m.jstype !== undefined) {
        b[p++] = 48;
        p = writeInt32(b, p, m.jstype);
      }
      if (m.weak !== undefined) {
        b[p++] = 80;
        p = writeBool(b, p, m.weak);
      }
      if (m.unverifiedLazy !== undefined) {
        b[p++] = 120;
        p = writeBool(b, p, m.unverifiedLazy);
      }
      if (m.debugRedact !== undefined) {
        b[p++] = 128; b[p++] = 1;
        p = writeBool(b, p, m.debugRedact);
      }
      if (m.retention !== undefined) {
        b[p++] = 136; b[p++] = 1;
        p = writeInt32(b, p, m.retention);
      }
      if (m.targets) {
        for (let i = 0; i < m.targets.length; i++) {
          b[p++] = 152; b[p++] = 1;
          p = writeInt32(b, p, m.targets[i]!);
        }
      }
      if (m.editionDefaults) {
        for (let i = 0; i < m.editionDefaults.length; i++) {
          b[p++] = 162; b[p++] = 1;
          p = endMessage(b, p, FieldOptions_EditionDefault.write(m.editionDefaults[i]!, b, p + 1));
        }
      }
      if (m.features !== undefined) {
        b[p++] = 170; b[p++] = 1;
        p = endMessage(b, p, FeatureSet.write(m.features, b, p + 1));
      }
      if (m.featureSupport !== undefined) {
        b[p++] = 178; b[p++] = 1;
        p = endMessage(b, p, FieldOptions_FeatureSupport.write(m.featureSupport, b, p + 1));
      }
      if (m.uninterpretedOption) {
        for (let i = 0; i < m.uninterpretedOption.length; i++) {
          b[p++] = 186; b[p++] = 62;
          p = endMessage(b, p, UninterpretedOption.write(m.uninterpretedOption[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let ctype = t?.ctype;
      let packed = t?.packed;
      let jstype = t?.jstype;
      let lazy = t?.lazy;
      let unverifiedLazy = t?.unverifiedLazy;
      let deprecated = t?.deprecated;
      let weak = t?.weak;
      let debugRedact = t?.debugRedact;
      let retention = t?.retention;
      let targets = t?.targets;
      let editionDefaults = t?.editionDefaults;
      let features = t?.features;
      let featureSupport = t?.featureSupport;
      let uninterpretedOption = t?.uninterpretedOption;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8: {
            const v = r.int32();
            if (v >= 0 && v <= 2) ctype = v as FieldOptions_CType;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 16:
            packed = r.bool();
            break;
          case 48: {
            const v = r.int32();
            if (v >= 0 && v <= 2) jstype = v as FieldOptions_JSType;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 40:
            lazy = r.bool();
            break;
          case 120:
            unverifiedLazy = r.bool();
            break;
          case 24:
            deprecated = r.bool();
            break;
          case 80:
            weak = r.bool();
            break;
          case 128:
            debugRedact = r.bool();
            break;
          case 136: {
            const v = r.int32();
            if (v >= 0 && v <= 2) retention = v as FieldOptions_OptionRetention;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 154: {
            const stop = r.end();
            targets ??= [];
            while (r.pos < stop) {
              const v = r.int32();
              if (v >= 0 && v <= 9) targets.push(v as FieldOptions_OptionTargetType);
              else unknown = r.setAsideValue(19, v, unknown);
            }
            r.closePacked(stop);
            break;
          }
          case 152: {
            const v = r.int32();
            if (v >= 0 && v <= 9) (targets ??= []).push(v as FieldOptions_OptionTargetType);
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 162: {
            const v = FieldOptions_EditionDefault.read(r, r.open());
            if (editionDefaults === undefined) editionDefaults = [v];
            else editionDefaults.push(v);
            break;
          }
          case 170:
            features = FeatureSet.read(r, r.open(), features);
            break;
          case 178:
            featureSupport = FieldOptions_FeatureSupport.read(r, r.open(), featureSupport);
            break;
          case 7994: {
            const v = UninterpretedOption.read(r, r.open());
            if (uninterpretedOption === undefined) uninterpretedOption = [v];
            else uninterpretedOption.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: FieldOptions = { ctype, packed, jstype, lazy, unverifiedLazy, deprecated, weak, debugRedact, retention, targets: targets ?? [], editionDefaults: editionDefaults ?? [], features, featureSupport, uninterpretedOption: uninterpretedOption ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const FieldOptions_CType = {
  /** Default mode. */
  STRING: 0,
  /**
   * The option [ctype=CORD] may be applied to a non-repeated field of type
   * "bytes". It indicates that in C++, the data should be stored in a Cord
   * instead of a string.  For very large strings, this may reduce memory
   * fragmentation. It may also allow better performance when parsing from a
   * Cord, or when parsing with aliasing enabled, as the parsed Cord may then
   * alias the original buffer.
   */
  CORD: 1,
  STRING_PIECE: 2,
} as const;
export type FieldOptions_CType = (typeof FieldOptions_CType)[keyof typeof FieldOptions_CType];

export const FieldOptions_JSType = {
  /** Use the default type. */
  JS_NORMAL: 0,
  /** Use JavaScript strings. */
  JS_STRING: 1,
  /** Use JavaScript numbers. */
  JS_NUMBER: 2,
} as const;
export type FieldOptions_JSType = (typeof FieldOptions_JSType)[keyof typeof FieldOptions_JSType];

/** If set to RETENTION_SOURCE, the option will be omitted from the binary. */
export const FieldOptions_OptionRetention = {
  RETENTION_UNKNOWN: 0,
  RETENTION_RUNTIME: 1,
  RETENTION_SOURCE: 2,
} as const;
export type FieldOptions_OptionRetention = (typeof FieldOptions_OptionRetention)[keyof typeof FieldOptions_OptionRetention];

/**
 * This indicates the types of entities that the field may apply to when used
 * as an option. If it is unset, then the field may be freely used as an
 * option on any kind of entity.
 */
export const FieldOptions_OptionTargetType = {
  TARGET_TYPE_UNKNOWN: 0,
  TARGET_TYPE_FILE: 1,
  TARGET_TYPE_EXTENSION_RANGE: 2,
  TARGET_TYPE_MESSAGE: 3,
  TARGET_TYPE_FIELD: 4,
  TARGET_TYPE_ONEOF: 5,
  TARGET_TYPE_ENUM: 6,
  TARGET_TYPE_ENUM_ENTRY: 7,
  TARGET_TYPE_SERVICE: 8,
  TARGET_TYPE_METHOD: 9,
} as const;
export type FieldOptions_OptionTargetType = (typeof FieldOptions_OptionTargetType)[keyof typeof FieldOptions_OptionTargetType];

export interface FieldOptions_EditionDefault {
  edition?: Edition | undefined;
  /** Textproto value. */
  value?: string | undefined;
}

/** What a {@link FieldOptions_EditionDefault} can be made from. */
export interface FieldOptions_EditionDefaultInit {
  edition?: Edition | undefined;
  value?: string | undefined;
}

export const FieldOptions_EditionDefault: MessageType<FieldOptions_EditionDefault, FieldOptions_EditionDefaultInit> = /* @__PURE__ */ message<FieldOptions_EditionDefault, FieldOptions_EditionDefaultInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.FieldOptions.EditionDefault",
  {
    create: (init = {}) => ({
      edition: init.edition,
      value: init.value,
    }),
    write(m, b, p) {
      if (m.value !== undefined) {
        b[p++] = 18;
        p = writeString(b, p, m.value);
      }
      if (m.edition !== undefined) {
        b[p++] = 24;
        p = writeInt32(b, p, m.edition);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let edition = t?.edition;
      let value = t?.value;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 24: {
            const v = r.int32();
            if ((v >= 0 && v <= 2) || v === 900 || (v >= 998 && v <= 1002) || v === 9999 || (v >= 99997 && v <= 99999) || v === 2147483647) edition = v as Edition;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 18:
            value = r.lenientString();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: FieldOptions_EditionDefault = { edition, value };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Information about the support window of a feature. */
export interface FieldOptions_FeatureSupport {
  /**
   * The edition that this feature was first available in.  In editions
   * earlier than this one, the default assigned to EDITION_LEGACY will be
   * used, and proto files will not be able to override it.
   */
  editionIntroduced?: Edition | undefined;
  /**
   * The edition this feature becomes deprecated in.  Using this after this
   * edition may trigger warnings.
   */
  editionDeprecated?: Edition | undefined;
  /**
   * The deprecation warning text if this feature is used after the edition it
   * was marked deprecated in.
   */
  deprecationWarning?: string | undefined;
  /**
   * The edition this feature is no longer available in.  In editions after
   * this one, the last default assigned will be used, and proto files will
   * not be able to override it.
   */
  editionRemoved?: Edition | undefined;
  /**
   * The removal error text if this feature is used after the edition it was
   * removed in.
   */
  removalError?: string | undefined;
}

/** What a {@link FieldOptions_FeatureSupport} can be made from. */
export interface FieldOptions_FeatureSupportInit {
  editionIntroduced?: Edition | undefined;
  editionDeprecated?: Edition | undefined;
  deprecationWarning?: string | undefined;
  editionRemoved?: Edition | undefined;
  removalError?: string | undefined;
}

export const FieldOptions_FeatureSupport: MessageType<FieldOptions_FeatureSupport, FieldOptions_FeatureSupportInit> = /* @__PURE__ */ message<FieldOptions_FeatureSupport, FieldOptions_FeatureSupportInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.FieldOptions.FeatureSupport",
  {
    create: (init = {}) => ({
      editionIntroduced: init.editionIntroduced,
      editionDeprecated: init.editionDeprecated,
      deprecationWarning: init.deprecationWarning,
      editionRemoved: init.editionRemoved,
      removalError: init.removalError,
    }),
    write(m, b, p) {
      if (m.editionIntroduced !== undefined) {
        b[p++] = 8;
        p = writeInt32(b, p, m.editionIntroduced);
      }
      if (m.editionDeprecated !== undefined) {
        b[p++] = 16;
        p = writeInt32(b, p, m.editionDeprecated);
      }
      if (m.deprecationWarning !== undefined) {
        b[p++] = 26;
        p = writeString(b, p, m.deprecationWarning);
      }
      if (m.editionRemoved !== undefined) {
        b[p++] = 32;
        p = writeInt32(b, p, m.editionRemoved);
      }
      if (m.removalError !== undefined) {
        b[p++] = 42;
        p = writeString(b, p, m.removalError);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let editionIntroduced = t?.editionIntroduced;
      let editionDeprecated = t?.editionDeprecated;
      let deprecationWarning = t?.deprecationWarning;
      let editionRemoved = t?.editionRemoved;
      let removalError = t?.removalError;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8: {
            const v = r.int32();
            if ((v >= 0 && v <= 2) || v === 900 || (v >= 998 && v <= 1002) || v === 9999 || (v >= 99997 && v <= 99999) || v === 2147483647) editionIntroduced = v as Edition;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 16: {
            const v = r.int32();
            if ((v >= 0 && v <= 2) || v === 900 || (v >= 998 && v <= 1002) || v === 9999 || (v >= 99997 && v <= 99999) || v === 2147483647) editionDeprecated = v as Edition;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 26:
            deprecationWarning = r.lenientString();
            break;
          case 32: {
            const v = r.int32();
            if ((v >= 0 && v <= 2) || v === 900 || (v >= 998 && v <= 1002) || v === 9999 || (v >= 99997 && v <= 99999) || v === 2147483647) editionRemoved = v as Edition;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 42:
            removalError = r.lenientString();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: FieldOptions_FeatureSupport = { editionIntroduced, editionDeprecated, deprecationWarning, editionRemoved, removalError };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface OneofOptions {
  /**
   * Any features defined in the specific edition.
   * WARNING: This field should only be used by protobuf plugins or special
   * cases like the proto compiler. Other uses are discouraged and
   * developers should rely on the protoreflect APIs for their client language.
   */
  features?: FeatureSet | undefined;
  /** The parser stores options it doesn't recognize here. See above. */
  uninterpretedOption: UninterpretedOption[];
}

/** What a {@link OneofOptions} can be made from. */
export interface OneofOptionsInit {
  features?: FeatureSetInit | undefined;
  uninterpretedOption?: readonly UninterpretedOptionInit[] | undefined;
}

export const OneofOptions: MessageType<OneofOptions, OneofOptionsInit> = /* @__PURE__ */ message<OneofOptions, OneofOptionsInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.OneofOptions",
  {
    create: (init = {}) => ({
      features: init.features && FeatureSet.create(init.features),
      uninterpretedOption: init.uninterpretedOption?.map((v) => UninterpretedOption.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.features !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, FeatureSet.write(m.features, b, p + 1));
      }
      if (m.uninterpretedOption) {
        for (let i = 0; i < m.uninterpretedOption.length; i++) {
          b[p++] = 186; b[p++] = 62;
          p = endMessage(b, p, UninterpretedOption.write(m.uninterpretedOption[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let features = t?.features;
      let uninterpretedOption = t?.uninterpretedOption;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            features = FeatureSet.read(r, r.open(), features);
            break;
          case 7994: {
            const v = UninterpretedOption.read(r, r.open());
            if (uninterpretedOption === undefined) uninterpretedOption = [v];
            else uninterpretedOption.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: OneofOptions = { features, uninterpretedOption: uninterpretedOption ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface EnumOptions {
  /**
   * Set this option to true to allow mapping different tag names to the same
   * value.
   */
  allowAlias?: boolean | undefined;
  /**
   * Is this enum deprecated?
   * Depending on the target platform, this can emit Deprecated annotations
   * for the enum, or it will be completely ignored; in the very least, this
   * is a formalization for deprecating enums.
   *
   * @default false
   */
  deprecated?: boolean | undefined;
  /**
   * Enable the legacy handling of JSON field name conflicts.  This lowercases
   * and strips underscored from the fields before comparison in proto3 only.
   * The new behavior takes `json_name` into account and applies to proto2 as
   * well.
   * TODO Remove this legacy behavior once downstream teams have
   * had time to migrate.
   *
   * @deprecated
   */
  deprecatedLegacyJsonFieldConflicts?: boolean | undefined;
  /**
   * Any features defined in the specific edition.
   * WARNING: This field should only be used by protobuf plugins or special
   * cases like the proto compiler. Other uses are discouraged and
   * developers should rely on the protoreflect APIs for their client language.
   */
  features?: FeatureSet | undefined;
  /** The parser stores options it doesn't recognize here. See above. */
  uninterpretedOption: UninterpretedOption[];
}

/** What a {@link EnumOptions} can be made from. */
export interface EnumOptionsInit {
  allowAlias?: boolean | undefined;
  deprecated?: boolean | undefined;
  deprecatedLegacyJsonFieldConflicts?: boolean | undefined;
  features?: FeatureSetInit | undefined;
  uninterpretedOption?: readonly UninterpretedOptionInit[] | undefined;
}

export const EnumOptions: MessageType<EnumOptions, EnumOptionsInit> = /* @__PURE__ */ message<EnumOptions, EnumOptionsInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.EnumOptions",
  {
    create: (init = {}) => ({
      allowAlias: init.allowAlias,
      deprecated: init.deprecated,
      deprecatedLegacyJsonFieldConflicts: init.deprecatedLegacyJsonFieldConflicts,
      features: init.features && FeatureSet.create(init.features),
      uninterpretedOption: init.uninterpretedOption?.map((v) => UninterpretedOption.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.allowAlias !== undefined) {
        b[p++] = 16;
        p = writeBool(b, p, m.allowAlias);
      }
      if (m.deprecated !== undefined) {
        b[p++] = 24;
        p = writeBool(b, p, m.deprecated);
      }
      if (m.deprecatedLegacyJsonFieldConflicts !== undefined) {
        b[p++] = 48;
        p = writeBool(b, p, m.deprecatedLegacyJsonFieldConflicts);
      }
      if (m.features !== undefined) {
        b[p++] = 58;
        p = endMessage(b, p, FeatureSet.write(m.features, b, p + 1));
      }
      if (m.uninterpretedOption) {
        for (let i = 0; i < m.uninterpretedOption.length; i++) {
          b[p++] = 186; b[p++] = 62;
          p = endMessage(b, p, UninterpretedOption.write(m.uninterpretedOption[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let allowAlias = t?.allowAlias;
      let deprecated = t?.deprecated;
      let deprecatedLegacyJsonFieldConflicts = t?.deprecatedLegacyJsonFieldConflicts;
      let features = t?.features;
      let uninterpretedOption = t?.uninterpretedOption;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 16:
            allowAlias = r.bool();
            break;
          case 24:
            deprecated = r.bool();
            break;
          case 48:
            deprecatedLegacyJsonFieldConflicts = r.bool();
            break;
          case 58:
            features = FeatureSet.read(r, r.open(), features);
            break;
          case 7994: {
            const v = UninterpretedOption.read(r, r.open());
            if (uninterpretedOption === undefined) uninterpretedOption = [v];
            else uninterpretedOption.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: EnumOptions = { allowAlias, deprecated, deprecatedLegacyJsonFieldConflicts, features, uninterpretedOption: uninterpretedOption ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface EnumValueOptions {
  /**
   * Is this enum value deprecated?
   * Depending on the target platform, this can emit Deprecated annotations
   * for the enum value, or it will be completely ignored; in the very least,
   * this is a formalization for deprecating enum values.
   *
   * @default false
   */
  deprecated?: boolean | undefined;
  /**
   * Any features defined in the specific edition.
   * WARNING: This field should only be used by protobuf plugins or special
   * cases like the proto compiler. Other uses are discouraged and
   * developers should rely on the protoreflect APIs for their client language.
   */
  features?: FeatureSet | undefined;
  /**
   * Indicate that fields annotated with this enum value should not be printed
   * out when using debug formats, e.g. when the field contains sensitive
   * credentials.
   *
   * @default false
   */
  debugRedact?: boolean | undefined;
  /** Information about the support window of a feature value. */
  featureSupport?: FieldOptions_FeatureSupport | undefined;
  /** The parser stores options it doesn't recognize here. See above. */
  uninterpretedOption: UninterpretedOption[];
}

/** What a {@link EnumValueOptions} can be made from. */
export interface EnumValueOptionsInit {
  deprecated?: boolean | undefined;
  features?: FeatureSetInit | undefined;
  debugRedact?: boolean | undefined;
  featureSupport?: FieldOptions_FeatureSupportInit | undefined;
  uninterpretedOption?: readonly UninterpretedOptionInit[] | undefined;
}

export const EnumValueOptions: MessageType<EnumValueOptions, EnumValueOptionsInit> = /* @__PURE__ */ message<EnumValueOptions, EnumValueOptionsInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.EnumValueOptions",
  {
    create: (init = {}) => ({
      deprecated: init.deprecated,
      features: init.features && FeatureSet.create(init.features),
      debugRedact: init.debugRedact,
      featureSupport: init.featureSupport && FieldOptions_FeatureSupport.create(init.featureSupport),
      uninterpretedOption: init.uninterpretedOption?.map((v) => UninterpretedOption.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.deprecated !== undefined) {
        b[p++] = 8;
        p = writeBool(b, p, m.deprecated);
      }
      if (m.features !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, FeatureSet.write(m.features, b, p + 1));
      }
      if (m.debugRedact !== undefined) {
        b[p++] = 24;
        p = writeBool(b, p, m.debugRedact);
      }
      if (m.featureSupport !== undefined) {
        b[p++] = 34;
        p = endMessage(b, p, FieldOptions_FeatureSupport.write(m.featureSupport, b, p + 1));
      }
      if (m.uninterpretedOption) {
        for (let i = 0; i < m.uninterpretedOption.length; i++) {
          b[p++] = 186; b[p++] = 62;
          p = endMessage(b, p, UninterpretedOption.write(m.uninterpretedOption[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let deprecated = t?.deprecated;
      let features = t?.features;
      let debugRedact = t?.debugRedact;
      let featureSupport = t?.featureSupport;
      let uninterpretedOption = t?.uninterpretedOption;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            deprecated = r.bool();
            break;
          case 18:
            features = FeatureSet.read(r, r.open(), features);
            break;
          case 24:
            debugRedact = r.bool();
            break;
          case 34:
            featureSupport = FieldOptions_FeatureSupport.read(r, r.open(), featureSupport);
            break;
          case 7994: {
            const v = UninterpretedOption.read(r, r.open());
            if (uninterpretedOption === undefined) uninterpretedOption = [v];
            else uninterpretedOption.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: EnumValueOptions = { deprecated, features, debugRedact, featureSupport, uninterpretedOption: uninterpretedOption ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ServiceOptions {
  /**
   * Any features defined in the specific edition.
   * WARNING: This field should only be used by protobuf plugins or special
   * cases like the proto compiler. Other uses are discouraged and
   * developers should rely on the protoreflect APIs for their client language.
   */
  features?: FeatureSet | undefined;
  /**
   * Is this service deprecated?
   * Depending on the target platform, this can emit Deprecated annotations
   * for the service, or it will be completely ignored; in the very least,
   * this is a formalization for deprecating services.
   *
   * @default false
   */
  deprecated?: boolean | undefined;
  /** The parser stores options it doesn't recognize here. See above. */
  uninterpretedOption: UninterpretedOption[];
}

/** What a {@link ServiceOptions} can be made from. */
export interface ServiceOptionsInit {
  features?: FeatureSetInit | undefined;
  deprecated?: boolean | undefined;
  uninterpretedOption?: readonly UninterpretedOptionInit[] | undefined;
}

export const ServiceOptions: MessageType<ServiceOptions, ServiceOptionsInit> = /* @__PURE__ */ message<ServiceOptions, ServiceOptionsInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.ServiceOptions",
  {
    create: (init = {}) => ({
      features: init.features && FeatureSet.create(init.features),
      deprecated: init.deprecated,
      uninterpretedOption: init.uninterpretedOption?.map((v) => UninterpretedOption.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.deprecated !== undefined) {
        b[p++] = 136; b[p++] = 2;
        p = writeBool(b, p, m.deprecated);
      }
      if (m.features !== undefined) {
        b[p++] = 146; b[p++] = 2;
        p = endMessage(b, p, FeatureSet.write(m.features, b, p + 1));
      }
      if (m.uninterpretedOption) {
        for (let i = 0; i < m.uninterpretedOption.length; i++) {
          b[p++] = 186; b[p++] = 62;
          p = endMessage(b, p, UninterpretedOption.write(m.uninterpretedOption[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let features = t?.features;
      let deprecated = t?.deprecated;
      let uninterpretedOption = t?.uninterpretedOption;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 274:
            features = FeatureSet.read(r, r.open(), features);
            break;
          case 264:
            deprecated = r.bool();
            break;
          case 7994: {
            const v = UninterpretedOption.read(r, r.open());
            if (uninterpretedOption === undefined) uninterpretedOption = [v];
            else uninterpretedOption.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ServiceOptions = { features, deprecated, uninterpretedOption: uninterpretedOption ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface MethodOptions {
  /**
   * Is this method deprecated?
   * Depending on the target platform, this can emit Deprecated annotations
   * for the method, or it will be completely ignored; in the very least,
   * this is a formalization for deprecating methods.
   *
   * @default false
   */
  deprecated?: boolean | undefined;
  /** @default IDEMPOTENCY_UNKNOWN */
  idempotencyLevel?: MethodOptions_IdempotencyLevel | undefined;
  /**
   * Any features defined in the specific edition.
   * WARNING: This field should only be used by protobuf plugins or special
   * cases like the proto compiler. Other uses are discouraged and
   * developers should rely on the protoreflect APIs for their client language.
   */
  features?: FeatureSet | undefined;
  /** The parser stores options it doesn't recognize here. See above. */
  uninterpretedOption: UninterpretedOption[];
}

/** What a {@link MethodOptions} can be made from. */
export interface MethodOptionsInit {
  deprecated?: boolean | undefined;
  idempotencyLevel?: MethodOptions_IdempotencyLevel | undefined;
  features?: FeatureSetInit | undefined;
  uninterpretedOption?: readonly UninterpretedOptionInit[] | undefined;
}

export const MethodOptions: MessageType<MethodOptions, MethodOptionsInit> = /* @__PURE__ */ message<MethodOptions, MethodOptionsInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.MethodOptions",
  {
    create: (init = {}) => ({
      deprecated: init.deprecated,
      idempotencyLevel: init.idempotencyLevel,
      features: init.features && FeatureSet.create(init.features),
      uninterpretedOption: init.uninterpretedOption?.map((v) => UninterpretedOption.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.deprecated !== undefined) {
        b[p++] = 136; b[p++] = 2;
        p = writeBool(b, p, m.deprecated);
      }
      if (m.idempotencyLevel !== undefined) {
        b[p++] = 144; b[p++] = 2;
        p = writeInt32(b, p, m.idempotencyLevel);
      }
      if (m.features !== undefined) {
        b[p++] = 154; b[p++] = 2;
        p = endMessage(b, p, FeatureSet.write(m.features, b, p + 1));
      }
      if (m.uninterpretedOption) {
        for (let i = 0; i < m.uninterpretedOption.length; i++) {
          b[p++] = 186; b[p++] = 62;
          p = endMessage(b, p, UninterpretedOption.write(m.uninterpretedOption[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let deprecated = t?.deprecated;
      let idempotencyLevel = t?.idempotencyLevel;
      let features = t?.features;
      let uninterpretedOption = t?.uninterpretedOption;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 264:
            deprecated = r.bool();
            break;
          case 272: {
            const v = r.int32();
            if (v >= 0 && v <= 2) idempotencyLevel = v as MethodOptions_IdempotencyLevel;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 282:
            features = FeatureSet.read(r, r.open(), features);
            break;
          case 7994: {
            const v = UninterpretedOption.read(r, r.open());
            if (uninterpretedOption === undefined) uninterpretedOption = [v];
            else uninterpretedOption.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: MethodOptions = { deprecated, idempotencyLevel, features, uninterpretedOption: uninterpretedOption ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * Is this method side-effect-free (or safe in HTTP parlance), or idempotent,
 * or neither? HTTP based RPC implementation may choose GET verb for safe
 * methods, and PUT verb for idempotent methods instead of the default POST.
 */
export const MethodOptions_IdempotencyLevel = {
  IDEMPOTENCY_UNKNOWN: 0,
  /** implies idempotent */
  NO_SIDE_EFFECTS: 1,
  /** idempotent, but may have side effects */
  IDEMPOTENT: 2,
} as const;
export type MethodOptions_IdempotencyLevel = (typeof MethodOptions_IdempotencyLevel)[keyof typeof MethodOptions_IdempotencyLevel];

/**
 * A message representing a option the parser does not recognize. This only
 * appears in options protos created by the compiler::Parser class.
 * DescriptorPool resolves these when building Descriptor objects. Therefore,
 * options protos in descriptor objects (e.g. returned by Descriptor::options(),
 * or produced by Descriptor::CopyTo()) will never have UninterpretedOptions
 * in them.
 */
export interface UninterpretedOption {
  name: UninterpretedOption_NamePart[];
  /**
   * The value of the uninterpreted option, in whatever type the tokenizer
   * identified it as during parsing. Exactly one of these should be set.
   */
  identifierValue?: string | undefined;
  positiveIntValue?: bigint | undefined;
  negativeIntValue?: bigint | undefined;
  doubleValue?: number | undefined;
  stringValue?: Uint8Array | undefined;
  aggregateValue?: string | undefined;
}

/** What a {@link UninterpretedOption} can be made from. */
export interface UninterpretedOptionInit {
  name?: readonly UninterpretedOption_NamePartInit[] | undefined;
  identifierValue?: string | undefined;
  positiveIntValue?: Int64Input | undefined;
  negativeIntValue?: Int64Input | undefined;
  doubleValue?: number | undefined;
  stringValue?: Uint8Array | undefined;
  aggregateValue?: string | undefined;
}

export const UninterpretedOption: MessageType<UninterpretedOption, UninterpretedOptionInit> = /* @__PURE__ */ message<UninterpretedOption, UninterpretedOptionInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.UninterpretedOption",
  {
    create: (init = {}) => ({
      name: init.name?.map((v) => UninterpretedOption_NamePart.create(v)) ?? [],
      identifierValue: init.identifierValue,
      positiveIntValue: init.positiveIntValue === undefined ? undefined : int64ToBigint(init.positiveIntValue),
      negativeIntValue: init.negativeIntValue === undefined ? undefined : int64ToBigint(init.negativeIntValue),
      doubleValue: init.doubleValue,
      stringValue: init.stringValue,
      aggregateValue: init.aggregateValue,
    }),
    write(m, b, p) {
      if (m.name) {
        for (let i = 0; i < m.name.length; i++) {
          b[p++] = 18;
          p = endMessage(b, p, UninterpretedOption_NamePart.write(m.name[i]!, b, p + 1));
        }
      }
      if (m.identifierValue !== undefined) {
        b[p++] = 26;
        p = writeString(b, p, m.identifierValue);
      }
      if (m.positiveIntValue !== undefined) {
        b[p++] = 32;
        p = writeUint64(b, p, m.positiveIntValue);
      }
      if (m.negativeIntValue !== undefined) {
        b[p++] = 40;
        p = writeInt64(b, p, m.negativeIntValue);
      }
      if (m.doubleValue !== undefined) {
        b[p++] = 49;
        p = writeDouble(b, p, m.doubleValue);
      }
      if (m.stringValue !== undefined) {
        b[p++] = 58;
        p = writeBytes(b, p, m.stringValue);
      }
      if (m.aggregateValue !== undefined) {
        b[p++] = 66;
        p = writeString(b, p, m.aggregateValue);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name;
      let identifierValue = t?.identifierValue;
      let positiveIntValue = t?.positiveIntValue;
      let negativeIntValue = t?.negativeIntValue;
      let doubleValue = t?.doubleValue;
      let stringValue = t?.stringValue;
      let aggregateValue = t?.aggregateValue;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 18: {
            const v = UninterpretedOption_NamePart.read(r, r.open());
            if (name === undefined) name = [v];
            else name.push(v);
            break;
          }
          case 26:
            identifierValue = r.lenientString();
            break;
          case 32:
            positiveIntValue = r.uint64();
            break;
          case 40:
            negativeIntValue = r.int64();
            break;
          case 49:
            doubleValue = r.double();
            break;
          case 58:
            stringValue = r.bytesField();
            break;
          case 66:
            aggregateValue = r.lenientString();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: UninterpretedOption = { name: name ?? [], identifierValue, positiveIntValue, negativeIntValue, doubleValue, stringValue, aggregateValue };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * The name of the uninterpreted option.  Each string represents a segment in
 * a dot-separated name.  is_extension is true iff a segment represents an
 * extension (denoted with parentheses in options specs in .proto files).
 * E.g.,{ ["foo", false], ["bar.baz", true], ["moo", false] } represents
 * "foo.(bar.baz).moo".
 */
export interface UninterpretedOption_NamePart {
  namePart: string;
  isExtension: boolean;
}

/** What a {@link UninterpretedOption_NamePart} can be made from. */
export interface UninterpretedOption_NamePartInit {
  namePart?: string | undefined;
  isExtension?: boolean | undefined;
}

export const UninterpretedOption_NamePart: MessageType<UninterpretedOption_NamePart, UninterpretedOption_NamePartInit> = /* @__PURE__ */ message<UninterpretedOption_NamePart, UninterpretedOption_NamePartInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.UninterpretedOption.NamePart",
  {
    create: (init = {}) => ({
      namePart: init.namePart ?? "",
      isExtension: init.isExtension ?? false,
    }),
    write(m, b, p) {
      if (m.namePart === undefined) missingRequired("google.protobuf.UninterpretedOption.NamePart.name_part");
      b[p++] = 10;
      p = writeString(b, p, m.namePart);
      if (m.isExtension === undefined) missingRequired("google.protobuf.UninterpretedOption.NamePart.is_extension");
      b[p++] = 16;
      p = writeBool(b, p, m.isExtension);
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let namePart = t?.namePart;
      let isExtension = t?.isExtension;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            namePart = r.lenientString();
            break;
          case 16:
            isExtension = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      if (namePart === undefined) return r.missing("google.protobuf.UninterpretedOption.NamePart.name_part");
      if (isExtension === undefined) return r.missing("google.protobuf.UninterpretedOption.NamePart.is_extension");
      const m: UninterpretedOption_NamePart = { namePart, isExtension };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * TODO Enums in C++ gencode (and potentially other languages) are
 * not well scoped.  This means that each of the feature enums below can clash
 * with each other.  The short names we've chosen maximize call-site
 * readability, but leave us very open to this scenario.  A future feature will
 * be designed and implemented to handle this, hopefully before we ever hit a
 * conflict here.
 */
export interface FeatureSet {
  fieldPresence?: FeatureSet_FieldPresence | undefined;
  enumType?: FeatureSet_EnumType | undefined;
  repeatedFieldEncoding?: FeatureSet_RepeatedFieldEncoding | undefined;
  utf8Validation?: FeatureSet_Utf8Validation | undefined;
  messageEncoding?: FeatureSet_MessageEncoding | undefined;
  jsonFormat?: FeatureSet_JsonFormat | undefined;
  enforceNamingStyle?: FeatureSet_EnforceNamingStyle | undefined;
  defaultSymbolVisibility?: FeatureSet_VisibilityFeature_DefaultSymbolVisibility | undefined;
  enforceProtoLimits?: FeatureSet_ProtoLimitsFeature_EnforceProtoLimits | undefined;
}

/** What a {@link FeatureSet} can be made from. */
export interface FeatureSetInit {
  fieldPresence?: FeatureSet_FieldPresence | undefined;
  enumType?: FeatureSet_EnumType | undefined;
  repeatedFieldEncoding?: FeatureSet_RepeatedFieldEncoding | undefined;
  utf8Validation?: FeatureSet_Utf8Validation | undefined;
  messageEncoding?: FeatureSet_MessageEncoding | undefined;
  jsonFormat?: FeatureSet_JsonFormat | undefined;
  enforceNamingStyle?: FeatureSet_EnforceNamingStyle | undefined;
  defaultSymbolVisibility?: FeatureSet_VisibilityFeature_DefaultSymbolVisibility | undefined;
  enforceProtoLimits?: FeatureSet_ProtoLimitsFeature_EnforceProtoLimits | undefined;
}

export const FeatureSet: MessageType<FeatureSet, FeatureSetInit> = /* @__PURE__ */ message<FeatureSet, FeatureSetInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.FeatureSet",
  {
    create: (init = {}) => ({
      fieldPresence: init.fieldPresence,
      enumType: init.enumType,
      repeatedFieldEncoding: init.repeatedFieldEncoding,
      utf8Validation: init.utf8Validation,
      messageEncoding: init.messageEncoding,
      jsonFormat: init.jsonFormat,
      enforceNamingStyle: init.enforceNamingStyle,
      defaultSymbolVisibility: init.defaultSymbolVisibility,
      enforceProtoLimits: init.enforceProtoLimits,
    }),
    write(m, b, p) {
      if (m.fieldPresence !== undefined) {
        b[p++] = 8;
        p = writeInt32(b, p, m.fieldPresence);
      }
      if (m.enumType !== undefined) {
        b[p++] = 16;
        p = writeInt32(b, p, m.enumType);
      }
      if (m.repeatedFieldEncoding !== undefined) {
        b[p++] = 24;
        p = writeInt32(b, p, m.repeatedFieldEncoding);
      }
      if (m.utf8Validation !== undefined) {
        b[p++] = 32;
        p = writeInt32(b, p, m.utf8Validation);
      }
      if (m.messageEncoding !== undefined) {
        b[p++] = 40;
        p = writeInt32(b, p, m.messageEncoding);
      }
      if (m.jsonFormat !== undefined) {
        b[p++] = 48;
        p = writeInt32(b, p, m.jsonFormat);
      }
      if (m.enforceNamingStyle !== undefined) {
        b[p++] = 56;
        p = writeInt32(b, p, m.enforceNamingStyle);
      }
      if (m.defaultSymbolVisibility !== undefined) {
        b[p++] = 64;
        p = writeInt32(b, p, m.defaultSymbolVisibility);
      }
      if (m.enforceProtoLimits !== undefined) {
        b[p++] = 72;
        p = writeInt32(b, p, m.enforceProtoLimits);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let fieldPresence = t?.fieldPresence;
      let enumType = t?.enumType;
      let repeatedFieldEncoding = t?.repeatedFieldEncoding;
      let utf8Validation = t?.utf8Validation;
      let messageEncoding = t?.messageEncoding;
      let jsonFormat = t?.jsonFormat;
      let enforceNamingStyle = t?.enforceNamingStyle;
      let defaultSymbolVisibility = t?.defaultSymbolVisibility;
      let enforceProtoLimits = t?.enforceProtoLimits;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8: {
            const v = r.int32();
            if (v >= 0 && v <= 3) fieldPresence = v as FeatureSet_FieldPresence;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 16: {
            const v = r.int32();
            if (v >= 0 && v <= 2) enumType = v as FeatureSet_EnumType;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 24: {
            const v = r.int32();
            if (v >= 0 && v <= 2) repeatedFieldEncoding = v as FeatureSet_RepeatedFieldEncoding;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 32: {
            const v = r.int32();
            if (v === 0 || (v >= 2 && v <= 3)) utf8Validation = v as FeatureSet_Utf8Validation;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 40: {
            const v = r.int32();
            if (v >= 0 && v <= 2) messageEncoding = v as FeatureSet_MessageEncoding;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 48: {
            const v = r.int32();
            if (v >= 0 && v <= 2) jsonFormat = v as FeatureSet_JsonFormat;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 56: {
            const v = r.int32();
            if (v >= 0 && v <= 3) enforceNamingStyle = v as FeatureSet_EnforceNamingStyle;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 64: {
            const v = r.int32();
            if (v >= 0 && v <= 4) defaultSymbolVisibility = v as FeatureSet_VisibilityFeature_DefaultSymbolVisibility;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 72: {
            const v = r.int32();
            if (v >= 0 && v <= 2) enforceProtoLimits = v as FeatureSet_ProtoLimitsFeature_EnforceProtoLimits;
            else unknown = r.setAside(start, unknown);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: FeatureSet = { fieldPresence, enumType, repeatedFieldEncoding, utf8Validation, messageEncoding, jsonFormat, enforceNamingStyle, defaultSymbolVisibility, enforceProtoLimits };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const FeatureSet_FieldPresence = {
  FIELD_PRESENCE_UNKNOWN: 0,
  EXPLICIT: 1,
  IMPLICIT: 2,
  LEGACY_REQUIRED: 3,
} as const;
export type FeatureSet_FieldPresence = (typeof FeatureSet_FieldPresence)[keyof typeof FeatureSet_FieldPresence];

export const FeatureSet_EnumType = {
  ENUM_TYPE_UNKNOWN: 0,
  OPEN: 1,
  CLOSED: 2,
} as const;
export type FeatureSet_EnumType = (typeof FeatureSet_EnumType)[keyof typeof FeatureSet_EnumType];

export const FeatureSet_RepeatedFieldEncoding = {
  REPEATED_FIELD_ENCODING_UNKNOWN: 0,
  PACKED: 1,
  EXPANDED: 2,
} as const;
export type FeatureSet_RepeatedFieldEncoding = (typeof FeatureSet_RepeatedFieldEncoding)[keyof typeof FeatureSet_RepeatedFieldEncoding];

export const FeatureSet_Utf8Validation = {
  UTF8_VALIDATION_UNKNOWN: 0,
  VERIFY: 2,
  NONE: 3,
} as const;
export type FeatureSet_Utf8Validation = (typeof FeatureSet_Utf8Validation)[keyof typeof FeatureSet_Utf8Validation];

export const FeatureSet_MessageEncoding = {
  MESSAGE_ENCODING_UNKNOWN: 0,
  LENGTH_PREFIXED: 1,
  DELIMITED: 2,
} as const;
export type FeatureSet_MessageEncoding = (typeof FeatureSet_MessageEncoding)[keyof typeof FeatureSet_MessageEncoding];

export const FeatureSet_JsonFormat = {
  JSON_FORMAT_UNKNOWN: 0,
  ALLOW: 1,
  LEGACY_BEST_EFFORT: 2,
} as const;
export type FeatureSet_JsonFormat = (typeof FeatureSet_JsonFormat)[keyof typeof FeatureSet_JsonFormat];

export const FeatureSet_EnforceNamingStyle = {
  ENFORCE_NAMING_STYLE_UNKNOWN: 0,
  STYLE2024: 1,
  STYLE_LEGACY: 2,
  STYLE2026: 3,
} as const;
export type FeatureSet_EnforceNamingStyle = (typeof FeatureSet_EnforceNamingStyle)[keyof typeof FeatureSet_EnforceNamingStyle];

export type FeatureSet_VisibilityFeature = EmptyMessage;

/** What a {@link FeatureSet_VisibilityFeature} can be made from. */
export type FeatureSet_VisibilityFeatureInit = EmptyMessage;

export const FeatureSet_VisibilityFeature: MessageType<FeatureSet_VisibilityFeature, FeatureSet_VisibilityFeatureInit> = /* @__PURE__ */ message<FeatureSet_VisibilityFeature, FeatureSet_VisibilityFeatureInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.FeatureSet.VisibilityFeature",
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
      const m: FeatureSet_VisibilityFeature = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const FeatureSet_VisibilityFeature_DefaultSymbolVisibility = {
  DEFAULT_SYMBOL_VISIBILITY_UNKNOWN: 0,
  /** Default pre-EDITION_2024, all UNSET visibility are export. */
  EXPORT_ALL: 1,
  /** All top-level symbols default to export, nested default to local. */
  EXPORT_TOP_LEVEL: 2,
  /** All symbols default to local. */
  LOCAL_ALL: 3,
  /**
   * All symbols local by default. Nested types cannot be exported.
   * With special case caveat for message { enum {} reserved 1 to max; }
   * This is the recommended setting for new protos.
   */
  STRICT: 4,
} as const;
export type FeatureSet_VisibilityFeature_DefaultSymbolVisibility = (typeof FeatureSet_VisibilityFeature_DefaultSymbolVisibility)[keyof typeof FeatureSet_VisibilityFeature_DefaultSymbolVisibility];

export type FeatureSet_ProtoLimitsFeature = EmptyMessage;

/** What a {@link FeatureSet_ProtoLimitsFeature} can be made from. */
export type FeatureSet_ProtoLimitsFeatureInit = EmptyMessage;

export const FeatureSet_ProtoLimitsFeature: MessageType<FeatureSet_ProtoLimitsFeature, FeatureSet_ProtoLimitsFeatureInit> = /* @__PURE__ */ message<FeatureSet_ProtoLimitsFeature, FeatureSet_ProtoLimitsFeatureInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.FeatureSet.ProtoLimitsFeature",
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
      const m: FeatureSet_ProtoLimitsFeature = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const FeatureSet_ProtoLimitsFeature_EnforceProtoLimits = {
  PROTO_LIMITS_UNKNOWN: 0,
  /**
   * Default pre-EDITION_2026: there are no limit enforcement at the protoc
   * level. Practical limits still exist, but they will tend to fail while
   * compiling protoc-generated code, and these limits tend to be language
   * or toolchain specific.
   */
  LEGACY_NO_EXPLICIT_LIMITS: 1,
  /**
   * A set of limits enforced by Edition 2026 by default. For a detailed
   * list of all the limits please consult the Edition 2026 documentation.
   */
  PROTO_LIMITS2026: 2,
} as const;
export type FeatureSet_ProtoLimitsFeature_EnforceProtoLimits = (typeof FeatureSet_ProtoLimitsFeature_EnforceProtoLimits)[keyof typeof FeatureSet_ProtoLimitsFeature_EnforceProtoLimits];

/**
 * A compiled specification for the defaults of a set of features.  These
 * messages are generated from FeatureSet extensions and can be used to seed
 * feature resolution. The resolution with this object becomes a simple search
 * for the closest matching edition, followed by proto merges.
 */
export interface FeatureSetDefaults {
  defaults: FeatureSetDefaults_FeatureSetEditionDefault[];
  /**
   * The minimum supported edition (inclusive) when this was constructed.
   * Editions before this will not have defaults.
   */
  minimumEdition?: Edition | undefined;
  /**
   * The maximum known edition (inclusive) when this was constructed. Editions
   * after this will not have reliable defaults.
   */
  maximumEdition?: Edition | undefined;
}

/** What a {@link FeatureSetDefaults} can be made from. */
export interface FeatureSetDefaultsInit {
  defaults?: readonly FeatureSetDefaults_FeatureSetEditionDefaultInit[] | undefined;
  minimumEdition?: Edition | undefined;
  maximumEdition?: Edition | undefined;
}

export const FeatureSetDefaults: MessageType<FeatureSetDefaults, FeatureSetDefaultsInit> = /* @__PURE__ */ message<FeatureSetDefaults, FeatureSetDefaultsInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.FeatureSetDefaults",
  {
    create: (init = {}) => ({
      defaults: init.defaults?.map((v) => FeatureSetDefaults_FeatureSetEditionDefault.create(v)) ?? [],
      minimumEdition: init.minimumEdition,
      maximumEdition: init.maximumEdition,
    }),
    write(m, b, p) {
      if (m.defaults) {
        for (let i = 0; i < m.defaults.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, FeatureSetDefaults_FeatureSetEditionDefault.write(m.defaults[i]!, b, p + 1));
        }
      }
      if (m.minimumEdition !== undefined) {
        b[p++] = 32;
        p = writeInt32(b, p, m.minimumEdition);
      }
      if (m.maximumEdition !== undefined) {
        b[p++] = 40;
        p = writeInt32(b, p, m.maximumEdition);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let defaults = t?.defaults;
      let minimumEdition = t?.minimumEdition;
      let maximumEdition = t?.maximumEdition;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = FeatureSetDefaults_FeatureSetEditionDefault.read(r, r.open());
            if (defaults === undefined) defaults = [v];
            else defaults.push(v);
            break;
          }
          case 32: {
            const v = r.int32();
            if ((v >= 0 && v <= 2) || v === 900 || (v >= 998 && v <= 1002) || v === 9999 || (v >= 99997 && v <= 99999) || v === 2147483647) minimumEdition = v as Edition;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 40: {
            const v = r.int32();
            if ((v >= 0 && v <= 2) || v === 900 || (v >= 998 && v <= 1002) || v === 9999 || (v >= 99997 && v <= 99999) || v === 2147483647) maximumEdition = v as Edition;
            else unknown = r.setAside(start, unknown);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: FeatureSetDefaults = { defaults: defaults ?? [], minimumEdition, maximumEdition };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * A map from every known edition with a unique set of defaults to its
 * defaults. Not all editions may be contained here.  For a given edition,
 * the defaults at the closest matching edition ordered at or before it should
 * be used.  This field must be in strict ascending order by edition.
 */
export interface FeatureSetDefaults_FeatureSetEditionDefault {
  edition?: Edition | undefined;
  /** Defaults of features that can be overridden in this edition. */
  overridableFeatures?: FeatureSet | undefined;
  /** Defaults of features that can't be overridden in this edition. */
  fixedFeatures?: FeatureSet | undefined;
}

/** What a {@link FeatureSetDefaults_FeatureSetEditionDefault} can be made from. */
export interface FeatureSetDefaults_FeatureSetEditionDefaultInit {
  edition?: Edition | undefined;
  overridableFeatures?: FeatureSetInit | undefined;
  fixedFeatures?: FeatureSetInit | undefined;
}

export const FeatureSetDefaults_FeatureSetEditionDefault: MessageType<FeatureSetDefaults_FeatureSetEditionDefault, FeatureSetDefaults_FeatureSetEditionDefaultInit> = /* @__PURE__ */ message<FeatureSetDefaults_FeatureSetEditionDefault, FeatureSetDefaults_FeatureSetEditionDefaultInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.FeatureSetDefaults.FeatureSetEditionDefault",
  {
    create: (init = {}) => ({
      edition: init.edition,
      overridableFeatures: init.overridableFeatures && FeatureSet.create(init.overridableFeatures),
      fixedFeatures: init.fixedFeatures && FeatureSet.create(init.fixedFeatures),
    }),
    write(m, b, p) {
      if (m.edition !== undefined) {
        b[p++] = 24;
        p = writeInt32(b, p, m.edition);
      }
      if (m.overridableFeatures !== undefined) {
        b[p++] = 34;
        p = endMessage(b, p, FeatureSet.write(m.overridableFeatures, b, p + 1));
      }
      if (m.fixedFeatures !== undefined) {
        b[p++] = 42;
        p = endMessage(b, p, FeatureSet.write(m.fixedFeatures, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let edition = t?.edition;
      let overridableFeatures = t?.overridableFeatures;
      let fixedFeatures = t?.fixedFeatures;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 24: {
            const v = r.int32();
            if ((v >= 0 && v <= 2) || v === 900 || (v >= 998 && v <= 1002) || v === 9999 || (v >= 99997 && v <= 99999) || v === 2147483647) edition = v as Edition;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 34:
            overridableFeatures = FeatureSet.read(r, r.open(), overridableFeatures);
            break;
          case 42:
            fixedFeatures = FeatureSet.read(r, r.open(), fixedFeatures);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: FeatureSetDefaults_FeatureSetEditionDefault = { edition, overridableFeatures, fixedFeatures };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * Encapsulates information about the original source file from which a
 * FileDescriptorProto was generated.
 */
export interface SourceCodeInfo {
  /**
   * A Location identifies a piece of source code in a .proto file which
   * corresponds to a particular definition.  This information is intended
   * to be useful to IDEs, code indexers, documentation generators, and similar
   * tools.
   *
   * For example, say we have a file like:
   *   message Foo {
   *     optional string foo = 1;
   *   }
   * Let's look at just the field definition:
   *   optional string foo = 1;
   *   ^       ^^     ^^  ^  ^^^
   *   a       bc     de  f  ghi
   * We have the following locations:
   *   span   path               represents
   *   [a,i)  [ 4, 0, 2, 0 ]     The whole field definition.
   *   [a,b)  [ 4, 0, 2, 0, 4 ]  The label (optional).
   *   [c,d)  [ 4, 0, 2, 0, 5 ]  The type (string).
   *   [e,f)  [ 4, 0, 2, 0, 1 ]  The name (foo).
   *   [g,h)  [ 4, 0, 2, 0, 3 ]  The number (1).
   *
   * Notes:
   * - A location may refer to a repeated field itself (i.e. not to any
   *   particular index within it).  This is used whenever a set of elements are
   *   logically enclosed in a single code segment.  For example, an entire
   *   extend block (possibly containing multiple extension definitions) will
   *   have an outer location whose path refers to the "extensions" repeated
   *   field without an index.
   * - Multiple locations may have the same path.  This happens when a single
   *   logical declaration is spread out across multiple places.  The most
   *   obvious example is the "extend" block again -- there may be multiple
   *   extend blocks in the same scope, each of which will have the same path.
   * - A location's span is not always a subset of its parent's span.  For
   *   example, the "extendee" of an extension declaration appears at the
   *   beginning of the "extend" block and is shared by all extensions within
   *   the block.
   * - Just because a location's span is a subset of some other location's span
   *   does not mean that it is a descendant.  For example, a "group" defines
   *   both a type and a field in a single declaration.  Thus, the locations
   *   corresponding to the type and field and their components will overlap.
   * - Code which tries to interpret locations should probably be designed to
   *   ignore those that it doesn't understand, as more types of locations could
   *   be recorded in the future.
   */
  location: SourceCodeInfo_Location[];
}

/** What a {@link SourceCodeInfo} can be made from. */
export interface SourceCodeInfoInit {
  location?: readonly SourceCodeInfo_LocationInit[] | undefined;
}

export const SourceCodeInfo: MessageType<SourceCodeInfo, SourceCodeInfoInit> = /* @__PURE__ */ message<SourceCodeInfo, SourceCodeInfoInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.SourceCodeInfo",
  {
    create: (init = {}) => ({
      location: init.location?.map((v) => SourceCodeInfo_Location.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.location) {
        for (let i = 0; i < m.location.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, SourceCodeInfo_Location.write(m.location[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let location = t?.location;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = SourceCodeInfo_Location.read(r, r.open());
            if (location === undefined) location = [v];
            else location.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: SourceCodeInfo = { location: location ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface SourceCodeInfo_Location {
  /**
   * Identifies which part of the FileDescriptorProto was defined at this
   * location.
   *
   * Each element is a field number or an index.  They form a path from
   * the root FileDescriptorProto to the place where the definition appears.
   * For example, this path:
   *   [ 4, 3, 2, 7, 1 ]
   * refers to:
   *   file.message_type(3)  // 4, 3
   *       .field(7)         // 2, 7
   *       .name()           // 1
   * This is because FileDescriptorProto.message_type has field number 4:
   *   repeated DescriptorProto message_type = 4;
   * and DescriptorProto.field has field number 2:
   *   repeated FieldDescriptorProto field = 2;
   * and FieldDescriptorProto.name has field number 1:
   *   optional string name = 1;
   *
   * Thus, the above path gives the location of a field name.  If we removed
   * the last element:
   *   [ 4, 3, 2, 7 ]
   * this path refers to the whole field declaration (from the beginning
   * of the label to the terminating semicolon).
   *
   * For options, the path refers to the interpreted option in the descriptor.
   * E.g., for a custom option `(my_opt) = "foo"` on a message using extension
   * number 10101, the path is:
   *   [ 4, 3, 7, 10101 ]
   * refers to:
   *   file.message_type(3)     // 4, 3
   *       .options()           // 7
   *       .my_opt()            // 10101
   *
   * Sub-locations corresponding to the interpreted option's corresponding
   * `UninterpretedOption` are also appended to the interpreted option, which
   * deviates from the actual FileDescriptorProto path. E.g.:
   *   [ 4, 3, 7, 10101, 2 ]
   * refers to the option name `(my_opt)`, and:
   *   [ 4, 3, 7, 10101, 7 ]
   * refers to the "foo" string value of the option.
   */
  path: number[];
  /**
   * Always has exactly three or four elements: start line, start column,
   * end line (optional, otherwise assumed same as start line), end column.
   * These are packed into a single field for efficiency.  Note that line
   * and column numbers are zero-based -- typically you will want to add
   * 1 to each before displaying to a user.
   */
  span: number[];
  /**
   * If this SourceCodeInfo represents a complete declaration, these are any
   * comments appearing before and after the declaration which appear to be
   * attached to the declaration.
   *
   * A series of line comments appearing on consecutive lines, with no other
   * tokens appearing on those lines, will be treated as a single comment.
   *
   * leading_detached_comments will keep paragraphs of comments that appear
   * before (but not connected to) the current element. Each paragraph,
   * separated by empty lines, will be one comment element in the repeated
   * field.
   *
   * Only the comment content is provided; comment markers (e.g. //) are
   * stripped out.  For block comments, leading whitespace and an asterisk
   * will be stripped from the beginning of each line other than the first.
   * Newlines are included in the output.
   *
   * Examples:
   *
   *   optional int32 foo = 1;  // Comment attached to foo.
   *   // Comment attached to bar.
   *   optional int32 bar = 2;
   *
   *   optional string baz = 3;
   *   // Comment attached to baz.
   *   // Another line attached to baz.
   *
   *   // Comment attached to moo.
   *   //
   *   // Another line attached to moo.
   *   optional double moo = 4;
   *
   *   // Detached comment for corge. This is not leading or trailing comments
   *   // to moo or corge because there are blank lines separating it from
   *   // both.
   *
   *   // Detached comment for corge paragraph 2.
   *
   *   optional string corge = 5;
   *   /* Block comment attached
   *    * to corge.  Leading asterisks
   *    * will be removed. *\/
   *   /* Block comment attached to
   *    * grault. *\/
   *   optional int32 grault = 6;
   *
   *   // ignored detached comments.
   */
  leadingComments?: string | undefined;
  trailingComments?: string | undefined;
  leadingDetachedComments: string[];
}

/** What a {@link SourceCodeInfo_Location} can be made from. */
export interface SourceCodeInfo_LocationInit {
  path?: ArrayLike<number> | undefined;
  span?: ArrayLike<number> | undefined;
  leadingComments?: string | undefined;
  trailingComments?: string | undefined;
  leadingDetachedComments?: readonly string[] | undefined;
}

export const SourceCodeInfo_Location: MessageType<SourceCodeInfo_Location, SourceCodeInfo_LocationInit> = /* @__PURE__ */ message<SourceCodeInfo_Location, SourceCodeInfo_LocationInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.SourceCodeInfo.Location",
  {
    create: (init = {}) => ({
      path: createList(init.path),
      span: createList(init.span),
      leadingComments: init.leadingComments,
      trailingComments: init.trailingComments,
      leadingDetachedComments: createList(init.leadingDetachedComments),
    }),
    write(m, b, p) {
      if (m.path?.length) {
        b[p++] = 10;
        const start = p++;
        for (let i = 0; i < m.path.length; i++) {
          p = writeInt32(b, p, m.path[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.span?.length) {
        b[p++] = 18;
        const start = p++;
        for (let i = 0; i < m.span.length; i++) {
          p = writeInt32(b, p, m.span[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.leadingComments !== undefined) {
        b[p++] = 26;
        p = writeString(b, p, m.leadingComments);
      }
      if (m.trailingComments !== undefined) {
        b[p++] = 34;
        p = writeString(b, p, m.trailingComments);
      }
      if (m.leadingDetachedComments) {
        for (let i = 0; i < m.leadingDetachedComments.length; i++) {
          b[p++] = 50;
          p = writeString(b, p, m.leadingDetachedComments[i]!);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let path = t?.path;
      let span = t?.span;
      let leadingComments = t?.leadingComments;
      let trailingComments = t?.trailingComments;
      let leadingDetachedComments = t?.leadingDetachedComments;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const stop = r.end();
            path ??= [];
            while (r.pos < stop) path.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 8: {
            const v = r.int32();
            if (path === undefined) path = [v];
            else path.push(v);
            break;
          }
          case 18: {
            const stop = r.end();
            span ??= [];
            while (r.pos < stop) span.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 16: {
            const v = r.int32();
            if (span === undefined) span = [v];
            else span.push(v);
            break;
          }
          case 26:
            leadingComments = r.lenientString();
            break;
          case 34:
            trailingComments = r.lenientString();
            break;
          case 50: {
            const v = r.lenientString();
            if (leadingDetachedComments === undefined) leadingDetachedComments = [v];
            else leadingDetachedComments.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: SourceCodeInfo_Location = { path: path ?? [], span: span ?? [], leadingComments, trailingComments, leadingDetachedComments: leadingDetachedComments ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * Describes the relationship between generated code and its original source
 * file. A GeneratedCodeInfo message is associated with only one generated
 * source file, but may contain references to different source .proto files.
 */
export interface GeneratedCodeInfo {
  /**
   * An Annotation connects some span of text in generated code to an element
   * of its generating .proto file.
   */
  annotation: GeneratedCodeInfo_Annotation[];
}

/** What a {@link GeneratedCodeInfo} can be made from. */
export interface GeneratedCodeInfoInit {
  annotation?: readonly GeneratedCodeInfo_AnnotationInit[] | undefined;
}

export const GeneratedCodeInfo: MessageType<GeneratedCodeInfo, GeneratedCodeInfoInit> = /* @__PURE__ */ message<GeneratedCodeInfo, GeneratedCodeInfoInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.GeneratedCodeInfo",
  {
    create: (init = {}) => ({
      annotation: init.annotation?.map((v) => GeneratedCodeInfo_Annotation.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.annotation) {
        for (let i = 0; i < m.annotation.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, GeneratedCodeInfo_Annotation.write(m.annotation[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let annotation = t?.annotation;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = GeneratedCodeInfo_Annotation.read(r, r.open());
            if (annotation === undefined) annotation = [v];
            else annotation.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: GeneratedCodeInfo = { annotation: annotation ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface GeneratedCodeInfo_Annotation {
  /**
   * Identifies the element in the original source .proto file. This field
   * is formatted the same as SourceCodeInfo.Location.path.
   */
  path: number[];
  /** Identifies the filesystem path to the original source .proto. */
  sourceFile?: string | undefined;
  /**
   * Identifies the starting offset in bytes in the generated code
   * that relates to the identified object.
   */
  begin?: number | undefined;
  /**
   * Identifies the ending offset in bytes in the generated code that
   * relates to the identified object. The end offset should be one past
   * the last relevant byte (so the length of the text = end - begin).
   */
  end?: number | undefined;
  semantic?: GeneratedCodeInfo_Annotation_Semantic | undefined;
}

/** What a {@link GeneratedCodeInfo_Annotation} can be made from. */
export interface GeneratedCodeInfo_AnnotationInit {
  path?: ArrayLike<number> | undefined;
  sourceFile?: string | undefined;
  begin?: number | undefined;
  end?: number | undefined;
  semantic?: GeneratedCodeInfo_Annotation_Semantic | undefined;
}

export const GeneratedCodeInfo_Annotation: MessageType<GeneratedCodeInfo_Annotation, GeneratedCodeInfo_AnnotationInit> = /* @__PURE__ */ message<GeneratedCodeInfo_Annotation, GeneratedCodeInfo_AnnotationInit>(
  googleProtobufDescriptorProto,
  "google.protobuf.GeneratedCodeInfo.Annotation",
  {
    create: (init = {}) => ({
      path: createList(init.path),
      sourceFile: init.sourceFile,
      begin: init.begin,
      end: init.end,
      semantic: init.semantic,
    }),
    write(m, b, p) {
      if (m.path?.length) {
        b[p++] = 10;
        const start = p++;
        for (let i = 0; i < m.path.length; i++) {
          p = writeInt32(b, p, m.path[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.sourceFile !== undefined) {
        b[p++] = 18;
        p = writeString(b, p, m.sourceFile);
      }
      if (m.begin !== undefined) {
        b[p++] = 24;
        p = writeInt32(b, p, m.begin);
      }
      if (m.end !== undefined) {
        b[p++] = 32;
        p = writeInt32(b, p, m.end);
      }
      if (m.semantic !== undefined) {
        b[p++] = 40;
        p = writeInt32(b, p, m.semantic);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let path = t?.path;
      let sourceFile = t?.sourceFile;
      let begin = t?.begin;
      let end$ = t?.end;
      let semantic = t?.semantic;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const stop = r.end();
            path ??= [];
            while (r.pos < stop) path.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 8: {
            const v = r.int32();
            if (path === undefined) path = [v];
            else path.push(v);
            break;
          }
          case 18:
            sourceFile = r.lenientString();
            break;
          case 24:
            begin = r.int32();
            break;
          case 32:
            end$ = r.int32();
            break;
          case 40: {
            const v = r.int32();
            if (v >= 0 && v <= 2) semantic = v as GeneratedCodeInfo_Annotation_Semantic;
            else unknown = r.setAside(start, unknown);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: GeneratedCodeInfo_Annotation = { path: path ?? [], sourceFile, begin, end: end$, semantic };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * Represents the identified object's effect on the element in the original
 * .proto file.
 */
export const GeneratedCodeInfo_Annotation_Semantic = {
  /** There is no effect or the effect is indescribable. */
  NONE: 0,
  /** The element is set or otherwise mutated. */
  SET: 1,
  /** An alias to the element is returned. */
  ALIAS: 2,
} as const;
export type GeneratedCodeInfo_Annotation_Semantic = (typeof GeneratedCodeInfo_Annotation_Semantic)[keyof typeof GeneratedCodeInfo_Annotation_Semantic];

// Made by Weft from grpc/channelz/v1/channelz.proto: changes here are lost.

import {
  type Int64Input,
  type MessageType,
  type MethodType,
  type ProtoFile,
  type ServiceDescriptor,
  endMessage,
  int64ToBigint,
  message,
  noBytes,
  protoFile,
  service,
  unknownFields,
  writeBool,
  writeBytes,
  writeInt32,
  writeInt64,
  writeString,
  writeUnknown,
} from "@weft/protobuf";
import {
  Any,
  type AnyInit,
  Int64Value,
  type Int64ValueInit,
  Timestamp,
  type TimestampInit,
  googleProtobufAnyProto,
  googleProtobufTimestampProto,
  googleProtobufWrappersProto,
} from "@weft/protobuf/wkt";

/** The schema of grpc/channelz/v1/channelz.proto. */
export const grpcChannelzV1ChannelzProto: ProtoFile = /* @__PURE__ */ protoFile(
  "grpc/channelz/v1/channelz.proto",
  "Ch9ncnBjL2NoYW5uZWx6L3YxL2NoYW5uZWx6LnByb3RvEhBncnBjLmNoYW5uZWx6LnYxGhlnb29nbGUvcHJvdG9idWYvYW55" +
    "LnByb3RvGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGh5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8i" +
    "pAIKB0NoYW5uZWwSKQoDcmVmGAEgASgLMhwuZ3JwYy5jaGFubmVsei52MS5DaGFubmVsUmVmEisKBGRhdGEYAiABKAsyHS5n" +
    "cnBjLmNoYW5uZWx6LnYxLkNoYW5uZWxEYXRhEj0KC2NoYW5uZWxfcmVmGAMgAygLMhwuZ3JwYy5jaGFubmVsei52MS5DaGFu" +
    "bmVsUmVmUgpjaGFubmVsUmVmEkYKDnN1YmNoYW5uZWxfcmVmGAQgAygLMh8uZ3JwYy5jaGFubmVsei52MS5TdWJjaGFubmVs" +
    "UmVmUg1zdWJjaGFubmVsUmVmEjoKCnNvY2tldF9yZWYYBSADKAsyGy5ncnBjLmNoYW5uZWx6LnYxLlNvY2tldFJlZlIJc29j" +
    "a2V0UmVmIqoCCgpTdWJjaGFubmVsEiwKA3JlZhgBIAEoCzIfLmdycGMuY2hhbm5lbHoudjEuU3ViY2hhbm5lbFJlZhIrCgRk" +
    "YXRhGAIgASgLMh0uZ3JwYy5jaGFubmVsei52MS5DaGFubmVsRGF0YRI9CgtjaGFubmVsX3JlZhgDIAMoCzIcLmdycGMuY2hh" +
    "bm5lbHoudjEuQ2hhbm5lbFJlZlIKY2hhbm5lbFJlZhJGCg5zdWJjaGFubmVsX3JlZhgEIAMoCzIfLmdycGMuY2hhbm5lbHou" +
    "djEuU3ViY2hhbm5lbFJlZlINc3ViY2hhbm5lbFJlZhI6Cgpzb2NrZXRfcmVmGAUgAygLMhsuZ3JwYy5jaGFubmVsei52MS5T" +
    "b2NrZXRSZWZSCXNvY2tldFJlZiK7AQoYQ2hhbm5lbENvbm5lY3Rpdml0eVN0YXRlEj8KBXN0YXRlGAEgASgOMjAuZ3JwYy5j" +
    "aGFubmVsei52MS5DaGFubmVsQ29ubmVjdGl2aXR5U3RhdGUuU3RhdGUiXgoFU3RhdGUSCwoHVU5LTk9XThAAEggKBElETEUQ" +
    "ARIOCgpDT05ORUNUSU5HEAISCQoFUkVBRFkQAxIVChFUUkFOU0lFTlRfRkFJTFVSRRAEEgwKCFNIVVRET1dOEAUi0wIKC0No" +
    "YW5uZWxEYXRhEjkKBXN0YXRlGAEgASgLMiouZ3JwYy5jaGFubmVsei52MS5DaGFubmVsQ29ubmVjdGl2aXR5U3RhdGUSDgoG" +
    "dGFyZ2V0GAIgASgJEi0KBXRyYWNlGAMgASgLMh4uZ3JwYy5jaGFubmVsei52MS5DaGFubmVsVHJhY2USIwoNY2FsbHNfc3Rh" +
    "cnRlZBgEIAEoA1IMY2FsbHNTdGFydGVkEicKD2NhbGxzX3N1Y2NlZWRlZBgFIAEoA1IOY2FsbHNTdWNjZWVkZWQSIQoMY2Fs" +
    "bHNfZmFpbGVkGAYgASgDUgtjYWxsc0ZhaWxlZBJZChtsYXN0X2NhbGxfc3RhcnRlZF90aW1lc3RhbXAYByABKAsyGi5nb29n" +
    "bGUucHJvdG9idWYuVGltZXN0YW1wUhhsYXN0Q2FsbFN0YXJ0ZWRUaW1lc3RhbXAi9gIKEUNoYW5uZWxUcmFjZUV2ZW50EhMK" +
    "C2Rlc2NyaXB0aW9uGAEgASgJEj4KCHNldmVyaXR5GAIgASgOMiwuZ3JwYy5jaGFubmVsei52MS5DaGFubmVsVHJhY2VFdmVu" +
    "dC5TZXZlcml0eRItCgl0aW1lc3RhbXAYAyABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wEj8KC2NoYW5uZWxfcmVm" +
    "GAQgASgLMhwuZ3JwYy5jaGFubmVsei52MS5DaGFubmVsUmVmSABSCmNoYW5uZWxSZWYSSAoOc3ViY2hhbm5lbF9yZWYYBSAB" +
    "KAsyHy5ncnBjLmNoYW5uZWx6LnYxLlN1YmNoYW5uZWxSZWZIAFINc3ViY2hhbm5lbFJlZiJFCghTZXZlcml0eRIOCgpDVF9V" +
    "TktOT1dOEAASCwoHQ1RfSU5GTxABEg4KCkNUX1dBUk5JTkcQAhIMCghDVF9FUlJPUhADQgsKCWNoaWxkX3JlZiK6AQoMQ2hh" +
    "bm5lbFRyYWNlEioKEW51bV9ldmVudHNfbG9nZ2VkGAEgASgDUg9udW1FdmVudHNMb2dnZWQSSQoSY3JlYXRpb25fdGltZXN0" +
    "YW1wGAIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIRY3JlYXRpb25UaW1lc3RhbXASMwoGZXZlbnRzGAMgAygL" +
    "MiMuZ3JwYy5jaGFubmVsei52MS5DaGFubmVsVHJhY2VFdmVudCI5CgpDaGFubmVsUmVmEh0KCmNoYW5uZWxfaWQYASABKANS" +
    "CWNoYW5uZWxJZBIMCgRuYW1lGAIgASgJIkIKDVN1YmNoYW5uZWxSZWYSIwoNc3ViY2hhbm5lbF9pZBgHIAEoA1IMc3ViY2hh" +
    "bm5lbElkEgwKBG5hbWUYCCABKAkiNgoJU29ja2V0UmVmEhsKCXNvY2tldF9pZBgDIAEoA1IIc29ja2V0SWQSDAoEbmFtZRgE" +
    "IAEoCSI2CglTZXJ2ZXJSZWYSGwoJc2VydmVyX2lkGAUgASgDUghzZXJ2ZXJJZBIMCgRuYW1lGAYgASgJIqABCgZTZXJ2ZXIS" +
    "KAoDcmVmGAEgASgLMhsuZ3JwYy5jaGFubmVsei52MS5TZXJ2ZXJSZWYSKgoEZGF0YRgCIAEoCzIcLmdycGMuY2hhbm5lbHou" +
    "djEuU2VydmVyRGF0YRJACg1saXN0ZW5fc29ja2V0GAMgAygLMhsuZ3JwYy5jaGFubmVsei52MS5Tb2NrZXRSZWZSDGxpc3Rl" +
    "blNvY2tldCKHAgoKU2VydmVyRGF0YRItCgV0cmFjZRgBIAEoCzIeLmdycGMuY2hhbm5lbHoudjEuQ2hhbm5lbFRyYWNlEiMK" +
    "DWNhbGxzX3N0YXJ0ZWQYAiABKANSDGNhbGxzU3RhcnRlZBInCg9jYWxsc19zdWNjZWVkZWQYAyABKANSDmNhbGxzU3VjY2Vl" +
    "ZGVkEiEKDGNhbGxzX2ZhaWxlZBgEIAEoA1ILY2FsbHNGYWlsZWQSWQobbGFzdF9jYWxsX3N0YXJ0ZWRfdGltZXN0YW1wGAUg" +
    "ASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIYbGFzdENhbGxTdGFydGVkVGltZXN0YW1wIoICCgZTb2NrZXQSKAoD" +
    "cmVmGAEgASgLMhsuZ3JwYy5jaGFubmVsei52MS5Tb2NrZXRSZWYSKgoEZGF0YRgCIAEoCzIcLmdycGMuY2hhbm5lbHoudjEu" +
    "U29ja2V0RGF0YRIoCgVsb2NhbBgDIAEoCzIZLmdycGMuY2hhbm5lbHoudjEuQWRkcmVzcxIpCgZyZW1vdGUYBCABKAsyGS5n" +
    "cnBjLmNoYW5uZWx6LnYxLkFkZHJlc3MSLAoIc2VjdXJpdHkYBSABKAsyGi5ncnBjLmNoYW5uZWx6LnYxLlNlY3VyaXR5Eh8K" +
    "C3JlbW90ZV9uYW1lGAYgASgJUgpyZW1vdGVOYW1lIvsGCgpTb2NrZXREYXRhEicKD3N0cmVhbXNfc3RhcnRlZBgBIAEoA1IO" +
    "c3RyZWFtc1N0YXJ0ZWQSKwoRc3RyZWFtc19zdWNjZWVkZWQYAiABKANSEHN0cmVhbXNTdWNjZWVkZWQSJQoOc3RyZWFtc19m" +
    "YWlsZWQYAyABKANSDXN0cmVhbXNGYWlsZWQSIwoNbWVzc2FnZXNfc2VudBgEIAEoA1IMbWVzc2FnZXNTZW50EisKEW1lc3Nh" +
    "Z2VzX3JlY2VpdmVkGAUgASgDUhBtZXNzYWdlc1JlY2VpdmVkEigKEGtlZXBfYWxpdmVzX3NlbnQYBiABKANSDmtlZXBBbGl2" +
    "ZXNTZW50EmgKI2xhc3RfbG9jYWxfc3RyZWFtX2NyZWF0ZWRfdGltZXN0YW1wGAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRp" +
    "bWVzdGFtcFIfbGFzdExvY2FsU3RyZWFtQ3JlYXRlZFRpbWVzdGFtcBJqCiRsYXN0X3JlbW90ZV9zdHJlYW1fY3JlYXRlZF90" +
    "aW1lc3RhbXAYCCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUiBsYXN0UmVtb3RlU3RyZWFtQ3JlYXRlZFRpbWVz" +
    "dGFtcBJZChtsYXN0X21lc3NhZ2Vfc2VudF90aW1lc3RhbXAYCSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUhhs" +
    "YXN0TWVzc2FnZVNlbnRUaW1lc3RhbXASYQofbGFzdF9tZXNzYWdlX3JlY2VpdmVkX3RpbWVzdGFtcBgKIAEoCzIaLmdvb2ds" +
    "ZS5wcm90b2J1Zi5UaW1lc3RhbXBSHGxhc3RNZXNzYWdlUmVjZWl2ZWRUaW1lc3RhbXASVgoZbG9jYWxfZmxvd19jb250cm9s" +
    "X3dpbmRvdxgLIAEoCzIbLmdvb2dsZS5wcm90b2J1Zi5JbnQ2NFZhbHVlUhZsb2NhbEZsb3dDb250cm9sV2luZG93ElgKGnJl" +
    "bW90ZV9mbG93X2NvbnRyb2xfd2luZG93GAwgASgLMhsuZ29vZ2xlLnByb3RvYnVmLkludDY0VmFsdWVSF3JlbW90ZUZsb3dD" +
    "b250cm9sV2luZG93Ei4KBm9wdGlvbhgNIAMoCzIeLmdycGMuY2hhbm5lbHoudjEuU29ja2V0T3B0aW9uIpsDCgdBZGRyZXNz" +
    "Ek0KDXRjcGlwX2FkZHJlc3MYASABKAsyJi5ncnBjLmNoYW5uZWx6LnYxLkFkZHJlc3MuVGNwSXBBZGRyZXNzSABSDHRjcGlw" +
    "QWRkcmVzcxJHCgt1ZHNfYWRkcmVzcxgCIAEoCzIkLmdycGMuY2hhbm5lbHoudjEuQWRkcmVzcy5VZHNBZGRyZXNzSABSCnVk" +
    "c0FkZHJlc3MSTQoNb3RoZXJfYWRkcmVzcxgDIAEoCzImLmdycGMuY2hhbm5lbHoudjEuQWRkcmVzcy5PdGhlckFkZHJlc3NI" +
    "AFIMb3RoZXJBZGRyZXNzGjsKDFRjcElwQWRkcmVzcxIdCgppcF9hZGRyZXNzGAEgASgMUglpcEFkZHJlc3MSDAoEcG9ydBgC" +
    "IAEoBRoeCgpVZHNBZGRyZXNzEhAKCGZpbGVuYW1lGAEgASgJGkEKDE90aGVyQWRkcmVzcxIMCgRuYW1lGAEgASgJEiMKBXZh" +
    "bHVlGAIgASgLMhQuZ29vZ2xlLnByb3RvYnVmLkFueUIJCgdhZGRyZXNzIv0CCghTZWN1cml0eRItCgN0bHMYASABKAsyHi5n" +
    "cnBjLmNoYW5uZWx6LnYxLlNlY3VyaXR5LlRsc0gAEjkKBW90aGVyGAIgASgLMiguZ3JwYy5jaGFubmVsei52MS5TZWN1cml0" +
    "eS5PdGhlclNlY3VyaXR5SAAauQEKA1RscxIlCg1zdGFuZGFyZF9uYW1lGAEgASgJSABSDHN0YW5kYXJkTmFtZRIfCgpvdGhl" +
    "cl9uYW1lGAIgASgJSABSCW90aGVyTmFtZRIrChFsb2NhbF9jZXJ0aWZpY2F0ZRgDIAEoDFIQbG9jYWxDZXJ0aWZpY2F0ZRIt" +
    "ChJyZW1vdGVfY2VydGlmaWNhdGUYBCABKAxSEXJlbW90ZUNlcnRpZmljYXRlQg4KDGNpcGhlcl9zdWl0ZRpCCg1PdGhlclNl" +
    "Y3VyaXR5EgwKBG5hbWUYASABKAkSIwoFdmFsdWUYAiABKAsyFC5nb29nbGUucHJvdG9idWYuQW55QgcKBW1vZGVsIlUKDFNv" +
    "Y2tldE9wdGlvbhIMCgRuYW1lGAEgASgJEg0KBXZhbHVlGAIgASgJEigKCmFkZGl0aW9uYWwYAyABKAsyFC5nb29nbGUucHJv" +
    "dG9idWYuQW55ImIKFUdldFRvcENoYW5uZWxzUmVxdWVzdBIoChBzdGFydF9jaGFubmVsX2lkGAEgASgDUg5zdGFydENoYW5u" +
    "ZWxJZBIfCgttYXhfcmVzdWx0cxgCIAEoA1IKbWF4UmVzdWx0cyJRChZHZXRUb3BDaGFubmVsc1Jlc3BvbnNlEioKB2NoYW5u" +
    "ZWwYASADKAsyGS5ncnBjLmNoYW5uZWx6LnYxLkNoYW5uZWwSCwoDZW5kGAIgASgIIlwKEUdldFNlcnZlcnNSZXF1ZXN0EiYK" +
    "D3N0YXJ0X3NlcnZlcl9pZBgBIAEoA1INc3RhcnRTZXJ2ZXJJZBIfCgttYXhfcmVzdWx0cxgCIAEoA1IKbWF4UmVzdWx0cyJL" +
    "ChJHZXRTZXJ2ZXJzUmVzcG9uc2USKAoGc2VydmVyGAEgAygLMhguZ3JwYy5jaGFubmVsei52MS5TZXJ2ZXISCwoDZW5kGAIg" +
    "ASgIIi8KEEdldFNlcnZlclJlcXVlc3QSGwoJc2VydmVyX2lkGAEgASgDUghzZXJ2ZXJJZCI9ChFHZXRTZXJ2ZXJSZXNwb25z" +
    "ZRIoCgZzZXJ2ZXIYASABKAsyGC5ncnBjLmNoYW5uZWx6LnYxLlNlcnZlciJ/ChdHZXRTZXJ2ZXJTb2NrZXRzUmVxdWVzdBIb" +
    "CglzZXJ2ZXJfaWQYASABKANSCHNlcnZlcklkEiYKD3N0YXJ0X3NvY2tldF9pZBgCIAEoA1INc3RhcnRTb2NrZXRJZBIfCgtt" +
    "YXhfcmVzdWx0cxgDIAEoA1IKbWF4UmVzdWx0cyJjChhHZXRTZXJ2ZXJTb2NrZXRzUmVzcG9uc2USOgoKc29ja2V0X3JlZhgB" +
    "IAMoCzIbLmdycGMuY2hhbm5lbHoudjEuU29ja2V0UmVmUglzb2NrZXRSZWYSCwoDZW5kGAIgASgIIjIKEUdldENoYW5uZWxS" +
    "ZXF1ZXN0Eh0KCmNoYW5uZWxfaWQYASABKANSCWNoYW5uZWxJZCJAChJHZXRDaGFubmVsUmVzcG9uc2USKgoHY2hhbm5lbBgB" +
    "IAEoCzIZLmdycGMuY2hhbm5lbHoudjEuQ2hhbm5lbCI7ChRHZXRTdWJjaGFubmVsUmVxdWVzdBIjCg1zdWJjaGFubmVsX2lk" +
    "GAEgASgDUgxzdWJjaGFubmVsSWQiSQoVR2V0U3ViY2hhbm5lbFJlc3BvbnNlEjAKCnN1YmNoYW5uZWwYASABKAsyHC5ncnBj" +
    "LmNoYW5uZWx6LnYxLlN1YmNoYW5uZWwiQAoQR2V0U29ja2V0UmVxdWVzdBIbCglzb2NrZXRfaWQYASABKANSCHNvY2tldElk" +
    "Eg8KB3N1bW1hcnkYAiABKAgiPQoRR2V0U29ja2V0UmVzcG9uc2USKAoGc29ja2V0GAEgASgLMhguZ3JwYy5jaGFubmVsei52" +
    "MS5Tb2NrZXQymgUKCENoYW5uZWx6EmMKDkdldFRvcENoYW5uZWxzEicuZ3JwYy5jaGFubmVsei52MS5HZXRUb3BDaGFubmVs" +
    "c1JlcXVlc3QaKC5ncnBjLmNoYW5uZWx6LnYxLkdldFRvcENoYW5uZWxzUmVzcG9uc2USVwoKR2V0U2VydmVycxIjLmdycGMu" +
    "Y2hhbm5lbHoudjEuR2V0U2VydmVyc1JlcXVlc3QaJC5ncnBjLmNoYW5uZWx6LnYxLkdldFNlcnZlcnNSZXNwb25zZRJUCglH" +
    "ZXRTZXJ2ZXISIi5ncnBjLmNoYW5uZWx6LnYxLkdldFNlcnZlclJlcXVlc3QaIy5ncnBjLmNoYW5uZWx6LnYxLkdldFNlcnZl" +
    "clJlc3BvbnNlEmkKEEdldFNlcnZlclNvY2tldHMSKS5ncnBjLmNoYW5uZWx6LnYxLkdldFNlcnZlclNvY2tldHNSZXF1ZXN0" +
    "GiouZ3JwYy5jaGFubmVsei52MS5HZXRTZXJ2ZXJTb2NrZXRzUmVzcG9uc2USVwoKR2V0Q2hhbm5lbBIjLmdycGMuY2hhbm5l" +
    "bHoudjEuR2V0Q2hhbm5lbFJlcXVlc3QaJC5ncnBjLmNoYW5uZWx6LnYxLkdldENoYW5uZWxSZXNwb25zZRJgCg1HZXRTdWJj" +
    "aGFubmVsEiYuZ3JwYy5jaGFubmVsei52MS5HZXRTdWJjaGFubmVsUmVxdWVzdBonLmdycGMuY2hhbm5lbHoudjEuR2V0U3Vi" +
    "Y2hhbm5lbFJlc3BvbnNlElQKCUdldFNvY2tldBIiLmdycGMuY2hhbm5lbHoudjEuR2V0U29ja2V0UmVxdWVzdBojLmdycGMu" +
    "Y2hhbm5lbHoudjEuR2V0U29ja2V0UmVzcG9uc2ViBnByb3RvMw==",
  () => [googleProtobufAnyProto, googleProtobufTimestampProto, googleProtobufWrappersProto],
);

export interface Channel {
  ref?: ChannelRef | undefined;
  data?: ChannelData | undefined;
  channelRef: ChannelRef[];
  subchannelRef: SubchannelRef[];
  socketRef: SocketRef[];
}

/** What a {@link Channel} can be made from. */
export interface ChannelInit {
  ref?: ChannelRefInit | undefined;
  data?: ChannelDataInit | undefined;
  channelRef?: readonly ChannelRefInit[] | undefined;
  subchannelRef?: readonly SubchannelRefInit[] | undefined;
  socketRef?: readonly SocketRefInit[] | undefined;
}

export const Channel: MessageType<Channel, ChannelInit> = /* @__PURE__ */ message<Channel, ChannelInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.Channel",
  {
    create: (init = {}) => ({
      ref: init.ref && ChannelRef.create(init.ref),
      data: init.data && ChannelData.create(init.data),
      channelRef: init.channelRef?.map((v) => ChannelRef.create(v)) ?? [],
      subchannelRef: init.subchannelRef?.map((v) => SubchannelRef.create(v)) ?? [],
      socketRef: init.socketRef?.map((v) => SocketRef.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.ref !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, ChannelRef.write(m.ref, b, p + 1));
      }
      if (m.data !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, ChannelData.write(m.data, b, p + 1));
      }
      if (m.channelRef) {
        for (let i = 0; i < m.channelRef.length; i++) {
          b[p++] = 26;
          p = endMessage(b, p, ChannelRef.write(m.channelRef[i]!, b, p + 1));
        }
      }
      if (m.subchannelRef) {
        for (let i = 0; i < m.subchannelRef.length; i++) {
          b[p++] = 34;
          p = endMessage(b, p, SubchannelRef.write(m.subchannelRef[i]!, b, p + 1));
        }
      }
      if (m.socketRef) {
        for (let i = 0; i < m.socketRef.length; i++) {
          b[p++] = 42;
          p = endMessage(b, p, SocketRef.write(m.socketRef[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let ref = t?.ref;
      let data = t?.data;
      let channelRef = t?.channelRef;
      let subchannelRef = t?.subchannelRef;
      let socketRef = t?.socketRef;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            ref = ChannelRef.read(r, r.open(), ref);
            break;
          case 18:
            data = ChannelData.read(r, r.open(), data);
            break;
          case 26: {
            const v = ChannelRef.read(r, r.open());
            if (channelRef === undefined) channelRef = [v];
            else channelRef.push(v);
            break;
          }
          case 34: {
            const v = SubchannelRef.read(r, r.open());
            if (subchannelRef === undefined) subchannelRef = [v];
            else subchannelRef.push(v);
            break;
          }
          case 42: {
            const v = SocketRef.read(r, r.open());
            if (socketRef === undefined) socketRef = [v];
            else socketRef.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Channel = { ref, data, channelRef: channelRef ?? [], subchannelRef: subchannelRef ?? [], socketRef: socketRef ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Subchannel {
  ref?: SubchannelRef | undefined;
  data?: ChannelData | undefined;
  channelRef: ChannelRef[];
  subchannelRef: SubchannelRef[];
  socketRef: SocketRef[];
}

/** What a {@link Subchannel} can be made from. */
export interface SubchannelInit {
  ref?: SubchannelRefInit | undefined;
  data?: ChannelDataInit | undefined;
  channelRef?: readonly ChannelRefInit[] | undefined;
  subchannelRef?: readonly SubchannelRefInit[] | undefined;
  socketRef?: readonly SocketRefInit[] | undefined;
}

export const Subchannel: MessageType<Subchannel, SubchannelInit> = /* @__PURE__ */ message<Subchannel, SubchannelInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.Subchannel",
  {
    create: (init = {}) => ({
      ref: init.ref && SubchannelRef.create(init.ref),
      data: init.data && ChannelData.create(init.data),
      channelRef: init.channelRef?.map((v) => ChannelRef.create(v)) ?? [],
      subchannelRef: init.subchannelRef?.map((v) => SubchannelRef.create(v)) ?? [],
      socketRef: init.socketRef?.map((v) => SocketRef.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.ref !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, SubchannelRef.write(m.ref, b, p + 1));
      }
      if (m.data !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, ChannelData.write(m.data, b, p + 1));
      }
      if (m.channelRef) {
        for (let i = 0; i < m.channelRef.length; i++) {
          b[p++] = 26;
          p = endMessage(b, p, ChannelRef.write(m.channelRef[i]!, b, p + 1));
        }
      }
      if (m.subchannelRef) {
        for (let i = 0; i < m.subchannelRef.length; i++) {
          b[p++] = 34;
          p = endMessage(b, p, SubchannelRef.write(m.subchannelRef[i]!, b, p + 1));
        }
      }
      if (m.socketRef) {
        for (let i = 0; i < m.socketRef.length; i++) {
          b[p++] = 42;
          p = endMessage(b, p, SocketRef.write(m.socketRef[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let ref = t?.ref;
      let data = t?.data;
      let channelRef = t?.channelRef;
      let subchannelRef = t?.subchannelRef;
      let socketRef = t?.socketRef;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            ref = SubchannelRef.read(r, r.open(), ref);
            break;
          case 18:
            data = ChannelData.read(r, r.open(), data);
            break;
          case 26: {
            const v = ChannelRef.read(r, r.open());
            if (channelRef === undefined) channelRef = [v];
            else channelRef.push(v);
            break;
          }
          case 34: {
            const v = SubchannelRef.read(r, r.open());
            if (subchannelRef === undefined) subchannelRef = [v];
            else subchannelRef.push(v);
            break;
          }
          case 42: {
            const v = SocketRef.read(r, r.open());
            if (socketRef === undefined) socketRef = [v];
            else socketRef.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Subchannel = { ref, data, channelRef: channelRef ?? [], subchannelRef: subchannelRef ?? [], socketRef: socketRef ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ChannelConnectivityState {
  state: ChannelConnectivityState_State;
}

/** What a {@link ChannelConnectivityState} can be made from. */
export interface ChannelConnectivityStateInit {
  state?: ChannelConnectivityState_State | undefined;
}

export const ChannelConnectivityState: MessageType<ChannelConnectivityState, ChannelConnectivityStateInit> = /* @__PURE__ */ message<ChannelConnectivityState, ChannelConnectivityStateInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.ChannelConnectivityState",
  {
    create: (init = {}) => ({
      state: init.state ?? 0,
    }),
    write(m, b, p) {
      if (m.state != null && m.state !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.state);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let state = t?.state ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            state = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ChannelConnectivityState = { state };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const ChannelConnectivityState_State = {
  UNKNOWN: 0,
  IDLE: 1,
  CONNECTING: 2,
  READY: 3,
  TRANSIENT_FAILURE: 4,
  SHUTDOWN: 5,
} as const;
export type ChannelConnectivityState_State = (typeof ChannelConnectivityState_State)[keyof typeof ChannelConnectivityState_State] | (number & {});

export interface ChannelData {
  state?: ChannelConnectivityState | undefined;
  target: string;
  trace?: ChannelTrace | undefined;
  callsStarted: bigint;
  callsSucceeded: bigint;
  callsFailed: bigint;
  lastCallStartedTimestamp?: Timestamp | undefined;
}

/** What a {@link ChannelData} can be made from. */
export interface ChannelDataInit {
  state?: ChannelConnectivityStateInit | undefined;
  target?: string | undefined;
  trace?: ChannelTraceInit | undefined;
  callsStarted?: Int64Input | undefined;
  callsSucceeded?: Int64Input | undefined;
  callsFailed?: Int64Input | undefined;
  lastCallStartedTimestamp?: TimestampInit | undefined;
}

export const ChannelData: MessageType<ChannelData, ChannelDataInit> = /* @__PURE__ */ message<ChannelData, ChannelDataInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.ChannelData",
  {
    create: (init = {}) => ({
      state: init.state && ChannelConnectivityState.create(init.state),
      target: init.target ?? "",
      trace: init.trace && ChannelTrace.create(init.trace),
      callsStarted: int64ToBigint(init.callsStarted),
      callsSucceeded: int64ToBigint(init.callsSucceeded),
      callsFailed: int64ToBigint(init.callsFailed),
      lastCallStartedTimestamp: init.lastCallStartedTimestamp && Timestamp.create(init.lastCallStartedTimestamp),
    }),
    write(m, b, p) {
      if (m.state !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, ChannelConnectivityState.write(m.state, b, p + 1));
      }
      if (m.target) {
        b[p++] = 18;
        p = writeString(b, p, m.target);
      }
      if (m.trace !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, ChannelTrace.write(m.trace, b, p + 1));
      }
      if (m.callsStarted) {
        b[p++] = 32;
        p = writeInt64(b, p, m.callsStarted);
      }
      if (m.callsSucceeded) {
        b[p++] = 40;
        p = writeInt64(b, p, m.callsSucceeded);
      }
      if (m.callsFailed) {
        b[p++] = 48;
        p = writeInt64(b, p, m.callsFailed);
      }
      if (m.lastCallStartedTimestamp !== undefined) {
        b[p++] = 58;
        p = endMessage(b, p, Timestamp.write(m.lastCallStartedTimestamp, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let state = t?.state;
      let target = t?.target ?? "";
      let trace = t?.trace;
      let callsStarted = t?.callsStarted ?? 0n;
      let callsSucceeded = t?.callsSucceeded ?? 0n;
      let callsFailed = t?.callsFailed ?? 0n;
      let lastCallStartedTimestamp = t?.lastCallStartedTimestamp;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            state = ChannelConnectivityState.read(r, r.open(), state);
            break;
          case 18:
            target = r.string();
            break;
          case 26:
            trace = ChannelTrace.read(r, r.open(), trace);
            break;
          case 32:
            callsStarted = r.int64();
            break;
          case 40:
            callsSucceeded = r.int64();
            break;
          case 48:
            callsFailed = r.int64();
            break;
          case 58:
            lastCallStartedTimestamp = Timestamp.read(r, r.open(), lastCallStartedTimestamp);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ChannelData = { state, target, trace, callsStarted, callsSucceeded, callsFailed, lastCallStartedTimestamp };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ChannelTraceEvent {
  description: string;
  severity: ChannelTraceEvent_Severity;
  timestamp?: Timestamp | undefined;
  childRef?:
    | { case: "channelRef"; value: ChannelRef }
    | { case: "subchannelRef"; value: SubchannelRef }
    | undefined;
}

/** What a {@link ChannelTraceEvent} can be made from. */
export interface ChannelTraceEventInit {
  description?: string | undefined;
  severity?: ChannelTraceEvent_Severity | undefined;
  timestamp?: TimestampInit | undefined;
  childRef?:
    | { case: "channelRef"; value: ChannelRefInit }
    | { case: "subchannelRef"; value: SubchannelRefInit }
    | undefined;
}

export const ChannelTraceEvent: MessageType<ChannelTraceEvent, ChannelTraceEventInit> = /* @__PURE__ */ message<ChannelTraceEvent, ChannelTraceEventInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.ChannelTraceEvent",
  {
    create: (init = {}) => ({
      description: init.description ?? "",
      severity: init.severity ?? 0,
      timestamp: init.timestamp && Timestamp.create(init.timestamp),
      childRef:
        init.childRef?.case === "channelRef"
          ? { case: "channelRef", value: ChannelRef.create(init.childRef.value) }
        : init.childRef?.case === "subchannelRef"
          ? { case: "subchannelRef", value: SubchannelRef.create(init.childRef.value) }
        : undefined,
    }),
    write(m, b, p) {
      if (m.description) {
        b[p++] = 10;
        p = writeString(b, p, m.description);
      }
      if (m.severity != null && m.severity !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.severity);
      }
      if (m.timestamp !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, Timestamp.write(m.timestamp, b, p + 1));
      }
      if (m.childRef !== undefined) {
        switch (m.childRef.case) {
          case "channelRef":
            b[p++] = 34;
            p = endMessage(b, p, ChannelRef.write(m.childRef.value, b, p + 1));
            break;
          case "subchannelRef":
            b[p++] = 42;
            p = endMessage(b, p, SubchannelRef.write(m.childRef.value, b, p + 1));
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let description = t?.description ?? "";
      let severity = t?.severity ?? 0;
      let timestamp = t?.timestamp;
      let childRef = t?.childRef;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            description = r.string();
            break;
          case 16:
            severity = r.int32();
            break;
          case 26:
            timestamp = Timestamp.read(r, r.open(), timestamp);
            break;
          case 34:
            childRef = { case: "channelRef", value: ChannelRef.read(r, r.open(), childRef?.case === "channelRef" ? childRef.value : undefined) };
            break;
          case 42:
            childRef = { case: "subchannelRef", value: SubchannelRef.read(r, r.open(), childRef?.case === "subchannelRef" ? childRef.value : undefined) };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ChannelTraceEvent = { description, severity, timestamp, childRef };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const ChannelTraceEvent_Severity = {
  CT_UNKNOWN: 0,
  CT_INFO: 1,
  CT_WARNING: 2,
  CT_ERROR: 3,
} as const;
export type ChannelTraceEvent_Severity = (typeof ChannelTraceEvent_Severity)[keyof typeof ChannelTraceEvent_Severity] | (number & {});

export interface ChannelTrace {
  numEventsLogged: bigint;
  creationTimestamp?: Timestamp | undefined;
  events: ChannelTraceEvent[];
}

/** What a {@link ChannelTrace} can be made from. */
export interface ChannelTraceInit {
  numEventsLogged?: Int64Input | undefined;
  creationTimestamp?: TimestampInit | undefined;
  events?: readonly ChannelTraceEventInit[] | undefined;
}

export const ChannelTrace: MessageType<ChannelTrace, ChannelTraceInit> = /* @__PURE__ */ message<ChannelTrace, ChannelTraceInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.ChannelTrace",
  {
    create: (init = {}) => ({
      numEventsLogged: int64ToBigint(init.numEventsLogged),
      creationTimestamp: init.creationTimestamp && Timestamp.create(init.creationTimestamp),
      events: init.events?.map((v) => ChannelTraceEvent.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.numEventsLogged) {
        b[p++] = 8;
        p = writeInt64(b, p, m.numEventsLogged);
      }
      if (m.creationTimestamp !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, Timestamp.write(m.creationTimestamp, b, p + 1));
      }
      if (m.events) {
        for (let i = 0; i < m.events.length; i++) {
          b[p++] = 26;
          p = endMessage(b, p, ChannelTraceEvent.write(m.events[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let numEventsLogged = t?.numEventsLogged ?? 0n;
      let creationTimestamp = t?.creationTimestamp;
      let events = t?.events;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            numEventsLogged = r.int64();
            break;
          case 18:
            creationTimestamp = Timestamp.read(r, r.open(), creationTimestamp);
            break;
          case 26: {
            const v = ChannelTraceEvent.read(r, r.open());
            if (events === undefined) events = [v];
            else events.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ChannelTrace = { numEventsLogged, creationTimestamp, events: events ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ChannelRef {
  channelId: bigint;
  name: string;
}

/** What a {@link ChannelRef} can be made from. */
export interface ChannelRefInit {
  channelId?: Int64Input | undefined;
  name?: string | undefined;
}

export const ChannelRef: MessageType<ChannelRef, ChannelRefInit> = /* @__PURE__ */ message<ChannelRef, ChannelRefInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.ChannelRef",
  {
    create: (init = {}) => ({
      channelId: int64ToBigint(init.channelId),
      name: init.name ?? "",
    }),
    write(m, b, p) {
      if (m.channelId) {
        b[p++] = 8;
        p = writeInt64(b, p, m.channelId);
      }
      if (m.name) {
        b[p++] = 18;
        p = writeString(b, p, m.name);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let channelId = t?.channelId ?? 0n;
      let name = t?.name ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            channelId = r.int64();
            break;
          case 18:
            name = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ChannelRef = { channelId, name };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface SubchannelRef {
  subchannelId: bigint;
  name: string;
}

/** What a {@link SubchannelRef} can be made from. */
export interface SubchannelRefInit {
  subchannelId?: Int64Input | undefined;
  name?: string | undefined;
}

export const SubchannelRef: MessageType<SubchannelRef, SubchannelRefInit> = /* @__PURE__ */ message<SubchannelRef, SubchannelRefInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.SubchannelRef",
  {
    create: (init = {}) => ({
      subchannelId: int64ToBigint(init.subchannelId),
      name: init.name ?? "",
    }),
    write(m, b, p) {
      if (m.subchannelId) {
        b[p++] = 56;
        p = writeInt64(b, p, m.subchannelId);
      }
      if (m.name) {
        b[p++] = 66;
        p = writeString(b, p, m.name);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let subchannelId = t?.subchannelId ?? 0n;
      let name = t?.name ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 56:
            subchannelId = r.int64();
            break;
          case 66:
            name = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: SubchannelRef = { subchannelId, name };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface SocketRef {
  socketId: bigint;
  name: string;
}

/** What a {@link SocketRef} can be made from. */
export interface SocketRefInit {
  socketId?: Int64Input | undefined;
  name?: string | undefined;
}

export const SocketRef: MessageType<SocketRef, SocketRefInit> = /* @__PURE__ */ message<SocketRef, SocketRefInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.SocketRef",
  {
    create: (init = {}) => ({
      socketId: int64ToBigint(init.socketId),
      name: init.name ?? "",
    }),
    write(m, b, p) {
      if (m.socketId) {
        b[p++] = 24;
        p = writeInt64(b, p, m.socketId);
      }
      if (m.name) {
        b[p++] = 34;
        p = writeString(b, p, m.name);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let socketId = t?.socketId ?? 0n;
      let name = t?.name ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 24:
            socketId = r.int64();
            break;
          case 34:
            name = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: SocketRef = { socketId, name };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ServerRef {
  serverId: bigint;
  name: string;
}

/** What a {@link ServerRef} can be made from. */
export interface ServerRefInit {
  serverId?: Int64Input | undefined;
  name?: string | undefined;
}

export const ServerRef: MessageType<ServerRef, ServerRefInit> = /* @__PURE__ */ message<ServerRef, ServerRefInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.ServerRef",
  {
    create: (init = {}) => ({
      serverId: int64ToBigint(init.serverId),
      name: init.name ?? "",
    }),
    write(m, b, p) {
      if (m.serverId) {
        b[p++] = 40;
        p = writeInt64(b, p, m.serverId);
      }
      if (m.name) {
        b[p++] = 50;
        p = writeString(b, p, m.name);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let serverId = t?.serverId ?? 0n;
      let name = t?.name ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 40:
            serverId = r.int64();
            break;
          case 50:
            name = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ServerRef = { serverId, name };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Server {
  ref?: ServerRef | undefined;
  data?: ServerData | undefined;
  listenSocket: SocketRef[];
}

/** What a {@link Server} can be made from. */
export interface ServerInit {
  ref?: ServerRefInit | undefined;
  data?: ServerDataInit | undefined;
  listenSocket?: readonly SocketRefInit[] | undefined;
}

export const Server: MessageType<Server, ServerInit> = /* @__PURE__ */ message<Server, ServerInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.Server",
  {
    create: (init = {}) => ({
      ref: init.ref && ServerRef.create(init.ref),
      data: init.data && ServerData.create(init.data),
      listenSocket: init.listenSocket?.map((v) => SocketRef.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.ref !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, ServerRef.write(m.ref, b, p + 1));
      }
      if (m.data !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, ServerData.write(m.data, b, p + 1));
      }
      if (m.listenSocket) {
        for (let i = 0; i < m.listenSocket.length; i++) {
          b[p++] = 26;
          p = endMessage(b, p, SocketRef.write(m.listenSocket[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let ref = t?.ref;
      let data = t?.data;
      let listenSocket = t?.listenSocket;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            ref = ServerRef.read(r, r.open(), ref);
            break;
          case 18:
            data = ServerData.read(r, r.open(), data);
            break;
          case 26: {
            const v = SocketRef.read(r, r.open());
            if (listenSocket === undefined) listenSocket = [v];
            else listenSocket.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Server = { ref, data, listenSocket: listenSocket ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ServerData {
  trace?: ChannelTrace | undefined;
  callsStarted: bigint;
  callsSucceeded: bigint;
  callsFailed: bigint;
  lastCallStartedTimestamp?: Timestamp | undefined;
}

/** What a {@link ServerData} can be made from. */
export interface ServerDataInit {
  trace?: ChannelTraceInit | undefined;
  callsStarted?: Int64Input | undefined;
  callsSucceeded?: Int64Input | undefined;
  callsFailed?: Int64Input | undefined;
  lastCallStartedTimestamp?: TimestampInit | undefined;
}

export const ServerData: MessageType<ServerData, ServerDataInit> = /* @__PURE__ */ message<ServerData, ServerDataInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.ServerData",
  {
    create: (init = {}) => ({
      trace: init.trace && ChannelTrace.create(init.trace),
      callsStarted: int64ToBigint(init.callsStarted),
      callsSucceeded: int64ToBigint(init.callsSucceeded),
      callsFailed: int64ToBigint(init.callsFailed),
      lastCallStartedTimestamp: init.lastCallStartedTimestamp && Timestamp.create(init.lastCallStartedTimestamp),
    }),
    write(m, b, p) {
      if (m.trace !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, ChannelTrace.write(m.trace, b, p + 1));
      }
      if (m.callsStarted) {
        b[p++] = 16;
        p = writeInt64(b, p, m.callsStarted);
      }
      if (m.callsSucceeded) {
        b[p++] = 24;
        p = writeInt64(b, p, m.callsSucceeded);
      }
      if (m.callsFailed) {
        b[p++] = 32;
        p = writeInt64(b, p, m.callsFailed);
      }
      if (m.lastCallStartedTimestamp !== undefined) {
        b[p++] = 42;
        p = endMessage(b, p, Timestamp.write(m.lastCallStartedTimestamp, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let trace = t?.trace;
      let callsStarted = t?.callsStarted ?? 0n;
      let callsSucceeded = t?.callsSucceeded ?? 0n;
      let callsFailed = t?.callsFailed ?? 0n;
      let lastCallStartedTimestamp = t?.lastCallStartedTimestamp;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            trace = ChannelTrace.read(r, r.open(), trace);
            break;
          case 16:
            callsStarted = r.int64();
            break;
          case 24:
            callsSucceeded = r.int64();
            break;
          case 32:
            callsFailed = r.int64();
            break;
          case 42:
            lastCallStartedTimestamp = Timestamp.read(r, r.open(), lastCallStartedTimestamp);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ServerData = { trace, callsStarted, callsSucceeded, callsFailed, lastCallStartedTimestamp };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Socket {
  ref?: SocketRef | undefined;
  data?: SocketData | undefined;
  local?: Address | undefined;
  remote?: Address | undefined;
  security?: Security | undefined;
  remoteName: string;
}

/** What a {@link Socket} can be made from. */
export interface SocketInit {
  ref?: SocketRefInit | undefined;
  data?: SocketDataInit | undefined;
  local?: AddressInit | undefined;
  remote?: AddressInit | undefined;
  security?: SecurityInit | undefined;
  remoteName?: string | undefined;
}

export const Socket: MessageType<Socket, SocketInit> = /* @__PURE__ */ message<Socket, SocketInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.Socket",
  {
    create: (init = {}) => ({
      ref: init.ref && SocketRef.create(init.ref),
      data: init.data && SocketData.create(init.data),
      local: init.local && Address.create(init.local),
      remote: init.remote && Address.create(init.remote),
      security: init.security && Security.create(init.security),
      remoteName: init.remoteName ?? "",
    }),
    write(m, b, p) {
      if (m.ref !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, SocketRef.write(m.ref, b, p + 1));
      }
      if (m.data !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, SocketData.write(m.data, b, p + 1));
      }
      if (m.local !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, Address.write(m.local, b, p + 1));
      }
      if (m.remote !== undefined) {
        b[p++] = 34;
        p = endMessage(b, p, Address.write(m.remote, b, p + 1));
      }
      if (m.security !== undefined) {
        b[p++] = 42;
        p = endMessage(b, p, Security.write(m.security, b, p + 1));
      }
      if (m.remoteName) {
        b[p++] = 50;
        p = writeString(b, p, m.remoteName);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let ref = t?.ref;
      let data = t?.data;
      let local = t?.local;
      let remote = t?.remote;
      let security = t?.security;
      let remoteName = t?.remoteName ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            ref = SocketRef.read(r, r.open(), ref);
            break;
          case 18:
            data = SocketData.read(r, r.open(), data);
            break;
          case 26:
            local = Address.read(r, r.open(), local);
            break;
          case 34:
            remote = Address.read(r, r.open(), remote);
            break;
          case 42:
            security = Security.read(r, r.open(), security);
            break;
          case 50:
            remoteName = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Socket = { ref, data, local, remote, security, remoteName };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface SocketData {
  streamsStarted: bigint;
  streamsSucceeded: bigint;
  streamsFailed: bigint;
  messagesSent: bigint;
  messagesReceived: bigint;
  keepAlivesSent: bigint;
  lastLocalStreamCreatedTimestamp?: Timestamp | undefined;
  lastRemoteStreamCreatedTimestamp?: Timestamp | undefined;
  lastMessageSentTimestamp?: Timestamp | undefined;
  lastMessageReceivedTimestamp?: Timestamp | undefined;
  localFlowControlWindow?: Int64Value | undefined;
  remoteFlowControlWindow?: Int64Value | undefined;
  option: SocketOption[];
}

/** What a {@link SocketData} can be made from. */
export interface SocketDataInit {
  streamsStarted?: Int64Input | undefined;
  streamsSucceeded?: Int64Input | undefined;
  streamsFailed?: Int64Input | undefined;
  messagesSent?: Int64Input | undefined;
  messagesReceived?: Int64Input | undefined;
  keepAlivesSent?: Int64Input | undefined;
  lastLocalStreamCreatedTimestamp?: TimestampInit | undefined;
  lastRemoteStreamCreatedTimestamp?: TimestampInit | undefined;
  lastMessageSentTimestamp?: TimestampInit | undefined;
  lastMessageReceivedTimestamp?: TimestampInit | undefined;
  localFlowControlWindow?: Int64ValueInit | undefined;
  remoteFlowControlWindow?: Int64ValueInit | undefined;
  option?: readonly SocketOptionInit[] | undefined;
}

export const SocketData: MessageType<SocketData, SocketDataInit> = /* @__PURE__ */ message<SocketData, SocketDataInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.SocketData",
  {
    create: (init = {}) => ({
      streamsStarted: int64ToBigint(init.streamsStarted),
      streamsSucceeded: int64ToBigint(init.streamsSucceeded),
      streamsFailed: int64ToBigint(init.streamsFailed),
      messagesSent: int64ToBigint(init.messagesSent),
      messagesReceived: int64ToBigint(init.messagesReceived),
      keepAlivesSent: int64ToBigint(init.keepAlivesSent),
      lastLocalStreamCreatedTimestamp: init.lastLocalStreamCreatedTimestamp && Timestamp.create(init.lastLocalStreamCreatedTimestamp),
      lastRemoteStreamCreatedTimestamp: init.lastRemoteStreamCreatedTimestamp && Timestamp.create(init.lastRemoteStreamCreatedTimestamp),
      lastMessageSentTimestamp: init.lastMessageSentTimestamp && Timestamp.create(init.lastMessageSentTimestamp),
      lastMessageReceivedTimestamp: init.lastMessageReceivedTimestamp && Timestamp.create(init.lastMessageReceivedTimestamp),
      localFlowControlWindow: init.localFlowControlWindow && Int64Value.create(init.localFlowControlWindow),
      remoteFlowControlWindow: init.remoteFlowControlWindow && Int64Value.create(init.remoteFlowControlWindow),
      option: init.option?.map((v) => SocketOption.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.streamsStarted) {
        b[p++] = 8;
        p = writeInt64(b, p, m.streamsStarted);
      }
      if (m.streamsSucceeded) {
        b[p++] = 16;
        p = writeInt64(b, p, m.streamsSucceeded);
      }
      if (m.streamsFailed) {
        b[p++] = 24;
        p = writeInt64(b, p, m.streamsFailed);
      }
      if (m.messagesSent) {
        b[p++] = 32;
        p = writeInt64(b, p, m.messagesSent);
      }
      if (m.messagesReceived) {
        b[p++] = 40;
        p = writeInt64(b, p, m.messagesReceived);
      }
      if (m.keepAlivesSent) {
        b[p++] = 48;
        p = writeInt64(b, p, m.keepAlivesSent);
      }
      if (m.lastLocalStreamCreatedTimestamp !== undefined) {
        b[p++] = 58;
        p = endMessage(b, p, Timestamp.write(m.lastLocalStreamCreatedTimestamp, b, p + 1));
      }
      if (m.lastRemoteStreamCreatedTimestamp !== undefined) {
        b[p++] = 66;
        p = endMessage(b, p, Timestamp.write(m.lastRemoteStreamCreatedTimestamp, b, p + 1));
      }
      if (m.lastMessageSentTimestamp !== undefined) {
        b[p++] = 74;
        p = endMessage(b, p, Timestamp.write(m.lastMessageSentTimestamp, b, p + 1));
      }
      if (m.lastMessageReceivedTimestamp !== undefined) {
        b[p++] = 82;
        p = endMessage(b, p, Timestamp.write(m.lastMessageReceivedTimestamp, b, p + 1));
      }
      if (m.localFlowControlWindow !== undefined) {
        b[p++] = 90;
        p = endMessage(b, p, Int64Value.write(m.localFlowControlWindow, b, p + 1));
      }
      if (m.remoteFlowControlWindow !== undefined) {
        b[p++] = 98;
        p = endMessage(b, p, Int64Value.write(m.remoteFlowControlWindow, b, p + 1));
      }
      if (m.option) {
        for (let i = 0; i < m.option.length; i++) {
          b[p++] = 106;
          p = endMessage(b, p, SocketOption.write(m.option[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let streamsStarted = t?.streamsStarted ?? 0n;
      let streamsSucceeded = t?.streamsSucceeded ?? 0n;
      let streamsFailed = t?.streamsFailed ?? 0n;
      let messagesSent = t?.messagesSent ?? 0n;
      let messagesReceived = t?.messagesReceived ?? 0n;
      let keepAlivesSent = t?.keepAlivesSent ?? 0n;
      let lastLocalStreamCreatedTimestamp = t?.lastLocalStreamCreatedTimestamp;
      let lastRemoteStreamCreatedTimestamp = t?.lastRemoteStreamCreatedTimestamp;
      let lastMessageSentTimestamp = t?.lastMessageSentTimestamp;
      let lastMessageReceivedTimestamp = t?.lastMessageReceivedTimestamp;
      let localFlowControlWindow = t?.localFlowControlWindow;
      let remoteFlowControlWindow = t?.remoteFlowControlWindow;
      let option = t?.option;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            streamsStarted = r.int64();
            break;
          case 16:
            streamsSucceeded = r.int64();
            break;
          case 24:
            streamsFailed = r.int64();
            break;
          case 32:
            messagesSent = r.int64();
            break;
          case 40:
            messagesReceived = r.int64();
            break;
          case 48:
            keepAlivesSent = r.int64();
            break;
          case 58:
            lastLocalStreamCreatedTimestamp = Timestamp.read(r, r.open(), lastLocalStreamCreatedTimestamp);
            break;
          case 66:
            lastRemoteStreamCreatedTimestamp = Timestamp.read(r, r.open(), lastRemoteStreamCreatedTimestamp);
            break;
          case 74:
            lastMessageSentTimestamp = Timestamp.read(r, r.open(), lastMessageSentTimestamp);
            break;
          case 82:
            lastMessageReceivedTimestamp = Timestamp.read(r, r.open(), lastMessageReceivedTimestamp);
            break;
          case 90:
            localFlowControlWindow = Int64Value.read(r, r.open(), localFlowControlWindow);
            break;
          case 98:
            remoteFlowControlWindow = Int64Value.read(r, r.open(), remoteFlowControlWindow);
            break;
          case 106: {
            const v = SocketOption.read(r, r.open());
            if (option === undefined) option = [v];
            else option.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: SocketData = { streamsStarted, streamsSucceeded, streamsFailed, messagesSent, messagesReceived, keepAlivesSent, lastLocalStreamCreatedTimestamp, lastRemoteStreamCreatedTimestamp, lastMessageSentTimestamp, lastMessageReceivedTimestamp, localFlowControlWindow, remoteFlowControlWindow, option: option ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Address {
  address?:
    | { case: "tcpipAddress"; value: Address_TcpIpAddress }
    | { case: "udsAddress"; value: Address_UdsAddress }
    | { case: "otherAddress"; value: Address_OtherAddress }
    | undefined;
}

/** What a {@link Address} can be made from. */
export interface AddressInit {
  address?:
    | { case: "tcpipAddress"; value: Address_TcpIpAddressInit }
    | { case: "udsAddress"; value: Address_UdsAddressInit }
    | { case: "otherAddress"; value: Address_OtherAddressInit }
    | undefined;
}

export const Address: MessageType<Address, AddressInit> = /* @__PURE__ */ message<Address, AddressInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.Address",
  {
    create: (init = {}) => ({
      address:
        init.address?.case === "tcpipAddress"
          ? { case: "tcpipAddress", value: Address_TcpIpAddress.create(init.address.value) }
        : init.address?.case === "udsAddress"
          ? { case: "udsAddress", value: Address_UdsAddress.create(init.address.value) }
        : init.address?.case === "otherAddress"
          ? { case: "otherAddress", value: Address_OtherAddress.create(init.address.value) }
        : undefined,
    }),
    write(m, b, p) {
      if (m.address !== undefined) {
        switch (m.address.case) {
          case "tcpipAddress":
            b[p++] = 10;
            p = endMessage(b, p, Address_TcpIpAddress.write(m.address.value, b, p + 1));
            break;
          case "udsAddress":
            b[p++] = 18;
            p = endMessage(b, p, Address_UdsAddress.write(m.address.value, b, p + 1));
            break;
          case "otherAddress":
            b[p++] = 26;
            p = endMessage(b, p, Address_OtherAddress.write(m.address.value, b, p + 1));
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let address = t?.address;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            address = { case: "tcpipAddress", value: Address_TcpIpAddress.read(r, r.open(), address?.case === "tcpipAddress" ? address.value : undefined) };
            break;
          case 18:
            address = { case: "udsAddress", value: Address_UdsAddress.read(r, r.open(), address?.case === "udsAddress" ? address.value : undefined) };
            break;
          case 26:
            address = { case: "otherAddress", value: Address_OtherAddress.read(r, r.open(), address?.case === "otherAddress" ? address.value : undefined) };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Address = { address };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Address_TcpIpAddress {
  ipAddress: Uint8Array;
  port: number;
}

/** What a {@link Address_TcpIpAddress} can be made from. */
export interface Address_TcpIpAddressInit {
  ipAddress?: Uint8Array | undefined;
  port?: number | undefined;
}

export const Address_TcpIpAddress: MessageType<Address_TcpIpAddress, Address_TcpIpAddressInit> = /* @__PURE__ */ message<Address_TcpIpAddress, Address_TcpIpAddressInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.Address.TcpIpAddress",
  {
    create: (init = {}) => ({
      ipAddress: init.ipAddress ?? noBytes,
      port: init.port ?? 0,
    }),
    write(m, b, p) {
      if (m.ipAddress?.length) {
        b[p++] = 10;
        p = writeBytes(b, p, m.ipAddress);
      }
      if (m.port != null && m.port !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.port);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let ipAddress = t?.ipAddress ?? noBytes;
      let port = t?.port ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            ipAddress = r.bytesField();
            break;
          case 16:
            port = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Address_TcpIpAddress = { ipAddress, port };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Address_UdsAddress {
  filename: string;
}

/** What a {@link Address_UdsAddress} can be made from. */
export interface Address_UdsAddressInit {
  filename?: string | undefined;
}

export const Address_UdsAddress: MessageType<Address_UdsAddress, Address_UdsAddressInit> = /* @__PURE__ */ message<Address_UdsAddress, Address_UdsAddressInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.Address.UdsAddress",
  {
    create: (init = {}) => ({
      filename: init.filename ?? "",
    }),
    write(m, b, p) {
      if (m.filename) {
        b[p++] = 10;
        p = writeString(b, p, m.filename);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let filename = t?.filename ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            filename = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Address_UdsAddress = { filename };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Address_OtherAddress {
  name: string;
  value?: Any | undefined;
}

/** What a {@link Address_OtherAddress} can be made from. */
export interface Address_OtherAddressInit {
  name?: string | undefined;
  value?: AnyInit | undefined;
}

export const Address_OtherAddress: MessageType<Address_OtherAddress, Address_OtherAddressInit> = /* @__PURE__ */ message<Address_OtherAddress, Address_OtherAddressInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.Address.OtherAddress",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      value: init.value && Any.create(init.value),
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.value !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, Any.write(m.value, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let value = t?.value;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            value = Any.read(r, r.open(), value);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Address_OtherAddress = { name, value };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Security {
  model?:
    | { case: "tls"; value: Security_Tls }
    | { case: "other"; value: Security_OtherSecurity }
    | undefined;
}

/** What a {@link Security} can be made from. */
export interface SecurityInit {
  model?:
    | { case: "tls"; value: Security_TlsInit }
    | { case: "other"; value: Security_OtherSecurityInit }
    | undefined;
}

export const Security: MessageType<Security, SecurityInit> = /* @__PURE__ */ message<Security, SecurityInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.Security",
  {
    create: (init = {}) => ({
      model:
        init.model?.case === "tls"
          ? { case: "tls", value: Security_Tls.create(init.model.value) }
        : init.model?.case === "other"
          ? { case: "other", value: Security_OtherSecurity.create(init.model.value) }
        : undefined,
    }),
    write(m, b, p) {
      if (m.model !== undefined) {
        switch (m.model.case) {
          case "tls":
            b[p++] = 10;
            p = endMessage(b, p, Security_Tls.write(m.model.value, b, p + 1));
            break;
          case "other":
            b[p++] = 18;
            p = endMessage(b, p, Security_OtherSecurity.write(m.model.value, b, p + 1));
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let model = t?.model;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            model = { case: "tls", value: Security_Tls.read(r, r.open(), model?.case === "tls" ? model.value : undefined) };
            break;
          case 18:
            model = { case: "other", value: Security_OtherSecurity.read(r, r.open(), model?.case === "other" ? model.value : undefined) };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Security = { model };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Security_Tls {
  cipherSuite?:
    | { case: "standardName"; value: string }
    | { case: "otherName"; value: string }
    | undefined;
  localCertificate: Uint8Array;
  remoteCertificate: Uint8Array;
}

/** What a {@link Security_Tls} can be made from. */
export interface Security_TlsInit {
  cipherSuite?:
    | { case: "standardName"; value: string }
    | { case: "otherName"; value: string }
    | undefined;
  localCertificate?: Uint8Array | undefined;
  remoteCertificate?: Uint8Array | undefined;
}

export const Security_Tls: MessageType<Security_Tls, Security_TlsInit> = /* @__PURE__ */ message<Security_Tls, Security_TlsInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.Security.Tls",
  {
    create: (init = {}) => ({
      cipherSuite: init.cipherSuite,
      localCertificate: init.localCertificate ?? noBytes,
      remoteCertificate: init.remoteCertificate ?? noBytes,
    }),
    write(m, b, p) {
      if (m.cipherSuite !== undefined) {
        switch (m.cipherSuite.case) {
          case "standardName":
            b[p++] = 10;
            p = writeString(b, p, m.cipherSuite.value);
            break;
          case "otherName":
            b[p++] = 18;
            p = writeString(b, p, m.cipherSuite.value);
            break;
        }
      }
      if (m.localCertificate?.length) {
        b[p++] = 26;
        p = writeBytes(b, p, m.localCertificate);
      }
      if (m.remoteCertificate?.length) {
        b[p++] = 34;
        p = writeBytes(b, p, m.remoteCertificate);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let cipherSuite = t?.cipherSuite;
      let localCertificate = t?.localCertificate ?? noBytes;
      let remoteCertificate = t?.remoteCertificate ?? noBytes;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            cipherSuite = { case: "standardName", value: r.string() };
            break;
          case 18:
            cipherSuite = { case: "otherName", value: r.string() };
            break;
          case 26:
            localCertificate = r.bytesField();
            break;
          case 34:
            remoteCertificate = r.bytesField();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Security_Tls = { cipherSuite, localCertificate, remoteCertificate };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Security_OtherSecurity {
  name: string;
  value?: Any | undefined;
}

/** What a {@link Security_OtherSecurity} can be made from. */
export interface Security_OtherSecurityInit {
  name?: string | undefined;
  value?: AnyInit | undefined;
}

export const Security_OtherSecurity: MessageType<Security_OtherSecurity, Security_OtherSecurityInit> = /* @__PURE__ */ message<Security_OtherSecurity, Security_OtherSecurityInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.Security.OtherSecurity",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      value: init.value && Any.create(init.value),
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.value !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, Any.write(m.value, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let value = t?.value;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            value = Any.read(r, r.open(), value);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Security_OtherSecurity = { name, value };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface SocketOption {
  name: string;
  value: string;
  additional?: Any | undefined;
}

/** What a {@link SocketOption} can be made from. */
export interface SocketOptionInit {
  name?: string | undefined;
  value?: string | undefined;
  additional?: AnyInit | undefined;
}

export const SocketOption: MessageType<SocketOption, SocketOptionInit> = /* @__PURE__ */ message<SocketOption, SocketOptionInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.SocketOption",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      value: init.value ?? "",
      additional: init.additional && Any.create(init.additional),
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.value) {
        b[p++] = 18;
        p = writeString(b, p, m.value);
      }
      if (m.additional !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, Any.write(m.additional, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let value = t?.value ?? "";
      let additional = t?.additional;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            value = r.string();
            break;
          case 26:
            additional = Any.read(r, r.open(), additional);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: SocketOption = { name, value, additional };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface GetTopChannelsRequest {
  startChannelId: bigint;
  maxResults: bigint;
}

/** What a {@link GetTopChannelsRequest} can be made from. */
export interface GetTopChannelsRequestInit {
  startChannelId?: Int64Input | undefined;
  maxResults?: Int64Input | undefined;
}

export const GetTopChannelsRequest: MessageType<GetTopChannelsRequest, GetTopChannelsRequestInit> = /* @__PURE__ */ message<GetTopChannelsRequest, GetTopChannelsRequestInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.GetTopChannelsRequest",
  {
    create: (init = {}) => ({
      startChannelId: int64ToBigint(init.startChannelId),
      maxResults: int64ToBigint(init.maxResults),
    }),
    write(m, b, p) {
      if (m.startChannelId) {
        b[p++] = 8;
        p = writeInt64(b, p, m.startChannelId);
      }
      if (m.maxResults) {
        b[p++] = 16;
        p = writeInt64(b, p, m.maxResults);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let startChannelId = t?.startChannelId ?? 0n;
      let maxResults = t?.maxResults ?? 0n;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            startChannelId = r.int64();
            break;
          case 16:
            maxResults = r.int64();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: GetTopChannelsRequest = { startChannelId, maxResults };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface GetTopChannelsResponse {
  channel: Channel[];
  end: boolean;
}

/** What a {@link GetTopChannelsResponse} can be made from. */
export interface GetTopChannelsResponseInit {
  channel?: readonly ChannelInit[] | undefined;
  end?: boolean | undefined;
}

export const GetTopChannelsResponse: MessageType<GetTopChannelsResponse, GetTopChannelsResponseInit> = /* @__PURE__ */ message<GetTopChannelsResponse, GetTopChannelsResponseInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.GetTopChannelsResponse",
  {
    create: (init = {}) => ({
      channel: init.channel?.map((v) => Channel.create(v)) ?? [],
      end: init.end ?? false,
    }),
    write(m, b, p) {
      if (m.channel) {
        for (let i = 0; i < m.channel.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, Channel.write(m.channel[i]!, b, p + 1));
        }
      }
      if (m.end) {
        b[p++] = 16;
        p = writeBool(b, p, m.end);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let channel = t?.channel;
      let end$ = t?.end ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = Channel.read(r, r.open());
            if (channel === undefined) channel = [v];
            else channel.push(v);
            break;
          }
          case 16:
            end$ = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: GetTopChannelsResponse = { channel: channel ?? [], end: end$ };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface GetServersRequest {
  startServerId: bigint;
  maxResults: bigint;
}

/** What a {@link GetServersRequest} can be made from. */
export interface GetServersRequestInit {
  startServerId?: Int64Input | undefined;
  maxResults?: Int64Input | undefined;
}

export const GetServersRequest: MessageType<GetServersRequest, GetServersRequestInit> = /* @__PURE__ */ message<GetServersRequest, GetServersRequestInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.GetServersRequest",
  {
    create: (init = {}) => ({
      startServerId: int64ToBigint(init.startServerId),
      maxResults: int64ToBigint(init.maxResults),
    }),
    write(m, b, p) {
      if (m.startServerId) {
        b[p++] = 8;
        p = writeInt64(b, p, m.startServerId);
      }
      if (m.maxResults) {
        b[p++] = 16;
        p = writeInt64(b, p, m.maxResults);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let startServerId = t?.startServerId ?? 0n;
      let maxResults = t?.maxResults ?? 0n;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            startServerId = r.int64();
            break;
          case 16:
            maxResults = r.int64();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: GetServersRequest = { startServerId, maxResults };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface GetServersResponse {
  server: Server[];
  end: boolean;
}

/** What a {@link GetServersResponse} can be made from. */
export interface GetServersResponseInit {
  server?: readonly ServerInit[] | undefined;
  end?: boolean | undefined;
}

export const GetServersResponse: MessageType<GetServersResponse, GetServersResponseInit> = /* @__PURE__ */ message<GetServersResponse, GetServersResponseInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.GetServersResponse",
  {
    create: (init = {}) => ({
      server: init.server?.map((v) => Server.create(v)) ?? [],
      end: init.end ?? false,
    }),
    write(m, b, p) {
      if (m.server) {
        for (let i = 0; i < m.server.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, Server.write(m.server[i]!, b, p + 1));
        }
      }
      if (m.end) {
        b[p++] = 16;
        p = writeBool(b, p, m.end);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let server = t?.server;
      let end$ = t?.end ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = Server.read(r, r.open());
            if (server === undefined) server = [v];
            else server.push(v);
            break;
          }
          case 16:
            end$ = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: GetServersResponse = { server: server ?? [], end: end$ };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface GetServerRequest {
  serverId: bigint;
}

/** What a {@link GetServerRequest} can be made from. */
export interface GetServerRequestInit {
  serverId?: Int64Input | undefined;
}

export const GetServerRequest: MessageType<GetServerRequest, GetServerRequestInit> = /* @__PURE__ */ message<GetServerRequest, GetServerRequestInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.GetServerRequest",
  {
    create: (init = {}) => ({
      serverId: int64ToBigint(init.serverId),
    }),
    write(m, b, p) {
      if (m.serverId) {
        b[p++] = 8;
        p = writeInt64(b, p, m.serverId);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let serverId = t?.serverId ?? 0n;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            serverId = r.int64();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: GetServerRequest = { serverId };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface GetServerResponse {
  server?: Server | undefined;
}

/** What a {@link GetServerResponse} can be made from. */
export interface GetServerResponseInit {
  server?: ServerInit | undefined;
}

export const GetServerResponse: MessageType<GetServerResponse, GetServerResponseInit> = /* @__PURE__ */ message<GetServerResponse, GetServerResponseInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.GetServerResponse",
  {
    create: (init = {}) => ({
      server: init.server && Server.create(init.server),
    }),
    write(m, b, p) {
      if (m.server !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, Server.write(m.server, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let server = t?.server;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            server = Server.read(r, r.open(), server);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: GetServerResponse = { server };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface GetServerSocketsRequest {
  serverId: bigint;
  startSocketId: bigint;
  maxResults: bigint;
}

/** What a {@link GetServerSocketsRequest} can be made from. */
export interface GetServerSocketsRequestInit {
  serverId?: Int64Input | undefined;
  startSocketId?: Int64Input | undefined;
  maxResults?: Int64Input | undefined;
}

export const GetServerSocketsRequest: MessageType<GetServerSocketsRequest, GetServerSocketsRequestInit> = /* @__PURE__ */ message<GetServerSocketsRequest, GetServerSocketsRequestInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.GetServerSocketsRequest",
  {
    create: (init = {}) => ({
      serverId: int64ToBigint(init.serverId),
      startSocketId: int64ToBigint(init.startSocketId),
      maxResults: int64ToBigint(init.maxResults),
    }),
    write(m, b, p) {
      if (m.serverId) {
        b[p++] = 8;
        p = writeInt64(b, p, m.serverId);
      }
      if (m.startSocketId) {
        b[p++] = 16;
        p = writeInt64(b, p, m.startSocketId);
      }
      if (m.maxResults) {
        b[p++] = 24;
        p = writeInt64(b, p, m.maxResults);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let serverId = t?.serverId ?? 0n;
      let startSocketId = t?.startSocketId ?? 0n;
      let maxResults = t?.maxResults ?? 0n;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            serverId = r.int64();
            break;
          case 16:
            startSocketId = r.int64();
            break;
          case 24:
            maxResults = r.int64();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: GetServerSocketsRequest = { serverId, startSocketId, maxResults };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface GetServerSocketsResponse {
  socketRef: SocketRef[];
  end: boolean;
}

/** What a {@link GetServerSocketsResponse} can be made from. */
export interface GetServerSocketsResponseInit {
  socketRef?: readonly SocketRefInit[] | undefined;
  end?: boolean | undefined;
}

export const GetServerSocketsResponse: MessageType<GetServerSocketsResponse, GetServerSocketsResponseInit> = /* @__PURE__ */ message<GetServerSocketsResponse, GetServerSocketsResponseInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.GetServerSocketsResponse",
  {
    create: (init = {}) => ({
      socketRef: init.socketRef?.map((v) => SocketRef.create(v)) ?? [],
      end: init.end ?? false,
    }),
    write(m, b, p) {
      if (m.socketRef) {
        for (let i = 0; i < m.socketRef.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, SocketRef.write(m.socketRef[i]!, b, p + 1));
        }
      }
      if (m.end) {
        b[p++] = 16;
        p = writeBool(b, p, m.end);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let socketRef = t?.socketRef;
      let end$ = t?.end ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = SocketRef.read(r, r.open());
            if (socketRef === undefined) socketRef = [v];
            else socketRef.push(v);
            break;
          }
          case 16:
            end$ = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: GetServerSocketsResponse = { socketRef: socketRef ?? [], end: end$ };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface GetChannelRequest {
  channelId: bigint;
}

/** What a {@link GetChannelRequest} can be made from. */
export interface GetChannelRequestInit {
  channelId?: Int64Input | undefined;
}

export const GetChannelRequest: MessageType<GetChannelRequest, GetChannelRequestInit> = /* @__PURE__ */ message<GetChannelRequest, GetChannelRequestInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.GetChannelRequest",
  {
    create: (init = {}) => ({
      channelId: int64ToBigint(init.channelId),
    }),
    write(m, b, p) {
      if (m.channelId) {
        b[p++] = 8;
        p = writeInt64(b, p, m.channelId);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let channelId = t?.channelId ?? 0n;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            channelId = r.int64();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: GetChannelRequest = { channelId };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface GetChannelResponse {
  channel?: Channel | undefined;
}

/** What a {@link GetChannelResponse} can be made from. */
export interface GetChannelResponseInit {
  channel?: ChannelInit | undefined;
}

export const GetChannelResponse: MessageType<GetChannelResponse, GetChannelResponseInit> = /* @__PURE__ */ message<GetChannelResponse, GetChannelResponseInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.GetChannelResponse",
  {
    create: (init = {}) => ({
      channel: init.channel && Channel.create(init.channel),
    }),
    write(m, b, p) {
      if (m.channel !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, Channel.write(m.channel, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let channel = t?.channel;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            channel = Channel.read(r, r.open(), channel);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: GetChannelResponse = { channel };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface GetSubchannelRequest {
  subchannelId: bigint;
}

/** What a {@link GetSubchannelRequest} can be made from. */
export interface GetSubchannelRequestInit {
  subchannelId?: Int64Input | undefined;
}

export const GetSubchannelRequest: MessageType<GetSubchannelRequest, GetSubchannelRequestInit> = /* @__PURE__ */ message<GetSubchannelRequest, GetSubchannelRequestInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.GetSubchannelRequest",
  {
    create: (init = {}) => ({
      subchannelId: int64ToBigint(init.subchannelId),
    }),
    write(m, b, p) {
      if (m.subchannelId) {
        b[p++] = 8;
        p = writeInt64(b, p, m.subchannelId);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let subchannelId = t?.subchannelId ?? 0n;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            subchannelId = r.int64();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: GetSubchannelRequest = { subchannelId };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface GetSubchannelResponse {
  subchannel?: Subchannel | undefined;
}

/** What a {@link GetSubchannelResponse} can be made from. */
export interface GetSubchannelResponseInit {
  subchannel?: SubchannelInit | undefined;
}

export const GetSubchannelResponse: MessageType<GetSubchannelResponse, GetSubchannelResponseInit> = /* @__PURE__ */ message<GetSubchannelResponse, GetSubchannelResponseInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.GetSubchannelResponse",
  {
    create: (init = {}) => ({
      subchannel: init.subchannel && Subchannel.create(init.subchannel),
    }),
    write(m, b, p) {
      if (m.subchannel !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, Subchannel.write(m.subchannel, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let subchannel = t?.subchannel;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            subchannel = Subchannel.read(r, r.open(), subchannel);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: GetSubchannelResponse = { subchannel };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface GetSocketRequest {
  socketId: bigint;
  summary: boolean;
}

/** What a {@link GetSocketRequest} can be made from. */
export interface GetSocketRequestInit {
  socketId?: Int64Input | undefined;
  summary?: boolean | undefined;
}

export const GetSocketRequest: MessageType<GetSocketRequest, GetSocketRequestInit> = /* @__PURE__ */ message<GetSocketRequest, GetSocketRequestInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.GetSocketRequest",
  {
    create: (init = {}) => ({
      socketId: int64ToBigint(init.socketId),
      summary: init.summary ?? false,
    }),
    write(m, b, p) {
      if (m.socketId) {
        b[p++] = 8;
        p = writeInt64(b, p, m.socketId);
      }
      if (m.summary) {
        b[p++] = 16;
        p = writeBool(b, p, m.summary);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let socketId = t?.socketId ?? 0n;
      let summary = t?.summary ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            socketId = r.int64();
            break;
          case 16:
            summary = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: GetSocketRequest = { socketId, summary };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface GetSocketResponse {
  socket?: Socket | undefined;
}

/** What a {@link GetSocketResponse} can be made from. */
export interface GetSocketResponseInit {
  socket?: SocketInit | undefined;
}

export const GetSocketResponse: MessageType<GetSocketResponse, GetSocketResponseInit> = /* @__PURE__ */ message<GetSocketResponse, GetSocketResponseInit>(
  grpcChannelzV1ChannelzProto,
  "grpc.channelz.v1.GetSocketResponse",
  {
    create: (init = {}) => ({
      socket: init.socket && Socket.create(init.socket),
    }),
    write(m, b, p) {
      if (m.socket !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, Socket.write(m.socket, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let socket = t?.socket;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            socket = Socket.read(r, r.open(), socket);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: GetSocketResponse = { socket };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const Channelz: {
  readonly typeName: "grpc.channelz.v1.Channelz";
  readonly methods: {
    readonly getTopChannels: MethodType<GetTopChannelsRequest, GetTopChannelsRequestInit, GetTopChannelsResponse, GetTopChannelsResponseInit, "unary">;
    readonly getServers: MethodType<GetServersRequest, GetServersRequestInit, GetServersResponse, GetServersResponseInit, "unary">;
    readonly getServer: MethodType<GetServerRequest, GetServerRequestInit, GetServerResponse, GetServerResponseInit, "unary">;
    readonly getServerSockets: MethodType<GetServerSocketsRequest, GetServerSocketsRequestInit, GetServerSocketsResponse, GetServerSocketsResponseInit, "unary">;
    readonly getChannel: MethodType<GetChannelRequest, GetChannelRequestInit, GetChannelResponse, GetChannelResponseInit, "unary">;
    readonly getSubchannel: MethodType<GetSubchannelRequest, GetSubchannelRequestInit, GetSubchannelResponse, GetSubchannelResponseInit, "unary">;
    readonly getSocket: MethodType<GetSocketRequest, GetSocketRequestInit, GetSocketResponse, GetSocketResponseInit, "unary">;
  };
  readonly descriptor: ServiceDescriptor;
} = /* @__PURE__ */ service(grpcChannelzV1ChannelzProto, "grpc.channelz.v1.Channelz", {
  getTopChannels: {
    name: "GetTopChannels",
    path: "/grpc.channelz.v1.Channelz/GetTopChannels",
    kind: "unary",
    input: GetTopChannelsRequest,
    output: GetTopChannelsResponse,
  },
  getServers: {
    name: "GetServers",
    path: "/grpc.channelz.v1.Channelz/GetServers",
    kind: "unary",
    input: GetServersRequest,
    output: GetServersResponse,
  },
  getServer: {
    name: "GetServer",
    path: "/grpc.channelz.v1.Channelz/GetServer",
    kind: "unary",
    input: GetServerRequest,
    output: GetServerResponse,
  },
  getServerSockets: {
    name: "GetServerSockets",
    path: "/grpc.channelz.v1.Channelz/GetServerSockets",
    kind: "unary",
    input: GetServerSocketsRequest,
    output: GetServerSocketsResponse,
  },
  getChannel: {
    name: "GetChannel",
    path: "/grpc.channelz.v1.Channelz/GetChannel",
    kind: "unary",
    input: GetChannelRequest,
    output: GetChannelResponse,
  },
  getSubchannel: {
    name: "GetSubchannel",
    path: "/grpc.channelz.v1.Channelz/GetSubchannel",
    kind: "unary",
    input: GetSubchannelRequest,
    output: GetSubchannelResponse,
  },
  getSocket: {
    name: "GetSocket",
    path: "/grpc.channelz.v1.Channelz/GetSocket",
    kind: "unary",
    input: GetSocketRequest,
    output: GetSocketResponse,
  },
});

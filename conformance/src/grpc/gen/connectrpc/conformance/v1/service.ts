// Made by Weft from connectrpc/conformance/v1/service.proto: changes here are lost.

import { type Code, type Compression, connectrpcConformanceV1ConfigProto } from "./config.ts";
import {
  type EmptyMessage,
  type Int64Input,
  type MessageType,
  type MethodType,
  type ProtoFile,
  type ServiceDescriptor,
  createList,
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
  writeUint32,
  writeUnknown,
} from "@weft/protobuf";
import { Any, type AnyInit, googleProtobufAnyProto } from "@weft/protobuf/wkt";

/** The schema of connectrpc/conformance/v1/service.proto. */
export const connectrpcConformanceV1ServiceProto: ProtoFile = /* @__PURE__ */ protoFile(
  "connectrpc/conformance/v1/service.proto",
  "Cidjb25uZWN0cnBjL2NvbmZvcm1hbmNlL3YxL3NlcnZpY2UucHJvdG8SGWNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEaJmNv" +
    "bm5lY3RycGMvY29uZm9ybWFuY2UvdjEvY29uZmlnLnByb3RvGhlnb29nbGUvcHJvdG9idWYvYW55LnByb3RvIpgDChdVbmFy" +
    "eVJlc3BvbnNlRGVmaW5pdGlvbhJMChByZXNwb25zZV9oZWFkZXJzGAEgAygLMiEuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52" +
    "MS5IZWFkZXJSD3Jlc3BvbnNlSGVhZGVycxIlCg1yZXNwb25zZV9kYXRhGAIgASgMSABSDHJlc3BvbnNlRGF0YRIxCgVlcnJv" +
    "chgDIAEoCzIgLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuRXJyb3JIABJOChFyZXNwb25zZV90cmFpbGVycxgEIAMoCzIh" +
    "LmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuSGVhZGVyUhByZXNwb25zZVRyYWlsZXJzEioKEXJlc3BvbnNlX2RlbGF5X21z" +
    "GAYgASgNUg9yZXNwb25zZURlbGF5TXMSTQoMcmF3X3Jlc3BvbnNlGAUgASgLMiouY29ubmVjdHJwYy5jb25mb3JtYW5jZS52" +
    "MS5SYXdIVFRQUmVzcG9uc2VSC3Jhd1Jlc3BvbnNlQgoKCHJlc3BvbnNlIokDChhTdHJlYW1SZXNwb25zZURlZmluaXRpb24S" +
    "TAoQcmVzcG9uc2VfaGVhZGVycxgBIAMoCzIhLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuSGVhZGVyUg9yZXNwb25zZUhl" +
    "YWRlcnMSIwoNcmVzcG9uc2VfZGF0YRgCIAMoDFIMcmVzcG9uc2VEYXRhEioKEXJlc3BvbnNlX2RlbGF5X21zGAMgASgNUg9y" +
    "ZXNwb25zZURlbGF5TXMSLwoFZXJyb3IYBCABKAsyIC5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLkVycm9yEk4KEXJlc3Bv" +
    "bnNlX3RyYWlsZXJzGAUgAygLMiEuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5IZWFkZXJSEHJlc3BvbnNlVHJhaWxlcnMS" +
    "TQoMcmF3X3Jlc3BvbnNlGAYgASgLMiouY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5SYXdIVFRQUmVzcG9uc2VSC3Jhd1Jl" +
    "c3BvbnNlIpYBCgxVbmFyeVJlcXVlc3QSYwoTcmVzcG9uc2VfZGVmaW5pdGlvbhgBIAEoCzIyLmNvbm5lY3RycGMuY29uZm9y" +
    "bWFuY2UudjEuVW5hcnlSZXNwb25zZURlZmluaXRpb25SEnJlc3BvbnNlRGVmaW5pdGlvbhIhCgxyZXF1ZXN0X2RhdGEYAiAB" +
    "KAxSC3JlcXVlc3REYXRhIk8KDVVuYXJ5UmVzcG9uc2USPgoHcGF5bG9hZBgBIAEoCzItLmNvbm5lY3RycGMuY29uZm9ybWFu" +
    "Y2UudjEuQ29uZm9ybWFuY2VQYXlsb2FkIqABChZJZGVtcG90ZW50VW5hcnlSZXF1ZXN0EmMKE3Jlc3BvbnNlX2RlZmluaXRp" +
    "b24YASABKAsyMi5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLlVuYXJ5UmVzcG9uc2VEZWZpbml0aW9uUhJyZXNwb25zZURl" +
    "ZmluaXRpb24SIQoMcmVxdWVzdF9kYXRhGAIgASgMUgtyZXF1ZXN0RGF0YSJZChdJZGVtcG90ZW50VW5hcnlSZXNwb25zZRI+" +
    "CgdwYXlsb2FkGAEgASgLMi0uY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5Db25mb3JtYW5jZVBheWxvYWQingEKE1NlcnZl" +
    "clN0cmVhbVJlcXVlc3QSZAoTcmVzcG9uc2VfZGVmaW5pdGlvbhgBIAEoCzIzLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEu" +
    "U3RyZWFtUmVzcG9uc2VEZWZpbml0aW9uUhJyZXNwb25zZURlZmluaXRpb24SIQoMcmVxdWVzdF9kYXRhGAIgASgMUgtyZXF1" +
    "ZXN0RGF0YSJWChRTZXJ2ZXJTdHJlYW1SZXNwb25zZRI+CgdwYXlsb2FkGAEgASgLMi0uY29ubmVjdHJwYy5jb25mb3JtYW5j" +
    "ZS52MS5Db25mb3JtYW5jZVBheWxvYWQinQEKE0NsaWVudFN0cmVhbVJlcXVlc3QSYwoTcmVzcG9uc2VfZGVmaW5pdGlvbhgB" +
    "IAEoCzIyLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuVW5hcnlSZXNwb25zZURlZmluaXRpb25SEnJlc3BvbnNlRGVmaW5p" +
    "dGlvbhIhCgxyZXF1ZXN0X2RhdGEYAiABKAxSC3JlcXVlc3REYXRhIlYKFENsaWVudFN0cmVhbVJlc3BvbnNlEj4KB3BheWxv" +
    "YWQYASABKAsyLS5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLkNvbmZvcm1hbmNlUGF5bG9hZCK9AQoRQmlkaVN0cmVhbVJl" +
    "cXVlc3QSZAoTcmVzcG9uc2VfZGVmaW5pdGlvbhgBIAEoCzIzLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuU3RyZWFtUmVz" +
    "cG9uc2VEZWZpbml0aW9uUhJyZXNwb25zZURlZmluaXRpb24SHwoLZnVsbF9kdXBsZXgYAiABKAhSCmZ1bGxEdXBsZXgSIQoM" +
    "cmVxdWVzdF9kYXRhGAMgASgMUgtyZXF1ZXN0RGF0YSJUChJCaWRpU3RyZWFtUmVzcG9uc2USPgoHcGF5bG9hZBgBIAEoCzIt" +
    "LmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuQ29uZm9ybWFuY2VQYXlsb2FkIhYKFFVuaW1wbGVtZW50ZWRSZXF1ZXN0IhcK" +
    "FVVuaW1wbGVtZW50ZWRSZXNwb25zZSL3AwoSQ29uZm9ybWFuY2VQYXlsb2FkEgwKBGRhdGEYASABKAwSXAoMcmVxdWVzdF9p" +
    "bmZvGAIgASgLMjkuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5Db25mb3JtYW5jZVBheWxvYWQuUmVxdWVzdEluZm9SC3Jl" +
    "cXVlc3RJbmZvGpwCCgtSZXF1ZXN0SW5mbxJKCg9yZXF1ZXN0X2hlYWRlcnMYASADKAsyIS5jb25uZWN0cnBjLmNvbmZvcm1h" +
    "bmNlLnYxLkhlYWRlclIOcmVxdWVzdEhlYWRlcnMSIgoKdGltZW91dF9tcxgCIAEoA0gAUgl0aW1lb3V0TXOIAQESJgoIcmVx" +
    "dWVzdHMYAyADKAsyFC5nb29nbGUucHJvdG9idWYuQW55EmYKEGNvbm5lY3RfZ2V0X2luZm8YBCABKAsyPC5jb25uZWN0cnBj" +
    "LmNvbmZvcm1hbmNlLnYxLkNvbmZvcm1hbmNlUGF5bG9hZC5Db25uZWN0R2V0SW5mb1IOY29ubmVjdEdldEluZm9CDQoLX3Rp" +
    "bWVvdXRfbXMaVgoOQ29ubmVjdEdldEluZm8SRAoMcXVlcnlfcGFyYW1zGAEgAygLMiEuY29ubmVjdHJwYy5jb25mb3JtYW5j" +
    "ZS52MS5IZWFkZXJSC3F1ZXJ5UGFyYW1zIn8KBUVycm9yEi0KBGNvZGUYASABKA4yHy5jb25uZWN0cnBjLmNvbmZvcm1hbmNl" +
    "LnYxLkNvZGUSFAoHbWVzc2FnZRgCIAEoCUgAiAEBEiUKB2RldGFpbHMYAyADKAsyFC5nb29nbGUucHJvdG9idWYuQW55QgoK" +
    "CF9tZXNzYWdlIiUKBkhlYWRlchIMCgRuYW1lGAEgASgJEg0KBXZhbHVlGAIgAygJIqEECg5SYXdIVFRQUmVxdWVzdBIMCgR2" +
    "ZXJiGAEgASgJEgsKA3VyaRgCIAEoCRIyCgdoZWFkZXJzGAMgAygLMiEuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5IZWFk" +
    "ZXISSwoQcmF3X3F1ZXJ5X3BhcmFtcxgEIAMoCzIhLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuSGVhZGVyUg5yYXdRdWVy" +
    "eVBhcmFtcxJtChRlbmNvZGVkX3F1ZXJ5X3BhcmFtcxgFIAMoCzI7LmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuUmF3SFRU" +
    "UFJlcXVlc3QuRW5jb2RlZFF1ZXJ5UGFyYW1SEmVuY29kZWRRdWVyeVBhcmFtcxI7CgV1bmFyeRgGIAEoCzIqLmNvbm5lY3Ry" +
    "cGMuY29uZm9ybWFuY2UudjEuTWVzc2FnZUNvbnRlbnRzSAASOwoGc3RyZWFtGAcgASgLMikuY29ubmVjdHJwYy5jb25mb3Jt" +
    "YW5jZS52MS5TdHJlYW1Db250ZW50c0gAGoEBChFFbmNvZGVkUXVlcnlQYXJhbRIMCgRuYW1lGAEgASgJEjkKBXZhbHVlGAIg" +
    "ASgLMiouY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5NZXNzYWdlQ29udGVudHMSIwoNYmFzZTY0X2VuY29kZRgDIAEoCFIM" +
    "YmFzZTY0RW5jb2RlQgYKBGJvZHkitwEKD01lc3NhZ2VDb250ZW50cxIQCgZiaW5hcnkYASABKAxIABIOCgR0ZXh0GAIgASgJ" +
    "SAASPQoOYmluYXJ5X21lc3NhZ2UYAyABKAsyFC5nb29nbGUucHJvdG9idWYuQW55SABSDWJpbmFyeU1lc3NhZ2USOwoLY29t" +
    "cHJlc3Npb24YBCABKA4yJi5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLkNvbXByZXNzaW9uQgYKBGRhdGEizwEKDlN0cmVh" +
    "bUNvbnRlbnRzEkMKBWl0ZW1zGAEgAygLMjQuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5TdHJlYW1Db250ZW50cy5TdHJl" +
    "YW1JdGVtGngKClN0cmVhbUl0ZW0SDQoFZmxhZ3MYASABKA0SEwoGbGVuZ3RoGAIgASgNSACIAQESOwoHcGF5bG9hZBgDIAEo" +
    "CzIqLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuTWVzc2FnZUNvbnRlbnRzQgkKB19sZW5ndGginQIKD1Jhd0hUVFBSZXNw" +
    "b25zZRIfCgtzdGF0dXNfY29kZRgBIAEoDVIKc3RhdHVzQ29kZRIyCgdoZWFkZXJzGAIgAygLMiEuY29ubmVjdHJwYy5jb25m" +
    "b3JtYW5jZS52MS5IZWFkZXISOwoFdW5hcnkYAyABKAsyKi5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLk1lc3NhZ2VDb250" +
    "ZW50c0gAEjsKBnN0cmVhbRgEIAEoCzIpLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuU3RyZWFtQ29udGVudHNIABIzCgh0" +
    "cmFpbGVycxgFIAMoCzIhLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuSGVhZGVyQgYKBGJvZHkyuAUKEkNvbmZvcm1hbmNl" +
    "U2VydmljZRJaCgVVbmFyeRInLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuVW5hcnlSZXF1ZXN0GiguY29ubmVjdHJwYy5j" +
    "b25mb3JtYW5jZS52MS5VbmFyeVJlc3BvbnNlEnEKDFNlcnZlclN0cmVhbRIuLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEu" +
    "U2VydmVyU3RyZWFtUmVxdWVzdBovLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuU2VydmVyU3RyZWFtUmVzcG9uc2UwARJx" +
    "CgxDbGllbnRTdHJlYW0SLi5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLkNsaWVudFN0cmVhbVJlcXVlc3QaLy5jb25uZWN0" +
    "cnBjLmNvbmZvcm1hbmNlLnYxLkNsaWVudFN0cmVhbVJlc3BvbnNlKAESbQoKQmlkaVN0cmVhbRIsLmNvbm5lY3RycGMuY29u" +
    "Zm9ybWFuY2UudjEuQmlkaVN0cmVhbVJlcXVlc3QaLS5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLkJpZGlTdHJlYW1SZXNw" +
    "b25zZSgBMAEScgoNVW5pbXBsZW1lbnRlZBIvLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuVW5pbXBsZW1lbnRlZFJlcXVl" +
    "c3QaMC5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLlVuaW1wbGVtZW50ZWRSZXNwb25zZRJ9Cg9JZGVtcG90ZW50VW5hcnkS" +
    "MS5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLklkZW1wb3RlbnRVbmFyeVJlcXVlc3QaMi5jb25uZWN0cnBjLmNvbmZvcm1h" +
    "bmNlLnYxLklkZW1wb3RlbnRVbmFyeVJlc3BvbnNlIgOQAgFiBnByb3RvMw==",
  () => [connectrpcConformanceV1ConfigProto, googleProtobufAnyProto],
);

export interface UnaryResponseDefinition {
  responseHeaders: Header[];
  response?:
    | { case: "responseData"; value: Uint8Array }
    | { case: "error"; value: Error }
    | undefined;
  responseTrailers: Header[];
  responseDelayMs: number;
  rawResponse?: RawHTTPResponse | undefined;
}

/** What a {@link UnaryResponseDefinition} can be made from. */
export interface UnaryResponseDefinitionInit {
  responseHeaders?: readonly HeaderInit[] | undefined;
  response?:
    | { case: "responseData"; value: Uint8Array }
    | { case: "error"; value: ErrorInit }
    | undefined;
  responseTrailers?: readonly HeaderInit[] | undefined;
  responseDelayMs?: number | undefined;
  rawResponse?: RawHTTPResponseInit | undefined;
}

export const UnaryResponseDefinition: MessageType<UnaryResponseDefinition, UnaryResponseDefinitionInit> = /* @__PURE__ */ message<UnaryResponseDefinition, UnaryResponseDefinitionInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.UnaryResponseDefinition",
  {
    create: (init = {}) => ({
      responseHeaders: init.responseHeaders?.map((v) => Header.create(v)) ?? [],
      response:
        init.response?.case === "error"
          ? { case: "error", value: Error.create(init.response.value) }
        : init.response,
      responseTrailers: init.responseTrailers?.map((v) => Header.create(v)) ?? [],
      responseDelayMs: init.responseDelayMs ?? 0,
      rawResponse: init.rawResponse && RawHTTPResponse.create(init.rawResponse),
    }),
    write(m, b, p) {
      if (m.responseHeaders) {
        for (let i = 0; i < m.responseHeaders.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, Header.write(m.responseHeaders[i]!, b, p + 1));
        }
      }
      if (m.response !== undefined) {
        switch (m.response.case) {
          case "responseData":
            b[p++] = 18;
            p = writeBytes(b, p, m.response.value);
            break;
          case "error":
            b[p++] = 26;
            p = endMessage(b, p, Error.write(m.response.value, b, p + 1));
            break;
        }
      }
      if (m.responseTrailers) {
        for (let i = 0; i < m.responseTrailers.length; i++) {
          b[p++] = 34;
          p = endMessage(b, p, Header.write(m.responseTrailers[i]!, b, p + 1));
        }
      }
      if (m.rawResponse !== undefined) {
        b[p++] = 42;
        p = endMessage(b, p, RawHTTPResponse.write(m.rawResponse, b, p + 1));
      }
      if (m.responseDelayMs != null && m.responseDelayMs !== 0) {
        b[p++] = 48;
        p = writeUint32(b, p, m.responseDelayMs);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let responseHeaders = t?.responseHeaders;
      let response = t?.response;
      let responseTrailers = t?.responseTrailers;
      let responseDelayMs = t?.responseDelayMs ?? 0;
      let rawResponse = t?.rawResponse;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = Header.read(r, r.open());
            if (responseHeaders === undefined) responseHeaders = [v];
            else responseHeaders.push(v);
            break;
          }
          case 18:
            response = { case: "responseData", value: r.bytesField() };
            break;
          case 26:
            response = { case: "error", value: Error.read(r, r.open(), response?.case === "error" ? response.value : undefined) };
            break;
          case 34: {
            const v = Header.read(r, r.open());
            if (responseTrailers === undefined) responseTrailers = [v];
            else responseTrailers.push(v);
            break;
          }
          case 48:
            responseDelayMs = r.uint32();
            break;
          case 42:
            rawResponse = RawHTTPResponse.read(r, r.open(), rawResponse);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: UnaryResponseDefinition = { responseHeaders: responseHeaders ?? [], response, responseTrailers: responseTrailers ?? [], responseDelayMs, rawResponse };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface StreamResponseDefinition {
  responseHeaders: Header[];
  responseData: Uint8Array[];
  responseDelayMs: number;
  error?: Error | undefined;
  responseTrailers: Header[];
  rawResponse?: RawHTTPResponse | undefined;
}

/** What a {@link StreamResponseDefinition} can be made from. */
export interface StreamResponseDefinitionInit {
  responseHeaders?: readonly HeaderInit[] | undefined;
  responseData?: readonly Uint8Array[] | undefined;
  responseDelayMs?: number | undefined;
  error?: ErrorInit | undefined;
  responseTrailers?: readonly HeaderInit[] | undefined;
  rawResponse?: RawHTTPResponseInit | undefined;
}

export const StreamResponseDefinition: MessageType<StreamResponseDefinition, StreamResponseDefinitionInit> = /* @__PURE__ */ message<StreamResponseDefinition, StreamResponseDefinitionInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.StreamResponseDefinition",
  {
    create: (init = {}) => ({
      responseHeaders: init.responseHeaders?.map((v) => Header.create(v)) ?? [],
      responseData: createList(init.responseData),
      responseDelayMs: init.responseDelayMs ?? 0,
      error: init.error && Error.create(init.error),
      responseTrailers: init.responseTrailers?.map((v) => Header.create(v)) ?? [],
      rawResponse: init.rawResponse && RawHTTPResponse.create(init.rawResponse),
    }),
    write(m, b, p) {
      if (m.responseHeaders) {
        for (let i = 0; i < m.responseHeaders.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, Header.write(m.responseHeaders[i]!, b, p + 1));
        }
      }
      if (m.responseData) {
        for (let i = 0; i < m.responseData.length; i++) {
          b[p++] = 18;
          p = writeBytes(b, p, m.responseData[i]!);
        }
      }
      if (m.responseDelayMs != null && m.responseDelayMs !== 0) {
        b[p++] = 24;
        p = writeUint32(b, p, m.responseDelayMs);
      }
      if (m.error !== undefined) {
        b[p++] = 34;
        p = endMessage(b, p, Error.write(m.error, b, p + 1));
      }
      if (m.responseTrailers) {
        for (let i = 0; i < m.responseTrailers.length; i++) {
          b[p++] = 42;
          p = endMessage(b, p, Header.write(m.responseTrailers[i]!, b, p + 1));
        }
      }
      if (m.rawResponse !== undefined) {
        b[p++] = 50;
        p = endMessage(b, p, RawHTTPResponse.write(m.rawResponse, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let responseHeaders = t?.responseHeaders;
      let responseData = t?.responseData;
      let responseDelayMs = t?.responseDelayMs ?? 0;
      let error = t?.error;
      let responseTrailers = t?.responseTrailers;
      let rawResponse = t?.rawResponse;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = Header.read(r, r.open());
            if (responseHeaders === undefined) responseHeaders = [v];
            else responseHeaders.push(v);
            break;
          }
          case 18: {
            const v = r.bytesField();
            if (responseData === undefined) responseData = [v];
            else responseData.push(v);
            break;
          }
          case 24:
            responseDelayMs = r.uint32();
            break;
          case 34:
            error = Error.read(r, r.open(), error);
            break;
          case 42: {
            const v = Header.read(r, r.open());
            if (responseTrailers === undefined) responseTrailers = [v];
            else responseTrailers.push(v);
            break;
          }
          case 50:
            rawResponse = RawHTTPResponse.read(r, r.open(), rawResponse);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: StreamResponseDefinition = { responseHeaders: responseHeaders ?? [], responseData: responseData ?? [], responseDelayMs, error, responseTrailers: responseTrailers ?? [], rawResponse };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface UnaryRequest {
  responseDefinition?: UnaryResponseDefinition | undefined;
  requestData: Uint8Array;
}

/** What a {@link UnaryRequest} can be made from. */
export interface UnaryRequestInit {
  responseDefinition?: UnaryResponseDefinitionInit | undefined;
  requestData?: Uint8Array | undefined;
}

export const UnaryRequest: MessageType<UnaryRequest, UnaryRequestInit> = /* @__PURE__ */ message<UnaryRequest, UnaryRequestInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.UnaryRequest",
  {
    create: (init = {}) => ({
      responseDefinition: init.responseDefinition && UnaryResponseDefinition.create(init.responseDefinition),
      requestData: init.requestData ?? noBytes,
    }),
    write(m, b, p) {
      if (m.responseDefinition !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, UnaryResponseDefinition.write(m.responseDefinition, b, p + 1));
      }
      if (m.requestData?.length) {
        b[p++] = 18;
        p = writeBytes(b, p, m.requestData);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let responseDefinition = t?.responseDefinition;
      let requestData = t?.requestData ?? noBytes;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            responseDefinition = UnaryResponseDefinition.read(r, r.open(), responseDefinition);
            break;
          case 18:
            requestData = r.bytesField();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: UnaryRequest = { responseDefinition, requestData };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface UnaryResponse {
  payload?: ConformancePayload | undefined;
}

/** What a {@link UnaryResponse} can be made from. */
export interface UnaryResponseInit {
  payload?: ConformancePayloadInit | undefined;
}

export const UnaryResponse: MessageType<UnaryResponse, UnaryResponseInit> = /* @__PURE__ */ message<UnaryResponse, UnaryResponseInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.UnaryResponse",
  {
    create: (init = {}) => ({
      payload: init.payload && ConformancePayload.create(init.payload),
    }),
    write(m, b, p) {
      if (m.payload !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, ConformancePayload.write(m.payload, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let payload = t?.payload;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            payload = ConformancePayload.read(r, r.open(), payload);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: UnaryResponse = { payload };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface IdempotentUnaryRequest {
  responseDefinition?: UnaryResponseDefinition | undefined;
  requestData: Uint8Array;
}

/** What a {@link IdempotentUnaryRequest} can be made from. */
export interface IdempotentUnaryRequestInit {
  responseDefinition?: UnaryResponseDefinitionInit | undefined;
  requestData?: Uint8Array | undefined;
}

export const IdempotentUnaryRequest: MessageType<IdempotentUnaryRequest, IdempotentUnaryRequestInit> = /* @__PURE__ */ message<IdempotentUnaryRequest, IdempotentUnaryRequestInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.IdempotentUnaryRequest",
  {
    create: (init = {}) => ({
      responseDefinition: init.responseDefinition && UnaryResponseDefinition.create(init.responseDefinition),
      requestData: init.requestData ?? noBytes,
    }),
    write(m, b, p) {
      if (m.responseDefinition !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, UnaryResponseDefinition.write(m.responseDefinition, b, p + 1));
      }
      if (m.requestData?.length) {
        b[p++] = 18;
        p = writeBytes(b, p, m.requestData);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let responseDefinition = t?.responseDefinition;
      let requestData = t?.requestData ?? noBytes;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            responseDefinition = UnaryResponseDefinition.read(r, r.open(), responseDefinition);
            break;
          case 18:
            requestData = r.bytesField();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: IdempotentUnaryRequest = { responseDefinition, requestData };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface IdempotentUnaryResponse {
  payload?: ConformancePayload | undefined;
}

/** What a {@link IdempotentUnaryResponse} can be made from. */
export interface IdempotentUnaryResponseInit {
  payload?: ConformancePayloadInit | undefined;
}

export const IdempotentUnaryResponse: MessageType<IdempotentUnaryResponse, IdempotentUnaryResponseInit> = /* @__PURE__ */ message<IdempotentUnaryResponse, IdempotentUnaryResponseInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.IdempotentUnaryResponse",
  {
    create: (init = {}) => ({
      payload: init.payload && ConformancePayload.create(init.payload),
    }),
    write(m, b, p) {
      if (m.payload !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, ConformancePayload.write(m.payload, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let payload = t?.payload;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            payload = ConformancePayload.read(r, r.open(), payload);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: IdempotentUnaryResponse = { payload };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ServerStreamRequest {
  responseDefinition?: StreamResponseDefinition | undefined;
  requestData: Uint8Array;
}

/** What a {@link ServerStreamRequest} can be made from. */
export interface ServerStreamRequestInit {
  responseDefinition?: StreamResponseDefinitionInit | undefined;
  requestData?: Uint8Array | undefined;
}

export const ServerStreamRequest: MessageType<ServerStreamRequest, ServerStreamRequestInit> = /* @__PURE__ */ message<ServerStreamRequest, ServerStreamRequestInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.ServerStreamRequest",
  {
    create: (init = {}) => ({
      responseDefinition: init.responseDefinition && StreamResponseDefinition.create(init.responseDefinition),
      requestData: init.requestData ?? noBytes,
    }),
    write(m, b, p) {
      if (m.responseDefinition !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, StreamResponseDefinition.write(m.responseDefinition, b, p + 1));
      }
      if (m.requestData?.length) {
        b[p++] = 18;
        p = writeBytes(b, p, m.requestData);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let responseDefinition = t?.responseDefinition;
      let requestData = t?.requestData ?? noBytes;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            responseDefinition = StreamResponseDefinition.read(r, r.open(), responseDefinition);
            break;
          case 18:
            requestData = r.bytesField();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ServerStreamRequest = { responseDefinition, requestData };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ServerStreamResponse {
  payload?: ConformancePayload | undefined;
}

/** What a {@link ServerStreamResponse} can be made from. */
export interface ServerStreamResponseInit {
  payload?: ConformancePayloadInit | undefined;
}

export const ServerStreamResponse: MessageType<ServerStreamResponse, ServerStreamResponseInit> = /* @__PURE__ */ message<ServerStreamResponse, ServerStreamResponseInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.ServerStreamResponse",
  {
    create: (init = {}) => ({
      payload: init.payload && ConformancePayload.create(init.payload),
    }),
    write(m, b, p) {
      if (m.payload !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, ConformancePayload.write(m.payload, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let payload = t?.payload;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            payload = ConformancePayload.read(r, r.open(), payload);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ServerStreamResponse = { payload };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ClientStreamRequest {
  responseDefinition?: UnaryResponseDefinition | undefined;
  requestData: Uint8Array;
}

/** What a {@link ClientStreamRequest} can be made from. */
export interface ClientStreamRequestInit {
  responseDefinition?: UnaryResponseDefinitionInit | undefined;
  requestData?: Uint8Array | undefined;
}

export const ClientStreamRequest: MessageType<ClientStreamRequest, ClientStreamRequestInit> = /* @__PURE__ */ message<ClientStreamRequest, ClientStreamRequestInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.ClientStreamRequest",
  {
    create: (init = {}) => ({
      responseDefinition: init.responseDefinition && UnaryResponseDefinition.create(init.responseDefinition),
      requestData: init.requestData ?? noBytes,
    }),
    write(m, b, p) {
      if (m.responseDefinition !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, UnaryResponseDefinition.write(m.responseDefinition, b, p + 1));
      }
      if (m.requestData?.length) {
        b[p++] = 18;
        p = writeBytes(b, p, m.requestData);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let responseDefinition = t?.responseDefinition;
      let requestData = t?.requestData ?? noBytes;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            responseDefinition = UnaryResponseDefinition.read(r, r.open(), responseDefinition);
            break;
          case 18:
            requestData = r.bytesField();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ClientStreamRequest = { responseDefinition, requestData };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ClientStreamResponse {
  payload?: ConformancePayload | undefined;
}

/** What a {@link ClientStreamResponse} can be made from. */
export interface ClientStreamResponseInit {
  payload?: ConformancePayloadInit | undefined;
}

export const ClientStreamResponse: MessageType<ClientStreamResponse, ClientStreamResponseInit> = /* @__PURE__ */ message<ClientStreamResponse, ClientStreamResponseInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.ClientStreamResponse",
  {
    create: (init = {}) => ({
      payload: init.payload && ConformancePayload.create(init.payload),
    }),
    write(m, b, p) {
      if (m.payload !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, ConformancePayload.write(m.payload, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let payload = t?.payload;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            payload = ConformancePayload.read(r, r.open(), payload);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ClientStreamResponse = { payload };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface BidiStreamRequest {
  responseDefinition?: StreamResponseDefinition | undefined;
  fullDuplex: boolean;
  requestData: Uint8Array;
}

/** What a {@link BidiStreamRequest} can be made from. */
export interface BidiStreamRequestInit {
  responseDefinition?: StreamResponseDefinitionInit | undefined;
  fullDuplex?: boolean | undefined;
  requestData?: Uint8Array | undefined;
}

export const BidiStreamRequest: MessageType<BidiStreamRequest, BidiStreamRequestInit> = /* @__PURE__ */ message<BidiStreamRequest, BidiStreamRequestInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.BidiStreamRequest",
  {
    create: (init = {}) => ({
      responseDefinition: init.responseDefinition && StreamResponseDefinition.create(init.responseDefinition),
      fullDuplex: init.fullDuplex ?? false,
      requestData: init.requestData ?? noBytes,
    }),
    write(m, b, p) {
      if (m.responseDefinition !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, StreamResponseDefinition.write(m.responseDefinition, b, p + 1));
      }
      if (m.fullDuplex) {
        b[p++] = 16;
        p = writeBool(b, p, m.fullDuplex);
      }
      if (m.requestData?.length) {
        b[p++] = 26;
        p = writeBytes(b, p, m.requestData);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let responseDefinition = t?.responseDefinition;
      let fullDuplex = t?.fullDuplex ?? false;
      let requestData = t?.requestData ?? noBytes;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            responseDefinition = StreamResponseDefinition.read(r, r.open(), responseDefinition);
            break;
          case 16:
            fullDuplex = r.bool();
            break;
          case 26:
            requestData = r.bytesField();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: BidiStreamRequest = { responseDefinition, fullDuplex, requestData };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface BidiStreamResponse {
  payload?: ConformancePayload | undefined;
}

/** What a {@link BidiStreamResponse} can be made from. */
export interface BidiStreamResponseInit {
  payload?: ConformancePayloadInit | undefined;
}

export const BidiStreamResponse: MessageType<BidiStreamResponse, BidiStreamResponseInit> = /* @__PURE__ */ message<BidiStreamResponse, BidiStreamResponseInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.BidiStreamResponse",
  {
    create: (init = {}) => ({
      payload: init.payload && ConformancePayload.create(init.payload),
    }),
    write(m, b, p) {
      if (m.payload !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, ConformancePayload.write(m.payload, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let payload = t?.payload;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            payload = ConformancePayload.read(r, r.open(), payload);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: BidiStreamResponse = { payload };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export type UnimplementedRequest = EmptyMessage;

/** What a {@link UnimplementedRequest} can be made from. */
export type UnimplementedRequestInit = EmptyMessage;

export const UnimplementedRequest: MessageType<UnimplementedRequest, UnimplementedRequestInit> = /* @__PURE__ */ message<UnimplementedRequest, UnimplementedRequestInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.UnimplementedRequest",
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
      const m: UnimplementedRequest = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export type UnimplementedResponse = EmptyMessage;

/** What a {@link UnimplementedResponse} can be made from. */
export type UnimplementedResponseInit = EmptyMessage;

export const UnimplementedResponse: MessageType<UnimplementedResponse, UnimplementedResponseInit> = /* @__PURE__ */ message<UnimplementedResponse, UnimplementedResponseInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.UnimplementedResponse",
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
      const m: UnimplementedResponse = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ConformancePayload {
  data: Uint8Array;
  requestInfo?: ConformancePayload_RequestInfo | undefined;
}

/** What a {@link ConformancePayload} can be made from. */
export interface ConformancePayloadInit {
  data?: Uint8Array | undefined;
  requestInfo?: ConformancePayload_RequestInfoInit | undefined;
}

export const ConformancePayload: MessageType<ConformancePayload, ConformancePayloadInit> = /* @__PURE__ */ message<ConformancePayload, ConformancePayloadInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.ConformancePayload",
  {
    create: (init = {}) => ({
      data: init.data ?? noBytes,
      requestInfo: init.requestInfo && ConformancePayload_RequestInfo.create(init.requestInfo),
    }),
    write(m, b, p) {
      if (m.data?.length) {
        b[p++] = 10;
        p = writeBytes(b, p, m.data);
      }
      if (m.requestInfo !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, ConformancePayload_RequestInfo.write(m.requestInfo, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let data = t?.data ?? noBytes;
      let requestInfo = t?.requestInfo;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            data = r.bytesField();
            break;
          case 18:
            requestInfo = ConformancePayload_RequestInfo.read(r, r.open(), requestInfo);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ConformancePayload = { data, requestInfo };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ConformancePayload_RequestInfo {
  requestHeaders: Header[];
  timeoutMs?: bigint | undefined;
  requests: Any[];
  connectGetInfo?: ConformancePayload_ConnectGetInfo | undefined;
}

/** What a {@link ConformancePayload_RequestInfo} can be made from. */
export interface ConformancePayload_RequestInfoInit {
  requestHeaders?: readonly HeaderInit[] | undefined;
  timeoutMs?: Int64Input | undefined;
  requests?: readonly AnyInit[] | undefined;
  connectGetInfo?: ConformancePayload_ConnectGetInfoInit | undefined;
}

export const ConformancePayload_RequestInfo: MessageType<ConformancePayload_RequestInfo, ConformancePayload_RequestInfoInit> = /* @__PURE__ */ message<ConformancePayload_RequestInfo, ConformancePayload_RequestInfoInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.ConformancePayload.RequestInfo",
  {
    create: (init = {}) => ({
      requestHeaders: init.requestHeaders?.map((v) => Header.create(v)) ?? [],
      timeoutMs: init.timeoutMs === undefined ? undefined : int64ToBigint(init.timeoutMs),
      requests: init.requests?.map((v) => Any.create(v)) ?? [],
      connectGetInfo: init.connectGetInfo && ConformancePayload_ConnectGetInfo.create(init.connectGetInfo),
    }),
    write(m, b, p) {
      if (m.requestHeaders) {
        for (let i = 0; i < m.requestHeaders.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, Header.write(m.requestHeaders[i]!, b, p + 1));
        }
      }
      if (m.timeoutMs !== undefined) {
        b[p++] = 16;
        p = writeInt64(b, p, m.timeoutMs);
      }
      if (m.requests) {
        for (let i = 0; i < m.requests.length; i++) {
          b[p++] = 26;
          p = endMessage(b, p, Any.write(m.requests[i]!, b, p + 1));
        }
      }
      if (m.connectGetInfo !== undefined) {
        b[p++] = 34;
        p = endMessage(b, p, ConformancePayload_ConnectGetInfo.write(m.connectGetInfo, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let requestHeaders = t?.requestHeaders;
      let timeoutMs = t?.timeoutMs;
      let requests = t?.requests;
      let connectGetInfo = t?.connectGetInfo;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = Header.read(r, r.open());
            if (requestHeaders === undefined) requestHeaders = [v];
            else requestHeaders.push(v);
            break;
          }
          case 16:
            timeoutMs = r.int64();
            break;
          case 26: {
            const v = Any.read(r, r.open());
            if (requests === undefined) requests = [v];
            else requests.push(v);
            break;
          }
          case 34:
            connectGetInfo = ConformancePayload_ConnectGetInfo.read(r, r.open(), connectGetInfo);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ConformancePayload_RequestInfo = { requestHeaders: requestHeaders ?? [], timeoutMs, requests: requests ?? [], connectGetInfo };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ConformancePayload_ConnectGetInfo {
  queryParams: Header[];
}

/** What a {@link ConformancePayload_ConnectGetInfo} can be made from. */
export interface ConformancePayload_ConnectGetInfoInit {
  queryParams?: readonly HeaderInit[] | undefined;
}

export const ConformancePayload_ConnectGetInfo: MessageType<ConformancePayload_ConnectGetInfo, ConformancePayload_ConnectGetInfoInit> = /* @__PURE__ */ message<ConformancePayload_ConnectGetInfo, ConformancePayload_ConnectGetInfoInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.ConformancePayload.ConnectGetInfo",
  {
    create: (init = {}) => ({
      queryParams: init.queryParams?.map((v) => Header.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.queryParams) {
        for (let i = 0; i < m.queryParams.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, Header.write(m.queryParams[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let queryParams = t?.queryParams;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = Header.read(r, r.open());
            if (queryParams === undefined) queryParams = [v];
            else queryParams.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ConformancePayload_ConnectGetInfo = { queryParams: queryParams ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Error {
  code: Code;
  message?: string | undefined;
  details: Any[];
}

/** What a {@link Error} can be made from. */
export interface ErrorInit {
  code?: Code | undefined;
  message?: string | undefined;
  details?: readonly AnyInit[] | undefined;
}

export const Error: MessageType<Error, ErrorInit> = /* @__PURE__ */ message<Error, ErrorInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.Error",
  {
    create: (init = {}) => ({
      code: init.code ?? 0,
      message: init.message,
      details: init.details?.map((v) => Any.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.code != null && m.code !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.code);
      }
      if (m.message !== undefined) {
        b[p++] = 18;
        p = writeString(b, p, m.message);
      }
      if (m.details) {
        for (let i = 0; i < m.details.length; i++) {
          b[p++] = 26;
          p = endMessage(b, p, Any.write(m.details[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let code = t?.code ?? 0;
      let message = t?.message;
      let details = t?.details;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            code = r.int32();
            break;
          case 18:
            message = r.string();
            break;
          case 26: {
            const v = Any.read(r, r.open());
            if (details === undefined) details = [v];
            else details.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Error = { code, message, details: details ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Header {
  name: string;
  value: string[];
}

/** What a {@link Header} can be made from. */
export interface HeaderInit {
  name?: string | undefined;
  value?: readonly string[] | undefined;
}

export const Header: MessageType<Header, HeaderInit> = /* @__PURE__ */ message<Header, HeaderInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.Header",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      value: createList(init.value),
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.value) {
        for (let i = 0; i < m.value.length; i++) {
          b[p++] = 18;
          p = writeString(b, p, m.value[i]!);
        }
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
          case 18: {
            const v = r.string();
            if (value === undefined) value = [v];
            else value.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Header = { name, value: value ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface RawHTTPRequest {
  verb: string;
  uri: string;
  headers: Header[];
  rawQueryParams: Header[];
  encodedQueryParams: RawHTTPRequest_EncodedQueryParam[];
  body?:
    | { case: "unary"; value: MessageContents }
    | { case: "stream"; value: StreamContents }
    | undefined;
}

/** What a {@link RawHTTPRequest} can be made from. */
export interface RawHTTPRequestInit {
  verb?: string | undefined;
  uri?: string | undefined;
  headers?: readonly HeaderInit[] | undefined;
  rawQueryParams?: readonly HeaderInit[] | undefined;
  encodedQueryParams?: readonly RawHTTPRequest_EncodedQueryParamInit[] | undefined;
  body?:
    | { case: "unary"; value: MessageContentsInit }
    | { case: "stream"; value: StreamContentsInit }
    | undefined;
}

export const RawHTTPRequest: MessageType<RawHTTPRequest, RawHTTPRequestInit> = /* @__PURE__ */ message<RawHTTPRequest, RawHTTPRequestInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.RawHTTPRequest",
  {
    create: (init = {}) => ({
      verb: init.verb ?? "",
      uri: init.uri ?? "",
      headers: init.headers?.map((v) => Header.create(v)) ?? [],
      rawQueryParams: init.rawQueryParams?.map((v) => Header.create(v)) ?? [],
      encodedQueryParams: init.encodedQueryParams?.map((v) => RawHTTPRequest_EncodedQueryParam.create(v)) ?? [],
      body:
        init.body?.case === "unary"
          ? { case: "unary", value: MessageContents.create(init.body.value) }
        : init.body?.case === "stream"
          ? { case: "stream", value: StreamContents.create(init.body.value) }
        : undefined,
    }),
    write(m, b, p) {
      if (m.verb) {
        b[p++] = 10;
        p = writeString(b, p, m.verb);
      }
      if (m.uri) {
        b[p++] = 18;
        p = writeString(b, p, m.uri);
      }
      if (m.headers) {
        for (let i = 0; i < m.headers.length; i++) {
          b[p++] = 26;
          p = endMessage(b, p, Header.write(m.headers[i]!, b, p + 1));
        }
      }
      if (m.rawQueryParams) {
        for (let i = 0; i < m.rawQueryParams.length; i++) {
          b[p++] = 34;
          p = endMessage(b, p, Header.write(m.rawQueryParams[i]!, b, p + 1));
        }
      }
      if (m.encodedQueryParams) {
        for (let i = 0; i < m.encodedQueryParams.length; i++) {
          b[p++] = 42;
          p = endMessage(b, p, RawHTTPRequest_EncodedQueryParam.write(m.encodedQueryParams[i]!, b, p + 1));
        }
      }
      if (m.body !== undefined) {
        switch (m.body.case) {
          case "unary":
            b[p++] = 50;
            p = endMessage(b, p, MessageContents.write(m.body.value, b, p + 1));
            break;
          case "stream":
            b[p++] = 58;
            p = endMessage(b, p, StreamContents.write(m.body.value, b, p + 1));
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let verb = t?.verb ?? "";
      let uri = t?.uri ?? "";
      let headers = t?.headers;
      let rawQueryParams = t?.rawQueryParams;
      let encodedQueryParams = t?.encodedQueryParams;
      let body = t?.body;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            verb = r.string();
            break;
          case 18:
            uri = r.string();
            break;
          case 26: {
            const v = Header.read(r, r.open());
            if (headers === undefined) headers = [v];
            else headers.push(v);
            break;
          }
          case 34: {
            const v = Header.read(r, r.open());
            if (rawQueryParams === undefined) rawQueryParams = [v];
            else rawQueryParams.push(v);
            break;
          }
          case 42: {
            const v = RawHTTPRequest_EncodedQueryParam.read(r, r.open());
            if (encodedQueryParams === undefined) encodedQueryParams = [v];
            else encodedQueryParams.push(v);
            break;
          }
          case 50:
            body = { case: "unary", value: MessageContents.read(r, r.open(), body?.case === "unary" ? body.value : undefined) };
            break;
          case 58:
            body = { case: "stream", value: StreamContents.read(r, r.open(), body?.case === "stream" ? body.value : undefined) };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: RawHTTPRequest = { verb, uri, headers: headers ?? [], rawQueryParams: rawQueryParams ?? [], encodedQueryParams: encodedQueryParams ?? [], body };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface RawHTTPRequest_EncodedQueryParam {
  name: string;
  value?: MessageContents | undefined;
  base64Encode: boolean;
}

/** What a {@link RawHTTPRequest_EncodedQueryParam} can be made from. */
export interface RawHTTPRequest_EncodedQueryParamInit {
  name?: string | undefined;
  value?: MessageContentsInit | undefined;
  base64Encode?: boolean | undefined;
}

export const RawHTTPRequest_EncodedQueryParam: MessageType<RawHTTPRequest_EncodedQueryParam, RawHTTPRequest_EncodedQueryParamInit> = /* @__PURE__ */ message<RawHTTPRequest_EncodedQueryParam, RawHTTPRequest_EncodedQueryParamInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.RawHTTPRequest.EncodedQueryParam",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      value: init.value && MessageContents.create(init.value),
      base64Encode: init.base64Encode ?? false,
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.value !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, MessageContents.write(m.value, b, p + 1));
      }
      if (m.base64Encode) {
        b[p++] = 24;
        p = writeBool(b, p, m.base64Encode);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let value = t?.value;
      let base64Encode = t?.base64Encode ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            value = MessageContents.read(r, r.open(), value);
            break;
          case 24:
            base64Encode = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: RawHTTPRequest_EncodedQueryParam = { name, value, base64Encode };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface MessageContents {
  data?:
    | { case: "binary"; value: Uint8Array }
    | { case: "text"; value: string }
    | { case: "binaryMessage"; value: Any }
    | undefined;
  compression: Compression;
}

/** What a {@link MessageContents} can be made from. */
export interface MessageContentsInit {
  data?:
    | { case: "binary"; value: Uint8Array }
    | { case: "text"; value: string }
    | { case: "binaryMessage"; value: AnyInit }
    | undefined;
  compression?: Compression | undefined;
}

export const MessageContents: MessageType<MessageContents, MessageContentsInit> = /* @__PURE__ */ message<MessageContents, MessageContentsInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.MessageContents",
  {
    create: (init = {}) => ({
      data:
        init.data?.case === "binaryMessage"
          ? { case: "binaryMessage", value: Any.create(init.data.value) }
        : init.data,
      compression: init.compression ?? 0,
    }),
    write(m, b, p) {
      if (m.data !== undefined) {
        switch (m.data.case) {
          case "binary":
            b[p++] = 10;
            p = writeBytes(b, p, m.data.value);
            break;
          case "text":
            b[p++] = 18;
            p = writeString(b, p, m.data.value);
            break;
          case "binaryMessage":
            b[p++] = 26;
            p = endMessage(b, p, Any.write(m.data.value, b, p + 1));
            break;
        }
      }
      if (m.compression != null && m.compression !== 0) {
        b[p++] = 32;
        p = writeInt32(b, p, m.compression);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let data = t?.data;
      let compression = t?.compression ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            data = { case: "binary", value: r.bytesField() };
            break;
          case 18:
            data = { case: "text", value: r.string() };
            break;
          case 26:
            data = { case: "binaryMessage", value: Any.read(r, r.open(), data?.case === "binaryMessage" ? data.value : undefined) };
            break;
          case 32:
            compression = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: MessageContents = { data, compression };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface StreamContents {
  items: StreamContents_StreamItem[];
}

/** What a {@link StreamContents} can be made from. */
export interface StreamContentsInit {
  items?: readonly StreamContents_StreamItemInit[] | undefined;
}

export const StreamContents: MessageType<StreamContents, StreamContentsInit> = /* @__PURE__ */ message<StreamContents, StreamContentsInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.StreamContents",
  {
    create: (init = {}) => ({
      items: init.items?.map((v) => StreamContents_StreamItem.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.items) {
        for (let i = 0; i < m.items.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, StreamContents_StreamItem.write(m.items[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let items = t?.items;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = StreamContents_StreamItem.read(r, r.open());
            if (items === undefined) items = [v];
            else items.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: StreamContents = { items: items ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface StreamContents_StreamItem {
  flags: number;
  length?: number | undefined;
  payload?: MessageContents | undefined;
}

/** What a {@link StreamContents_StreamItem} can be made from. */
export interface StreamContents_StreamItemInit {
  flags?: number | undefined;
  length?: number | undefined;
  payload?: MessageContentsInit | undefined;
}

export const StreamContents_StreamItem: MessageType<StreamContents_StreamItem, StreamContents_StreamItemInit> = /* @__PURE__ */ message<StreamContents_StreamItem, StreamContents_StreamItemInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.StreamContents.StreamItem",
  {
    create: (init = {}) => ({
      flags: init.flags ?? 0,
      length: init.length,
      payload: init.payload && MessageContents.create(init.payload),
    }),
    write(m, b, p) {
      if (m.flags != null && m.flags !== 0) {
        b[p++] = 8;
        p = writeUint32(b, p, m.flags);
      }
      if (m.length !== undefined) {
        b[p++] = 16;
        p = writeUint32(b, p, m.length);
      }
      if (m.payload !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, MessageContents.write(m.payload, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let flags = t?.flags ?? 0;
      let length = t?.length;
      let payload = t?.payload;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            flags = r.uint32();
            break;
          case 16:
            length = r.uint32();
            break;
          case 26:
            payload = MessageContents.read(r, r.open(), payload);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: StreamContents_StreamItem = { flags, length, payload };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface RawHTTPResponse {
  statusCode: number;
  headers: Header[];
  body?:
    | { case: "unary"; value: MessageContents }
    | { case: "stream"; value: StreamContents }
    | undefined;
  trailers: Header[];
}

/** What a {@link RawHTTPResponse} can be made from. */
export interface RawHTTPResponseInit {
  statusCode?: number | undefined;
  headers?: readonly HeaderInit[] | undefined;
  body?:
    | { case: "unary"; value: MessageContentsInit }
    | { case: "stream"; value: StreamContentsInit }
    | undefined;
  trailers?: readonly HeaderInit[] | undefined;
}

export const RawHTTPResponse: MessageType<RawHTTPResponse, RawHTTPResponseInit> = /* @__PURE__ */ message<RawHTTPResponse, RawHTTPResponseInit>(
  connectrpcConformanceV1ServiceProto,
  "connectrpc.conformance.v1.RawHTTPResponse",
  {
    create: (init = {}) => ({
      statusCode: init.statusCode ?? 0,
      headers: init.headers?.map((v) => Header.create(v)) ?? [],
      body:
        init.body?.case === "unary"
          ? { case: "unary", value: MessageContents.create(init.body.value) }
        : init.body?.case === "stream"
          ? { case: "stream", value: StreamContents.create(init.body.value) }
        : undefined,
      trailers: init.trailers?.map((v) => Header.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.statusCode != null && m.statusCode !== 0) {
        b[p++] = 8;
        p = writeUint32(b, p, m.statusCode);
      }
      if (m.headers) {
        for (let i = 0; i < m.headers.length; i++) {
          b[p++] = 18;
          p = endMessage(b, p, Header.write(m.headers[i]!, b, p + 1));
        }
      }
      if (m.body !== undefined) {
        switch (m.body.case) {
          case "unary":
            b[p++] = 26;
            p = endMessage(b, p, MessageContents.write(m.body.value, b, p + 1));
            break;
          case "stream":
            b[p++] = 34;
            p = endMessage(b, p, StreamContents.write(m.body.value, b, p + 1));
            break;
        }
      }
      if (m.trailers) {
        for (let i = 0; i < m.trailers.length; i++) {
          b[p++] = 42;
          p = endMessage(b, p, Header.write(m.trailers[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let statusCode = t?.statusCode ?? 0;
      let headers = t?.headers;
      let body = t?.body;
      let trailers = t?.trailers;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            statusCode = r.uint32();
            break;
          case 18: {
            const v = Header.read(r, r.open());
            if (headers === undefined) headers = [v];
            else headers.push(v);
            break;
          }
          case 26:
            body = { case: "unary", value: MessageContents.read(r, r.open(), body?.case === "unary" ? body.value : undefined) };
            break;
          case 34:
            body = { case: "stream", value: StreamContents.read(r, r.open(), body?.case === "stream" ? body.value : undefined) };
            break;
          case 42: {
            const v = Header.read(r, r.open());
            if (trailers === undefined) trailers = [v];
            else trailers.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: RawHTTPResponse = { statusCode, headers: headers ?? [], body, trailers: trailers ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const ConformanceService: {
  readonly typeName: "connectrpc.conformance.v1.ConformanceService";
  readonly methods: {
    readonly unary: MethodType<UnaryRequest, UnaryRequestInit, UnaryResponse, UnaryResponseInit, "unary">;
    readonly serverStream: MethodType<ServerStreamRequest, ServerStreamRequestInit, ServerStreamResponse, ServerStreamResponseInit, "server_streaming">;
    readonly clientStream: MethodType<ClientStreamRequest, ClientStreamRequestInit, ClientStreamResponse, ClientStreamResponseInit, "client_streaming">;
    readonly bidiStream: MethodType<BidiStreamRequest, BidiStreamRequestInit, BidiStreamResponse, BidiStreamResponseInit, "bidi_streaming">;
    readonly unimplemented: MethodType<UnimplementedRequest, UnimplementedRequestInit, UnimplementedResponse, UnimplementedResponseInit, "unary">;
    readonly idempotentUnary: MethodType<IdempotentUnaryRequest, IdempotentUnaryRequestInit, IdempotentUnaryResponse, IdempotentUnaryResponseInit, "unary">;
  };
  readonly descriptor: ServiceDescriptor;
} = /* @__PURE__ */ service(connectrpcConformanceV1ServiceProto, "connectrpc.conformance.v1.ConformanceService", {
  unary: {
    name: "Unary",
    path: "/connectrpc.conformance.v1.ConformanceService/Unary",
    kind: "unary",
    input: UnaryRequest,
    output: UnaryResponse,
  },
  serverStream: {
    name: "ServerStream",
    path: "/connectrpc.conformance.v1.ConformanceService/ServerStream",
    kind: "server_streaming",
    input: ServerStreamRequest,
    output: ServerStreamResponse,
  },
  clientStream: {
    name: "ClientStream",
    path: "/connectrpc.conformance.v1.ConformanceService/ClientStream",
    kind: "client_streaming",
    input: ClientStreamRequest,
    output: ClientStreamResponse,
  },
  bidiStream: {
    name: "BidiStream",
    path: "/connectrpc.conformance.v1.ConformanceService/BidiStream",
    kind: "bidi_streaming",
    input: BidiStreamRequest,
    output: BidiStreamResponse,
  },
  unimplemented: {
    name: "Unimplemented",
    path: "/connectrpc.conformance.v1.ConformanceService/Unimplemented",
    kind: "unary",
    input: UnimplementedRequest,
    output: UnimplementedResponse,
  },
  idempotentUnary: {
    name: "IdempotentUnary",
    path: "/connectrpc.conformance.v1.ConformanceService/IdempotentUnary",
    kind: "unary",
    input: IdempotentUnaryRequest,
    output: IdempotentUnaryResponse,
    idempotency: "no_side_effects",
  },
});

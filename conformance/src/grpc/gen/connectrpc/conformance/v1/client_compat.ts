// Made by Weft from connectrpc/conformance/v1/client_compat.proto: changes here are lost.

import {
  type Codec,
  type Compression,
  type HTTPVersion,
  type Protocol,
  type StreamType,
  TLSCreds,
  type TLSCredsInit,
  connectrpcConformanceV1ConfigProto,
} from "./config.ts";
import {
  ConformancePayload,
  type ConformancePayloadInit,
  Error,
  type ErrorInit,
  Header,
  type HeaderInit,
  RawHTTPRequest,
  type RawHTTPRequestInit,
  connectrpcConformanceV1ServiceProto,
} from "./service.ts";
import {
  type MessageType,
  type ProtoFile,
  createList,
  endMessage,
  message,
  noBytes,
  protoFile,
  unknownFields,
  writeBool,
  writeBytes,
  writeInt32,
  writeString,
  writeUint32,
  writeUnknown,
} from "@weft/protobuf";
import {
  Any,
  type AnyInit,
  Empty,
  type EmptyInit,
  Struct,
  type StructInit,
  googleProtobufAnyProto,
  googleProtobufEmptyProto,
  googleProtobufStructProto,
} from "@weft/protobuf/wkt";

/** The schema of connectrpc/conformance/v1/client_compat.proto. */
export const connectrpcConformanceV1ClientCompatProto: ProtoFile = /* @__PURE__ */ protoFile(
  "connectrpc/conformance/v1/client_compat.proto",
  "Ci1jb25uZWN0cnBjL2NvbmZvcm1hbmNlL3YxL2NsaWVudF9jb21wYXQucHJvdG8SGWNvbm5lY3RycGMuY29uZm9ybWFuY2Uu" +
    "djEaJmNvbm5lY3RycGMvY29uZm9ybWFuY2UvdjEvY29uZmlnLnByb3RvGidjb25uZWN0cnBjL2NvbmZvcm1hbmNlL3YxL3Nl" +
    "cnZpY2UucHJvdG8aGWdvb2dsZS9wcm90b2J1Zi9hbnkucHJvdG8aG2dvb2dsZS9wcm90b2J1Zi9lbXB0eS5wcm90bxocZ29v" +
    "Z2xlL3Byb3RvYnVmL3N0cnVjdC5wcm90byLkCQoTQ2xpZW50Q29tcGF0UmVxdWVzdBIbCgl0ZXN0X25hbWUYASABKAlSCHRl" +
    "c3ROYW1lEkkKDGh0dHBfdmVyc2lvbhgCIAEoDjImLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuSFRUUFZlcnNpb25SC2h0" +
    "dHBWZXJzaW9uEjUKCHByb3RvY29sGAMgASgOMiMuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5Qcm90b2NvbBIvCgVjb2Rl" +
    "YxgEIAEoDjIgLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuQ29kZWMSOwoLY29tcHJlc3Npb24YBSABKA4yJi5jb25uZWN0" +
    "cnBjLmNvbmZvcm1hbmNlLnYxLkNvbXByZXNzaW9uEgwKBGhvc3QYBiABKAkSDAoEcG9ydBgHIAEoDRImCg9zZXJ2ZXJfdGxz" +
    "X2NlcnQYCCABKAxSDXNlcnZlclRsc0NlcnQSTQoQY2xpZW50X3Rsc19jcmVkcxgJIAEoCzIjLmNvbm5lY3RycGMuY29uZm9y" +
    "bWFuY2UudjEuVExTQ3JlZHNSDmNsaWVudFRsc0NyZWRzEjIKFW1lc3NhZ2VfcmVjZWl2ZV9saW1pdBgKIAEoDVITbWVzc2Fn" +
    "ZVJlY2VpdmVMaW1pdBIUCgdzZXJ2aWNlGAsgASgJSACIAQESEwoGbWV0aG9kGAwgASgJSAGIAQESRgoLc3RyZWFtX3R5cGUY" +
    "DSABKA4yJS5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLlN0cmVhbVR5cGVSCnN0cmVhbVR5cGUSLQoTdXNlX2dldF9odHRw" +
    "X21ldGhvZBgOIAEoCFIQdXNlR2V0SHR0cE1ldGhvZBJKCg9yZXF1ZXN0X2hlYWRlcnMYDyADKAsyIS5jb25uZWN0cnBjLmNv" +
    "bmZvcm1hbmNlLnYxLkhlYWRlclIOcmVxdWVzdEhlYWRlcnMSPwoQcmVxdWVzdF9tZXNzYWdlcxgQIAMoCzIULmdvb2dsZS5w" +
    "cm90b2J1Zi5BbnlSD3JlcXVlc3RNZXNzYWdlcxIiCgp0aW1lb3V0X21zGBEgASgNSAJSCXRpbWVvdXRNc4gBARIoChByZXF1" +
    "ZXN0X2RlbGF5X21zGBIgASgNUg5yZXF1ZXN0RGVsYXlNcxJFCgZjYW5jZWwYEyABKAsyNS5jb25uZWN0cnBjLmNvbmZvcm1h" +
    "bmNlLnYxLkNsaWVudENvbXBhdFJlcXVlc3QuQ2FuY2VsEkoKC3Jhd19yZXF1ZXN0GBQgASgLMikuY29ubmVjdHJwYy5jb25m" +
    "b3JtYW5jZS52MS5SYXdIVFRQUmVxdWVzdFIKcmF3UmVxdWVzdBrCAQoGQ2FuY2VsEkQKEWJlZm9yZV9jbG9zZV9zZW5kGAEg" +
    "ASgLMhYuZ29vZ2xlLnByb3RvYnVmLkVtcHR5SABSD2JlZm9yZUNsb3NlU2VuZBIvChNhZnRlcl9jbG9zZV9zZW5kX21zGAIg" +
    "ASgNSABSEGFmdGVyQ2xvc2VTZW5kTXMSMAoTYWZ0ZXJfbnVtX3Jlc3BvbnNlcxgDIAEoDUgAUhFhZnRlck51bVJlc3BvbnNl" +
    "c0IPCg1jYW5jZWxfdGltaW5nQgoKCF9zZXJ2aWNlQgkKB19tZXRob2RCDQoLX3RpbWVvdXRfbXMiwQEKFENsaWVudENvbXBh" +
    "dFJlc3BvbnNlEhsKCXRlc3RfbmFtZRgBIAEoCVIIdGVzdE5hbWUSQwoIcmVzcG9uc2UYAiABKAsyLy5jb25uZWN0cnBjLmNv" +
    "bmZvcm1hbmNlLnYxLkNsaWVudFJlc3BvbnNlUmVzdWx0SAASPQoFZXJyb3IYAyABKAsyLC5jb25uZWN0cnBjLmNvbmZvcm1h" +
    "bmNlLnYxLkNsaWVudEVycm9yUmVzdWx0SABCCAoGcmVzdWx0IqwDChRDbGllbnRSZXNwb25zZVJlc3VsdBJMChByZXNwb25z" +
    "ZV9oZWFkZXJzGAEgAygLMiEuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5IZWFkZXJSD3Jlc3BvbnNlSGVhZGVycxI/Cghw" +
    "YXlsb2FkcxgCIAMoCzItLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuQ29uZm9ybWFuY2VQYXlsb2FkEi8KBWVycm9yGAMg" +
    "ASgLMiAuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5FcnJvchJOChFyZXNwb25zZV90cmFpbGVycxgEIAMoCzIhLmNvbm5l" +
    "Y3RycGMuY29uZm9ybWFuY2UudjEuSGVhZGVyUhByZXNwb25zZVRyYWlsZXJzEi4KE251bV91bnNlbnRfcmVxdWVzdHMYBSAB" +
    "KAVSEW51bVVuc2VudFJlcXVlc3RzEi0KEGh0dHBfc3RhdHVzX2NvZGUYBiABKAVIAFIOaHR0cFN0YXR1c0NvZGWIAQESEAoI" +
    "ZmVlZGJhY2sYByADKAlCEwoRX2h0dHBfc3RhdHVzX2NvZGUiJAoRQ2xpZW50RXJyb3JSZXN1bHQSDwoHbWVzc2FnZRgBIAEo" +
    "CSKuAgoLV2lyZURldGFpbHMSLAoSYWN0dWFsX3N0YXR1c19jb2RlGAEgASgFUhBhY3R1YWxTdGF0dXNDb2RlEkMKEWNvbm5l" +
    "Y3RfZXJyb3JfcmF3GAIgASgLMhcuZ29vZ2xlLnByb3RvYnVmLlN0cnVjdFIPY29ubmVjdEVycm9yUmF3ElMKFGFjdHVhbF9o" +
    "dHRwX3RyYWlsZXJzGAMgAygLMiEuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5IZWFkZXJSEmFjdHVhbEh0dHBUcmFpbGVy" +
    "cxI7ChdhY3R1YWxfZ3JwY3dlYl90cmFpbGVycxgEIAEoCUgAUhVhY3R1YWxHcnBjd2ViVHJhaWxlcnOIAQFCGgoYX2FjdHVh" +
    "bF9ncnBjd2ViX3RyYWlsZXJzYgZwcm90bzM=",
  () => [connectrpcConformanceV1ConfigProto, connectrpcConformanceV1ServiceProto, googleProtobufAnyProto, googleProtobufEmptyProto, googleProtobufStructProto],
);

export interface ClientCompatRequest {
  testName: string;
  httpVersion: HTTPVersion;
  protocol: Protocol;
  codec: Codec;
  compression: Compression;
  host: string;
  port: number;
  serverTlsCert: Uint8Array;
  clientTlsCreds?: TLSCreds | undefined;
  messageReceiveLimit: number;
  service?: string | undefined;
  method?: string | undefined;
  streamType: StreamType;
  useGetHttpMethod: boolean;
  requestHeaders: Header[];
  requestMessages: Any[];
  timeoutMs?: number | undefined;
  requestDelayMs: number;
  cancel?: ClientCompatRequest_Cancel | undefined;
  rawRequest?: RawHTTPRequest | undefined;
}

/** What a {@link ClientCompatRequest} can be made from. */
export interface ClientCompatRequestInit {
  testName?: string | undefined;
  httpVersion?: HTTPVersion | undefined;
  protocol?: Protocol | undefined;
  codec?: Codec | undefined;
  compression?: Compression | undefined;
  host?: string | undefined;
  port?: number | undefined;
  serverTlsCert?: Uint8Array | undefined;
  clientTlsCreds?: TLSCredsInit | undefined;
  messageReceiveLimit?: number | undefined;
  service?: string | undefined;
  method?: string | undefined;
  streamType?: StreamType | undefined;
  useGetHttpMethod?: boolean | undefined;
  requestHeaders?: readonly HeaderInit[] | undefined;
  requestMessages?: readonly AnyInit[] | undefined;
  timeoutMs?: number | undefined;
  requestDelayMs?: number | undefined;
  cancel?: ClientCompatRequest_CancelInit | undefined;
  rawRequest?: RawHTTPRequestInit | undefined;
}

export const ClientCompatRequest: MessageType<ClientCompatRequest, ClientCompatRequestInit> = /* @__PURE__ */ message<ClientCompatRequest, ClientCompatRequestInit>(
  connectrpcConformanceV1ClientCompatProto,
  "connectrpc.conformance.v1.ClientCompatRequest",
  {
    create: (init = {}) => ({
      testName: init.testName ?? "",
      httpVersion: init.httpVersion ?? 0,
      protocol: init.protocol ?? 0,
      codec: init.codec ?? 0,
      compression: init.compression ?? 0,
      host: init.host ?? "",
      port: init.port ?? 0,
      serverTlsCert: init.serverTlsCert ?? noBytes,
      clientTlsCreds: init.clientTlsCreds && TLSCreds.create(init.clientTlsCreds),
      messageReceiveLimit: init.messageReceiveLimit ?? 0,
      service: init.service,
      method: init.method,
      streamType: init.streamType ?? 0,
      useGetHttpMethod: init.useGetHttpMethod ?? false,
      requestHeaders: init.requestHeaders?.map((v) => Header.create(v)) ?? [],
      requestMessages: init.requestMessages?.map((v) => Any.create(v)) ?? [],
      timeoutMs: init.timeoutMs,
      requestDelayMs: init.requestDelayMs ?? 0,
      cancel: init.cancel && ClientCompatRequest_Cancel.create(init.cancel),
      rawRequest: init.rawRequest && RawHTTPRequest.create(init.rawRequest),
    }),
    write(m, b, p) {
      if (m.testName) {
        b[p++] = 10;
        p = writeString(b, p, m.testName);
      }
      if (m.httpVersion != null && m.httpVersion !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.httpVersion);
      }
      if (m.protocol != null && m.protocol !== 0) {
        b[p++] = 24;
        p = writeInt32(b, p, m.protocol);
      }
      if (m.codec != null && m.codec !== 0) {
        b[p++] = 32;
        p = writeInt32(b, p, m.codec);
      }
      if (m.compression != null && m.compression !== 0) {
        b[p++] = 40;
        p = writeInt32(b, p, m.compression);
      }
      if (m.host) {
        b[p++] = 50;
        p = writeString(b, p, m.host);
      }
      if (m.port != null && m.port !== 0) {
        b[p++] = 56;
        p = writeUint32(b, p, m.port);
      }
      if (m.serverTlsCert?.length) {
        b[p++] = 66;
        p = writeBytes(b, p, m.serverTlsCert);
      }
      if (m.clientTlsCreds !== undefined) {
        b[p++] = 74;
        p = endMessage(b, p, TLSCreds.write(m.clientTlsCreds, b, p + 1));
      }
      if (m.messageReceiveLimit != null && m.messageReceiveLimit !== 0) {
        b[p++] = 80;
        p = writeUint32(b, p, m.messageReceiveLimit);
      }
      if (m.service !== undefined) {
        b[p++] = 90;
        p = writeString(b, p, m.service);
      }
      if (m.method !== undefined) {
        b[p++] = 98;
        p = writeString(b, p, m.method);
      }
      if (m.streamType != null && m.streamType !== 0) {
        b[p++] = 104;
        p = writeInt32(b, p, m.streamType);
      }
      if (m.useGetHttpMethod) {
        b[p++] = 112;
        p = writeBool(b, p, m.useGetHttpMethod);
      }
      if (m.requestHeaders) {
        for (let i = 0; i < m.requestHeaders.length; i++) {
          b[p++] = 122;
          p = endMessage(b, p, Header.write(m.requestHeaders[i]!, b, p + 1));
        }
      }
      if (m.requestMessages) {
        for (let i = 0; i < m.requestMessages.length; i++) {
          b[p++] = 130; b[p++] = 1;
          p = endMessage(b, p, Any.write(m.requestMessages[i]!, b, p + 1));
        }
      }
      if (m.timeoutMs !== undefined) {
        b[p++] = 136; b[p++] = 1;
        p = writeUint32(b, p, m.timeoutMs);
      }
      if (m.requestDelayMs != null && m.requestDelayMs !== 0) {
        b[p++] = 144; b[p++] = 1;
        p = writeUint32(b, p, m.requestDelayMs);
      }
      if (m.cancel !== undefined) {
        b[p++] = 154; b[p++] = 1;
        p = endMessage(b, p, ClientCompatRequest_Cancel.write(m.cancel, b, p + 1));
      }
      if (m.rawRequest !== undefined) {
        b[p++] = 162; b[p++] = 1;
        p = endMessage(b, p, RawHTTPRequest.write(m.rawRequest, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let testName = t?.testName ?? "";
      let httpVersion = t?.httpVersion ?? 0;
      let protocol = t?.protocol ?? 0;
      let codec = t?.codec ?? 0;
      let compression = t?.compression ?? 0;
      let host = t?.host ?? "";
      let port = t?.port ?? 0;
      let serverTlsCert = t?.serverTlsCert ?? noBytes;
      let clientTlsCreds = t?.clientTlsCreds;
      let messageReceiveLimit = t?.messageReceiveLimit ?? 0;
      let service = t?.service;
      let method = t?.method;
      let streamType = t?.streamType ?? 0;
      let useGetHttpMethod = t?.useGetHttpMethod ?? false;
      let requestHeaders = t?.requestHeaders;
      let requestMessages = t?.requestMessages;
      let timeoutMs = t?.timeoutMs;
      let requestDelayMs = t?.requestDelayMs ?? 0;
      let cancel = t?.cancel;
      let rawRequest = t?.rawRequest;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            testName = r.string();
            break;
          case 16:
            httpVersion = r.int32();
            break;
          case 24:
            protocol = r.int32();
            break;
          case 32:
            codec = r.int32();
            break;
          case 40:
            compression = r.int32();
            break;
          case 50:
            host = r.string();
            break;
          case 56:
            port = r.uint32();
            break;
          case 66:
            serverTlsCert = r.bytesField();
            break;
          case 74:
            clientTlsCreds = TLSCreds.read(r, r.open(), clientTlsCreds);
            break;
          case 80:
            messageReceiveLimit = r.uint32();
            break;
          case 90:
            service = r.string();
            break;
          case 98:
            method = r.string();
            break;
          case 104:
            streamType = r.int32();
            break;
          case 112:
            useGetHttpMethod = r.bool();
            break;
          case 122: {
            const v = Header.read(r, r.open());
            if (requestHeaders === undefined) requestHeaders = [v];
            else requestHeaders.push(v);
            break;
          }
          case 130: {
            const v = Any.read(r, r.open());
            if (requestMessages === undefined) requestMessages = [v];
            else requestMessages.push(v);
            break;
          }
          case 136:
            timeoutMs = r.uint32();
            break;
          case 144:
            requestDelayMs = r.uint32();
            break;
          case 154:
            cancel = ClientCompatRequest_Cancel.read(r, r.open(), cancel);
            break;
          case 162:
            rawRequest = RawHTTPRequest.read(r, r.open(), rawRequest);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ClientCompatRequest = { testName, httpVersion, protocol, codec, compression, host, port, serverTlsCert, clientTlsCreds, messageReceiveLimit, service, method, streamType, useGetHttpMethod, requestHeaders: requestHeaders ?? [], requestMessages: requestMessages ?? [], timeoutMs, requestDelayMs, cancel, rawRequest };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ClientCompatRequest_Cancel {
  cancelTiming?:
    | { case: "beforeCloseSend"; value: Empty }
    | { case: "afterCloseSendMs"; value: number }
    | { case: "afterNumResponses"; value: number }
    | undefined;
}

/** What a {@link ClientCompatRequest_Cancel} can be made from. */
export interface ClientCompatRequest_CancelInit {
  cancelTiming?:
    | { case: "beforeCloseSend"; value: EmptyInit }
    | { case: "afterCloseSendMs"; value: number }
    | { case: "afterNumResponses"; value: number }
    | undefined;
}

export const ClientCompatRequest_Cancel: MessageType<ClientCompatRequest_Cancel, ClientCompatRequest_CancelInit> = /* @__PURE__ */ message<ClientCompatRequest_Cancel, ClientCompatRequest_CancelInit>(
  connectrpcConformanceV1ClientCompatProto,
  "connectrpc.conformance.v1.ClientCompatRequest.Cancel",
  {
    create: (init = {}) => ({
      cancelTiming:
        init.cancelTiming?.case === "beforeCloseSend"
          ? { case: "beforeCloseSend", value: Empty.create(init.cancelTiming.value) }
        : init.cancelTiming,
    }),
    write(m, b, p) {
      if (m.cancelTiming !== undefined) {
        switch (m.cancelTiming.case) {
          case "beforeCloseSend":
            b[p++] = 10;
            p = endMessage(b, p, Empty.write(m.cancelTiming.value, b, p + 1));
            break;
          case "afterCloseSendMs":
            b[p++] = 16;
            p = writeUint32(b, p, m.cancelTiming.value);
            break;
          case "afterNumResponses":
            b[p++] = 24;
            p = writeUint32(b, p, m.cancelTiming.value);
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let cancelTiming = t?.cancelTiming;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            cancelTiming = { case: "beforeCloseSend", value: Empty.read(r, r.open(), cancelTiming?.case === "beforeCloseSend" ? cancelTiming.value : undefined) };
            break;
          case 16:
            cancelTiming = { case: "afterCloseSendMs", value: r.uint32() };
            break;
          case 24:
            cancelTiming = { case: "afterNumResponses", value: r.uint32() };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ClientCompatRequest_Cancel = { cancelTiming };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ClientCompatResponse {
  testName: string;
  result?:
    | { case: "response"; value: ClientResponseResult }
    | { case: "error"; value: ClientErrorResult }
    | undefined;
}

/** What a {@link ClientCompatResponse} can be made from. */
export interface ClientCompatResponseInit {
  testName?: string | undefined;
  result?:
    | { case: "response"; value: ClientResponseResultInit }
    | { case: "error"; value: ClientErrorResultInit }
    | undefined;
}

export const ClientCompatResponse: MessageType<ClientCompatResponse, ClientCompatResponseInit> = /* @__PURE__ */ message<ClientCompatResponse, ClientCompatResponseInit>(
  connectrpcConformanceV1ClientCompatProto,
  "connectrpc.conformance.v1.ClientCompatResponse",
  {
    create: (init = {}) => ({
      testName: init.testName ?? "",
      result:
        init.result?.case === "response"
          ? { case: "response", value: ClientResponseResult.create(init.result.value) }
        : init.result?.case === "error"
          ? { case: "error", value: ClientErrorResult.create(init.result.value) }
        : undefined,
    }),
    write(m, b, p) {
      if (m.testName) {
        b[p++] = 10;
        p = writeString(b, p, m.testName);
      }
      if (m.result !== undefined) {
        switch (m.result.case) {
          case "response":
            b[p++] = 18;
            p = endMessage(b, p, ClientResponseResult.write(m.result.value, b, p + 1));
            break;
          case "error":
            b[p++] = 26;
            p = endMessage(b, p, ClientErrorResult.write(m.result.value, b, p + 1));
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let testName = t?.testName ?? "";
      let result = t?.result;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            testName = r.string();
            break;
          case 18:
            result = { case: "response", value: ClientResponseResult.read(r, r.open(), result?.case === "response" ? result.value : undefined) };
            break;
          case 26:
            result = { case: "error", value: ClientErrorResult.read(r, r.open(), result?.case === "error" ? result.value : undefined) };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ClientCompatResponse = { testName, result };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ClientResponseResult {
  responseHeaders: Header[];
  payloads: ConformancePayload[];
  error?: Error | undefined;
  responseTrailers: Header[];
  numUnsentRequests: number;
  httpStatusCode?: number | undefined;
  feedback: string[];
}

/** What a {@link ClientResponseResult} can be made from. */
export interface ClientResponseResultInit {
  responseHeaders?: readonly HeaderInit[] | undefined;
  payloads?: readonly ConformancePayloadInit[] | undefined;
  error?: ErrorInit | undefined;
  responseTrailers?: readonly HeaderInit[] | undefined;
  numUnsentRequests?: number | undefined;
  httpStatusCode?: number | undefined;
  feedback?: readonly string[] | undefined;
}

export const ClientResponseResult: MessageType<ClientResponseResult, ClientResponseResultInit> = /* @__PURE__ */ message<ClientResponseResult, ClientResponseResultInit>(
  connectrpcConformanceV1ClientCompatProto,
  "connectrpc.conformance.v1.ClientResponseResult",
  {
    create: (init = {}) => ({
      responseHeaders: init.responseHeaders?.map((v) => Header.create(v)) ?? [],
      payloads: init.payloads?.map((v) => ConformancePayload.create(v)) ?? [],
      error: init.error && Error.create(init.error),
      responseTrailers: init.responseTrailers?.map((v) => Header.create(v)) ?? [],
      numUnsentRequests: init.numUnsentRequests ?? 0,
      httpStatusCode: init.httpStatusCode,
      feedback: createList(init.feedback),
    }),
    write(m, b, p) {
      if (m.responseHeaders) {
        for (let i = 0; i < m.responseHeaders.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, Header.write(m.responseHeaders[i]!, b, p + 1));
        }
      }
      if (m.payloads) {
        for (let i = 0; i < m.payloads.length; i++) {
          b[p++] = 18;
          p = endMessage(b, p, ConformancePayload.write(m.payloads[i]!, b, p + 1));
        }
      }
      if (m.error !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, Error.write(m.error, b, p + 1));
      }
      if (m.responseTrailers) {
        for (let i = 0; i < m.responseTrailers.length; i++) {
          b[p++] = 34;
          p = endMessage(b, p, Header.write(m.responseTrailers[i]!, b, p + 1));
        }
      }
      if (m.numUnsentRequests != null && m.numUnsentRequests !== 0) {
        b[p++] = 40;
        p = writeInt32(b, p, m.numUnsentRequests);
      }
      if (m.httpStatusCode !== undefined) {
        b[p++] = 48;
        p = writeInt32(b, p, m.httpStatusCode);
      }
      if (m.feedback) {
        for (let i = 0; i < m.feedback.length; i++) {
          b[p++] = 58;
          p = writeString(b, p, m.feedback[i]!);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let responseHeaders = t?.responseHeaders;
      let payloads = t?.payloads;
      let error = t?.error;
      let responseTrailers = t?.responseTrailers;
      let numUnsentRequests = t?.numUnsentRequests ?? 0;
      let httpStatusCode = t?.httpStatusCode;
      let feedback = t?.feedback;
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
            const v = ConformancePayload.read(r, r.open());
            if (payloads === undefined) payloads = [v];
            else payloads.push(v);
            break;
          }
          case 26:
            error = Error.read(r, r.open(), error);
            break;
          case 34: {
            const v = Header.read(r, r.open());
            if (responseTrailers === undefined) responseTrailers = [v];
            else responseTrailers.push(v);
            break;
          }
          case 40:
            numUnsentRequests = r.int32();
            break;
          case 48:
            httpStatusCode = r.int32();
            break;
          case 58: {
            const v = r.string();
            if (feedback === undefined) feedback = [v];
            else feedback.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ClientResponseResult = { responseHeaders: responseHeaders ?? [], payloads: payloads ?? [], error, responseTrailers: responseTrailers ?? [], numUnsentRequests, httpStatusCode, feedback: feedback ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ClientErrorResult {
  message: string;
}

/** What a {@link ClientErrorResult} can be made from. */
export interface ClientErrorResultInit {
  message?: string | undefined;
}

export const ClientErrorResult: MessageType<ClientErrorResult, ClientErrorResultInit> = /* @__PURE__ */ message<ClientErrorResult, ClientErrorResultInit>(
  connectrpcConformanceV1ClientCompatProto,
  "connectrpc.conformance.v1.ClientErrorResult",
  {
    create: (init = {}) => ({
      message: init.message ?? "",
    }),
    write(m, b, p) {
      if (m.message) {
        b[p++] = 10;
        p = writeString(b, p, m.message);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let message = t?.message ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            message = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ClientErrorResult = { message };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface WireDetails {
  actualStatusCode: number;
  connectErrorRaw?: Struct | undefined;
  actualHttpTrailers: Header[];
  actualGrpcwebTrailers?: string | undefined;
}

/** What a {@link WireDetails} can be made from. */
export interface WireDetailsInit {
  actualStatusCode?: number | undefined;
  connectErrorRaw?: StructInit | undefined;
  actualHttpTrailers?: readonly HeaderInit[] | undefined;
  actualGrpcwebTrailers?: string | undefined;
}

export const WireDetails: MessageType<WireDetails, WireDetailsInit> = /* @__PURE__ */ message<WireDetails, WireDetailsInit>(
  connectrpcConformanceV1ClientCompatProto,
  "connectrpc.conformance.v1.WireDetails",
  {
    create: (init = {}) => ({
      actualStatusCode: init.actualStatusCode ?? 0,
      connectErrorRaw: init.connectErrorRaw && Struct.create(init.connectErrorRaw),
      actualHttpTrailers: init.actualHttpTrailers?.map((v) => Header.create(v)) ?? [],
      actualGrpcwebTrailers: init.actualGrpcwebTrailers,
    }),
    write(m, b, p) {
      if (m.actualStatusCode != null && m.actualStatusCode !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.actualStatusCode);
      }
      if (m.connectErrorRaw !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, Struct.write(m.connectErrorRaw, b, p + 1));
      }
      if (m.actualHttpTrailers) {
        for (let i = 0; i < m.actualHttpTrailers.length; i++) {
          b[p++] = 26;
          p = endMessage(b, p, Header.write(m.actualHttpTrailers[i]!, b, p + 1));
        }
      }
      if (m.actualGrpcwebTrailers !== undefined) {
        b[p++] = 34;
        p = writeString(b, p, m.actualGrpcwebTrailers);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let actualStatusCode = t?.actualStatusCode ?? 0;
      let connectErrorRaw = t?.connectErrorRaw;
      let actualHttpTrailers = t?.actualHttpTrailers;
      let actualGrpcwebTrailers = t?.actualGrpcwebTrailers;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            actualStatusCode = r.int32();
            break;
          case 18:
            connectErrorRaw = Struct.read(r, r.open(), connectErrorRaw);
            break;
          case 26: {
            const v = Header.read(r, r.open());
            if (actualHttpTrailers === undefined) actualHttpTrailers = [v];
            else actualHttpTrailers.push(v);
            break;
          }
          case 34:
            actualGrpcwebTrailers = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: WireDetails = { actualStatusCode, connectErrorRaw, actualHttpTrailers: actualHttpTrailers ?? [], actualGrpcwebTrailers };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

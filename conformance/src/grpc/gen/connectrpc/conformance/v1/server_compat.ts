// Made by Weft from connectrpc/conformance/v1/server_compat.proto: changes here are lost.

import {
  type HTTPVersion,
  type Protocol,
  TLSCreds,
  type TLSCredsInit,
  connectrpcConformanceV1ConfigProto,
} from "./config.ts";
import {
  type MessageType,
  type ProtoFile,
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

/** The schema of connectrpc/conformance/v1/server_compat.proto. */
export const connectrpcConformanceV1ServerCompatProto: ProtoFile = /* @__PURE__ */ protoFile(
  "connectrpc/conformance/v1/server_compat.proto",
  "Ci1jb25uZWN0cnBjL2NvbmZvcm1hbmNlL3YxL3NlcnZlcl9jb21wYXQucHJvdG8SGWNvbm5lY3RycGMuY29uZm9ybWFuY2Uu" +
    "djEaJmNvbm5lY3RycGMvY29uZm9ybWFuY2UvdjEvY29uZmlnLnByb3RvItQCChNTZXJ2ZXJDb21wYXRSZXF1ZXN0EjUKCHBy" +
    "b3RvY29sGAEgASgOMiMuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5Qcm90b2NvbBJJCgxodHRwX3ZlcnNpb24YAiABKA4y" +
    "Ji5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLkhUVFBWZXJzaW9uUgtodHRwVmVyc2lvbhIXCgd1c2VfdGxzGAQgASgIUgZ1" +
    "c2VUbHMSJgoPY2xpZW50X3Rsc19jZXJ0GAUgASgMUg1jbGllbnRUbHNDZXJ0EjIKFW1lc3NhZ2VfcmVjZWl2ZV9saW1pdBgG" +
    "IAEoDVITbWVzc2FnZVJlY2VpdmVMaW1pdBJGCgxzZXJ2ZXJfY3JlZHMYByABKAsyIy5jb25uZWN0cnBjLmNvbmZvcm1hbmNl" +
    "LnYxLlRMU0NyZWRzUgtzZXJ2ZXJDcmVkcyJNChRTZXJ2ZXJDb21wYXRSZXNwb25zZRIMCgRob3N0GAEgASgJEgwKBHBvcnQY" +
    "AiABKA0SGQoIcGVtX2NlcnQYAyABKAxSB3BlbUNlcnRiBnByb3RvMw==",
  () => [connectrpcConformanceV1ConfigProto],
);

export interface ServerCompatRequest {
  protocol: Protocol;
  httpVersion: HTTPVersion;
  useTls: boolean;
  clientTlsCert: Uint8Array;
  messageReceiveLimit: number;
  serverCreds?: TLSCreds | undefined;
}

/** What a {@link ServerCompatRequest} can be made from. */
export interface ServerCompatRequestInit {
  protocol?: Protocol | undefined;
  httpVersion?: HTTPVersion | undefined;
  useTls?: boolean | undefined;
  clientTlsCert?: Uint8Array | undefined;
  messageReceiveLimit?: number | undefined;
  serverCreds?: TLSCredsInit | undefined;
}

export const ServerCompatRequest: MessageType<ServerCompatRequest, ServerCompatRequestInit> = /* @__PURE__ */ message<ServerCompatRequest, ServerCompatRequestInit>(
  connectrpcConformanceV1ServerCompatProto,
  "connectrpc.conformance.v1.ServerCompatRequest",
  {
    create: (init = {}) => ({
      protocol: init.protocol ?? 0,
      httpVersion: init.httpVersion ?? 0,
      useTls: init.useTls ?? false,
      clientTlsCert: init.clientTlsCert ?? noBytes,
      messageReceiveLimit: init.messageReceiveLimit ?? 0,
      serverCreds: init.serverCreds && TLSCreds.create(init.serverCreds),
    }),
    write(m, b, p) {
      if (m.protocol != null && m.protocol !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.protocol);
      }
      if (m.httpVersion != null && m.httpVersion !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.httpVersion);
      }
      if (m.useTls) {
        b[p++] = 32;
        p = writeBool(b, p, m.useTls);
      }
      if (m.clientTlsCert?.length) {
        b[p++] = 42;
        p = writeBytes(b, p, m.clientTlsCert);
      }
      if (m.messageReceiveLimit != null && m.messageReceiveLimit !== 0) {
        b[p++] = 48;
        p = writeUint32(b, p, m.messageReceiveLimit);
      }
      if (m.serverCreds !== undefined) {
        b[p++] = 58;
        p = endMessage(b, p, TLSCreds.write(m.serverCreds, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let protocol = t?.protocol ?? 0;
      let httpVersion = t?.httpVersion ?? 0;
      let useTls = t?.useTls ?? false;
      let clientTlsCert = t?.clientTlsCert ?? noBytes;
      let messageReceiveLimit = t?.messageReceiveLimit ?? 0;
      let serverCreds = t?.serverCreds;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            protocol = r.int32();
            break;
          case 16:
            httpVersion = r.int32();
            break;
          case 32:
            useTls = r.bool();
            break;
          case 42:
            clientTlsCert = r.bytesField();
            break;
          case 48:
            messageReceiveLimit = r.uint32();
            break;
          case 58:
            serverCreds = TLSCreds.read(r, r.open(), serverCreds);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ServerCompatRequest = { protocol, httpVersion, useTls, clientTlsCert, messageReceiveLimit, serverCreds };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ServerCompatResponse {
  host: string;
  port: number;
  pemCert: Uint8Array;
}

/** What a {@link ServerCompatResponse} can be made from. */
export interface ServerCompatResponseInit {
  host?: string | undefined;
  port?: number | undefined;
  pemCert?: Uint8Array | undefined;
}

export const ServerCompatResponse: MessageType<ServerCompatResponse, ServerCompatResponseInit> = /* @__PURE__ */ message<ServerCompatResponse, ServerCompatResponseInit>(
  connectrpcConformanceV1ServerCompatProto,
  "connectrpc.conformance.v1.ServerCompatResponse",
  {
    create: (init = {}) => ({
      host: init.host ?? "",
      port: init.port ?? 0,
      pemCert: init.pemCert ?? noBytes,
    }),
    write(m, b, p) {
      if (m.host) {
        b[p++] = 10;
        p = writeString(b, p, m.host);
      }
      if (m.port != null && m.port !== 0) {
        b[p++] = 16;
        p = writeUint32(b, p, m.port);
      }
      if (m.pemCert?.length) {
        b[p++] = 26;
        p = writeBytes(b, p, m.pemCert);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let host = t?.host ?? "";
      let port = t?.port ?? 0;
      let pemCert = t?.pemCert ?? noBytes;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            host = r.string();
            break;
          case 16:
            port = r.uint32();
            break;
          case 26:
            pemCert = r.bytesField();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ServerCompatResponse = { host, port, pemCert };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

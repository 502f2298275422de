// Made by Weft from grpc/testing/messages.proto: changes here are lost.

import {
  type MapInit,
  type MessageType,
  type ProtoFile,
  createMap,
  endMessage,
  mapEntries,
  message,
  noBytes,
  protoFile,
  unknownFields,
  writeBool,
  writeBytes,
  writeDouble,
  writeInt32,
  writeString,
  writeUnknown,
} from "@weft/protobuf";

/** The schema of grpc/testing/messages.proto. */
export const grpcTestingMessagesProto: ProtoFile = /* @__PURE__ */ protoFile(
  "grpc/testing/messages.proto",
  "ChtncnBjL3Rlc3RpbmcvbWVzc2FnZXMucHJvdG8SDGdycGMudGVzdGluZyIaCglCb29sVmFsdWUSDQoFdmFsdWUYASABKAgi" +
    "QAoHUGF5bG9hZBInCgR0eXBlGAEgASgOMhkuZ3JwYy50ZXN0aW5nLlBheWxvYWRUeXBlEgwKBGJvZHkYAiABKAwiKwoKRWNo" +
    "b1N0YXR1cxIMCgRjb2RlGAEgASgFEg8KB21lc3NhZ2UYAiABKAkitQQKDVNpbXBsZVJlcXVlc3QSPgoNcmVzcG9uc2VfdHlw" +
    "ZRgBIAEoDjIZLmdycGMudGVzdGluZy5QYXlsb2FkVHlwZVIMcmVzcG9uc2VUeXBlEiMKDXJlc3BvbnNlX3NpemUYAiABKAVS" +
    "DHJlc3BvbnNlU2l6ZRImCgdwYXlsb2FkGAMgASgLMhUuZ3JwYy50ZXN0aW5nLlBheWxvYWQSIwoNZmlsbF91c2VybmFtZRgE" +
    "IAEoCFIMZmlsbFVzZXJuYW1lEigKEGZpbGxfb2F1dGhfc2NvcGUYBSABKAhSDmZpbGxPYXV0aFNjb3BlEkgKE3Jlc3BvbnNl" +
    "X2NvbXByZXNzZWQYBiABKAsyFy5ncnBjLnRlc3RpbmcuQm9vbFZhbHVlUhJyZXNwb25zZUNvbXByZXNzZWQSQQoPcmVzcG9u" +
    "c2Vfc3RhdHVzGAcgASgLMhguZ3JwYy50ZXN0aW5nLkVjaG9TdGF0dXNSDnJlc3BvbnNlU3RhdHVzEkQKEWV4cGVjdF9jb21w" +
    "cmVzc2VkGAggASgLMhcuZ3JwYy50ZXN0aW5nLkJvb2xWYWx1ZVIQZXhwZWN0Q29tcHJlc3NlZBIkCg5maWxsX3NlcnZlcl9p" +
    "ZBgJIAEoCFIMZmlsbFNlcnZlcklkEk8KFW9yY2FfcGVyX3F1ZXJ5X3JlcG9ydBgLIAEoCzIcLmdycGMudGVzdGluZy5UZXN0" +
    "T3JjYVJlcG9ydFISb3JjYVBlclF1ZXJ5UmVwb3J0IpoBCg5TaW1wbGVSZXNwb25zZRImCgdwYXlsb2FkGAEgASgLMhUuZ3Jw" +
    "Yy50ZXN0aW5nLlBheWxvYWQSEAoIdXNlcm5hbWUYAiABKAkSHwoLb2F1dGhfc2NvcGUYAyABKAlSCm9hdXRoU2NvcGUSGwoJ" +
    "c2VydmVyX2lkGAQgASgJUghzZXJ2ZXJJZBIQCghob3N0bmFtZRgGIAEoCSKJAQoZU3RyZWFtaW5nSW5wdXRDYWxsUmVxdWVz" +
    "dBImCgdwYXlsb2FkGAEgASgLMhUuZ3JwYy50ZXN0aW5nLlBheWxvYWQSRAoRZXhwZWN0X2NvbXByZXNzZWQYAiABKAsyFy5n" +
    "cnBjLnRlc3RpbmcuQm9vbFZhbHVlUhBleHBlY3RDb21wcmVzc2VkIlQKGlN0cmVhbWluZ0lucHV0Q2FsbFJlc3BvbnNlEjYK" +
    "F2FnZ3JlZ2F0ZWRfcGF5bG9hZF9zaXplGAEgASgFUhVhZ2dyZWdhdGVkUGF5bG9hZFNpemUicAoSUmVzcG9uc2VQYXJhbWV0" +
    "ZXJzEgwKBHNpemUYASABKAUSHwoLaW50ZXJ2YWxfdXMYAiABKAVSCmludGVydmFsVXMSKwoKY29tcHJlc3NlZBgDIAEoCzIX" +
    "LmdycGMudGVzdGluZy5Cb29sVmFsdWUi4AIKGlN0cmVhbWluZ091dHB1dENhbGxSZXF1ZXN0Ej4KDXJlc3BvbnNlX3R5cGUY" +
    "ASABKA4yGS5ncnBjLnRlc3RpbmcuUGF5bG9hZFR5cGVSDHJlc3BvbnNlVHlwZRJRChNyZXNwb25zZV9wYXJhbWV0ZXJzGAIg" +
    "AygLMiAuZ3JwYy50ZXN0aW5nLlJlc3BvbnNlUGFyYW1ldGVyc1IScmVzcG9uc2VQYXJhbWV0ZXJzEiYKB3BheWxvYWQYAyAB" +
    "KAsyFS5ncnBjLnRlc3RpbmcuUGF5bG9hZBJBCg9yZXNwb25zZV9zdGF0dXMYByABKAsyGC5ncnBjLnRlc3RpbmcuRWNob1N0" +
    "YXR1c1IOcmVzcG9uc2VTdGF0dXMSRAoPb3JjYV9vb2JfcmVwb3J0GAggASgLMhwuZ3JwYy50ZXN0aW5nLlRlc3RPcmNhUmVw" +
    "b3J0Ug1vcmNhT29iUmVwb3J0IkUKG1N0cmVhbWluZ091dHB1dENhbGxSZXNwb25zZRImCgdwYXlsb2FkGAEgASgLMhUuZ3Jw" +
    "Yy50ZXN0aW5nLlBheWxvYWQi5gIKDlRlc3RPcmNhUmVwb3J0EicKD2NwdV91dGlsaXphdGlvbhgBIAEoAVIOY3B1VXRpbGl6" +
    "YXRpb24SLQoSbWVtb3J5X3V0aWxpemF0aW9uGAIgASgBUhFtZW1vcnlVdGlsaXphdGlvbhJQCgxyZXF1ZXN0X2Nvc3QYAyAD" +
    "KAsyLS5ncnBjLnRlc3RpbmcuVGVzdE9yY2FSZXBvcnQuUmVxdWVzdENvc3RFbnRyeVILcmVxdWVzdENvc3QSQgoLdXRpbGl6" +
    "YXRpb24YBCADKAsyLS5ncnBjLnRlc3RpbmcuVGVzdE9yY2FSZXBvcnQuVXRpbGl6YXRpb25FbnRyeRoyChBSZXF1ZXN0Q29z" +
    "dEVudHJ5EgsKA2tleRgBIAEoCRINCgV2YWx1ZRgCIAEoAToCOAEaMgoQVXRpbGl6YXRpb25FbnRyeRILCgNrZXkYASABKAkS" +
    "DQoFdmFsdWUYAiABKAE6AjgBKh8KC1BheWxvYWRUeXBlEhAKDENPTVBSRVNTQUJMRRAAYgZwcm90bzM=",
);

export const PayloadType = {
  COMPRESSABLE: 0,
} as const;
export type PayloadType = (typeof PayloadType)[keyof typeof PayloadType] | (number & {});

export interface BoolValue {
  value: boolean;
}

/** What a {@link BoolValue} can be made from. */
export interface BoolValueInit {
  value?: boolean | undefined;
}

export const BoolValue: MessageType<BoolValue, BoolValueInit> = /* @__PURE__ */ message<BoolValue, BoolValueInit>(
  grpcTestingMessagesProto,
  "grpc.testing.BoolValue",
  {
    create: (init = {}) => ({
      value: init.value ?? false,
    }),
    write(m, b, p) {
      if (m.value) {
        b[p++] = 8;
        p = writeBool(b, p, m.value);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let value = t?.value ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            value = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: BoolValue = { value };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Payload {
  type: PayloadType;
  body: Uint8Array;
}

/** What a {@link Payload} can be made from. */
export interface PayloadInit {
  type?: PayloadType | undefined;
  body?: Uint8Array | undefined;
}

export const Payload: MessageType<Payload, PayloadInit> = /* @__PURE__ */ message<Payload, PayloadInit>(
  grpcTestingMessagesProto,
  "grpc.testing.Payload",
  {
    create: (init = {}) => ({
      type: init.type ?? 0,
      body: init.body ?? noBytes,
    }),
    write(m, b, p) {
      if (m.type != null && m.type !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.type);
      }
      if (m.body?.length) {
        b[p++] = 18;
        p = writeBytes(b, p, m.body);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let type = t?.type ?? 0;
      let body = t?.body ?? noBytes;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            type = r.int32();
            break;
          case 18:
            body = r.bytesField();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Payload = { type, body };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface EchoStatus {
  code: number;
  message: string;
}

/** What a {@link EchoStatus} can be made from. */
export interface EchoStatusInit {
  code?: number | undefined;
  message?: string | undefined;
}

export const EchoStatus: MessageType<EchoStatus, EchoStatusInit> = /* @__PURE__ */ message<EchoStatus, EchoStatusInit>(
  grpcTestingMessagesProto,
  "grpc.testing.EchoStatus",
  {
    create: (init = {}) => ({
      code: init.code ?? 0,
      message: init.message ?? "",
    }),
    write(m, b, p) {
      if (m.code != null && m.code !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.code);
      }
      if (m.message) {
        b[p++] = 18;
        p = writeString(b, p, m.message);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let code = t?.code ?? 0;
      let message = t?.message ?? "";
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
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: EchoStatus = { code, message };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface SimpleRequest {
  responseType: PayloadType;
  responseSize: number;
  payload?: Payload | undefined;
  fillUsername: boolean;
  fillOauthScope: boolean;
  responseCompressed?: BoolValue | undefined;
  responseStatus?: EchoStatus | undefined;
  expectCompressed?: BoolValue | undefined;
  fillServerId: boolean;
  orcaPerQueryReport?: TestOrcaReport | undefined;
}

/** What a {@link SimpleRequest} can be made from. */
export interface SimpleRequestInit {
  responseType?: PayloadType | undefined;
  responseSize?: number | undefined;
  payload?: PayloadInit | undefined;
  fillUsername?: boolean | undefined;
  fillOauthScope?: boolean | undefined;
  responseCompressed?: BoolValueInit | undefined;
  responseStatus?: EchoStatusInit | undefined;
  expectCompressed?: BoolValueInit | undefined;
  fillServerId?: boolean | undefined;
  orcaPerQueryReport?: TestOrcaReportInit | undefined;
}

export const SimpleRequest: MessageType<SimpleRequest, SimpleRequestInit> = /* @__PURE__ */ message<SimpleRequest, SimpleRequestInit>(
  grpcTestingMessagesProto,
  "grpc.testing.SimpleRequest",
  {
    create: (init = {}) => ({
      responseType: init.responseType ?? 0,
      responseSize: init.responseSize ?? 0,
      payload: init.payload && Payload.create(init.payload),
      fillUsername: init.fillUsername ?? false,
      fillOauthScope: init.fillOauthScope ?? false,
      responseCompressed: init.responseCompressed && BoolValue.create(init.responseCompressed),
      responseStatus: init.responseStatus && EchoStatus.create(init.responseStatus),
      expectCompressed: init.expectCompressed && BoolValue.create(init.expectCompressed),
      fillServerId: init.fillServerId ?? false,
      orcaPerQueryReport: init.orcaPerQueryReport && TestOrcaReport.create(init.orcaPerQueryReport),
    }),
    write(m, b, p) {
      if (m.responseType != null && m.responseType !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.responseType);
      }
      if (m.responseSize != null && m.responseSize !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.responseSize);
      }
      if (m.payload !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, Payload.write(m.payload, b, p + 1));
      }
      if (m.fillUsername) {
        b[p++] = 32;
        p = writeBool(b, p, m.fillUsername);
      }
      if (m.fillOauthScope) {
        b[p++] = 40;
        p = writeBool(b, p, m.fillOauthScope);
      }
      if (m.responseCompressed !== undefined) {
        b[p++] = 50;
        p = endMessage(b, p, BoolValue.write(m.responseCompressed, b, p + 1));
      }
      if (m.responseStatus !== undefined) {
        b[p++] = 58;
        p = endMessage(b, p, EchoStatus.write(m.responseStatus, b, p + 1));
      }
      if (m.expectCompressed !== undefined) {
        b[p++] = 66;
        p = endMessage(b, p, BoolValue.write(m.expectCompressed, b, p + 1));
      }
      if (m.fillServerId) {
        b[p++] = 72;
        p = writeBool(b, p, m.fillServerId);
      }
      if (m.orcaPerQueryReport !== undefined) {
        b[p++] = 90;
        p = endMessage(b, p, TestOrcaReport.write(m.orcaPerQueryReport, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let responseType = t?.responseType ?? 0;
      let responseSize = t?.responseSize ?? 0;
      let payload = t?.payload;
      let fillUsername = t?.fillUsername ?? false;
      let fillOauthScope = t?.fillOauthScope ?? false;
      let responseCompressed = t?.responseCompressed;
      let responseStatus = t?.responseStatus;
      let expectCompressed = t?.expectCompressed;
      let fillServerId = t?.fillServerId ?? false;
      let orcaPerQueryReport = t?.orcaPerQueryReport;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            responseType = r.int32();
            break;
          case 16:
            responseSize = r.int32();
            break;
          case 26:
            payload = Payload.read(r, r.open(), payload);
            break;
          case 32:
            fillUsername = r.bool();
            break;
          case 40:
            fillOauthScope = r.bool();
            break;
          case 50:
            responseCompressed = BoolValue.read(r, r.open(), responseCompressed);
            break;
          case 58:
            responseStatus = EchoStatus.read(r, r.open(), responseStatus);
            break;
          case 66:
            expectCompressed = BoolValue.read(r, r.open(), expectCompressed);
            break;
          case 72:
            fillServerId = r.bool();
            break;
          case 90:
            orcaPerQueryReport = TestOrcaReport.read(r, r.open(), orcaPerQueryReport);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: SimpleRequest = { responseType, responseSize, payload, fillUsername, fillOauthScope, responseCompressed, responseStatus, expectCompressed, fillServerId, orcaPerQueryReport };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface SimpleResponse {
  payload?: Payload | undefined;
  username: string;
  oauthScope: string;
  serverId: string;
  hostname: string;
}

/** What a {@link SimpleResponse} can be made from. */
export interface SimpleResponseInit {
  payload?: PayloadInit | undefined;
  username?: string | undefined;
  oauthScope?: string | undefined;
  serverId?: string | undefined;
  hostname?: string | undefined;
}

export const SimpleResponse: MessageType<SimpleResponse, SimpleResponseInit> = /* @__PURE__ */ message<SimpleResponse, SimpleResponseInit>(
  grpcTestingMessagesProto,
  "grpc.testing.SimpleResponse",
  {
    create: (init = {}) => ({
      payload: init.payload && Payload.create(init.payload),
      username: init.username ?? "",
      oauthScope: init.oauthScope ?? "",
      serverId: init.serverId ?? "",
      hostname: init.hostname ?? "",
    }),
    write(m, b, p) {
      if (m.payload !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, Payload.write(m.payload, b, p + 1));
      }
      if (m.username) {
        b[p++] = 18;
        p = writeString(b, p, m.username);
      }
      if (m.oauthScope) {
        b[p++] = 26;
        p = writeString(b, p, m.oauthScope);
      }
      if (m.serverId) {
        b[p++] = 34;
        p = writeString(b, p, m.serverId);
      }
      if (m.hostname) {
        b[p++] = 50;
        p = writeString(b, p, m.hostname);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let payload = t?.payload;
      let username = t?.username ?? "";
      let oauthScope = t?.oauthScope ?? "";
      let serverId = t?.serverId ?? "";
      let hostname = t?.hostname ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            payload = Payload.read(r, r.open(), payload);
            break;
          case 18:
            username = r.string();
            break;
          case 26:
            oauthScope = r.string();
            break;
          case 34:
            serverId = r.string();
            break;
          case 50:
            hostname = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: SimpleResponse = { payload, username, oauthScope, serverId, hostname };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface StreamingInputCallRequest {
  payload?: Payload | undefined;
  expectCompressed?: BoolValue | undefined;
}

/** What a {@link StreamingInputCallRequest} can be made from. */
export interface StreamingInputCallRequestInit {
  payload?: PayloadInit | undefined;
  expectCompressed?: BoolValueInit | undefined;
}

export const StreamingInputCallRequest: MessageType<StreamingInputCallRequest, StreamingInputCallRequestInit> = /* @__PURE__ */ message<StreamingInputCallRequest, StreamingInputCallRequestInit>(
  grpcTestingMessagesProto,
  "grpc.testing.StreamingInputCallRequest",
  {
    create: (init = {}) => ({
      payload: init.payload && Payload.create(init.payload),
      expectCompressed: init.expectCompressed && BoolValue.create(init.expectCompressed),
    }),
    write(m, b, p) {
      if (m.payload !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, Payload.write(m.payload, b, p + 1));
      }
      if (m.expectCompressed !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, BoolValue.write(m.expectCompressed, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let payload = t?.payload;
      let expectCompressed = t?.expectCompressed;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            payload = Payload.read(r, r.open(), payload);
            break;
          case 18:
            expectCompressed = BoolValue.read(r, r.open(), expectCompressed);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: StreamingInputCallRequest = { payload, expectCompressed };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface StreamingInputCallResponse {
  aggregatedPayloadSize: number;
}

/** What a {@link StreamingInputCallResponse} can be made from. */
export interface StreamingInputCallResponseInit {
  aggregatedPayloadSize?: number | undefined;
}

export const StreamingInputCallResponse: MessageType<StreamingInputCallResponse, StreamingInputCallResponseInit> = /* @__PURE__ */ message<StreamingInputCallResponse, StreamingInputCallResponseInit>(
  grpcTestingMessagesProto,
  "grpc.testing.StreamingInputCallResponse",
  {
    create: (init = {}) => ({
      aggregatedPayloadSize: init.aggregatedPayloadSize ?? 0,
    }),
    write(m, b, p) {
      if (m.aggregatedPayloadSize != null && m.aggregatedPayloadSize !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.aggregatedPayloadSize);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let aggregatedPayloadSize = t?.aggregatedPayloadSize ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            aggregatedPayloadSize = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: StreamingInputCallResponse = { aggregatedPayloadSize };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ResponseParameters {
  size: number;
  intervalUs: number;
  compressed?: BoolValue | undefined;
}

/** What a {@link ResponseParameters} can be made from. */
export interface ResponseParametersInit {
  size?: number | undefined;
  intervalUs?: number | undefined;
  compressed?: BoolValueInit | undefined;
}

export const ResponseParameters: MessageType<ResponseParameters, ResponseParametersInit> = /* @__PURE__ */ message<ResponseParameters, ResponseParametersInit>(
  grpcTestingMessagesProto,
  "grpc.testing.ResponseParameters",
  {
    create: (init = {}) => ({
      size: init.size ?? 0,
      intervalUs: init.intervalUs ?? 0,
      compressed: init.compressed && BoolValue.create(init.compressed),
    }),
    write(m, b, p) {
      if (m.size != null && m.size !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.size);
      }
      if (m.intervalUs != null && m.intervalUs !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.intervalUs);
      }
      if (m.compressed !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, BoolValue.write(m.compressed, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let size = t?.size ?? 0;
      let intervalUs = t?.intervalUs ?? 0;
      let compressed = t?.compressed;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            size = r.int32();
            break;
          case 16:
            intervalUs = r.int32();
            break;
          case 26:
            compressed = BoolValue.read(r, r.open(), compressed);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ResponseParameters = { size, intervalUs, compressed };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface StreamingOutputCallRequest {
  responseType: PayloadType;
  responseParameters: ResponseParameters[];
  payload?: Payload | undefined;
  responseStatus?: EchoStatus | undefined;
  orcaOobReport?: TestOrcaReport | undefined;
}

/** What a {@link StreamingOutputCallRequest} can be made from. */
export interface StreamingOutputCallRequestInit {
  responseType?: PayloadType | undefined;
  responseParameters?: readonly ResponseParametersInit[] | undefined;
  payload?: PayloadInit | undefined;
  responseStatus?: EchoStatusInit | undefined;
  orcaOobReport?: TestOrcaReportInit | undefined;
}

export const StreamingOutputCallRequest: MessageType<StreamingOutputCallRequest, StreamingOutputCallRequestInit> = /* @__PURE__ */ message<StreamingOutputCallRequest, StreamingOutputCallRequestInit>(
  grpcTestingMessagesProto,
  "grpc.testing.StreamingOutputCallRequest",
  {
    create: (init = {}) => ({
      responseType: init.responseType ?? 0,
      responseParameters: init.responseParameters?.map((v) => ResponseParameters.create(v)) ?? [],
      payload: init.payload && Payload.create(init.payload),
      responseStatus: init.responseStatus && EchoStatus.create(init.responseStatus),
      orcaOobReport: init.orcaOobReport && TestOrcaReport.create(init.orcaOobReport),
    }),
    write(m, b, p) {
      if (m.responseType != null && m.responseType !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.responseType);
      }
      if (m.responseParameters) {
        for (let i = 0; i < m.responseParameters.length; i++) {
          b[p++] = 18;
          p = endMessage(b, p, ResponseParameters.write(m.responseParameters[i]!, b, p + 1));
        }
      }
      if (m.payload !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, Payload.write(m.payload, b, p + 1));
      }
      if (m.responseStatus !== undefined) {
        b[p++] = 58;
        p = endMessage(b, p, EchoStatus.write(m.responseStatus, b, p + 1));
      }
      if (m.orcaOobReport !== undefined) {
        b[p++] = 66;
        p = endMessage(b, p, TestOrcaReport.write(m.orcaOobReport, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let responseType = t?.responseType ?? 0;
      let responseParameters = t?.responseParameters;
      let payload = t?.payload;
      let responseStatus = t?.responseStatus;
      let orcaOobReport = t?.orcaOobReport;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            responseType = r.int32();
            break;
          case 18: {
            const v = ResponseParameters.read(r, r.open());
            if (responseParameters === undefined) responseParameters = [v];
            else responseParameters.push(v);
            break;
          }
          case 26:
            payload = Payload.read(r, r.open(), payload);
            break;
          case 58:
            responseStatus = EchoStatus.read(r, r.open(), responseStatus);
            break;
          case 66:
            orcaOobReport = TestOrcaReport.read(r, r.open(), orcaOobReport);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: StreamingOutputCallRequest = { responseType, responseParameters: responseParameters ?? [], payload, responseStatus, orcaOobReport };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface StreamingOutputCallResponse {
  payload?: Payload | undefined;
}

/** What a {@link StreamingOutputCallResponse} can be made from. */
export interface StreamingOutputCallResponseInit {
  payload?: PayloadInit | undefined;
}

export const StreamingOutputCallResponse: MessageType<StreamingOutputCallResponse, StreamingOutputCallResponseInit> = /* @__PURE__ */ message<StreamingOutputCallResponse, StreamingOutputCallResponseInit>(
  grpcTestingMessagesProto,
  "grpc.testing.StreamingOutputCallResponse",
  {
    create: (init = {}) => ({
      payload: init.payload && Payload.create(init.payload),
    }),
    write(m, b, p) {
      if (m.payload !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, Payload.write(m.payload, b, p + 1));
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
            payload = Payload.read(r, r.open(), payload);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: StreamingOutputCallResponse = { payload };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface TestOrcaReport {
  cpuUtilization: number;
  memoryUtilization: number;
  requestCost: Map<string, number>;
  utilization: Map<string, number>;
}

/** What a {@link TestOrcaReport} can be made from. */
export interface TestOrcaReportInit {
  cpuUtilization?: number | undefined;
  memoryUtilization?: number | undefined;
  requestCost?: MapInit<string, number> | undefined;
  utilization?: MapInit<string, number> | undefined;
}

export const TestOrcaReport: MessageType<TestOrcaReport, TestOrcaReportInit> = /* @__PURE__ */ message<TestOrcaReport, TestOrcaReportInit>(
  grpcTestingMessagesProto,
  "grpc.testing.TestOrcaReport",
  {
    create: (init) => init === undefined ? { cpuUtilization: 0, memoryUtilization: 0, requestCost: new Map(), utilization: new Map() } : {
      cpuUtilization: init.cpuUtilization ?? 0,
      memoryUtilization: init.memoryUtilization ?? 0,
      requestCost: createMap(init.requestCost),
      utilization: createMap(init.utilization),
    },
    write(m, b, p) {
      if (m.cpuUtilization !== undefined && !Object.is(m.cpuUtilization, 0)) {
        b[p++] = 9;
        p = writeDouble(b, p, m.cpuUtilization);
      }
      if (m.memoryUtilization !== undefined && !Object.is(m.memoryUtilization, 0)) {
        b[p++] = 17;
        p = writeDouble(b, p, m.memoryUtilization);
      }
      if (m.requestCost) {
        for (const [k, v] of mapEntries(m.requestCost)) {
          b[p++] = 26;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 17;
          p = writeDouble(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.utilization) {
        for (const [k, v] of mapEntries(m.utilization)) {
          b[p++] = 34;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 17;
          p = writeDouble(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let cpuUtilization = t?.cpuUtilization ?? 0;
      let memoryUtilization = t?.memoryUtilization ?? 0;
      const requestCost = t?.requestCost ?? new Map<string, number>();
      const utilization = t?.utilization ?? new Map<string, number>();
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 9:
            cpuUtilization = r.double();
            break;
          case 17:
            memoryUtilization = r.double();
            break;
          case 26: {
            const stop = r.open();
            let k: string = "";
            let v: number = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 17) v = r.double();
              else r.skip(tag);
            }
            r.close(stop);
            requestCost.set(k, v);
            break;
          }
          case 34: {
            const stop = r.open();
            let k: string = "";
            let v: number = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 17) v = r.double();
              else r.skip(tag);
            }
            r.close(stop);
            utilization.set(k, v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: TestOrcaReport = { cpuUtilization, memoryUtilization, requestCost, utilization };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

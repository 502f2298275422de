// Made by Weft from grpc/health/v1/health.proto: changes here are lost.

import {
  type EmptyMessage,
  type MapInit,
  type MessageType,
  type MethodType,
  type ProtoFile,
  type ServiceDescriptor,
  createMap,
  endMessage,
  mapEntries,
  message,
  protoFile,
  service,
  unknownFields,
  writeInt32,
  writeString,
  writeUnknown,
} from "@weft/protobuf";

/** The schema of grpc/health/v1/health.proto. */
export const grpcHealthV1HealthProto: ProtoFile = /* @__PURE__ */ protoFile(
  "grpc/health/v1/health.proto",
  "ChtncnBjL2hlYWx0aC92MS9oZWFsdGgucHJvdG8SDmdycGMuaGVhbHRoLnYxIiUKEkhlYWx0aENoZWNrUmVxdWVzdBIPCgdz" +
    "ZXJ2aWNlGAEgASgJIqkBChNIZWFsdGhDaGVja1Jlc3BvbnNlEkEKBnN0YXR1cxgBIAEoDjIxLmdycGMuaGVhbHRoLnYxLkhl" +
    "YWx0aENoZWNrUmVzcG9uc2UuU2VydmluZ1N0YXR1cyJPCg1TZXJ2aW5nU3RhdHVzEgsKB1VOS05PV04QABILCgdTRVJWSU5H" +
    "EAESDwoLTk9UX1NFUlZJTkcQAhITCg9TRVJWSUNFX1VOS05PV04QAyITChFIZWFsdGhMaXN0UmVxdWVzdCKuAQoSSGVhbHRo" +
    "TGlzdFJlc3BvbnNlEkIKCHN0YXR1c2VzGAEgAygLMjAuZ3JwYy5oZWFsdGgudjEuSGVhbHRoTGlzdFJlc3BvbnNlLlN0YXR1" +
    "c2VzRW50cnkaVAoNU3RhdHVzZXNFbnRyeRILCgNrZXkYASABKAkSMgoFdmFsdWUYAiABKAsyIy5ncnBjLmhlYWx0aC52MS5I" +
    "ZWFsdGhDaGVja1Jlc3BvbnNlOgI4ATL9AQoGSGVhbHRoElAKBUNoZWNrEiIuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hlY2tS" +
    "ZXF1ZXN0GiMuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hlY2tSZXNwb25zZRJNCgRMaXN0EiEuZ3JwYy5oZWFsdGgudjEuSGVh" +
    "bHRoTGlzdFJlcXVlc3QaIi5ncnBjLmhlYWx0aC52MS5IZWFsdGhMaXN0UmVzcG9uc2USUgoFV2F0Y2gSIi5ncnBjLmhlYWx0" +
    "aC52MS5IZWFsdGhDaGVja1JlcXVlc3QaIy5ncnBjLmhlYWx0aC52MS5IZWFsdGhDaGVja1Jlc3BvbnNlMAFiBnByb3RvMw==",
);

export interface HealthCheckRequest {
  service: string;
}

/** What a {@link HealthCheckRequest} can be made from. */
export interface HealthCheckRequestInit {
  service?: string | undefined;
}

export const HealthCheckRequest: MessageType<HealthCheckRequest, HealthCheckRequestInit> = /* @__PURE__ */ message<HealthCheckRequest, HealthCheckRequestInit>(
  grpcHealthV1HealthProto,
  "grpc.health.v1.HealthCheckRequest",
  {
    create: (init = {}) => ({
      service: init.service ?? "",
    }),
    write(m, b, p) {
      if (m.service) {
        b[p++] = 10;
        p = writeString(b, p, m.service);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let service = t?.service ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            service = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: HealthCheckRequest = { service };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface HealthCheckResponse {
  status: HealthCheckResponse_ServingStatus;
}

/** What a {@link HealthCheckResponse} can be made from. */
export interface HealthCheckResponseInit {
  status?: HealthCheckResponse_ServingStatus | undefined;
}

export const HealthCheckResponse: MessageType<HealthCheckResponse, HealthCheckResponseInit> = /* @__PURE__ */ message<HealthCheckResponse, HealthCheckResponseInit>(
  grpcHealthV1HealthProto,
  "grpc.health.v1.HealthCheckResponse",
  {
    create: (init = {}) => ({
      status: init.status ?? 0,
    }),
    write(m, b, p) {
      if (m.status != null && m.status !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.status);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let status = t?.status ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            status = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: HealthCheckResponse = { status };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const HealthCheckResponse_ServingStatus = {
  UNKNOWN: 0,
  SERVING: 1,
  NOT_SERVING: 2,
  SERVICE_UNKNOWN: 3,
} as const;
export type HealthCheckResponse_ServingStatus = (typeof HealthCheckResponse_ServingStatus)[keyof typeof HealthCheckResponse_ServingStatus] | (number & {});

export type HealthListRequest = EmptyMessage;

/** What a {@link HealthListRequest} can be made from. */
export type HealthListRequestInit = EmptyMessage;

export const HealthListRequest: MessageType<HealthListRequest, HealthListRequestInit> = /* @__PURE__ */ message<HealthListRequest, HealthListRequestInit>(
  grpcHealthV1HealthProto,
  "grpc.health.v1.HealthListRequest",
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
      const m: HealthListRequest = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface HealthListResponse {
  statuses: Map<string, HealthCheckResponse>;
}

/** What a {@link HealthListResponse} can be made from. */
export interface HealthListResponseInit {
  statuses?: MapInit<string, HealthCheckResponseInit> | undefined;
}

export const HealthListResponse: MessageType<HealthListResponse, HealthListResponseInit> = /* @__PURE__ */ message<HealthListResponse, HealthListResponseInit>(
  grpcHealthV1HealthProto,
  "grpc.health.v1.HealthListResponse",
  {
    create: (init = {}) => ({
      statuses: createMap(init.statuses, undefined, (v) => HealthCheckResponse.create(v)),
    }),
    write(m, b, p) {
      if (m.statuses) {
        for (const [k, v] of mapEntries(m.statuses)) {
          b[p++] = 10;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, HealthCheckResponse.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      const statuses = t?.statuses ?? new Map<string, HealthCheckResponse>();
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const stop = r.open();
            let k: string = "";
            let v: HealthCheckResponse | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = HealthCheckResponse.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            statuses.set(k, v ?? HealthCheckResponse.create());
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: HealthListResponse = { statuses };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const Health: {
  readonly typeName: "grpc.health.v1.Health";
  readonly methods: {
    readonly check: MethodType<HealthCheckRequest, HealthCheckRequestInit, HealthCheckResponse, HealthCheckResponseInit, "unary">;
    readonly list: MethodType<HealthListRequest, HealthListRequestInit, HealthListResponse, HealthListResponseInit, "unary">;
    readonly watch: MethodType<HealthCheckRequest, HealthCheckRequestInit, HealthCheckResponse, HealthCheckResponseInit, "server_streaming">;
  };
  readonly descriptor: ServiceDescriptor;
} = /* @__PURE__ */ service(grpcHealthV1HealthProto, "grpc.health.v1.Health", {
  check: {
    name: "Check",
    path: "/grpc.health.v1.Health/Check",
    kind: "unary",
    input: HealthCheckRequest,
    output: HealthCheckResponse,
  },
  list: {
    name: "List",
    path: "/grpc.health.v1.Health/List",
    kind: "unary",
    input: HealthListRequest,
    output: HealthListResponse,
  },
  watch: {
    name: "Watch",
    path: "/grpc.health.v1.Health/Watch",
    kind: "server_streaming",
    input: HealthCheckRequest,
    output: HealthCheckResponse,
  },
});

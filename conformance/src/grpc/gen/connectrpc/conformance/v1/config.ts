// Made by Weft from connectrpc/conformance/v1/config.proto: changes here are lost.

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
  writeUnknown,
} from "@weft/protobuf";

/** The schema of connectrpc/conformance/v1/config.proto. */
export const connectrpcConformanceV1ConfigProto: ProtoFile = /* @__PURE__ */ protoFile(
  "connectrpc/conformance/v1/config.proto",
  "CiZjb25uZWN0cnBjL2NvbmZvcm1hbmNlL3YxL2NvbmZpZy5wcm90bxIZY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MSLXAQoG" +
    "Q29uZmlnEjUKCGZlYXR1cmVzGAEgASgLMiMuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5GZWF0dXJlcxJKCg1pbmNsdWRl" +
    "X2Nhc2VzGAIgAygLMiUuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5Db25maWdDYXNlUgxpbmNsdWRlQ2FzZXMSSgoNZXhj" +
    "bHVkZV9jYXNlcxgDIAMoCzIlLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuQ29uZmlnQ2FzZVIMZXhjbHVkZUNhc2VzIogH" +
    "CghGZWF0dXJlcxI4Cgh2ZXJzaW9ucxgBIAMoDjImLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuSFRUUFZlcnNpb24SNgoJ" +
    "cHJvdG9jb2xzGAIgAygOMiMuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5Qcm90b2NvbBIwCgZjb2RlY3MYAyADKA4yIC5j" +
    "b25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLkNvZGVjEjwKDGNvbXByZXNzaW9ucxgEIAMoDjImLmNvbm5lY3RycGMuY29uZm9y" +
    "bWFuY2UudjEuQ29tcHJlc3Npb24SSAoMc3RyZWFtX3R5cGVzGAUgAygOMiUuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5T" +
    "dHJlYW1UeXBlUgtzdHJlYW1UeXBlcxImCgxzdXBwb3J0c19oMmMYBiABKAhIAFILc3VwcG9ydHNIMmOIAQESJgoMc3VwcG9y" +
    "dHNfdGxzGAcgASgISAFSC3N1cHBvcnRzVGxziAEBEj4KGXN1cHBvcnRzX3Rsc19jbGllbnRfY2VydHMYCCABKAhIAlIWc3Vw" +
    "cG9ydHNUbHNDbGllbnRDZXJ0c4gBARIwChFzdXBwb3J0c190cmFpbGVycxgJIAEoCEgDUhBzdXBwb3J0c1RyYWlsZXJziAEB" +
    "ElIKJHN1cHBvcnRzX2hhbGZfZHVwbGV4X2JpZGlfb3Zlcl9odHRwMRgKIAEoCEgEUh9zdXBwb3J0c0hhbGZEdXBsZXhCaWRp" +
    "T3Zlckh0dHAxiAEBEjUKFHN1cHBvcnRzX2Nvbm5lY3RfZ2V0GAsgASgISAVSEnN1cHBvcnRzQ29ubmVjdEdldIgBARJICh5z" +
    "dXBwb3J0c19tZXNzYWdlX3JlY2VpdmVfbGltaXQYDCABKAhIBlIbc3VwcG9ydHNNZXNzYWdlUmVjZWl2ZUxpbWl0iAEBQg8K" +
    "DV9zdXBwb3J0c19oMmNCDwoNX3N1cHBvcnRzX3Rsc0IcChpfc3VwcG9ydHNfdGxzX2NsaWVudF9jZXJ0c0IUChJfc3VwcG9y" +
    "dHNfdHJhaWxlcnNCJwolX3N1cHBvcnRzX2hhbGZfZHVwbGV4X2JpZGlfb3Zlcl9odHRwMUIXChVfc3VwcG9ydHNfY29ubmVj" +
    "dF9nZXRCIQofX3N1cHBvcnRzX21lc3NhZ2VfcmVjZWl2ZV9saW1pdCKJBAoKQ29uZmlnQ2FzZRI3Cgd2ZXJzaW9uGAEgASgO" +
    "MiYuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5IVFRQVmVyc2lvbhI1Cghwcm90b2NvbBgCIAEoDjIjLmNvbm5lY3RycGMu" +
    "Y29uZm9ybWFuY2UudjEuUHJvdG9jb2wSLwoFY29kZWMYAyABKA4yIC5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLkNvZGVj" +
    "EjsKC2NvbXByZXNzaW9uGAQgASgOMiYuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5Db21wcmVzc2lvbhJGCgtzdHJlYW1f" +
    "dHlwZRgFIAEoDjIlLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuU3RyZWFtVHlwZVIKc3RyZWFtVHlwZRIcCgd1c2VfdGxz" +
    "GAYgASgISABSBnVzZVRsc4gBARI0ChR1c2VfdGxzX2NsaWVudF9jZXJ0cxgHIAEoCEgBUhF1c2VUbHNDbGllbnRDZXJ0c4gB" +
    "ARI+Chl1c2VfbWVzc2FnZV9yZWNlaXZlX2xpbWl0GAggASgISAJSFnVzZU1lc3NhZ2VSZWNlaXZlTGltaXSIAQFCCgoIX3Vz" +
    "ZV90bHNCFwoVX3VzZV90bHNfY2xpZW50X2NlcnRzQhwKGl91c2VfbWVzc2FnZV9yZWNlaXZlX2xpbWl0IiUKCFRMU0NyZWRz" +
    "EgwKBGNlcnQYASABKAwSCwoDa2V5GAIgASgMKmcKC0hUVFBWZXJzaW9uEhwKGEhUVFBfVkVSU0lPTl9VTlNQRUNJRklFRBAA" +
    "EhIKDkhUVFBfVkVSU0lPTl8xEAESEgoOSFRUUF9WRVJTSU9OXzIQAhISCg5IVFRQX1ZFUlNJT05fMxADKmQKCFByb3RvY29s" +
    "EhgKFFBST1RPQ09MX1VOU1BFQ0lGSUVEEAASFAoQUFJPVE9DT0xfQ09OTkVDVBABEhEKDVBST1RPQ09MX0dSUEMQAhIVChFQ" +
    "Uk9UT0NPTF9HUlBDX1dFQhADKlMKBUNvZGVjEhUKEUNPREVDX1VOU1BFQ0lGSUVEEAASDwoLQ09ERUNfUFJPVE8QARIOCgpD" +
    "T0RFQ19KU09OEAISEgoKQ09ERUNfVEVYVBADGgIIASq1AQoLQ29tcHJlc3Npb24SGwoXQ09NUFJFU1NJT05fVU5TUEVDSUZJ" +
    "RUQQABIYChRDT01QUkVTU0lPTl9JREVOVElUWRABEhQKEENPTVBSRVNTSU9OX0daSVAQAhISCg5DT01QUkVTU0lPTl9CUhAD" +
    "EhQKEENPTVBSRVNTSU9OX1pTVEQQBBIXChNDT01QUkVTU0lPTl9ERUZMQVRFEAUSFgoSQ09NUFJFU1NJT05fU05BUFBZEAYq" +
    "0AEKClN0cmVhbVR5cGUSGwoXU1RSRUFNX1RZUEVfVU5TUEVDSUZJRUQQABIVChFTVFJFQU1fVFlQRV9VTkFSWRABEh0KGVNU" +
    "UkVBTV9UWVBFX0NMSUVOVF9TVFJFQU0QAhIdChlTVFJFQU1fVFlQRV9TRVJWRVJfU1RSRUFNEAMSJwojU1RSRUFNX1RZUEVf" +
    "SEFMRl9EVVBMRVhfQklESV9TVFJFQU0QBBInCiNTVFJFQU1fVFlQRV9GVUxMX0RVUExFWF9CSURJX1NUUkVBTRAFKpQDCgRD" +
    "b2RlEhQKEENPREVfVU5TUEVDSUZJRUQQABIRCg1DT0RFX0NBTkNFTEVEEAESEAoMQ09ERV9VTktOT1dOEAISGQoVQ09ERV9J" +
    "TlZBTElEX0FSR1VNRU5UEAMSGgoWQ09ERV9ERUFETElORV9FWENFRURFRBAEEhIKDkNPREVfTk9UX0ZPVU5EEAUSFwoTQ09E" +
    "RV9BTFJFQURZX0VYSVNUUxAGEhoKFkNPREVfUEVSTUlTU0lPTl9ERU5JRUQQBxIbChdDT0RFX1JFU09VUkNFX0VYSEFVU1RF" +
    "RBAIEhwKGENPREVfRkFJTEVEX1BSRUNPTkRJVElPThAJEhAKDENPREVfQUJPUlRFRBAKEhUKEUNPREVfT1VUX09GX1JBTkdF" +
    "EAsSFgoSQ09ERV9VTklNUExFTUVOVEVEEAwSEQoNQ09ERV9JTlRFUk5BTBANEhQKEENPREVfVU5BVkFJTEFCTEUQDhISCg5D" +
    "T0RFX0RBVEFfTE9TUxAPEhgKFENPREVfVU5BVVRIRU5USUNBVEVEEBBiBnByb3RvMw==",
);

export const HTTPVersion = {
  HTTP_VERSION_UNSPECIFIED: 0,
  HTTP_VERSION_1: 1,
  HTTP_VERSION_2: 2,
  HTTP_VERSION_3: 3,
} as const;
export type HTTPVersion = (typeof HTTPVersion)[keyof typeof HTTPVersion] | (number & {});

export const Protocol = {
  UNSPECIFIED: 0,
  CONNECT: 1,
  GRPC: 2,
  GRPC_WEB: 3,
} as const;
export type Protocol = (typeof Protocol)[keyof typeof Protocol] | (number & {});

export const Codec = {
  UNSPECIFIED: 0,
  PROTO: 1,
  JSON: 2,
  /** @deprecated */
  TEXT: 3,
} as const;
export type Codec = (typeof Codec)[keyof typeof Codec] | (number & {});

export const Compression = {
  UNSPECIFIED: 0,
  IDENTITY: 1,
  GZIP: 2,
  BR: 3,
  ZSTD: 4,
  DEFLATE: 5,
  SNAPPY: 6,
} as const;
export type Compression = (typeof Compression)[keyof typeof Compression] | (number & {});

export const StreamType = {
  UNSPECIFIED: 0,
  UNARY: 1,
  CLIENT_STREAM: 2,
  SERVER_STREAM: 3,
  HALF_DUPLEX_BIDI_STREAM: 4,
  FULL_DUPLEX_BIDI_STREAM: 5,
} as const;
export type StreamType = (typeof StreamType)[keyof typeof StreamType] | (number & {});

export const Code = {
  UNSPECIFIED: 0,
  CANCELED: 1,
  UNKNOWN: 2,
  INVALID_ARGUMENT: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  ALREADY_EXISTS: 6,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  ABORTED: 10,
  OUT_OF_RANGE: 11,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
  UNAVAILABLE: 14,
  DATA_LOSS: 15,
  UNAUTHENTICATED: 16,
} as const;
export type Code = (typeof Code)[keyof typeof Code] | (number & {});

export interface Config {
  features?: Features | undefined;
  includeCases: ConfigCase[];
  excludeCases: ConfigCase[];
}

/** What a {@link Config} can be made from. */
export interface ConfigInit {
  features?: FeaturesInit | undefined;
  includeCases?: readonly ConfigCaseInit[] | undefined;
  excludeCases?: readonly ConfigCaseInit[] | undefined;
}

export const Config: MessageType<Config, ConfigInit> = /* @__PURE__ */ message<Config, ConfigInit>(
  connectrpcConformanceV1ConfigProto,
  "connectrpc.conformance.v1.Config",
  {
    create: (init = {}) => ({
      features: init.features && Features.create(init.features),
      includeCases: init.includeCases?.map((v) => ConfigCase.create(v)) ?? [],
      excludeCases: init.excludeCases?.map((v) => ConfigCase.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.features !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, Features.write(m.features, b, p + 1));
      }
      if (m.includeCases) {
        for (let i = 0; i < m.includeCases.length; i++) {
          b[p++] = 18;
          p = endMessage(b, p, ConfigCase.write(m.includeCases[i]!, b, p + 1));
        }
      }
      if (m.excludeCases) {
        for (let i = 0; i < m.excludeCases.length; i++) {
          b[p++] = 26;
          p = endMessage(b, p, ConfigCase.write(m.excludeCases[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let features = t?.features;
      let includeCases = t?.includeCases;
      let excludeCases = t?.excludeCases;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            features = Features.read(r, r.open(), features);
            break;
          case 18: {
            const v = ConfigCase.read(r, r.open());
            if (includeCases === undefined) includeCases = [v];
            else includeCases.push(v);
            break;
          }
          case 26: {
            const v = ConfigCase.read(r, r.open());
            if (excludeCases === undefined) excludeCases = [v];
            else excludeCases.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Config = { features, includeCases: includeCases ?? [], excludeCases: excludeCases ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Features {
  versions: HTTPVersion[];
  protocols: Protocol[];
  codecs: Codec[];
  compressions: Compression[];
  streamTypes: StreamType[];
  supportsH2c?: boolean | undefined;
  supportsTls?: boolean | undefined;
  supportsTlsClientCerts?: boolean | undefined;
  supportsTrailers?: boolean | undefined;
  supportsHalfDuplexBidiOverHttp1?: boolean | undefined;
  supportsConnectGet?: boolean | undefined;
  supportsMessageReceiveLimit?: boolean | undefined;
}

/** What a {@link Features} can be made from. */
export interface FeaturesInit {
  versions?: readonly HTTPVersion[] | undefined;
  protocols?: readonly Protocol[] | undefined;
  codecs?: readonly Codec[] | undefined;
  compressions?: readonly Compression[] | undefined;
  streamTypes?: readonly StreamType[] | undefined;
  supportsH2c?: boolean | undefined;
  supportsTls?: boolean | undefined;
  supportsTlsClientCerts?: boolean | undefined;
  supportsTrailers?: boolean | undefined;
  supportsHalfDuplexBidiOverHttp1?: boolean | undefined;
  supportsConnectGet?: boolean | undefined;
  supportsMessageReceiveLimit?: boolean | undefined;
}

export const Features: MessageType<Features, FeaturesInit> = /* @__PURE__ */ message<Features, FeaturesInit>(
  connectrpcConformanceV1ConfigProto,
  "connectrpc.conformance.v1.Features",
  {
    create: (init = {}) => ({
      versions: createList(init.versions),
      protocols: createList(init.protocols),
      codecs: createList(init.codecs),
      compressions: createList(init.compressions),
      streamTypes: createList(init.streamTypes),
      supportsH2c: init.supportsH2c,
      supportsTls: init.supportsTls,
      supportsTlsClientCerts: init.supportsTlsClientCerts,
      supportsTrailers: init.supportsTrailers,
      supportsHalfDuplexBidiOverHttp1: init.supportsHalfDuplexBidiOverHttp1,
      supportsConnectGet: init.supportsConnectGet,
      supportsMessageReceiveLimit: init.supportsMessageReceiveLimit,
    }),
    write(m, b, p) {
      if (m.versions?.length) {
        b[p++] = 10;
        const start = p++;
        for (let i = 0; i < m.versions.length; i++) {
          p = writeInt32(b, p, m.versions[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.protocols?.length) {
        b[p++] = 18;
        const start = p++;
        for (let i = 0; i < m.protocols.length; i++) {
          p = writeInt32(b, p, m.protocols[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.codecs?.length) {
        b[p++] = 26;
        const start = p++;
        for (let i = 0; i < m.codecs.length; i++) {
          p = writeInt32(b, p, m.codecs[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.compressions?.length) {
        b[p++] = 34;
        const start = p++;
        for (let i = 0; i < m.compressions.length; i++) {
          p = writeInt32(b, p, m.compressions[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.streamTypes?.length) {
        b[p++] = 42;
        const start = p++;
        for (let i = 0; i < m.streamTypes.length; i++) {
          p = writeInt32(b, p, m.streamTypes[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.supportsH2c !== undefined) {
        b[p++] = 48;
        p = writeBool(b, p, m.supportsH2c);
      }
      if (m.supportsTls !== undefined) {
        b[p++] = 56;
        p = writeBool(b, p, m.supportsTls);
      }
      if (m.supportsTlsClientCerts !== undefined) {
        b[p++] = 64;
        p = writeBool(b, p, m.supportsTlsClientCerts);
      }
      if (m.supportsTrailers !== undefined) {
        b[p++] = 72;
        p = writeBool(b, p, m.supportsTrailers);
      }
      if (m.supportsHalfDuplexBidiOverHttp1 !== undefined) {
        b[p++] = 80;
        p = writeBool(b, p, m.supportsHalfDuplexBidiOverHttp1);
      }
      if (m.supportsConnectGet !== undefined) {
        b[p++] = 88;
        p = writeBool(b, p, m.supportsConnectGet);
      }
      if (m.supportsMessageReceiveLimit !== undefined) {
        b[p++] = 96;
        p = writeBool(b, p, m.supportsMessageReceiveLimit);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let versions = t?.versions;
      let protocols = t?.protocols;
      let codecs = t?.codecs;
      let compressions = t?.compressions;
      let streamTypes = t?.streamTypes;
      let supportsH2c = t?.supportsH2c;
      let supportsTls = t?.supportsTls;
      let supportsTlsClientCerts = t?.supportsTlsClientCerts;
      let supportsTrailers = t?.supportsTrailers;
      let supportsHalfDuplexBidiOverHttp1 = t?.supportsHalfDuplexBidiOverHttp1;
      let supportsConnectGet = t?.supportsConnectGet;
      let supportsMessageReceiveLimit = t?.supportsMessageReceiveLimit;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const stop = r.end();
            versions ??= [];
            while (r.pos < stop) versions.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 8: {
            const v = r.int32();
            if (versions === undefined) versions = [v];
            else versions.push(v);
            break;
          }
          case 18: {
            const stop = r.end();
            protocols ??= [];
            while (r.pos < stop) protocols.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 16: {
            const v = r.int32();
            if (protocols === undefined) protocols = [v];
            else protocols.push(v);
            break;
          }
          case 26: {
            const stop = r.end();
            codecs ??= [];
            while (r.pos < stop) codecs.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 24: {
            const v = r.int32();
            if (codecs === undefined) codecs = [v];
            else codecs.push(v);
            break;
          }
          case 34: {
            const stop = r.end();
            compressions ??= [];
            while (r.pos < stop) compressions.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 32: {
            const v = r.int32();
            if (compressions === undefined) compressions = [v];
            else compressions.push(v);
            break;
          }
          case 42: {
            const stop = r.end();
            streamTypes ??= [];
            while (r.pos < stop) streamTypes.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 40: {
            const v = r.int32();
            if (streamTypes === undefined) streamTypes = [v];
            else streamTypes.push(v);
            break;
          }
          case 48:
            supportsH2c = r.bool();
            break;
          case 56:
            supportsTls = r.bool();
            break;
          case 64:
            supportsTlsClientCerts = r.bool();
            break;
          case 72:
            supportsTrailers = r.bool();
            break;
          case 80:
            supportsHalfDuplexBidiOverHttp1 = r.bool();
            break;
          case 88:
            supportsConnectGet = r.bool();
            break;
          case 96:
            supportsMessageReceiveLimit = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Features = { versions: versions ?? [], protocols: protocols ?? [], codecs: codecs ?? [], compressions: compressions ?? [], streamTypes: streamTypes ?? [], supportsH2c, supportsTls, supportsTlsClientCerts, supportsTrailers, supportsHalfDuplexBidiOverHttp1, supportsConnectGet, supportsMessageReceiveLimit };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ConfigCase {
  version: HTTPVersion;
  protocol: Protocol;
  codec: Codec;
  compression: Compression;
  streamType: StreamType;
  useTls?: boolean | undefined;
  useTlsClientCerts?: boolean | undefined;
  useMessageReceiveLimit?: boolean | undefined;
}

/** What a {@link ConfigCase} can be made from. */
export interface ConfigCaseInit {
  version?: HTTPVersion | undefined;
  protocol?: Protocol | undefined;
  codec?: Codec | undefined;
  compression?: Compression | undefined;
  streamType?: StreamType | undefined;
  useTls?: boolean | undefined;
  useTlsClientCerts?: boolean | undefined;
  useMessageReceiveLimit?: boolean | undefined;
}

export const ConfigCase: MessageType<ConfigCase, ConfigCaseInit> = /* @__PURE__ */ message<ConfigCase, ConfigCaseInit>(
  connectrpcConformanceV1ConfigProto,
  "connectrpc.conformance.v1.ConfigCase",
  {
    create: (init = {}) => ({
      version: init.version ?? 0,
      protocol: init.protocol ?? 0,
      codec: init.codec ?? 0,
      compression: init.compression ?? 0,
      streamType: init.streamType ?? 0,
      useTls: init.useTls,
      useTlsClientCerts: init.useTlsClientCerts,
      useMessageReceiveLimit: init.useMessageReceiveLimit,
    }),
    write(m, b, p) {
      if (m.version != null && m.version !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.version);
      }
      if (m.protocol != null && m.protocol !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.protocol);
      }
      if (m.codec != null && m.codec !== 0) {
        b[p++] = 24;
        p = writeInt32(b, p, m.codec);
      }
      if (m.compression != null && m.compression !== 0) {
        b[p++] = 32;
        p = writeInt32(b, p, m.compression);
      }
      if (m.streamType != null && m.streamType !== 0) {
        b[p++] = 40;
        p = writeInt32(b, p, m.streamType);
      }
      if (m.useTls !== undefined) {
        b[p++] = 48;
        p = writeBool(b, p, m.useTls);
      }
      if (m.useTlsClientCerts !== undefined) {
        b[p++] = 56;
        p = writeBool(b, p, m.useTlsClientCerts);
      }
      if (m.useMessageReceiveLimit !== undefined) {
        b[p++] = 64;
        p = writeBool(b, p, m.useMessageReceiveLimit);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let version = t?.version ?? 0;
      let protocol = t?.protocol ?? 0;
      let codec = t?.codec ?? 0;
      let compression = t?.compression ?? 0;
      let streamType = t?.streamType ?? 0;
      let useTls = t?.useTls;
      let useTlsClientCerts = t?.useTlsClientCerts;
      let useMessageReceiveLimit = t?.useMessageReceiveLimit;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            version = r.int32();
            break;
          case 16:
            protocol = r.int32();
            break;
          case 24:
            codec = r.int32();
            break;
          case 32:
            compression = r.int32();
            break;
          case 40:
            streamType = r.int32();
            break;
          case 48:
            useTls = r.bool();
            break;
          case 56:
            useTlsClientCerts = r.bool();
            break;
          case 64:
            useMessageReceiveLimit = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ConfigCase = { version, protocol, codec, compression, streamType, useTls, useTlsClientCerts, useMessageReceiveLimit };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface TLSCreds {
  cert: Uint8Array;
  key: Uint8Array;
}

/** What a {@link TLSCreds} can be made from. */
export interface TLSCredsInit {
  cert?: Uint8Array | undefined;
  key?: Uint8Array | undefined;
}

export const TLSCreds: MessageType<TLSCreds, TLSCredsInit> = /* @__PURE__ */ message<TLSCreds, TLSCredsInit>(
  connectrpcConformanceV1ConfigProto,
  "connectrpc.conformance.v1.TLSCreds",
  {
    create: (init = {}) => ({
      cert: init.cert ?? noBytes,
      key: init.key ?? noBytes,
    }),
    write(m, b, p) {
      if (m.cert?.length) {
        b[p++] = 10;
        p = writeBytes(b, p, m.cert);
      }
      if (m.key?.length) {
        b[p++] = 18;
        p = writeBytes(b, p, m.key);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let cert = t?.cert ?? noBytes;
      let key = t?.key ?? noBytes;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            cert = r.bytesField();
            break;
          case 18:
            key = r.bytesField();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: TLSCreds = { cert, key };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

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
  "CiZjb25uZWN0cnBjL2NvbmZvcm1hbmNlL3YxL2NvbmZpZy5wcm90bxIZY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MSK7AQoG" +
    "Q29uZmlnEjUKCGZlYXR1cmVzGAEgASgLMiMuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5GZWF0dXJlcxI8Cg1pbmNsdWRl" +
    "X2Nhc2VzGAIgAygLMiUuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5Db25maWdDYXNlEjwKDWV4Y2x1ZGVfY2FzZXMYAyAD" +
    "KAsyJS5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLkNvbmZpZ0Nhc2Ui5QUKCEZlYXR1cmVzEjgKCHZlcnNpb25zGAEgAygO" +
    "MiYuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5IVFRQVmVyc2lvbhI2Cglwcm90b2NvbHMYAiADKA4yIy5jb25uZWN0cnBj" +
    "LmNvbmZvcm1hbmNlLnYxLlByb3RvY29sEjAKBmNvZGVjcxgDIAMoDjIgLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuQ29k" +
    "ZWMSPAoMY29tcHJlc3Npb25zGAQgAygOMiYuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5Db21wcmVzc2lvbhI7CgxzdHJl" +
    "YW1fdHlwZXMYBSADKA4yJS5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLlN0cmVhbVR5cGUSGQoMc3VwcG9ydHNfaDJjGAYg" +
    "ASgISACIAQESGQoMc3VwcG9ydHNfdGxzGAcgASgISAGIAQESJgoZc3VwcG9ydHNfdGxzX2NsaWVudF9jZXJ0cxgIIAEoCEgC" +
    "iAEBEh4KEXN1cHBvcnRzX3RyYWlsZXJzGAkgASgISAOIAQESMQokc3VwcG9ydHNfaGFsZl9kdXBsZXhfYmlkaV9vdmVyX2h0" +
    "dHAxGAogASgISASIAQESIQoUc3VwcG9ydHNfY29ubmVjdF9nZXQYCyABKAhIBYgBARIrCh5zdXBwb3J0c19tZXNzYWdlX3Jl" +
    "Y2VpdmVfbGltaXQYDCABKAhIBogBAUIPCg1fc3VwcG9ydHNfaDJjQg8KDV9zdXBwb3J0c190bHNCHAoaX3N1cHBvcnRzX3Rs" +
    "c19jbGllbnRfY2VydHNCFAoSX3N1cHBvcnRzX3RyYWlsZXJzQicKJV9zdXBwb3J0c19oYWxmX2R1cGxleF9iaWRpX292ZXJf" +
    "aHR0cDFCFwoVX3N1cHBvcnRzX2Nvbm5lY3RfZ2V0QiEKH19zdXBwb3J0c19tZXNzYWdlX3JlY2VpdmVfbGltaXQiygMKCkNv" +
    "bmZpZ0Nhc2USNwoHdmVyc2lvbhgBIAEoDjImLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuSFRUUFZlcnNpb24SNQoIcHJv" +
    "dG9jb2wYAiABKA4yIy5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLlByb3RvY29sEi8KBWNvZGVjGAMgASgOMiAuY29ubmVj" +
    "dHJwYy5jb25mb3JtYW5jZS52MS5Db2RlYxI7Cgtjb21wcmVzc2lvbhgEIAEoDjImLmNvbm5lY3RycGMuY29uZm9ybWFuY2Uu" +
    "djEuQ29tcHJlc3Npb24SOgoLc3RyZWFtX3R5cGUYBSABKA4yJS5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLlN0cmVhbVR5" +
    "cGUSFAoHdXNlX3RscxgGIAEoCEgAiAEBEiEKFHVzZV90bHNfY2xpZW50X2NlcnRzGAcgASgISAGIAQESJgoZdXNlX21lc3Nh" +
    "Z2VfcmVjZWl2ZV9saW1pdBgIIAEoCEgCiAEBQgoKCF91c2VfdGxzQhcKFV91c2VfdGxzX2NsaWVudF9jZXJ0c0IcChpfdXNl" +
    "X21lc3NhZ2VfcmVjZWl2ZV9saW1pdCIlCghUTFNDcmVkcxIMCgRjZXJ0GAEgASgMEgsKA2tleRgCIAEoDCpnCgtIVFRQVmVy" +
    "c2lvbhIcChhIVFRQX1ZFUlNJT05fVU5TUEVDSUZJRUQQABISCg5IVFRQX1ZFUlNJT05fMRABEhIKDkhUVFBfVkVSU0lPTl8y" +
    "EAISEgoOSFRUUF9WRVJTSU9OXzMQAypkCghQcm90b2NvbBIYChRQUk9UT0NPTF9VTlNQRUNJRklFRBAAEhQKEFBST1RPQ09M" +
    "X0NPTk5FQ1QQARIRCg1QUk9UT0NPTF9HUlBDEAISFQoRUFJPVE9DT0xfR1JQQ19XRUIQAypTCgVDb2RlYxIVChFDT0RFQ19V" +
    "TlNQRUNJRklFRBAAEg8KC0NPREVDX1BST1RPEAESDgoKQ09ERUNfSlNPThACEhIKCkNPREVDX1RFWFQQAxoCCAEqtQEKC0Nv" +
    "bXByZXNzaW9uEhsKF0NPTVBSRVNTSU9OX1VOU1BFQ0lGSUVEEAASGAoUQ09NUFJFU1NJT05fSURFTlRJVFkQARIUChBDT01Q" +
    "UkVTU0lPTl9HWklQEAISEgoOQ09NUFJFU1NJT05fQlIQAxIUChBDT01QUkVTU0lPTl9aU1REEAQSFwoTQ09NUFJFU1NJT05f" +
    "REVGTEFURRAFEhYKEkNPTVBSRVNTSU9OX1NOQVBQWRAGKtABCgpTdHJlYW1UeXBlEhsKF1NUUkVBTV9UWVBFX1VOU1BFQ0lG" +
    "SUVEEAASFQoRU1RSRUFNX1RZUEVfVU5BUlkQARIdChlTVFJFQU1fVFlQRV9DTElFTlRfU1RSRUFNEAISHQoZU1RSRUFNX1RZ" +
    "UEVfU0VSVkVSX1NUUkVBTRADEicKI1NUUkVBTV9UWVBFX0hBTEZfRFVQTEVYX0JJRElfU1RSRUFNEAQSJwojU1RSRUFNX1RZ" +
    "UEVfRlVMTF9EVVBMRVhfQklESV9TVFJFQU0QBSqUAwoEQ29kZRIUChBDT0RFX1VOU1BFQ0lGSUVEEAASEQoNQ09ERV9DQU5D" +
    "RUxFRBABEhAKDENPREVfVU5LTk9XThACEhkKFUNPREVfSU5WQUxJRF9BUkdVTUVOVBADEhoKFkNPREVfREVBRExJTkVfRVhD" +
    "RUVERUQQBBISCg5DT0RFX05PVF9GT1VORBAFEhcKE0NPREVfQUxSRUFEWV9FWElTVFMQBhIaChZDT0RFX1BFUk1JU1NJT05f" +
    "REVOSUVEEAcSGwoXQ09ERV9SRVNPVVJDRV9FWEhBVVNURUQQCBIcChhDT0RFX0ZBSUxFRF9QUkVDT05ESVRJT04QCRIQCgxD" +
    "T0RFX0FCT1JURUQQChIVChFDT0RFX09VVF9PRl9SQU5HRRALEhYKEkNPREVfVU5JTVBMRU1FTlRFRBAMEhEKDUNPREVfSU5U" +
    "RVJOQUwQDRIUChBDT0RFX1VOQVZBSUxBQkxFEA4SEgoOQ09ERV9EQVRBX0xPU1MQDxIYChRDT0RFX1VOQVVUSEVOVElDQVRF" +
    "RBAQYgZwcm90bzM=",
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
      const includeCases = t?.includeCases ?? [];
      const excludeCases = t?.excludeCases ?? [];
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            features = Features.read(r, r.open(), features);
            break;
          case 18:
            includeCases.push(ConfigCase.read(r, r.open()));
            break;
          case 26:
            excludeCases.push(ConfigCase.read(r, r.open()));
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Config = { features, includeCases, excludeCases };
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
      const versions = t?.versions ?? [];
      const protocols = t?.protocols ?? [];
      const codecs = t?.codecs ?? [];
      const compressions = t?.compressions ?? [];
      const streamTypes = t?.streamTypes ?? [];
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
            while (r.pos < stop) versions.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 8:
            versions.push(r.int32());
            break;
          case 18: {
            const stop = r.end();
            while (r.pos < stop) protocols.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 16:
            protocols.push(r.int32());
            break;
          case 26: {
            const stop = r.end();
            while (r.pos < stop) codecs.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 24:
            codecs.push(r.int32());
            break;
          case 34: {
            const stop = r.end();
            while (r.pos < stop) compressions.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 32:
            compressions.push(r.int32());
            break;
          case 42: {
            const stop = r.end();
            while (r.pos < stop) streamTypes.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 40:
            streamTypes.push(r.int32());
            break;
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
      const m: Features = { versions, protocols, codecs, compressions, streamTypes, supportsH2c, supportsTls, supportsTlsClientCerts, supportsTrailers, supportsHalfDuplexBidiOverHttp1, supportsConnectGet, supportsMessageReceiveLimit };
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
      if (m.version) {
        b[p++] = 8;
        p = writeInt32(b, p, m.version);
      }
      if (m.protocol) {
        b[p++] = 16;
        p = writeInt32(b, p, m.protocol);
      }
      if (m.codec) {
        b[p++] = 24;
        p = writeInt32(b, p, m.codec);
      }
      if (m.compression) {
        b[p++] = 32;
        p = writeInt32(b, p, m.compression);
      }
      if (m.streamType) {
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

// Made by Weft from google/rpc/error_details.proto: changes here are lost.

import {
  type Int64Input,
  type MapInit,
  type MessageType,
  type ProtoFile,
  createList,
  createMap,
  endMessage,
  int64ToBigint,
  mapEntries,
  message,
  protoFile,
  unknownFields,
  writeInt64,
  writeString,
  writeUnknown,
} from "@weft/protobuf";
import { Duration, type DurationInit, googleProtobufDurationProto } from "@weft/protobuf/wkt";

/** The schema of google/rpc/error_details.proto. */
export const googleRpcErrorDetailsProto: ProtoFile = /* @__PURE__ */ protoFile(
  "google/rpc/error_details.proto",
  "Ch5nb29nbGUvcnBjL2Vycm9yX2RldGFpbHMucHJvdG8SCmdvb2dsZS5ycGMaHmdvb2dsZS9wcm90b2J1Zi9kdXJhdGlvbi5w" +
    "cm90byKTAQoJRXJyb3JJbmZvEg4KBnJlYXNvbhgBIAEoCRIOCgZkb21haW4YAiABKAkSNQoIbWV0YWRhdGEYAyADKAsyIy5n" +
    "b29nbGUucnBjLkVycm9ySW5mby5NZXRhZGF0YUVudHJ5Gi8KDU1ldGFkYXRhRW50cnkSCwoDa2V5GAEgASgJEg0KBXZhbHVl" +
    "GAIgASgJOgI4ASJHCglSZXRyeUluZm8SOgoLcmV0cnlfZGVsYXkYASABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25S" +
    "CnJldHJ5RGVsYXkiQAoJRGVidWdJbmZvEiMKDXN0YWNrX2VudHJpZXMYASADKAlSDHN0YWNrRW50cmllcxIOCgZkZXRhaWwY" +
    "AiABKAki4AMKDFF1b3RhRmFpbHVyZRI2Cgp2aW9sYXRpb25zGAEgAygLMiIuZ29vZ2xlLnJwYy5RdW90YUZhaWx1cmUuVmlv" +
    "bGF0aW9uGpcDCglWaW9sYXRpb24SDwoHc3ViamVjdBgBIAEoCRITCgtkZXNjcmlwdGlvbhgCIAEoCRIfCgthcGlfc2Vydmlj" +
    "ZRgDIAEoCVIKYXBpU2VydmljZRIhCgxxdW90YV9tZXRyaWMYBCABKAlSC3F1b3RhTWV0cmljEhkKCHF1b3RhX2lkGAUgASgJ" +
    "UgdxdW90YUlkEmIKEHF1b3RhX2RpbWVuc2lvbnMYBiADKAsyNy5nb29nbGUucnBjLlF1b3RhRmFpbHVyZS5WaW9sYXRpb24u" +
    "UXVvdGFEaW1lbnNpb25zRW50cnlSD3F1b3RhRGltZW5zaW9ucxIfCgtxdW90YV92YWx1ZRgHIAEoA1IKcXVvdGFWYWx1ZRIx" +
    "ChJmdXR1cmVfcXVvdGFfdmFsdWUYCCABKANIAFIQZnV0dXJlUXVvdGFWYWx1ZYgBARo2ChRRdW90YURpbWVuc2lvbnNFbnRy" +
    "eRILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAk6AjgBQhUKE19mdXR1cmVfcXVvdGFfdmFsdWUilQEKE1ByZWNvbmRpdGlv" +
    "bkZhaWx1cmUSPQoKdmlvbGF0aW9ucxgBIAMoCzIpLmdvb2dsZS5ycGMuUHJlY29uZGl0aW9uRmFpbHVyZS5WaW9sYXRpb24a" +
    "PwoJVmlvbGF0aW9uEgwKBHR5cGUYASABKAkSDwoHc3ViamVjdBgCIAEoCRITCgtkZXNjcmlwdGlvbhgDIAEoCSLwAQoKQmFk" +
    "UmVxdWVzdBJQChBmaWVsZF92aW9sYXRpb25zGAEgAygLMiUuZ29vZ2xlLnJwYy5CYWRSZXF1ZXN0LkZpZWxkVmlvbGF0aW9u" +
    "Ug9maWVsZFZpb2xhdGlvbnMajwEKDkZpZWxkVmlvbGF0aW9uEg0KBWZpZWxkGAEgASgJEhMKC2Rlc2NyaXB0aW9uGAIgASgJ" +
    "Eg4KBnJlYXNvbhgDIAEoCRJJChFsb2NhbGl6ZWRfbWVzc2FnZRgEIAEoCzIcLmdvb2dsZS5ycGMuTG9jYWxpemVkTWVzc2Fn" +
    "ZVIQbG9jYWxpemVkTWVzc2FnZSJPCgtSZXF1ZXN0SW5mbxIdCgpyZXF1ZXN0X2lkGAEgASgJUglyZXF1ZXN0SWQSIQoMc2Vy" +
    "dmluZ19kYXRhGAIgASgJUgtzZXJ2aW5nRGF0YSJ8CgxSZXNvdXJjZUluZm8SIwoNcmVzb3VyY2VfdHlwZRgBIAEoCVIMcmVz" +
    "b3VyY2VUeXBlEiMKDXJlc291cmNlX25hbWUYAiABKAlSDHJlc291cmNlTmFtZRINCgVvd25lchgDIAEoCRITCgtkZXNjcmlw" +
    "dGlvbhgEIAEoCSJWCgRIZWxwEiQKBWxpbmtzGAEgAygLMhUuZ29vZ2xlLnJwYy5IZWxwLkxpbmsaKAoETGluaxITCgtkZXNj" +
    "cmlwdGlvbhgBIAEoCRILCgN1cmwYAiABKAkiMwoQTG9jYWxpemVkTWVzc2FnZRIOCgZsb2NhbGUYASABKAkSDwoHbWVzc2Fn" +
    "ZRgCIAEoCWIGcHJvdG8z",
  () => [googleProtobufDurationProto],
);

export interface ErrorInfo {
  reason: string;
  domain: string;
  metadata: Map<string, string>;
}

/** What a {@link ErrorInfo} can be made from. */
export interface ErrorInfoInit {
  reason?: string | undefined;
  domain?: string | undefined;
  metadata?: MapInit<string, string> | undefined;
}

export const ErrorInfo: MessageType<ErrorInfo, ErrorInfoInit> = /* @__PURE__ */ message<ErrorInfo, ErrorInfoInit>(
  googleRpcErrorDetailsProto,
  "google.rpc.ErrorInfo",
  {
    create: (init = {}) => ({
      reason: init.reason ?? "",
      domain: init.domain ?? "",
      metadata: createMap(init.metadata),
    }),
    write(m, b, p) {
      if (m.reason) {
        b[p++] = 10;
        p = writeString(b, p, m.reason);
      }
      if (m.domain) {
        b[p++] = 18;
        p = writeString(b, p, m.domain);
      }
      if (m.metadata) {
        for (const [k, v] of mapEntries(m.metadata)) {
          b[p++] = 26;
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
      let reason = t?.reason ?? "";
      let domain = t?.domain ?? "";
      const metadata = t?.metadata ?? new Map<string, string>();
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            reason = r.string();
            break;
          case 18:
            domain = r.string();
            break;
          case 26: {
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
            metadata.set(k, v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ErrorInfo = { reason, domain, metadata };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface RetryInfo {
  retryDelay?: Duration | undefined;
}

/** What a {@link RetryInfo} can be made from. */
export interface RetryInfoInit {
  retryDelay?: DurationInit | undefined;
}

export const RetryInfo: MessageType<RetryInfo, RetryInfoInit> = /* @__PURE__ */ message<RetryInfo, RetryInfoInit>(
  googleRpcErrorDetailsProto,
  "google.rpc.RetryInfo",
  {
    create: (init = {}) => ({
      retryDelay: init.retryDelay && Duration.create(init.retryDelay),
    }),
    write(m, b, p) {
      if (m.retryDelay !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, Duration.write(m.retryDelay, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let retryDelay = t?.retryDelay;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            retryDelay = Duration.read(r, r.open(), retryDelay);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: RetryInfo = { retryDelay };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface DebugInfo {
  stackEntries: string[];
  detail: string;
}

/** What a {@link DebugInfo} can be made from. */
export interface DebugInfoInit {
  stackEntries?: readonly string[] | undefined;
  detail?: string | undefined;
}

export const DebugInfo: MessageType<DebugInfo, DebugInfoInit> = /* @__PURE__ */ message<DebugInfo, DebugInfoInit>(
  googleRpcErrorDetailsProto,
  "google.rpc.DebugInfo",
  {
    create: (init = {}) => ({
      stackEntries: createList(init.stackEntries),
      detail: init.detail ?? "",
    }),
    write(m, b, p) {
      if (m.stackEntries) {
        for (let i = 0; i < m.stackEntries.length; i++) {
          b[p++] = 10;
          p = writeString(b, p, m.stackEntries[i]!);
        }
      }
      if (m.detail) {
        b[p++] = 18;
        p = writeString(b, p, m.detail);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let stackEntries = t?.stackEntries;
      let detail = t?.detail ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = r.string();
            if (stackEntries === undefined) stackEntries = [v];
            else stackEntries.push(v);
            break;
          }
          case 18:
            detail = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: DebugInfo = { stackEntries: stackEntries ?? [], detail };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface QuotaFailure {
  violations: QuotaFailure_Violation[];
}

/** What a {@link QuotaFailure} can be made from. */
export interface QuotaFailureInit {
  violations?: readonly QuotaFailure_ViolationInit[] | undefined;
}

export const QuotaFailure: MessageType<QuotaFailure, QuotaFailureInit> = /* @__PURE__ */ message<QuotaFailure, QuotaFailureInit>(
  googleRpcErrorDetailsProto,
  "google.rpc.QuotaFailure",
  {
    create: (init = {}) => ({
      violations: init.violations?.map((v) => QuotaFailure_Violation.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.violations) {
        for (let i = 0; i < m.violations.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, QuotaFailure_Violation.write(m.violations[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let violations = t?.violations;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = QuotaFailure_Violation.read(r, r.open());
            if (violations === undefined) violations = [v];
            else violations.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: QuotaFailure = { violations: violations ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface QuotaFailure_Violation {
  subject: string;
  description: string;
  apiService: string;
  quotaMetric: string;
  quotaId: string;
  quotaDimensions: Map<string, string>;
  quotaValue: bigint;
  futureQuotaValue?: bigint | undefined;
}

/** What a {@link QuotaFailure_Violation} can be made from. */
export interface QuotaFailure_ViolationInit {
  subject?: string | undefined;
  description?: string | undefined;
  apiService?: string | undefined;
  quotaMetric?: string | undefined;
  quotaId?: string | undefined;
  quotaDimensions?: MapInit<string, string> | undefined;
  quotaValue?: Int64Input | undefined;
  futureQuotaValue?: Int64Input | undefined;
}

export const QuotaFailure_Violation: MessageType<QuotaFailure_Violation, QuotaFailure_ViolationInit> = /* @__PURE__ */ message<QuotaFailure_Violation, QuotaFailure_ViolationInit>(
  googleRpcErrorDetailsProto,
  "google.rpc.QuotaFailure.Violation",
  {
    create: (init = {}) => ({
      subject: init.subject ?? "",
      description: init.description ?? "",
      apiService: init.apiService ?? "",
      quotaMetric: init.quotaMetric ?? "",
      quotaId: init.quotaId ?? "",
      quotaDimensions: createMap(init.quotaDimensions),
      quotaValue: int64ToBigint(init.quotaValue),
      futureQuotaValue: init.futureQuotaValue === undefined ? undefined : int64ToBigint(init.futureQuotaValue),
    }),
    write(m, b, p) {
      if (m.subject) {
        b[p++] = 10;
        p = writeString(b, p, m.subject);
      }
      if (m.description) {
        b[p++] = 18;
        p = writeString(b, p, m.description);
      }
      if (m.apiService) {
        b[p++] = 26;
        p = writeString(b, p, m.apiService);
      }
      if (m.quotaMetric) {
        b[p++] = 34;
        p = writeString(b, p, m.quotaMetric);
      }
      if (m.quotaId) {
        b[p++] = 42;
        p = writeString(b, p, m.quotaId);
      }
      if (m.quotaDimensions) {
        for (const [k, v] of mapEntries(m.quotaDimensions)) {
          b[p++] = 50;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = writeString(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.quotaValue) {
        b[p++] = 56;
        p = writeInt64(b, p, m.quotaValue);
      }
      if (m.futureQuotaValue !== undefined) {
        b[p++] = 64;
        p = writeInt64(b, p, m.futureQuotaValue);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let subject = t?.subject ?? "";
      let description = t?.description ?? "";
      let apiService = t?.apiService ?? "";
      let quotaMetric = t?.quotaMetric ?? "";
      let quotaId = t?.quotaId ?? "";
      const quotaDimensions = t?.quotaDimensions ?? new Map<string, string>();
      let quotaValue = t?.quotaValue ?? 0n;
      let futureQuotaValue = t?.futureQuotaValue;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            subject = r.string();
            break;
          case 18:
            description = r.string();
            break;
          case 26:
            apiService = r.string();
            break;
          case 34:
            quotaMetric = r.string();
            break;
          case 42:
            quotaId = r.string();
            break;
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
            quotaDimensions.set(k, v);
            break;
          }
          case 56:
            quotaValue = r.int64();
            break;
          case 64:
            futureQuotaValue = r.int64();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: QuotaFailure_Violation = { subject, description, apiService, quotaMetric, quotaId, quotaDimensions, quotaValue, futureQuotaValue };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface PreconditionFailure {
  violations: PreconditionFailure_Violation[];
}

/** What a {@link PreconditionFailure} can be made from. */
export interface PreconditionFailureInit {
  violations?: readonly PreconditionFailure_ViolationInit[] | undefined;
}

export const PreconditionFailure: MessageType<PreconditionFailure, PreconditionFailureInit> = /* @__PURE__ */ message<PreconditionFailure, PreconditionFailureInit>(
  googleRpcErrorDetailsProto,
  "google.rpc.PreconditionFailure",
  {
    create: (init = {}) => ({
      violations: init.violations?.map((v) => PreconditionFailure_Violation.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.violations) {
        for (let i = 0; i < m.violations.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, PreconditionFailure_Violation.write(m.violations[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let violations = t?.violations;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = PreconditionFailure_Violation.read(r, r.open());
            if (violations === undefined) violations = [v];
            else violations.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: PreconditionFailure = { violations: violations ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface PreconditionFailure_Violation {
  type: string;
  subject: string;
  description: string;
}

/** What a {@link PreconditionFailure_Violation} can be made from. */
export interface PreconditionFailure_ViolationInit {
  type?: string | undefined;
  subject?: string | undefined;
  description?: string | undefined;
}

export const PreconditionFailure_Violation: MessageType<PreconditionFailure_Violation, PreconditionFailure_ViolationInit> = /* @__PURE__ */ message<PreconditionFailure_Violation, PreconditionFailure_ViolationInit>(
  googleRpcErrorDetailsProto,
  "google.rpc.PreconditionFailure.Violation",
  {
    create: (init = {}) => ({
      type: init.type ?? "",
      subject: init.subject ?? "",
      description: init.description ?? "",
    }),
    write(m, b, p) {
      if (m.type) {
        b[p++] = 10;
        p = writeString(b, p, m.type);
      }
      if (m.subject) {
        b[p++] = 18;
        p = writeString(b, p, m.subject);
      }
      if (m.description) {
        b[p++] = 26;
        p = writeString(b, p, m.description);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let type = t?.type ?? "";
      let subject = t?.subject ?? "";
      let description = t?.description ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            type = r.string();
            break;
          case 18:
            subject = r.string();
            break;
          case 26:
            description = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: PreconditionFailure_Violation = { type, subject, description };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface BadRequest {
  fieldViolations: BadRequest_FieldViolation[];
}

/** What a {@link BadRequest} can be made from. */
export interface BadRequestInit {
  fieldViolations?: readonly BadRequest_FieldViolationInit[] | undefined;
}

export const BadRequest: MessageType<BadRequest, BadRequestInit> = /* @__PURE__ */ message<BadRequest, BadRequestInit>(
  googleRpcErrorDetailsProto,
  "google.rpc.BadRequest",
  {
    create: (init = {}) => ({
      fieldViolations: init.fieldViolations?.map((v) => BadRequest_FieldViolation.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.fieldViolations) {
        for (let i = 0; i < m.fieldViolations.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, BadRequest_FieldViolation.write(m.fieldViolations[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let fieldViolations = t?.fieldViolations;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = BadRequest_FieldViolation.read(r, r.open());
            if (fieldViolations === undefined) fieldViolations = [v];
            else fieldViolations.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: BadRequest = { fieldViolations: fieldViolations ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface BadRequest_FieldViolation {
  field: string;
  description: string;
  reason: string;
  localizedMessage?: LocalizedMessage | undefined;
}

/** What a {@link BadRequest_FieldViolation} can be made from. */
export interface BadRequest_FieldViolationInit {
  field?: string | undefined;
  description?: string | undefined;
  reason?: string | undefined;
  localizedMessage?: LocalizedMessageInit | undefined;
}

export const BadRequest_FieldViolation: MessageType<BadRequest_FieldViolation, BadRequest_FieldViolationInit> = /* @__PURE__ */ message<BadRequest_FieldViolation, BadRequest_FieldViolationInit>(
  googleRpcErrorDetailsProto,
  "google.rpc.BadRequest.FieldViolation",
  {
    create: (init = {}) => ({
      field: init.field ?? "",
      description: init.description ?? "",
      reason: init.reason ?? "",
      localizedMessage: init.localizedMessage && LocalizedMessage.create(init.localizedMessage),
    }),
    write(m, b, p) {
      if (m.field) {
        b[p++] = 10;
        p = writeString(b, p, m.field);
      }
      if (m.description) {
        b[p++] = 18;
        p = writeString(b, p, m.description);
      }
      if (m.reason) {
        b[p++] = 26;
        p = writeString(b, p, m.reason);
      }
      if (m.localizedMessage !== undefined) {
        b[p++] = 34;
        p = endMessage(b, p, LocalizedMessage.write(m.localizedMessage, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let field = t?.field ?? "";
      let description = t?.description ?? "";
      let reason = t?.reason ?? "";
      let localizedMessage = t?.localizedMessage;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            field = r.string();
            break;
          case 18:
            description = r.string();
            break;
          case 26:
            reason = r.string();
            break;
          case 34:
            localizedMessage = LocalizedMessage.read(r, r.open(), localizedMessage);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: BadRequest_FieldViolation = { field, description, reason, localizedMessage };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface RequestInfo {
  requestId: string;
  servingData: string;
}

/** What a {@link RequestInfo} can be made from. */
export interface RequestInfoInit {
  requestId?: string | undefined;
  servingData?: string | undefined;
}

export const RequestInfo: MessageType<RequestInfo, RequestInfoInit> = /* @__PURE__ */ message<RequestInfo, RequestInfoInit>(
  googleRpcErrorDetailsProto,
  "google.rpc.RequestInfo",
  {
    create: (init = {}) => ({
      requestId: init.requestId ?? "",
      servingData: init.servingData ?? "",
    }),
    write(m, b, p) {
      if (m.requestId) {
        b[p++] = 10;
        p = writeString(b, p, m.requestId);
      }
      if (m.servingData) {
        b[p++] = 18;
        p = writeString(b, p, m.servingData);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let requestId = t?.requestId ?? "";
      let servingData = t?.servingData ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            requestId = r.string();
            break;
          case 18:
            servingData = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: RequestInfo = { requestId, servingData };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ResourceInfo {
  resourceType: string;
  resourceName: string;
  owner: string;
  description: string;
}

/** What a {@link ResourceInfo} can be made from. */
export interface ResourceInfoInit {
  resourceType?: string | undefined;
  resourceName?: string | undefined;
  owner?: string | undefined;
  description?: string | undefined;
}

export const ResourceInfo: MessageType<ResourceInfo, ResourceInfoInit> = /* @__PURE__ */ message<ResourceInfo, ResourceInfoInit>(
  googleRpcErrorDetailsProto,
  "google.rpc.ResourceInfo",
  {
    create: (init = {}) => ({
      resourceType: init.resourceType ?? "",
      resourceName: init.resourceName ?? "",
      owner: init.owner ?? "",
      description: init.description ?? "",
    }),
    write(m, b, p) {
      if (m.resourceType) {
        b[p++] = 10;
        p = writeString(b, p, m.resourceType);
      }
      if (m.resourceName) {
        b[p++] = 18;
        p = writeString(b, p, m.resourceName);
      }
      if (m.owner) {
        b[p++] = 26;
        p = writeString(b, p, m.owner);
      }
      if (m.description) {
        b[p++] = 34;
        p = writeString(b, p, m.description);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let resourceType = t?.resourceType ?? "";
      let resourceName = t?.resourceName ?? "";
      let owner = t?.owner ?? "";
      let description = t?.description ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            resourceType = r.string();
            break;
          case 18:
            resourceName = r.string();
            break;
          case 26:
            owner = r.string();
            break;
          case 34:
            description = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ResourceInfo = { resourceType, resourceName, owner, description };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Help {
  links: Help_Link[];
}

/** What a {@link Help} can be made from. */
export interface HelpInit {
  links?: readonly Help_LinkInit[] | undefined;
}

export const Help: MessageType<Help, HelpInit> = /* @__PURE__ */ message<Help, HelpInit>(
  googleRpcErrorDetailsProto,
  "google.rpc.Help",
  {
    create: (init = {}) => ({
      links: init.links?.map((v) => Help_Link.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.links) {
        for (let i = 0; i < m.links.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, Help_Link.write(m.links[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let links = t?.links;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = Help_Link.read(r, r.open());
            if (links === undefined) links = [v];
            else links.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Help = { links: links ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Help_Link {
  description: string;
  url: string;
}

/** What a {@link Help_Link} can be made from. */
export interface Help_LinkInit {
  description?: string | undefined;
  url?: string | undefined;
}

export const Help_Link: MessageType<Help_Link, Help_LinkInit> = /* @__PURE__ */ message<Help_Link, Help_LinkInit>(
  googleRpcErrorDetailsProto,
  "google.rpc.Help.Link",
  {
    create: (init = {}) => ({
      description: init.description ?? "",
      url: init.url ?? "",
    }),
    write(m, b, p) {
      if (m.description) {
        b[p++] = 10;
        p = writeString(b, p, m.description);
      }
      if (m.url) {
        b[p++] = 18;
        p = writeString(b, p, m.url);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let description = t?.description ?? "";
      let url = t?.url ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            description = r.string();
            break;
          case 18:
            url = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Help_Link = { description, url };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface LocalizedMessage {
  locale: string;
  message: string;
}

/** What a {@link LocalizedMessage} can be made from. */
export interface LocalizedMessageInit {
  locale?: string | undefined;
  message?: string | undefined;
}

export const LocalizedMessage: MessageType<LocalizedMessage, LocalizedMessageInit> = /* @__PURE__ */ message<LocalizedMessage, LocalizedMessageInit>(
  googleRpcErrorDetailsProto,
  "google.rpc.LocalizedMessage",
  {
    create: (init = {}) => ({
      locale: init.locale ?? "",
      message: init.message ?? "",
    }),
    write(m, b, p) {
      if (m.locale) {
        b[p++] = 10;
        p = writeString(b, p, m.locale);
      }
      if (m.message) {
        b[p++] = 18;
        p = writeString(b, p, m.message);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let locale = t?.locale ?? "";
      let message = t?.message ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            locale = r.string();
            break;
          case 18:
            message = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: LocalizedMessage = { locale, message };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

// Made by Weft from google/rpc/status.proto: changes here are lost.

import {
  type MessageType,
  type ProtoFile,
  endMessage,
  message,
  protoFile,
  unknownFields,
  writeInt32,
  writeString,
  writeUnknown,
} from "@weft/protobuf";
import { Any, type AnyInit, googleProtobufAnyProto } from "@weft/protobuf/wkt";

/** The schema of google/rpc/status.proto. */
export const googleRpcStatusProto: ProtoFile = /* @__PURE__ */ protoFile(
  "google/rpc/status.proto",
  "Chdnb29nbGUvcnBjL3N0YXR1cy5wcm90bxIKZ29vZ2xlLnJwYxoZZ29vZ2xlL3Byb3RvYnVmL2FueS5wcm90byJOCgZTdGF0" +
    "dXMSDAoEY29kZRgBIAEoBRIPCgdtZXNzYWdlGAIgASgJEiUKB2RldGFpbHMYAyADKAsyFC5nb29nbGUucHJvdG9idWYuQW55" +
    "YgZwcm90bzM=",
  () => [googleProtobufAnyProto],
);

export interface Status {
  code: number;
  message: string;
  details: Any[];
}

/** What a {@link Status} can be made from. */
export interface StatusInit {
  code?: number | undefined;
  message?: string | undefined;
  details?: readonly AnyInit[] | undefined;
}

export const Status: MessageType<Status, StatusInit> = /* @__PURE__ */ message<Status, StatusInit>(
  googleRpcStatusProto,
  "google.rpc.Status",
  {
    create: (init = {}) => ({
      code: init.code ?? 0,
      message: init.message ?? "",
      details: init.details?.map((v) => Any.create(v)) ?? [],
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
      let message = t?.message ?? "";
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
      const m: Status = { code, message, details: details ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

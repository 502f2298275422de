// Made by Weft from grpc/testing/empty.proto: changes here are lost.

import {
  type EmptyMessage,
  type MessageType,
  type ProtoFile,
  message,
  protoFile,
  unknownFields,
  writeUnknown,
} from "@weft/protobuf";

/** The schema of grpc/testing/empty.proto. */
export const grpcTestingEmptyProto: ProtoFile = /* @__PURE__ */ protoFile(
  "grpc/testing/empty.proto",
  "ChhncnBjL3Rlc3RpbmcvZW1wdHkucHJvdG8SDGdycGMudGVzdGluZyIHCgVFbXB0eWIGcHJvdG8z",
);

export type Empty = EmptyMessage;

/** What a {@link Empty} can be made from. */
export type EmptyInit = EmptyMessage;

export const Empty: MessageType<Empty, EmptyInit> = /* @__PURE__ */ message<Empty, EmptyInit>(
  grpcTestingEmptyProto,
  "grpc.testing.Empty",
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
      const m: Empty = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

// Made by Weft from google/protobuf/empty.proto: changes here are lost.

import {
  type EmptyMessage,
  type MessageType,
  type ProtoFile,
  message,
  protoFile,
  unknownFields,
  writeUnknown,
} from "../../../binary.ts";

/** The schema of google/protobuf/empty.proto. */
export const googleProtobufEmptyProto: ProtoFile = /* @__PURE__ */ protoFile(
  "google/protobuf/empty.proto",
  "Chtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIHCgVFbXB0eUJ9ChNjb20uZ29vZ2xlLnBy" +
    "b3RvYnVmQgpFbXB0eVByb3RvUAFaLmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2VtcHR5cGL4AQGi" +
    "AgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb3RvMw==",
);

/**
 * A generic empty message that you can re-use to avoid defining duplicated
 * empty messages in your APIs. A typical example is to use it as the request
 * or the response type of an API method. For instance:
 *
 *     service Foo {
 *       rpc Bar(google.protobuf.Empty) returns (google.protobuf.Empty);
 *     }
 */
export type Empty = EmptyMessage;

/** What a {@link Empty} can be made from. */
export type EmptyInit = EmptyMessage;

export const Empty: MessageType<Empty, EmptyInit> = /* @__PURE__ */ message<Empty, EmptyInit>(
  googleProtobufEmptyProto,
  "google.protobuf.Empty",
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

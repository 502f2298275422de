// Made by Weft from google/protobuf/source_context.proto: changes here are lost.

import {
  type MessageType,
  type ProtoFile,
  message,
  protoFile,
  unknownFields,
  writeString,
  writeUnknown,
} from "../../../binary.ts";

/** The schema of google/protobuf/source_context.proto. */
export const googleProtobufSourceContextProto: ProtoFile = /* @__PURE__ */ protoFile(
  "google/protobuf/source_context.proto",
  "CiRnb29nbGUvcHJvdG9idWYvc291cmNlX2NvbnRleHQucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIsCg1Tb3VyY2VDb250ZXh0" +
    "EhsKCWZpbGVfbmFtZRgBIAEoCVIIZmlsZU5hbWVCigEKE2NvbS5nb29nbGUucHJvdG9idWZCElNvdXJjZUNvbnRleHRQcm90" +
    "b1ABWjZnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi9zb3VyY2Vjb250ZXh0cGKiAgNHUEKqAh5Hb29n" +
    "bGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb3RvMw==",
);

/**
 * `SourceContext` represents information about the source of a
 * protobuf element, like the file in which it is defined.
 */
export interface SourceContext {
  /**
   * The path-qualified name of the .proto file that contained the associated
   * protobuf element.  For example: `"google/protobuf/source_context.proto"`.
   */
  fileName: string;
}

/** What a {@link SourceContext} can be made from. */
export interface SourceContextInit {
  fileName?: string | undefined;
}

export const SourceContext: MessageType<SourceContext, SourceContextInit> = /* @__PURE__ */ message<SourceContext, SourceContextInit>(
  googleProtobufSourceContextProto,
  "google.protobuf.SourceContext",
  {
    create: (init = {}) => ({
      fileName: init.fileName ?? "",
    }),
    write(m, b, p) {
      if (m.fileName) {
        b[p++] = 10;
        p = writeString(b, p, m.fileName);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let fileName = t?.fileName ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            fileName = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: SourceContext = { fileName };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

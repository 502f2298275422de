// Made by Weft from streams.proto: changes here are lost.

import {
  type MessageType,
  type MethodType,
  type ProtoFile,
  type ServiceDescriptor,
  message,
  noBytes,
  protoFile,
  service,
  unknownFields,
  writeBytes,
  writeInt32,
  writeUnknown,
} from "@weft/protobuf";

/** The schema of streams.proto. */
export const streamsProto: ProtoFile = /* @__PURE__ */ protoFile(
  "streams.proto",
  "Cg1zdHJlYW1zLnByb3RvEgdzdHJlYW1zIiwKDVJlcGVhdFJlcXVlc3QSDQoFY291bnQYASABKAUSDAoEc2l6ZRgCIAEoBSIV" +
    "CgVDaHVuaxIMCgRib2R5GAEgASgMMm0KB1N0cmVhbXMSMgoGUmVwZWF0EhYuc3RyZWFtcy5SZXBlYXRSZXF1ZXN0Gg4uc3Ry" +
    "ZWFtcy5DaHVuazABEi4KCFBpbmdQb25nEg4uc3RyZWFtcy5DaHVuaxoOLnN0cmVhbXMuQ2h1bmsoATABYgZwcm90bzM=",
);

export interface RepeatRequest {
  count: number;
  /** Bytes in the body of each. */
  size: number;
}

/** What a {@link RepeatRequest} can be made from. */
export interface RepeatRequestInit {
  count?: number | undefined;
  size?: number | undefined;
}

export const RepeatRequest: MessageType<RepeatRequest, RepeatRequestInit> = /* @__PURE__ */ message<RepeatRequest, RepeatRequestInit>(
  streamsProto,
  "streams.RepeatRequest",
  {
    create: (init = {}) => ({
      count: init.count ?? 0,
      size: init.size ?? 0,
    }),
    write(m, b, p) {
      if (m.count != null && m.count !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.count);
      }
      if (m.size != null && m.size !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.size);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let count = t?.count ?? 0;
      let size = t?.size ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            count = r.int32();
            break;
          case 16:
            size = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: RepeatRequest = { count, size };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Chunk {
  body: Uint8Array;
}

/** What a {@link Chunk} can be made from. */
export interface ChunkInit {
  body?: Uint8Array | undefined;
}

export const Chunk: MessageType<Chunk, ChunkInit> = /* @__PURE__ */ message<Chunk, ChunkInit>(
  streamsProto,
  "streams.Chunk",
  {
    create: (init = {}) => ({
      body: init.body ?? noBytes,
    }),
    write(m, b, p) {
      if (m.body?.length) {
        b[p++] = 10;
        p = writeBytes(b, p, m.body);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let body = t?.body ?? noBytes;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            body = r.bytesField();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Chunk = { body };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const Streams: {
  readonly typeName: "streams.Streams";
  readonly methods: {
    /** One message after another, as fast as they are read. */
    readonly repeat: MethodType<RepeatRequest, RepeatRequestInit, Chunk, ChunkInit, "server_streaming">;
    /** Every message comes back. */
    readonly pingPong: MethodType<Chunk, ChunkInit, Chunk, ChunkInit, "bidi_streaming">;
  };
  readonly descriptor: ServiceDescriptor;
} = /* @__PURE__ */ service(streamsProto, "streams.Streams", {
  repeat: {
    name: "Repeat",
    path: "/streams.Streams/Repeat",
    kind: "server_streaming",
    input: RepeatRequest,
    output: Chunk,
  },
  pingPong: {
    name: "PingPong",
    path: "/streams.Streams/PingPong",
    kind: "bidi_streaming",
    input: Chunk,
    output: Chunk,
  },
});

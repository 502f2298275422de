// Made by Weft from helloworld.proto: changes here are lost.

import {
  type MessageType,
  type MethodType,
  type ProtoFile,
  type ServiceDescriptor,
  message,
  protoFile,
  service,
  unknownFields,
  writeString,
  writeUnknown,
} from "@weft/protobuf/binary";

/** The schema of helloworld.proto. */
export const helloworldProto: ProtoFile = /* @__PURE__ */ protoFile(
  "helloworld.proto",
  "ChBoZWxsb3dvcmxkLnByb3RvEgpoZWxsb3dvcmxkIhwKDEhlbGxvUmVxdWVzdBIMCgRuYW1lGAEgASgJIh0KCkhlbGxvUmVw" +
    "bHkSDwoHbWVzc2FnZRgBIAEoCTJHCgdHcmVldGVyEjwKCFNheUhlbGxvEhguaGVsbG93b3JsZC5IZWxsb1JlcXVlc3QaFi5o" +
    "ZWxsb3dvcmxkLkhlbGxvUmVwbHliBnByb3RvMw==",
);

export interface HelloRequest {
  name: string;
}

/** What a {@link HelloRequest} can be made from. */
export interface HelloRequestInit {
  name?: string | undefined;
}

export const HelloRequest: MessageType<HelloRequest, HelloRequestInit> = /* @__PURE__ */ message<HelloRequest, HelloRequestInit>(
  helloworldProto,
  "helloworld.HelloRequest",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: HelloRequest = { name };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface HelloReply {
  message: string;
}

/** What a {@link HelloReply} can be made from. */
export interface HelloReplyInit {
  message?: string | undefined;
}

export const HelloReply: MessageType<HelloReply, HelloReplyInit> = /* @__PURE__ */ message<HelloReply, HelloReplyInit>(
  helloworldProto,
  "helloworld.HelloReply",
  {
    create: (init = {}) => ({
      message: init.message ?? "",
    }),
    write(m, b, p) {
      if (m.message) {
        b[p++] = 10;
        p = writeString(b, p, m.message);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let message = t?.message ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            message = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: HelloReply = { message };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const Greeter: {
  readonly typeName: "helloworld.Greeter";
  readonly methods: {
    readonly sayHello: MethodType<HelloRequest, HelloRequestInit, HelloReply, HelloReplyInit, "unary">;
  };
  readonly descriptor: ServiceDescriptor;
} = /* @__PURE__ */ service(helloworldProto, "helloworld.Greeter", {
  sayHello: {
    name: "SayHello",
    path: "/helloworld.Greeter/SayHello",
    kind: "unary",
    input: HelloRequest,
    output: HelloReply,
  },
});

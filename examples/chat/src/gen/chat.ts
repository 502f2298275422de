// Made by Weft from chat.proto: changes here are lost.

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
} from "@weft/protobuf";

/** The schema of chat.proto. */
export const chatProto: ProtoFile = /* @__PURE__ */ protoFile(
  "chat.proto",
  "CgpjaGF0LnByb3RvEgRjaGF0IhoKB01lc3NhZ2USDwoHbWVzc2FnZRgBIAEoCTIyCgRDaGF0EioKBENoYXQSDS5jaGF0Lk1l" +
    "c3NhZ2UaDS5jaGF0Lk1lc3NhZ2UiACgBMAFiBnByb3RvMw==",
);

export interface Message {
  message: string;
}

/** What a {@link Message} can be made from. */
export interface MessageInit {
  message?: string | undefined;
}

export const Message: MessageType<Message, MessageInit> = /* @__PURE__ */ message<Message, MessageInit>(
  chatProto,
  "chat.Message",
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
      const m: Message = { message };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const Chat: {
  readonly typeName: "chat.Chat";
  readonly methods: {
    /**
     * One stream for the whole conversation: what you send the others see, what they send you see.
     * The call's `name-bin` metadata is the name to be seen under, in UTF-8.
     */
    readonly chat: MethodType<Message, MessageInit, Message, MessageInit, "bidi_streaming">;
  };
  readonly descriptor: ServiceDescriptor;
} = /* @__PURE__ */ service(chatProto, "chat.Chat", {
  chat: {
    name: "Chat",
    path: "/chat.Chat/Chat",
    kind: "bidi_streaming",
    input: Message,
    output: Message,
  },
});

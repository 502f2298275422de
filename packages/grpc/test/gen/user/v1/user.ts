// Made by Weft from user/v1/user.proto: changes here are lost.

import {
  type MessageType,
  type MethodType,
  type ProtoFile,
  type ServiceDescriptor,
  message,
  protoFile,
  service,
  unknownFields,
  writeInt32,
  writeString,
  writeUnknown,
} from "@weft/protobuf";

/** The schema of user/v1/user.proto. */
export const userV1UserProto: ProtoFile = /* @__PURE__ */ protoFile(
  "user/v1/user.proto",
  "ChJ1c2VyL3YxL3VzZXIucHJvdG8SB3VzZXIudjEiKQoOR2V0VXNlclJlcXVlc3QSFwoHdXNlcl9pZBgBIAEoBVIGdXNlcklk" +
    "Ii8KEExpc3RVc2Vyc1JlcXVlc3QSGwoJcGFnZV9zaXplGAEgASgFUghwYWdlU2l6ZSI8CgRVc2VyEhcKB3VzZXJfaWQYASAB" +
    "KAVSBnVzZXJJZBIMCgRuYW1lGAIgASgJEg0KBWVtYWlsGAMgASgJIiAKDVVwbG9hZFN1bW1hcnkSDwoHY3JlYXRlZBgBIAEo" +
    "BSIbCgtDaGF0TWVzc2FnZRIMCgR0ZXh0GAEgASgJMukBCgtVc2VyU2VydmljZRIxCgdHZXRVc2VyEhcudXNlci52MS5HZXRV" +
    "c2VyUmVxdWVzdBoNLnVzZXIudjEuVXNlchI3CglMaXN0VXNlcnMSGS51c2VyLnYxLkxpc3RVc2Vyc1JlcXVlc3QaDS51c2Vy" +
    "LnYxLlVzZXIwARI2CgtVcGxvYWRVc2VycxINLnVzZXIudjEuVXNlchoWLnVzZXIudjEuVXBsb2FkU3VtbWFyeSgBEjYKBENo" +
    "YXQSFC51c2VyLnYxLkNoYXRNZXNzYWdlGhQudXNlci52MS5DaGF0TWVzc2FnZSgBMAFiBnByb3RvMw==",
);

export interface GetUserRequest {
  userId: number;
}

/** What a {@link GetUserRequest} can be made from. */
export interface GetUserRequestInit {
  userId?: number | undefined;
}

export const GetUserRequest: MessageType<GetUserRequest, GetUserRequestInit> = /* @__PURE__ */ message<GetUserRequest, GetUserRequestInit>(
  userV1UserProto,
  "user.v1.GetUserRequest",
  {
    create: (init = {}) => ({
      userId: init.userId ?? 0,
    }),
    write(m, b, p) {
      if (m.userId != null && m.userId !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.userId);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let userId = t?.userId ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            userId = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: GetUserRequest = { userId };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ListUsersRequest {
  pageSize: number;
}

/** What a {@link ListUsersRequest} can be made from. */
export interface ListUsersRequestInit {
  pageSize?: number | undefined;
}

export const ListUsersRequest: MessageType<ListUsersRequest, ListUsersRequestInit> = /* @__PURE__ */ message<ListUsersRequest, ListUsersRequestInit>(
  userV1UserProto,
  "user.v1.ListUsersRequest",
  {
    create: (init = {}) => ({
      pageSize: init.pageSize ?? 0,
    }),
    write(m, b, p) {
      if (m.pageSize != null && m.pageSize !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.pageSize);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let pageSize = t?.pageSize ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            pageSize = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ListUsersRequest = { pageSize };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface User {
  userId: number;
  name: string;
  email: string;
}

/** What a {@link User} can be made from. */
export interface UserInit {
  userId?: number | undefined;
  name?: string | undefined;
  email?: string | undefined;
}

export const User: MessageType<User, UserInit> = /* @__PURE__ */ message<User, UserInit>(
  userV1UserProto,
  "user.v1.User",
  {
    create: (init = {}) => ({
      userId: init.userId ?? 0,
      name: init.name ?? "",
      email: init.email ?? "",
    }),
    write(m, b, p) {
      if (m.userId != null && m.userId !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.userId);
      }
      if (m.name) {
        b[p++] = 18;
        p = writeString(b, p, m.name);
      }
      if (m.email) {
        b[p++] = 26;
        p = writeString(b, p, m.email);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let userId = t?.userId ?? 0;
      let name = t?.name ?? "";
      let email = t?.email ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            userId = r.int32();
            break;
          case 18:
            name = r.string();
            break;
          case 26:
            email = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: User = { userId, name, email };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface UploadSummary {
  created: number;
}

/** What a {@link UploadSummary} can be made from. */
export interface UploadSummaryInit {
  created?: number | undefined;
}

export const UploadSummary: MessageType<UploadSummary, UploadSummaryInit> = /* @__PURE__ */ message<UploadSummary, UploadSummaryInit>(
  userV1UserProto,
  "user.v1.UploadSummary",
  {
    create: (init = {}) => ({
      created: init.created ?? 0,
    }),
    write(m, b, p) {
      if (m.created != null && m.created !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.created);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let created = t?.created ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            created = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: UploadSummary = { created };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ChatMessage {
  text: string;
}

/** What a {@link ChatMessage} can be made from. */
export interface ChatMessageInit {
  text?: string | undefined;
}

export const ChatMessage: MessageType<ChatMessage, ChatMessageInit> = /* @__PURE__ */ message<ChatMessage, ChatMessageInit>(
  userV1UserProto,
  "user.v1.ChatMessage",
  {
    create: (init = {}) => ({
      text: init.text ?? "",
    }),
    write(m, b, p) {
      if (m.text) {
        b[p++] = 10;
        p = writeString(b, p, m.text);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let text = t?.text ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            text = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ChatMessage = { text };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const UserService: {
  readonly typeName: "user.v1.UserService";
  readonly methods: {
    readonly getUser: MethodType<GetUserRequest, GetUserRequestInit, User, UserInit, "unary">;
    readonly listUsers: MethodType<ListUsersRequest, ListUsersRequestInit, User, UserInit, "server_streaming">;
    readonly uploadUsers: MethodType<User, UserInit, UploadSummary, UploadSummaryInit, "client_streaming">;
    readonly chat: MethodType<ChatMessage, ChatMessageInit, ChatMessage, ChatMessageInit, "bidi_streaming">;
  };
  readonly descriptor: ServiceDescriptor;
} = /* @__PURE__ */ service(userV1UserProto, "user.v1.UserService", {
  getUser: {
    name: "GetUser",
    path: "/user.v1.UserService/GetUser",
    kind: "unary",
    input: GetUserRequest,
    output: User,
  },
  listUsers: {
    name: "ListUsers",
    path: "/user.v1.UserService/ListUsers",
    kind: "server_streaming",
    input: ListUsersRequest,
    output: User,
  },
  uploadUsers: {
    name: "UploadUsers",
    path: "/user.v1.UserService/UploadUsers",
    kind: "client_streaming",
    input: User,
    output: UploadSummary,
  },
  chat: {
    name: "Chat",
    path: "/user.v1.UserService/Chat",
    kind: "bidi_streaming",
    input: ChatMessage,
    output: ChatMessage,
  },
});

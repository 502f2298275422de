// Made by Weft from user/v1/user.proto: changes here are lost.

import {
  type MapInit,
  type MessageType,
  type MethodType,
  type ProtoFile,
  type ServiceDescriptor,
  createList,
  createMap,
  endMessage,
  mapEntries,
  message,
  protoFile,
  service,
  unknownFields,
  writeBool,
  writeInt32,
  writeString,
  writeUnknown,
} from "@weft/protobuf";
import { Timestamp, type TimestampInit, googleProtobufTimestampProto } from "@weft/protobuf/wkt";

/** The schema of user/v1/user.proto. */
export const userV1UserProto: ProtoFile = /* @__PURE__ */ protoFile(
  "user/v1/user.proto",
  "ChJ1c2VyL3YxL3VzZXIucHJvdG8SB3VzZXIudjEaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8ipAMKBFVzZXIS" +
    "FwoHdXNlcl9pZBgBIAEoBVIGdXNlcklkEgwKBG5hbWUYAiABKAkSDQoFZW1haWwYAyABKAkSGwoJaXNfYWN0aXZlGAQgASgI" +
    "Ughpc0FjdGl2ZRIjCgZzdGF0dXMYBSABKA4yEy51c2VyLnYxLlVzZXJTdGF0dXMSIQoHYWRkcmVzcxgGIAEoCzIQLnVzZXIu" +
    "djEuQWRkcmVzcxIMCgR0YWdzGAcgAygJEi0KCG1ldGFkYXRhGAggAygLMhsudXNlci52MS5Vc2VyLk1ldGFkYXRhRW50cnkS" +
    "KQoGc2NvcmVzGAkgAygLMhkudXNlci52MS5Vc2VyLlNjb3Jlc0VudHJ5EjkKCmNyZWF0ZWRfYXQYCiABKAsyGi5nb29nbGUu" +
    "cHJvdG9idWYuVGltZXN0YW1wUgljcmVhdGVkQXQaLwoNTWV0YWRhdGFFbnRyeRILCgNrZXkYASABKAkSDQoFdmFsdWUYAiAB" +
    "KAk6AjgBGi0KC1Njb3Jlc0VudHJ5EgsKA2tleRgBIAEoCRINCgV2YWx1ZRgCIAEoBToCOAEiWQoHQWRkcmVzcxIOCgZzdHJl" +
    "ZXQYASABKAkSDAoEY2l0eRgCIAEoCRIfCgtwb3N0YWxfY29kZRgDIAEoCVIKcG9zdGFsQ29kZRIPCgdjb3VudHJ5GAQgASgJ" +
    "IikKDkdldFVzZXJSZXF1ZXN0EhcKB3VzZXJfaWQYASABKAVSBnVzZXJJZCIwChFDcmVhdGVVc2VyUmVxdWVzdBIbCgR1c2Vy" +
    "GAEgASgLMg0udXNlci52MS5Vc2VyIk4KEExpc3RVc2Vyc1JlcXVlc3QSGwoJcGFnZV9zaXplGAEgASgFUghwYWdlU2l6ZRId" +
    "CgpwYWdlX3Rva2VuGAIgASgJUglwYWdlVG9rZW4iJgoTVXBsb2FkVXNlcnNSZXNwb25zZRIPCgdjcmVhdGVkGAEgASgFImkK" +
    "C0NoYXRNZXNzYWdlEhcKB3VzZXJfaWQYASABKAVSBnVzZXJJZBIMCgR0ZXh0GAIgASgJEjMKB3NlbnRfYXQYAyABKAsyGi5n" +
    "b29nbGUucHJvdG9idWYuVGltZXN0YW1wUgZzZW50QXQqdgoKVXNlclN0YXR1cxIbChdVU0VSX1NUQVRVU19VTlNQRUNJRklF" +
    "RBAAEhYKElVTRVJfU1RBVFVTX0FDVElWRRABEhgKFFVTRVJfU1RBVFVTX0lOQUNUSVZFEAISGQoVVVNFUl9TVEFUVVNfU1VT" +
    "UEVOREVEEAMysgIKC1VzZXJTZXJ2aWNlEjMKB0dldFVzZXISFy51c2VyLnYxLkdldFVzZXJSZXF1ZXN0Gg0udXNlci52MS5V" +
    "c2VyIgASOQoKQ3JlYXRlVXNlchIaLnVzZXIudjEuQ3JlYXRlVXNlclJlcXVlc3QaDS51c2VyLnYxLlVzZXIiABI5CglMaXN0" +
    "VXNlcnMSGS51c2VyLnYxLkxpc3RVc2Vyc1JlcXVlc3QaDS51c2VyLnYxLlVzZXIiADABEj4KC1VwbG9hZFVzZXJzEg0udXNl" +
    "ci52MS5Vc2VyGhwudXNlci52MS5VcGxvYWRVc2Vyc1Jlc3BvbnNlIgAoARI4CgRDaGF0EhQudXNlci52MS5DaGF0TWVzc2Fn" +
    "ZRoULnVzZXIudjEuQ2hhdE1lc3NhZ2UiACgBMAFiBnByb3RvMw==",
  () => [googleProtobufTimestampProto],
);

export const UserStatus = {
  UNSPECIFIED: 0,
  ACTIVE: 1,
  INACTIVE: 2,
  SUSPENDED: 3,
} as const;
export type UserStatus = (typeof UserStatus)[keyof typeof UserStatus] | (number & {});

export interface User {
  /** Given by the service when it is 0 on creation. */
  userId: number;
  name: string;
  email: string;
  isActive: boolean;
  status: UserStatus;
  address?: Address | undefined;
  tags: string[];
  metadata: Map<string, string>;
  scores: Map<string, number>;
  /** Set by the service. */
  createdAt?: Timestamp | undefined;
}

/** What a {@link User} can be made from. */
export interface UserInit {
  userId?: number | undefined;
  name?: string | undefined;
  email?: string | undefined;
  isActive?: boolean | undefined;
  status?: UserStatus | undefined;
  address?: AddressInit | undefined;
  tags?: readonly string[] | undefined;
  metadata?: MapInit<string, string> | undefined;
  scores?: MapInit<string, number> | undefined;
  createdAt?: TimestampInit | undefined;
}

export const User: MessageType<User, UserInit> = /* @__PURE__ */ message<User, UserInit>(
  userV1UserProto,
  "user.v1.User",
  {
    create: (init = {}) => ({
      userId: init.userId ?? 0,
      name: init.name ?? "",
      email: init.email ?? "",
      isActive: init.isActive ?? false,
      status: init.status ?? 0,
      address: init.address && Address.create(init.address),
      tags: createList(init.tags),
      metadata: createMap(init.metadata),
      scores: createMap(init.scores),
      createdAt: init.createdAt && Timestamp.create(init.createdAt),
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
      if (m.isActive) {
        b[p++] = 32;
        p = writeBool(b, p, m.isActive);
      }
      if (m.status != null && m.status !== 0) {
        b[p++] = 40;
        p = writeInt32(b, p, m.status);
      }
      if (m.address !== undefined) {
        b[p++] = 50;
        p = endMessage(b, p, Address.write(m.address, b, p + 1));
      }
      if (m.tags) {
        for (let i = 0; i < m.tags.length; i++) {
          b[p++] = 58;
          p = writeString(b, p, m.tags[i]!);
        }
      }
      if (m.metadata) {
        for (const [k, v] of mapEntries(m.metadata)) {
          b[p++] = 66;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = writeString(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.scores) {
        for (const [k, v] of mapEntries(m.scores)) {
          b[p++] = 74;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 16;
          p = writeInt32(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.createdAt !== undefined) {
        b[p++] = 82;
        p = endMessage(b, p, Timestamp.write(m.createdAt, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let userId = t?.userId ?? 0;
      let name = t?.name ?? "";
      let email = t?.email ?? "";
      let isActive = t?.isActive ?? false;
      let status = t?.status ?? 0;
      let address = t?.address;
      let tags = t?.tags;
      const metadata = t?.metadata ?? new Map<string, string>();
      const scores = t?.scores ?? new Map<string, number>();
      let createdAt = t?.createdAt;
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
          case 32:
            isActive = r.bool();
            break;
          case 40:
            status = r.int32();
            break;
          case 50:
            address = Address.read(r, r.open(), address);
            break;
          case 58: {
            const v = r.string();
            if (tags === undefined) tags = [v];
            else tags.push(v);
            break;
          }
          case 66: {
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
          case 74: {
            const stop = r.open();
            let k: string = "";
            let v: number = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 16) v = r.int32();
              else r.skip(tag);
            }
            r.close(stop);
            scores.set(k, v);
            break;
          }
          case 82:
            createdAt = Timestamp.read(r, r.open(), createdAt);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: User = { userId, name, email, isActive, status, address, tags: tags ?? [], metadata, scores, createdAt };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Address {
  street: string;
  city: string;
  postalCode: string;
  country: string;
}

/** What a {@link Address} can be made from. */
export interface AddressInit {
  street?: string | undefined;
  city?: string | undefined;
  postalCode?: string | undefined;
  country?: string | undefined;
}

export const Address: MessageType<Address, AddressInit> = /* @__PURE__ */ message<Address, AddressInit>(
  userV1UserProto,
  "user.v1.Address",
  {
    create: (init = {}) => ({
      street: init.street ?? "",
      city: init.city ?? "",
      postalCode: init.postalCode ?? "",
      country: init.country ?? "",
    }),
    write(m, b, p) {
      if (m.street) {
        b[p++] = 10;
        p = writeString(b, p, m.street);
      }
      if (m.city) {
        b[p++] = 18;
        p = writeString(b, p, m.city);
      }
      if (m.postalCode) {
        b[p++] = 26;
        p = writeString(b, p, m.postalCode);
      }
      if (m.country) {
        b[p++] = 34;
        p = writeString(b, p, m.country);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let street = t?.street ?? "";
      let city = t?.city ?? "";
      let postalCode = t?.postalCode ?? "";
      let country = t?.country ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            street = r.string();
            break;
          case 18:
            city = r.string();
            break;
          case 26:
            postalCode = r.string();
            break;
          case 34:
            country = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Address = { street, city, postalCode, country };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
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

export interface CreateUserRequest {
  user?: User | undefined;
}

/** What a {@link CreateUserRequest} can be made from. */
export interface CreateUserRequestInit {
  user?: UserInit | undefined;
}

export const CreateUserRequest: MessageType<CreateUserRequest, CreateUserRequestInit> = /* @__PURE__ */ message<CreateUserRequest, CreateUserRequestInit>(
  userV1UserProto,
  "user.v1.CreateUserRequest",
  {
    create: (init = {}) => ({
      user: init.user && User.create(init.user),
    }),
    write(m, b, p) {
      if (m.user !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, User.write(m.user, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let user = t?.user;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            user = User.read(r, r.open(), user);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: CreateUserRequest = { user };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ListUsersRequest {
  /** From 1 to 1000; 0 is 50. */
  pageSize: number;
  /** The `next-page-token` of the call before; empty for the first page. */
  pageToken: string;
}

/** What a {@link ListUsersRequest} can be made from. */
export interface ListUsersRequestInit {
  pageSize?: number | undefined;
  pageToken?: string | undefined;
}

export const ListUsersRequest: MessageType<ListUsersRequest, ListUsersRequestInit> = /* @__PURE__ */ message<ListUsersRequest, ListUsersRequestInit>(
  userV1UserProto,
  "user.v1.ListUsersRequest",
  {
    create: (init = {}) => ({
      pageSize: init.pageSize ?? 0,
      pageToken: init.pageToken ?? "",
    }),
    write(m, b, p) {
      if (m.pageSize != null && m.pageSize !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.pageSize);
      }
      if (m.pageToken) {
        b[p++] = 18;
        p = writeString(b, p, m.pageToken);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let pageSize = t?.pageSize ?? 0;
      let pageToken = t?.pageToken ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            pageSize = r.int32();
            break;
          case 18:
            pageToken = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ListUsersRequest = { pageSize, pageToken };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface UploadUsersResponse {
  created: number;
}

/** What a {@link UploadUsersResponse} can be made from. */
export interface UploadUsersResponseInit {
  created?: number | undefined;
}

export const UploadUsersResponse: MessageType<UploadUsersResponse, UploadUsersResponseInit> = /* @__PURE__ */ message<UploadUsersResponse, UploadUsersResponseInit>(
  userV1UserProto,
  "user.v1.UploadUsersResponse",
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
      const m: UploadUsersResponse = { created };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ChatMessage {
  userId: number;
  text: string;
  sentAt?: Timestamp | undefined;
}

/** What a {@link ChatMessage} can be made from. */
export interface ChatMessageInit {
  userId?: number | undefined;
  text?: string | undefined;
  sentAt?: TimestampInit | undefined;
}

export const ChatMessage: MessageType<ChatMessage, ChatMessageInit> = /* @__PURE__ */ message<ChatMessage, ChatMessageInit>(
  userV1UserProto,
  "user.v1.ChatMessage",
  {
    create: (init = {}) => ({
      userId: init.userId ?? 0,
      text: init.text ?? "",
      sentAt: init.sentAt && Timestamp.create(init.sentAt),
    }),
    write(m, b, p) {
      if (m.userId != null && m.userId !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.userId);
      }
      if (m.text) {
        b[p++] = 18;
        p = writeString(b, p, m.text);
      }
      if (m.sentAt !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, Timestamp.write(m.sentAt, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let userId = t?.userId ?? 0;
      let text = t?.text ?? "";
      let sentAt = t?.sentAt;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            userId = r.int32();
            break;
          case 18:
            text = r.string();
            break;
          case 26:
            sentAt = Timestamp.read(r, r.open(), sentAt);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ChatMessage = { userId, text, sentAt };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const UserService: {
  readonly typeName: "user.v1.UserService";
  readonly methods: {
    /** NOT_FOUND when nobody has this user_id. */
    readonly getUser: MethodType<GetUserRequest, GetUserRequestInit, User, UserInit, "unary">;
    /**
     * Stores a user and returns it as stored. INVALID_ARGUMENT when it is not one that can be stored, ALREADY_EXISTS
     * when its user_id or its email is taken.
     */
    readonly createUser: MethodType<CreateUserRequest, CreateUserRequestInit, User, UserInit, "unary">;
    /**
     * Users in order of their user_id, at most page_size of them. When there are more, the trailing metadata holds
     * `next-page-token`, the page_token of the call that goes on from there.
     */
    readonly listUsers: MethodType<ListUsersRequest, ListUsersRequestInit, User, UserInit, "server_streaming">;
    /**
     * Stores every user that is sent. The first one that cannot be stored ends the call with the status CreateUser
     * would give it; those before it stay.
     */
    readonly uploadUsers: MethodType<User, UserInit, UploadUsersResponse, UploadUsersResponseInit, "client_streaming">;
    /** Answers each message under the name of the user it is from. */
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
  createUser: {
    name: "CreateUser",
    path: "/user.v1.UserService/CreateUser",
    kind: "unary",
    input: CreateUserRequest,
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
    output: UploadUsersResponse,
  },
  chat: {
    name: "Chat",
    path: "/user.v1.UserService/Chat",
    kind: "bidi_streaming",
    input: ChatMessage,
    output: ChatMessage,
  },
});

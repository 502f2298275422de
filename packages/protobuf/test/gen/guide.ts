// Made by Weft from guide.proto: changes here are lost.

import {
  type Int64Input,
  type MapInit,
  type MessageType,
  type ProtoFile,
  Unread,
  appendFloat32Array,
  createList,
  createMap,
  endMessage,
  holdLazy,
  int64ToBigint,
  mapEntries,
  message,
  noFloat32Array,
  peekLazy,
  protoFile,
  readLazy,
  readPackedFloat,
  toFloat32Array,
  unknownFields,
  writeInt32,
  writeInt64,
  writeLazy,
  writePackedFloat,
  writeString,
  writeUnknown,
} from "@weft/protobuf";
import { weftOptionsProto } from "@weft/protobuf/descriptor";
import { Timestamp, type TimestampInit, googleProtobufTimestampProto } from "@weft/protobuf/wkt";

/** The schema of guide.proto. */
export const guideProto: ProtoFile = /* @__PURE__ */ protoFile(
  "guide.proto",
  "CgtndWlkZS5wcm90bxIFZ3VpZGUaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8aEndlZnQvb3B0aW9ucy5wcm90" +
    "byLGAgoEVXNlchIKCgJpZBgBIAEoAxIMCgRuYW1lGAIgASgJEhUKCG5pY2tuYW1lGAMgASgJSAGIAQESGQoEcm9sZRgEIAEo" +
    "DjILLmd1aWRlLlJvbGUSDAoEdGFncxgFIAMoCRInCgZzY29yZXMYBiADKAsyFy5ndWlkZS5Vc2VyLlNjb3Jlc0VudHJ5Eg8K" +
    "BWVtYWlsGAcgASgJSAASDwoFcGhvbmUYCCABKAlIABI5CgpjcmVhdGVkX2F0GAkgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRp" +
    "bWVzdGFtcFIJY3JlYXRlZEF0EhcKCWVtYmVkZGluZxgQIAMoAkIEuLYZARotCgtTY29yZXNFbnRyeRILCgNrZXkYASABKAkS" +
    "DQoFdmFsdWUYAiABKAU6AjgBQgkKB2NvbnRhY3RCCwoJX25pY2tuYW1lIkYKCEVudmVsb3BlEg0KBXRvcGljGAEgASgJEgwK" +
    "BGhvcHMYAiABKAUSHQoEdXNlchgDIAEoCzILLmd1aWRlLlVzZXJCAigBKjwKBFJvbGUSFAoQUk9MRV9VTlNQRUNJRklFRBAA" +
    "Eg4KClJPTEVfQURNSU4QARIOCgpST0xFX0dVRVNUEAJiBnByb3RvMw==",
  () => [googleProtobufTimestampProto, weftOptionsProto],
);

export const Role = {
  UNSPECIFIED: 0,
  ADMIN: 1,
  GUEST: 2,
} as const;
export type Role = (typeof Role)[keyof typeof Role] | (number & {});

export interface User {
  id: bigint;
  name: string;
  nickname?: string | undefined;
  role: Role;
  tags: string[];
  scores: Map<string, number>;
  contact?:
    | { case: "email"; value: string }
    | { case: "phone"; value: string }
    | undefined;
  createdAt?: Timestamp | undefined;
  embedding: Float32Array;
}

/** What a {@link User} can be made from. */
export interface UserInit {
  id?: Int64Input | undefined;
  name?: string | undefined;
  nickname?: string | undefined;
  role?: Role | undefined;
  tags?: readonly string[] | undefined;
  scores?: MapInit<string, number> | undefined;
  contact?:
    | { case: "email"; value: string }
    | { case: "phone"; value: string }
    | undefined;
  createdAt?: TimestampInit | undefined;
  embedding?: ArrayLike<number> | undefined;
}

export const User: MessageType<User, UserInit> = /* @__PURE__ */ message<User, UserInit>(
  guideProto,
  "guide.User",
  {
    create: (init = {}) => ({
      id: int64ToBigint(init.id),
      name: init.name ?? "",
      nickname: init.nickname,
      role: init.role ?? 0,
      tags: createList(init.tags),
      scores: createMap(init.scores),
      contact: init.contact,
      createdAt: init.createdAt && Timestamp.create(init.createdAt),
      embedding: toFloat32Array(init.embedding),
    }),
    write(m, b, p) {
      if (m.id) {
        b[p++] = 8;
        p = writeInt64(b, p, m.id);
      }
      if (m.name) {
        b[p++] = 18;
        p = writeString(b, p, m.name);
      }
      if (m.nickname !== undefined) {
        b[p++] = 26;
        p = writeString(b, p, m.nickname);
      }
      if (m.role != null && m.role !== 0) {
        b[p++] = 32;
        p = writeInt32(b, p, m.role);
      }
      if (m.tags) {
        for (let i = 0; i < m.tags.length; i++) {
          b[p++] = 42;
          p = writeString(b, p, m.tags[i]!);
        }
      }
      if (m.scores) {
        for (const [k, v] of mapEntries(m.scores)) {
          b[p++] = 50;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 16;
          p = writeInt32(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.contact !== undefined) {
        switch (m.contact.case) {
          case "email":
            b[p++] = 58;
            p = writeString(b, p, m.contact.value);
            break;
          case "phone":
            b[p++] = 66;
            p = writeString(b, p, m.contact.value);
            break;
        }
      }
      if (m.createdAt !== undefined) {
        b[p++] = 74;
        p = endMessage(b, p, Timestamp.write(m.createdAt, b, p + 1));
      }
      if (m.embedding?.length) {
        b[p++] = 130; b[p++] = 1;
        p = writePackedFloat(b, p, m.embedding);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let id = t?.id ?? 0n;
      let name = t?.name ?? "";
      let nickname = t?.nickname;
      let role = t?.role ?? 0;
      let tags = t?.tags;
      const scores = t?.scores ?? new Map<string, number>();
      let contact = t?.contact;
      let createdAt = t?.createdAt;
      let embedding = t?.embedding ?? noFloat32Array;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            id = r.int64();
            break;
          case 18:
            name = r.string();
            break;
          case 26:
            nickname = r.string();
            break;
          case 32:
            role = r.int32();
            break;
          case 42: {
            const v = r.string();
            if (tags === undefined) tags = [v];
            else tags.push(v);
            break;
          }
          case 50: {
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
          case 58:
            contact = { case: "email", value: r.string() };
            break;
          case 66:
            contact = { case: "phone", value: r.string() };
            break;
          case 74:
            createdAt = Timestamp.read(r, r.open(), createdAt);
            break;
          case 130: {
            embedding = readPackedFloat(r, embedding);
            break;
          }
          case 133:
            embedding = appendFloat32Array(embedding, r.float());
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: User = { id, name, nickname, role, tags: tags ?? [], scores, contact, createdAt, embedding };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Envelope {
  topic: string;
  hops: number;
  user?: User | undefined;
}

/** What a {@link Envelope} can be made from. */
export interface EnvelopeInit {
  topic?: string | undefined;
  hops?: number | undefined;
  user?: UserInit | undefined;
}

export const Envelope: MessageType<Envelope, EnvelopeInit> = /* @__PURE__ */ message<Envelope, EnvelopeInit>(
  guideProto,
  "guide.Envelope",
  {
    create: (init = {}) => ({
      topic: init.topic ?? "",
      hops: init.hops ?? 0,
      user: init.user && User.create(init.user),
    }),
    write(m, b, p) {
      if (m.topic) {
        b[p++] = 10;
        p = writeString(b, p, m.topic);
      }
      if (m.hops != null && m.hops !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.hops);
      }
      {
        const v = peekLazy(m, "user");
        if (v !== undefined) {
          b[p++] = 26;
          p = writeLazy(b, p, User, v);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let topic = t?.topic ?? "";
      let hops = t?.hops ?? 0;
      let user = peekLazy(t, "user");
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            topic = r.string();
            break;
          case 16:
            hops = r.int32();
            break;
          case 26:
            user = readLazy(r, User, user);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Envelope = { topic, hops };
      if (user instanceof Unread) holdLazy(m, "user", user);
      else m.user = user;
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

// Made by Weft from shapes.proto: changes here are lost.

import {
  type Int64Input,
  type MapInit,
  type MessageType,
  type ProtoFile,
  appendFloat32Array,
  createBigintList,
  createList,
  createMap,
  endMessage,
  int64ToBigint,
  mapEntries,
  message,
  noFloat32Array,
  protoFile,
  readPackedFloat,
  toFloat32Array,
  unknownFields,
  writeBool,
  writeDouble,
  writeFixed64,
  writeFloat,
  writeInt32,
  writeInt64,
  writePackedFixed64,
  writePackedFloat,
  writeSint64,
  writeString,
  writeUint32,
  writeUint64,
  writeUnknown,
} from "@weft/protobuf";
import { weftOptionsProto } from "@weft/protobuf/descriptor";
import { Timestamp, type TimestampInit, googleProtobufTimestampProto } from "@weft/protobuf/wkt";

/** The schema of shapes.proto. */
export const shapesProto: ProtoFile = /* @__PURE__ */ protoFile(
  "shapes.proto",
  "CgxzaGFwZXMucHJvdG8SBnNoYXBlcxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxoSd2VmdC9vcHRpb25zLnBy" +
    "b3RvImkKDFNtYWxsUmVxdWVzdBIMCgRuYW1lGAEgASgJEhsKCXBhZ2Vfc2l6ZRgCIAEoBVIIcGFnZVNpemUSDwoHdmVyYm9z" +
    "ZRgDIAEoCBIdCgpyZXF1ZXN0X2lkGAQgASgJUglyZXF1ZXN0SWQi4QQKBFVzZXISFwoHdXNlcl9pZBgBIAEoBVIGdXNlcklk" +
    "EgwKBG5hbWUYAiABKAkSDQoFZW1haWwYAyABKAkSGwoJaXNfYWN0aXZlGAQgASgIUghpc0FjdGl2ZRIjCgZzdGF0dXMYBSAB" +
    "KA4yEy5zaGFwZXMuVXNlci5TdGF0dXMSJQoHYWRkcmVzcxgGIAEoCzIULnNoYXBlcy5Vc2VyLkFkZHJlc3MSDAoEdGFncxgH" +
    "IAMoCRIsCghtZXRhZGF0YRgIIAMoCzIaLnNoYXBlcy5Vc2VyLk1ldGFkYXRhRW50cnkSKAoGc2NvcmVzGAkgAygLMhguc2hh" +
    "cGVzLlVzZXIuU2NvcmVzRW50cnkSOQoKY3JlYXRlZF9hdBgKIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCWNy" +
    "ZWF0ZWRBdBpZCgdBZGRyZXNzEg4KBnN0cmVldBgBIAEoCRIMCgRjaXR5GAIgASgJEh8KC3Bvc3RhbF9jb2RlGAMgASgJUgpw" +
    "b3N0YWxDb2RlEg8KB2NvdW50cnkYBCABKAkaLwoNTWV0YWRhdGFFbnRyeRILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAk6" +
    "AjgBGi0KC1Njb3Jlc0VudHJ5EgsKA2tleRgBIAEoCRINCgV2YWx1ZRgCIAEoBToCOAEiXgoGU3RhdHVzEhYKElNUQVRVU19V" +
    "TlNQRUNJRklFRBAAEhEKDVNUQVRVU19BQ1RJVkUQARITCg9TVEFUVVNfSU5BQ1RJVkUQAhIUChBTVEFUVVNfU1VTUEVOREVE" +
    "EAMiRQoEVHJlZRINCgVsYWJlbBgBIAEoCRIOCgZ3ZWlnaHQYAiABKAUSHgoIY2hpbGRyZW4YAyADKAsyDC5zaGFwZXMuVHJl" +
    "ZSJxCgdBcnRpY2xlEg0KBXRpdGxlGAEgASgJEg4KBmF1dGhvchgCIAEoCRIQCghsYW5ndWFnZRgDIAEoCRIQCghrZXl3b3Jk" +
    "cxgEIAMoCRISCgpwYXJhZ3JhcGhzGAUgAygJEg8KB3N1bW1hcnkYBiABKAkiiwEKBVRyYWNrEgwKBG5hbWUYASABKAkSIwoG" +
    "cG9pbnRzGAIgAygLMhMuc2hhcGVzLlRyYWNrLlBvaW50Gk8KBVBvaW50EhAKCGxhdGl0dWRlGAEgASgBEhEKCWxvbmdpdHVk" +
    "ZRgCIAEoARIQCghhbHRpdHVkZRgDIAEoAhIPCgdzZWNvbmRzGAQgASgNIo0CCghDb3VudGVycxIdCgphY2NvdW50X2lkGAEg" +
    "ASgDUglhY2NvdW50SWQSGQoIdHJhY2VfaWQYAiABKAZSB3RyYWNlSWQSDwoHYmFsYW5jZRgDIAEoEhIdCgpieXRlc19zZW50" +
    "GAQgASgEUglieXRlc1NlbnQSJQoOYnl0ZXNfcmVjZWl2ZWQYBSABKARSDWJ5dGVzUmVjZWl2ZWQSIwoNc3RhcnRlZF9uYW5v" +
    "cxgGIAEoA1IMc3RhcnRlZE5hbm9zEh8KC2VuZGVkX25hbm9zGAcgASgDUgplbmRlZE5hbm9zEg8KB3NhbXBsZXMYCCADKAMS" +
    "GQoIc3Bhbl9pZHMYCSADKAZSB3NwYW5JZHMilg0KCEluc3RhbmNlEgoKAmlkGAEgASgEEgwKBG5hbWUYAiABKAkSEwoLZGVz" +
    "Y3JpcHRpb24YAyABKAkSDAoEem9uZRgEIAEoCRIhCgxtYWNoaW5lX3R5cGUYBSABKAlSC21hY2hpbmVUeXBlEiUKBXN0YXRl" +
    "GAYgASgOMhYuc2hhcGVzLkluc3RhbmNlLlN0YXRlEiQKBWRpc2tzGAcgAygLMhUuc2hhcGVzLkluc3RhbmNlLkRpc2sSUAoS" +
    "bmV0d29ya19pbnRlcmZhY2VzGAggAygLMiEuc2hhcGVzLkluc3RhbmNlLk5ldHdvcmtJbnRlcmZhY2VSEW5ldHdvcmtJbnRl" +
    "cmZhY2VzEi8KCnNjaGVkdWxpbmcYCSABKAsyGy5zaGFwZXMuSW5zdGFuY2UuU2NoZWR1bGluZxJKChBzZXJ2aWNlX2FjY291" +
    "bnRzGAogAygLMh8uc2hhcGVzLkluc3RhbmNlLlNlcnZpY2VBY2NvdW50Ug9zZXJ2aWNlQWNjb3VudHMSLAoGbGFiZWxzGAsg" +
    "AygLMhwuc2hhcGVzLkluc3RhbmNlLkxhYmVsc0VudHJ5EjAKCG1ldGFkYXRhGAwgAygLMh4uc2hhcGVzLkluc3RhbmNlLk1l" +
    "dGFkYXRhRW50cnkSOwoLY3JlYXRlX3RpbWUYDSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpjcmVhdGVUaW1l" +
    "EjsKC3VwZGF0ZV90aW1lGA4gASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKdXBkYXRlVGltZRIMCgRldGFnGA8g" +
    "ASgJEi8KE2RlbGV0aW9uX3Byb3RlY3Rpb24YECABKAhSEmRlbGV0aW9uUHJvdGVjdGlvbhIbCglzZWxmX2xpbmsYESABKAlS" +
    "CHNlbGZMaW5rEhMKC2ZpbmdlcnByaW50GBIgASgJEisKEHJlc2VydmF0aW9uX25hbWUYEyABKAlIAFIPcmVzZXJ2YXRpb25O" +
    "YW1lEikKD2FueV9yZXNlcnZhdGlvbhgUIAEoCEgAUg5hbnlSZXNlcnZhdGlvbhqfAQoERGlzaxIfCgtkZXZpY2VfbmFtZRgB" +
    "IAEoCVIKZGV2aWNlTmFtZRIOCgZzb3VyY2UYAiABKAkSFwoHc2l6ZV9nYhgDIAEoA1IGc2l6ZUdiEgwKBGJvb3QYBCABKAgS" +
    "HwoLYXV0b19kZWxldGUYBSABKAhSCmF1dG9EZWxldGUSDAoEdHlwZRgGIAEoCRIQCghsaWNlbnNlcxgHIAMoCRrJAgoQTmV0" +
    "d29ya0ludGVyZmFjZRIMCgRuYW1lGAEgASgJEg8KB25ldHdvcmsYAiABKAkSEgoKc3VibmV0d29yaxgDIAEoCRIdCgpuZXR3" +
    "b3JrX2lwGAQgASgJUgluZXR3b3JrSXASVQoOYWNjZXNzX2NvbmZpZ3MYBSADKAsyLi5zaGFwZXMuSW5zdGFuY2UuTmV0d29y" +
    "a0ludGVyZmFjZS5BY2Nlc3NDb25maWdSDWFjY2Vzc0NvbmZpZ3MSJAoLcXVldWVfY291bnQYBiABKAVIAFIKcXVldWVDb3Vu" +
    "dIgBARpWCgxBY2Nlc3NDb25maWcSDAoEbmFtZRgBIAEoCRIVCgZuYXRfaXAYAiABKAlSBW5hdElwEiEKDG5ldHdvcmtfdGll" +
    "chgDIAEoCVILbmV0d29ya1RpZXJCDgoMX3F1ZXVlX2NvdW50Gn4KClNjaGVkdWxpbmcSKwoRYXV0b21hdGljX3Jlc3RhcnQY" +
    "ASABKAhSEGF1dG9tYXRpY1Jlc3RhcnQSLgoTb25faG9zdF9tYWludGVuYW5jZRgCIAEoCVIRb25Ib3N0TWFpbnRlbmFuY2US" +
    "EwoLcHJlZW1wdGlibGUYAyABKAgaLwoOU2VydmljZUFjY291bnQSDQoFZW1haWwYASABKAkSDgoGc2NvcGVzGAIgAygJGi0K" +
    "C0xhYmVsc0VudHJ5EgsKA2tleRgBIAEoCRINCgV2YWx1ZRgCIAEoCToCOAEaLwoNTWV0YWRhdGFFbnRyeRILCgNrZXkYASAB" +
    "KAkSDQoFdmFsdWUYAiABKAk6AjgBIl0KBVN0YXRlEhUKEVNUQVRFX1VOU1BFQ0lGSUVEEAASFgoSU1RBVEVfUFJPVklTSU9O" +
    "SU5HEAESEQoNU1RBVEVfUlVOTklORxACEhIKDlNUQVRFX1NUT1BQSU5HEANCDQoLcmVzZXJ2YXRpb24iYgoGVGVuc29yEgwK" +
    "BG5hbWUYASABKAkSEAoIZGF0YXR5cGUYAiABKAkSDQoFc2hhcGUYAyADKAMSKQoNZnAzMl9jb250ZW50cxgEIAMoAkIEuLYZ" +
    "AVIMZnAzMkNvbnRlbnRzYgZwcm90bzM=",
  () => [googleProtobufTimestampProto, weftOptionsProto],
);

/** A small RPC request. */
export interface SmallRequest {
  name: string;
  pageSize: number;
  verbose: boolean;
  requestId: string;
}

/** What a {@link SmallRequest} can be made from. */
export interface SmallRequestInit {
  name?: string | undefined;
  pageSize?: number | undefined;
  verbose?: boolean | undefined;
  requestId?: string | undefined;
}

export const SmallRequest: MessageType<SmallRequest, SmallRequestInit> = /* @__PURE__ */ message<SmallRequest, SmallRequestInit>(
  shapesProto,
  "shapes.SmallRequest",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      pageSize: init.pageSize ?? 0,
      verbose: init.verbose ?? false,
      requestId: init.requestId ?? "",
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.pageSize != null && m.pageSize !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.pageSize);
      }
      if (m.verbose) {
        b[p++] = 24;
        p = writeBool(b, p, m.verbose);
      }
      if (m.requestId) {
        b[p++] = 34;
        p = writeString(b, p, m.requestId);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let pageSize = t?.pageSize ?? 0;
      let verbose = t?.verbose ?? false;
      let requestId = t?.requestId ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 16:
            pageSize = r.int32();
            break;
          case 24:
            verbose = r.bool();
            break;
          case 34:
            requestId = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: SmallRequest = { name, pageSize, verbose, requestId };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** A user record with maps. */
export interface User {
  userId: number;
  name: string;
  email: string;
  isActive: boolean;
  status: User_Status;
  address?: User_Address | undefined;
  tags: string[];
  metadata: Map<string, string>;
  scores: Map<string, number>;
  createdAt?: Timestamp | undefined;
}

/** What a {@link User} can be made from. */
export interface UserInit {
  userId?: number | undefined;
  name?: string | undefined;
  email?: string | undefined;
  isActive?: boolean | undefined;
  status?: User_Status | undefined;
  address?: User_AddressInit | undefined;
  tags?: readonly string[] | undefined;
  metadata?: MapInit<string, string> | undefined;
  scores?: MapInit<string, number> | undefined;
  createdAt?: TimestampInit | undefined;
}

export const User: MessageType<User, UserInit> = /* @__PURE__ */ message<User, UserInit>(
  shapesProto,
  "shapes.User",
  {
    create: (init = {}) => ({
      userId: init.userId ?? 0,
      name: init.name ?? "",
      email: init.email ?? "",
      isActive: init.isActive ?? false,
      status: init.status ?? 0,
      address: init.address && User_Address.create(init.address),
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
        p = endMessage(b, p, User_Address.write(m.address, b, p + 1));
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
            address = User_Address.read(r, r.open(), address);
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

export const User_Status = {
  UNSPECIFIED: 0,
  ACTIVE: 1,
  INACTIVE: 2,
  SUSPENDED: 3,
} as const;
export type User_Status = (typeof User_Status)[keyof typeof User_Status] | (number & {});

export interface User_Address {
  street: string;
  city: string;
  postalCode: string;
  country: string;
}

/** What a {@link User_Address} can be made from. */
export interface User_AddressInit {
  street?: string | undefined;
  city?: string | undefined;
  postalCode?: string | undefined;
  country?: string | undefined;
}

export const User_Address: MessageType<User_Address, User_AddressInit> = /* @__PURE__ */ message<User_Address, User_AddressInit>(
  shapesProto,
  "shapes.User.Address",
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
      const m: User_Address = { street, city, postalCode, country };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** A tree: deep nesting. */
export interface Tree {
  label: string;
  weight: number;
  children: Tree[];
}

/** What a {@link Tree} can be made from. */
export interface TreeInit {
  label?: string | undefined;
  weight?: number | undefined;
  children?: readonly TreeInit[] | undefined;
}

export const Tree: MessageType<Tree, TreeInit> = /* @__PURE__ */ message<Tree, TreeInit>(
  shapesProto,
  "shapes.Tree",
  {
    create: (init = {}) => ({
      label: init.label ?? "",
      weight: init.weight ?? 0,
      children: init.children?.map((v) => Tree.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.label) {
        b[p++] = 10;
        p = writeString(b, p, m.label);
      }
      if (m.weight != null && m.weight !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.weight);
      }
      if (m.children) {
        for (let i = 0; i < m.children.length; i++) {
          b[p++] = 26;
          p = endMessage(b, p, Tree.write(m.children[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let label = t?.label ?? "";
      let weight = t?.weight ?? 0;
      let children = t?.children;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            label = r.string();
            break;
          case 16:
            weight = r.int32();
            break;
          case 26: {
            const v = Tree.read(r, r.open());
            if (children === undefined) children = [v];
            else children.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Tree = { label, weight, children: children ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Text in several scripts: string-heavy. */
export interface Article {
  title: string;
  author: string;
  language: string;
  keywords: string[];
  paragraphs: string[];
  summary: string;
}

/** What a {@link Article} can be made from. */
export interface ArticleInit {
  title?: string | undefined;
  author?: string | undefined;
  language?: string | undefined;
  keywords?: readonly string[] | undefined;
  paragraphs?: readonly string[] | undefined;
  summary?: string | undefined;
}

export const Article: MessageType<Article, ArticleInit> = /* @__PURE__ */ message<Article, ArticleInit>(
  shapesProto,
  "shapes.Article",
  {
    create: (init = {}) => ({
      title: init.title ?? "",
      author: init.author ?? "",
      language: init.language ?? "",
      keywords: createList(init.keywords),
      paragraphs: createList(init.paragraphs),
      summary: init.summary ?? "",
    }),
    write(m, b, p) {
      if (m.title) {
        b[p++] = 10;
        p = writeString(b, p, m.title);
      }
      if (m.author) {
        b[p++] = 18;
        p = writeString(b, p, m.author);
      }
      if (m.language) {
        b[p++] = 26;
        p = writeString(b, p, m.language);
      }
      if (m.keywords) {
        for (let i = 0; i < m.keywords.length; i++) {
          b[p++] = 34;
          p = writeString(b, p, m.keywords[i]!);
        }
      }
      if (m.paragraphs) {
        for (let i = 0; i < m.paragraphs.length; i++) {
          b[p++] = 42;
          p = writeString(b, p, m.paragraphs[i]!);
        }
      }
      if (m.summary) {
        b[p++] = 50;
        p = writeString(b, p, m.summary);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let title = t?.title ?? "";
      let author = t?.author ?? "";
      let language = t?.language ?? "";
      let keywords = t?.keywords;
      let paragraphs = t?.paragraphs;
      let summary = t?.summary ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            title = r.string();
            break;
          case 18:
            author = r.string();
            break;
          case 26:
            language = r.string();
            break;
          case 34: {
            const v = r.string();
            if (keywords === undefined) keywords = [v];
            else keywords.push(v);
            break;
          }
          case 42: {
            const v = r.string();
            if (paragraphs === undefined) paragraphs = [v];
            else paragraphs.push(v);
            break;
          }
          case 50:
            summary = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Article = { title, author, language, keywords: keywords ?? [], paragraphs: paragraphs ?? [], summary };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Points of a track: many small sub-messages. */
export interface Track {
  name: string;
  points: Track_Point[];
}

/** What a {@link Track} can be made from. */
export interface TrackInit {
  name?: string | undefined;
  points?: readonly Track_PointInit[] | undefined;
}

export const Track: MessageType<Track, TrackInit> = /* @__PURE__ */ message<Track, TrackInit>(
  shapesProto,
  "shapes.Track",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      points: init.points?.map((v) => Track_Point.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.points) {
        for (let i = 0; i < m.points.length; i++) {
          b[p++] = 18;
          p = endMessage(b, p, Track_Point.write(m.points[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let points = t?.points;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18: {
            const v = Track_Point.read(r, r.open());
            if (points === undefined) points = [v];
            else points.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Track = { name, points: points ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Track_Point {
  latitude: number;
  longitude: number;
  altitude: number;
  seconds: number;
}

/** What a {@link Track_Point} can be made from. */
export interface Track_PointInit {
  latitude?: number | undefined;
  longitude?: number | undefined;
  altitude?: number | undefined;
  seconds?: number | undefined;
}

export const Track_Point: MessageType<Track_Point, Track_PointInit> = /* @__PURE__ */ message<Track_Point, Track_PointInit>(
  shapesProto,
  "shapes.Track.Point",
  {
    create: (init) => init === undefined ? { latitude: 0, longitude: 0, altitude: 0, seconds: 0 } : {
      latitude: init.latitude ?? 0,
      longitude: init.longitude ?? 0,
      altitude: init.altitude ?? 0,
      seconds: init.seconds ?? 0,
    },
    write(m, b, p) {
      if (m.latitude !== undefined && !Object.is(m.latitude, 0)) {
        b[p++] = 9;
        p = writeDouble(b, p, m.latitude);
      }
      if (m.longitude !== undefined && !Object.is(m.longitude, 0)) {
        b[p++] = 17;
        p = writeDouble(b, p, m.longitude);
      }
      if (m.altitude !== undefined && !Object.is(m.altitude, 0)) {
        b[p++] = 29;
        p = writeFloat(b, p, m.altitude);
      }
      if (m.seconds != null && m.seconds !== 0) {
        b[p++] = 32;
        p = writeUint32(b, p, m.seconds);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let latitude = t?.latitude ?? 0;
      let longitude = t?.longitude ?? 0;
      let altitude = t?.altitude ?? 0;
      let seconds = t?.seconds ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 9:
            latitude = r.double();
            break;
          case 17:
            longitude = r.double();
            break;
          case 29:
            altitude = r.float();
            break;
          case 32:
            seconds = r.uint32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Track_Point = { latitude, longitude, altitude, seconds };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Counters and identifiers: heavy in 64-bit integers. */
export interface Counters {
  accountId: bigint;
  traceId: bigint;
  balance: bigint;
  bytesSent: bigint;
  bytesReceived: bigint;
  startedNanos: bigint;
  endedNanos: bigint;
  samples: bigint[];
  spanIds: bigint[];
}

/** What a {@link Counters} can be made from. */
export interface CountersInit {
  accountId?: Int64Input | undefined;
  traceId?: Int64Input | undefined;
  balance?: Int64Input | undefined;
  bytesSent?: Int64Input | undefined;
  bytesReceived?: Int64Input | undefined;
  startedNanos?: Int64Input | undefined;
  endedNanos?: Int64Input | undefined;
  samples?: ArrayLike<Int64Input> | undefined;
  spanIds?: ArrayLike<Int64Input> | undefined;
}

export const Counters: MessageType<Counters, CountersInit> = /* @__PURE__ */ message<Counters, CountersInit>(
  shapesProto,
  "shapes.Counters",
  {
    create: (init = {}) => ({
      accountId: int64ToBigint(init.accountId),
      traceId: int64ToBigint(init.traceId),
      balance: int64ToBigint(init.balance),
      bytesSent: int64ToBigint(init.bytesSent),
      bytesReceived: int64ToBigint(init.bytesReceived),
      startedNanos: int64ToBigint(init.startedNanos),
      endedNanos: int64ToBigint(init.endedNanos),
      samples: createBigintList(init.samples),
      spanIds: createBigintList(init.spanIds),
    }),
    write(m, b, p) {
      if (m.accountId) {
        b[p++] = 8;
        p = writeInt64(b, p, m.accountId);
      }
      if (m.traceId) {
        b[p++] = 17;
        p = writeFixed64(b, p, m.traceId);
      }
      if (m.balance) {
        b[p++] = 24;
        p = writeSint64(b, p, m.balance);
      }
      if (m.bytesSent) {
        b[p++] = 32;
        p = writeUint64(b, p, m.bytesSent);
      }
      if (m.bytesReceived) {
        b[p++] = 40;
        p = writeUint64(b, p, m.bytesReceived);
      }
      if (m.startedNanos) {
        b[p++] = 48;
        p = writeInt64(b, p, m.startedNanos);
      }
      if (m.endedNanos) {
        b[p++] = 56;
        p = writeInt64(b, p, m.endedNanos);
      }
      if (m.samples?.length) {
        b[p++] = 66;
        const start = p++;
        for (let i = 0; i < m.samples.length; i++) {
          p = writeInt64(b, p, m.samples[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.spanIds?.length) {
        b[p++] = 74;
        p = writePackedFixed64(b, p, m.spanIds);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let accountId = t?.accountId ?? 0n;
      let traceId = t?.traceId ?? 0n;
      let balance = t?.balance ?? 0n;
      let bytesSent = t?.bytesSent ?? 0n;
      let bytesReceived = t?.bytesReceived ?? 0n;
      let startedNanos = t?.startedNanos ?? 0n;
      let endedNanos = t?.endedNanos ?? 0n;
      let samples = t?.samples;
      let spanIds = t?.spanIds;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            accountId = r.int64();
            break;
          case 17:
            traceId = r.fixed64();
            break;
          case 24:
            balance = r.sint64();
            break;
          case 32:
            bytesSent = r.uint64();
            break;
          case 40:
            bytesReceived = r.uint64();
            break;
          case 48:
            startedNanos = r.int64();
            break;
          case 56:
            endedNanos = r.int64();
            break;
          case 66: {
            const stop = r.end();
            samples ??= [];
            while (r.pos < stop) samples.push(r.int64());
            r.closePacked(stop);
            break;
          }
          case 64: {
            const v = r.int64();
            if (samples === undefined) samples = [v];
            else samples.push(v);
            break;
          }
          case 74: {
            const stop = r.end();
            spanIds ??= [];
            while (r.pos < stop) spanIds.push(r.fixed64());
            r.closePacked(stop);
            break;
          }
          case 73: {
            const v = r.fixed64();
            if (spanIds === undefined) spanIds = [v];
            else spanIds.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Counters = { accountId, traceId, balance, bytesSent, bytesReceived, startedNanos, endedNanos, samples: samples ?? [], spanIds: spanIds ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** A resource as a cloud API describes it. */
export interface Instance {
  id: bigint;
  name: string;
  description: string;
  zone: string;
  machineType: string;
  state: Instance_State;
  disks: Instance_Disk[];
  networkInterfaces: Instance_NetworkInterface[];
  scheduling?: Instance_Scheduling | undefined;
  serviceAccounts: Instance_ServiceAccount[];
  labels: Map<string, string>;
  metadata: Map<string, string>;
  createTime?: Timestamp | undefined;
  updateTime?: Timestamp | undefined;
  etag: string;
  deletionProtection: boolean;
  selfLink: string;
  fingerprint: string;
  reservation?:
    | { case: "reservationName"; value: string }
    | { case: "anyReservation"; value: boolean }
    | undefined;
}

/** What a {@link Instance} can be made from. */
export interface InstanceInit {
  id?: Int64Input | undefined;
  name?: string | undefined;
  description?: string | undefined;
  zone?: string | undefined;
  machineType?: string | undefined;
  state?: Instance_State | undefined;
  disks?: readonly Instance_DiskInit[] | undefined;
  networkInterfaces?: readonly Instance_NetworkInterfaceInit[] | undefined;
  scheduling?: Instance_SchedulingInit | undefined;
  serviceAccounts?: readonly Instance_ServiceAccountInit[] | undefined;
  labels?: MapInit<string, string> | undefined;
  metadata?: MapInit<string, string> | undefined;
  createTime?: TimestampInit | undefined;
  updateTime?: TimestampInit | undefined;
  etag?: string | undefined;
  deletionProtection?: boolean | undefined;
  selfLink?: string | undefined;
  fingerprint?: string | undefined;
  reservation?:
    | { case: "reservationName"; value: string }
    | { case: "anyReservation"; value: boolean }
    | undefined;
}

export const Instance: MessageType<Instance, InstanceInit> = /* @__PURE__ */ message<Instance, InstanceInit>(
  shapesProto,
  "shapes.Instance",
  {
    create: (init = {}) => ({
      id: int64ToBigint(init.id),
      name: init.name ?? "",
      description: init.description ?? "",
      zone: init.zone ?? "",
      machineType: init.machineType ?? "",
      state: init.state ?? 0,
      disks: init.disks?.map((v) => Instance_Disk.create(v)) ?? [],
      networkInterfaces: init.networkInterfaces?.map((v) => Instance_NetworkInterface.create(v)) ?? [],
      scheduling: init.scheduling && Instance_Scheduling.create(init.scheduling),
      serviceAccounts: init.serviceAccounts?.map((v) => Instance_ServiceAccount.create(v)) ?? [],
      labels: createMap(init.labels),
      metadata: createMap(init.metadata),
      createTime: init.createTime && Timestamp.create(init.createTime),
      updateTime: init.updateTime && Timestamp.create(init.updateTime),
      etag: init.etag ?? "",
      deletionProtection: init.deletionProtection ?? false,
      selfLink: init.selfLink ?? "",
      fingerprint: init.fingerprint ?? "",
      reservation: init.reservation,
    }),
    write(m, b, p) {
      if (m.id) {
        b[p++] = 8;
        p = writeUint64(b, p, m.id);
      }
      if (m.name) {
        b[p++] = 18;
        p = writeString(b, p, m.name);
      }
      if (m.description) {
        b[p++] = 26;
        p = writeString(b, p, m.description);
      }
      if (m.zone) {
        b[p++] = 34;
        p = writeString(b, p, m.zone);
      }
      if (m.machineType) {
        b[p++] = 42;
        p = writeString(b, p, m.machineType);
      }
      if (m.state != null && m.state !== 0) {
        b[p++] = 48;
        p = writeInt32(b, p, m.state);
      }
      if (m.disks) {
        for (let i = 0; i < m.disks.length; i++) {
          b[p++] = 58;
          p = endMessage(b, p, Instance_Disk.write(m.disks[i]!, b, p + 1));
        }
      }
      if (m.networkInterfaces) {
        for (let i = 0; i < m.networkInterfaces.length; i++) {
          b[p++] = 66;
          p = endMessage(b, p, Instance_NetworkInterface.write(m.networkInterfaces[i]!, b, p + 1));
        }
      }
      if (m.scheduling !== undefined) {
        b[p++] = 74;
        p = endMessage(b, p, Instance_Scheduling.write(m.scheduling, b, p + 1));
      }
      if (m.serviceAccounts) {
        for (let i = 0; i < m.serviceAccounts.length; i++) {
          b[p++] = 82;
          p = endMessage(b, p, Instance_ServiceAccount.write(m.serviceAccounts[i]!, b, p + 1));
        }
      }
      if (m.labels) {
        for (const [k, v] of mapEntries(m.labels)) {
          b[p++] = 90;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = writeString(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.metadata) {
        for (const [k, v] of mapEntries(m.metadata)) {
          b[p++] = 98;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = writeString(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.createTime !== undefined) {
        b[p++] = 106;
        p = endMessage(b, p, Timestamp.write(m.createTime, b, p + 1));
      }
      if (m.updateTime !== undefined) {
        b[p++] = 114;
        p = endMessage(b, p, Timestamp.write(m.updateTime, b, p + 1));
      }
      if (m.etag) {
        b[p++] = 122;
        p = writeString(b, p, m.etag);
      }
      if (m.deletionProtection) {
        b[p++] = 128; b[p++] = 1;
        p = writeBool(b, p, m.deletionProtection);
      }
      if (m.selfLink) {
        b[p++] = 138; b[p++] = 1;
        p = writeString(b, p, m.selfLink);
      }
      if (m.fingerprint) {
        b[p++] = 146; b[p++] = 1;
        p = writeString(b, p, m.fingerprint);
      }
      if (m.reservation !== undefined) {
        switch (m.reservation.case) {
          case "reservationName":
            b[p++] = 154; b[p++] = 1;
            p = writeString(b, p, m.reservation.value);
            break;
          case "anyReservation":
            b[p++] = 160; b[p++] = 1;
            p = writeBool(b, p, m.reservation.value);
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let id = t?.id ?? 0n;
      let name = t?.name ?? "";
      let description = t?.description ?? "";
      let zone = t?.zone ?? "";
      let machineType = t?.machineType ?? "";
      let state = t?.state ?? 0;
      let disks = t?.disks;
      let networkInterfaces = t?.networkInterfaces;
      let scheduling = t?.scheduling;
      let serviceAccounts = t?.serviceAccounts;
      const labels = t?.labels ?? new Map<string, string>();
      const metadata = t?.metadata ?? new Map<string, string>();
      let createTime = t?.createTime;
      let updateTime = t?.updateTime;
      let etag = t?.etag ?? "";
      let deletionProtection = t?.deletionProtection ?? false;
      let selfLink = t?.selfLink ?? "";
      let fingerprint = t?.fingerprint ?? "";
      let reservation = t?.reservation;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            id = r.uint64();
            break;
          case 18:
            name = r.string();
            break;
          case 26:
            description = r.string();
            break;
          case 34:
            zone = r.string();
            break;
          case 42:
            machineType = r.string();
            break;
          case 48:
            state = r.int32();
            break;
          case 58: {
            const v = Instance_Disk.read(r, r.open());
            if (disks === undefined) disks = [v];
            else disks.push(v);
            break;
          }
          case 66: {
            const v = Instance_NetworkInterface.read(r, r.open());
            if (networkInterfaces === undefined) networkInterfaces = [v];
            else networkInterfaces.push(v);
            break;
          }
          case 74:
            scheduling = Instance_Scheduling.read(r, r.open(), scheduling);
            break;
          case 82: {
            const v = Instance_ServiceAccount.read(r, r.open());
            if (serviceAccounts === undefined) serviceAccounts = [v];
            else serviceAccounts.push(v);
            break;
          }
          case 90: {
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
            labels.set(k, v);
            break;
          }
          case 98: {
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
          case 106:
            createTime = Timestamp.read(r, r.open(), createTime);
            break;
          case 114:
            updateTime = Timestamp.read(r, r.open(), updateTime);
            break;
          case 122:
            etag = r.string();
            break;
          case 128:
            deletionProtection = r.bool();
            break;
          case 138:
            selfLink = r.string();
            break;
          case 146:
            fingerprint = r.string();
            break;
          case 154:
            reservation = { case: "reservationName", value: r.string() };
            break;
          case 160:
            reservation = { case: "anyReservation", value: r.bool() };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Instance = { id, name, description, zone, machineType, state, disks: disks ?? [], networkInterfaces: networkInterfaces ?? [], scheduling, serviceAccounts: serviceAccounts ?? [], labels, metadata, createTime, updateTime, etag, deletionProtection, selfLink, fingerprint, reservation };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const Instance_State = {
  UNSPECIFIED: 0,
  PROVISIONING: 1,
  RUNNING: 2,
  STOPPING: 3,
} as const;
export type Instance_State = (typeof Instance_State)[keyof typeof Instance_State] | (number & {});

export interface Instance_Disk {
  deviceName: string;
  source: string;
  sizeGb: bigint;
  boot: boolean;
  autoDelete: boolean;
  type: string;
  licenses: string[];
}

/** What a {@link Instance_Disk} can be made from. */
export interface Instance_DiskInit {
  deviceName?: string | undefined;
  source?: string | undefined;
  sizeGb?: Int64Input | undefined;
  boot?: boolean | undefined;
  autoDelete?: boolean | undefined;
  type?: string | undefined;
  licenses?: readonly string[] | undefined;
}

export const Instance_Disk: MessageType<Instance_Disk, Instance_DiskInit> = /* @__PURE__ */ message<Instance_Disk, Instance_DiskInit>(
  shapesProto,
  "shapes.Instance.Disk",
  {
    create: (init = {}) => ({
      deviceName: init.deviceName ?? "",
      source: init.source ?? "",
      sizeGb: int64ToBigint(init.sizeGb),
      boot: init.boot ?? false,
      autoDelete: init.autoDelete ?? false,
      type: init.type ?? "",
      licenses: createList(init.licenses),
    }),
    write(m, b, p) {
      if (m.deviceName) {
        b[p++] = 10;
        p = writeString(b, p, m.deviceName);
      }
      if (m.source) {
        b[p++] = 18;
        p = writeString(b, p, m.source);
      }
      if (m.sizeGb) {
        b[p++] = 24;
        p = writeInt64(b, p, m.sizeGb);
      }
      if (m.boot) {
        b[p++] = 32;
        p = writeBool(b, p, m.boot);
      }
      if (m.autoDelete) {
        b[p++] = 40;
        p = writeBool(b, p, m.autoDelete);
      }
      if (m.type) {
        b[p++] = 50;
        p = writeString(b, p, m.type);
      }
      if (m.licenses) {
        for (let i = 0; i < m.licenses.length; i++) {
          b[p++] = 58;
          p = writeString(b, p, m.licenses[i]!);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let deviceName = t?.deviceName ?? "";
      let source = t?.source ?? "";
      let sizeGb = t?.sizeGb ?? 0n;
      let boot = t?.boot ?? false;
      let autoDelete = t?.autoDelete ?? false;
      let type = t?.type ?? "";
      let licenses = t?.licenses;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            deviceName = r.string();
            break;
          case 18:
            source = r.string();
            break;
          case 24:
            sizeGb = r.int64();
            break;
          case 32:
            boot = r.bool();
            break;
          case 40:
            autoDelete = r.bool();
            break;
          case 50:
            type = r.string();
            break;
          case 58: {
            const v = r.string();
            if (licenses === undefined) licenses = [v];
            else licenses.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Instance_Disk = { deviceName, source, sizeGb, boot, autoDelete, type, licenses: licenses ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Instance_NetworkInterface {
  name: string;
  network: string;
  subnetwork: string;
  networkIp: string;
  accessConfigs: Instance_NetworkInterface_AccessConfig[];
  queueCount?: number | undefined;
}

/** What a {@link Instance_NetworkInterface} can be made from. */
export interface Instance_NetworkInterfaceInit {
  name?: string | undefined;
  network?: string | undefined;
  subnetwork?: string | undefined;
  networkIp?: string | undefined;
  accessConfigs?: readonly Instance_NetworkInterface_AccessConfigInit[] | undefined;
  queueCount?: number | undefined;
}

export const Instance_NetworkInterface: MessageType<Instance_NetworkInterface, Instance_NetworkInterfaceInit> = /* @__PURE__ */ message<Instance_NetworkInterface, Instance_NetworkInterfaceInit>(
  shapesProto,
  "shapes.Instance.NetworkInterface",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      network: init.network ?? "",
      subnetwork: init.subnetwork ?? "",
      networkIp: init.networkIp ?? "",
      accessConfigs: init.accessConfigs?.map((v) => Instance_NetworkInterface_AccessConfig.create(v)) ?? [],
      queueCount: init.queueCount,
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.network) {
        b[p++] = 18;
        p = writeString(b, p, m.network);
      }
      if (m.subnetwork) {
        b[p++] = 26;
        p = writeString(b, p, m.subnetwork);
      }
      if (m.networkIp) {
        b[p++] = 34;
        p = writeString(b, p, m.networkIp);
      }
      if (m.accessConfigs) {
        for (let i = 0; i < m.accessConfigs.length; i++) {
          b[p++] = 42;
          p = endMessage(b, p, Instance_NetworkInterface_AccessConfig.write(m.accessConfigs[i]!, b, p + 1));
        }
      }
      if (m.queueCount !== undefined) {
        b[p++] = 48;
        p = writeInt32(b, p, m.queueCount);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let network = t?.network ?? "";
      let subnetwork = t?.subnetwork ?? "";
      let networkIp = t?.networkIp ?? "";
      let accessConfigs = t?.accessConfigs;
      let queueCount = t?.queueCount;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            network = r.string();
            break;
          case 26:
            subnetwork = r.string();
            break;
          case 34:
            networkIp = r.string();
            break;
          case 42: {
            const v = Instance_NetworkInterface_AccessConfig.read(r, r.open());
            if (accessConfigs === undefined) accessConfigs = [v];
            else accessConfigs.push(v);
            break;
          }
          case 48:
            queueCount = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Instance_NetworkInterface = { name, network, subnetwork, networkIp, accessConfigs: accessConfigs ?? [], queueCount };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Instance_NetworkInterface_AccessConfig {
  name: string;
  natIp: string;
  networkTier: string;
}

/** What a {@link Instance_NetworkInterface_AccessConfig} can be made from. */
export interface Instance_NetworkInterface_AccessConfigInit {
  name?: string | undefined;
  natIp?: string | undefined;
  networkTier?: string | undefined;
}

export const Instance_NetworkInterface_AccessConfig: MessageType<Instance_NetworkInterface_AccessConfig, Instance_NetworkInterface_AccessConfigInit> = /* @__PURE__ */ message<Instance_NetworkInterface_AccessConfig, Instance_NetworkInterface_AccessConfigInit>(
  shapesProto,
  "shapes.Instance.NetworkInterface.AccessConfig",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      natIp: init.natIp ?? "",
      networkTier: init.networkTier ?? "",
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.natIp) {
        b[p++] = 18;
        p = writeString(b, p, m.natIp);
      }
      if (m.networkTier) {
        b[p++] = 26;
        p = writeString(b, p, m.networkTier);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let natIp = t?.natIp ?? "";
      let networkTier = t?.networkTier ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            natIp = r.string();
            break;
          case 26:
            networkTier = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Instance_NetworkInterface_AccessConfig = { name, natIp, networkTier };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Instance_Scheduling {
  automaticRestart: boolean;
  onHostMaintenance: string;
  preemptible: boolean;
}

/** What a {@link Instance_Scheduling} can be made from. */
export interface Instance_SchedulingInit {
  automaticRestart?: boolean | undefined;
  onHostMaintenance?: string | undefined;
  preemptible?: boolean | undefined;
}

export const Instance_Scheduling: MessageType<Instance_Scheduling, Instance_SchedulingInit> = /* @__PURE__ */ message<Instance_Scheduling, Instance_SchedulingInit>(
  shapesProto,
  "shapes.Instance.Scheduling",
  {
    create: (init = {}) => ({
      automaticRestart: init.automaticRestart ?? false,
      onHostMaintenance: init.onHostMaintenance ?? "",
      preemptible: init.preemptible ?? false,
    }),
    write(m, b, p) {
      if (m.automaticRestart) {
        b[p++] = 8;
        p = writeBool(b, p, m.automaticRestart);
      }
      if (m.onHostMaintenance) {
        b[p++] = 18;
        p = writeString(b, p, m.onHostMaintenance);
      }
      if (m.preemptible) {
        b[p++] = 24;
        p = writeBool(b, p, m.preemptible);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let automaticRestart = t?.automaticRestart ?? false;
      let onHostMaintenance = t?.onHostMaintenance ?? "";
      let preemptible = t?.preemptible ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            automaticRestart = r.bool();
            break;
          case 18:
            onHostMaintenance = r.string();
            break;
          case 24:
            preemptible = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Instance_Scheduling = { automaticRestart, onHostMaintenance, preemptible };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Instance_ServiceAccount {
  email: string;
  scopes: string[];
}

/** What a {@link Instance_ServiceAccount} can be made from. */
export interface Instance_ServiceAccountInit {
  email?: string | undefined;
  scopes?: readonly string[] | undefined;
}

export const Instance_ServiceAccount: MessageType<Instance_ServiceAccount, Instance_ServiceAccountInit> = /* @__PURE__ */ message<Instance_ServiceAccount, Instance_ServiceAccountInit>(
  shapesProto,
  "shapes.Instance.ServiceAccount",
  {
    create: (init = {}) => ({
      email: init.email ?? "",
      scopes: createList(init.scopes),
    }),
    write(m, b, p) {
      if (m.email) {
        b[p++] = 10;
        p = writeString(b, p, m.email);
      }
      if (m.scopes) {
        for (let i = 0; i < m.scopes.length; i++) {
          b[p++] = 18;
          p = writeString(b, p, m.scopes[i]!);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let email = t?.email ?? "";
      let scopes = t?.scopes;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            email = r.string();
            break;
          case 18: {
            const v = r.string();
            if (scopes === undefined) scopes = [v];
            else scopes.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Instance_ServiceAccount = { email, scopes: scopes ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** A photograph as a tensor: 1 × 224 × 224 × 3. */
export interface Tensor {
  name: string;
  datatype: string;
  shape: bigint[];
  fp32Contents: Float32Array;
}

/** What a {@link Tensor} can be made from. */
export interface TensorInit {
  name?: string | undefined;
  datatype?: string | undefined;
  shape?: ArrayLike<Int64Input> | undefined;
  fp32Contents?: ArrayLike<number> | undefined;
}

export const Tensor: MessageType<Tensor, TensorInit> = /* @__PURE__ */ message<Tensor, TensorInit>(
  shapesProto,
  "shapes.Tensor",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      datatype: init.datatype ?? "",
      shape: createBigintList(init.shape),
      fp32Contents: toFloat32Array(init.fp32Contents),
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.datatype) {
        b[p++] = 18;
        p = writeString(b, p, m.datatype);
      }
      if (m.shape?.length) {
        b[p++] = 26;
        const start = p++;
        for (let i = 0; i < m.shape.length; i++) {
          p = writeInt64(b, p, m.shape[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.fp32Contents?.length) {
        b[p++] = 34;
        p = writePackedFloat(b, p, m.fp32Contents);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let datatype = t?.datatype ?? "";
      let shape = t?.shape;
      let fp32Contents = t?.fp32Contents ?? noFloat32Array;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            datatype = r.string();
            break;
          case 26: {
            const stop = r.end();
            shape ??= [];
            while (r.pos < stop) shape.push(r.int64());
            r.closePacked(stop);
            break;
          }
          case 24: {
            const v = r.int64();
            if (shape === undefined) shape = [v];
            else shape.push(v);
            break;
          }
          case 34: {
            fp32Contents = readPackedFloat(r, fp32Contents);
            break;
          }
          case 37:
            fp32Contents = appendFloat32Array(fp32Contents, r.float());
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Tensor = { name, datatype, shape: shape ?? [], fp32Contents };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

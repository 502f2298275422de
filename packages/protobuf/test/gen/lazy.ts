// Made by Weft from lazy.proto: changes here are lost.

import {
  type Int64Input,
  type MapInit,
  type MessageType,
  type ProtoFile,
  Unread,
  createList,
  createMap,
  endMessage,
  holdLazy,
  int64ToBigint,
  int64ToNumber,
  mapEntries,
  message,
  missingRequired,
  noBytes,
  peekLazy,
  protoFile,
  readLazy,
  readUnverifiedLazy,
  unknownFields,
  writeBool,
  writeBytes,
  writeDouble,
  writeFixed32,
  writeFixed64,
  writeFloat,
  writeInt32,
  writeInt64,
  writeLazy,
  writePackedDouble,
  writeSint32,
  writeString,
  writeUnknown,
} from "@weft/protobuf";
import { Timestamp, type TimestampInit, googleProtobufTimestampProto } from "@weft/protobuf/wkt";

/** The schema of lazy.proto. */
export const lazyProto: ProtoFile = /* @__PURE__ */ protoFile(
  "lazy.proto",
  "CgpsYXp5LnByb3RvEgRsYXp5Gh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvIv4BCgVFYWdlchIKCgJpZBgBIAEo" +
    "AxIeCgdwYXlsb2FkGAIgASgLMg0ubGF6eS5QYXlsb2FkEiEKCnVudmVyaWZpZWQYAyABKAsyDS5sYXp5LlBheWxvYWQSDQoF" +
    "dG9waWMYBCABKAkSGQoEbmV4dBgFIAEoCzILLmxhenkuRWFnZXISHAoGc3RyaWN0GAYgASgLMgwubGF6eS5TdHJpY3QSMwoH" +
    "c2VudF9hdBgHIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSBnNlbnRBdBIfCgZjaG9zZW4YCCABKAsyDS5sYXp5" +
    "LlBheWxvYWRIAEIICgZjaG9pY2UilAIKBExhenkSCgoCaWQYASABKAMSIgoHcGF5bG9hZBgCIAEoCzINLmxhenkuUGF5bG9h" +
    "ZEICKAESJQoKdW52ZXJpZmllZBgDIAEoCzINLmxhenkuUGF5bG9hZEICeAESDQoFdG9waWMYBCABKAkSHAoEbmV4dBgFIAEo" +
    "CzIKLmxhenkuTGF6eUICKAESIAoGc3RyaWN0GAYgASgLMgwubGF6eS5TdHJpY3RCAigBEjcKB3NlbnRfYXQYByABKAsyGi5n" +
    "b29nbGUucHJvdG9idWYuVGltZXN0YW1wQgIoAVIGc2VudEF0EiMKBmNob3NlbhgIIAEoCzINLmxhenkuUGF5bG9hZEICKAFI" +
    "AEIICgZjaG9pY2UixAQKB1BheWxvYWQSCQoBZBgBIAEoARIJCgFmGAIgASgCEgsKA2k2NBgDIAEoAxIRCgVzbWFsbBgEIAEo" +
    "A0ICMAISCwoDczMyGAUgASgREgkKAWIYBiABKAgSCQoBcxgHIAEoCRILCgNyYXcYCCABKAwSGgoFY29sb3IYCSABKA4yCy5s" +
    "YXp5LkNvbG9yEg8KB251bWJlcnMYCiADKAUSDwoHZG91YmxlcxgLIAMoARINCgVuYW1lcxgMIAMoCRIcCgVwYXJ0cxgNIAMo" +
    "CzINLmxhenkuUGF5bG9hZBIyCgdieV9uYW1lGA4gAygLMhkubGF6eS5QYXlsb2FkLkJ5TmFtZUVudHJ5UgZieU5hbWUSHAoF" +
    "aW5uZXIYDyABKAsyDS5sYXp5LlBheWxvYWQSDgoEbm90ZRgQIAEoCUgAEh4KBW90aGVyGBEgASgLMg0ubGF6eS5QYXlsb2Fk" +
    "SAASJwoJZGVsaW1pdGVkGBIgASgLMg0ubGF6eS5QYXlsb2FkQgWqAQIoAhIYCgl1bmNoZWNrZWQYEyABKAlCBaoBAiADEiMK" +
    "BmNsb3NlZBgUIAEoDjIMLmxhenkuQ2xvc2VkQgWqAQIIARILCgN4NjQYFSABKAYSDAoEc3gzMhgWIAEoDxIdCgdjbG9zZWRz" +
    "GBcgAygOMgwubGF6eS5DbG9zZWQaPAoLQnlOYW1lRW50cnkSCwoDa2V5GAEgASgJEhwKBXZhbHVlGAIgASgLMg0ubGF6eS5Q" +
    "YXlsb2FkOgI4AUIGCgRzaWRlIjUKBlN0cmljdBINCgVuYW1lcxgBIAMoCRIcCgZuZWVkZWQYAiABKAsyDC5sYXp5Lk5lZWRl" +
    "ZCIdCgZOZWVkZWQSEwoEbmFtZRgBIAEoCUIFqgECCAMqLQoFQ29sb3ISFQoRQ09MT1JfVU5TUEVDSUZJRUQQABINCglDT0xP" +
    "Ul9SRUQQASoeCgZDbG9zZWQSDgoKQ0xPU0VEX09ORRABGgQ6AhACQgWSAwIIAmIIZWRpdGlvbnNw6Ac=",
  () => [googleProtobufTimestampProto],
);

export const Color = {
  UNSPECIFIED: 0,
  RED: 1,
} as const;
export type Color = (typeof Color)[keyof typeof Color] | (number & {});

export const Closed = {
  ONE: 1,
} as const;
export type Closed = (typeof Closed)[keyof typeof Closed];

export interface Eager {
  id: bigint;
  payload?: Payload | undefined;
  unverified?: Payload | undefined;
  topic: string;
  next?: Eager | undefined;
  strict?: Strict | undefined;
  sentAt?: Timestamp | undefined;
  choice?:
    | { case: "chosen"; value: Payload }
    | undefined;
}

/** What a {@link Eager} can be made from. */
export interface EagerInit {
  id?: Int64Input | undefined;
  payload?: PayloadInit | undefined;
  unverified?: PayloadInit | undefined;
  topic?: string | undefined;
  next?: EagerInit | undefined;
  strict?: StrictInit | undefined;
  sentAt?: TimestampInit | undefined;
  choice?:
    | { case: "chosen"; value: PayloadInit }
    | undefined;
}

export const Eager: MessageType<Eager, EagerInit> = /* @__PURE__ */ message<Eager, EagerInit>(
  lazyProto,
  "lazy.Eager",
  {
    create: (init = {}) => ({
      id: int64ToBigint(init.id),
      payload: init.payload && Payload.create(init.payload),
      unverified: init.unverified && Payload.create(init.unverified),
      topic: init.topic ?? "",
      next: init.next && Eager.create(init.next),
      strict: init.strict && Strict.create(init.strict),
      sentAt: init.sentAt && Timestamp.create(init.sentAt),
      choice:
        init.choice?.case === "chosen"
          ? { case: "chosen", value: Payload.create(init.choice.value) }
        : undefined,
    }),
    write(m, b, p) {
      if (m.id) {
        b[p++] = 8;
        p = writeInt64(b, p, m.id);
      }
      if (m.payload !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, Payload.write(m.payload, b, p + 1));
      }
      if (m.unverified !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, Payload.write(m.unverified, b, p + 1));
      }
      if (m.topic) {
        b[p++] = 34;
        p = writeString(b, p, m.topic);
      }
      if (m.next !== undefined) {
        b[p++] = 42;
        p = endMessage(b, p, Eager.write(m.next, b, p + 1));
      }
      if (m.strict !== undefined) {
        b[p++] = 50;
        p = endMessage(b, p, Strict.write(m.strict, b, p + 1));
      }
      if (m.sentAt !== undefined) {
        b[p++] = 58;
        p = endMessage(b, p, Timestamp.write(m.sentAt, b, p + 1));
      }
      if (m.choice !== undefined) {
        switch (m.choice.case) {
          case "chosen":
            b[p++] = 66;
            p = endMessage(b, p, Payload.write(m.choice.value, b, p + 1));
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let id = t?.id ?? 0n;
      let payload = t?.payload;
      let unverified = t?.unverified;
      let topic = t?.topic ?? "";
      let next = t?.next;
      let strict = t?.strict;
      let sentAt = t?.sentAt;
      let choice = t?.choice;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            id = r.int64();
            break;
          case 18:
            payload = Payload.read(r, r.open(), payload);
            break;
          case 26:
            unverified = Payload.read(r, r.open(), unverified);
            break;
          case 34:
            topic = r.string();
            break;
          case 42:
            next = Eager.read(r, r.open(), next);
            break;
          case 50:
            strict = Strict.read(r, r.open(), strict);
            break;
          case 58:
            sentAt = Timestamp.read(r, r.open(), sentAt);
            break;
          case 66:
            choice = { case: "chosen", value: Payload.read(r, r.open(), choice?.case === "chosen" ? choice.value : undefined) };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Eager = { id, payload, unverified, topic, next, strict, sentAt, choice };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Lazy {
  id: bigint;
  payload?: Payload | undefined;
  unverified?: Payload | undefined;
  topic: string;
  next?: Lazy | undefined;
  strict?: Strict | undefined;
  sentAt?: Timestamp | undefined;
  /** In a oneof it is read at once. */
  choice?:
    | { case: "chosen"; value: Payload }
    | undefined;
}

/** What a {@link Lazy} can be made from. */
export interface LazyInit {
  id?: Int64Input | undefined;
  payload?: PayloadInit | undefined;
  unverified?: PayloadInit | undefined;
  topic?: string | undefined;
  next?: LazyInit | undefined;
  strict?: StrictInit | undefined;
  sentAt?: TimestampInit | undefined;
  choice?:
    | { case: "chosen"; value: PayloadInit }
    | undefined;
}

export const Lazy: MessageType<Lazy, LazyInit> = /* @__PURE__ */ message<Lazy, LazyInit>(
  lazyProto,
  "lazy.Lazy",
  {
    create: (init = {}) => ({
      id: int64ToBigint(init.id),
      payload: init.payload && Payload.create(init.payload),
      unverified: init.unverified && Payload.create(init.unverified),
      topic: init.topic ?? "",
      next: init.next && Lazy.create(init.next),
      strict: init.strict && Strict.create(init.strict),
      sentAt: init.sentAt && Timestamp.create(init.sentAt),
      choice:
        init.choice?.case === "chosen"
          ? { case: "chosen", value: Payload.create(init.choice.value) }
        : undefined,
    }),
    write(m, b, p) {
      if (m.id) {
        b[p++] = 8;
        p = writeInt64(b, p, m.id);
      }
      {
        const v = peekLazy(m, "payload");
        if (v !== undefined) {
          b[p++] = 18;
          p = writeLazy(b, p, Payload, v);
        }
      }
      {
        const v = peekLazy(m, "unverified");
        if (v !== undefined) {
          b[p++] = 26;
          p = writeLazy(b, p, Payload, v);
        }
      }
      if (m.topic) {
        b[p++] = 34;
        p = writeString(b, p, m.topic);
      }
      {
        const v = peekLazy(m, "next");
        if (v !== undefined) {
          b[p++] = 42;
          p = writeLazy(b, p, Lazy, v);
        }
      }
      {
        const v = peekLazy(m, "strict");
        if (v !== undefined) {
          b[p++] = 50;
          p = writeLazy(b, p, Strict, v);
        }
      }
      {
        const v = peekLazy(m, "sentAt");
        if (v !== undefined) {
          b[p++] = 58;
          p = writeLazy(b, p, Timestamp, v);
        }
      }
      if (m.choice !== undefined) {
        switch (m.choice.case) {
          case "chosen":
            b[p++] = 66;
            p = endMessage(b, p, Payload.write(m.choice.value, b, p + 1));
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let id = t?.id ?? 0n;
      let payload = peekLazy(t, "payload");
      let unverified = peekLazy(t, "unverified");
      let topic = t?.topic ?? "";
      let next = peekLazy(t, "next");
      let strict = peekLazy(t, "strict");
      let sentAt = peekLazy(t, "sentAt");
      let choice = t?.choice;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            id = r.int64();
            break;
          case 18:
            payload = readLazy(r, Payload, payload);
            break;
          case 26:
            unverified = readUnverifiedLazy(r, Payload, unverified);
            break;
          case 34:
            topic = r.string();
            break;
          case 42:
            next = readLazy(r, Lazy, next);
            break;
          case 50:
            strict = readLazy(r, Strict, strict);
            break;
          case 58:
            sentAt = readLazy(r, Timestamp, sentAt);
            break;
          case 66:
            choice = { case: "chosen", value: Payload.read(r, r.open(), choice?.case === "chosen" ? choice.value : undefined) };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Lazy = { id, topic, choice };
      if (payload instanceof Unread) holdLazy(m, "payload", payload);
      else m.payload = payload;
      if (unverified instanceof Unread) holdLazy(m, "unverified", unverified);
      else m.unverified = unverified;
      if (next instanceof Unread) holdLazy(m, "next", next);
      else m.next = next;
      if (strict instanceof Unread) holdLazy(m, "strict", strict);
      else m.strict = strict;
      if (sentAt instanceof Unread) holdLazy(m, "sentAt", sentAt);
      else m.sentAt = sentAt;
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Payload {
  d: number;
  f: number;
  i64: bigint;
  small: number;
  s32: number;
  b: boolean;
  s: string;
  raw: Uint8Array;
  color: Color;
  numbers: number[];
  doubles: number[];
  names: string[];
  parts: Payload[];
  byName: Map<string, Payload>;
  inner?: Payload | undefined;
  side?:
    | { case: "note"; value: string }
    | { case: "other"; value: Payload }
    | undefined;
  delimited?: Payload | undefined;
  unchecked: string;
  closed?: Closed | undefined;
  x64: bigint;
  sx32: number;
  closeds: Closed[];
}

/** What a {@link Payload} can be made from. */
export interface PayloadInit {
  d?: number | undefined;
  f?: number | undefined;
  i64?: Int64Input | undefined;
  small?: Int64Input | undefined;
  s32?: number | undefined;
  b?: boolean | undefined;
  s?: string | undefined;
  raw?: Uint8Array | undefined;
  color?: Color | undefined;
  numbers?: ArrayLike<number> | undefined;
  doubles?: ArrayLike<number> | undefined;
  names?: readonly string[] | undefined;
  parts?: readonly PayloadInit[] | undefined;
  byName?: MapInit<string, PayloadInit> | undefined;
  inner?: PayloadInit | undefined;
  side?:
    | { case: "note"; value: string }
    | { case: "other"; value: PayloadInit }
    | undefined;
  delimited?: PayloadInit | undefined;
  unchecked?: string | undefined;
  closed?: Closed | undefined;
  x64?: Int64Input | undefined;
  sx32?: number | undefined;
  closeds?: readonly Closed[] | undefined;
}

export const Payload: MessageType<Payload, PayloadInit> = /* @__PURE__ */ message<Payload, PayloadInit>(
  lazyProto,
  "lazy.Payload",
  {
    create: (init) => init === undefined ? { d: 0, f: 0, i64: 0n, small: 0, s32: 0, b: false, s: "", raw: noBytes, color: 0, numbers: [], doubles: [], names: [], parts: [], byName: new Map(), inner: undefined, side: undefined, delimited: undefined, unchecked: "", closed: undefined, x64: 0n, sx32: 0, closeds: [] } : {
      d: init.d ?? 0,
      f: init.f ?? 0,
      i64: int64ToBigint(init.i64),
      small: int64ToNumber(init.small),
      s32: init.s32 ?? 0,
      b: init.b ?? false,
      s: init.s ?? "",
      raw: init.raw ?? noBytes,
      color: init.color ?? 0,
      numbers: createList(init.numbers),
      doubles: createList(init.doubles),
      names: createList(init.names),
      parts: init.parts?.map((v) => Payload.create(v)) ?? [],
      byName: createMap(init.byName, undefined, (v) => Payload.create(v)),
      inner: init.inner && Payload.create(init.inner),
      side:
        init.side?.case === "other"
          ? { case: "other", value: Payload.create(init.side.value) }
        : init.side,
      delimited: init.delimited && Payload.create(init.delimited),
      unchecked: init.unchecked ?? "",
      closed: init.closed,
      x64: int64ToBigint(init.x64),
      sx32: init.sx32 ?? 0,
      closeds: createList(init.closeds),
    },
    write(m, b, p) {
      if (m.d !== undefined && !Object.is(m.d, 0)) {
        b[p++] = 9;
        p = writeDouble(b, p, m.d);
      }
      if (m.f !== undefined && !Object.is(m.f, 0)) {
        b[p++] = 21;
        p = writeFloat(b, p, m.f);
      }
      if (m.i64) {
        b[p++] = 24;
        p = writeInt64(b, p, m.i64);
      }
      if (m.small != null && m.small !== 0) {
        b[p++] = 32;
        p = writeInt64(b, p, m.small);
      }
      if (m.s32 != null && m.s32 !== 0) {
        b[p++] = 40;
        p = writeSint32(b, p, m.s32);
      }
      if (m.b) {
        b[p++] = 48;
        p = writeBool(b, p, m.b);
      }
      if (m.s) {
        b[p++] = 58;
        p = writeString(b, p, m.s);
      }
      if (m.raw?.length) {
        b[p++] = 66;
        p = writeBytes(b, p, m.raw);
      }
      if (m.color != null && m.color !== 0) {
        b[p++] = 72;
        p = writeInt32(b, p, m.color);
      }
      if (m.numbers?.length) {
        b[p++] = 82;
        const start = p++;
        for (let i = 0; i < m.numbers.length; i++) {
          p = writeInt32(b, p, m.numbers[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.doubles?.length) {
        b[p++] = 90;
        p = writePackedDouble(b, p, m.doubles);
      }
      if (m.names) {
        for (let i = 0; i < m.names.length; i++) {
          b[p++] = 98;
          p = writeString(b, p, m.names[i]!);
        }
      }
      if (m.parts) {
        for (let i = 0; i < m.parts.length; i++) {
          b[p++] = 106;
          p = endMessage(b, p, Payload.write(m.parts[i]!, b, p + 1));
        }
      }
      if (m.byName) {
        for (const [k, v] of mapEntries(m.byName)) {
          b[p++] = 114;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, Payload.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      if (m.inner !== undefined) {
        b[p++] = 122;
        p = endMessage(b, p, Payload.write(m.inner, b, p + 1));
      }
      if (m.side !== undefined) {
        switch (m.side.case) {
          case "note":
            b[p++] = 130; b[p++] = 1;
            p = writeString(b, p, m.side.value);
            break;
          case "other":
            b[p++] = 138; b[p++] = 1;
            p = endMessage(b, p, Payload.write(m.side.value, b, p + 1));
            break;
        }
      }
      if (m.delimited !== undefined) {
        b[p++] = 147; b[p++] = 1;
        p = Payload.write(m.delimited, b, p);
        b[p++] = 148; b[p++] = 1;
      }
      if (m.unchecked) {
        b[p++] = 154; b[p++] = 1;
        p = writeString(b, p, m.unchecked);
      }
      if (m.closed !== undefined) {
        b[p++] = 160; b[p++] = 1;
        p = writeInt32(b, p, m.closed);
      }
      if (m.x64) {
        b[p++] = 169; b[p++] = 1;
        p = writeFixed64(b, p, m.x64);
      }
      if (m.sx32 != null && m.sx32 !== 0) {
        b[p++] = 181; b[p++] = 1;
        p = writeFixed32(b, p, m.sx32);
      }
      if (m.closeds?.length) {
        b[p++] = 186; b[p++] = 1;
        const start = p++;
        for (let i = 0; i < m.closeds.length; i++) {
          p = writeInt32(b, p, m.closeds[i]!);
        }
        p = endMessage(b, start, p);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let d = t?.d ?? 0;
      let f = t?.f ?? 0;
      let i64 = t?.i64 ?? 0n;
      let small = t?.small ?? 0;
      let s32 = t?.s32 ?? 0;
      let b = t?.b ?? false;
      let s = t?.s ?? "";
      let raw = t?.raw ?? noBytes;
      let color = t?.color ?? 0;
      let numbers = t?.numbers;
      let doubles = t?.doubles;
      let names = t?.names;
      let parts = t?.parts;
      const byName = t?.byName ?? new Map<string, Payload>();
      let inner = t?.inner;
      let side = t?.side;
      let delimited = t?.delimited;
      let unchecked = t?.unchecked ?? "";
      let closed = t?.closed;
      let x64 = t?.x64 ?? 0n;
      let sx32 = t?.sx32 ?? 0;
      let closeds = t?.closeds;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 9:
            d = r.double();
            break;
          case 21:
            f = r.float();
            break;
          case 24:
            i64 = r.int64();
            break;
          case 32:
            small = r.int64AsNumber();
            break;
          case 40:
            s32 = r.sint32();
            break;
          case 48:
            b = r.bool();
            break;
          case 58:
            s = r.string();
            break;
          case 66:
            raw = r.bytesField();
            break;
          case 72:
            color = r.int32();
            break;
          case 82: {
            const stop = r.end();
            numbers ??= [];
            while (r.pos < stop) numbers.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 80: {
            const v = r.int32();
            if (numbers === undefined) numbers = [v];
            else numbers.push(v);
            break;
          }
          case 90: {
            const stop = r.end();
            doubles ??= [];
            while (r.pos < stop) doubles.push(r.double());
            r.closePacked(stop);
            break;
          }
          case 89: {
            const v = r.double();
            if (doubles === undefined) doubles = [v];
            else doubles.push(v);
            break;
          }
          case 98: {
            const v = r.string();
            if (names === undefined) names = [v];
            else names.push(v);
            break;
          }
          case 106: {
            const v = Payload.read(r, r.open());
            if (parts === undefined) parts = [v];
            else parts.push(v);
            break;
          }
          case 114: {
            const stop = r.open();
            let k: string = "";
            let v: Payload | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = Payload.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            byName.set(k, v ?? Payload.create());
            break;
          }
          case 122:
            inner = Payload.read(r, r.open(), inner);
            break;
          case 130:
            side = { case: "note", value: r.string() };
            break;
          case 138:
            side = { case: "other", value: Payload.read(r, r.open(), side?.case === "other" ? side.value : undefined) };
            break;
          case 147:
            delimited = Payload.read(r, r.openGroup(18), delimited);
            r.closeGroup();
            break;
          case 154:
            unchecked = r.lenientString();
            break;
          case 160: {
            const v = r.int32();
            if (v === 1) closed = v as Closed;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 169:
            x64 = r.fixed64();
            break;
          case 181:
            sx32 = r.sfixed32();
            break;
          case 186: {
            const stop = r.end();
            closeds ??= [];
            while (r.pos < stop) {
              const v = r.int32();
              if (v === 1) closeds.push(v as Closed);
              else unknown = r.setAsideValue(23, v, unknown);
            }
            r.closePacked(stop);
            break;
          }
          case 184: {
            const v = r.int32();
            if (v === 1) (closeds ??= []).push(v as Closed);
            else unknown = r.setAside(start, unknown);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Payload = { d, f, i64, small, s32, b, s, raw, color, numbers: numbers ?? [], doubles: doubles ?? [], names: names ?? [], parts: parts ?? [], byName, inner, side, delimited, unchecked, closed, x64, sx32, closeds: closeds ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** With a field that must be there. */
export interface Strict {
  names: string[];
  needed?: Needed | undefined;
}

/** What a {@link Strict} can be made from. */
export interface StrictInit {
  names?: readonly string[] | undefined;
  needed?: NeededInit | undefined;
}

export const Strict: MessageType<Strict, StrictInit> = /* @__PURE__ */ message<Strict, StrictInit>(
  lazyProto,
  "lazy.Strict",
  {
    create: (init = {}) => ({
      names: createList(init.names),
      needed: init.needed && Needed.create(init.needed),
    }),
    write(m, b, p) {
      if (m.names) {
        for (let i = 0; i < m.names.length; i++) {
          b[p++] = 10;
          p = writeString(b, p, m.names[i]!);
        }
      }
      if (m.needed !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, Needed.write(m.needed, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let names = t?.names;
      let needed = t?.needed;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = r.string();
            if (names === undefined) names = [v];
            else names.push(v);
            break;
          }
          case 18:
            needed = Needed.read(r, r.open(), needed);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Strict = { names: names ?? [], needed };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Needed {
  name: string;
}

/** What a {@link Needed} can be made from. */
export interface NeededInit {
  name?: string | undefined;
}

export const Needed: MessageType<Needed, NeededInit> = /* @__PURE__ */ message<Needed, NeededInit>(
  lazyProto,
  "lazy.Needed",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
    }),
    write(m, b, p) {
      if (m.name === undefined) missingRequired("lazy.Needed.name");
      b[p++] = 10;
      p = writeString(b, p, m.name);
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name;
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
      if (name === undefined) return r.missing("lazy.Needed.name");
      const m: Needed = { name };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

// Made by Weft from names/names.proto: changes here are lost.

import {
  type MapInit as MapInit$,
  type MessageType as MessageType$,
  type ProtoFile,
  createList,
  createMap,
  endMessage,
  mapEntries,
  message,
  noBytes,
  parseBool,
  protoFile,
  unknownFields,
  writeBool,
  writeBytes,
  writeInt32,
  writeInt64,
  writeString,
  writeUint32,
  writeUnknown,
} from "@weft/protobuf";

/** The schema of names/names.proto. */
export const namesNamesProto: ProtoFile = /* @__PURE__ */ protoFile(
  "names/names.proto",
  "ChFuYW1lcy9uYW1lcy5wcm90bxIFbmFtZXMikQMKA01hcBITCgtjb25zdHJ1Y3RvchgBIAEoCRIbCgl0b19zdHJpbmcYAiAB" +
    "KAlSCHRvU3RyaW5nEg8KB2RlZmF1bHQYAyABKAkSCQoBYhgEIAEoCRINCgVjbGFzcxgFIAEoCRISCgVfX2ZvbxgGIAEoBVID" +
    "Rm9vEhcKB2Zvb19iYXIYByABKAVSBmZvb0JhchIVCgFyGAkgASgLMgoubmFtZXMuTWFwEiAKA21hcBgKIAMoCzITLm5hbWVz" +
    "Lk1hcC5NYXBFbnRyeRINCgVhcnJheRgLIAMoCRIJCgFtGAwgASgMEg0KA2VuZBgNIAEoCUgAEg0KA3RhZxgOIAEoBUgAEg8K" +
    "B3Vua25vd24YDyABKAUSCQoBdBgQIAEoBRIdCgZyZWFkZXIYESABKAsyDS5uYW1lcy5yZWFkZXISFwoHXzlsaXZlcxgSIAEo" +
    "BVIGOWxpdmVzGjYKCE1hcEVudHJ5EgsKA2tleRgBIAEoCRIZCgV2YWx1ZRgCIAEoCzIKLm5hbWVzLk1hcDoCOAFCAwoBcCKG" +
    "AQoGcmVhZGVyEiUKB21lc3NhZ2UYASABKAsyFC5uYW1lcy5yZWFkZXIuUmVhZGVyGlUKBlJlYWRlchItCghmdW5jdGlvbhgB" +
    "IAEoDjIbLm5hbWVzLnJlYWRlci5SZWFkZXIuZGVsZXRlIhwKBmRlbGV0ZRIICgROT05FEAASCAoEU09NRRABIi8KC01lc3Nh" +
    "Z2VUeXBlEiAKBWJ5dGVzGAEgASgLMhEubmFtZXMuVWludDhBcnJheSIbCgpVaW50OEFycmF5Eg0KBXZhbHVlGAEgASgMIuAB" +
    "CgZOdW1iZXISKwoHbnVtYmVycxgBIAMoCzIaLm5hbWVzLk51bWJlci5OdW1iZXJzRW50cnkSKwoHYmlnaW50cxgCIAMoCzIa" +
    "Lm5hbWVzLk51bWJlci5CaWdpbnRzRW50cnkaPQoMTnVtYmVyc0VudHJ5EgsKA2tleRgBIAEoBRIcCgV2YWx1ZRgCIAEoCzIN" +
    "Lm5hbWVzLk51bWJlcjoCOAEaPQoMQmlnaW50c0VudHJ5EgsKA2tleRgBIAEoDRIcCgV2YWx1ZRgCIAEoCzINLm5hbWVzLkJp" +
    "Z0ludDoCOAEi2gEKBkJpZ0ludBIrCgdiaWdpbnRzGAEgAygLMhoubmFtZXMuQmlnSW50LkJpZ2ludHNFbnRyeRInCgVmbGFn" +
    "cxgCIAMoCzIYLm5hbWVzLkJpZ0ludC5GbGFnc0VudHJ5Gj0KDEJpZ2ludHNFbnRyeRILCgNrZXkYASABKAMSHAoFdmFsdWUY" +
    "AiABKAsyDS5uYW1lcy5CaWdJbnQ6AjgBGjsKCkZsYWdzRW50cnkSCwoDa2V5GAEgASgIEhwKBXZhbHVlGAIgASgLMg0ubmFt" +
    "ZXMuTnVtYmVyOgI4ASJxCgdNYXBJbml0EigKBWluaXRzGAEgAygLMhkubmFtZXMuTWFwSW5pdC5Jbml0c0VudHJ5GjwKCklu" +
    "aXRzRW50cnkSCwoDa2V5GAEgASgFEh0KBXZhbHVlGAIgASgLMg4ubmFtZXMuTWFwSW5pdDoCOAEiLQoLVW5kZXJzY29yZXMS" +
    "CwoBXxgBIAEoCVIAEgsKAWEYAiABKAVIAEIECgJfXyosCgZPYmplY3QSEgoOT0JKRUNUXzlfTElWRVMQABIOCgpPQkpFQ1Rf" +
    "T05FEAEqLAoFUHJvdG8SDgoKUFJPVE9fTk9ORRAAEhMKD1BST1RPX19fcHJvdG9fXxABYgZwcm90bzM=",
);

export const Object$ = {
  OBJECT_9_LIVES: 0,
  OBJECT_ONE: 1,
} as const;
export type Object$ = (typeof Object$)[keyof typeof Object$] | (number & {});

export const Proto = {
  NONE: 0,
  __proto__$: 1,
} as const;
export type Proto = (typeof Proto)[keyof typeof Proto] | (number & {});

export interface Map$ {
  constructor$: string;
  toString$: string;
  default: string;
  b: string;
  class: string;
  Foo: number;
  fooBar: number;
  r?: Map$ | undefined;
  map: Map<string, Map$>;
  array: string[];
  m: Uint8Array;
  p?:
    | { case: "end"; value: string }
    | { case: "tag"; value: number }
    | undefined;
  unknown: number;
  t: number;
  reader?: reader | undefined;
  _9lives: number;
}

/** What a {@link Map$} can be made from. */
export interface Map$Init {
  constructor$?: string | undefined;
  toString$?: string | undefined;
  default?: string | undefined;
  b?: string | undefined;
  class?: string | undefined;
  Foo?: number | undefined;
  fooBar?: number | undefined;
  r?: Map$Init | undefined;
  map?: MapInit$<string, Map$Init> | undefined;
  array?: readonly string[] | undefined;
  m?: Uint8Array | undefined;
  p?:
    | { case: "end"; value: string }
    | { case: "tag"; value: number }
    | undefined;
  unknown?: number | undefined;
  t?: number | undefined;
  reader?: readerInit | undefined;
  _9lives?: number | undefined;
}

export const Map$: MessageType$<Map$, Map$Init> = /* @__PURE__ */ message<Map$, Map$Init>(
  namesNamesProto,
  "names.Map",
  {
    create: (init = {}) => ({
      constructor$: init.constructor$ ?? "",
      toString$: init.toString$ ?? "",
      default: init.default ?? "",
      b: init.b ?? "",
      class: init.class ?? "",
      Foo: init.Foo ?? 0,
      fooBar: init.fooBar ?? 0,
      r: init.r && Map$.create(init.r),
      map: createMap(init.map, undefined, (v) => Map$.create(v)),
      array: createList(init.array),
      m: init.m ?? noBytes,
      p: init.p,
      unknown: init.unknown ?? 0,
      t: init.t ?? 0,
      reader: init.reader && reader.create(init.reader),
      _9lives: init._9lives ?? 0,
    }),
    write(m, b, p) {
      if (m.constructor$) {
        b[p++] = 10;
        p = writeString(b, p, m.constructor$);
      }
      if (m.toString$) {
        b[p++] = 18;
        p = writeString(b, p, m.toString$);
      }
      if (m.default) {
        b[p++] = 26;
        p = writeString(b, p, m.default);
      }
      if (m.b) {
        b[p++] = 34;
        p = writeString(b, p, m.b);
      }
      if (m.class) {
        b[p++] = 42;
        p = writeString(b, p, m.class);
      }
      if (m.Foo != null && m.Foo !== 0) {
        b[p++] = 48;
        p = writeInt32(b, p, m.Foo);
      }
      if (m.fooBar != null && m.fooBar !== 0) {
        b[p++] = 56;
        p = writeInt32(b, p, m.fooBar);
      }
      if (m.r !== undefined) {
        b[p++] = 74;
        p = endMessage(b, p, Map$.write(m.r, b, p + 1));
      }
      if (m.map) {
        for (const [k, v] of mapEntries(m.map)) {
          b[p++] = 82;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, Map$.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      if (m.array) {
        for (let i = 0; i < m.array.length; i++) {
          b[p++] = 90;
          p = writeString(b, p, m.array[i]!);
        }
      }
      if (m.m?.length) {
        b[p++] = 98;
        p = writeBytes(b, p, m.m);
      }
      if (m.p !== undefined) {
        switch (m.p.case) {
          case "end":
            b[p++] = 106;
            p = writeString(b, p, m.p.value);
            break;
          case "tag":
            b[p++] = 112;
            p = writeInt32(b, p, m.p.value);
            break;
        }
      }
      if (m.unknown != null && m.unknown !== 0) {
        b[p++] = 120;
        p = writeInt32(b, p, m.unknown);
      }
      if (m.t != null && m.t !== 0) {
        b[p++] = 128; b[p++] = 1;
        p = writeInt32(b, p, m.t);
      }
      if (m.reader !== undefined) {
        b[p++] = 138; b[p++] = 1;
        p = endMessage(b, p, reader.write(m.reader, b, p + 1));
      }
      if (m._9lives != null && m._9lives !== 0) {
        b[p++] = 144; b[p++] = 1;
        p = writeInt32(b, p, m._9lives);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let constructor$ = t?.constructor$ ?? "";
      let toString$ = t?.toString$ ?? "";
      let default$ = t?.default ?? "";
      let b = t?.b ?? "";
      let class$ = t?.class ?? "";
      let Foo = t?.Foo ?? 0;
      let fooBar = t?.fooBar ?? 0;
      let r$ = t?.r;
      const map = t?.map ?? new Map<string, Map$>();
      let array = t?.array;
      let m$ = t?.m ?? noBytes;
      let p = t?.p;
      let unknown$ = t?.unknown ?? 0;
      let t$ = t?.t ?? 0;
      let reader$ = t?.reader;
      let _9lives = t?._9lives ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            constructor$ = r.string();
            break;
          case 18:
            toString$ = r.string();
            break;
          case 26:
            default$ = r.string();
            break;
          case 34:
            b = r.string();
            break;
          case 42:
            class$ = r.string();
            break;
          case 48:
            Foo = r.int32();
            break;
          case 56:
            fooBar = r.int32();
            break;
          case 74:
            r$ = Map$.read(r, r.open(), r$);
            break;
          case 82: {
            const stop = r.open();
            let k: string = "";
            let v: Map$ | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = Map$.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            map.set(k, v ?? Map$.create());
            break;
          }
          case 90: {
            const v = r.string();
            if (array === undefined) array = [v];
            else array.push(v);
            break;
          }
          case 98:
            m$ = r.bytesField();
            break;
          case 106:
            p = { case: "end", value: r.string() };
            break;
          case 112:
            p = { case: "tag", value: r.int32() };
            break;
          case 120:
            unknown$ = r.int32();
            break;
          case 128:
            t$ = r.int32();
            break;
          case 138:
            reader$ = reader.read(r, r.open(), reader$);
            break;
          case 144:
            _9lives = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Map$ = { constructor$, toString$, default: default$, b, class: class$, Foo, fooBar, r: r$, map, array: array ?? [], m: m$, p, unknown: unknown$, t: t$, reader: reader$, _9lives };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface reader {
  message?: reader_Reader | undefined;
}

/** What a {@link reader} can be made from. */
export interface readerInit {
  message?: reader_ReaderInit | undefined;
}

export const reader: MessageType$<reader, readerInit> = /* @__PURE__ */ message<reader, readerInit>(
  namesNamesProto,
  "names.reader",
  {
    create: (init = {}) => ({
      message: init.message && reader_Reader.create(init.message),
    }),
    write(m, b, p) {
      if (m.message !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, reader_Reader.write(m.message, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let message = t?.message;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            message = reader_Reader.read(r, r.open(), message);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: reader = { message };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface reader_Reader {
  function: reader_Reader_delete;
}

/** What a {@link reader_Reader} can be made from. */
export interface reader_ReaderInit {
  function?: reader_Reader_delete | undefined;
}

export const reader_Reader: MessageType$<reader_Reader, reader_ReaderInit> = /* @__PURE__ */ message<reader_Reader, reader_ReaderInit>(
  namesNamesProto,
  "names.reader.Reader",
  {
    create: (init = {}) => ({
      function: init.function ?? 0,
    }),
    write(m, b, p) {
      if (m.function != null && m.function !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.function);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let function$ = t?.function ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            function$ = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: reader_Reader = { function: function$ };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const reader_Reader_delete = {
  NONE: 0,
  SOME: 1,
} as const;
export type reader_Reader_delete = (typeof reader_Reader_delete)[keyof typeof reader_Reader_delete] | (number & {});

export interface MessageType {
  bytes?: Uint8Array$ | undefined;
}

/** What a {@link MessageType} can be made from. */
export interface MessageTypeInit {
  bytes?: Uint8Array$Init | undefined;
}

export const MessageType: MessageType$<MessageType, MessageTypeInit> = /* @__PURE__ */ message<MessageType, MessageTypeInit>(
  namesNamesProto,
  "names.MessageType",
  {
    create: (init = {}) => ({
      bytes: init.bytes && Uint8Array$.create(init.bytes),
    }),
    write(m, b, p) {
      if (m.bytes !== undefined) {
        b[p++] = 10;
        p = endMessage(b, p, Uint8Array$.write(m.bytes, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let bytes = t?.bytes;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            bytes = Uint8Array$.read(r, r.open(), bytes);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: MessageType = { bytes };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Uint8Array$ {
  value: Uint8Array;
}

/** What a {@link Uint8Array$} can be made from. */
export interface Uint8Array$Init {
  value?: Uint8Array | undefined;
}

export const Uint8Array$: MessageType$<Uint8Array$, Uint8Array$Init> = /* @__PURE__ */ message<Uint8Array$, Uint8Array$Init>(
  namesNamesProto,
  "names.Uint8Array",
  {
    create: (init = {}) => ({
      value: init.value ?? noBytes,
    }),
    write(m, b, p) {
      if (m.value?.length) {
        b[p++] = 10;
        p = writeBytes(b, p, m.value);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let value = t?.value ?? noBytes;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            value = r.bytesField();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Uint8Array$ = { value };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Globals whose functions generated code gives away. */
export interface Number$ {
  numbers: Map<number, Number$>;
  bigints: Map<number, BigInt$>;
}

/** What a {@link Number$} can be made from. */
export interface Number$Init {
  numbers?: MapInit$<number, Number$Init> | undefined;
  bigints?: MapInit$<number, BigInt$Init> | undefined;
}

export const Number$: MessageType$<Number$, Number$Init> = /* @__PURE__ */ message<Number$, Number$Init>(
  namesNamesProto,
  "names.Number",
  {
    create: (init = {}) => ({
      numbers: createMap(init.numbers, Number, (v) => Number$.create(v)),
      bigints: createMap(init.bigints, Number, (v) => BigInt$.create(v)),
    }),
    write(m, b, p) {
      if (m.numbers) {
        for (const [k, v] of mapEntries(m.numbers, Number)) {
          b[p++] = 10;
          const start = p++;
          b[p++] = 8;
          p = writeInt32(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, Number$.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      if (m.bigints) {
        for (const [k, v] of mapEntries(m.bigints, Number)) {
          b[p++] = 18;
          const start = p++;
          b[p++] = 8;
          p = writeUint32(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, BigInt$.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      const numbers = t?.numbers ?? new Map<number, Number$>();
      const bigints = t?.bigints ?? new Map<number, BigInt$>();
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const stop = r.open();
            let k: number = 0;
            let v: Number$ | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.int32();
              else if (tag === 18) v = Number$.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            numbers.set(k, v ?? Number$.create());
            break;
          }
          case 18: {
            const stop = r.open();
            let k: number = 0;
            let v: BigInt$ | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.uint32();
              else if (tag === 18) v = BigInt$.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            bigints.set(k, v ?? BigInt$.create());
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Number$ = { numbers, bigints };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface BigInt$ {
  bigints: Map<bigint, BigInt$>;
  flags: Map<boolean, Number$>;
}

/** What a {@link BigInt$} can be made from. */
export interface BigInt$Init {
  bigints?: MapInit$<bigint, BigInt$Init> | undefined;
  flags?: MapInit$<boolean, Number$Init> | undefined;
}

export const BigInt$: MessageType$<BigInt$, BigInt$Init> = /* @__PURE__ */ message<BigInt$, BigInt$Init>(
  namesNamesProto,
  "names.BigInt",
  {
    create: (init = {}) => ({
      bigints: createMap(init.bigints, BigInt, (v) => BigInt$.create(v)),
      flags: createMap(init.flags, parseBool, (v) => Number$.create(v)),
    }),
    write(m, b, p) {
      if (m.bigints) {
        for (const [k, v] of mapEntries(m.bigints, BigInt)) {
          b[p++] = 10;
          const start = p++;
          b[p++] = 8;
          p = writeInt64(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, BigInt$.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      if (m.flags) {
        for (const [k, v] of mapEntries(m.flags, parseBool)) {
          b[p++] = 18;
          const start = p++;
          b[p++] = 8;
          p = writeBool(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, Number$.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      const bigints = t?.bigints ?? new Map<bigint, BigInt$>();
      const flags = t?.flags ?? new Map<boolean, Number$>();
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const stop = r.open();
            let k: bigint = 0n;
            let v: BigInt$ | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.int64();
              else if (tag === 18) v = BigInt$.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            bigints.set(k, v ?? BigInt$.create());
            break;
          }
          case 18: {
            const stop = r.open();
            let k: boolean = false;
            let v: Number$ | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.bool();
              else if (tag === 18) v = Number$.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            flags.set(k, v ?? Number$.create());
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: BigInt$ = { bigints, flags };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface MapInit {
  inits: Map<number, MapInit>;
}

/** What a {@link MapInit} can be made from. */
export interface MapInitInit {
  inits?: MapInit$<number, MapInitInit> | undefined;
}

export const MapInit: MessageType$<MapInit, MapInitInit> = /* @__PURE__ */ message<MapInit, MapInitInit>(
  namesNamesProto,
  "names.MapInit",
  {
    create: (init = {}) => ({
      inits: createMap(init.inits, Number, (v) => MapInit.create(v)),
    }),
    write(m, b, p) {
      if (m.inits) {
        for (const [k, v] of mapEntries(m.inits, Number)) {
          b[p++] = 10;
          const start = p++;
          b[p++] = 8;
          p = writeInt32(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, MapInit.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      const inits = t?.inits ?? new Map<number, MapInit>();
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const stop = r.open();
            let k: number = 0;
            let v: MapInit | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.int32();
              else if (tag === 18) v = MapInit.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            inits.set(k, v ?? MapInit.create());
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: MapInit = { inits };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Names of which nothing is left in camelCase. */
export interface Underscores {
  _: string;
  __?:
    | { case: "a"; value: number }
    | undefined;
}

/** What a {@link Underscores} can be made from. */
export interface UnderscoresInit {
  _?: string | undefined;
  __?:
    | { case: "a"; value: number }
    | undefined;
}

export const Underscores: MessageType$<Underscores, UnderscoresInit> = /* @__PURE__ */ message<Underscores, UnderscoresInit>(
  namesNamesProto,
  "names.Underscores",
  {
    create: (init = {}) => ({
      _: init._ ?? "",
      __: init.__,
    }),
    write(m, b, p) {
      if (m._) {
        b[p++] = 10;
        p = writeString(b, p, m._);
      }
      if (m.__ !== undefined) {
        switch (m.__.case) {
          case "a":
            b[p++] = 16;
            p = writeInt32(b, p, m.__.value);
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let _ = t?._ ?? "";
      let __ = t?.__;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            _ = r.string();
            break;
          case 16:
            __ = { case: "a", value: r.int32() };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Underscores = { _, __ };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

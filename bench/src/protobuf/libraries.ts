import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { MessageType } from "@weft/protobuf";
import * as weft from "../gen/shapes.ts";
import type { Library, ShapeCodec } from "./library.ts";
import { peersFolder } from "./make-peers.ts";

const require = createRequire(import.meta.url);

/** Loads one library with its code for the shapes. Peers' code has no types here: it is made when the benchmark runs. */
export async function loadLibrary(name: string): Promise<Library> {
  const load = loaders[name];
  if (load === undefined) throw new RangeError(`no library ${name}`);
  return load();
}

export const libraryNames = ["weft", "protobufjs", "protobuf-es", "ts-proto", "google-protobuf"] as const;

// biome-ignore lint/suspicious/noExplicitAny: code made at run time
type Untyped = any;

const peer = (file: string): Promise<Untyped> => import(pathToFileURL(join(peersFolder, file)).href);

const loaders: Record<string, () => Promise<Library>> = {
  weft: async () => ({
    packages: ["@weft/protobuf"],
    plain: (value) => value,
    codec: (message) => {
      const type = (weft as unknown as Record<string, MessageType<object>>)[message]!;
      return {
        create: (value) => type.create(value),
        encode: (one: object) => type.encode(one),
        decode: (bytes) => type.decode(bytes),
        toJson: (one: object) => type.toJsonString(one),
        fromJson: (text) => type.fromJsonString(text),
      } as ShapeCodec;
    },
  }),

  protobufjs: async () => {
    const { shapes } = (await peer("protobufjs.cjs")).default;
    const options = { longs: String, enums: String, bytes: String };
    const Long = require("long");
    return {
      packages: ["protobufjs", "long"],
      plain: (value) =>
        oneofsFlat(mapBigints(value, (one) => Long.fromString(String(one), one > 0x7fff_ffff_ffff_ffffn))),
      codec: (message) => {
        const type: Untyped = shapes[message];
        return {
          create: (value) => type.fromObject(value),
          encode: (one) => type.encode(one).finish(),
          decode: (bytes) => type.decode(bytes),
          toJson: (one) => JSON.stringify(type.toObject(one, options)),
          fromJson: (text) => type.fromObject(JSON.parse(text)),
        };
      },
    };
  },

  "protobuf-es": async () => {
    const es = await import("@bufbuild/protobuf");
    const shapes = await peer("es/shapes_pb.js");
    return {
      packages: ["@bufbuild/protobuf"],
      plain: (value) => value,
      codec: (message) => {
        const schema: Untyped = shapes[`${message}Schema`];
        return {
          create: (value) => es.create(schema, value),
          encode: (one) => es.toBinary(schema, one),
          decode: (bytes) => es.fromBinary(schema, bytes),
          toJson: (one) => es.toJsonString(schema, one),
          fromJson: (text) => es.fromJsonString(schema, text),
        };
      },
    };
  },

  "ts-proto": async () => {
    const shapes = await peer("ts-proto.mjs");
    return {
      packages: ["ts-proto", "@bufbuild/protobuf"],
      plain: (value) => oneofsFlat(timestampsAsDates(value)),
      codec: (message) => {
        const type: Untyped = shapes[message];
        return {
          create: (value) => type.fromPartial(value),
          encode: (one) => type.encode(one).finish(),
          decode: (bytes) => type.decode(bytes),
          toJson: (one) => JSON.stringify(type.toJSON(one)),
          fromJson: (text) => type.fromJSON(JSON.parse(text)),
        };
      },
    };
  },

  "google-protobuf": async () => {
    const shapes = await peer("google-protobuf.cjs");
    const types: Untyped = shapes.default;
    return {
      packages: ["google-protobuf"],
      plain: (value) => oneofsFlat(mapBigints(value, String)),
      codec: (message) => {
        const type: Untyped = types[message];
        return {
          create: (value) => type.fromPlain(value),
          encode: (one: Untyped) => one.serializeBinary(),
          decode: (bytes) => type.deserializeBinary(bytes),
        };
      },
    };
  },
};

function mapValues(value: unknown, change: (value: unknown) => unknown): unknown {
  // The peers have arrays of numbers where Weft has typed ones.
  if (value instanceof Float32Array) return Array.from(value);
  if (Array.isArray(value)) return value.map(change);
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(one)]));
}

function mapBigints(value: unknown, change: (value: bigint) => unknown): unknown {
  return typeof value === "bigint" ? change(value) : mapValues(value, (one) => mapBigints(one, change));
}

/** The oneof of the shapes as a plain field. */
function oneofsFlat(value: unknown): unknown {
  return mapValues(value, (one) => one) instanceof Object && "reservation" in (value as object)
    ? {
        ...(value as object),
        reservationName: (value as { reservation: { value: string } }).reservation.value,
      }
    : value;
}

function timestampsAsDates(value: unknown): unknown {
  if (value instanceof Object && "seconds" in value && "nanos" in value) {
    const { seconds, nanos } = value as { seconds: bigint; nanos: number };
    return new Date(Number(seconds) * 1000 + nanos / 1e6);
  }
  return mapValues(value, timestampsAsDates);
}

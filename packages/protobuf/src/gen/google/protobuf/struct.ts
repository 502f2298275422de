// Made by Weft from google/protobuf/struct.proto: changes here are lost.

import {
  type MapInit,
  type MessageType,
  type ProtoFile,
  createMap,
  endMessage,
  mapEntries,
  message,
  protoFile,
  readInto,
  unknownFields,
  writeBool,
  writeDouble,
  writeInt32,
  writeString,
  writeUnknown,
} from "../../../index.ts";

/** The schema of google/protobuf/struct.proto. */
export const googleProtobufStructProto: ProtoFile = /* @__PURE__ */ protoFile(
  "google/protobuf/struct.proto",
  "Chxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3RvEg9nb29nbGUucHJvdG9idWYimAEKBlN0cnVjdBI7CgZmaWVsZHMYASAD" +
    "KAsyIy5nb29nbGUucHJvdG9idWYuU3RydWN0LkZpZWxkc0VudHJ5UgZmaWVsZHMaUQoLRmllbGRzRW50cnkSEAoDa2V5GAEg" +
    "ASgJUgNrZXkSLAoFdmFsdWUYAiABKAsyFi5nb29nbGUucHJvdG9idWYuVmFsdWVSBXZhbHVlOgI4ASKyAgoFVmFsdWUSOwoK" +
    "bnVsbF92YWx1ZRgBIAEoDjIaLmdvb2dsZS5wcm90b2J1Zi5OdWxsVmFsdWVIAFIJbnVsbFZhbHVlEiMKDG51bWJlcl92YWx1" +
    "ZRgCIAEoAUgAUgtudW1iZXJWYWx1ZRIjCgxzdHJpbmdfdmFsdWUYAyABKAlIAFILc3RyaW5nVmFsdWUSHwoKYm9vbF92YWx1" +
    "ZRgEIAEoCEgAUglib29sVmFsdWUSPAoMc3RydWN0X3ZhbHVlGAUgASgLMhcuZ29vZ2xlLnByb3RvYnVmLlN0cnVjdEgAUgtz" +
    "dHJ1Y3RWYWx1ZRI7CgpsaXN0X3ZhbHVlGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLkxpc3RWYWx1ZUgAUglsaXN0VmFsdWVC" +
    "BgoEa2luZCI7CglMaXN0VmFsdWUSLgoGdmFsdWVzGAEgAygLMhYuZ29vZ2xlLnByb3RvYnVmLlZhbHVlUgZ2YWx1ZXMqGwoJ" +
    "TnVsbFZhbHVlEg4KCk5VTExfVkFMVUUQAEJ/ChNjb20uZ29vZ2xlLnByb3RvYnVmQgtTdHJ1Y3RQcm90b1ABWi9nb29nbGUu" +
    "Z29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi9zdHJ1Y3RwYvgBAaICA0dQQqoCHkdvb2dsZS5Qcm90b2J1Zi5XZWxs" +
    "S25vd25UeXBlc2IGcHJvdG8z",
);

/**
 * Represents a JSON `null`.
 *
 * `NullValue` is a sentinel, using an enum with only one value to represent
 * the null value for the `Value` type union.
 *
 * A field of type `NullValue` with any value other than `0` is considered
 * invalid. Most ProtoJSON serializers will emit a `Value` with a `null_value`
 * set as a JSON `null` regardless of the integer value, and so will round trip
 * to a `0` value.
 */
export const NullValue = {
  /** Null value. */
  NULL_VALUE: 0,
} as const;
export type NullValue = (typeof NullValue)[keyof typeof NullValue] | (number & {});

/**
 * Represents a JSON object.
 *
 * An unordered key-value map, intending to perfectly capture the semantics of a
 * JSON object. This enables parsing any arbitrary JSON payload as a message
 * field in ProtoJSON format.
 *
 * This follows RFC 8259 guidelines for interoperable JSON: notably this type
 * cannot represent large Int64 values or `NaN`/`Infinity` numbers,
 * since the JSON format generally does not support those values in its number
 * type.
 *
 * If you do not intend to parse arbitrary JSON into your message, a custom
 * typed message should be preferred instead of using this type.
 */
export interface Struct {
  /** Unordered map of dynamically typed values. */
  fields: Map<string, Value>;
}

/** What a {@link Struct} can be made from. */
export interface StructInit {
  fields?: MapInit<string, ValueInit> | undefined;
}

export const Struct: MessageType<Struct, StructInit> = /* @__PURE__ */ message<Struct, StructInit>(
  googleProtobufStructProto,
  "google.protobuf.Struct",
  {
    create: (init) => ({
      fields: createMap(mapEntries(init.fields), (v) => Value.create(v)),
    }),
    write(m, b, p) {
      if (m.fields) {
        for (const [k, v] of mapEntries(m.fields)) {
          b[p++] = 10;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, Value.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      const fields = t?.fields ?? new Map<string, Value>();
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const stop = r.open();
            let k: string = "";
            let v: Value | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = v !== undefined ? readInto(Value, v, r, r.open()) : Value.read(r, r.open());
              else r.skip(tag);
            }
            r.close(stop);
            fields.set(k, v ?? Value.create());
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Struct = { fields };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * Represents a JSON value.
 *
 * `Value` represents a dynamically typed value which can be either
 * null, a number, a string, a boolean, a recursive struct value, or a
 * list of values. A producer of value is expected to set one of these
 * variants. Absence of any variant is an invalid state.
 */
export interface Value {
  /** The kind of value. */
  kind?:
    /** Represents a JSON `null`. */
    | { case: "nullValue"; value: NullValue }
    /**
     * Represents a JSON number. Must not be `NaN`, `Infinity` or
     * `-Infinity`, since those are not supported in JSON. This also cannot
     * represent large Int64 values, since JSON format generally does not
     * support them in its number type.
     */
    | { case: "numberValue"; value: number }
    /** Represents a JSON string. */
    | { case: "stringValue"; value: string }
    /** Represents a JSON boolean (`true` or `false` literal in JSON). */
    | { case: "boolValue"; value: boolean }
    /** Represents a JSON object. */
    | { case: "structValue"; value: Struct }
    /** Represents a JSON array. */
    | { case: "listValue"; value: ListValue }
    | undefined;
}

/** What a {@link Value} can be made from. */
export interface ValueInit {
  kind?:
    | { case: "nullValue"; value: NullValue }
    | { case: "numberValue"; value: number }
    | { case: "stringValue"; value: string }
    | { case: "boolValue"; value: boolean }
    | { case: "structValue"; value: StructInit }
    | { case: "listValue"; value: ListValueInit }
    | undefined;
}

export const Value: MessageType<Value, ValueInit> = /* @__PURE__ */ message<Value, ValueInit>(
  googleProtobufStructProto,
  "google.protobuf.Value",
  {
    create: (init) => ({
      kind:
        init.kind?.case === "structValue"
          ? { case: "structValue", value: Struct.create(init.kind.value) }
        : init.kind?.case === "listValue"
          ? { case: "listValue", value: ListValue.create(init.kind.value) }
        : init.kind,
    }),
    write(m, b, p) {
      if (m.kind !== undefined) {
        switch (m.kind.case) {
          case "nullValue":
            b[p++] = 8;
            p = writeInt32(b, p, m.kind.value);
            break;
          case "numberValue":
            b[p++] = 17;
            p = writeDouble(b, p, m.kind.value);
            break;
          case "stringValue":
            b[p++] = 26;
            p = writeString(b, p, m.kind.value);
            break;
          case "boolValue":
            b[p++] = 32;
            p = writeBool(b, p, m.kind.value);
            break;
          case "structValue":
            b[p++] = 42;
            p = endMessage(b, p, Struct.write(m.kind.value, b, p + 1));
            break;
          case "listValue":
            b[p++] = 50;
            p = endMessage(b, p, ListValue.write(m.kind.value, b, p + 1));
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let kind = t?.kind;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            kind = { case: "nullValue", value: r.int32() };
            break;
          case 17:
            kind = { case: "numberValue", value: r.double() };
            break;
          case 26:
            kind = { case: "stringValue", value: r.string() };
            break;
          case 32:
            kind = { case: "boolValue", value: r.bool() };
            break;
          case 42:
            kind = { case: "structValue", value: kind?.case === "structValue" ? readInto(Struct, kind.value, r, r.open()) : Struct.read(r, r.open()) };
            break;
          case 50:
            kind = { case: "listValue", value: kind?.case === "listValue" ? readInto(ListValue, kind.value, r, r.open()) : ListValue.read(r, r.open()) };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Value = { kind };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Represents a JSON array. */
export interface ListValue {
  /** Repeated field of dynamically typed values. */
  values: Value[];
}

/** What a {@link ListValue} can be made from. */
export interface ListValueInit {
  values?: readonly ValueInit[] | undefined;
}

export const ListValue: MessageType<ListValue, ListValueInit> = /* @__PURE__ */ message<ListValue, ListValueInit>(
  googleProtobufStructProto,
  "google.protobuf.ListValue",
  {
    create: (init) => ({
      values: init.values ? init.values.map((v) => Value.create(v)) : [],
    }),
    write(m, b, p) {
      if (m.values) {
        for (let i = 0; i < m.values.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, Value.write(m.values[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      const values = t?.values ?? [];
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            values.push(Value.read(r, r.open()));
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ListValue = { values };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

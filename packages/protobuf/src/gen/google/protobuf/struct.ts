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
  unknownFields,
  writeBool,
  writeDouble,
  writeInt32,
  writeString,
  writeUnknown,
} from "../../../binary.ts";

/** The schema of google/protobuf/struct.proto. */
export const googleProtobufStructProto: ProtoFile = /* @__PURE__ */ protoFile(
  "google/protobuf/struct.proto",
  "Chxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3RvEg9nb29nbGUucHJvdG9idWYihAEKBlN0cnVjdBIzCgZmaWVsZHMYASAD" +
    "KAsyIy5nb29nbGUucHJvdG9idWYuU3RydWN0LkZpZWxkc0VudHJ5GkUKC0ZpZWxkc0VudHJ5EgsKA2tleRgBIAEoCRIlCgV2" +
    "YWx1ZRgCIAEoCzIWLmdvb2dsZS5wcm90b2J1Zi5WYWx1ZToCOAEisgIKBVZhbHVlEjsKCm51bGxfdmFsdWUYASABKA4yGi5n" +
    "b29nbGUucHJvdG9idWYuTnVsbFZhbHVlSABSCW51bGxWYWx1ZRIjCgxudW1iZXJfdmFsdWUYAiABKAFIAFILbnVtYmVyVmFs" +
    "dWUSIwoMc3RyaW5nX3ZhbHVlGAMgASgJSABSC3N0cmluZ1ZhbHVlEh8KCmJvb2xfdmFsdWUYBCABKAhIAFIJYm9vbFZhbHVl" +
    "EjwKDHN0cnVjdF92YWx1ZRgFIAEoCzIXLmdvb2dsZS5wcm90b2J1Zi5TdHJ1Y3RIAFILc3RydWN0VmFsdWUSOwoKbGlzdF92" +
    "YWx1ZRgGIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5MaXN0VmFsdWVIAFIJbGlzdFZhbHVlQgYKBGtpbmQiMwoJTGlzdFZhbHVl" +
    "EiYKBnZhbHVlcxgBIAMoCzIWLmdvb2dsZS5wcm90b2J1Zi5WYWx1ZSobCglOdWxsVmFsdWUSDgoKTlVMTF9WQUxVRRAAQn8K" +
    "E2NvbS5nb29nbGUucHJvdG9idWZCC1N0cnVjdFByb3RvUAFaL2dvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tu" +
    "b3duL3N0cnVjdHBi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM=",
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
    create: (init = {}) => ({
      fields: createMap(init.fields, undefined, (v) => Value.create(v)),
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
              else if (tag === 18) v = Value.read(r, r.open(), v);
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
    create: (init = {}) => ({
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
            kind = { case: "structValue", value: Struct.read(r, r.open(), kind?.case === "structValue" ? kind.value : undefined) };
            break;
          case 50:
            kind = { case: "listValue", value: ListValue.read(r, r.open(), kind?.case === "listValue" ? kind.value : undefined) };
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
    create: (init = {}) => ({
      values: init.values?.map((v) => Value.create(v)) ?? [],
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
      let values = t?.values;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = Value.read(r, r.open());
            if (values === undefined) values = [v];
            else values.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ListValue = { values: values ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

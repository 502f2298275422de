// Made by Weft from google/protobuf/wrappers.proto: changes here are lost.

import {
  type Int64Input,
  type MessageType,
  type ProtoFile,
  int64ToBigint,
  message,
  noBytes,
  protoFile,
  unknownFields,
  writeBool,
  writeBytes,
  writeDouble,
  writeFloat,
  writeInt32,
  writeInt64,
  writeString,
  writeUint32,
  writeUint64,
  writeUnknown,
} from "../../../binary.ts";

/** The schema of google/protobuf/wrappers.proto. */
export const googleProtobufWrappersProto: ProtoFile = /* @__PURE__ */ protoFile(
  "google/protobuf/wrappers.proto",
  "Ch5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIcCgtEb3VibGVWYWx1ZRINCgV2YWx1" +
    "ZRgBIAEoASIbCgpGbG9hdFZhbHVlEg0KBXZhbHVlGAEgASgCIhsKCkludDY0VmFsdWUSDQoFdmFsdWUYASABKAMiHAoLVUlu" +
    "dDY0VmFsdWUSDQoFdmFsdWUYASABKAQiGwoKSW50MzJWYWx1ZRINCgV2YWx1ZRgBIAEoBSIcCgtVSW50MzJWYWx1ZRINCgV2" +
    "YWx1ZRgBIAEoDSIaCglCb29sVmFsdWUSDQoFdmFsdWUYASABKAgiHAoLU3RyaW5nVmFsdWUSDQoFdmFsdWUYASABKAkiGwoK" +
    "Qnl0ZXNWYWx1ZRINCgV2YWx1ZRgBIAEoDEKDAQoTY29tLmdvb2dsZS5wcm90b2J1ZkINV3JhcHBlcnNQcm90b1ABWjFnb29n" +
    "bGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi93cmFwcGVyc3Bi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVm" +
    "LldlbGxLbm93blR5cGVzYgZwcm90bzM=",
);

/**
 * Wrapper message for `double`.
 *
 * The JSON representation for `DoubleValue` is JSON number.
 *
 * Not recommended for use in new APIs, but still useful for legacy APIs and
 * has no plan to be removed.
 */
export interface DoubleValue {
  /** The double value. */
  value: number;
}

/** What a {@link DoubleValue} can be made from. */
export interface DoubleValueInit {
  value?: number | undefined;
}

export const DoubleValue: MessageType<DoubleValue, DoubleValueInit> = /* @__PURE__ */ message<DoubleValue, DoubleValueInit>(
  googleProtobufWrappersProto,
  "google.protobuf.DoubleValue",
  {
    create: (init) => init === undefined ? { value: 0 } : {
      value: init.value ?? 0,
    },
    write(m, b, p) {
      if (m.value !== undefined && !Object.is(m.value, 0)) {
        b[p++] = 9;
        p = writeDouble(b, p, m.value);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let value = t?.value ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 9:
            value = r.double();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: DoubleValue = { value };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * Wrapper message for `float`.
 *
 * The JSON representation for `FloatValue` is JSON number.
 *
 * Not recommended for use in new APIs, but still useful for legacy APIs and
 * has no plan to be removed.
 */
export interface FloatValue {
  /** The float value. */
  value: number;
}

/** What a {@link FloatValue} can be made from. */
export interface FloatValueInit {
  value?: number | undefined;
}

export const FloatValue: MessageType<FloatValue, FloatValueInit> = /* @__PURE__ */ message<FloatValue, FloatValueInit>(
  googleProtobufWrappersProto,
  "google.protobuf.FloatValue",
  {
    create: (init) => init === undefined ? { value: 0 } : {
      value: init.value ?? 0,
    },
    write(m, b, p) {
      if (m.value !== undefined && !Object.is(m.value, 0)) {
        b[p++] = 13;
        p = writeFloat(b, p, m.value);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let value = t?.value ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 13:
            value = r.float();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: FloatValue = { value };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * Wrapper message for `int64`.
 *
 * The JSON representation for `Int64Value` is JSON string.
 *
 * Not recommended for use in new APIs, but still useful for legacy APIs and
 * has no plan to be removed.
 */
export interface Int64Value {
  /** The int64 value. */
  value: bigint;
}

/** What a {@link Int64Value} can be made from. */
export interface Int64ValueInit {
  value?: Int64Input | undefined;
}

export const Int64Value: MessageType<Int64Value, Int64ValueInit> = /* @__PURE__ */ message<Int64Value, Int64ValueInit>(
  googleProtobufWrappersProto,
  "google.protobuf.Int64Value",
  {
    create: (init = {}) => ({
      value: int64ToBigint(init.value),
    }),
    write(m, b, p) {
      if (m.value) {
        b[p++] = 8;
        p = writeInt64(b, p, m.value);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let value = t?.value ?? 0n;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            value = r.int64();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Int64Value = { value };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * Wrapper message for `uint64`.
 *
 * The JSON representation for `UInt64Value` is JSON string.
 *
 * Not recommended for use in new APIs, but still useful for legacy APIs and
 * has no plan to be removed.
 */
export interface UInt64Value {
  /** The uint64 value. */
  value: bigint;
}

/** What a {@link UInt64Value} can be made from. */
export interface UInt64ValueInit {
  value?: Int64Input | undefined;
}

export const UInt64Value: MessageType<UInt64Value, UInt64ValueInit> = /* @__PURE__ */ message<UInt64Value, UInt64ValueInit>(
  googleProtobufWrappersProto,
  "google.protobuf.UInt64Value",
  {
    create: (init = {}) => ({
      value: int64ToBigint(init.value),
    }),
    write(m, b, p) {
      if (m.value) {
        b[p++] = 8;
        p = writeUint64(b, p, m.value);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let value = t?.value ?? 0n;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            value = r.uint64();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: UInt64Value = { value };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * Wrapper message for `int32`.
 *
 * The JSON representation for `Int32Value` is JSON number.
 *
 * Not recommended for use in new APIs, but still useful for legacy APIs and
 * has no plan to be removed.
 */
export interface Int32Value {
  /** The int32 value. */
  value: number;
}

/** What a {@link Int32Value} can be made from. */
export interface Int32ValueInit {
  value?: number | undefined;
}

export const Int32Value: MessageType<Int32Value, Int32ValueInit> = /* @__PURE__ */ message<Int32Value, Int32ValueInit>(
  googleProtobufWrappersProto,
  "google.protobuf.Int32Value",
  {
    create: (init = {}) => ({
      value: init.value ?? 0,
    }),
    write(m, b, p) {
      if (m.value != null && m.value !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.value);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let value = t?.value ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            value = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Int32Value = { value };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * Wrapper message for `uint32`.
 *
 * The JSON representation for `UInt32Value` is JSON number.
 *
 * Not recommended for use in new APIs, but still useful for legacy APIs and
 * has no plan to be removed.
 */
export interface UInt32Value {
  /** The uint32 value. */
  value: number;
}

/** What a {@link UInt32Value} can be made from. */
export interface UInt32ValueInit {
  value?: number | undefined;
}

export const UInt32Value: MessageType<UInt32Value, UInt32ValueInit> = /* @__PURE__ */ message<UInt32Value, UInt32ValueInit>(
  googleProtobufWrappersProto,
  "google.protobuf.UInt32Value",
  {
    create: (init = {}) => ({
      value: init.value ?? 0,
    }),
    write(m, b, p) {
      if (m.value != null && m.value !== 0) {
        b[p++] = 8;
        p = writeUint32(b, p, m.value);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let value = t?.value ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            value = r.uint32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: UInt32Value = { value };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * Wrapper message for `bool`.
 *
 * The JSON representation for `BoolValue` is JSON `true` and `false`.
 *
 * Not recommended for use in new APIs, but still useful for legacy APIs and
 * has no plan to be removed.
 */
export interface BoolValue {
  /** The bool value. */
  value: boolean;
}

/** What a {@link BoolValue} can be made from. */
export interface BoolValueInit {
  value?: boolean | undefined;
}

export const BoolValue: MessageType<BoolValue, BoolValueInit> = /* @__PURE__ */ message<BoolValue, BoolValueInit>(
  googleProtobufWrappersProto,
  "google.protobuf.BoolValue",
  {
    create: (init = {}) => ({
      value: init.value ?? false,
    }),
    write(m, b, p) {
      if (m.value) {
        b[p++] = 8;
        p = writeBool(b, p, m.value);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let value = t?.value ?? false;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            value = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: BoolValue = { value };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * Wrapper message for `string`.
 *
 * The JSON representation for `StringValue` is JSON string.
 *
 * Not recommended for use in new APIs, but still useful for legacy APIs and
 * has no plan to be removed.
 */
export interface StringValue {
  /** The string value. */
  value: string;
}

/** What a {@link StringValue} can be made from. */
export interface StringValueInit {
  value?: string | undefined;
}

export const StringValue: MessageType<StringValue, StringValueInit> = /* @__PURE__ */ message<StringValue, StringValueInit>(
  googleProtobufWrappersProto,
  "google.protobuf.StringValue",
  {
    create: (init = {}) => ({
      value: init.value ?? "",
    }),
    write(m, b, p) {
      if (m.value) {
        b[p++] = 10;
        p = writeString(b, p, m.value);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let value = t?.value ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            value = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: StringValue = { value };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * Wrapper message for `bytes`.
 *
 * The JSON representation for `BytesValue` is JSON string.
 *
 * Not recommended for use in new APIs, but still useful for legacy APIs and
 * has no plan to be removed.
 */
export interface BytesValue {
  /** The bytes value. */
  value: Uint8Array;
}

/** What a {@link BytesValue} can be made from. */
export interface BytesValueInit {
  value?: Uint8Array | undefined;
}

export const BytesValue: MessageType<BytesValue, BytesValueInit> = /* @__PURE__ */ message<BytesValue, BytesValueInit>(
  googleProtobufWrappersProto,
  "google.protobuf.BytesValue",
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
      const m: BytesValue = { value };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

// Made by Weft from google/protobuf/type.proto: changes here are lost.

import {
  type MessageType,
  type ProtoFile,
  createList,
  endMessage,
  message,
  protoFile,
  unknownFields,
  writeBool,
  writeInt32,
  writeString,
  writeUnknown,
} from "../../../binary.ts";
import { Any, type AnyInit, googleProtobufAnyProto } from "./any.ts";
import { SourceContext, type SourceContextInit, googleProtobufSourceContextProto } from "./source_context.ts";

/** The schema of google/protobuf/type.proto. */
export const googleProtobufTypeProto: ProtoFile = /* @__PURE__ */ protoFile(
  "google/protobuf/type.proto",
  "Chpnb29nbGUvcHJvdG9idWYvdHlwZS5wcm90bxIPZ29vZ2xlLnByb3RvYnVmGhlnb29nbGUvcHJvdG9idWYvYW55LnByb3Rv" +
    "GiRnb29nbGUvcHJvdG9idWYvc291cmNlX2NvbnRleHQucHJvdG8i9wEKBFR5cGUSDAoEbmFtZRgBIAEoCRImCgZmaWVsZHMY" +
    "AiADKAsyFi5nb29nbGUucHJvdG9idWYuRmllbGQSDgoGb25lb2ZzGAMgAygJEigKB29wdGlvbnMYBCADKAsyFy5nb29nbGUu" +
    "cHJvdG9idWYuT3B0aW9uEkUKDnNvdXJjZV9jb250ZXh0GAUgASgLMh4uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvbnRleHRS" +
    "DXNvdXJjZUNvbnRleHQSJwoGc3ludGF4GAYgASgOMhcuZ29vZ2xlLnByb3RvYnVmLlN5bnRheBIPCgdlZGl0aW9uGAcgASgJ" +
    "IoIGCgVGaWVsZBIpCgRraW5kGAEgASgOMhsuZ29vZ2xlLnByb3RvYnVmLkZpZWxkLktpbmQSNwoLY2FyZGluYWxpdHkYAiAB" +
    "KA4yIi5nb29nbGUucHJvdG9idWYuRmllbGQuQ2FyZGluYWxpdHkSDgoGbnVtYmVyGAMgASgFEgwKBG5hbWUYBCABKAkSGQoI" +
    "dHlwZV91cmwYBiABKAlSB3R5cGVVcmwSHwoLb25lb2ZfaW5kZXgYByABKAVSCm9uZW9mSW5kZXgSDgoGcGFja2VkGAggASgI" +
    "EigKB29wdGlvbnMYCSADKAsyFy5nb29nbGUucHJvdG9idWYuT3B0aW9uEhsKCWpzb25fbmFtZRgKIAEoCVIIanNvbk5hbWUS" +
    "IwoNZGVmYXVsdF92YWx1ZRgLIAEoCVIMZGVmYXVsdFZhbHVlIsgCCgRLaW5kEhAKDFRZUEVfVU5LTk9XThAAEg8KC1RZUEVf" +
    "RE9VQkxFEAESDgoKVFlQRV9GTE9BVBACEg4KClRZUEVfSU5UNjQQAxIPCgtUWVBFX1VJTlQ2NBAEEg4KClRZUEVfSU5UMzIQ" +
    "BRIQCgxUWVBFX0ZJWEVENjQQBhIQCgxUWVBFX0ZJWEVEMzIQBxINCglUWVBFX0JPT0wQCBIPCgtUWVBFX1NUUklORxAJEg4K" +
    "ClRZUEVfR1JPVVAQChIQCgxUWVBFX01FU1NBR0UQCxIOCgpUWVBFX0JZVEVTEAwSDwoLVFlQRV9VSU5UMzIQDRINCglUWVBF" +
    "X0VOVU0QDhIRCg1UWVBFX1NGSVhFRDMyEA8SEQoNVFlQRV9TRklYRUQ2NBAQEg8KC1RZUEVfU0lOVDMyEBESDwoLVFlQRV9T" +
    "SU5UNjQQEiJ0CgtDYXJkaW5hbGl0eRIXChNDQVJESU5BTElUWV9VTktOT1dOEAASGAoUQ0FSRElOQUxJVFlfT1BUSU9OQUwQ" +
    "ARIYChRDQVJESU5BTElUWV9SRVFVSVJFRBACEhgKFENBUkRJTkFMSVRZX1JFUEVBVEVEEAMi7gEKBEVudW0SDAoEbmFtZRgB" +
    "IAEoCRItCgllbnVtdmFsdWUYAiADKAsyGi5nb29nbGUucHJvdG9idWYuRW51bVZhbHVlEigKB29wdGlvbnMYAyADKAsyFy5n" +
    "b29nbGUucHJvdG9idWYuT3B0aW9uEkUKDnNvdXJjZV9jb250ZXh0GAQgASgLMh4uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNv" +
    "bnRleHRSDXNvdXJjZUNvbnRleHQSJwoGc3ludGF4GAUgASgOMhcuZ29vZ2xlLnByb3RvYnVmLlN5bnRheBIPCgdlZGl0aW9u" +
    "GAYgASgJIlMKCUVudW1WYWx1ZRIMCgRuYW1lGAEgASgJEg4KBm51bWJlchgCIAEoBRIoCgdvcHRpb25zGAMgAygLMhcuZ29v" +
    "Z2xlLnByb3RvYnVmLk9wdGlvbiI7CgZPcHRpb24SDAoEbmFtZRgBIAEoCRIjCgV2YWx1ZRgCIAEoCzIULmdvb2dsZS5wcm90" +
    "b2J1Zi5BbnkqQwoGU3ludGF4EhEKDVNZTlRBWF9QUk9UTzIQABIRCg1TWU5UQVhfUFJPVE8zEAESEwoPU1lOVEFYX0VESVRJ" +
    "T05TEAJCewoTY29tLmdvb2dsZS5wcm90b2J1ZkIJVHlwZVByb3RvUAFaLWdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5" +
    "cGVzL2tub3duL3R5cGVwYvgBAaICA0dQQqoCHkdvb2dsZS5Qcm90b2J1Zi5XZWxsS25vd25UeXBlc2IGcHJvdG8z",
  () => [googleProtobufAnyProto, googleProtobufSourceContextProto],
);

/** The syntax in which a protocol buffer element is defined. */
export const Syntax = {
  /** Syntax `proto2`. */
  PROTO2: 0,
  /** Syntax `proto3`. */
  PROTO3: 1,
  /** Syntax `editions`. */
  EDITIONS: 2,
} as const;
export type Syntax = (typeof Syntax)[keyof typeof Syntax] | (number & {});

/**
 * A protocol buffer message type.
 *
 * New usages of this message as an alternative to DescriptorProto are strongly
 * discouraged. This message does not reliability preserve all information
 * necessary to model the schema and preserve semantics. Instead make use of
 * FileDescriptorSet which preserves the necessary information.
 */
export interface Type {
  /** The fully qualified message name. */
  name: string;
  /** The list of fields. */
  fields: Field[];
  /** The list of types appearing in `oneof` definitions in this type. */
  oneofs: string[];
  /** The protocol buffer options. */
  options: Option[];
  /** The source context. */
  sourceContext?: SourceContext | undefined;
  /** The source syntax. */
  syntax: Syntax;
  /** The source edition string, only valid when syntax is SYNTAX_EDITIONS. */
  edition: string;
}

/** What a {@link Type} can be made from. */
export interface TypeInit {
  name?: string | undefined;
  fields?: readonly FieldInit[] | undefined;
  oneofs?: readonly string[] | undefined;
  options?: readonly OptionInit[] | undefined;
  sourceContext?: SourceContextInit | undefined;
  syntax?: Syntax | undefined;
  edition?: string | undefined;
}

export const Type: MessageType<Type, TypeInit> = /* @__PURE__ */ message<Type, TypeInit>(
  googleProtobufTypeProto,
  "google.protobuf.Type",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      fields: init.fields?.map((v) => Field.create(v)) ?? [],
      oneofs: createList(init.oneofs),
      options: init.options?.map((v) => Option.create(v)) ?? [],
      sourceContext: init.sourceContext && SourceContext.create(init.sourceContext),
      syntax: init.syntax ?? 0,
      edition: init.edition ?? "",
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.fields) {
        for (let i = 0; i < m.fields.length; i++) {
          b[p++] = 18;
          p = endMessage(b, p, Field.write(m.fields[i]!, b, p + 1));
        }
      }
      if (m.oneofs) {
        for (let i = 0; i < m.oneofs.length; i++) {
          b[p++] = 26;
          p = writeString(b, p, m.oneofs[i]!);
        }
      }
      if (m.options) {
        for (let i = 0; i < m.options.length; i++) {
          b[p++] = 34;
          p = endMessage(b, p, Option.write(m.options[i]!, b, p + 1));
        }
      }
      if (m.sourceContext !== undefined) {
        b[p++] = 42;
        p = endMessage(b, p, SourceContext.write(m.sourceContext, b, p + 1));
      }
      if (m.syntax != null && m.syntax !== 0) {
        b[p++] = 48;
        p = writeInt32(b, p, m.syntax);
      }
      if (m.edition) {
        b[p++] = 58;
        p = writeString(b, p, m.edition);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let fields = t?.fields;
      let oneofs = t?.oneofs;
      let options = t?.options;
      let sourceContext = t?.sourceContext;
      let syntax = t?.syntax ?? 0;
      let edition = t?.edition ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18: {
            const v = Field.read(r, r.open());
            if (fields === undefined) fields = [v];
            else fields.push(v);
            break;
          }
          case 26: {
            const v = r.string();
            if (oneofs === undefined) oneofs = [v];
            else oneofs.push(v);
            break;
          }
          case 34: {
            const v = Option.read(r, r.open());
            if (options === undefined) options = [v];
            else options.push(v);
            break;
          }
          case 42:
            sourceContext = SourceContext.read(r, r.open(), sourceContext);
            break;
          case 48:
            syntax = r.int32();
            break;
          case 58:
            edition = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Type = { name, fields: fields ?? [], oneofs: oneofs ?? [], options: options ?? [], sourceContext, syntax, edition };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * A single field of a message type.
 *
 * New usages of this message as an alternative to FieldDescriptorProto are
 * strongly discouraged. This message does not reliability preserve all
 * information necessary to model the schema and preserve semantics. Instead
 * make use of FileDescriptorSet which preserves the necessary information.
 */
export interface Field {
  /** The field type. */
  kind: Field_Kind;
  /** The field cardinality. */
  cardinality: Field_Cardinality;
  /** The field number. */
  number: number;
  /** The field name. */
  name: string;
  /**
   * The field type URL, without the scheme, for message or enumeration
   * types. Example: `"type.googleapis.com/google.protobuf.Timestamp"`.
   */
  typeUrl: string;
  /**
   * The index of the field type in `Type.oneofs`, for message or enumeration
   * types. The first type has index 1; zero means the type is not in the list.
   */
  oneofIndex: number;
  /** Whether to use alternative packed wire representation. */
  packed: boolean;
  /** The protocol buffer options. */
  options: Option[];
  /** The field JSON name. */
  jsonName: string;
  /** The string value of the default value of this field. Proto2 syntax only. */
  defaultValue: string;
}

/** What a {@link Field} can be made from. */
export interface FieldInit {
  kind?: Field_Kind | undefined;
  cardinality?: Field_Cardinality | undefined;
  number?: number | undefined;
  name?: string | undefined;
  typeUrl?: string | undefined;
  oneofIndex?: number | undefined;
  packed?: boolean | undefined;
  options?: readonly OptionInit[] | undefined;
  jsonName?: string | undefined;
  defaultValue?: string | undefined;
}

export const Field: MessageType<Field, FieldInit> = /* @__PURE__ */ message<Field, FieldInit>(
  googleProtobufTypeProto,
  "google.protobuf.Field",
  {
    create: (init = {}) => ({
      kind: init.kind ?? 0,
      cardinality: init.cardinality ?? 0,
      number: init.number ?? 0,
      name: init.name ?? "",
      typeUrl: init.typeUrl ?? "",
      oneofIndex: init.oneofIndex ?? 0,
      packed: init.packed ?? false,
      options: init.options?.map((v) => Option.create(v)) ?? [],
      jsonName: init.jsonName ?? "",
      defaultValue: init.defaultValue ?? "",
    }),
    write(m, b, p) {
      if (m.kind != null && m.kind !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.kind);
      }
      if (m.cardinality != null && m.cardinality !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.cardinality);
      }
      if (m.number != null && m.number !== 0) {
        b[p++] = 24;
        p = writeInt32(b, p, m.number);
      }
      if (m.name) {
        b[p++] = 34;
        p = writeString(b, p, m.name);
      }
      if (m.typeUrl) {
        b[p++] = 50;
        p = writeString(b, p, m.typeUrl);
      }
      if (m.oneofIndex != null && m.oneofIndex !== 0) {
        b[p++] = 56;
        p = writeInt32(b, p, m.oneofIndex);
      }
      if (m.packed) {
        b[p++] = 64;
        p = writeBool(b, p, m.packed);
      }
      if (m.options) {
        for (let i = 0; i < m.options.length; i++) {
          b[p++] = 74;
          p = endMessage(b, p, Option.write(m.options[i]!, b, p + 1));
        }
      }
      if (m.jsonName) {
        b[p++] = 82;
        p = writeString(b, p, m.jsonName);
      }
      if (m.defaultValue) {
        b[p++] = 90;
        p = writeString(b, p, m.defaultValue);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let kind = t?.kind ?? 0;
      let cardinality = t?.cardinality ?? 0;
      let number = t?.number ?? 0;
      let name = t?.name ?? "";
      let typeUrl = t?.typeUrl ?? "";
      let oneofIndex = t?.oneofIndex ?? 0;
      let packed = t?.packed ?? false;
      let options = t?.options;
      let jsonName = t?.jsonName ?? "";
      let defaultValue = t?.defaultValue ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            kind = r.int32();
            break;
          case 16:
            cardinality = r.int32();
            break;
          case 24:
            number = r.int32();
            break;
          case 34:
            name = r.string();
            break;
          case 50:
            typeUrl = r.string();
            break;
          case 56:
            oneofIndex = r.int32();
            break;
          case 64:
            packed = r.bool();
            break;
          case 74: {
            const v = Option.read(r, r.open());
            if (options === undefined) options = [v];
            else options.push(v);
            break;
          }
          case 82:
            jsonName = r.string();
            break;
          case 90:
            defaultValue = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Field = { kind, cardinality, number, name, typeUrl, oneofIndex, packed, options: options ?? [], jsonName, defaultValue };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** Basic field types. */
export const Field_Kind = {
  /** Field type unknown. */
  TYPE_UNKNOWN: 0,
  /** Field type double. */
  TYPE_DOUBLE: 1,
  /** Field type float. */
  TYPE_FLOAT: 2,
  /** Field type int64. */
  TYPE_INT64: 3,
  /** Field type uint64. */
  TYPE_UINT64: 4,
  /** Field type int32. */
  TYPE_INT32: 5,
  /** Field type fixed64. */
  TYPE_FIXED64: 6,
  /** Field type fixed32. */
  TYPE_FIXED32: 7,
  /** Field type bool. */
  TYPE_BOOL: 8,
  /** Field type string. */
  TYPE_STRING: 9,
  /** Field type group. Proto2 syntax only, and deprecated. */
  TYPE_GROUP: 10,
  /** Field type message. */
  TYPE_MESSAGE: 11,
  /** Field type bytes. */
  TYPE_BYTES: 12,
  /** Field type uint32. */
  TYPE_UINT32: 13,
  /** Field type enum. */
  TYPE_ENUM: 14,
  /** Field type sfixed32. */
  TYPE_SFIXED32: 15,
  /** Field type sfixed64. */
  TYPE_SFIXED64: 16,
  /** Field type sint32. */
  TYPE_SINT32: 17,
  /** Field type sint64. */
  TYPE_SINT64: 18,
} as const;
export type Field_Kind = (typeof Field_Kind)[keyof typeof Field_Kind] | (number & {});

/** Whether a field is optional, required, or repeated. */
export const Field_Cardinality = {
  /** For fields with unknown cardinality. */
  UNKNOWN: 0,
  /** For optional fields. */
  OPTIONAL: 1,
  /** For required fields. Proto2 syntax only. */
  REQUIRED: 2,
  /** For repeated fields. */
  REPEATED: 3,
} as const;
export type Field_Cardinality = (typeof Field_Cardinality)[keyof typeof Field_Cardinality] | (number & {});

/**
 * Enum type definition.
 *
 * New usages of this message as an alternative to EnumDescriptorProto are
 * strongly discouraged. This message does not reliability preserve all
 * information necessary to model the schema and preserve semantics. Instead
 * make use of FileDescriptorSet which preserves the necessary information.
 */
export interface Enum {
  /** Enum type name. */
  name: string;
  /** Enum value definitions. */
  enumvalue: EnumValue[];
  /** Protocol buffer options. */
  options: Option[];
  /** The source context. */
  sourceContext?: SourceContext | undefined;
  /** The source syntax. */
  syntax: Syntax;
  /** The source edition string, only valid when syntax is SYNTAX_EDITIONS. */
  edition: string;
}

/** What a {@link Enum} can be made from. */
export interface EnumInit {
  name?: string | undefined;
  enumvalue?: readonly EnumValueInit[] | undefined;
  options?: readonly OptionInit[] | undefined;
  sourceContext?: SourceContextInit | undefined;
  syntax?: Syntax | undefined;
  edition?: string | undefined;
}

export const Enum: MessageType<Enum, EnumInit> = /* @__PURE__ */ message<Enum, EnumInit>(
  googleProtobufTypeProto,
  "google.protobuf.Enum",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      enumvalue: init.enumvalue?.map((v) => EnumValue.create(v)) ?? [],
      options: init.options?.map((v) => Option.create(v)) ?? [],
      sourceContext: init.sourceContext && SourceContext.create(init.sourceContext),
      syntax: init.syntax ?? 0,
      edition: init.edition ?? "",
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.enumvalue) {
        for (let i = 0; i < m.enumvalue.length; i++) {
          b[p++] = 18;
          p = endMessage(b, p, EnumValue.write(m.enumvalue[i]!, b, p + 1));
        }
      }
      if (m.options) {
        for (let i = 0; i < m.options.length; i++) {
          b[p++] = 26;
          p = endMessage(b, p, Option.write(m.options[i]!, b, p + 1));
        }
      }
      if (m.sourceContext !== undefined) {
        b[p++] = 34;
        p = endMessage(b, p, SourceContext.write(m.sourceContext, b, p + 1));
      }
      if (m.syntax != null && m.syntax !== 0) {
        b[p++] = 40;
        p = writeInt32(b, p, m.syntax);
      }
      if (m.edition) {
        b[p++] = 50;
        p = writeString(b, p, m.edition);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let enumvalue = t?.enumvalue;
      let options = t?.options;
      let sourceContext = t?.sourceContext;
      let syntax = t?.syntax ?? 0;
      let edition = t?.edition ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18: {
            const v = EnumValue.read(r, r.open());
            if (enumvalue === undefined) enumvalue = [v];
            else enumvalue.push(v);
            break;
          }
          case 26: {
            const v = Option.read(r, r.open());
            if (options === undefined) options = [v];
            else options.push(v);
            break;
          }
          case 34:
            sourceContext = SourceContext.read(r, r.open(), sourceContext);
            break;
          case 40:
            syntax = r.int32();
            break;
          case 50:
            edition = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Enum = { name, enumvalue: enumvalue ?? [], options: options ?? [], sourceContext, syntax, edition };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * Enum value definition.
 *
 * New usages of this message as an alternative to EnumValueDescriptorProto are
 * strongly discouraged. This message does not reliability preserve all
 * information necessary to model the schema and preserve semantics. Instead
 * make use of FileDescriptorSet which preserves the necessary information.
 */
export interface EnumValue {
  /** Enum value name. */
  name: string;
  /** Enum value number. */
  number: number;
  /** Protocol buffer options. */
  options: Option[];
}

/** What a {@link EnumValue} can be made from. */
export interface EnumValueInit {
  name?: string | undefined;
  number?: number | undefined;
  options?: readonly OptionInit[] | undefined;
}

export const EnumValue: MessageType<EnumValue, EnumValueInit> = /* @__PURE__ */ message<EnumValue, EnumValueInit>(
  googleProtobufTypeProto,
  "google.protobuf.EnumValue",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      number: init.number ?? 0,
      options: init.options?.map((v) => Option.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.number != null && m.number !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.number);
      }
      if (m.options) {
        for (let i = 0; i < m.options.length; i++) {
          b[p++] = 26;
          p = endMessage(b, p, Option.write(m.options[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let number = t?.number ?? 0;
      let options = t?.options;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 16:
            number = r.int32();
            break;
          case 26: {
            const v = Option.read(r, r.open());
            if (options === undefined) options = [v];
            else options.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: EnumValue = { name, number, options: options ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/**
 * A protocol buffer option, which can be attached to a message, field,
 * enumeration, etc.
 *
 * New usages of this message as an alternative to FileOptions, MessageOptions,
 * FieldOptions, EnumOptions, EnumValueOptions, ServiceOptions, or MethodOptions
 * are strongly discouraged.
 */
export interface Option {
  /**
   * The option's name. For protobuf built-in options (options defined in
   * descriptor.proto), this is the short name. For example, `"map_entry"`.
   * For custom options, it should be the fully-qualified name. For example,
   * `"google.api.http"`.
   */
  name: string;
  /**
   * The option's value packed in an Any message. If the value is a primitive,
   * the corresponding wrapper type defined in google/protobuf/wrappers.proto
   * should be used. If the value is an enum, it should be stored as an int32
   * value using the google.protobuf.Int32Value type.
   */
  value?: Any | undefined;
}

/** What a {@link Option} can be made from. */
export interface OptionInit {
  name?: string | undefined;
  value?: AnyInit | undefined;
}

export const Option: MessageType<Option, OptionInit> = /* @__PURE__ */ message<Option, OptionInit>(
  googleProtobufTypeProto,
  "google.protobuf.Option",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      value: init.value && Any.create(init.value),
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.value !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, Any.write(m.value, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let value = t?.value;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            value = Any.read(r, r.open(), value);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Option = { name, value };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

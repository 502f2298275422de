// Made by Weft from onnx.proto: changes here are lost.

import {
  type Int64Input,
  type MessageType,
  type ProtoFile,
  appendBigInt64Array,
  appendFloat32Array,
  appendInt32Array,
  createBigintList,
  createList,
  endMessage,
  int64ToBigint,
  message,
  noBigInt64Array,
  noBytes,
  noFloat32Array,
  noInt32Array,
  protoFile,
  readPackedFloat,
  readPackedInt32,
  readPackedInt64,
  toBigInt64Array,
  toFloat32Array,
  toInt32Array,
  unknownFields,
  writeBytes,
  writeFloat,
  writeInt32,
  writeInt64,
  writePackedFloat,
  writeString,
  writeUnknown,
} from "@weft/protobuf";
import { weftOptionsProto } from "@weft/protobuf/descriptor";

/** The schema of onnx.proto. */
export const onnxProto: ProtoFile = /* @__PURE__ */ protoFile(
  "onnx.proto",
  "Cgpvbm54LnByb3RvEgRvbm54GhJ3ZWZ0L29wdGlvbnMucHJvdG8i2wIKDkF0dHJpYnV0ZVByb3RvEgwKBG5hbWUYASABKAkS" +
    "CQoBZhgCIAEoAhIJCgFpGAMgASgDEgkKAXMYBCABKAwSHAoBdBgFIAEoCzIRLm9ubnguVGVuc29yUHJvdG8SGwoBZxgGIAEo" +
    "CzIQLm9ubnguR3JhcGhQcm90bxIUCgZmbG9hdHMYByADKAJCBLi2GQESDAoEaW50cxgIIAMoAxIPCgdzdHJpbmdzGAkgAygM" +
    "EjAKBHR5cGUYFCABKA4yIi5vbm54LkF0dHJpYnV0ZVByb3RvLkF0dHJpYnV0ZVR5cGUieAoNQXR0cmlidXRlVHlwZRINCglV" +
    "TkRFRklORUQQABIJCgVGTE9BVBABEgcKA0lOVBACEgoKBlNUUklORxADEgoKBlRFTlNPUhAEEgkKBUdSQVBIEAUSCgoGRkxP" +
    "QVRTEAYSCAoESU5UUxAHEgsKB1NUUklOR1MQCCI9Cg5WYWx1ZUluZm9Qcm90bxIMCgRuYW1lGAEgASgJEh0KBHR5cGUYAiAB" +
    "KAsyDy5vbm54LlR5cGVQcm90byKpAQoJTm9kZVByb3RvEg0KBWlucHV0GAEgAygJEg4KBm91dHB1dBgCIAMoCRIMCgRuYW1l" +
    "GAMgASgJEhcKB29wX3R5cGUYBCABKAlSBm9wVHlwZRInCglhdHRyaWJ1dGUYBSADKAsyFC5vbm54LkF0dHJpYnV0ZVByb3Rv" +
    "Eh0KCmRvY19zdHJpbmcYBiABKAlSCWRvY1N0cmluZxIOCgZkb21haW4YByABKAkiNAoWU3RyaW5nU3RyaW5nRW50cnlQcm90" +
    "bxILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAki8gIKCk1vZGVsUHJvdG8SHQoKaXJfdmVyc2lvbhgBIAEoA1IJaXJWZXJz" +
    "aW9uEiMKDXByb2R1Y2VyX25hbWUYAiABKAlSDHByb2R1Y2VyTmFtZRIpChBwcm9kdWNlcl92ZXJzaW9uGAMgASgJUg9wcm9k" +
    "dWNlclZlcnNpb24SDgoGZG9tYWluGAQgASgJEiMKDW1vZGVsX3ZlcnNpb24YBSABKANSDG1vZGVsVmVyc2lvbhIdCgpkb2Nf" +
    "c3RyaW5nGAYgASgJUglkb2NTdHJpbmcSHwoFZ3JhcGgYByABKAsyEC5vbm54LkdyYXBoUHJvdG8SOwoMb3BzZXRfaW1wb3J0" +
    "GAggAygLMhgub25ueC5PcGVyYXRvclNldElkUHJvdG9SC29wc2V0SW1wb3J0EkMKDm1ldGFkYXRhX3Byb3BzGA4gAygLMhwu" +
    "b25ueC5TdHJpbmdTdHJpbmdFbnRyeVByb3RvUg1tZXRhZGF0YVByb3BzIoACCgpHcmFwaFByb3RvEh0KBG5vZGUYASADKAsy" +
    "Dy5vbm54Lk5vZGVQcm90bxIMCgRuYW1lGAIgASgJEiYKC2luaXRpYWxpemVyGAUgAygLMhEub25ueC5UZW5zb3JQcm90bxId" +
    "Cgpkb2Nfc3RyaW5nGAogASgJUglkb2NTdHJpbmcSIwoFaW5wdXQYCyADKAsyFC5vbm54LlZhbHVlSW5mb1Byb3RvEiQKBm91" +
    "dHB1dBgMIAMoCzIULm9ubnguVmFsdWVJbmZvUHJvdG8SMwoKdmFsdWVfaW5mbxgNIAMoCzIULm9ubnguVmFsdWVJbmZvUHJv" +
    "dG9SCXZhbHVlSW5mbyLOAwoLVGVuc29yUHJvdG8SDAoEZGltcxgBIAMoAxIbCglkYXRhX3R5cGUYAiABKAVSCGRhdGFUeXBl" +
    "EiMKCmZsb2F0X2RhdGEYBCADKAJCBLi2GQFSCWZsb2F0RGF0YRIjCgppbnQzMl9kYXRhGAUgAygFQgS4thkBUglpbnQzMkRh" +
    "dGESHwoLc3RyaW5nX2RhdGEYBiADKAxSCnN0cmluZ0RhdGESIwoKaW50NjRfZGF0YRgHIAMoA0IEuLYZAVIJaW50NjREYXRh" +
    "EgwKBG5hbWUYCCABKAkSGQoIcmF3X2RhdGEYCSABKAxSB3Jhd0RhdGEi2gEKCERhdGFUeXBlEg0KCVVOREVGSU5FRBAAEgkK" +
    "BUZMT0FUEAESCQoFVUlOVDgQAhIICgRJTlQ4EAMSCgoGVUlOVDE2EAQSCQoFSU5UMTYQBRIJCgVJTlQzMhAGEgkKBUlOVDY0" +
    "EAcSCgoGU1RSSU5HEAgSCAoEQk9PTBAJEgsKB0ZMT0FUMTYQChIKCgZET1VCTEUQCxIKCgZVSU5UMzIQDBIKCgZVSU5UNjQQ" +
    "DRINCglDT01QTEVYNjQQDhIOCgpDT01QTEVYMTI4EA8SDAoIQkZMT0FUMTYQECKVAQoQVGVuc29yU2hhcGVQcm90bxItCgNk" +
    "aW0YASADKAsyIC5vbm54LlRlbnNvclNoYXBlUHJvdG8uRGltZW5zaW9uGlIKCURpbWVuc2lvbhIdCglkaW1fdmFsdWUYASAB" +
    "KANIAFIIZGltVmFsdWUSHQoJZGltX3BhcmFtGAIgASgJSABSCGRpbVBhcmFtQgcKBXZhbHVlIp0BCglUeXBlUHJvdG8SOQoL" +
    "dGVuc29yX3R5cGUYASABKAsyFi5vbm54LlR5cGVQcm90by5UZW5zb3JIAFIKdGVuc29yVHlwZRpMCgZUZW5zb3ISGwoJZWxl" +
    "bV90eXBlGAEgASgFUghlbGVtVHlwZRIlCgVzaGFwZRgCIAEoCzIWLm9ubnguVGVuc29yU2hhcGVQcm90b0IHCgV2YWx1ZSI1" +
    "ChJPcGVyYXRvclNldElkUHJvdG8SDgoGZG9tYWluGAEgASgJEg8KB3ZlcnNpb24YAiABKANiBnByb3RvMw==",
  () => [weftOptionsProto],
);

export interface AttributeProto {
  name: string;
  f: number;
  i: bigint;
  s: Uint8Array;
  t?: TensorProto | undefined;
  g?: GraphProto | undefined;
  floats: Float32Array;
  ints: bigint[];
  strings: Uint8Array[];
  type: AttributeProto_AttributeType;
}

/** What a {@link AttributeProto} can be made from. */
export interface AttributeProtoInit {
  name?: string | undefined;
  f?: number | undefined;
  i?: Int64Input | undefined;
  s?: Uint8Array | undefined;
  t?: TensorProtoInit | undefined;
  g?: GraphProtoInit | undefined;
  floats?: ArrayLike<number> | undefined;
  ints?: ArrayLike<Int64Input> | undefined;
  strings?: readonly Uint8Array[] | undefined;
  type?: AttributeProto_AttributeType | undefined;
}

export const AttributeProto: MessageType<AttributeProto, AttributeProtoInit> = /* @__PURE__ */ message<AttributeProto, AttributeProtoInit>(
  onnxProto,
  "onnx.AttributeProto",
  {
    create: (init) => init === undefined ? { name: "", f: 0, i: 0n, s: noBytes, t: undefined, g: undefined, floats: noFloat32Array, ints: [], strings: [], type: 0 } : {
      name: init.name ?? "",
      f: init.f ?? 0,
      i: int64ToBigint(init.i),
      s: init.s ?? noBytes,
      t: init.t && TensorProto.create(init.t),
      g: init.g && GraphProto.create(init.g),
      floats: toFloat32Array(init.floats),
      ints: createBigintList(init.ints),
      strings: createList(init.strings),
      type: init.type ?? 0,
    },
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.f !== undefined && !Object.is(m.f, 0)) {
        b[p++] = 21;
        p = writeFloat(b, p, m.f);
      }
      if (m.i) {
        b[p++] = 24;
        p = writeInt64(b, p, m.i);
      }
      if (m.s?.length) {
        b[p++] = 34;
        p = writeBytes(b, p, m.s);
      }
      if (m.t !== undefined) {
        b[p++] = 42;
        p = endMessage(b, p, TensorProto.write(m.t, b, p + 1));
      }
      if (m.g !== undefined) {
        b[p++] = 50;
        p = endMessage(b, p, GraphProto.write(m.g, b, p + 1));
      }
      if (m.floats?.length) {
        b[p++] = 58;
        p = writePackedFloat(b, p, m.floats);
      }
      if (m.ints?.length) {
        b[p++] = 66;
        const start = p++;
        for (let i = 0; i < m.ints.length; i++) {
          p = writeInt64(b, p, m.ints[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.strings) {
        for (let i = 0; i < m.strings.length; i++) {
          b[p++] = 74;
          p = writeBytes(b, p, m.strings[i]!);
        }
      }
      if (m.type != null && m.type !== 0) {
        b[p++] = 160; b[p++] = 1;
        p = writeInt32(b, p, m.type);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let f = t?.f ?? 0;
      let i = t?.i ?? 0n;
      let s = t?.s ?? noBytes;
      let t$ = t?.t;
      let g = t?.g;
      let floats = t?.floats ?? noFloat32Array;
      let ints = t?.ints;
      let strings = t?.strings;
      let type = t?.type ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 21:
            f = r.float();
            break;
          case 24:
            i = r.int64();
            break;
          case 34:
            s = r.bytesField();
            break;
          case 42:
            t$ = TensorProto.read(r, r.open(), t$);
            break;
          case 50:
            g = GraphProto.read(r, r.open(), g);
            break;
          case 58: {
            floats = readPackedFloat(r, floats);
            break;
          }
          case 61:
            floats = appendFloat32Array(floats, r.float());
            break;
          case 66: {
            const stop = r.end();
            ints ??= [];
            while (r.pos < stop) ints.push(r.int64());
            r.closePacked(stop);
            break;
          }
          case 64: {
            const v = r.int64();
            if (ints === undefined) ints = [v];
            else ints.push(v);
            break;
          }
          case 74: {
            const v = r.bytesField();
            if (strings === undefined) strings = [v];
            else strings.push(v);
            break;
          }
          case 160:
            type = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: AttributeProto = { name, f, i, s, t: t$, g, floats, ints: ints ?? [], strings: strings ?? [], type };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const AttributeProto_AttributeType = {
  UNDEFINED: 0,
  FLOAT: 1,
  INT: 2,
  STRING: 3,
  TENSOR: 4,
  GRAPH: 5,
  FLOATS: 6,
  INTS: 7,
  STRINGS: 8,
} as const;
export type AttributeProto_AttributeType = (typeof AttributeProto_AttributeType)[keyof typeof AttributeProto_AttributeType] | (number & {});

export interface ValueInfoProto {
  name: string;
  type?: TypeProto | undefined;
}

/** What a {@link ValueInfoProto} can be made from. */
export interface ValueInfoProtoInit {
  name?: string | undefined;
  type?: TypeProtoInit | undefined;
}

export const ValueInfoProto: MessageType<ValueInfoProto, ValueInfoProtoInit> = /* @__PURE__ */ message<ValueInfoProto, ValueInfoProtoInit>(
  onnxProto,
  "onnx.ValueInfoProto",
  {
    create: (init = {}) => ({
      name: init.name ?? "",
      type: init.type && TypeProto.create(init.type),
    }),
    write(m, b, p) {
      if (m.name) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.type !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, TypeProto.write(m.type, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name ?? "";
      let type = t?.type;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.string();
            break;
          case 18:
            type = TypeProto.read(r, r.open(), type);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ValueInfoProto = { name, type };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface NodeProto {
  input: string[];
  output: string[];
  name: string;
  opType: string;
  attribute: AttributeProto[];
  docString: string;
  /** Empty: the standard operators. */
  domain: string;
}

/** What a {@link NodeProto} can be made from. */
export interface NodeProtoInit {
  input?: readonly string[] | undefined;
  output?: readonly string[] | undefined;
  name?: string | undefined;
  opType?: string | undefined;
  attribute?: readonly AttributeProtoInit[] | undefined;
  docString?: string | undefined;
  domain?: string | undefined;
}

export const NodeProto: MessageType<NodeProto, NodeProtoInit> = /* @__PURE__ */ message<NodeProto, NodeProtoInit>(
  onnxProto,
  "onnx.NodeProto",
  {
    create: (init = {}) => ({
      input: createList(init.input),
      output: createList(init.output),
      name: init.name ?? "",
      opType: init.opType ?? "",
      attribute: init.attribute?.map((v) => AttributeProto.create(v)) ?? [],
      docString: init.docString ?? "",
      domain: init.domain ?? "",
    }),
    write(m, b, p) {
      if (m.input) {
        for (let i = 0; i < m.input.length; i++) {
          b[p++] = 10;
          p = writeString(b, p, m.input[i]!);
        }
      }
      if (m.output) {
        for (let i = 0; i < m.output.length; i++) {
          b[p++] = 18;
          p = writeString(b, p, m.output[i]!);
        }
      }
      if (m.name) {
        b[p++] = 26;
        p = writeString(b, p, m.name);
      }
      if (m.opType) {
        b[p++] = 34;
        p = writeString(b, p, m.opType);
      }
      if (m.attribute) {
        for (let i = 0; i < m.attribute.length; i++) {
          b[p++] = 42;
          p = endMessage(b, p, AttributeProto.write(m.attribute[i]!, b, p + 1));
        }
      }
      if (m.docString) {
        b[p++] = 50;
        p = writeString(b, p, m.docString);
      }
      if (m.domain) {
        b[p++] = 58;
        p = writeString(b, p, m.domain);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let input = t?.input;
      let output = t?.output;
      let name = t?.name ?? "";
      let opType = t?.opType ?? "";
      let attribute = t?.attribute;
      let docString = t?.docString ?? "";
      let domain = t?.domain ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = r.string();
            if (input === undefined) input = [v];
            else input.push(v);
            break;
          }
          case 18: {
            const v = r.string();
            if (output === undefined) output = [v];
            else output.push(v);
            break;
          }
          case 26:
            name = r.string();
            break;
          case 34:
            opType = r.string();
            break;
          case 42: {
            const v = AttributeProto.read(r, r.open());
            if (attribute === undefined) attribute = [v];
            else attribute.push(v);
            break;
          }
          case 50:
            docString = r.string();
            break;
          case 58:
            domain = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: NodeProto = { input: input ?? [], output: output ?? [], name, opType, attribute: attribute ?? [], docString, domain };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface StringStringEntryProto {
  key: string;
  value: string;
}

/** What a {@link StringStringEntryProto} can be made from. */
export interface StringStringEntryProtoInit {
  key?: string | undefined;
  value?: string | undefined;
}

export const StringStringEntryProto: MessageType<StringStringEntryProto, StringStringEntryProtoInit> = /* @__PURE__ */ message<StringStringEntryProto, StringStringEntryProtoInit>(
  onnxProto,
  "onnx.StringStringEntryProto",
  {
    create: (init = {}) => ({
      key: init.key ?? "",
      value: init.value ?? "",
    }),
    write(m, b, p) {
      if (m.key) {
        b[p++] = 10;
        p = writeString(b, p, m.key);
      }
      if (m.value) {
        b[p++] = 18;
        p = writeString(b, p, m.value);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let key = t?.key ?? "";
      let value = t?.value ?? "";
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            key = r.string();
            break;
          case 18:
            value = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: StringStringEntryProto = { key, value };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface ModelProto {
  irVersion: bigint;
  producerName: string;
  producerVersion: string;
  domain: string;
  modelVersion: bigint;
  docString: string;
  graph?: GraphProto | undefined;
  opsetImport: OperatorSetIdProto[];
  metadataProps: StringStringEntryProto[];
}

/** What a {@link ModelProto} can be made from. */
export interface ModelProtoInit {
  irVersion?: Int64Input | undefined;
  producerName?: string | undefined;
  producerVersion?: string | undefined;
  domain?: string | undefined;
  modelVersion?: Int64Input | undefined;
  docString?: string | undefined;
  graph?: GraphProtoInit | undefined;
  opsetImport?: readonly OperatorSetIdProtoInit[] | undefined;
  metadataProps?: readonly StringStringEntryProtoInit[] | undefined;
}

export const ModelProto: MessageType<ModelProto, ModelProtoInit> = /* @__PURE__ */ message<ModelProto, ModelProtoInit>(
  onnxProto,
  "onnx.ModelProto",
  {
    create: (init = {}) => ({
      irVersion: int64ToBigint(init.irVersion),
      producerName: init.producerName ?? "",
      producerVersion: init.producerVersion ?? "",
      domain: init.domain ?? "",
      modelVersion: int64ToBigint(init.modelVersion),
      docString: init.docString ?? "",
      graph: init.graph && GraphProto.create(init.graph),
      opsetImport: init.opsetImport?.map((v) => OperatorSetIdProto.create(v)) ?? [],
      metadataProps: init.metadataProps?.map((v) => StringStringEntryProto.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.irVersion) {
        b[p++] = 8;
        p = writeInt64(b, p, m.irVersion);
      }
      if (m.producerName) {
        b[p++] = 18;
        p = writeString(b, p, m.producerName);
      }
      if (m.producerVersion) {
        b[p++] = 26;
        p = writeString(b, p, m.producerVersion);
      }
      if (m.domain) {
        b[p++] = 34;
        p = writeString(b, p, m.domain);
      }
      if (m.modelVersion) {
        b[p++] = 40;
        p = writeInt64(b, p, m.modelVersion);
      }
      if (m.docString) {
        b[p++] = 50;
        p = writeString(b, p, m.docString);
      }
      if (m.graph !== undefined) {
        b[p++] = 58;
        p = endMessage(b, p, GraphProto.write(m.graph, b, p + 1));
      }
      if (m.opsetImport) {
        for (let i = 0; i < m.opsetImport.length; i++) {
          b[p++] = 66;
          p = endMessage(b, p, OperatorSetIdProto.write(m.opsetImport[i]!, b, p + 1));
        }
      }
      if (m.metadataProps) {
        for (let i = 0; i < m.metadataProps.length; i++) {
          b[p++] = 114;
          p = endMessage(b, p, StringStringEntryProto.write(m.metadataProps[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let irVersion = t?.irVersion ?? 0n;
      let producerName = t?.producerName ?? "";
      let producerVersion = t?.producerVersion ?? "";
      let domain = t?.domain ?? "";
      let modelVersion = t?.modelVersion ?? 0n;
      let docString = t?.docString ?? "";
      let graph = t?.graph;
      let opsetImport = t?.opsetImport;
      let metadataProps = t?.metadataProps;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            irVersion = r.int64();
            break;
          case 18:
            producerName = r.string();
            break;
          case 26:
            producerVersion = r.string();
            break;
          case 34:
            domain = r.string();
            break;
          case 40:
            modelVersion = r.int64();
            break;
          case 50:
            docString = r.string();
            break;
          case 58:
            graph = GraphProto.read(r, r.open(), graph);
            break;
          case 66: {
            const v = OperatorSetIdProto.read(r, r.open());
            if (opsetImport === undefined) opsetImport = [v];
            else opsetImport.push(v);
            break;
          }
          case 114: {
            const v = StringStringEntryProto.read(r, r.open());
            if (metadataProps === undefined) metadataProps = [v];
            else metadataProps.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: ModelProto = { irVersion, producerName, producerVersion, domain, modelVersion, docString, graph, opsetImport: opsetImport ?? [], metadataProps: metadataProps ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface GraphProto {
  node: NodeProto[];
  name: string;
  initializer: TensorProto[];
  docString: string;
  input: ValueInfoProto[];
  output: ValueInfoProto[];
  valueInfo: ValueInfoProto[];
}

/** What a {@link GraphProto} can be made from. */
export interface GraphProtoInit {
  node?: readonly NodeProtoInit[] | undefined;
  name?: string | undefined;
  initializer?: readonly TensorProtoInit[] | undefined;
  docString?: string | undefined;
  input?: readonly ValueInfoProtoInit[] | undefined;
  output?: readonly ValueInfoProtoInit[] | undefined;
  valueInfo?: readonly ValueInfoProtoInit[] | undefined;
}

export const GraphProto: MessageType<GraphProto, GraphProtoInit> = /* @__PURE__ */ message<GraphProto, GraphProtoInit>(
  onnxProto,
  "onnx.GraphProto",
  {
    create: (init = {}) => ({
      node: init.node?.map((v) => NodeProto.create(v)) ?? [],
      name: init.name ?? "",
      initializer: init.initializer?.map((v) => TensorProto.create(v)) ?? [],
      docString: init.docString ?? "",
      input: init.input?.map((v) => ValueInfoProto.create(v)) ?? [],
      output: init.output?.map((v) => ValueInfoProto.create(v)) ?? [],
      valueInfo: init.valueInfo?.map((v) => ValueInfoProto.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.node) {
        for (let i = 0; i < m.node.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, NodeProto.write(m.node[i]!, b, p + 1));
        }
      }
      if (m.name) {
        b[p++] = 18;
        p = writeString(b, p, m.name);
      }
      if (m.initializer) {
        for (let i = 0; i < m.initializer.length; i++) {
          b[p++] = 42;
          p = endMessage(b, p, TensorProto.write(m.initializer[i]!, b, p + 1));
        }
      }
      if (m.docString) {
        b[p++] = 82;
        p = writeString(b, p, m.docString);
      }
      if (m.input) {
        for (let i = 0; i < m.input.length; i++) {
          b[p++] = 90;
          p = endMessage(b, p, ValueInfoProto.write(m.input[i]!, b, p + 1));
        }
      }
      if (m.output) {
        for (let i = 0; i < m.output.length; i++) {
          b[p++] = 98;
          p = endMessage(b, p, ValueInfoProto.write(m.output[i]!, b, p + 1));
        }
      }
      if (m.valueInfo) {
        for (let i = 0; i < m.valueInfo.length; i++) {
          b[p++] = 106;
          p = endMessage(b, p, ValueInfoProto.write(m.valueInfo[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let node = t?.node;
      let name = t?.name ?? "";
      let initializer = t?.initializer;
      let docString = t?.docString ?? "";
      let input = t?.input;
      let output = t?.output;
      let valueInfo = t?.valueInfo;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = NodeProto.read(r, r.open());
            if (node === undefined) node = [v];
            else node.push(v);
            break;
          }
          case 18:
            name = r.string();
            break;
          case 42: {
            const v = TensorProto.read(r, r.open());
            if (initializer === undefined) initializer = [v];
            else initializer.push(v);
            break;
          }
          case 82:
            docString = r.string();
            break;
          case 90: {
            const v = ValueInfoProto.read(r, r.open());
            if (input === undefined) input = [v];
            else input.push(v);
            break;
          }
          case 98: {
            const v = ValueInfoProto.read(r, r.open());
            if (output === undefined) output = [v];
            else output.push(v);
            break;
          }
          case 106: {
            const v = ValueInfoProto.read(r, r.open());
            if (valueInfo === undefined) valueInfo = [v];
            else valueInfo.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: GraphProto = { node: node ?? [], name, initializer: initializer ?? [], docString, input: input ?? [], output: output ?? [], valueInfo: valueInfo ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface TensorProto {
  dims: bigint[];
  /** A DataType number. */
  dataType: number;
  floatData: Float32Array;
  int32Data: Int32Array;
  stringData: Uint8Array[];
  int64Data: BigInt64Array;
  name: string;
  rawData: Uint8Array;
}

/** What a {@link TensorProto} can be made from. */
export interface TensorProtoInit {
  dims?: ArrayLike<Int64Input> | undefined;
  dataType?: number | undefined;
  floatData?: ArrayLike<number> | undefined;
  int32Data?: ArrayLike<number> | undefined;
  stringData?: readonly Uint8Array[] | undefined;
  int64Data?: ArrayLike<Int64Input> | undefined;
  name?: string | undefined;
  rawData?: Uint8Array | undefined;
}

export const TensorProto: MessageType<TensorProto, TensorProtoInit> = /* @__PURE__ */ message<TensorProto, TensorProtoInit>(
  onnxProto,
  "onnx.TensorProto",
  {
    create: (init = {}) => ({
      dims: createBigintList(init.dims),
      dataType: init.dataType ?? 0,
      floatData: toFloat32Array(init.floatData),
      int32Data: toInt32Array(init.int32Data),
      stringData: createList(init.stringData),
      int64Data: toBigInt64Array(init.int64Data),
      name: init.name ?? "",
      rawData: init.rawData ?? noBytes,
    }),
    write(m, b, p) {
      if (m.dims?.length) {
        b[p++] = 10;
        const start = p++;
        for (let i = 0; i < m.dims.length; i++) {
          p = writeInt64(b, p, m.dims[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.dataType != null && m.dataType !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.dataType);
      }
      if (m.floatData?.length) {
        b[p++] = 34;
        p = writePackedFloat(b, p, m.floatData);
      }
      if (m.int32Data?.length) {
        b[p++] = 42;
        const start = p++;
        for (let i = 0; i < m.int32Data.length; i++) {
          p = writeInt32(b, p, m.int32Data[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.stringData) {
        for (let i = 0; i < m.stringData.length; i++) {
          b[p++] = 50;
          p = writeBytes(b, p, m.stringData[i]!);
        }
      }
      if (m.int64Data?.length) {
        b[p++] = 58;
        const start = p++;
        for (let i = 0; i < m.int64Data.length; i++) {
          p = writeInt64(b, p, m.int64Data[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.name) {
        b[p++] = 66;
        p = writeString(b, p, m.name);
      }
      if (m.rawData?.length) {
        b[p++] = 74;
        p = writeBytes(b, p, m.rawData);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let dims = t?.dims;
      let dataType = t?.dataType ?? 0;
      let floatData = t?.floatData ?? noFloat32Array;
      let int32Data = t?.int32Data ?? noInt32Array;
      let stringData = t?.stringData;
      let int64Data = t?.int64Data ?? noBigInt64Array;
      let name = t?.name ?? "";
      let rawData = t?.rawData ?? noBytes;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const stop = r.end();
            dims ??= [];
            while (r.pos < stop) dims.push(r.int64());
            r.closePacked(stop);
            break;
          }
          case 8: {
            const v = r.int64();
            if (dims === undefined) dims = [v];
            else dims.push(v);
            break;
          }
          case 16:
            dataType = r.int32();
            break;
          case 34: {
            floatData = readPackedFloat(r, floatData);
            break;
          }
          case 37:
            floatData = appendFloat32Array(floatData, r.float());
            break;
          case 42: {
            int32Data = readPackedInt32(r, int32Data);
            break;
          }
          case 40:
            int32Data = appendInt32Array(int32Data, r.int32());
            break;
          case 50: {
            const v = r.bytesField();
            if (stringData === undefined) stringData = [v];
            else stringData.push(v);
            break;
          }
          case 58: {
            int64Data = readPackedInt64(r, int64Data);
            break;
          }
          case 56:
            int64Data = appendBigInt64Array(int64Data, r.int64());
            break;
          case 66:
            name = r.string();
            break;
          case 74:
            rawData = r.bytesField();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: TensorProto = { dims: dims ?? [], dataType, floatData, int32Data, stringData: stringData ?? [], int64Data, name, rawData };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const TensorProto_DataType = {
  UNDEFINED: 0,
  FLOAT: 1,
  UINT8: 2,
  INT8: 3,
  UINT16: 4,
  INT16: 5,
  INT32: 6,
  INT64: 7,
  STRING: 8,
  BOOL: 9,
  FLOAT16: 10,
  DOUBLE: 11,
  UINT32: 12,
  UINT64: 13,
  COMPLEX64: 14,
  COMPLEX128: 15,
  BFLOAT16: 16,
} as const;
export type TensorProto_DataType = (typeof TensorProto_DataType)[keyof typeof TensorProto_DataType] | (number & {});

export interface TensorShapeProto {
  dim: TensorShapeProto_Dimension[];
}

/** What a {@link TensorShapeProto} can be made from. */
export interface TensorShapeProtoInit {
  dim?: readonly TensorShapeProto_DimensionInit[] | undefined;
}

export const TensorShapeProto: MessageType<TensorShapeProto, TensorShapeProtoInit> = /* @__PURE__ */ message<TensorShapeProto, TensorShapeProtoInit>(
  onnxProto,
  "onnx.TensorShapeProto",
  {
    create: (init = {}) => ({
      dim: init.dim?.map((v) => TensorShapeProto_Dimension.create(v)) ?? [],
    }),
    write(m, b, p) {
      if (m.dim) {
        for (let i = 0; i < m.dim.length; i++) {
          b[p++] = 10;
          p = endMessage(b, p, TensorShapeProto_Dimension.write(m.dim[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let dim = t?.dim;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            const v = TensorShapeProto_Dimension.read(r, r.open());
            if (dim === undefined) dim = [v];
            else dim.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: TensorShapeProto = { dim: dim ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface TensorShapeProto_Dimension {
  value?:
    | { case: "dimValue"; value: bigint }
    | { case: "dimParam"; value: string }
    | undefined;
}

/** What a {@link TensorShapeProto_Dimension} can be made from. */
export interface TensorShapeProto_DimensionInit {
  value?:
    | { case: "dimValue"; value: Int64Input }
    | { case: "dimParam"; value: string }
    | undefined;
}

export const TensorShapeProto_Dimension: MessageType<TensorShapeProto_Dimension, TensorShapeProto_DimensionInit> = /* @__PURE__ */ message<TensorShapeProto_Dimension, TensorShapeProto_DimensionInit>(
  onnxProto,
  "onnx.TensorShapeProto.Dimension",
  {
    create: (init = {}) => ({
      value:
        init.value?.case === "dimValue"
          ? { case: "dimValue", value: int64ToBigint(init.value.value) }
        : init.value,
    }),
    write(m, b, p) {
      if (m.value !== undefined) {
        switch (m.value.case) {
          case "dimValue":
            b[p++] = 8;
            p = writeInt64(b, p, m.value.value);
            break;
          case "dimParam":
            b[p++] = 18;
            p = writeString(b, p, m.value.value);
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let value = t?.value;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            value = { case: "dimValue", value: r.int64() };
            break;
          case 18:
            value = { case: "dimParam", value: r.string() };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: TensorShapeProto_Dimension = { value };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface TypeProto {
  value?:
    | { case: "tensorType"; value: TypeProto_Tensor }
    | undefined;
}

/** What a {@link TypeProto} can be made from. */
export interface TypeProtoInit {
  value?:
    | { case: "tensorType"; value: TypeProto_TensorInit }
    | undefined;
}

export const TypeProto: MessageType<TypeProto, TypeProtoInit> = /* @__PURE__ */ message<TypeProto, TypeProtoInit>(
  onnxProto,
  "onnx.TypeProto",
  {
    create: (init = {}) => ({
      value:
        init.value?.case === "tensorType"
          ? { case: "tensorType", value: TypeProto_Tensor.create(init.value.value) }
        : undefined,
    }),
    write(m, b, p) {
      if (m.value !== undefined) {
        switch (m.value.case) {
          case "tensorType":
            b[p++] = 10;
            p = endMessage(b, p, TypeProto_Tensor.write(m.value.value, b, p + 1));
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let value = t?.value;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            value = { case: "tensorType", value: TypeProto_Tensor.read(r, r.open(), value?.case === "tensorType" ? value.value : undefined) };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: TypeProto = { value };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface TypeProto_Tensor {
  /** A TensorProto.DataType number. */
  elemType: number;
  shape?: TensorShapeProto | undefined;
}

/** What a {@link TypeProto_Tensor} can be made from. */
export interface TypeProto_TensorInit {
  elemType?: number | undefined;
  shape?: TensorShapeProtoInit | undefined;
}

export const TypeProto_Tensor: MessageType<TypeProto_Tensor, TypeProto_TensorInit> = /* @__PURE__ */ message<TypeProto_Tensor, TypeProto_TensorInit>(
  onnxProto,
  "onnx.TypeProto.Tensor",
  {
    create: (init = {}) => ({
      elemType: init.elemType ?? 0,
      shape: init.shape && TensorShapeProto.create(init.shape),
    }),
    write(m, b, p) {
      if (m.elemType != null && m.elemType !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.elemType);
      }
      if (m.shape !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, TensorShapeProto.write(m.shape, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let elemType = t?.elemType ?? 0;
      let shape = t?.shape;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            elemType = r.int32();
            break;
          case 18:
            shape = TensorShapeProto.read(r, r.open(), shape);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: TypeProto_Tensor = { elemType, shape };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface OperatorSetIdProto {
  domain: string;
  version: bigint;
}

/** What a {@link OperatorSetIdProto} can be made from. */
export interface OperatorSetIdProtoInit {
  domain?: string | undefined;
  version?: Int64Input | undefined;
}

export const OperatorSetIdProto: MessageType<OperatorSetIdProto, OperatorSetIdProtoInit> = /* @__PURE__ */ message<OperatorSetIdProto, OperatorSetIdProtoInit>(
  onnxProto,
  "onnx.OperatorSetIdProto",
  {
    create: (init = {}) => ({
      domain: init.domain ?? "",
      version: int64ToBigint(init.version),
    }),
    write(m, b, p) {
      if (m.domain) {
        b[p++] = 10;
        p = writeString(b, p, m.domain);
      }
      if (m.version) {
        b[p++] = 16;
        p = writeInt64(b, p, m.version);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let domain = t?.domain ?? "";
      let version = t?.version ?? 0n;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            domain = r.string();
            break;
          case 16:
            version = r.int64();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: OperatorSetIdProto = { domain, version };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

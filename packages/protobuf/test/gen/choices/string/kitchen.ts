// Made by Weft from kitchen.proto: changes here are lost.

import {
  type EmptyMessage,
  type Int64Input,
  type MapInit,
  type MessageType,
  type MethodType,
  type ProtoFile,
  type ServiceDescriptor,
  appendFloat32Array,
  appendFloat64Array,
  appendInt32Array,
  appendUint32Array,
  createList,
  createMap,
  endMessage,
  int64ToNumber,
  int64ToString,
  mapEntries,
  message,
  noBytes,
  noFloat32Array,
  noFloat64Array,
  noInt32Array,
  noUint32Array,
  parseBool,
  protoFile,
  readPackedDouble,
  readPackedFixed32,
  readPackedFloat,
  readPackedInt32,
  readPackedSfixed32,
  readPackedSint32,
  readPackedUint32,
  service,
  toFloat32Array,
  toFloat64Array,
  toInt32Array,
  toUint32Array,
  unknownFields,
  writeBool,
  writeBytes,
  writeDouble,
  writeFixed32,
  writeFixed64,
  writeFloat,
  writeInt32,
  writeInt64,
  writePackedDouble,
  writePackedFixed32,
  writePackedFixed64,
  writePackedFloat,
  writePackedSfixed64,
  writeSfixed64,
  writeSint32,
  writeSint64,
  writeString,
  writeUint32,
  writeUint64,
  writeUnknown,
} from "@weft/protobuf";
import { weftOptionsProto } from "@weft/protobuf/descriptor";
import { Timestamp, type TimestampInit, googleProtobufTimestampProto } from "@weft/protobuf/wkt";

/** The schema of kitchen.proto. */
export const kitchenProto: ProtoFile = /* @__PURE__ */ protoFile(
  "kitchen.proto",
  "Cg1raXRjaGVuLnByb3RvEgdraXRjaGVuGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvGhJ3ZWZ0L29wdGlvbnMu" +
    "cHJvdG8ihgUKBERpc2gSCQoBZBgBIAEoARIJCgFmGAIgASgCEgsKA2k2NBgDIAEoAxILCgN1NjQYBCABKAQSCwoDaTMyGAUg" +
    "ASgFEgsKA3g2NBgGIAEoBhILCgN4MzIYByABKAcSCQoBYhgIIAEoCBIJCgFzGAkgASgJEgsKA3JhdxgKIAEoDBILCgN1MzIY" +
    "CyABKA0SIwoIZG9uZW5lc3MYDCABKA4yES5raXRjaGVuLkRvbmVuZXNzEgwKBHN4MzIYDSABKA8SDAoEc3g2NBgOIAEoEBIL" +
    "CgNzMzIYDyABKBESCwoDczY0GBAgASgSEh4KB2dhcm5pc2gYESABKAsyDS5raXRjaGVuLkRpc2gSNwoJc2VydmVkX2F0GBIg" +
    "ASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIIc2VydmVkQXQSIAoJbWF5YmVfaTMyGBMgASgFSAFSCG1heWJlSTMy" +
    "iAEBEhwKB21heWJlX3MYFCABKAlIAlIGbWF5YmVTiAEBEj0KDm1heWJlX2RvbmVuZXNzGBUgASgOMhEua2l0Y2hlbi5Eb25l" +
    "bmVzc0gDUg1tYXliZURvbmVuZXNziAEBEh0KCXNpZGVfbmFtZRgWIAEoCUgAUghzaWRlTmFtZRIhCgtzaWRlX251bWJlchgX" +
    "IAEoA0gAUgpzaWRlTnVtYmVyEiwKCXNpZGVfZGlzaBgYIAEoCzINLmtpdGNoZW4uRGlzaEgAUghzaWRlRGlzaBIfCgpzaWRl" +
    "X2J5dGVzGBkgASgMSABSCXNpZGVCeXRlc0IGCgRzaWRlQgwKCl9tYXliZV9pMzJCCgoIX21heWJlX3NCEQoPX21heWJlX2Rv" +
    "bmVuZXNzIp4CCgVMaXN0cxIJCgFkGAEgAygBEgkKAWYYAiADKAISCwoDaTY0GAMgAygDEgsKA3U2NBgEIAMoBBILCgNpMzIY" +
    "BSADKAUSCwoDeDY0GAYgAygGEgsKA3gzMhgHIAMoBxIJCgFiGAggAygIEgkKAXMYCSADKAkSCwoDcmF3GAogAygMEgsKA3Uz" +
    "MhgLIAMoDRIjCghkb25lbmVzcxgMIAMoDjIRLmtpdGNoZW4uRG9uZW5lc3MSDAoEc3gzMhgNIAMoDxIMCgRzeDY0GA4gAygQ" +
    "EgsKA3MzMhgPIAMoERILCgNzNjQYECADKBISHQoGZGlzaGVzGBEgAygLMg0ua2l0Y2hlbi5EaXNoEhQKCHVucGFja2VkGBIg" +
    "AygFQgIQACKYAgoGQXJyYXlzEg8KAWQYASADKAFCBLi2GQESDwoBZhgCIAMoAkIEuLYZARIRCgNpNjQYAyADKANCBLi2GQES" +
    "EQoDdTY0GAQgAygEQgS4thkBEhEKA2kzMhgFIAMoBUIEuLYZARIRCgN4NjQYBiADKAZCBLi2GQESEQoDeDMyGAcgAygHQgS4" +
    "thkBEhEKA3UzMhgLIAMoDUIEuLYZARISCgRzeDMyGA0gAygPQgS4thkBEhIKBHN4NjQYDiADKBBCBLi2GQESEQoDczMyGA8g" +
    "AygRQgS4thkBEhEKA3M2NBgQIAMoEkIEuLYZARIYCgh1bnBhY2tlZBgSIAMoAkIGEAC4thkBEhIKBG5hbWUYEyADKAJCBLi2" +
    "GQEi5A8KBE1hcHMSRAoNc3RyaW5nX3N0cmluZxgBIAMoCzIfLmtpdGNoZW4uTWFwcy5TdHJpbmdTdHJpbmdFbnRyeVIMc3Ry" +
    "aW5nU3RyaW5nEj4KC2ludDMyX2ludDMyGAIgAygLMh0ua2l0Y2hlbi5NYXBzLkludDMySW50MzJFbnRyeVIKaW50MzJJbnQz" +
    "MhI+CgtpbnQ2NF9pbnQ2NBgDIAMoCzIdLmtpdGNoZW4uTWFwcy5JbnQ2NEludDY0RW50cnlSCmludDY0SW50NjQSRAoNdWlu" +
    "dDMyX3VpbnQzMhgEIAMoCzIfLmtpdGNoZW4uTWFwcy5VaW50MzJVaW50MzJFbnRyeVIMdWludDMyVWludDMyEkQKDXVpbnQ2" +
    "NF91aW50NjQYBSADKAsyHy5raXRjaGVuLk1hcHMuVWludDY0VWludDY0RW50cnlSDHVpbnQ2NFVpbnQ2NBJECg1zaW50MzJf" +
    "c2ludDMyGAYgAygLMh8ua2l0Y2hlbi5NYXBzLlNpbnQzMlNpbnQzMkVudHJ5UgxzaW50MzJTaW50MzISRAoNc2ludDY0X3Np" +
    "bnQ2NBgHIAMoCzIfLmtpdGNoZW4uTWFwcy5TaW50NjRTaW50NjRFbnRyeVIMc2ludDY0U2ludDY0EkoKD2ZpeGVkMzJfZml4" +
    "ZWQzMhgIIAMoCzIhLmtpdGNoZW4uTWFwcy5GaXhlZDMyRml4ZWQzMkVudHJ5Ug5maXhlZDMyRml4ZWQzMhJKCg9maXhlZDY0" +
    "X2ZpeGVkNjQYCSADKAsyIS5raXRjaGVuLk1hcHMuRml4ZWQ2NEZpeGVkNjRFbnRyeVIOZml4ZWQ2NEZpeGVkNjQSUAoRc2Zp" +
    "eGVkMzJfc2ZpeGVkMzIYCiADKAsyIy5raXRjaGVuLk1hcHMuU2ZpeGVkMzJTZml4ZWQzMkVudHJ5UhBzZml4ZWQzMlNmaXhl" +
    "ZDMyElAKEXNmaXhlZDY0X3NmaXhlZDY0GAsgAygLMiMua2l0Y2hlbi5NYXBzLlNmaXhlZDY0U2ZpeGVkNjRFbnRyeVIQc2Zp" +
    "eGVkNjRTZml4ZWQ2NBI4Cglib29sX2Jvb2wYDCADKAsyGy5raXRjaGVuLk1hcHMuQm9vbEJvb2xFbnRyeVIIYm9vbEJvb2wS" +
    "PgoLc3RyaW5nX2Rpc2gYDSADKAsyHS5raXRjaGVuLk1hcHMuU3RyaW5nRGlzaEVudHJ5UgpzdHJpbmdEaXNoEkoKD3N0cmlu" +
    "Z19kb25lbmVzcxgOIAMoCzIhLmtpdGNoZW4uTWFwcy5TdHJpbmdEb25lbmVzc0VudHJ5Ug5zdHJpbmdEb25lbmVzcxJBCgxz" +
    "dHJpbmdfYnl0ZXMYDyADKAsyHi5raXRjaGVuLk1hcHMuU3RyaW5nQnl0ZXNFbnRyeVILc3RyaW5nQnl0ZXMSRAoNc3RyaW5n" +
    "X2RvdWJsZRgQIAMoCzIfLmtpdGNoZW4uTWFwcy5TdHJpbmdEb3VibGVFbnRyeVIMc3RyaW5nRG91YmxlGjMKEVN0cmluZ1N0" +
    "cmluZ0VudHJ5EgsKA2tleRgBIAEoCRINCgV2YWx1ZRgCIAEoCToCOAEaMQoPSW50MzJJbnQzMkVudHJ5EgsKA2tleRgBIAEo" +
    "BRINCgV2YWx1ZRgCIAEoBToCOAEaMQoPSW50NjRJbnQ2NEVudHJ5EgsKA2tleRgBIAEoAxINCgV2YWx1ZRgCIAEoAzoCOAEa" +
    "MwoRVWludDMyVWludDMyRW50cnkSCwoDa2V5GAEgASgNEg0KBXZhbHVlGAIgASgNOgI4ARozChFVaW50NjRVaW50NjRFbnRy" +
    "eRILCgNrZXkYASABKAQSDQoFdmFsdWUYAiABKAQ6AjgBGjMKEVNpbnQzMlNpbnQzMkVudHJ5EgsKA2tleRgBIAEoERINCgV2" +
    "YWx1ZRgCIAEoEToCOAEaMwoRU2ludDY0U2ludDY0RW50cnkSCwoDa2V5GAEgASgSEg0KBXZhbHVlGAIgASgSOgI4ARo1ChNG" +
    "aXhlZDMyRml4ZWQzMkVudHJ5EgsKA2tleRgBIAEoBxINCgV2YWx1ZRgCIAEoBzoCOAEaNQoTRml4ZWQ2NEZpeGVkNjRFbnRy" +
    "eRILCgNrZXkYASABKAYSDQoFdmFsdWUYAiABKAY6AjgBGjcKFVNmaXhlZDMyU2ZpeGVkMzJFbnRyeRILCgNrZXkYASABKA8S" +
    "DQoFdmFsdWUYAiABKA86AjgBGjcKFVNmaXhlZDY0U2ZpeGVkNjRFbnRyeRILCgNrZXkYASABKBASDQoFdmFsdWUYAiABKBA6" +
    "AjgBGi8KDUJvb2xCb29sRW50cnkSCwoDa2V5GAEgASgIEg0KBXZhbHVlGAIgASgIOgI4ARpACg9TdHJpbmdEaXNoRW50cnkS" +
    "CwoDa2V5GAEgASgJEhwKBXZhbHVlGAIgASgLMg0ua2l0Y2hlbi5EaXNoOgI4ARpIChNTdHJpbmdEb25lbmVzc0VudHJ5EgsK" +
    "A2tleRgBIAEoCRIgCgV2YWx1ZRgCIAEoDjIRLmtpdGNoZW4uRG9uZW5lc3M6AjgBGjIKEFN0cmluZ0J5dGVzRW50cnkSCwoD" +
    "a2V5GAEgASgJEg0KBXZhbHVlGAIgASgMOgI4ARozChFTdHJpbmdEb3VibGVFbnRyeRILCgNrZXkYASABKAkSDQoFdmFsdWUY" +
    "AiABKAE6AjgBIvgBCghJbnRlZ2VycxIQCgR0ZXh0GAEgASgDQgIwARISCgZudW1iZXIYAiABKANCAjACEgsKA2JpZxgDIAEo" +
    "AxIRCgV0ZXh0cxgEIAMoBEICMAESLQoGbmVzdGVkGAUgAygLMh0ua2l0Y2hlbi5JbnRlZ2Vycy5OZXN0ZWRFbnRyeRImCgpt" +
    "YXliZV90ZXh0GAYgASgQQgIwAUgAUgltYXliZVRleHSIAQEaQAoLTmVzdGVkRW50cnkSCwoDa2V5GAEgASgJEiAKBXZhbHVl" +
    "GAIgASgLMhEua2l0Y2hlbi5JbnRlZ2VyczoCOAFCDQoLX21heWJlX3RleHQiCQoHTm90aGluZypvCghEb25lbmVzcxIYChRE" +
    "T05FTkVTU19VTlNQRUNJRklFRBAAEhEKDURPTkVORVNTX1JBUkUQARIWChJET05FTkVTU19XRUxMX0RPTkUQAhIeChFET05F" +
    "TkVTU19ORUdBVElWRRD///////////8BMr4BCgRPdmVuEiQKBEJha2USDS5raXRjaGVuLkRpc2gaDS5raXRjaGVuLkRpc2gS" +
    "MAoIQmFrZU1hbnkSDi5raXRjaGVuLkxpc3RzGg0ua2l0Y2hlbi5EaXNoIgOQAgEwARIvCgdDb2xsZWN0Eg0ua2l0Y2hlbi5E" +
    "aXNoGg4ua2l0Y2hlbi5MaXN0cyIDkAICKAESLQoEQ29vaxINLmtpdGNoZW4uRGlzaBoNLmtpdGNoZW4uRGlzaCIDiAIBKAEw" +
    "AWIGcHJvdG8z",
  () => [googleProtobufTimestampProto, weftOptionsProto],
  { int64: "string", typedArrays: true },
);

/** How it is done. */
export const Doneness = {
  UNSPECIFIED: 0,
  RARE: 1,
  /** Through and through. */
  WELL_DONE: 2,
  NEGATIVE: -1,
} as const;
export type Doneness = (typeof Doneness)[keyof typeof Doneness] | (number & {});

export interface Dish {
  d: number;
  f: number;
  i64: string;
  u64: string;
  i32: number;
  x64: string;
  x32: number;
  b: boolean;
  s: string;
  raw: Uint8Array;
  u32: number;
  doneness: Doneness;
  sx32: number;
  sx64: string;
  s32: number;
  s64: string;
  garnish?: Dish | undefined;
  servedAt?: Timestamp | undefined;
  maybeI32?: number | undefined;
  maybeS?: string | undefined;
  maybeDoneness?: Doneness | undefined;
  side?:
    | { case: "sideName"; value: string }
    | { case: "sideNumber"; value: string }
    | { case: "sideDish"; value: Dish }
    | { case: "sideBytes"; value: Uint8Array }
    | undefined;
}

/** What a {@link Dish} can be made from. */
export interface DishInit {
  d?: number | undefined;
  f?: number | undefined;
  i64?: Int64Input | undefined;
  u64?: Int64Input | undefined;
  i32?: number | undefined;
  x64?: Int64Input | undefined;
  x32?: number | undefined;
  b?: boolean | undefined;
  s?: string | undefined;
  raw?: Uint8Array | undefined;
  u32?: number | undefined;
  doneness?: Doneness | undefined;
  sx32?: number | undefined;
  sx64?: Int64Input | undefined;
  s32?: number | undefined;
  s64?: Int64Input | undefined;
  garnish?: DishInit | undefined;
  servedAt?: TimestampInit | undefined;
  maybeI32?: number | undefined;
  maybeS?: string | undefined;
  maybeDoneness?: Doneness | undefined;
  side?:
    | { case: "sideName"; value: string }
    | { case: "sideNumber"; value: Int64Input }
    | { case: "sideDish"; value: DishInit }
    | { case: "sideBytes"; value: Uint8Array }
    | undefined;
}

export const Dish: MessageType<Dish, DishInit> = /* @__PURE__ */ message<Dish, DishInit>(
  kitchenProto,
  "kitchen.Dish",
  {
    create: (init) => init === undefined ? { d: 0, f: 0, i64: "0", u64: "0", i32: 0, x64: "0", x32: 0, b: false, s: "", raw: noBytes, u32: 0, doneness: 0, sx32: 0, sx64: "0", s32: 0, s64: "0", garnish: undefined, servedAt: undefined, maybeI32: undefined, maybeS: undefined, maybeDoneness: undefined, side: undefined } : {
      d: init.d ?? 0,
      f: init.f ?? 0,
      i64: int64ToString(init.i64),
      u64: int64ToString(init.u64),
      i32: init.i32 ?? 0,
      x64: int64ToString(init.x64),
      x32: init.x32 ?? 0,
      b: init.b ?? false,
      s: init.s ?? "",
      raw: init.raw ?? noBytes,
      u32: init.u32 ?? 0,
      doneness: init.doneness ?? 0,
      sx32: init.sx32 ?? 0,
      sx64: int64ToString(init.sx64),
      s32: init.s32 ?? 0,
      s64: int64ToString(init.s64),
      garnish: init.garnish && Dish.create(init.garnish),
      servedAt: init.servedAt && Timestamp.create(init.servedAt),
      maybeI32: init.maybeI32,
      maybeS: init.maybeS,
      maybeDoneness: init.maybeDoneness,
      side:
        init.side?.case === "sideNumber"
          ? { case: "sideNumber", value: int64ToString(init.side.value) }
        : init.side?.case === "sideDish"
          ? { case: "sideDish", value: Dish.create(init.side.value) }
        : init.side,
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
      if (m.i64 && m.i64 !== "0") {
        b[p++] = 24;
        p = writeInt64(b, p, m.i64);
      }
      if (m.u64 && m.u64 !== "0") {
        b[p++] = 32;
        p = writeUint64(b, p, m.u64);
      }
      if (m.i32 != null && m.i32 !== 0) {
        b[p++] = 40;
        p = writeInt32(b, p, m.i32);
      }
      if (m.x64 && m.x64 !== "0") {
        b[p++] = 49;
        p = writeFixed64(b, p, m.x64);
      }
      if (m.x32 != null && m.x32 !== 0) {
        b[p++] = 61;
        p = writeFixed32(b, p, m.x32);
      }
      if (m.b) {
        b[p++] = 64;
        p = writeBool(b, p, m.b);
      }
      if (m.s) {
        b[p++] = 74;
        p = writeString(b, p, m.s);
      }
      if (m.raw?.length) {
        b[p++] = 82;
        p = writeBytes(b, p, m.raw);
      }
      if (m.u32 != null && m.u32 !== 0) {
        b[p++] = 88;
        p = writeUint32(b, p, m.u32);
      }
      if (m.doneness != null && m.doneness !== 0) {
        b[p++] = 96;
        p = writeInt32(b, p, m.doneness);
      }
      if (m.sx32 != null && m.sx32 !== 0) {
        b[p++] = 109;
        p = writeFixed32(b, p, m.sx32);
      }
      if (m.sx64 && m.sx64 !== "0") {
        b[p++] = 113;
        p = writeSfixed64(b, p, m.sx64);
      }
      if (m.s32 != null && m.s32 !== 0) {
        b[p++] = 120;
        p = writeSint32(b, p, m.s32);
      }
      if (m.s64 && m.s64 !== "0") {
        b[p++] = 128; b[p++] = 1;
        p = writeSint64(b, p, m.s64);
      }
      if (m.garnish !== undefined) {
        b[p++] = 138; b[p++] = 1;
        p = endMessage(b, p, Dish.write(m.garnish, b, p + 1));
      }
      if (m.servedAt !== undefined) {
        b[p++] = 146; b[p++] = 1;
        p = endMessage(b, p, Timestamp.write(m.servedAt, b, p + 1));
      }
      if (m.maybeI32 !== undefined) {
        b[p++] = 152; b[p++] = 1;
        p = writeInt32(b, p, m.maybeI32);
      }
      if (m.maybeS !== undefined) {
        b[p++] = 162; b[p++] = 1;
        p = writeString(b, p, m.maybeS);
      }
      if (m.maybeDoneness !== undefined) {
        b[p++] = 168; b[p++] = 1;
        p = writeInt32(b, p, m.maybeDoneness);
      }
      if (m.side !== undefined) {
        switch (m.side.case) {
          case "sideName":
            b[p++] = 178; b[p++] = 1;
            p = writeString(b, p, m.side.value);
            break;
          case "sideNumber":
            b[p++] = 184; b[p++] = 1;
            p = writeInt64(b, p, m.side.value);
            break;
          case "sideDish":
            b[p++] = 194; b[p++] = 1;
            p = endMessage(b, p, Dish.write(m.side.value, b, p + 1));
            break;
          case "sideBytes":
            b[p++] = 202; b[p++] = 1;
            p = writeBytes(b, p, m.side.value);
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let d = t?.d ?? 0;
      let f = t?.f ?? 0;
      let i64 = t?.i64 ?? "0";
      let u64 = t?.u64 ?? "0";
      let i32 = t?.i32 ?? 0;
      let x64 = t?.x64 ?? "0";
      let x32 = t?.x32 ?? 0;
      let b = t?.b ?? false;
      let s = t?.s ?? "";
      let raw = t?.raw ?? noBytes;
      let u32 = t?.u32 ?? 0;
      let doneness = t?.doneness ?? 0;
      let sx32 = t?.sx32 ?? 0;
      let sx64 = t?.sx64 ?? "0";
      let s32 = t?.s32 ?? 0;
      let s64 = t?.s64 ?? "0";
      let garnish = t?.garnish;
      let servedAt = t?.servedAt;
      let maybeI32 = t?.maybeI32;
      let maybeS = t?.maybeS;
      let maybeDoneness = t?.maybeDoneness;
      let side = t?.side;
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
            i64 = r.int64AsString();
            break;
          case 32:
            u64 = r.uint64AsString();
            break;
          case 40:
            i32 = r.int32();
            break;
          case 49:
            x64 = r.fixed64AsString();
            break;
          case 61:
            x32 = r.fixed32();
            break;
          case 64:
            b = r.bool();
            break;
          case 74:
            s = r.string();
            break;
          case 82:
            raw = r.bytesField();
            break;
          case 88:
            u32 = r.uint32();
            break;
          case 96:
            doneness = r.int32();
            break;
          case 109:
            sx32 = r.sfixed32();
            break;
          case 113:
            sx64 = r.sfixed64AsString();
            break;
          case 120:
            s32 = r.sint32();
            break;
          case 128:
            s64 = r.sint64AsString();
            break;
          case 138:
            garnish = Dish.read(r, r.open(), garnish);
            break;
          case 146:
            servedAt = Timestamp.read(r, r.open(), servedAt);
            break;
          case 152:
            maybeI32 = r.int32();
            break;
          case 162:
            maybeS = r.string();
            break;
          case 168:
            maybeDoneness = r.int32();
            break;
          case 178:
            side = { case: "sideName", value: r.string() };
            break;
          case 184:
            side = { case: "sideNumber", value: r.int64AsString() };
            break;
          case 194:
            side = { case: "sideDish", value: Dish.read(r, r.open(), side?.case === "sideDish" ? side.value : undefined) };
            break;
          case 202:
            side = { case: "sideBytes", value: r.bytesField() };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Dish = { d, f, i64, u64, i32, x64, x32, b, s, raw, u32, doneness, sx32, sx64, s32, s64, garnish, servedAt, maybeI32, maybeS, maybeDoneness, side };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Lists {
  d: Float64Array;
  f: Float32Array;
  i64: string[];
  u64: string[];
  i32: Int32Array;
  x64: string[];
  x32: Uint32Array;
  b: boolean[];
  s: string[];
  raw: Uint8Array[];
  u32: Uint32Array;
  doneness: Doneness[];
  sx32: Int32Array;
  sx64: string[];
  s32: Int32Array;
  s64: string[];
  dishes: Dish[];
  unpacked: Int32Array;
}

/** What a {@link Lists} can be made from. */
export interface ListsInit {
  d?: ArrayLike<number> | undefined;
  f?: ArrayLike<number> | undefined;
  i64?: ArrayLike<Int64Input> | undefined;
  u64?: ArrayLike<Int64Input> | undefined;
  i32?: ArrayLike<number> | undefined;
  x64?: ArrayLike<Int64Input> | undefined;
  x32?: ArrayLike<number> | undefined;
  b?: readonly boolean[] | undefined;
  s?: readonly string[] | undefined;
  raw?: readonly Uint8Array[] | undefined;
  u32?: ArrayLike<number> | undefined;
  doneness?: readonly Doneness[] | undefined;
  sx32?: ArrayLike<number> | undefined;
  sx64?: ArrayLike<Int64Input> | undefined;
  s32?: ArrayLike<number> | undefined;
  s64?: ArrayLike<Int64Input> | undefined;
  dishes?: readonly DishInit[] | undefined;
  unpacked?: ArrayLike<number> | undefined;
}

export const Lists: MessageType<Lists, ListsInit> = /* @__PURE__ */ message<Lists, ListsInit>(
  kitchenProto,
  "kitchen.Lists",
  {
    create: (init = {}) => ({
      d: toFloat64Array(init.d),
      f: toFloat32Array(init.f),
      i64: createList(init.i64, int64ToString),
      u64: createList(init.u64, int64ToString),
      i32: toInt32Array(init.i32),
      x64: createList(init.x64, int64ToString),
      x32: toUint32Array(init.x32),
      b: createList(init.b),
      s: createList(init.s),
      raw: createList(init.raw),
      u32: toUint32Array(init.u32),
      doneness: createList(init.doneness),
      sx32: toInt32Array(init.sx32),
      sx64: createList(init.sx64, int64ToString),
      s32: toInt32Array(init.s32),
      s64: createList(init.s64, int64ToString),
      dishes: init.dishes?.map((v) => Dish.create(v)) ?? [],
      unpacked: toInt32Array(init.unpacked),
    }),
    write(m, b, p) {
      if (m.d?.length) {
        b[p++] = 10;
        p = writePackedDouble(b, p, m.d);
      }
      if (m.f?.length) {
        b[p++] = 18;
        p = writePackedFloat(b, p, m.f);
      }
      if (m.i64?.length) {
        b[p++] = 26;
        const start = p++;
        for (let i = 0; i < m.i64.length; i++) {
          p = writeInt64(b, p, m.i64[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.u64?.length) {
        b[p++] = 34;
        const start = p++;
        for (let i = 0; i < m.u64.length; i++) {
          p = writeUint64(b, p, m.u64[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.i32?.length) {
        b[p++] = 42;
        const start = p++;
        for (let i = 0; i < m.i32.length; i++) {
          p = writeInt32(b, p, m.i32[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.x64?.length) {
        b[p++] = 50;
        p = writePackedFixed64(b, p, m.x64);
      }
      if (m.x32?.length) {
        b[p++] = 58;
        p = writePackedFixed32(b, p, m.x32);
      }
      if (m.b?.length) {
        b[p++] = 66;
        const start = p++;
        for (let i = 0; i < m.b.length; i++) {
          p = writeBool(b, p, m.b[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.s) {
        for (let i = 0; i < m.s.length; i++) {
          b[p++] = 74;
          p = writeString(b, p, m.s[i]!);
        }
      }
      if (m.raw) {
        for (let i = 0; i < m.raw.length; i++) {
          b[p++] = 82;
          p = writeBytes(b, p, m.raw[i]!);
        }
      }
      if (m.u32?.length) {
        b[p++] = 90;
        const start = p++;
        for (let i = 0; i < m.u32.length; i++) {
          p = writeUint32(b, p, m.u32[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.doneness?.length) {
        b[p++] = 98;
        const start = p++;
        for (let i = 0; i < m.doneness.length; i++) {
          p = writeInt32(b, p, m.doneness[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.sx32?.length) {
        b[p++] = 106;
        p = writePackedFixed32(b, p, m.sx32);
      }
      if (m.sx64?.length) {
        b[p++] = 114;
        p = writePackedSfixed64(b, p, m.sx64);
      }
      if (m.s32?.length) {
        b[p++] = 122;
        const start = p++;
        for (let i = 0; i < m.s32.length; i++) {
          p = writeSint32(b, p, m.s32[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.s64?.length) {
        b[p++] = 130; b[p++] = 1;
        const start = p++;
        for (let i = 0; i < m.s64.length; i++) {
          p = writeSint64(b, p, m.s64[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.dishes) {
        for (let i = 0; i < m.dishes.length; i++) {
          b[p++] = 138; b[p++] = 1;
          p = endMessage(b, p, Dish.write(m.dishes[i]!, b, p + 1));
        }
      }
      if (m.unpacked) {
        for (let i = 0; i < m.unpacked.length; i++) {
          b[p++] = 144; b[p++] = 1;
          p = writeInt32(b, p, m.unpacked[i]!);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let d = t?.d ?? noFloat64Array;
      let f = t?.f ?? noFloat32Array;
      let i64 = t?.i64;
      let u64 = t?.u64;
      let i32 = t?.i32 ?? noInt32Array;
      let x64 = t?.x64;
      let x32 = t?.x32 ?? noUint32Array;
      let b = t?.b;
      let s = t?.s;
      let raw = t?.raw;
      let u32 = t?.u32 ?? noUint32Array;
      let doneness = t?.doneness;
      let sx32 = t?.sx32 ?? noInt32Array;
      let sx64 = t?.sx64;
      let s32 = t?.s32 ?? noInt32Array;
      let s64 = t?.s64;
      let dishes = t?.dishes;
      let unpacked = t?.unpacked ?? noInt32Array;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            d = readPackedDouble(r, d);
            break;
          }
          case 9:
            d = appendFloat64Array(d, r.double());
            break;
          case 18: {
            f = readPackedFloat(r, f);
            break;
          }
          case 21:
            f = appendFloat32Array(f, r.float());
            break;
          case 26: {
            const stop = r.end();
            i64 ??= [];
            while (r.pos < stop) i64.push(r.int64AsString());
            r.closePacked(stop);
            break;
          }
          case 24: {
            const v = r.int64AsString();
            if (i64 === undefined) i64 = [v];
            else i64.push(v);
            break;
          }
          case 34: {
            const stop = r.end();
            u64 ??= [];
            while (r.pos < stop) u64.push(r.uint64AsString());
            r.closePacked(stop);
            break;
          }
          case 32: {
            const v = r.uint64AsString();
            if (u64 === undefined) u64 = [v];
            else u64.push(v);
            break;
          }
          case 42: {
            i32 = readPackedInt32(r, i32);
            break;
          }
          case 40:
            i32 = appendInt32Array(i32, r.int32());
            break;
          case 50: {
            const stop = r.end();
            x64 ??= [];
            while (r.pos < stop) x64.push(r.fixed64AsString());
            r.closePacked(stop);
            break;
          }
          case 49: {
            const v = r.fixed64AsString();
            if (x64 === undefined) x64 = [v];
            else x64.push(v);
            break;
          }
          case 58: {
            x32 = readPackedFixed32(r, x32);
            break;
          }
          case 61:
            x32 = appendUint32Array(x32, r.fixed32());
            break;
          case 66: {
            const stop = r.end();
            b ??= [];
            while (r.pos < stop) b.push(r.bool());
            r.closePacked(stop);
            break;
          }
          case 64: {
            const v = r.bool();
            if (b === undefined) b = [v];
            else b.push(v);
            break;
          }
          case 74: {
            const v = r.string();
            if (s === undefined) s = [v];
            else s.push(v);
            break;
          }
          case 82: {
            const v = r.bytesField();
            if (raw === undefined) raw = [v];
            else raw.push(v);
            break;
          }
          case 90: {
            u32 = readPackedUint32(r, u32);
            break;
          }
          case 88:
            u32 = appendUint32Array(u32, r.uint32());
            break;
          case 98: {
            const stop = r.end();
            doneness ??= [];
            while (r.pos < stop) doneness.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 96: {
            const v = r.int32();
            if (doneness === undefined) doneness = [v];
            else doneness.push(v);
            break;
          }
          case 106: {
            sx32 = readPackedSfixed32(r, sx32);
            break;
          }
          case 109:
            sx32 = appendInt32Array(sx32, r.sfixed32());
            break;
          case 114: {
            const stop = r.end();
            sx64 ??= [];
            while (r.pos < stop) sx64.push(r.sfixed64AsString());
            r.closePacked(stop);
            break;
          }
          case 113: {
            const v = r.sfixed64AsString();
            if (sx64 === undefined) sx64 = [v];
            else sx64.push(v);
            break;
          }
          case 122: {
            s32 = readPackedSint32(r, s32);
            break;
          }
          case 120:
            s32 = appendInt32Array(s32, r.sint32());
            break;
          case 130: {
            const stop = r.end();
            s64 ??= [];
            while (r.pos < stop) s64.push(r.sint64AsString());
            r.closePacked(stop);
            break;
          }
          case 128: {
            const v = r.sint64AsString();
            if (s64 === undefined) s64 = [v];
            else s64.push(v);
            break;
          }
          case 138: {
            const v = Dish.read(r, r.open());
            if (dishes === undefined) dishes = [v];
            else dishes.push(v);
            break;
          }
          case 146: {
            unpacked = readPackedInt32(r, unpacked);
            break;
          }
          case 144:
            unpacked = appendInt32Array(unpacked, r.int32());
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Lists = { d, f, i64: i64 ?? [], u64: u64 ?? [], i32, x64: x64 ?? [], x32, b: b ?? [], s: s ?? [], raw: raw ?? [], u32, doneness: doneness ?? [], sx32, sx64: sx64 ?? [], s32, s64: s64 ?? [], dishes: dishes ?? [], unpacked };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Arrays {
  d: Float64Array;
  f: Float32Array;
  i64: string[];
  u64: string[];
  i32: Int32Array;
  x64: string[];
  x32: Uint32Array;
  u32: Uint32Array;
  sx32: Int32Array;
  sx64: string[];
  s32: Int32Array;
  s64: string[];
  unpacked: Float32Array;
  name: Float32Array;
}

/** What a {@link Arrays} can be made from. */
export interface ArraysInit {
  d?: ArrayLike<number> | undefined;
  f?: ArrayLike<number> | undefined;
  i64?: ArrayLike<Int64Input> | undefined;
  u64?: ArrayLike<Int64Input> | undefined;
  i32?: ArrayLike<number> | undefined;
  x64?: ArrayLike<Int64Input> | undefined;
  x32?: ArrayLike<number> | undefined;
  u32?: ArrayLike<number> | undefined;
  sx32?: ArrayLike<number> | undefined;
  sx64?: ArrayLike<Int64Input> | undefined;
  s32?: ArrayLike<number> | undefined;
  s64?: ArrayLike<Int64Input> | undefined;
  unpacked?: ArrayLike<number> | undefined;
  name?: ArrayLike<number> | undefined;
}

export const Arrays: MessageType<Arrays, ArraysInit> = /* @__PURE__ */ message<Arrays, ArraysInit>(
  kitchenProto,
  "kitchen.Arrays",
  {
    create: (init = {}) => ({
      d: toFloat64Array(init.d),
      f: toFloat32Array(init.f),
      i64: createList(init.i64, int64ToString),
      u64: createList(init.u64, int64ToString),
      i32: toInt32Array(init.i32),
      x64: createList(init.x64, int64ToString),
      x32: toUint32Array(init.x32),
      u32: toUint32Array(init.u32),
      sx32: toInt32Array(init.sx32),
      sx64: createList(init.sx64, int64ToString),
      s32: toInt32Array(init.s32),
      s64: createList(init.s64, int64ToString),
      unpacked: toFloat32Array(init.unpacked),
      name: toFloat32Array(init.name),
    }),
    write(m, b, p) {
      if (m.d?.length) {
        b[p++] = 10;
        p = writePackedDouble(b, p, m.d);
      }
      if (m.f?.length) {
        b[p++] = 18;
        p = writePackedFloat(b, p, m.f);
      }
      if (m.i64?.length) {
        b[p++] = 26;
        const start = p++;
        for (let i = 0; i < m.i64.length; i++) {
          p = writeInt64(b, p, m.i64[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.u64?.length) {
        b[p++] = 34;
        const start = p++;
        for (let i = 0; i < m.u64.length; i++) {
          p = writeUint64(b, p, m.u64[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.i32?.length) {
        b[p++] = 42;
        const start = p++;
        for (let i = 0; i < m.i32.length; i++) {
          p = writeInt32(b, p, m.i32[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.x64?.length) {
        b[p++] = 50;
        p = writePackedFixed64(b, p, m.x64);
      }
      if (m.x32?.length) {
        b[p++] = 58;
        p = writePackedFixed32(b, p, m.x32);
      }
      if (m.u32?.length) {
        b[p++] = 90;
        const start = p++;
        for (let i = 0; i < m.u32.length; i++) {
          p = writeUint32(b, p, m.u32[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.sx32?.length) {
        b[p++] = 106;
        p = writePackedFixed32(b, p, m.sx32);
      }
      if (m.sx64?.length) {
        b[p++] = 114;
        p = writePackedSfixed64(b, p, m.sx64);
      }
      if (m.s32?.length) {
        b[p++] = 122;
        const start = p++;
        for (let i = 0; i < m.s32.length; i++) {
          p = writeSint32(b, p, m.s32[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.s64?.length) {
        b[p++] = 130; b[p++] = 1;
        const start = p++;
        for (let i = 0; i < m.s64.length; i++) {
          p = writeSint64(b, p, m.s64[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.unpacked) {
        for (let i = 0; i < m.unpacked.length; i++) {
          b[p++] = 149; b[p++] = 1;
          p = writeFloat(b, p, m.unpacked[i]!);
        }
      }
      if (m.name?.length) {
        b[p++] = 154; b[p++] = 1;
        p = writePackedFloat(b, p, m.name);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let d = t?.d ?? noFloat64Array;
      let f = t?.f ?? noFloat32Array;
      let i64 = t?.i64;
      let u64 = t?.u64;
      let i32 = t?.i32 ?? noInt32Array;
      let x64 = t?.x64;
      let x32 = t?.x32 ?? noUint32Array;
      let u32 = t?.u32 ?? noUint32Array;
      let sx32 = t?.sx32 ?? noInt32Array;
      let sx64 = t?.sx64;
      let s32 = t?.s32 ?? noInt32Array;
      let s64 = t?.s64;
      let unpacked = t?.unpacked ?? noFloat32Array;
      let name = t?.name ?? noFloat32Array;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
            d = readPackedDouble(r, d);
            break;
          }
          case 9:
            d = appendFloat64Array(d, r.double());
            break;
          case 18: {
            f = readPackedFloat(r, f);
            break;
          }
          case 21:
            f = appendFloat32Array(f, r.float());
            break;
          case 26: {
            const stop = r.end();
            i64 ??= [];
            while (r.pos < stop) i64.push(r.int64AsString());
            r.closePacked(stop);
            break;
          }
          case 24: {
            const v = r.int64AsString();
            if (i64 === undefined) i64 = [v];
            else i64.push(v);
            break;
          }
          case 34: {
            const stop = r.end();
            u64 ??= [];
            while (r.pos < stop) u64.push(r.uint64AsString());
            r.closePacked(stop);
            break;
          }
          case 32: {
            const v = r.uint64AsString();
            if (u64 === undefined) u64 = [v];
            else u64.push(v);
            break;
          }
          case 42: {
            i32 = readPackedInt32(r, i32);
            break;
          }
          case 40:
            i32 = appendInt32Array(i32, r.int32());
            break;
          case 50: {
            const stop = r.end();
            x64 ??= [];
            while (r.pos < stop) x64.push(r.fixed64AsString());
            r.closePacked(stop);
            break;
          }
          case 49: {
            const v = r.fixed64AsString();
            if (x64 === undefined) x64 = [v];
            else x64.push(v);
            break;
          }
          case 58: {
            x32 = readPackedFixed32(r, x32);
            break;
          }
          case 61:
            x32 = appendUint32Array(x32, r.fixed32());
            break;
          case 90: {
            u32 = readPackedUint32(r, u32);
            break;
          }
          case 88:
            u32 = appendUint32Array(u32, r.uint32());
            break;
          case 106: {
            sx32 = readPackedSfixed32(r, sx32);
            break;
          }
          case 109:
            sx32 = appendInt32Array(sx32, r.sfixed32());
            break;
          case 114: {
            const stop = r.end();
            sx64 ??= [];
            while (r.pos < stop) sx64.push(r.sfixed64AsString());
            r.closePacked(stop);
            break;
          }
          case 113: {
            const v = r.sfixed64AsString();
            if (sx64 === undefined) sx64 = [v];
            else sx64.push(v);
            break;
          }
          case 122: {
            s32 = readPackedSint32(r, s32);
            break;
          }
          case 120:
            s32 = appendInt32Array(s32, r.sint32());
            break;
          case 130: {
            const stop = r.end();
            s64 ??= [];
            while (r.pos < stop) s64.push(r.sint64AsString());
            r.closePacked(stop);
            break;
          }
          case 128: {
            const v = r.sint64AsString();
            if (s64 === undefined) s64 = [v];
            else s64.push(v);
            break;
          }
          case 146: {
            unpacked = readPackedFloat(r, unpacked);
            break;
          }
          case 149:
            unpacked = appendFloat32Array(unpacked, r.float());
            break;
          case 154: {
            name = readPackedFloat(r, name);
            break;
          }
          case 157:
            name = appendFloat32Array(name, r.float());
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Arrays = { d, f, i64: i64 ?? [], u64: u64 ?? [], i32, x64: x64 ?? [], x32, u32, sx32, sx64: sx64 ?? [], s32, s64: s64 ?? [], unpacked, name };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Maps {
  stringString: Map<string, string>;
  int32Int32: Map<number, number>;
  int64Int64: Map<string, string>;
  uint32Uint32: Map<number, number>;
  uint64Uint64: Map<string, string>;
  sint32Sint32: Map<number, number>;
  sint64Sint64: Map<string, string>;
  fixed32Fixed32: Map<number, number>;
  fixed64Fixed64: Map<string, string>;
  sfixed32Sfixed32: Map<number, number>;
  sfixed64Sfixed64: Map<string, string>;
  boolBool: Map<boolean, boolean>;
  stringDish: Map<string, Dish>;
  stringDoneness: Map<string, Doneness>;
  stringBytes: Map<string, Uint8Array>;
  stringDouble: Map<string, number>;
}

/** What a {@link Maps} can be made from. */
export interface MapsInit {
  stringString?: MapInit<string, string> | undefined;
  int32Int32?: MapInit<number, number> | undefined;
  int64Int64?: MapInit<string, Int64Input> | undefined;
  uint32Uint32?: MapInit<number, number> | undefined;
  uint64Uint64?: MapInit<string, Int64Input> | undefined;
  sint32Sint32?: MapInit<number, number> | undefined;
  sint64Sint64?: MapInit<string, Int64Input> | undefined;
  fixed32Fixed32?: MapInit<number, number> | undefined;
  fixed64Fixed64?: MapInit<string, Int64Input> | undefined;
  sfixed32Sfixed32?: MapInit<number, number> | undefined;
  sfixed64Sfixed64?: MapInit<string, Int64Input> | undefined;
  boolBool?: MapInit<boolean, boolean> | undefined;
  stringDish?: MapInit<string, DishInit> | undefined;
  stringDoneness?: MapInit<string, Doneness> | undefined;
  stringBytes?: MapInit<string, Uint8Array> | undefined;
  stringDouble?: MapInit<string, number> | undefined;
}

export const Maps: MessageType<Maps, MapsInit> = /* @__PURE__ */ message<Maps, MapsInit>(
  kitchenProto,
  "kitchen.Maps",
  {
    create: (init = {}) => ({
      stringString: createMap(init.stringString),
      int32Int32: createMap(init.int32Int32, Number),
      int64Int64: createMap(init.int64Int64, undefined, int64ToString),
      uint32Uint32: createMap(init.uint32Uint32, Number),
      uint64Uint64: createMap(init.uint64Uint64, undefined, int64ToString),
      sint32Sint32: createMap(init.sint32Sint32, Number),
      sint64Sint64: createMap(init.sint64Sint64, undefined, int64ToString),
      fixed32Fixed32: createMap(init.fixed32Fixed32, Number),
      fixed64Fixed64: createMap(init.fixed64Fixed64, undefined, int64ToString),
      sfixed32Sfixed32: createMap(init.sfixed32Sfixed32, Number),
      sfixed64Sfixed64: createMap(init.sfixed64Sfixed64, undefined, int64ToString),
      boolBool: createMap(init.boolBool, parseBool),
      stringDish: createMap(init.stringDish, undefined, (v) => Dish.create(v)),
      stringDoneness: createMap(init.stringDoneness),
      stringBytes: createMap(init.stringBytes),
      stringDouble: createMap(init.stringDouble),
    }),
    write(m, b, p) {
      if (m.stringString) {
        for (const [k, v] of mapEntries(m.stringString)) {
          b[p++] = 10;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = writeString(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.int32Int32) {
        for (const [k, v] of mapEntries(m.int32Int32, Number)) {
          b[p++] = 18;
          const start = p++;
          b[p++] = 8;
          p = writeInt32(b, p, k);
          b[p++] = 16;
          p = writeInt32(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.int64Int64) {
        for (const [k, v] of mapEntries(m.int64Int64)) {
          b[p++] = 26;
          const start = p++;
          b[p++] = 8;
          p = writeInt64(b, p, k);
          b[p++] = 16;
          p = writeInt64(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.uint32Uint32) {
        for (const [k, v] of mapEntries(m.uint32Uint32, Number)) {
          b[p++] = 34;
          const start = p++;
          b[p++] = 8;
          p = writeUint32(b, p, k);
          b[p++] = 16;
          p = writeUint32(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.uint64Uint64) {
        for (const [k, v] of mapEntries(m.uint64Uint64)) {
          b[p++] = 42;
          const start = p++;
          b[p++] = 8;
          p = writeUint64(b, p, k);
          b[p++] = 16;
          p = writeUint64(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.sint32Sint32) {
        for (const [k, v] of mapEntries(m.sint32Sint32, Number)) {
          b[p++] = 50;
          const start = p++;
          b[p++] = 8;
          p = writeSint32(b, p, k);
          b[p++] = 16;
          p = writeSint32(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.sint64Sint64) {
        for (const [k, v] of mapEntries(m.sint64Sint64)) {
          b[p++] = 58;
          const start = p++;
          b[p++] = 8;
          p = writeSint64(b, p, k);
          b[p++] = 16;
          p = writeSint64(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.fixed32Fixed32) {
        for (const [k, v] of mapEntries(m.fixed32Fixed32, Number)) {
          b[p++] = 66;
          const start = p++;
          b[p++] = 13;
          p = writeFixed32(b, p, k);
          b[p++] = 21;
          p = writeFixed32(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.fixed64Fixed64) {
        for (const [k, v] of mapEntries(m.fixed64Fixed64)) {
          b[p++] = 74;
          const start = p++;
          b[p++] = 9;
          p = writeFixed64(b, p, k);
          b[p++] = 17;
          p = writeFixed64(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.sfixed32Sfixed32) {
        for (const [k, v] of mapEntries(m.sfixed32Sfixed32, Number)) {
          b[p++] = 82;
          const start = p++;
          b[p++] = 13;
          p = writeFixed32(b, p, k);
          b[p++] = 21;
          p = writeFixed32(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.sfixed64Sfixed64) {
        for (const [k, v] of mapEntries(m.sfixed64Sfixed64)) {
          b[p++] = 90;
          const start = p++;
          b[p++] = 9;
          p = writeSfixed64(b, p, k);
          b[p++] = 17;
          p = writeSfixed64(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.boolBool) {
        for (const [k, v] of mapEntries(m.boolBool, parseBool)) {
          b[p++] = 98;
          const start = p++;
          b[p++] = 8;
          p = writeBool(b, p, k);
          b[p++] = 16;
          p = writeBool(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.stringDish) {
        for (const [k, v] of mapEntries(m.stringDish)) {
          b[p++] = 106;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, Dish.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      if (m.stringDoneness) {
        for (const [k, v] of mapEntries(m.stringDoneness)) {
          b[p++] = 114;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 16;
          p = writeInt32(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.stringBytes) {
        for (const [k, v] of mapEntries(m.stringBytes)) {
          b[p++] = 122;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = writeBytes(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.stringDouble) {
        for (const [k, v] of mapEntries(m.stringDouble)) {
          b[p++] = 130; b[p++] = 1;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 17;
          p = writeDouble(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      const stringString = t?.stringString ?? new Map<string, string>();
      const int32Int32 = t?.int32Int32 ?? new Map<number, number>();
      const int64Int64 = t?.int64Int64 ?? new Map<string, string>();
      const uint32Uint32 = t?.uint32Uint32 ?? new Map<number, number>();
      const uint64Uint64 = t?.uint64Uint64 ?? new Map<string, string>();
      const sint32Sint32 = t?.sint32Sint32 ?? new Map<number, number>();
      const sint64Sint64 = t?.sint64Sint64 ?? new Map<string, string>();
      const fixed32Fixed32 = t?.fixed32Fixed32 ?? new Map<number, number>();
      const fixed64Fixed64 = t?.fixed64Fixed64 ?? new Map<string, string>();
      const sfixed32Sfixed32 = t?.sfixed32Sfixed32 ?? new Map<number, number>();
      const sfixed64Sfixed64 = t?.sfixed64Sfixed64 ?? new Map<string, string>();
      const boolBool = t?.boolBool ?? new Map<boolean, boolean>();
      const stringDish = t?.stringDish ?? new Map<string, Dish>();
      const stringDoneness = t?.stringDoneness ?? new Map<string, Doneness>();
      const stringBytes = t?.stringBytes ?? new Map<string, Uint8Array>();
      const stringDouble = t?.stringDouble ?? new Map<string, number>();
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10: {
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
            stringString.set(k, v);
            break;
          }
          case 18: {
            const stop = r.open();
            let k: number = 0;
            let v: number = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.int32();
              else if (tag === 16) v = r.int32();
              else r.skip(tag);
            }
            r.close(stop);
            int32Int32.set(k, v);
            break;
          }
          case 26: {
            const stop = r.open();
            let k: string = "0";
            let v: string = "0";
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.int64AsString();
              else if (tag === 16) v = r.int64AsString();
              else r.skip(tag);
            }
            r.close(stop);
            int64Int64.set(k, v);
            break;
          }
          case 34: {
            const stop = r.open();
            let k: number = 0;
            let v: number = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.uint32();
              else if (tag === 16) v = r.uint32();
              else r.skip(tag);
            }
            r.close(stop);
            uint32Uint32.set(k, v);
            break;
          }
          case 42: {
            const stop = r.open();
            let k: string = "0";
            let v: string = "0";
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.uint64AsString();
              else if (tag === 16) v = r.uint64AsString();
              else r.skip(tag);
            }
            r.close(stop);
            uint64Uint64.set(k, v);
            break;
          }
          case 50: {
            const stop = r.open();
            let k: number = 0;
            let v: number = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.sint32();
              else if (tag === 16) v = r.sint32();
              else r.skip(tag);
            }
            r.close(stop);
            sint32Sint32.set(k, v);
            break;
          }
          case 58: {
            const stop = r.open();
            let k: string = "0";
            let v: string = "0";
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.sint64AsString();
              else if (tag === 16) v = r.sint64AsString();
              else r.skip(tag);
            }
            r.close(stop);
            sint64Sint64.set(k, v);
            break;
          }
          case 66: {
            const stop = r.open();
            let k: number = 0;
            let v: number = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 13) k = r.fixed32();
              else if (tag === 21) v = r.fixed32();
              else r.skip(tag);
            }
            r.close(stop);
            fixed32Fixed32.set(k, v);
            break;
          }
          case 74: {
            const stop = r.open();
            let k: string = "0";
            let v: string = "0";
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 9) k = r.fixed64AsString();
              else if (tag === 17) v = r.fixed64AsString();
              else r.skip(tag);
            }
            r.close(stop);
            fixed64Fixed64.set(k, v);
            break;
          }
          case 82: {
            const stop = r.open();
            let k: number = 0;
            let v: number = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 13) k = r.sfixed32();
              else if (tag === 21) v = r.sfixed32();
              else r.skip(tag);
            }
            r.close(stop);
            sfixed32Sfixed32.set(k, v);
            break;
          }
          case 90: {
            const stop = r.open();
            let k: string = "0";
            let v: string = "0";
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 9) k = r.sfixed64AsString();
              else if (tag === 17) v = r.sfixed64AsString();
              else r.skip(tag);
            }
            r.close(stop);
            sfixed64Sfixed64.set(k, v);
            break;
          }
          case 98: {
            const stop = r.open();
            let k: boolean = false;
            let v: boolean = false;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 8) k = r.bool();
              else if (tag === 16) v = r.bool();
              else r.skip(tag);
            }
            r.close(stop);
            boolBool.set(k, v);
            break;
          }
          case 106: {
            const stop = r.open();
            let k: string = "";
            let v: Dish | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = Dish.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            stringDish.set(k, v ?? Dish.create());
            break;
          }
          case 114: {
            const stop = r.open();
            let k: string = "";
            let v: Doneness = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 16) v = r.int32();
              else r.skip(tag);
            }
            r.close(stop);
            stringDoneness.set(k, v);
            break;
          }
          case 122: {
            const stop = r.open();
            let k: string = "";
            let v: Uint8Array = noBytes;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = r.bytesField();
              else r.skip(tag);
            }
            r.close(stop);
            stringBytes.set(k, v);
            break;
          }
          case 130: {
            const stop = r.open();
            let k: string = "";
            let v: number = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 17) v = r.double();
              else r.skip(tag);
            }
            r.close(stop);
            stringDouble.set(k, v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Maps = { stringString, int32Int32, int64Int64, uint32Uint32, uint64Uint64, sint32Sint32, sint64Sint64, fixed32Fixed32, fixed64Fixed64, sfixed32Sfixed32, sfixed64Sfixed64, boolBool, stringDish, stringDoneness, stringBytes, stringDouble };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

/** 64-bit integers as the schema wants them in JavaScript. */
export interface Integers {
  text: string;
  number: number;
  big: string;
  texts: string[];
  nested: Map<string, Integers>;
  maybeText?: string | undefined;
}

/** What a {@link Integers} can be made from. */
export interface IntegersInit {
  text?: Int64Input | undefined;
  number?: Int64Input | undefined;
  big?: Int64Input | undefined;
  texts?: ArrayLike<Int64Input> | undefined;
  nested?: MapInit<string, IntegersInit> | undefined;
  maybeText?: Int64Input | undefined;
}

export const Integers: MessageType<Integers, IntegersInit> = /* @__PURE__ */ message<Integers, IntegersInit>(
  kitchenProto,
  "kitchen.Integers",
  {
    create: (init = {}) => ({
      text: int64ToString(init.text),
      number: int64ToNumber(init.number),
      big: int64ToString(init.big),
      texts: createList(init.texts, int64ToString),
      nested: createMap(init.nested, undefined, (v) => Integers.create(v)),
      maybeText: init.maybeText === undefined ? undefined : int64ToString(init.maybeText),
    }),
    write(m, b, p) {
      if (m.text && m.text !== "0") {
        b[p++] = 8;
        p = writeInt64(b, p, m.text);
      }
      if (m.number != null && m.number !== 0) {
        b[p++] = 16;
        p = writeInt64(b, p, m.number);
      }
      if (m.big && m.big !== "0") {
        b[p++] = 24;
        p = writeInt64(b, p, m.big);
      }
      if (m.texts?.length) {
        b[p++] = 34;
        const start = p++;
        for (let i = 0; i < m.texts.length; i++) {
          p = writeUint64(b, p, m.texts[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.nested) {
        for (const [k, v] of mapEntries(m.nested)) {
          b[p++] = 42;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = endMessage(b, p, Integers.write(v, b, p + 1));
          p = endMessage(b, start, p);
        }
      }
      if (m.maybeText !== undefined) {
        b[p++] = 49;
        p = writeSfixed64(b, p, m.maybeText);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let text = t?.text ?? "0";
      let number = t?.number ?? 0;
      let big = t?.big ?? "0";
      let texts = t?.texts;
      const nested = t?.nested ?? new Map<string, Integers>();
      let maybeText = t?.maybeText;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            text = r.int64AsString();
            break;
          case 16:
            number = r.int64AsNumber();
            break;
          case 24:
            big = r.int64AsString();
            break;
          case 34: {
            const stop = r.end();
            texts ??= [];
            while (r.pos < stop) texts.push(r.uint64AsString());
            r.closePacked(stop);
            break;
          }
          case 32: {
            const v = r.uint64AsString();
            if (texts === undefined) texts = [v];
            else texts.push(v);
            break;
          }
          case 42: {
            const stop = r.open();
            let k: string = "";
            let v: Integers | undefined;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.string();
              else if (tag === 18) v = Integers.read(r, r.open(), v);
              else r.skip(tag);
            }
            r.close(stop);
            nested.set(k, v ?? Integers.create());
            break;
          }
          case 49:
            maybeText = r.sfixed64AsString();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Integers = { text, number, big, texts: texts ?? [], nested, maybeText };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export type Nothing = EmptyMessage;

/** What a {@link Nothing} can be made from. */
export type NothingInit = EmptyMessage;

export const Nothing: MessageType<Nothing, NothingInit> = /* @__PURE__ */ message<Nothing, NothingInit>(
  kitchenProto,
  "kitchen.Nothing",
  {
    create: () => ({}),
    write(m, b, p) {
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        unknown = r.unknown(tag, start, unknown);
      }
      r.close(end);
      const m: Nothing = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const Oven: {
  readonly typeName: "kitchen.Oven";
  readonly methods: {
    /** Bakes one. */
    readonly bake: MethodType<Dish, DishInit, Dish, DishInit, "unary">;
    readonly bakeMany: MethodType<Lists, ListsInit, Dish, DishInit, "server_streaming">;
    readonly collect: MethodType<Dish, DishInit, Lists, ListsInit, "client_streaming">;
    /** @deprecated */
    readonly cook: MethodType<Dish, DishInit, Dish, DishInit, "bidi_streaming">;
  };
  readonly descriptor: ServiceDescriptor;
} = /* @__PURE__ */ service(kitchenProto, "kitchen.Oven", {
  bake: {
    name: "Bake",
    path: "/kitchen.Oven/Bake",
    kind: "unary",
    input: Dish,
    output: Dish,
  },
  bakeMany: {
    name: "BakeMany",
    path: "/kitchen.Oven/BakeMany",
    kind: "server_streaming",
    input: Lists,
    output: Dish,
    idempotency: "no_side_effects",
  },
  collect: {
    name: "Collect",
    path: "/kitchen.Oven/Collect",
    kind: "client_streaming",
    input: Dish,
    output: Lists,
    idempotency: "idempotent",
  },
  cook: {
    name: "Cook",
    path: "/kitchen.Oven/Cook",
    kind: "bidi_streaming",
    input: Dish,
    output: Dish,
  },
});

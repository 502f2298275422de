// Made by Weft from evolution/v1.proto: changes here are lost.

import {
  type Int64Input,
  type MessageType,
  type ProtoFile,
  endMessage,
  int64ToBigint,
  message,
  protoFile,
  unknownFields,
  writeInt32,
  writeInt64,
  writeString,
  writeUnknown,
} from "@weft/protobuf";

/** The schema of evolution/v1.proto. */
export const evolutionV1Proto: ProtoFile = /* @__PURE__ */ protoFile(
  "evolution/v1.proto",
  "ChJldm9sdXRpb24vdjEucHJvdG8SDGV2b2x1dGlvbi52MSKKAQoFT3JkZXISCgoCaWQYASABKAMSEAoIY3VzdG9tZXIYAiAB" +
    "KAkSIQoFbGluZXMYAyADKAsyEi5ldm9sdXRpb24udjEuTGluZRIkCgZzdGF0dXMYBCABKA4yFC5ldm9sdXRpb24udjEuU3Rh" +
    "dHVzEg0KBXRvdGFsGA8gASgFEgsKA3RpcBgQIAEoBSIiCgRMaW5lEgsKA3NrdRgBIAEoCRINCgVjb3VudBgCIAEoBSoxCgZT" +
    "dGF0dXMSFgoSU1RBVFVTX1VOU1BFQ0lGSUVEEAASDwoLU1RBVFVTX09QRU4QAWIGcHJvdG8z",
);

export const Status = {
  UNSPECIFIED: 0,
  OPEN: 1,
} as const;
export type Status = (typeof Status)[keyof typeof Status] | (number & {});

export interface Order {
  id: bigint;
  customer: string;
  lines: Line[];
  status: Status;
  total: number;
  tip: number;
}

/** What a {@link Order} can be made from. */
export interface OrderInit {
  id?: Int64Input | undefined;
  customer?: string | undefined;
  lines?: readonly LineInit[] | undefined;
  status?: Status | undefined;
  total?: number | undefined;
  tip?: number | undefined;
}

export const Order: MessageType<Order, OrderInit> = /* @__PURE__ */ message<Order, OrderInit>(
  evolutionV1Proto,
  "evolution.v1.Order",
  {
    create: (init = {}) => ({
      id: int64ToBigint(init.id),
      customer: init.customer ?? "",
      lines: init.lines?.map((v) => Line.create(v)) ?? [],
      status: init.status ?? 0,
      total: init.total ?? 0,
      tip: init.tip ?? 0,
    }),
    write(m, b, p) {
      if (m.id) {
        b[p++] = 8;
        p = writeInt64(b, p, m.id);
      }
      if (m.customer) {
        b[p++] = 18;
        p = writeString(b, p, m.customer);
      }
      if (m.lines) {
        for (let i = 0; i < m.lines.length; i++) {
          b[p++] = 26;
          p = endMessage(b, p, Line.write(m.lines[i]!, b, p + 1));
        }
      }
      if (m.status != null && m.status !== 0) {
        b[p++] = 32;
        p = writeInt32(b, p, m.status);
      }
      if (m.total != null && m.total !== 0) {
        b[p++] = 120;
        p = writeInt32(b, p, m.total);
      }
      if (m.tip != null && m.tip !== 0) {
        b[p++] = 128; b[p++] = 1;
        p = writeInt32(b, p, m.tip);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let id = t?.id ?? 0n;
      let customer = t?.customer ?? "";
      let lines = t?.lines;
      let status = t?.status ?? 0;
      let total = t?.total ?? 0;
      let tip = t?.tip ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            id = r.int64();
            break;
          case 18:
            customer = r.string();
            break;
          case 26: {
            const v = Line.read(r, r.open());
            if (lines === undefined) lines = [v];
            else lines.push(v);
            break;
          }
          case 32:
            status = r.int32();
            break;
          case 120:
            total = r.int32();
            break;
          case 128:
            tip = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Order = { id, customer, lines: lines ?? [], status, total, tip };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Line {
  sku: string;
  count: number;
}

/** What a {@link Line} can be made from. */
export interface LineInit {
  sku?: string | undefined;
  count?: number | undefined;
}

export const Line: MessageType<Line, LineInit> = /* @__PURE__ */ message<Line, LineInit>(
  evolutionV1Proto,
  "evolution.v1.Line",
  {
    create: (init = {}) => ({
      sku: init.sku ?? "",
      count: init.count ?? 0,
    }),
    write(m, b, p) {
      if (m.sku) {
        b[p++] = 10;
        p = writeString(b, p, m.sku);
      }
      if (m.count != null && m.count !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.count);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let sku = t?.sku ?? "";
      let count = t?.count ?? 0;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            sku = r.string();
            break;
          case 16:
            count = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Line = { sku, count };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

// Made by Weft from evolution/v2.proto: changes here are lost.

import {
  type Int64Input,
  type MapInit,
  type MessageType,
  type ProtoFile,
  createMap,
  endMessage,
  int64ToBigint,
  mapEntries,
  message,
  protoFile,
  unknownFields,
  writeInt32,
  writeInt64,
  writeString,
  writeUnknown,
} from "@weft/protobuf";

/** The schema of evolution/v2.proto. */
export const evolutionV2Proto: ProtoFile = /* @__PURE__ */ protoFile(
  "evolution/v2.proto",
  "ChJldm9sdXRpb24vdjIucHJvdG8SDGV2b2x1dGlvbi52MiKZAgoFT3JkZXISCgoCaWQYASABKAMSDQoFYnV5ZXIYAiABKAkS" +
    "IQoFbGluZXMYAyADKAsyEi5ldm9sdXRpb24udjIuTGluZRIkCgZzdGF0dXMYBCABKA4yFC5ldm9sdXRpb24udjIuU3RhdHVz" +
    "Eg4KBmNvdXBvbhgFIAEoCRIvCgZsYWJlbHMYBiADKAsyHy5ldm9sdXRpb24udjIuT3JkZXIuTGFiZWxzRW50cnkSFQoIcHJp" +
    "b3JpdHkYByABKAVIAIgBARINCgV0b3RhbBgPIAEoAxotCgtMYWJlbHNFbnRyeRILCgNrZXkYASABKAkSDQoFdmFsdWUYAiAB" +
    "KAk6AjgBQgsKCV9wcmlvcml0eUoECBAQEVIDdGlwIjAKBExpbmUSCwoDc2t1GAEgASgJEg0KBWNvdW50GAIgASgFEgwKBG5v" +
    "dGUYAyABKAkqRQoGU3RhdHVzEhYKElNUQVRVU19VTlNQRUNJRklFRBAAEg8KC1NUQVRVU19PUEVOEAESEgoOU1RBVFVTX1NI" +
    "SVBQRUQQAmIGcHJvdG8z",
);

export const Status = {
  UNSPECIFIED: 0,
  OPEN: 1,
  SHIPPED: 2,
} as const;
export type Status = (typeof Status)[keyof typeof Status] | (number & {});

/** As v1, a year later: `customer` is called `buyer`, `tip` is gone, and there is more of everything. */
export interface Order {
  id: bigint;
  buyer: string;
  lines: Line[];
  status: Status;
  coupon: string;
  labels: Map<string, string>;
  priority?: number | undefined;
  total: bigint;
}

/** What a {@link Order} can be made from. */
export interface OrderInit {
  id?: Int64Input | undefined;
  buyer?: string | undefined;
  lines?: readonly LineInit[] | undefined;
  status?: Status | undefined;
  coupon?: string | undefined;
  labels?: MapInit<string, string> | undefined;
  priority?: number | undefined;
  total?: Int64Input | undefined;
}

export const Order: MessageType<Order, OrderInit> = /* @__PURE__ */ message<Order, OrderInit>(
  evolutionV2Proto,
  "evolution.v2.Order",
  {
    create: (init = {}) => ({
      id: int64ToBigint(init.id),
      buyer: init.buyer ?? "",
      lines: init.lines?.map((v) => Line.create(v)) ?? [],
      status: init.status ?? 0,
      coupon: init.coupon ?? "",
      labels: createMap(init.labels),
      priority: init.priority,
      total: int64ToBigint(init.total),
    }),
    write(m, b, p) {
      if (m.id) {
        b[p++] = 8;
        p = writeInt64(b, p, m.id);
      }
      if (m.buyer) {
        b[p++] = 18;
        p = writeString(b, p, m.buyer);
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
      if (m.coupon) {
        b[p++] = 42;
        p = writeString(b, p, m.coupon);
      }
      if (m.labels) {
        for (const [k, v] of mapEntries(m.labels)) {
          b[p++] = 50;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 18;
          p = writeString(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.priority !== undefined) {
        b[p++] = 56;
        p = writeInt32(b, p, m.priority);
      }
      if (m.total) {
        b[p++] = 120;
        p = writeInt64(b, p, m.total);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let id = t?.id ?? 0n;
      let buyer = t?.buyer ?? "";
      let lines = t?.lines;
      let status = t?.status ?? 0;
      let coupon = t?.coupon ?? "";
      const labels = t?.labels ?? new Map<string, string>();
      let priority = t?.priority;
      let total = t?.total ?? 0n;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            id = r.int64();
            break;
          case 18:
            buyer = r.string();
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
          case 42:
            coupon = r.string();
            break;
          case 50: {
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
            labels.set(k, v);
            break;
          }
          case 56:
            priority = r.int32();
            break;
          case 120:
            total = r.int64();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Order = { id, buyer, lines: lines ?? [], status, coupon, labels, priority, total };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Line {
  sku: string;
  count: number;
  note: string;
}

/** What a {@link Line} can be made from. */
export interface LineInit {
  sku?: string | undefined;
  count?: number | undefined;
  note?: string | undefined;
}

export const Line: MessageType<Line, LineInit> = /* @__PURE__ */ message<Line, LineInit>(
  evolutionV2Proto,
  "evolution.v2.Line",
  {
    create: (init = {}) => ({
      sku: init.sku ?? "",
      count: init.count ?? 0,
      note: init.note ?? "",
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
      if (m.note) {
        b[p++] = 26;
        p = writeString(b, p, m.note);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let sku = t?.sku ?? "";
      let count = t?.count ?? 0;
      let note = t?.note ?? "";
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
          case 26:
            note = r.string();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Line = { sku, count, note };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

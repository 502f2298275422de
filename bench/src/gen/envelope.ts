// Made by Weft from envelope.proto: changes here are lost.

import {
  type Int64Input,
  type MessageType,
  type ProtoFile,
  Unread,
  createList,
  endMessage,
  holdLazy,
  int64ToBigint,
  message,
  peekLazy,
  protoFile,
  readLazy,
  readUnverifiedLazy,
  unknownFields,
  writeDouble,
  writeInt32,
  writeInt64,
  writeLazy,
  writeString,
  writeUnknown,
} from "@weft/protobuf";

/** The schema of envelope.proto. */
export const envelopeProto: ProtoFile = /* @__PURE__ */ protoFile(
  "envelope.proto",
  "Cg5lbnZlbG9wZS5wcm90bxIIZW52ZWxvcGUiRgoFRWFnZXISDQoFdG9waWMYASABKAkSDAoEaG9wcxgCIAEoBRIgCgdwYXls" +
    "b2FkGAMgASgLMg8uZW52ZWxvcGUuT3JkZXIiSQoETGF6eRINCgV0b3BpYxgBIAEoCRIMCgRob3BzGAIgASgFEiQKB3BheWxv" +
    "YWQYAyABKAsyDy5lbnZlbG9wZS5PcmRlckICKAEiUwoOVW52ZXJpZmllZExhenkSDQoFdG9waWMYASABKAkSDAoEaG9wcxgC" +
    "IAEoBRIkCgdwYXlsb2FkGAMgASgLMg8uZW52ZWxvcGUuT3JkZXJCAngBIo0BCgVPcmRlchIKCgJpZBgBIAEoAxIQCghjdXN0" +
    "b21lchgCIAEoCRIjCgVpdGVtcxgDIAMoCzIULmVudmVsb3BlLk9yZGVyLkl0ZW0aQQoESXRlbRILCgNza3UYASABKAkSDQoF" +
    "Y291bnQYAiABKAUSDQoFcHJpY2UYAyABKAESDgoGbGFiZWxzGAQgAygJYgZwcm90bzM=",
);

export interface Eager {
  topic: string;
  hops: number;
  payload?: Order | undefined;
}

/** What a {@link Eager} can be made from. */
export interface EagerInit {
  topic?: string | undefined;
  hops?: number | undefined;
  payload?: OrderInit | undefined;
}

export const Eager: MessageType<Eager, EagerInit> = /* @__PURE__ */ message<Eager, EagerInit>(
  envelopeProto,
  "envelope.Eager",
  {
    create: (init = {}) => ({
      topic: init.topic ?? "",
      hops: init.hops ?? 0,
      payload: init.payload && Order.create(init.payload),
    }),
    write(m, b, p) {
      if (m.topic) {
        b[p++] = 10;
        p = writeString(b, p, m.topic);
      }
      if (m.hops != null && m.hops !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.hops);
      }
      if (m.payload !== undefined) {
        b[p++] = 26;
        p = endMessage(b, p, Order.write(m.payload, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let topic = t?.topic ?? "";
      let hops = t?.hops ?? 0;
      let payload = t?.payload;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            topic = r.string();
            break;
          case 16:
            hops = r.int32();
            break;
          case 26:
            payload = Order.read(r, r.open(), payload);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Eager = { topic, hops, payload };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Lazy {
  topic: string;
  hops: number;
  payload?: Order | undefined;
}

/** What a {@link Lazy} can be made from. */
export interface LazyInit {
  topic?: string | undefined;
  hops?: number | undefined;
  payload?: OrderInit | undefined;
}

export const Lazy: MessageType<Lazy, LazyInit> = /* @__PURE__ */ message<Lazy, LazyInit>(
  envelopeProto,
  "envelope.Lazy",
  {
    create: (init = {}) => ({
      topic: init.topic ?? "",
      hops: init.hops ?? 0,
      payload: init.payload && Order.create(init.payload),
    }),
    write(m, b, p) {
      if (m.topic) {
        b[p++] = 10;
        p = writeString(b, p, m.topic);
      }
      if (m.hops != null && m.hops !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.hops);
      }
      {
        const v = peekLazy(m, "payload");
        if (v !== undefined) {
          b[p++] = 26;
          p = writeLazy(b, p, Order, v);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let topic = t?.topic ?? "";
      let hops = t?.hops ?? 0;
      let payload = peekLazy(t, "payload");
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            topic = r.string();
            break;
          case 16:
            hops = r.int32();
            break;
          case 26:
            payload = readLazy(r, Order, payload);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Lazy = { topic, hops };
      if (payload instanceof Unread) holdLazy(m, "payload", payload);
      else m.payload = payload;
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface UnverifiedLazy {
  topic: string;
  hops: number;
  payload?: Order | undefined;
}

/** What a {@link UnverifiedLazy} can be made from. */
export interface UnverifiedLazyInit {
  topic?: string | undefined;
  hops?: number | undefined;
  payload?: OrderInit | undefined;
}

export const UnverifiedLazy: MessageType<UnverifiedLazy, UnverifiedLazyInit> = /* @__PURE__ */ message<UnverifiedLazy, UnverifiedLazyInit>(
  envelopeProto,
  "envelope.UnverifiedLazy",
  {
    create: (init = {}) => ({
      topic: init.topic ?? "",
      hops: init.hops ?? 0,
      payload: init.payload && Order.create(init.payload),
    }),
    write(m, b, p) {
      if (m.topic) {
        b[p++] = 10;
        p = writeString(b, p, m.topic);
      }
      if (m.hops != null && m.hops !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.hops);
      }
      {
        const v = peekLazy(m, "payload");
        if (v !== undefined) {
          b[p++] = 26;
          p = writeLazy(b, p, Order, v);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let topic = t?.topic ?? "";
      let hops = t?.hops ?? 0;
      let payload = peekLazy(t, "payload");
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            topic = r.string();
            break;
          case 16:
            hops = r.int32();
            break;
          case 26:
            payload = readUnverifiedLazy(r, Order, payload);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: UnverifiedLazy = { topic, hops };
      if (payload instanceof Unread) holdLazy(m, "payload", payload);
      else m.payload = payload;
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Order {
  id: bigint;
  customer: string;
  items: Order_Item[];
}

/** What a {@link Order} can be made from. */
export interface OrderInit {
  id?: Int64Input | undefined;
  customer?: string | undefined;
  items?: readonly Order_ItemInit[] | undefined;
}

export const Order: MessageType<Order, OrderInit> = /* @__PURE__ */ message<Order, OrderInit>(
  envelopeProto,
  "envelope.Order",
  {
    create: (init = {}) => ({
      id: int64ToBigint(init.id),
      customer: init.customer ?? "",
      items: init.items?.map((v) => Order_Item.create(v)) ?? [],
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
      if (m.items) {
        for (let i = 0; i < m.items.length; i++) {
          b[p++] = 26;
          p = endMessage(b, p, Order_Item.write(m.items[i]!, b, p + 1));
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let id = t?.id ?? 0n;
      let customer = t?.customer ?? "";
      let items = t?.items;
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
            const v = Order_Item.read(r, r.open());
            if (items === undefined) items = [v];
            else items.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Order = { id, customer, items: items ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Order_Item {
  sku: string;
  count: number;
  price: number;
  labels: string[];
}

/** What a {@link Order_Item} can be made from. */
export interface Order_ItemInit {
  sku?: string | undefined;
  count?: number | undefined;
  price?: number | undefined;
  labels?: readonly string[] | undefined;
}

export const Order_Item: MessageType<Order_Item, Order_ItemInit> = /* @__PURE__ */ message<Order_Item, Order_ItemInit>(
  envelopeProto,
  "envelope.Order.Item",
  {
    create: (init) => init === undefined ? { sku: "", count: 0, price: 0, labels: [] } : {
      sku: init.sku ?? "",
      count: init.count ?? 0,
      price: init.price ?? 0,
      labels: createList(init.labels),
    },
    write(m, b, p) {
      if (m.sku) {
        b[p++] = 10;
        p = writeString(b, p, m.sku);
      }
      if (m.count != null && m.count !== 0) {
        b[p++] = 16;
        p = writeInt32(b, p, m.count);
      }
      if (m.price !== undefined && !Object.is(m.price, 0)) {
        b[p++] = 25;
        p = writeDouble(b, p, m.price);
      }
      if (m.labels) {
        for (let i = 0; i < m.labels.length; i++) {
          b[p++] = 34;
          p = writeString(b, p, m.labels[i]!);
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let sku = t?.sku ?? "";
      let count = t?.count ?? 0;
      let price = t?.price ?? 0;
      let labels = t?.labels;
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
          case 25:
            price = r.double();
            break;
          case 34: {
            const v = r.string();
            if (labels === undefined) labels = [v];
            else labels.push(v);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Order_Item = { sku, count, price, labels: labels ?? [] };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

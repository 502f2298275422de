import { Eager, type EagerInit, Lazy, UnverifiedLazy } from "../gen/envelope.ts";
import { leastMicros } from "./least-micros.ts";

/** One envelope, its payload lazy or not: microseconds of processor time. */
export interface LazyOrEager {
  readonly items: number;
  readonly bytes: number;
  readonly payload: "eager" | "lazy" | "unverified_lazy";
  /** To decode it, look at its topic, count a hop and encode it again. */
  readonly routeMicros: number;
  /** To decode it and look into its payload. */
  readonly readMicros: number;
}

/** What lazy fields gain where nobody reads them, and cost where somebody does. */
export function lazyOrEager(): LazyOrEager[] {
  return [0, 4, 40, 400].flatMap((items) => {
    const bytes = Eager.encode(envelope(items));
    return [
      { payload: "eager" as const, type: Eager },
      { payload: "lazy" as const, type: Lazy },
      { payload: "unverified_lazy" as const, type: UnverifiedLazy },
    ].map(({ payload, type }) => ({
      items,
      bytes: bytes.length,
      payload,
      routeMicros: leastMicros(() => {
        const message = type.decode(bytes);
        if (message.topic !== "orders") throw new RangeError("this is another topic's");
        message.hops++;
        return type.encode(message);
      }),
      readMicros: leastMicros(() => type.decode(bytes).payload?.items.length),
    }));
  });
}

function envelope(items: number): EagerInit {
  return {
    topic: "orders",
    hops: 1,
    payload: {
      id: 9_007_199_254_740_993n,
      customer: "hong.gildong@example.com",
      items: Array.from({ length: items }, (_, i) => ({
        sku: `SKU-${1000 + i}`,
        count: 1 + (i % 9),
        price: 9.99 + i,
        labels: ["fragile", `aisle ${i % 40}`],
      })),
    },
  };
}

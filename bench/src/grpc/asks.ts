/** What the benchmark asks of a client program, in any language; each is answered by one line of JSON. */
export type Ask =
  /** Keeps calls in flight; answered with `Rate` in calls. */
  | { readonly kind: "unary"; readonly inFlight: number; readonly durationMs: number }
  /** Starts calls at a rate, whether earlier ones have ended or not; answered with `Latency`. */
  | { readonly kind: "paced"; readonly perSecond: number; readonly durationMs: number }
  /** One message there and back at a time on each stream; answered with `Rate` in round trips. */
  | { readonly kind: "pingPong"; readonly streams: number; readonly durationMs: number }
  /** Reads streams of `count` messages of `size` bytes, one after another on each lane; answered with `Rate` in messages. */
  | {
      readonly kind: "serverStream";
      readonly lanes: number;
      readonly count: number;
      readonly size: number;
      readonly durationMs: number;
    }
  /** Opens channels, makes a call on each and keeps them. */
  | { readonly kind: "idleChannels"; readonly count: number }
  /** Opens streams on the one channel, sends a message there and back on each and keeps them. */
  | { readonly kind: "openStreams"; readonly count: number }
  /** Collects garbage; asked of servers too. */
  | { readonly kind: "collect" };

export interface Rate {
  readonly perSecond: number;
}

/** From when a call was due, not from when the client got round to it, to its answer. */
export interface Latency extends Rate {
  readonly p50Ms: number;
  readonly p99Ms: number;
}

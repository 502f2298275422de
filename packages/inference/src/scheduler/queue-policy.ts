/** How long and how many requests may wait at one priority. Triton Model Configuration §Queue Policy. */
export interface QueuePolicy {
  /** `reject` fails a request whose time in the queue is over; `delay` lets it wait behind all others. */
  readonly timeoutAction: "reject" | "delay";
  /** Milliseconds a request may wait; undefined for no limit. */
  readonly defaultTimeoutMs: number | undefined;
  /** Whether a request may ask for a shorter time. */
  readonly allowTimeoutOverride: boolean;
  /** How many requests may wait; 0 for no limit. */
  readonly maxQueueSize: number;
}

/** Nothing is limited. */
export const unlimitedQueue: QueuePolicy = {
  timeoutAction: "reject",
  defaultTimeoutMs: undefined,
  allowTimeoutOverride: false,
  maxQueueSize: 0,
};

/** The milliseconds a request may wait: the policy's, or the request's own where that is allowed and shorter. */
export function queueTimeoutMs(policy: QueuePolicy, requestedMs: number | undefined): number | undefined {
  const limit = policy.defaultTimeoutMs;
  if (!policy.allowTimeoutOverride || requestedMs === undefined || requestedMs <= 0) return limit;
  return limit === undefined ? requestedMs : Math.min(limit, requestedMs);
}

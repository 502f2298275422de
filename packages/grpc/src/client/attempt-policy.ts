import type { RetryThrottle } from "../channel/service-config/retry-throttle.ts";
import type { Status } from "../status/status.ts";

/** Whether and how a method's calls are attempted more than once (gRFC A6), read from a service config. */
export interface AttemptPolicy {
  readonly kind: "retry" | "hedge";
  /** Attempts in all, 2 to 5. */
  readonly maxAttempts: number;
  /** Retry: statuses worth another attempt. Hedge: statuses that do not end the call. */
  readonly codes: ReadonlySet<Status>;
  /** Wait before attempt `n` (the first retry is 1), milliseconds. */
  delayMs(retry: number): number;
  readonly throttle: RetryThrottle | undefined;
}

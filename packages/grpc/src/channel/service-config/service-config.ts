import type { StatusName } from "../../status/status.ts";

/** How a channel treats calls, by method (gRPC Service Config, gRFC A6). */
export interface ServiceConfig {
  readonly methodConfig?: readonly MethodConfig[];
  /** Stops retries and hedging while too many calls fail. */
  readonly retryThrottling?: RetryThrottling;
}

export interface MethodConfig {
  /** Which methods: a service, a method of it, or (with neither) all. */
  readonly name: readonly { readonly service?: string; readonly method?: string }[];
  readonly waitForReady?: boolean;
  /** As in the JSON form: `"1.5s"`. */
  readonly timeout?: string;
  readonly retryPolicy?: RetryPolicy;
  readonly hedgingPolicy?: HedgingPolicy;
}

export interface RetryPolicy {
  /** Attempts in all, 2 and more; above 5 counts as 5. */
  readonly maxAttempts: number;
  /** `"0.1s"` */
  readonly initialBackoff: string;
  readonly maxBackoff: string;
  readonly backoffMultiplier: number;
  readonly retryableStatusCodes: readonly StatusName[];
}

export interface HedgingPolicy {
  /** Attempts in all, 2 and more; above 5 counts as 5. */
  readonly maxAttempts: number;
  /** Between attempts. Default all at once. */
  readonly hedgingDelay?: string;
  /** Statuses after which the next attempt is made at once; any other ends the call. */
  readonly nonFatalStatusCodes?: readonly StatusName[];
}

export interface RetryThrottling {
  /** 1 to 1000. */
  readonly maxTokens: number;
  /** What a success gives back; a failure takes 1. */
  readonly tokenRatio: number;
}

import type { Status, StatusName } from "../../status/status.ts";

/** How a channel treats calls, by method (gRPC Service Config, gRFC A6). What the JSON form knows beyond this is passed over. */
export interface ServiceConfig {
  /** Policies in order of preference: the first that is known here is used, whatever the channel's option says (gRFC A24). */
  readonly loadBalancingConfig?: readonly LoadBalancingConfig[] | undefined;
  readonly methodConfig?: readonly MethodConfig[] | undefined;
  /** Stops retries and hedging while too many calls fail. */
  readonly retryThrottling?: RetryThrottling | undefined;
  /** The service each server is asked the health of, with `round_robin`; pick_first asks nobody (gRFC A17). */
  readonly healthCheckConfig?: { readonly serviceName?: string | undefined } | undefined;
}

/** One policy by its name, with what it is told: `{ round_robin: {} }`. */
export interface LoadBalancingConfig {
  readonly pick_first?: {
    /** Takes the addresses in a random order, so that clients spread over them (gRFC A62). Default false. */
    readonly shuffleAddressList?: boolean | undefined;
  };
  readonly round_robin?: object | undefined;
  readonly [policy: string]: unknown;
}

export interface MethodConfig {
  /** Which methods: a service, a method of it, or (with neither) all. */
  readonly name: readonly { readonly service?: string | undefined; readonly method?: string | undefined }[];
  readonly waitForReady?: boolean | undefined;
  /** As in the JSON form: `"1.5s"`. */
  readonly timeout?: string | undefined;
  /** Largest request message sent; the channel's or the call's own limit counts too. JSON may give it as text. */
  readonly maxRequestMessageBytes?: number | string | undefined;
  /** Largest response message accepted, likewise. */
  readonly maxResponseMessageBytes?: number | string | undefined;
  readonly retryPolicy?: RetryPolicy | undefined;
  readonly hedgingPolicy?: HedgingPolicy | undefined;
}

export interface RetryPolicy {
  /** Attempts in all, 2 and more; above 5 counts as 5. */
  readonly maxAttempts: number;
  /** `"0.1s"` */
  readonly initialBackoff: string;
  readonly maxBackoff: string;
  readonly backoffMultiplier: number;
  /** By name or number. */
  readonly retryableStatusCodes: readonly (StatusName | Status)[];
}

export interface HedgingPolicy {
  /** Attempts in all, 2 and more; above 5 counts as 5. */
  readonly maxAttempts: number;
  /** Between attempts. Default all at once. */
  readonly hedgingDelay?: string | undefined;
  /** Statuses after which the next attempt is made at once; any other ends the call. */
  readonly nonFatalStatusCodes?: readonly (StatusName | Status)[] | undefined;
}

export interface RetryThrottling {
  /** 1 to 1000. */
  readonly maxTokens: number;
  /** What a success gives back; a failure takes 1. */
  readonly tokenRatio: number;
}

import type { AttemptPolicy } from "../../client/attempt-policy.ts";
import type { ConfigPlace } from "./config-place.ts";
import { durationMs, positiveDurationMs, positiveNumber, statusCodes } from "./config-values.ts";
import { RetryThrottle } from "./retry-throttle.ts";
import type { HedgingPolicy, RetryPolicy, RetryThrottling } from "./service-config.ts";

const mostAttempts = 5;
const mostTokens = 1000;

/** A retryPolicy, checked (gRFC A6 §Retry Policy). */
export function retryAttempts(
  policy: RetryPolicy,
  throttle: RetryThrottle | undefined,
  place: ConfigPlace,
): AttemptPolicy {
  const initialMs = positiveDurationMs(policy.initialBackoff, place.field("initialBackoff"));
  const maxMs = positiveDurationMs(policy.maxBackoff, place.field("maxBackoff"));
  const multiplier = positiveNumber(policy.backoffMultiplier, place.field("backoffMultiplier"));
  const codes = statusCodes(policy.retryableStatusCodes, place.field("retryableStatusCodes"));
  if (codes.size === 0) throw place.field("retryableStatusCodes").invalid("must name at least one status");
  return {
    kind: "retry",
    maxAttempts: attemptsOf(policy.maxAttempts, place.field("maxAttempts")),
    codes,
    throttle,
    // With the jitter of a fifth either way that gRPC settled on.
    delayMs: (retry) => Math.min(maxMs, initialMs * multiplier ** (retry - 1)) * (0.8 + Math.random() * 0.4),
  };
}

/** A hedgingPolicy, checked (gRFC A6 §Hedging Policy). */
export function hedgedAttempts(
  policy: HedgingPolicy,
  throttle: RetryThrottle | undefined,
  place: ConfigPlace,
): AttemptPolicy {
  const delayMs =
    policy.hedgingDelay === undefined ? 0 : durationMs(policy.hedgingDelay, place.field("hedgingDelay"));
  return {
    kind: "hedge",
    maxAttempts: attemptsOf(policy.maxAttempts, place.field("maxAttempts")),
    codes: statusCodes(policy.nonFatalStatusCodes ?? [], place.field("nonFatalStatusCodes")),
    throttle,
    delayMs: () => delayMs,
  };
}

/** The throttle of a channel, checked (gRFC A6 §Throttling Retry Attempts and Hedged RPCs). */
export function throttleOf({ maxTokens, tokenRatio }: RetryThrottling, place: ConfigPlace): RetryThrottle {
  if (!Number.isInteger(maxTokens) || maxTokens < 1 || maxTokens > mostTokens)
    throw place
      .field("maxTokens")
      .invalid(`must be a whole number from 1 to ${mostTokens}, not ${JSON.stringify(maxTokens)}`);
  const ratio = Math.floor(positiveNumber(tokenRatio, place.field("tokenRatio")) * 1000) / 1000;
  return new RetryThrottle(maxTokens, ratio);
}

function attemptsOf(maxAttempts: unknown, place: ConfigPlace): number {
  if (!Number.isInteger(maxAttempts) || (maxAttempts as number) < 2)
    throw place.invalid(`must be a whole number of 2 or more, not ${JSON.stringify(maxAttempts)}`);
  return Math.min(maxAttempts as number, mostAttempts);
}

import { Status } from "../status/status.ts";
import type { AttemptPolicy } from "./attempt-policy.ts";

/** A server that refuses a call unseen gets it once more, policy or none (gRFC A6 §Transparent Retries). */
const maxTransparentRetries = 1;

/** How an attempt ended. */
export interface AttemptOutcome {
  readonly code: Status;
  /** The server certainly did not act on the attempt. */
  readonly refused: boolean;
  /** What the server said of further attempts: wait so many milliseconds, or (negative) make none. */
  readonly pushbackMs: number | undefined;
}

/** How far a call has come. */
export interface AttemptProgress {
  /** Attempts that count. */
  readonly started: number;
  /** Attempts that did not, because the server refused them unseen. */
  readonly transparent: number;
  /** Attempts under way besides the one that ended. */
  readonly underWay: number;
}

/** What comes after an attempt that is not committed: the call's end, another attempt, or waiting for those under way. */
export type AfterAttempt = "end" | "wait" | "again unseen" | { readonly attemptInMs: number };

/** Decides it (gRFC A6), and lets the throttle know. */
export function afterAttempt(
  policy: AttemptPolicy,
  outcome: AttemptOutcome,
  progress: AttemptProgress,
): AfterAttempt {
  const { code, refused, pushbackMs } = outcome;
  const { throttle } = policy;
  if (refused && progress.transparent < maxTransparentRetries) return "again unseen";
  const forbidden = (pushbackMs ?? 0) < 0;
  const retryable = policy.codes.has(code);
  if (code === Status.OK) throttle?.onSuccess();
  else if (retryable || forbidden) throttle?.onFailure();
  if (!retryable || code === Status.OK) return "end";
  const mayGoOn = !forbidden && progress.started < policy.maxAttempts && (throttle?.allows ?? true);
  if (mayGoOn) {
    const ownMs = policy.kind === "retry" ? policy.delayMs(progress.started) : 0;
    return { attemptInMs: pushbackMs ?? ownMs };
  }
  return policy.kind === "hedge" && progress.underWay > 0 ? "wait" : "end";
}

import type { ParentCall } from "../context/parent-call.ts";
import { formatTimeout } from "../deadline/timeout.ts";
import type { CallOptions } from "./call-options.ts";

/** When a call's time is up, on the clock `nowMs` is from: the earliest of everything that limits it. `Infinity` for never. */
export function expiryOf(
  options: CallOptions | undefined,
  parent: ParentCall | undefined,
  configuredMs: number,
  nowMs: number,
): number {
  let expiresAt = Math.min(parent?.expiresAt ?? Number.POSITIVE_INFINITY, nowMs + configuredMs);
  if (options?.deadlineMs !== undefined) expiresAt = Math.min(expiresAt, nowMs + options.deadlineMs);
  if (options?.deadline !== undefined)
    expiresAt = Math.min(expiresAt, nowMs + options.deadline.getTime() - Date.now());
  return expiresAt;
}

/** The grpc-timeout for what is left. What the caller wrote, as long as it is still true: the same text gives the same header block. */
export function timeoutText(leftMs: number, deadlineMs: number | undefined): string {
  const stillTrue = deadlineMs !== undefined && leftMs <= deadlineMs && deadlineMs - leftMs < 1;
  return formatTimeout(stillTrue ? deadlineMs : leftMs);
}

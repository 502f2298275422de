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

/** Which of a call's limits is no time at all: an error of arithmetic, most likely, and no deadline that has passed. */
export function deadlineFault({ deadlineMs, deadline }: CallOptions): string | undefined {
  if (deadlineMs !== undefined && (typeof deadlineMs !== "number" || Number.isNaN(deadlineMs)))
    return `deadlineMs is ${String(deadlineMs)}, which is no number of milliseconds`;
  if (deadline !== undefined && !(deadline instanceof Date && !Number.isNaN(deadline.getTime())))
    return `deadline is ${String(deadline)}`;
  return undefined;
}

/** The grpc-timeout for what is left. What the caller wrote, as long as it is still true: the same text gives the same header block. */
export function timeoutText(leftMs: number, deadlineMs: number | undefined): string {
  const stillTrue = deadlineMs !== undefined && leftMs <= deadlineMs && deadlineMs - leftMs < 1;
  return formatTimeout(stillTrue ? deadlineMs : leftMs);
}

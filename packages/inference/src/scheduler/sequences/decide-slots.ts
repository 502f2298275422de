import { canShareBatch, type PendingRequest } from "../pending-request.ts";
import type { DirectStrategy } from "./sequence-settings.ts";

/** What to do with the requests at the heads of an instance's slots; undefined when there are none. */
export type SlotDecision =
  | { readonly action: "send"; readonly rows: readonly (PendingRequest | undefined)[] }
  | { readonly action: "wait"; readonly delayMs: number }
  | undefined;

/**
 * Decides which slots the next execution has a request of. Its rows are the slots from the first to the last one with a
 * request; undefined stands for a slot that has none, or one of another shape, and keeps the others in their places.
 */
export function decideSlots(
  strategy: DirectStrategy,
  heads: readonly (PendingRequest | undefined)[],
  nowMs: number,
): SlotDecision {
  let ready = 0;
  let last = -1;
  let oldestMs = nowMs;
  for (const [slot, head] of heads.entries()) {
    if (!head) continue;
    ready++;
    last = slot;
    oldestMs = Math.min(oldestMs, head.enqueuedAtMs);
  }
  if (last < 0) return undefined;
  const { minimumSlotUtilization, maxQueueDelayMs, slots, ragged } = strategy;
  const leftMs = maxQueueDelayMs - (nowMs - oldestMs);
  if (leftMs > 0 && ready / slots < minimumSlotUtilization) return { action: "wait", delayMs: leftMs };
  const first = heads.find((head) => head !== undefined) as PendingRequest;
  const rows = heads
    .slice(0, last + 1)
    .map((head) => (head && canShareBatch(first, head, ragged?.inputs) ? head : undefined));
  return { action: "send", rows };
}

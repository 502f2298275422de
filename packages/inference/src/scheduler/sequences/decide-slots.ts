import { canShareBatch, type PendingRequest } from "../pending-request.ts";
import type { DirectStrategy } from "./sequence-settings.ts";

/** What to do with the requests at the heads of an instance's slots; undefined when there are none. */
export type SlotDecision =
  | { readonly action: "send"; readonly rows: readonly (PendingRequest | undefined)[] }
  | { readonly action: "wait"; readonly delayMs: number }
  | undefined;

/**
 * Decides which slots the next execution has a request of. Its rows are the slots from the first to the last one with a
 * request; undefined stands for a slot that has none, or one of another shape, and keeps the others in their places. Of
 * requests that differ in shape those like the oldest go, so that none waits for ever.
 */
export function decideSlots(
  strategy: DirectStrategy,
  heads: readonly (PendingRequest | undefined)[],
  nowMs: number,
): SlotDecision {
  let ready = 0;
  let oldest: PendingRequest | undefined;
  for (const head of heads) {
    if (!head) continue;
    ready++;
    if (!oldest || head.enqueuedAtMs < oldest.enqueuedAtMs) oldest = head;
  }
  if (!oldest) return undefined;
  const { minimumSlotUtilization, maxQueueDelayMs, slots, ragged } = strategy;
  const leftMs = maxQueueDelayMs - (nowMs - oldest.enqueuedAtMs);
  if (leftMs > 0 && ready / slots < minimumSlotUtilization) return { action: "wait", delayMs: leftMs };
  const last = heads.findLastIndex((head) => head !== undefined);
  const rows = heads
    .slice(0, last + 1)
    .map((head) => (head && canShareBatch(oldest, head, ragged?.inputs) ? head : undefined));
  return { action: "send", rows };
}

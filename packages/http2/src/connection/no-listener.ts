import type { StreamListener } from "../api.ts";

const nothing = (): void => {};

/** Stands in until the upper layer has answered `onRequest` with its own. */
export const noListener: StreamListener = {
  onHeaders: nothing,
  onData: nothing,
  onTrailers: nothing,
  onReset: nothing,
  onDrain: nothing,
};

import type { ChannelCore } from "../channel-core.ts";
import type { OpenConnections } from "../open-connections.ts";

/**
 * Sends a channel back to IDLE when it has had no calls for a while. Looks in now and then instead of noting
 * each call, so calls pay nothing for it; a channel idles after one to two times the timeout.
 */
export class IdleWatch {
  readonly #timer: NodeJS.Timeout;

  constructor(core: ChannelCore, connections: OpenConnections, idleTimeoutMs: number) {
    let seenCalls = -1;
    this.#timer = setInterval(
      () => {
        if (core.counts.started === seenCalls && connections.openStreams === 0) core.enterIdle();
        seenCalls = core.counts.started;
      },
      Math.min(idleTimeoutMs, 0x7fffffff),
    );
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

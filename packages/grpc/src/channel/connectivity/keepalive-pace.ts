import { ErrorCode } from "@weft/http2";

/** How long a channel's connections stay silent before they ask whether the server is there. */
export class KeepalivePace {
  /** Milliseconds; undefined for never. */
  ms: number | undefined;

  constructor(ms: number | undefined) {
    this.ms = ms;
  }

  /** A server that finds it too often is asked half as often from then on (gRFC A8). */
  onGoaway(code: ErrorCode): void {
    if (this.ms !== undefined && code === ErrorCode.ENHANCE_YOUR_CALM) this.ms *= 2;
  }
}

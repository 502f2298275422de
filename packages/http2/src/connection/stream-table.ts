import type { Http2Stream } from "../stream/http2-stream.ts";
import { StreamSlots } from "../stream/stream-slots.ts";
import { AbsentStream, absentStream } from "../stream/stream-state.ts";

const REMEMBERED_RESETS = 2_048;

/** The streams of a connection that are not closed, and what must be remembered of the others. */
export class StreamTable {
  readonly #streams = new StreamSlots();
  readonly #localParity: number;
  #recentResets: Set<number> | undefined = undefined;
  /** Highest id the peer has opened. */
  highestPeerId = 0;
  /** Id of the next stream of ours. */
  nextLocalId: number;

  constructor(role: "client" | "server") {
    this.#localParity = role === "client" ? 1 : 0;
    this.nextLocalId = role === "client" ? 1 : 2;
  }

  get size(): number {
    return this.#streams.size;
  }

  get(streamId: number): Http2Stream | undefined {
    return this.#streams.get(streamId);
  }

  add(stream: Http2Stream): void {
    this.#streams.add(stream);
  }

  delete(streamId: number): void {
    this.#streams.delete(streamId);
  }

  /** A copy: streams may end while it is gone through. */
  all(): Http2Stream[] {
    return this.#streams.all();
  }

  /** Frames the peer sent before it saw our RST_STREAM are ignored, for the last couple of thousand streams. */
  rememberReset(streamId: number): void {
    const resets = (this.#recentResets ??= new Set());
    resets.add(streamId);
    if (resets.size <= REMEMBERED_RESETS) return;
    for (const oldest of resets) {
      resets.delete(oldest);
      return;
    }
  }

  /** The peer has ended a stream that we reset: nothing more of it can have been under way. */
  forgetReset(streamId: number): void {
    this.#recentResets?.delete(streamId);
  }

  /** What to do with a frame of a stream that is not here. */
  absent(streamId: number): AbsentStream {
    const peerInitiated = streamId % 2 !== this.#localParity;
    const highest = peerInitiated ? this.highestPeerId : this.nextLocalId - 2;
    return absentStream(streamId, peerInitiated, highest, this.#recentResets?.has(streamId) ?? false);
  }

  /** True when the stream was never used, in which most frames are a connection error. Source: RFC 9113 §5.1. */
  isIdle(streamId: number): boolean {
    const verdict = this.absent(streamId);
    return verdict === AbsentStream.NEW || verdict === AbsentStream.IDLE;
  }
}

import type { Http2Stream } from "./http2-stream.ts";

const FIRST_SLOTS = 16;
const MAX_SLOTS = 65_536;
/** Slots per open stream up to which a collision makes the table grow. */
const SPARSENESS = 8;

/**
 * Open streams by id. Ids count upwards, so that their low bits spread them evenly over an array.
 *
 * Not a `Map`: the table that a `Map` leaves behind when it rehashes points to the new one and keeps the entries it
 * had. Once one such table has grown old, a chain of them keeps most streams of a busy connection, and all that
 * hangs on them, alive through every collection of the young generation: half of a server's time.
 */
export class StreamSlots {
  #slots: (Http2Stream | undefined)[] = [];
  #mask = -1;
  /** Streams whose slot is taken by one that lives long. */
  #crowded: Map<number, Http2Stream> | undefined = undefined;
  size = 0;

  get(streamId: number): Http2Stream | undefined {
    const stream = this.#slots[(streamId >>> 1) & this.#mask];
    if (stream !== undefined && stream.id === streamId) return stream;
    return this.#crowded === undefined ? undefined : this.#crowded.get(streamId);
  }

  add(stream: Http2Stream): void {
    this.size++;
    this.#place(stream);
  }

  delete(streamId: number): void {
    const slot = (streamId >>> 1) & this.#mask;
    if (this.#slots[slot]?.id === streamId) {
      this.#slots[slot] = undefined;
      this.size--;
    } else if (this.#crowded?.delete(streamId)) this.size--;
  }

  /** A copy: the table may change while it is gone through. */
  all(): Http2Stream[] {
    const streams = this.#slots.filter((stream) => stream !== undefined);
    return this.#crowded === undefined ? streams : [...streams, ...this.#crowded.values()];
  }

  #place(stream: Http2Stream): void {
    const slot = (stream.id >>> 1) & this.#mask;
    if (this.#mask === -1) this.#grow(FIRST_SLOTS);
    else if (this.#slots[slot] === undefined) {
      this.#slots[slot] = stream;
      return;
    } else if (this.#slots.length < MAX_SLOTS && this.#slots.length < this.size * SPARSENESS) {
      this.#grow(this.#slots.length * 2);
    } else {
      (this.#crowded ??= new Map()).set(stream.id, stream);
      return;
    }
    this.#place(stream);
  }

  #grow(slots: number): void {
    const streams = this.all();
    this.#slots = Array.from<Http2Stream | undefined>({ length: slots });
    this.#mask = slots - 1;
    this.#crowded = undefined;
    for (const stream of streams) this.#place(stream);
  }
}

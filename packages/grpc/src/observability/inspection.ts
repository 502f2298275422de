import type { Connection } from "@weft/http2";
import type { ConnectivityState } from "../channel/connectivity/connectivity-state.ts";
import { Status } from "../status/status.ts";

/** How many calls there were. */
export class CallCounts {
  started = 0;
  succeeded = 0;
  failed = 0;

  end(status: Status): void {
    if (status === Status.OK) this.succeeded++;
    else this.failed++;
  }
}

/** A connection, as seen from outside. */
export interface InspectableSocket {
  readonly counts: CallCounts;
  readonly connection: Connection | undefined;
}

/** A server, as seen from outside. */
export interface InspectableServer {
  readonly counts: CallCounts;
  /** Where it listens. */
  readonly listening: readonly string[];
  sockets(): Iterable<InspectableSocket>;
}

/** A subchannel, as seen from outside: its name is its address. */
export interface InspectableSubchannel extends InspectableSocket {
  readonly name: string;
  readonly state: ConnectivityState;
}

/** A channel, as seen from outside. */
export interface InspectableChannel {
  readonly counts: CallCounts;
  readonly target: string;
  readonly state: ConnectivityState;
  inspectSubchannels(): Iterable<InspectableSubchannel>;
}

/** Things of one kind that are alive, in the order they came to be; being listed keeps nothing alive. */
export class LiveSet<T extends object> {
  readonly #entries = new Map<number, WeakRef<T>>();

  add(entity: T): void {
    this.#entries.set(idOf(entity), new WeakRef(entity));
  }

  delete(entity: T): void {
    this.#entries.delete(idOf(entity));
  }

  *[Symbol.iterator](): IterableIterator<T> {
    for (const [id, reference] of this.#entries) {
      const entity = reference.deref();
      if (entity === undefined) this.#entries.delete(id);
      else yield entity;
    }
  }
}

const ids = new WeakMap<object, number>();
let lastId = 0;

/** A number that is the entity's own for as long as the process lives. */
export function idOf(entity: object): number {
  let id = ids.get(entity);
  if (id === undefined) ids.set(entity, (id = ++lastId));
  return id;
}

/** Servers that have not been shut down. */
export const liveServers: LiveSet<InspectableServer> = new LiveSet();
/** Channels that have not been closed. */
export const liveChannels: LiveSet<InspectableChannel> = new LiveSet();

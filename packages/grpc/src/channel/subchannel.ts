import type {
  Connection,
  ConnectionError,
  ConnectionListener,
  HeaderBlock,
  Stream,
  StreamListener,
} from "@weft/http2";
import { headerListBytes } from "../metadata/header-list-bytes.ts";
import { CallCounts, type InspectableSubchannel } from "../observability/inspection.ts";
import { RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";
import { type Address, addressText } from "./address.ts";
import type { Backoff } from "./connectivity/backoff.ts";
import { lossReason } from "./connectivity/connect-failure.ts";
import type { ConnectivityState } from "./connectivity/connectivity-state.ts";
import { Link, type LinkOwner } from "./link.ts";
import type { CallFailure, PendingCall } from "./pending-call.ts";
import { WaitingLine } from "./waiting-line.ts";

/** Opens a connection to an address. */
export type Connector = (
  address: Address,
  listener: ConnectionListener,
  signal: AbortSignal,
) => Promise<Connection>;

/** Who is told when a subchannel's state changes. */
export interface SubchannelOwner {
  onSubchannelState(subchannel: Subchannel): void;
  /** A call cannot go out on the connection it was given to. */
  requeue(call: PendingCall): void;
}

/** Told of each call that ends on a subchannel. */
export type CallObserver = (code: Status) => void;

/** One address and the connection to it, if there is one. */
export class Subchannel implements LinkOwner, InspectableSubchannel {
  readonly address: Address;
  readonly name: string;
  readonly #target: string;
  readonly #owner: SubchannelOwner;
  readonly #connector: Connector;
  readonly #backoff: Backoff;
  /** Calls that wait for the peer to allow one more stream, or for the socket to take what is written. */
  readonly #waiting = new WaitingLine();
  #link: Link | undefined;
  #retryTimer: NodeJS.Timeout | undefined;
  /** There while calls can be sent. */
  connection: Connection | undefined;
  /** The last connection there was, for messages about calls that ended with it. */
  lastConnection: Connection | undefined;
  state: ConnectivityState = "IDLE";
  /** An attempt failed and none has succeeded since (gRPC Connectivity Semantics and API). */
  failing = false;
  /** Why the last attempt or connection ended. */
  failure: CallFailure = { code: Status.UNAVAILABLE, message: "not connected" };
  observer: CallObserver | undefined;
  readonly counts: CallCounts = new CallCounts();
  /** The counts of all the channel's subchannels, those that are gone included. */
  totals: CallCounts | undefined;

  /** `target` is what the user calls the server; it stands in messages. */
  constructor(
    address: Address,
    target: string,
    owner: SubchannelOwner,
    connector: Connector,
    backoff: Backoff,
  ) {
    this.address = address;
    this.#target = target;
    this.name = addressText(address);
    this.#owner = owner;
    this.#connector = connector;
    this.#backoff = backoff;
  }

  /** Starts an attempt unless there is one, or a connection, or a wait in between. */
  connect(): void {
    if (this.state !== "IDLE") return;
    this.#setState("CONNECTING");
    this.#link = new Link(this, (listener, signal) => this.#connector(this.address, listener, signal));
  }

  /** Gives a call its stream, now or when there is room for one and those that came before have theirs. */
  begin(call: PendingCall): void {
    const { connection } = this;
    if (connection === undefined || !connection.usable) {
      this.#owner.requeue(call);
      this.#disconnected({ code: Status.UNAVAILABLE, message: "the connection takes no more calls" });
    } else if (connection.availableStreams > 0 && this.#waiting.size === 0) {
      this.counts.started++;
      call.attach(this);
    } else {
      this.#waiting.add(call);
    }
  }

  callEnded(code: Status): void {
    this.counts.end(code);
    this.totals?.end(code);
    if (this.observer !== undefined) this.observer(code);
  }

  /** The next attempt need not wait. */
  resetBackoff(): void {
    this.#backoff.reset();
    if (this.#retryTimer !== undefined) this.#endWait();
  }

  /** Lets the connection go once its calls are done, and makes no other. */
  close(): void {
    if (this.state === "SHUTDOWN") return;
    clearTimeout(this.#retryTimer);
    this.#link?.letGo();
    this.state = "SHUTDOWN";
    this.connection?.shutdown();
    this.#releaseWaiting();
  }

  onGoaway(): void {
    // Calls on the old connection go on; new ones need another.
    this.#disconnected({ code: Status.UNAVAILABLE, message: "the server is going away" });
  }

  onStreamsAvailable(): void {
    // Those that are put back into the line meanwhile have had their turn.
    for (let turns = this.#waiting.size; turns > 0; turns--) {
      const call = this.#waiting.first();
      if (call === undefined || this.connection === undefined) return;
      if (this.connection.availableStreams <= 0) return;
      this.#waiting.delete(call);
      this.counts.started++;
      call.attach(this);
    }
  }

  /**
   * Opens the stream of a call that was attached. Throws an RpcError (RESOURCE_EXHAUSTED) for more headers than the server
   * takes: it may end the whole connection over them. Throws a ConnectionError when the connection is gone.
   */
  request(block: HeaderBlock, listener: StreamListener): Stream {
    // Blocks that repeat are counted once.
    const bytes = (block.memo ??= headerListBytes(block.fields)) as number;
    const most = this.#link!.maxHeaderListBytes;
    if (bytes > most)
      throw new RpcError(
        Status.RESOURCE_EXHAUSTED,
        `request headers of ${bytes} bytes are more than the ${most} the server takes`,
      );
    return this.connection!.request(block, false, listener);
  }

  onReady(connection: Connection): void {
    this.#backoff.reset();
    this.failing = false;
    this.connection = connection;
    this.lastConnection = connection;
    this.#setState("READY");
  }

  onFailed(reason: string, cause: unknown): void {
    const message = `cannot connect to ${this.#target}: ${reason}`;
    this.failing = true;
    this.failure = { code: Status.UNAVAILABLE, message, cause, at: this.name };
    this.#retryTimer = setTimeout(() => this.#endWait(), this.#backoff.next());
    this.#retryTimer.unref();
    this.#setState("TRANSIENT_FAILURE");
  }

  onLost(error: ConnectionError | undefined): void {
    this.#disconnected({ code: Status.UNAVAILABLE, message: lossReason(error), cause: error });
  }

  #endWait(): void {
    clearTimeout(this.#retryTimer);
    this.#retryTimer = undefined;
    if (this.state === "TRANSIENT_FAILURE") this.#setState("IDLE");
  }

  #disconnected(failure: CallFailure): void {
    if (this.connection === undefined) return;
    this.#link!.letGo();
    this.connection = undefined;
    this.failure = failure;
    // Before the policy hears of it: what it does then finds the calls where they are picked from.
    this.#releaseWaiting();
    if (this.state !== "SHUTDOWN") this.#setState("IDLE");
  }

  #releaseWaiting(): void {
    for (const call of this.#waiting.all()) {
      // One call's end may have been another's.
      if (call.waitingIn !== this.#waiting) continue;
      this.#waiting.delete(call);
      this.#owner.requeue(call);
    }
  }

  #setState(state: ConnectivityState): void {
    this.state = state;
    this.#owner.onSubchannelState(this);
  }
}

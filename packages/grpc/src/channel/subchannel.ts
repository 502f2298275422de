import type {
  Connection,
  ConnectionError,
  ConnectionListener,
  HeaderBlock,
  RemoteSettings,
  Stream,
  StreamListener,
} from "@weft/http2";
import { headerListBytes } from "../metadata/header-list-bytes.ts";
import { CallCounts, type InspectableSubchannel } from "../observability/inspection.ts";
import { RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";
import { type Address, addressText } from "./address.ts";
import type { Backoff } from "./connectivity/backoff.ts";
import { connectFailureReason, silentEndReason } from "./connectivity/connect-failure.ts";
import type { ConnectivityState } from "./connectivity/connectivity-state.ts";
import type { CallFailure, PendingCall } from "./pending-call.ts";
import { WaitingLine } from "./waiting-line.ts";

/** No server takes less than this; for more a request waits until the server has named its limit. */
const safeHeaderListBytes = 4096;

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
export class Subchannel implements ConnectionListener, InspectableSubchannel {
  readonly address: Address;
  readonly name: string;
  readonly #target: string;
  readonly #owner: SubchannelOwner;
  readonly #connector: Connector;
  readonly #backoff: Backoff;
  /** Calls that wait for the peer to allow one more stream, or for the socket to take what is written. */
  readonly #waiting = new WaitingLine();
  #attempt: AbortController | undefined;
  /** Whether the server has shown that it speaks HTTP/2. */
  #spoke = false;
  #retryTimer: NodeJS.Timeout | undefined;
  connection: Connection | undefined;
  /** The last connection there was, for messages about calls that ended with it. */
  lastConnection: Connection | undefined;
  state: ConnectivityState = "IDLE";
  /** Why the last attempt or connection ended. */
  failure: CallFailure = { code: Status.UNAVAILABLE, message: "not connected" };
  observer: CallObserver | undefined;
  /** What the server takes of a request's headers; `Infinity` when it has named no limit. */
  #maxHeaderListBytes: number = Number.POSITIVE_INFINITY;
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
    this.#spoke = false;
    this.#maxHeaderListBytes = Number.POSITIVE_INFINITY;
    this.#setState("CONNECTING");
    const attempt = new AbortController();
    this.#attempt = attempt;
    this.#connector(this.address, this, attempt.signal).then(
      (connection) => this.#connected(connection, attempt),
      (error: unknown) => this.#failed(error, attempt),
    );
  }

  /** Gives a call its stream, now or when there is room for one and those that came before have theirs. */
  begin(call: PendingCall): void {
    const { connection } = this;
    if (connection === undefined || !connection.usable) {
      this.#disconnected({ code: Status.UNAVAILABLE, message: "the connection takes no more calls" });
      this.#owner.requeue(call);
    } else if (
      connection.availableStreams > 0 &&
      (this.#spoke ? this.#waiting.size === 0 : !call.sendsStream)
    ) {
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
    this.#attempt?.abort();
    this.state = "SHUTDOWN";
    this.connection?.shutdown();
    this.#releaseWaiting();
  }

  /** Ends the connection and the calls on it. */
  destroy(): void {
    const connection = this.connection ?? this.lastConnection;
    this.close();
    connection?.close();
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

  onRemoteSettings({ maxHeaderListBytes }: RemoteSettings): void {
    this.#maxHeaderListBytes = maxHeaderListBytes;
    this.#backoff.reset();
    if (this.#spoke) return;
    this.#spoke = true;
    this.onStreamsAvailable();
  }

  /**
   * Opens the stream of a call that was attached; undefined when it has to wait, and will be attached again, until
   * the server has said what it takes. Throws an RpcError (RESOURCE_EXHAUSTED) for more than that: servers may end the whole
   * connection over it. Throws a ConnectionError when the connection is gone.
   */
  request(call: PendingCall, block: HeaderBlock, listener: StreamListener): Stream | undefined {
    // Blocks that repeat are counted once.
    const bytes = (block.memo ??= headerListBytes(block.fields)) as number;
    if (!this.#spoke && bytes > safeHeaderListBytes) {
      this.counts.started--;
      this.#waiting.add(call);
      return undefined;
    }
    if (bytes > this.#maxHeaderListBytes)
      throw new RpcError(
        Status.RESOURCE_EXHAUSTED,
        `request headers of ${bytes} bytes are more than the ${this.#maxHeaderListBytes} the server takes`,
      );
    return this.connection!.request(block, false, listener);
  }

  onClosed(error: ConnectionError | undefined): void {
    this.#disconnected({ code: Status.UNAVAILABLE, message: this.lossReason(error), cause: error });
  }

  /** Why calls on the connection ended with it, in a few words. */
  lossReason(error: ConnectionError | undefined): string {
    if (!this.#spoke) return silentEndReason(error);
    const reason = error === undefined ? "closed by the server" : connectFailureReason(error);
    return reason === "the connection was lost" ? reason : `the connection was lost: ${reason}`;
  }

  #connected(connection: Connection, attempt: AbortController): void {
    if (attempt.signal.aborted || this.state !== "CONNECTING") {
      connection.close();
      return;
    }
    this.#attempt = undefined;
    this.connection = connection;
    this.lastConnection = connection;
    this.#setState("READY");
  }

  #failed(error: unknown, attempt: AbortController): void {
    if (attempt.signal.aborted || this.state !== "CONNECTING") return;
    this.#attempt = undefined;
    const message = `cannot connect to ${this.#target}: ${connectFailureReason(error)}`;
    this.#backOff({ code: Status.UNAVAILABLE, message, cause: error, at: this.name });
  }

  #backOff(failure: CallFailure): void {
    this.failure = failure;
    this.#retryTimer = setTimeout(() => this.#endWait(), this.#backoff.next());
    this.#retryTimer.unref();
    this.#setState("TRANSIENT_FAILURE");
  }

  #endWait(): void {
    clearTimeout(this.#retryTimer);
    this.#retryTimer = undefined;
    if (this.state === "TRANSIENT_FAILURE") this.#setState("IDLE");
  }

  #disconnected(failure: CallFailure): void {
    if (this.connection === undefined) return;
    this.connection = undefined;
    this.failure = failure;
    // Whoever accepts connections and says nothing was not reached: it is left alone for a while as well.
    if (!this.#spoke && this.state !== "SHUTDOWN") this.#backOff({ ...failure, at: this.name });
    else if (this.state !== "SHUTDOWN") this.#setState("IDLE");
    this.#releaseWaiting();
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

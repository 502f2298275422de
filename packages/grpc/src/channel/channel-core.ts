import { deadlines } from "../deadline/timer-wheel.ts";
import { CallCounts, type InspectableChannel } from "../observability/inspection.ts";
import { Status } from "../status/status.ts";
import type { Address } from "./address.ts";
import { Backoff, type BackoffOptions } from "./connectivity/backoff.ts";
import type { ConnectivityState } from "./connectivity/connectivity-state.ts";
import {
  type BalancerHost,
  FailingPicker,
  IdlePicker,
  type LoadBalancer,
  type LoadBalancerFactory,
  type Picker,
  queueingPicker,
} from "./load-balancing/load-balancer.ts";
import type { CallFailure, PendingCall } from "./pending-call.ts";
import type { Resolver, ResolverFactory, ResolverListener } from "./resolver/resolver.ts";
import { type Connector, Subchannel, type SubchannelOwner } from "./subchannel.ts";
import { WaitingLine } from "./waiting-line.ts";

/** The parts a channel is put together from. */
export interface ChannelParts {
  /** What the user calls the server. */
  readonly target: string;
  readonly resolver: ResolverFactory;
  readonly balancer: LoadBalancerFactory;
  readonly connector: Connector;
  readonly backoff: BackoffOptions | undefined;
}

/** Brings calls to connections: resolver, policy and the calls that wait for them. */
export class ChannelCore implements ResolverListener, BalancerHost, InspectableChannel {
  readonly #parts: ChannelParts;
  readonly #waiting = new WaitingLine();
  readonly #subchannels = new Set<Subchannel>();
  readonly #stateListeners = new Set<(state: ConnectivityState) => void>();
  #picker: Picker = new IdlePicker(() => this.connect());
  #resolver: Resolver | undefined;
  #balancer: LoadBalancer | undefined;
  state: ConnectivityState = "IDLE";
  /** Calls, and attempts at calls. */
  readonly counts: CallCounts = new CallCounts();

  constructor(parts: ChannelParts) {
    this.#parts = parts;
  }

  /** Gives a call to a connection, now or as soon as there is one. */
  begin(call: PendingCall): void {
    this.counts.started++;
    const picked = this.#picker.pick();
    if (picked instanceof Subchannel) picked.begin(call);
    else if (picked === undefined || (call.waitForReady && this.state !== "SHUTDOWN")) this.#wait(call);
    else call.onUnavailable(picked);
  }

  /** Begins to resolve and connect although no call has asked for it. */
  connect(): void {
    if (this.state === "SHUTDOWN") return;
    if (this.#resolver === undefined) {
      this.update("CONNECTING", queueingPicker);
      this.#resolver = this.#parts.resolver(this);
      this.#resolver.resolve();
    } else this.#balancer?.exitIdle();
  }

  /** Lets connections go when no call needs them; the next call makes new ones. */
  enterIdle(): void {
    if (this.state === "SHUTDOWN" || this.state === "IDLE" || this.#waiting.size > 0) return;
    this.#tearDown();
    this.update("IDLE", new IdlePicker(() => this.connect()));
  }

  resetBackoff(): void {
    this.#balancer?.resetBackoff();
    this.#resolver?.resolve();
  }

  /** Ends the channel; calls on its connections go on. */
  close(): void {
    if (this.state === "SHUTDOWN") return;
    this.#tearDown();
    this.update(
      "SHUTDOWN",
      new FailingPicker({ code: Status.UNAVAILABLE, message: "the channel is closed" }),
    );
    this.#stateListeners.clear();
    deadlines.rest();
  }

  onStateChange(listener: (state: ConnectivityState) => void): () => void {
    this.#stateListeners.add(listener);
    return () => this.#stateListeners.delete(listener);
  }

  // The resolver's side

  onAddresses(addresses: readonly Address[]): void {
    if (addresses.length === 0) {
      const message = `there are no addresses for ${this.#parts.target}`;
      this.onResolutionFailed({ code: Status.UNAVAILABLE, message });
      return;
    }
    this.#balancer ??= this.#parts.balancer(this);
    this.#balancer.onAddresses(addresses);
  }

  onResolutionFailed(failure: CallFailure): void {
    if (this.#balancer === undefined) this.update("TRANSIENT_FAILURE", new FailingPicker(failure));
  }

  // The policy's side

  createSubchannel(address: Address, owner: SubchannelOwner): Subchannel {
    const { target, connector, backoff } = this.#parts;
    const subchannel = new Subchannel(address, target, owner, connector, new Backoff(backoff));
    subchannel.totals = this.counts;
    for (const old of this.#subchannels) if (old.state === "SHUTDOWN") this.#subchannels.delete(old);
    this.#subchannels.add(subchannel);
    return subchannel;
  }

  /** What the channel is called, as seen from outside. */
  get target(): string {
    return this.#parts.target;
  }

  *inspectSubchannels(): Generator<Subchannel> {
    for (const subchannel of this.#subchannels) if (subchannel.state !== "SHUTDOWN") yield subchannel;
  }

  requestResolution(): void {
    this.#resolver?.resolve();
  }

  requeue(call: PendingCall): void {
    this.#wait(call);
  }

  update(state: ConnectivityState, picker: Picker): void {
    this.#picker = picker;
    if (state !== this.state) {
      this.state = state;
      for (const listener of Array.from(this.#stateListeners)) listener(state);
    }
    if (this.#waiting.size === 0) return;
    for (const call of this.#waiting.all()) {
      // One call's end may have been another's.
      if (call.waitingIn !== this.#waiting) continue;
      this.#waiting.delete(call);
      this.begin(call);
    }
  }

  #wait(call: PendingCall): void {
    // A connection that was just lost is still in the picker until its policy has heard of it.
    this.#waiting.add(call);
  }

  #tearDown(): void {
    this.#resolver?.close();
    this.#resolver = undefined;
    const balancer = this.#balancer;
    this.#balancer = undefined;
    balancer?.close();
  }
}

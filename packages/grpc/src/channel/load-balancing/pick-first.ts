import { type Address, addressText } from "../address.ts";
import type { PendingCall } from "../pending-call.ts";
import type { Subchannel, SubchannelOwner } from "../subchannel.ts";
import { interleaveFamilies } from "./interleave-families.ts";
import {
  type BalancerHost,
  FailingPicker,
  IdlePicker,
  type LoadBalancer,
  queueingPicker,
  SinglePicker,
} from "./load-balancer.ts";

const attemptDelayMs = 250;

/**
 * Takes the first address that answers. Addresses are tried in order, each getting a quarter of a second
 * before the next is tried beside it (RFC 8305, gRFC A61); once one is up the others are dropped.
 */
export class PickFirst implements LoadBalancer, SubchannelOwner {
  readonly #host: BalancerHost;
  #addresses: readonly Address[] = [];
  #candidates: Subchannel[] = [];
  #selected: Subchannel | undefined;
  #nextToTry = 0;
  #failedOnce = new Set<Subchannel>();
  #delay: NodeJS.Timeout | undefined;
  #connecting = false;
  #failing = false;
  /** A connection was lost and no call has asked for another. */
  #idle = false;

  constructor(host: BalancerHost) {
    this.#host = host;
  }

  onAddresses(addresses: readonly Address[]): void {
    this.#addresses = interleaveFamilies(addresses);
    const current = this.#selected;
    if (current !== undefined) {
      if (this.#addresses.some((address) => addressText(address) === current.name)) return;
      this.#selected = undefined;
      current.close();
    }
    if (!this.#idle) this.#startOver();
  }

  exitIdle(): void {
    if (this.#selected === undefined && !this.#connecting) this.#startOver();
  }

  resetBackoff(): void {
    for (const candidate of this.#candidates) candidate.resetBackoff();
  }

  close(now: boolean): void {
    clearTimeout(this.#delay);
    const all = this.#selected === undefined ? this.#candidates : [...this.#candidates, this.#selected];
    this.#candidates = [];
    this.#selected = undefined;
    for (const subchannel of all) {
      if (now) subchannel.destroy();
      else subchannel.close();
    }
  }

  requeue(call: PendingCall): void {
    this.#host.requeue(call);
  }

  onSubchannelState(subchannel: Subchannel): void {
    if (subchannel === this.#selected) {
      if (subchannel.state === "IDLE") this.#becomeIdle(subchannel);
      return;
    }
    if (!this.#candidates.includes(subchannel)) return;
    if (subchannel.state === "READY") this.#select(subchannel);
    else if (subchannel.state === "TRANSIENT_FAILURE") this.#attemptFailed(subchannel);
    // Backoff is over; while everything fails, attempts go on without being asked for.
    else if (subchannel.state === "IDLE" && this.#failing) subchannel.connect();
  }

  #startOver(): void {
    this.#idle = false;
    for (const candidate of this.#candidates.splice(0)) candidate.close();
    clearTimeout(this.#delay);
    this.#failedOnce = new Set();
    this.#nextToTry = 0;
    this.#connecting = true;
    this.#candidates = this.#addresses.map((address) => this.#host.createSubchannel(address, this));
    if (!this.#failing) this.#host.update("CONNECTING", queueingPicker);
    this.#tryNext();
  }

  #tryNext(): void {
    clearTimeout(this.#delay);
    const candidate = this.#candidates[this.#nextToTry];
    if (candidate === undefined) return;
    this.#nextToTry++;
    if (this.#nextToTry < this.#candidates.length)
      this.#delay = setTimeout(() => this.#tryNext(), attemptDelayMs);
    candidate.connect();
  }

  #select(subchannel: Subchannel): void {
    clearTimeout(this.#delay);
    this.#connecting = false;
    this.#failing = false;
    this.#selected = subchannel;
    for (const other of this.#candidates.splice(0)) if (other !== subchannel) other.close();
    this.#host.update("READY", new SinglePicker(subchannel));
  }

  #attemptFailed(subchannel: Subchannel): void {
    this.#failedOnce.add(subchannel);
    if (this.#failedOnce.size < this.#candidates.length) {
      this.#tryNext();
      return;
    }
    this.#failing = true;
    this.#host.update("TRANSIENT_FAILURE", new FailingPicker(subchannel.failure));
    this.#host.requestResolution();
  }

  #becomeIdle(lost: Subchannel): void {
    this.#selected = undefined;
    this.#idle = true;
    lost.close();
    this.#host.update("IDLE", new IdlePicker(() => this.exitIdle()));
    this.#host.requestResolution();
  }
}

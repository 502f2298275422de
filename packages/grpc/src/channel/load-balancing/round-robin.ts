import { type Address, addressText } from "../address.ts";
import type { PendingCall } from "../pending-call.ts";
import type { Subchannel, SubchannelOwner } from "../subchannel.ts";
import {
  type BalancerHost,
  FailingPicker,
  type LoadBalancer,
  type Picker,
  queueingPicker,
} from "./load-balancer.ts";

/** Connects to every address and gives each call to the next one that is up. */
export class RoundRobin implements LoadBalancer, SubchannelOwner {
  readonly #host: BalancerHost;
  readonly #subchannels = new Map<string, Subchannel>();

  constructor(host: BalancerHost) {
    this.#host = host;
  }

  onAddresses(addresses: readonly Address[]): void {
    const wanted = new Map(addresses.map((address) => [addressText(address), address]));
    for (const [name, subchannel] of this.#subchannels) {
      if (wanted.has(name)) continue;
      this.#subchannels.delete(name);
      subchannel.close();
    }
    for (const [name, address] of wanted) {
      if (this.#subchannels.has(name)) continue;
      this.#subchannels.set(name, this.#host.createSubchannel(address, this));
    }
    for (const subchannel of this.#subchannels.values()) subchannel.connect();
    this.#publish();
  }

  exitIdle(): void {
    for (const subchannel of this.#subchannels.values()) subchannel.connect();
  }

  resetBackoff(): void {
    for (const subchannel of this.#subchannels.values()) subchannel.resetBackoff();
  }

  close(now: boolean): void {
    for (const subchannel of this.#subchannels.values()) {
      if (now) subchannel.destroy();
      else subchannel.close();
    }
    this.#subchannels.clear();
  }

  requeue(call: PendingCall): void {
    this.#host.requeue(call);
  }

  onSubchannelState(subchannel: Subchannel): void {
    if (this.#subchannels.get(subchannel.name) !== subchannel) return;
    if (subchannel.state === "IDLE" || subchannel.state === "TRANSIENT_FAILURE")
      this.#host.requestResolution();
    if (subchannel.state === "IDLE") subchannel.connect();
    else this.#publish();
  }

  #publish(): void {
    const all = [...this.#subchannels.values()];
    const ready = all.filter((subchannel) => subchannel.state === "READY");
    if (ready.length > 0) this.#host.update("READY", new RoundRobinPicker(ready));
    else if (all.some(({ state }) => state === "CONNECTING") && !this.#allFailedBefore(all))
      this.#host.update("CONNECTING", queueingPicker);
    else if (all.length > 0)
      this.#host.update("TRANSIENT_FAILURE", new FailingPicker(all[all.length - 1]!.failure));
  }

  /** An address that failed counts as failing until it is up again (gRPC Connectivity Semantics and API). */
  #allFailedBefore(all: readonly Subchannel[]): boolean {
    return all.every(({ failure }) => failure.cause !== undefined);
  }
}

class RoundRobinPicker implements Picker {
  readonly #ready: readonly Subchannel[];
  #next: number;
  constructor(ready: readonly Subchannel[]) {
    this.#ready = ready;
    // A random start, or every new picker would favour the first address.
    this.#next = Math.floor(Math.random() * ready.length);
  }
  pick(): Subchannel {
    const chosen = this.#ready[this.#next]!;
    this.#next = this.#next + 1 === this.#ready.length ? 0 : this.#next + 1;
    return chosen;
  }
}

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
 * Takes the first address that answers. A first pass tries the addresses in order, each getting a quarter of a
 * second before the next is tried beside it (RFC 8305, gRFC A61); once one is up the others are dropped. When
 * all have failed every address is tried again whenever its own backoff is over.
 */
export class PickFirst implements LoadBalancer, SubchannelOwner {
  readonly #host: BalancerHost;
  readonly #order: (addresses: readonly Address[]) => readonly Address[];
  #addresses: readonly Address[] = [];
  #given: readonly Address[] = [];
  /** One for each address, in their order; the chosen one alone while there is one. */
  #subchannels: Subchannel[] = [];
  #selected: Subchannel | undefined;
  /** The first pass through the addresses is under way. */
  #passing = false;
  #nextToTry = 0;
  readonly #failedInPass = new Set<Subchannel>();
  #delay: NodeJS.Timeout | undefined;
  /** All addresses have failed and none has been up since (gRFC A62). */
  #failing = false;
  #failuresSinceResolution = 0;
  /** A connection was lost and no call has asked for another. */
  #idle = false;

  /** `order` puts new addresses in the order they are tried in. */
  constructor(
    host: BalancerHost,
    order: (addresses: readonly Address[]) => readonly Address[] = interleaveFamilies,
  ) {
    this.#host = host;
    this.#order = order;
  }

  onAddresses(addresses: readonly Address[]): void {
    // What is known already changes nothing: attempts and their backoff go on.
    if (sameAddresses(addresses, this.#given)) return;
    this.#given = addresses;
    const ordered = this.#order(addresses);
    this.#addresses = ordered;
    const current = this.#selected;
    if (current !== undefined) {
      if (ordered.some((address) => addressText(address) === current.name)) return;
      this.#selected = undefined;
    }
    if (!this.#idle) this.#startPass();
  }

  exitIdle(): void {
    if (this.#idle) this.#startPass();
  }

  resetBackoff(): void {
    for (const subchannel of this.#subchannels) subchannel.resetBackoff();
  }

  close(): void {
    clearTimeout(this.#delay);
    this.#selected = undefined;
    for (const subchannel of this.#subchannels.splice(0)) subchannel.close();
  }

  requeue(call: PendingCall): void {
    this.#host.requeue(call);
  }

  onSubchannelState(subchannel: Subchannel): void {
    if (!this.#subchannels.includes(subchannel)) return;
    switch (subchannel.state) {
      case "READY":
        this.#select(subchannel);
        break;
      case "TRANSIENT_FAILURE":
        this.#attemptFailed(subchannel);
        break;
      case "IDLE":
        if (subchannel === this.#selected) this.#becomeIdle(subchannel);
        else if (!this.#passing) subchannel.connect();
    }
  }

  #startPass(): void {
    const known = new Map(this.#subchannels.map((subchannel) => [subchannel.name, subchannel]));
    this.#subchannels = this.#addresses.map((address) => {
      const name = addressText(address);
      const subchannel = known.get(name) ?? this.#host.createSubchannel(address, this);
      known.delete(name);
      return subchannel;
    });
    for (const gone of known.values()) gone.close();
    this.#selected = undefined;
    this.#idle = false;
    this.#passing = true;
    this.#nextToTry = 0;
    this.#failedInPass.clear();
    if (!this.#failing) this.#host.update("CONNECTING", queueingPicker);
    this.#tryNext();
  }

  #tryNext(): void {
    clearTimeout(this.#delay);
    while (this.#nextToTry < this.#subchannels.length) {
      const subchannel = this.#subchannels[this.#nextToTry++]!;
      if (subchannel.state === "TRANSIENT_FAILURE") {
        // It waits out its backoff: as good as tried.
        this.#failedInPass.add(subchannel);
        continue;
      }
      if (this.#nextToTry < this.#subchannels.length)
        this.#delay = setTimeout(() => this.#tryNext(), attemptDelayMs);
      subchannel.connect();
      return;
    }
    if (this.#failedInPass.size === this.#subchannels.length) this.#endPass();
  }

  #attemptFailed(subchannel: Subchannel): void {
    if (this.#passing) {
      this.#failedInPass.add(subchannel);
      this.#tryNext();
      return;
    }
    this.#host.update("TRANSIENT_FAILURE", new FailingPicker(subchannel.failure));
    if (++this.#failuresSinceResolution < this.#subchannels.length) return;
    this.#failuresSinceResolution = 0;
    this.#host.requestResolution();
  }

  #endPass(): void {
    this.#passing = false;
    this.#failing = true;
    this.#failuresSinceResolution = 0;
    const last = this.#subchannels.at(-1)!;
    this.#host.update("TRANSIENT_FAILURE", new FailingPicker(last.failure));
    for (const subchannel of this.#subchannels) subchannel.connect();
    this.#host.requestResolution();
  }

  #select(subchannel: Subchannel): void {
    clearTimeout(this.#delay);
    this.#passing = false;
    this.#failing = false;
    this.#selected = subchannel;
    for (const other of this.#subchannels) if (other !== subchannel) other.close();
    this.#subchannels = [subchannel];
    this.#host.update("READY", new SinglePicker(subchannel));
  }

  #becomeIdle(lost: Subchannel): void {
    this.#selected = undefined;
    this.#subchannels = [];
    this.#idle = true;
    lost.close();
    this.#host.update("IDLE", new IdlePicker(() => this.exitIdle()));
    this.#host.requestResolution();
  }
}

function sameAddresses(a: readonly Address[], b: readonly Address[]): boolean {
  return a.length === b.length && a.every((address, i) => addressText(address) === addressText(b[i]!));
}

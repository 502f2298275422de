import type { RequestIdentity } from "../../client/request-template.ts";
import { type Address, addressText } from "../address.ts";
import type { ConnectivityState } from "../connectivity/connectivity-state.ts";
import type { PendingCall } from "../pending-call.ts";
import type { Subchannel, SubchannelOwner } from "../subchannel.ts";
import { HealthWatch } from "./health-watch.ts";
import {
  type BalancerHost,
  FailingPicker,
  type LoadBalancer,
  type Picker,
  queueingPicker,
} from "./load-balancer.ts";
import type { OutlierDetection } from "./outlier-detection.ts";
import { OutlierDetector } from "./outlier-detector.ts";

export interface RoundRobinOptions {
  readonly outlierDetection?: OutlierDetection | undefined;
  /** A service each server is asked the health of; it gets calls only while that is SERVING. */
  readonly health?: { readonly service: string; readonly identity: RequestIdentity } | undefined;
}

/** Connects to every address and gives each call to the next one that is up. */
export class RoundRobin implements LoadBalancer, SubchannelOwner {
  readonly #host: BalancerHost;
  readonly #options: RoundRobinOptions;
  readonly #subchannels = new Map<string, Subchannel>();
  readonly #health = new Map<Subchannel, HealthWatch>();
  readonly #outliers: OutlierDetector | undefined;

  constructor(host: BalancerHost, options: RoundRobinOptions = {}) {
    this.#host = host;
    this.#options = options;
    const { outlierDetection } = options;
    if (outlierDetection !== undefined)
      this.#outliers = new OutlierDetector(outlierDetection, () => this.#publish());
  }

  onAddresses(addresses: readonly Address[]): void {
    const wanted = new Map(addresses.map((address) => [addressText(address), address]));
    for (const [name, subchannel] of this.#subchannels) if (!wanted.has(name)) this.#drop(name, subchannel);
    for (const [name, address] of wanted) {
      if (this.#subchannels.has(name)) continue;
      const subchannel = this.#host.createSubchannel(address, this);
      this.#subchannels.set(name, subchannel);
      this.#outliers?.add(subchannel);
    }
    this.exitIdle();
    this.#publish();
  }

  exitIdle(): void {
    for (const subchannel of this.#subchannels.values()) subchannel.connect();
  }

  resetBackoff(): void {
    for (const subchannel of this.#subchannels.values()) subchannel.resetBackoff();
  }

  close(): void {
    this.#outliers?.stop();
    for (const watch of this.#health.values()) watch.stop();
    for (const subchannel of this.#subchannels.values()) subchannel.close();
    this.#subchannels.clear();
  }

  requeue(call: PendingCall): void {
    this.#host.requeue(call);
  }

  onSubchannelState(subchannel: Subchannel): void {
    if (this.#subchannels.get(subchannel.name) !== subchannel) return;
    this.#watchHealth(subchannel);
    if (subchannel.state === "IDLE" || subchannel.state === "TRANSIENT_FAILURE")
      this.#host.requestResolution();
    if (subchannel.state === "IDLE") {
      this.#publish();
      subchannel.connect();
    } else this.#publish();
  }

  #drop(name: string, subchannel: Subchannel): void {
    this.#subchannels.delete(name);
    this.#health.get(subchannel)?.stop();
    this.#health.delete(subchannel);
    this.#outliers?.delete(subchannel);
    subchannel.close();
  }

  #watchHealth(subchannel: Subchannel): void {
    const { health } = this.#options;
    if (health === undefined) return;
    this.#health.get(subchannel)?.stop();
    this.#health.delete(subchannel);
    if (subchannel.state !== "READY") return;
    const watch = new HealthWatch(subchannel, health.service, health.identity, () => this.#publish());
    this.#health.set(subchannel, watch);
  }

  #stateOf(subchannel: Subchannel): ConnectivityState {
    if (subchannel.state !== "READY") return subchannel.state;
    if (this.#outliers?.isEjected(subchannel) === true) return "TRANSIENT_FAILURE";
    return this.#options.health === undefined
      ? "READY"
      : (this.#health.get(subchannel)?.state ?? "CONNECTING");
  }

  #publish(): void {
    const all = [...this.#subchannels.values()];
    const ready = all.filter((subchannel) => this.#stateOf(subchannel) === "READY");
    if (ready.length > 0) this.#host.update("READY", new RoundRobinPicker(ready));
    else if (
      all.some((subchannel) => this.#stateOf(subchannel) !== "TRANSIENT_FAILURE" && !subchannel.failing)
    )
      this.#host.update("CONNECTING", queueingPicker);
    else if (all.length > 0)
      this.#host.update("TRANSIENT_FAILURE", new FailingPicker(all[all.length - 1]!.failure));
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

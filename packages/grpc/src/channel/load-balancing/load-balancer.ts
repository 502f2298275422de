import type { Address } from "../address.ts";
import type { ConnectivityState } from "../connectivity/connectivity-state.ts";
import type { CallFailure, PendingCall } from "../pending-call.ts";
import type { Subchannel, SubchannelOwner } from "../subchannel.ts";

/**
 * Chooses a subchannel for each call. Undefined asks the call to wait for the next picker; a failure ends it
 * unless it waits for ready.
 */
export interface Picker {
  pick(): Subchannel | CallFailure | undefined;
}

/** What a policy needs of its channel. */
export interface BalancerHost {
  createSubchannel(address: Address, owner: SubchannelOwner): Subchannel;
  /** The policy's view of the channel: its state, and how to pick from now on. */
  update(state: ConnectivityState, picker: Picker): void;
  requestResolution(): void;
  requeue(call: PendingCall): void;
}

/** A load-balancing policy at work. */
export interface LoadBalancer {
  onAddresses(addresses: readonly Address[]): void;
  /** Connect although no call has asked for it. */
  exitIdle(): void;
  resetBackoff(): void;
  /** Lets connections go once their calls are done. */
  close(): void;
}

/** Makes a policy for a channel. */
export type LoadBalancerFactory = (host: BalancerHost) => LoadBalancer;

/** Every call waits. */
export const queueingPicker: Picker = { pick: () => undefined };

/** Every call goes to one subchannel. */
export class SinglePicker implements Picker {
  readonly #subchannel: Subchannel;
  constructor(subchannel: Subchannel) {
    this.#subchannel = subchannel;
  }
  pick(): Subchannel {
    return this.#subchannel;
  }
}

/** Every call fails. */
export class FailingPicker implements Picker {
  readonly #failure: CallFailure;
  constructor(failure: CallFailure) {
    this.#failure = failure;
  }
  pick(): CallFailure {
    return this.#failure;
  }
}

/** The first call makes the policy connect, and waits. */
export class IdlePicker implements Picker {
  readonly #connect: () => void;
  constructor(connect: () => void) {
    this.#connect = connect;
  }
  pick(): undefined {
    // Not within the pick: connecting replaces the picker while calls are being looked through.
    queueMicrotask(this.#connect);
    return undefined;
  }
}

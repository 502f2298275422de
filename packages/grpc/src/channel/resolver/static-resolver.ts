import type { Address } from "../address.ts";
import type { Resolver, ResolverListener } from "./resolver.ts";

/** Addresses that are known beforehand and do not change. */
export class StaticResolver implements Resolver {
  readonly #addresses: readonly Address[];
  readonly #listener: ResolverListener;

  constructor(addresses: readonly Address[], listener: ResolverListener) {
    this.#addresses = addresses;
    this.#listener = listener;
  }

  resolve(): void {
    this.#listener.onAddresses(this.#addresses);
  }

  close(): void {}
}

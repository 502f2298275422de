import type { Address } from "../address.ts";
import type { CallFailure } from "../pending-call.ts";

/** Who is told what a name stands for. */
export interface ResolverListener {
  onAddresses(addresses: readonly Address[]): void;
  onResolutionFailed(failure: CallFailure): void;
}

/** Finds the addresses behind a name, and finds them again when asked. */
export interface Resolver {
  /** Resolves now, or as soon as that is allowed again. */
  resolve(): void;
  close(): void;
}

/** Makes the resolver of a channel. */
export type ResolverFactory = (listener: ResolverListener) => Resolver;

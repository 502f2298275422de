import { lookup } from "node:dns/promises";
import { Status } from "../../status/status.ts";
import { Backoff, type BackoffOptions } from "../connectivity/backoff.ts";
import { connectFailureReason } from "../connectivity/connect-failure.ts";
import type { Resolver, ResolverListener } from "./resolver.ts";

/** Looks a host name up: all its IP addresses. Replaced in tests. */
export type Lookup = (host: string) => Promise<readonly string[]>;

const systemLookup: Lookup = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

/** Addresses from the system's name service; asked again when connections are lost, but not too often. */
export class DnsResolver implements Resolver {
  readonly #host: string;
  readonly #port: number;
  readonly #listener: ResolverListener;
  readonly #minIntervalMs: number;
  readonly #lookup: Lookup;
  readonly #backoff: Backoff;
  #running = false;
  #closed = false;
  #lastSuccessMs = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    host: string,
    port: number,
    listener: ResolverListener,
    options: {
      readonly minIntervalMs: number;
      readonly lookup?: Lookup | undefined;
      readonly backoff?: BackoffOptions | undefined;
    },
  ) {
    this.#host = host;
    this.#port = port;
    this.#listener = listener;
    this.#minIntervalMs = options.minIntervalMs;
    this.#lookup = options.lookup ?? systemLookup;
    this.#backoff = new Backoff(options.backoff);
  }

  resolve(): void {
    if (this.#running || this.#closed || this.#timer !== undefined) return;
    const waitMs = this.#lastSuccessMs + this.#minIntervalMs - performance.now();
    if (waitMs > 0) this.#later(waitMs);
    else void this.#ask();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #ask(): Promise<void> {
    this.#running = true;
    try {
      const addresses = await this.#lookup(this.#host);
      if (this.#closed) return;
      if (addresses.length === 0) throw new RangeError("the name has no addresses");
      this.#lastSuccessMs = performance.now();
      this.#backoff.reset();
      this.#listener.onAddresses(addresses.map((host) => ({ host, port: this.#port })));
    } catch (cause) {
      if (this.#closed) return;
      this.#listener.onResolutionFailed({
        code: Status.UNAVAILABLE,
        message: `cannot resolve ${this.#host}: ${connectFailureReason(cause)}`,
        cause,
      });
      this.#later(this.#backoff.next());
    } finally {
      this.#running = false;
    }
  }

  #later(waitMs: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#ask();
    }, waitMs);
    this.#timer.unref();
  }
}

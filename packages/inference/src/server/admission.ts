import { InferenceError } from "../inference-error.ts";
import type { InferenceRequest } from "../model/inference-request.ts";
import { TokenBucket } from "./token-bucket.ts";

/** How much may be under way at a time. */
export interface AdmissionLimits {
  /** Requests over all models and protocols. */
  readonly maxRequests: number;
  /** Their input bytes. */
  readonly maxRequestBytes: number;
  /** Requests that come in a second. */
  readonly maxRequestsPerSecond: number;
}

/** Keeps what is under way within bounds, so that a flood is refused instead of filling the memory. */
export class Admission {
  readonly #limits: AdmissionLimits;
  readonly #rate: TokenBucket | undefined;
  #requests = 0;
  #bytes = 0;

  constructor(limits: AdmissionLimits) {
    this.#limits = limits;
    const { maxRequestsPerSecond } = limits;
    if (Number.isFinite(maxRequestsPerSecond))
      this.#rate = new TokenBucket(maxRequestsPerSecond, performance.now());
  }

  /**
   * Lets a request in.
   *
   * @returns to be called once when the request is done
   * @throws InferenceError UNAVAILABLE when there are too many, or too large ones, or they come too fast
   */
  enter(request: InferenceRequest): () => void {
    const { maxRequests, maxRequestBytes, maxRequestsPerSecond } = this.#limits;
    const bytes = request.inputs.reduce((sum, { tensor }) => sum + tensor.byteLength, 0);
    if (this.#requests >= maxRequests) {
      throw new InferenceError(
        "UNAVAILABLE",
        `${this.#requests} requests are under way, at most ${maxRequests} may be`,
      );
    }
    if (this.#requests > 0 && this.#bytes + bytes > maxRequestBytes) {
      throw new InferenceError(
        "UNAVAILABLE",
        `the requests under way hold ${this.#bytes} bytes, at most ${maxRequestBytes} may`,
      );
    }
    if (this.#rate?.take(performance.now()) === false) {
      throw new InferenceError(
        "UNAVAILABLE",
        `requests come too fast, at most ${maxRequestsPerSecond} may come in a second`,
      );
    }
    this.#requests++;
    this.#bytes += bytes;
    return () => {
      this.#requests--;
      this.#bytes -= bytes;
    };
  }
}

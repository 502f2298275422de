/**
 * Estimates the bandwidth-delay product: what arrives between a PING and its answer is what one round trip
 * can carry. A window that this nearly fills is too small. Source: RFC 9113 §5.2.2 leaves the method open.
 */
export class BdpEstimator {
  readonly #maxWindowBytes: number;
  #sampleBytes = 0;
  sampling = false;

  constructor(maxWindowBytes: number) {
    this.#maxWindowBytes = maxWindowBytes;
  }

  received(bytes: number): void {
    if (this.sampling) this.#sampleBytes += bytes;
  }

  /** True when a PING should go out: a window runs low and could still grow. */
  shouldSample(receiveWindow: number, targetBytes: number): boolean {
    return !this.sampling && receiveWindow < targetBytes / 2 && targetBytes < this.#maxWindowBytes;
  }

  begin(): void {
    this.sampling = true;
    this.#sampleBytes = 0;
  }

  /** The PING came back; returns the window to use from now on, which is never smaller than `currentBytes`. */
  end(currentBytes: number): number {
    this.sampling = false;
    if (this.#sampleBytes * 3 < currentBytes * 2) return currentBytes;
    return Math.max(currentBytes, Math.min(this.#maxWindowBytes, this.#sampleBytes * 2));
  }
}

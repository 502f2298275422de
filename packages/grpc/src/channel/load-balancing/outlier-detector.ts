import { Status } from "../../status/status.ts";
import type { Subchannel } from "../subchannel.ts";
import { AddressRecord, type OutlierDetection, sweepOutliers } from "./outlier-detection.ts";

/** Counts how calls on subchannels end, and knows which of them are left out for a while. */
export class OutlierDetector {
  readonly #config: OutlierDetection;
  readonly #onChange: () => void;
  readonly #records = new Map<Subchannel, AddressRecord>();
  readonly #timer: NodeJS.Timeout;

  constructor(config: OutlierDetection, onChange: () => void) {
    this.#config = config;
    this.#onChange = onChange;
    this.#timer = setInterval(() => this.#sweep(), config.intervalMs ?? 10_000);
    this.#timer.unref();
  }

  add(subchannel: Subchannel): void {
    const record = new AddressRecord();
    this.#records.set(subchannel, record);
    subchannel.observer = (code) => {
      if (code === Status.OK) record.successes++;
      else record.failures++;
    };
  }

  delete(subchannel: Subchannel): void {
    this.#records.delete(subchannel);
    subchannel.observer = undefined;
  }

  isEjected(subchannel: Subchannel): boolean {
    return this.#records.get(subchannel)?.ejectedAtMs !== undefined;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #sweep(): void {
    const records = [...this.#records.values()];
    const before = records.map(({ ejectedAtMs }) => ejectedAtMs !== undefined);
    sweepOutliers(records, this.#config, performance.now(), Math.random);
    if (records.some(({ ejectedAtMs }, i) => before[i] !== (ejectedAtMs !== undefined))) this.#onChange();
  }
}

/** When an address that fails more than its peers is left out for a while (gRFC A50). */
export interface OutlierDetection {
  /** Time between two looks at the counts, milliseconds. Default 10 000. */
  readonly intervalMs?: number | undefined;
  /** How long the first ejection lasts, milliseconds; later ones last that much longer. Default 30 000. */
  readonly baseEjectionMs?: number | undefined;
  /** Longest ejection, milliseconds. Default 300 000. */
  readonly maxEjectionMs?: number | undefined;
  /** Share of the addresses that may be out at a time, percent; one may always be. Default 10. */
  readonly maxEjectionPercent?: number | undefined;
  /** Ejects addresses whose share of successes lies far below the others'. Default off. */
  readonly successRate?: {
    /** How far below the mean, in thousandths of the standard deviation. Default 1900. */
    readonly stdevFactor?: number | undefined;
    /** Chance that an outlier is ejected, percent. Default 100. */
    readonly enforcementPercent?: number | undefined;
    /** Addresses with enough calls there must be. Default 5. */
    readonly minimumHosts?: number | undefined;
    /** Calls in an interval that are enough. Default 100. */
    readonly requestVolume?: number | undefined;
  };
  /** Ejects addresses whose share of failures is over a threshold. Default off. */
  readonly failurePercentage?: {
    /** Percent. Default 85. */
    readonly threshold?: number | undefined;
    readonly enforcementPercent?: number | undefined;
    readonly minimumHosts?: number | undefined;
    /** Default 50. */
    readonly requestVolume?: number | undefined;
  };
}

/** What is known of one address. */
export class AddressRecord {
  successes = 0;
  failures = 0;
  /** When it was ejected, milliseconds; undefined while it takes part. */
  ejectedAtMs: number | undefined;
  /** How often in a row it was ejected. */
  multiplier = 0;
  /** Counts of the interval under consideration. */
  interval = { successes: 0, total: 0 };

  swap(): void {
    this.interval = { successes: this.successes, total: this.successes + this.failures };
    this.successes = 0;
    this.failures = 0;
  }
}

/** One look at the counts: ejects outliers and lets the ejected back in when their time is over. */
export function sweepOutliers(
  records: readonly AddressRecord[],
  config: OutlierDetection,
  nowMs: number,
  random: () => number,
): void {
  for (const record of records) record.swap();
  if (config.successRate !== undefined) bySuccessRate(records, config, nowMs, random);
  if (config.failurePercentage !== undefined) byFailurePercentage(records, config, nowMs, random);
  const baseMs = config.baseEjectionMs ?? 30_000;
  const longestMs = Math.max(baseMs, config.maxEjectionMs ?? 300_000);
  for (const record of records) {
    if (record.ejectedAtMs === undefined) record.multiplier = Math.max(0, record.multiplier - 1);
    else if (nowMs >= record.ejectedAtMs + Math.min(baseMs * record.multiplier, longestMs))
      record.ejectedAtMs = undefined;
  }
}

/** The addresses with calls enough to be judged; none when they are too few to be compared. */
function judgedOf(
  records: readonly AddressRecord[],
  requestVolume: number,
  minimumHosts: number,
): AddressRecord[] {
  const judged = records.filter(({ interval }) => interval.total > 0 && interval.total >= requestVolume);
  return judged.length < minimumHosts ? [] : judged;
}

function bySuccessRate(
  records: readonly AddressRecord[],
  config: OutlierDetection,
  nowMs: number,
  random: () => number,
): void {
  const {
    stdevFactor = 1900,
    enforcementPercent = 100,
    minimumHosts = 5,
    requestVolume = 100,
  } = config.successRate!;
  const judged = judgedOf(records, requestVolume, minimumHosts);
  const rates = judged.map(({ interval }) => interval.successes / interval.total);
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const variance = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / rates.length;
  const threshold = mean - Math.sqrt(variance) * (stdevFactor / 1000);
  judged.forEach((record, i) => {
    if (rates[i]! < threshold) eject(record, records, config, enforcementPercent, nowMs, random);
  });
}

function byFailurePercentage(
  records: readonly AddressRecord[],
  config: OutlierDetection,
  nowMs: number,
  random: () => number,
): void {
  const {
    threshold = 85,
    enforcementPercent = 100,
    minimumHosts = 5,
    requestVolume = 50,
  } = config.failurePercentage!;
  const judged = judgedOf(records, requestVolume, minimumHosts);
  for (const record of judged) {
    const { successes, total } = record.interval;
    if (100 - (successes * 100) / total > threshold)
      eject(record, records, config, enforcementPercent, nowMs, random);
  }
}

function eject(
  record: AddressRecord,
  records: readonly AddressRecord[],
  config: OutlierDetection,
  enforcementPercent: number,
  nowMs: number,
  random: () => number,
): void {
  const out = records.filter(({ ejectedAtMs }) => ejectedAtMs !== undefined).length;
  if (record.ejectedAtMs !== undefined || (out * 100) / records.length >= (config.maxEjectionPercent ?? 10))
    return;
  if (random() * 100 >= enforcementPercent) return;
  record.ejectedAtMs = nowMs;
  record.multiplier++;
}

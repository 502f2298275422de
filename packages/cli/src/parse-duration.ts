import { InvalidArgumentError } from "commander";

const millisecondsPerUnit: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** `500ms`, `2s`, `1.5m`, `1h` in milliseconds, at least 1 ms. */
export function parseDuration(text: string): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text);
  const milliseconds = match ? Math.round(Number(match[1]) * millisecondsPerUnit[match[2]!]!) : 0;
  if (milliseconds < 1) {
    throw new InvalidArgumentError("a duration is a positive number with a unit: 500ms, 2s, 1m or 1h");
  }
  return milliseconds;
}

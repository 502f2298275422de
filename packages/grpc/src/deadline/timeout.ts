const unitMs: Readonly<Record<string, number>> = {
  H: 3_600_000,
  M: 60_000,
  S: 1_000,
  m: 1,
  u: 1e-3,
  n: 1e-6,
};

/** The milliseconds of a `grpc-timeout` value, or undefined when it is malformed (gRPC over HTTP/2 §Requests). */
export function parseTimeout(text: string): number | undefined {
  const digits = text.length - 1;
  if (digits < 1 || digits > 8) return undefined;
  let value = 0;
  for (let i = 0; i < digits; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  const unit = unitMs[text[digits]!];
  return unit === undefined ? undefined : value * unit;
}

/**
 * The `grpc-timeout` value for a number of milliseconds, rounded up so that the peer never gives up first
 * by rounding. At most eight digits; what has already passed becomes the shortest timeout there is.
 */
export function formatTimeout(timeoutMs: number): string {
  if (timeoutMs <= 0) return "1n";
  if (timeoutMs < 100) return `${Math.ceil(timeoutMs * 1000)}u`;
  let value = Math.ceil(timeoutMs);
  if (value <= 99_999_999) return `${value}m`;
  value = Math.ceil(timeoutMs / 1000);
  if (value <= 99_999_999) return `${value}S`;
  value = Math.ceil(timeoutMs / 60_000);
  if (value <= 99_999_999) return `${value}M`;
  return `${Math.min(Math.ceil(timeoutMs / 3_600_000), 99_999_999)}H`;
}

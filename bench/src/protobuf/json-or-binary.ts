import { processorMs } from "./processor-ms.ts";
import { shapes } from "./samples.ts";

/** One message as bytes and as JSON: sizes in bytes, times in microseconds of processor time. */
export interface JsonOrBinary {
  readonly shape: string;
  readonly binaryBytes: number;
  readonly jsonBytes: number;
  readonly encodeMicros: number;
  readonly stringifyMicros: number;
  readonly decodeMicros: number;
  readonly parseMicros: number;
}

/** Compares Weft's binary codec with JSON.stringify and JSON.parse of the same data, which check and convert nothing. */
export function jsonOrBinary(): JsonOrBinary[] {
  return shapes.map(({ name, type, value }) => {
    const message = type.create(value);
    const bytes = type.encode(message);
    const json = type.toJson(message);
    const text = JSON.stringify(json);
    return {
      shape: name,
      binaryBytes: bytes.length,
      jsonBytes: new TextEncoder().encode(text).length,
      encodeMicros: micros(() => type.encode(message)),
      stringifyMicros: micros(() => JSON.stringify(json)),
      decodeMicros: micros(() => type.decode(bytes)),
      parseMicros: micros(() => JSON.parse(text)),
    };
  });
}

let sink: unknown;

/** The least of several runs. */
function micros(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 8; round++) {
    const started = processorMs();
    let count = 0;
    while (processorMs() - started < 25) {
      for (let i = 0; i < 20; i++) sink = run();
      count += 20;
    }
    best = Math.min(best, ((processorMs() - started) * 1000) / count);
  }
  return sink === undefined ? Number.NaN : best;
}

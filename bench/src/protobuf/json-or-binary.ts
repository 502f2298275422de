import { leastMicros } from "./least-micros.ts";
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
      encodeMicros: leastMicros(() => type.encode(message)),
      stringifyMicros: leastMicros(() => JSON.stringify(json)),
      decodeMicros: leastMicros(() => type.decode(bytes)),
      parseMicros: leastMicros(() => JSON.parse(text)),
    };
  });
}

import { InvalidArgumentError } from "commander";

/** Metadata as the command line gives it: a name and its text, or its bytes for names that end in -bin. */
export type Headers = readonly (readonly [string, string | Uint8Array])[];

/** One `-H 'key: value'`, gathered over repeats; keys are lower-cased as metadata is, values of -bin keys are base64. */
export function parseHeader(text: string, gathered: Headers = []): Headers {
  const colon = text.indexOf(":");
  const key = text.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  if (!/^[0-9a-z_.-]+$/.test(key)) {
    throw new InvalidArgumentError("a header is 'key: value', its key of letters, digits, '-', '_' and '.'");
  }
  if (key.startsWith("grpc-")) {
    throw new InvalidArgumentError("keys that start with grpc- belong to gRPC itself");
  }
  return [...gathered, [key, parseValue(key, text.slice(colon + 1).trim())]];
}

function parseValue(key: string, value: string): string | Uint8Array {
  if (key.endsWith("-bin")) {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(value))
      throw new InvalidArgumentError("the value of a -bin key is base64");
    return new Uint8Array(Buffer.from(value, "base64"));
  }
  if (!/^[\x20-\x7e]*$/.test(value)) {
    throw new InvalidArgumentError(
      "a value is printable ASCII; give the rest as base64 under a key that ends in -bin",
    );
  }
  return value;
}

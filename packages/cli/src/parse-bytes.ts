import { InvalidArgumentError } from "commander";

const bytesPerUnit: Readonly<Record<string, number>> = { "": 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30 };

/** `1048576`, `64MiB`, `1GiB` in bytes, at least 1. */
export function parseBytes(text: string): number {
  const match = /^(\d+)(KiB|MiB|GiB|)$/.exec(text);
  const bytes = match ? Number(match[1]) * bytesPerUnit[match[2]!]! : 0;
  if (bytes < 1 || !Number.isSafeInteger(bytes)) {
    throw new InvalidArgumentError("a size is a whole number of bytes, or of KiB, MiB or GiB: 64MiB");
  }
  return bytes;
}

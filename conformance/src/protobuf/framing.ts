import { readSync, writeSync } from "node:fs";

const stdin = 0;
const stdout = 1;

/** The next request on standard input: four bytes of length, little end first, then so many; undefined at its end. */
export function readRequest(): Uint8Array | undefined {
  const length = readExactly(4);
  return length && readExactly(new DataView(length.buffer).getUint32(0, true));
}

function readExactly(length: number): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; ) {
    const count = readSync(stdin, bytes, at, length - at, null);
    if (count === 0) return undefined;
    at += count;
  }
  return bytes;
}

export function writeResponse(bytes: Uint8Array): void {
  const framed = new Uint8Array(4 + bytes.length);
  new DataView(framed.buffer).setUint32(0, bytes.length, true);
  framed.set(bytes, 4);
  for (let at = 0; at < framed.length; ) at += writeSync(stdout, framed, at, framed.length - at);
}

/** Bytes before each message: one of flags, four of length (gRPC over HTTP/2 §Length-Prefixed-Message). */
export const prefixBytes = 5;

export function writePrefix(target: Uint8Array, offset: number, compressed: boolean, length: number): void {
  target[offset] = compressed ? 1 : 0;
  target[offset + 1] = length >>> 24;
  target[offset + 2] = length >>> 16;
  target[offset + 3] = length >>> 8;
  target[offset + 4] = length;
}

export function readLength(buffer: Uint8Array, offset: number): number {
  return (
    buffer[offset]! * 0x1000000 +
    ((buffer[offset + 1]! << 16) | (buffer[offset + 2]! << 8) | buffer[offset + 3]!)
  );
}

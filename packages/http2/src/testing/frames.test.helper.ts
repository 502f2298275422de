import { readUint31 } from "../frame/frame-header.ts";

/** A frame as a test sees it. */
export interface SeenFrame {
  readonly type: number;
  readonly flags: number;
  readonly streamId: number;
  readonly payload: Uint8Array;
}

/** One frame as bytes, right or wrong as the test wants it. */
export function frame(
  type: number,
  flags: number,
  streamId: number,
  payload: ArrayLike<number> = [],
): Uint8Array {
  const length = payload.length;
  const id = [streamId >>> 24, streamId >>> 16, streamId >>> 8, streamId];
  return Uint8Array.of(length >>> 16, length >>> 8, length, type, flags, ...id, ...Array.from(payload));
}

export function uint32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

/** Payload of SETTINGS from pairs of identifier and value. */
export function settingsPayload(...entries: number[]): number[] {
  const bytes: number[] = [];
  for (let i = 0; i < entries.length; i += 2)
    bytes.push(entries[i]! >> 8, entries[i]! & 255, ...uint32(entries[i + 1]!));
  return bytes;
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** Cuts whole frames out of bytes. */
export function parseFrames(bytes: Uint8Array): SeenFrame[] {
  const frames: SeenFrame[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;
    const payload = bytes.slice(at + 9, at + 9 + length);
    frames.push({
      type: bytes[at + 3]!,
      flags: bytes[at + 4]!,
      streamId: readUint31(bytes, at + 5),
      payload,
    });
    at += 9 + length;
  }
  return frames;
}

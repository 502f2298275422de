import { frameSizeError } from "./frame-error.ts";
import { readUint32, writeFrameHeader, writeUint32 } from "./frame-header.ts";
import { Flag, FRAME_HEADER_BYTES, FrameType } from "./frame-type.ts";

export const PING_BYTES: number = FRAME_HEADER_BYTES + 8;

/** A PING of ours; `kind` and `serial` tell its answer apart. Source: RFC 9113 §6.7. */
export function writePing(target: Uint8Array, offset: number, kind: number, serial: number): number {
  const payload = writeFrameHeader(target, offset, 8, FrameType.PING, 0, 0);
  return writeUint32(target, writeUint32(target, payload, kind), serial);
}

/** The answer to a PING: its eight bytes sent back. */
export function writePingAck(target: Uint8Array, offset: number, source: Uint8Array, start: number): number {
  const payload = writeFrameHeader(target, offset, 8, FrameType.PING, Flag.ACK, 0);
  for (let i = 0; i < 8; i++) target[payload + i] = source[start + i]!;
  return payload + 8;
}

export function checkPing(start: number, end: number): void {
  if (end - start !== 8) throw frameSizeError(`PING of ${end - start} bytes`);
}

export function pingKind(source: Uint8Array, start: number): number {
  return readUint32(source, start);
}

export function pingSerial(source: Uint8Array, start: number): number {
  return readUint32(source, start + 4);
}

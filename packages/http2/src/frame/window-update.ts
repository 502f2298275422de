import { frameSizeError } from "./frame-error.ts";
import { readUint31, writeFrameHeader, writeUint32 } from "./frame-header.ts";
import { FRAME_HEADER_BYTES, FrameType } from "./frame-type.ts";

export const WINDOW_UPDATE_BYTES: number = FRAME_HEADER_BYTES + 4;

/** Source: RFC 9113 §6.9. */
export function writeWindowUpdate(
  target: Uint8Array,
  offset: number,
  streamId: number,
  incrementBytes: number,
): number {
  const payload = writeFrameHeader(target, offset, 4, FrameType.WINDOW_UPDATE, 0, streamId);
  return writeUint32(target, payload, incrementBytes);
}

export function parseWindowUpdate(source: Uint8Array, start: number, end: number): number {
  if (end - start !== 4) throw frameSizeError(`WINDOW_UPDATE of ${end - start} bytes`);
  return readUint31(source, start);
}

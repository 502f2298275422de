import type { ErrorCode } from "../error-code.ts";
import { frameSizeError } from "./frame-error.ts";
import { readUint32, writeFrameHeader, writeUint32 } from "./frame-header.ts";
import { FRAME_HEADER_BYTES, FrameType } from "./frame-type.ts";

export const RST_STREAM_BYTES: number = FRAME_HEADER_BYTES + 4;

/** Source: RFC 9113 §6.4. */
export function writeRstStream(
  target: Uint8Array,
  offset: number,
  streamId: number,
  code: ErrorCode,
): number {
  return writeUint32(target, writeFrameHeader(target, offset, 4, FrameType.RST_STREAM, 0, streamId), code);
}

export function parseRstStream(source: Uint8Array, start: number, end: number): ErrorCode {
  if (end - start !== 4) throw frameSizeError(`RST_STREAM of ${end - start} bytes`);
  return readUint32(source, start);
}

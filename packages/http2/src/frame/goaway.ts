import { copyBytes } from "../copy-bytes.ts";
import type { ErrorCode } from "../error-code.ts";
import { frameSizeError } from "./frame-error.ts";
import { readUint31, readUint32, writeFrameHeader, writeUint32 } from "./frame-header.ts";
import { FRAME_HEADER_BYTES, FrameType } from "./frame-type.ts";

export const GOAWAY_BYTES: number = FRAME_HEADER_BYTES + 8;

export interface Goaway {
  readonly lastStreamId: number;
  readonly code: ErrorCode;
  readonly debug: Uint8Array;
}

/** Source: RFC 9113 §6.8. `debug` must fit beside the frame. */
export function writeGoaway(
  target: Uint8Array,
  offset: number,
  lastStreamId: number,
  code: ErrorCode,
  debug: Uint8Array,
): number {
  const payload = writeFrameHeader(target, offset, 8 + debug.length, FrameType.GOAWAY, 0, 0);
  const end = writeUint32(target, writeUint32(target, payload, lastStreamId), code);
  target.set(debug, end);
  return end + debug.length;
}

export function parseGoaway(source: Uint8Array, start: number, end: number): Goaway {
  if (end - start < 8) throw frameSizeError(`GOAWAY of ${end - start} bytes`);
  return {
    lastStreamId: readUint31(source, start),
    code: readUint32(source, start + 4),
    debug: copyBytes(source, start + 8, end),
  };
}

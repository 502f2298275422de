import { ErrorCode } from "../error-code.ts";
import { readUint31 } from "./frame-header.ts";

/** PRIORITY is checked and otherwise ignored; returns the stream error it earns. Source: RFC 9113 §6.3. */
export function checkPriority(source: Uint8Array, start: number, end: number, streamId: number): ErrorCode {
  if (end - start !== 5) return ErrorCode.FRAME_SIZE_ERROR;
  return readUint31(source, start) === streamId ? ErrorCode.PROTOCOL_ERROR : ErrorCode.NO_ERROR;
}

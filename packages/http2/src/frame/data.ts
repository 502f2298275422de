import { writeFrameHeader } from "./frame-header.ts";
import { Flag, FrameType } from "./frame-type.ts";

/** Writes the head of a DATA frame; the payload follows. Source: RFC 9113 §6.1. */
export function writeDataHeader(
  target: Uint8Array,
  offset: number,
  streamId: number,
  payloadBytes: number,
  endStream: boolean,
): number {
  return writeFrameHeader(
    target,
    offset,
    payloadBytes,
    FrameType.DATA,
    endStream ? Flag.END_STREAM : 0,
    streamId,
  );
}

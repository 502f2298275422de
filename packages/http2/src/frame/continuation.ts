import { writeFrameHeader } from "./frame-header.ts";
import { Flag, FrameType } from "./frame-type.ts";

/** Writes the head of a CONTINUATION frame; the fragment follows. Source: RFC 9113 §6.10. */
export function writeContinuationHeader(
  target: Uint8Array,
  offset: number,
  streamId: number,
  fragmentBytes: number,
  endHeaders: boolean,
): number {
  const flags = endHeaders ? Flag.END_HEADERS : 0;
  return writeFrameHeader(target, offset, fragmentBytes, FrameType.CONTINUATION, flags, streamId);
}

import { frameSizeError, protocolError } from "./frame-error.ts";
import { readUint31, writeFrameHeader } from "./frame-header.ts";
import { Flag, FrameType } from "./frame-type.ts";
import { paddingBytes } from "./padding.ts";

const PRIORITY_BYTES = 5;

/** Writes the head of a HEADERS frame; the field block fragment follows. Source: RFC 9113 §6.2. */
export function writeHeadersHeader(
  target: Uint8Array,
  offset: number,
  streamId: number,
  fragmentBytes: number,
  endStream: boolean,
  endHeaders: boolean,
): number {
  const flags = (endStream ? Flag.END_STREAM : 0) | (endHeaders ? Flag.END_HEADERS : 0);
  return writeFrameHeader(target, offset, fragmentBytes, FrameType.HEADERS, flags, streamId);
}

/** Where the field block fragment begins, past padding length and priority. */
export function headersFragmentStart(
  source: Uint8Array,
  start: number,
  end: number,
  flags: number,
  streamId: number,
): number {
  let position = start + ((flags & Flag.PADDED) === 0 ? 0 : 1);
  if ((flags & Flag.PRIORITY) !== 0) {
    if (position + PRIORITY_BYTES > end) throw frameSizeError("HEADERS too short for its priority");
    // RFC 9113 §5.3.2 has deprecated priority, but not the rule that a stream cannot depend on itself (RFC 7540 §5.3.1).
    if (readUint31(source, position) === streamId)
      throw protocolError(`stream ${streamId} depends on itself`);
    position += PRIORITY_BYTES;
  }
  return position;
}

/** Where the fragment ends, before the padding. */
export function headersFragmentEnd(
  source: Uint8Array,
  start: number,
  end: number,
  flags: number,
  fragmentStart: number,
): number {
  const fragmentEnd = end - paddingBytes(source, start, end, flags);
  if (fragmentEnd < fragmentStart) throw protocolError("padding is longer than its frame");
  return fragmentEnd;
}

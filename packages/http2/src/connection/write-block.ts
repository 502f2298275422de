import { writeContinuationHeader } from "../frame/continuation.ts";
import { FRAME_HEADER_BYTES, MIN_MAX_FRAME_BYTES } from "../frame/frame-type.ts";
import { writeHeadersHeader } from "../frame/headers.ts";
import type { HeaderBlock } from "../header-block.ts";
import type { ConnectionState } from "./connection-state.ts";

/** Lays out one header block as HEADERS and, when it is long, CONTINUATION. Source: RFC 9113 §4.3. */
export function writeBlock(
  connection: ConnectionState,
  streamId: number,
  block: HeaderBlock,
  endStream: boolean,
): void {
  const { encoder, output } = connection;
  encoder.encode(block);
  const { bytes, length } = encoder;
  let sent = Math.min(length, MIN_MAX_FRAME_BYTES);
  const offset = output.reserve(FRAME_HEADER_BYTES + sent);
  output.position = writeHeadersHeader(output.page, offset, streamId, sent, endStream, sent === length);
  output.copy(bytes, 0, sent);
  while (sent < length) {
    const part = Math.min(length - sent, MIN_MAX_FRAME_BYTES);
    const start = output.reserve(FRAME_HEADER_BYTES + part);
    output.position = writeContinuationHeader(output.page, start, streamId, part, sent + part === length);
    output.copy(bytes, sent, sent + part);
    sent += part;
  }
  if (connection.role === "server") connection.pingPolicy.forgive();
  connection.wake();
}

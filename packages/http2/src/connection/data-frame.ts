import { writeDataHeader } from "../frame/data.ts";
import { FRAME_HEADER_BYTES, MIN_MAX_FRAME_BYTES } from "../frame/frame-type.ts";
import type { Http2Stream } from "../stream/http2-stream.ts";
import type { ConnectionState } from "./connection-state.ts";

/**
 * The most content of one DATA frame. A peer may take frames of up to 16 MiB; ours stay below what may lie unsent, or one
 * of them would look like a peer that does not read, and would hold up all other streams.
 */
export function largestFrame({ remote, options }: ConnectionState): number {
  return Math.min(remote.maxFrameBytes, Math.max(MIN_MAX_FRAME_BYTES, options.outputHighWaterBytes));
}

/** Lays out the header of a DATA frame, whose content must follow, and takes it from both windows. */
export function beginFrame(
  connection: ConnectionState,
  stream: Http2Stream,
  bytes: number,
  endStream: boolean,
): void {
  const { output } = connection;
  // One reservation for a small frame whole, so that it does not straddle two pages.
  const offset = output.reserve(bytes < 8192 ? FRAME_HEADER_BYTES + bytes : FRAME_HEADER_BYTES);
  output.position = writeDataHeader(output.page, offset, stream.id, bytes, endStream);
  stream.sendWindow -= bytes;
  connection.sendWindow -= bytes;
  if (bytes === 0) return;
  connection.guard.usefulFrame();
  if (connection.role === "server") connection.pingPolicy.forgive();
}

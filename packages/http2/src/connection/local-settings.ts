import { MIN_MAX_FRAME_BYTES } from "../frame/frame-type.ts";
import { Setting } from "../frame/settings.ts";
import type { ResolvedOptions } from "./resolve-options.ts";

/** The entries of our first SETTINGS frame: what differs from the protocol's defaults. Source: RFC 9113 §6.5.2. */
export function firstSettings(role: "client" | "server", options: ResolvedOptions): number[] {
  const entries: number[] = [];
  if (options.headerTableBytes !== 4096) entries.push(Setting.HEADER_TABLE_SIZE, options.headerTableBytes);
  if (role === "client") entries.push(Setting.ENABLE_PUSH, 0);
  else entries.push(Setting.MAX_CONCURRENT_STREAMS, options.maxConcurrentStreams);
  entries.push(Setting.INITIAL_WINDOW_SIZE, options.initialStreamWindowBytes);
  if (options.maxFrameBytes !== MIN_MAX_FRAME_BYTES)
    entries.push(Setting.MAX_FRAME_SIZE, options.maxFrameBytes);
  entries.push(Setting.MAX_HEADER_LIST_SIZE, options.maxHeaderListBytes);
  if (role === "server" && options.enableConnectProtocol) entries.push(Setting.ENABLE_CONNECT_PROTOCOL, 1);
  return entries;
}

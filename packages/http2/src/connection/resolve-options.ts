import { UsageError } from "../errors.ts";
import { MAX_MAX_FRAME_BYTES, MAX_WINDOW_BYTES, MIN_MAX_FRAME_BYTES } from "../frame/frame-type.ts";
import type { ClientOptions, ConnectionOptions, ServerOptions } from "../options.ts";

export type ResolvedOptions = Required<ConnectionOptions> & Required<ClientOptions> & Required<ServerOptions>;

const MIB = 1_048_576;

function defaults(role: "client" | "server"): ResolvedOptions {
  return {
    maxConcurrentStreams: role === "server" ? 1024 : 0,
    initialStreamWindowBytes: MIB,
    initialConnectionWindowBytes: 2 * MIB,
    maxWindowBytes: 16 * MIB,
    maxFrameBytes: MIN_MAX_FRAME_BYTES,
    headerTableBytes: 4096,
    maxEncoderTableBytes: 4096,
    maxHeaderListBytes: 65_536,
    streamHighWaterBytes: 65_536,
    outputHighWaterBytes: MIB / 4,
    maxUnreadOutputBytes: MIB,
    settingsAckTimeoutMs: 10_000,
    prefaceTimeoutMs: 10_000,
    frameTimeoutMs: 10_000,
    keepaliveMs: 0,
    keepaliveWithoutStreams: true,
    keepaliveTimeoutMs: 20_000,
    idleTimeoutMs: 0,
    idleFrameBurst: 1000,
    idleFramesPerSecond: 100,
    resetBurst: 1000,
    resetsPerSecond: 100,
    maxContinuations: 32,
    now: () => performance.now(),
    assumedMaxConcurrentStreams: 100,
    enableConnectProtocol: false,
    resetUnreadRequests: false,
    minPingIntervalMs: 0,
    permitPingWithoutStreams: true,
    maxPingStrikes: 2,
  };
}

const ranges: Partial<Record<keyof ResolvedOptions, readonly [number, number]>> = {
  maxConcurrentStreams: [0, MAX_WINDOW_BYTES],
  initialStreamWindowBytes: [0, MAX_WINDOW_BYTES],
  initialConnectionWindowBytes: [65_535, MAX_WINDOW_BYTES],
  maxWindowBytes: [0, MAX_WINDOW_BYTES],
  maxFrameBytes: [MIN_MAX_FRAME_BYTES, MAX_MAX_FRAME_BYTES],
  headerTableBytes: [0, 2 ** 32 - 1],
  maxEncoderTableBytes: [0, 2 ** 32 - 1],
  maxHeaderListBytes: [0, 2 ** 32 - 1],
};

/** Fills in the defaults. Throws `UsageError` for a value out of its range. */
export function resolveOptions(
  role: "client" | "server",
  options: ClientOptions & ServerOptions,
): ResolvedOptions {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const resolved: ResolvedOptions = { ...defaults(role), ...Object.fromEntries(given) };
  for (const [name, range] of Object.entries(ranges)) {
    const value = resolved[name as keyof ResolvedOptions];
    if (typeof value !== "number" || !(value >= range[0] && value <= range[1])) {
      throw new UsageError(`${name} is ${String(value)}, outside ${range[0]} to ${range[1]}`);
    }
  }
  return resolved;
}

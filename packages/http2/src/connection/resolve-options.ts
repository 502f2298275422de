import { UsageError } from "../errors.ts";
import { MAX_MAX_FRAME_BYTES, MAX_WINDOW_BYTES, MIN_MAX_FRAME_BYTES } from "../frame/frame-type.ts";
import type { ClientOptions, ConnectionOptions, ServerOptions } from "../options.ts";

/** Every option has a value. */
type Resolved<T> = { [K in keyof T]-?: Exclude<T[K], undefined> };

export type ResolvedOptions = Resolved<ConnectionOptions> & Resolved<ClientOptions> & Resolved<ServerOptions>;

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
    unreadTimeoutMs: 20_000,
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

/** The options that are numbers. */
type Quantity = {
  [K in keyof ResolvedOptions]: ResolvedOptions[K] extends number ? K : never;
}[keyof ResolvedOptions];

// A timer takes no more; Node would fire it at once.
const MAX_TIME_MS = 2 ** 31 - 1;
const UNLIMITED = Number.POSITIVE_INFINITY;

const ranges: Readonly<Record<Quantity, readonly [number, number]>> = {
  maxConcurrentStreams: [0, MAX_WINDOW_BYTES],
  initialStreamWindowBytes: [1, MAX_WINDOW_BYTES],
  initialConnectionWindowBytes: [65_535, MAX_WINDOW_BYTES],
  maxWindowBytes: [0, MAX_WINDOW_BYTES],
  maxFrameBytes: [MIN_MAX_FRAME_BYTES, MAX_MAX_FRAME_BYTES],
  headerTableBytes: [0, 2 ** 32 - 1],
  maxEncoderTableBytes: [0, 2 ** 32 - 1],
  maxHeaderListBytes: [0, 2 ** 32 - 1],
  streamHighWaterBytes: [0, UNLIMITED],
  outputHighWaterBytes: [1, UNLIMITED],
  maxUnreadOutputBytes: [0, UNLIMITED],
  unreadTimeoutMs: [1, MAX_TIME_MS],
  settingsAckTimeoutMs: [0, MAX_TIME_MS],
  prefaceTimeoutMs: [0, MAX_TIME_MS],
  frameTimeoutMs: [0, MAX_TIME_MS],
  keepaliveMs: [0, UNLIMITED],
  keepaliveTimeoutMs: [1, UNLIMITED],
  idleTimeoutMs: [0, UNLIMITED],
  idleFrameBurst: [1, UNLIMITED],
  idleFramesPerSecond: [0, UNLIMITED],
  resetBurst: [0, UNLIMITED],
  resetsPerSecond: [0, UNLIMITED],
  maxContinuations: [0, UNLIMITED],
  assumedMaxConcurrentStreams: [0, UNLIMITED],
  minPingIntervalMs: [0, UNLIMITED],
  maxPingStrikes: [0, UNLIMITED],
};

/** Fills in the defaults. Throws `UsageError` for a value out of its range, or of another type. */
export function resolveOptions(
  role: "client" | "server",
  options: ClientOptions & ServerOptions,
): ResolvedOptions {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const usual = defaults(role);
  const resolved: ResolvedOptions = { ...usual, ...Object.fromEntries(given) };
  for (const [name, range] of Object.entries(ranges)) {
    const value = resolved[name as keyof ResolvedOptions];
    if (typeof value !== "number" || !(value >= range[0] && value <= range[1])) {
      throw new UsageError(`${name} is ${String(value)}, outside ${range[0]} to ${range[1]}`);
    }
  }
  for (const name of Object.keys(usual) as (keyof ResolvedOptions)[]) {
    const type = typeof usual[name];
    if (typeof resolved[name] !== type) {
      throw new UsageError(`${name} is ${String(resolved[name])}, not a ${type}`);
    }
  }
  return resolved;
}

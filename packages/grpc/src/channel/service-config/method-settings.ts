import type { AttemptPolicy } from "../../client/attempt-policy.ts";
import type { MethodDefinition } from "../../method/method.ts";
import { hedgedAttempts, retryAttempts, throttleOf } from "./attempt-settings.ts";
import { ConfigPlace } from "./config-place.ts";
import { byteCount, durationMs } from "./config-values.ts";
import type { RetryThrottle } from "./retry-throttle.ts";
import type { MethodConfig, ServiceConfig } from "./service-config.ts";

/** What a service config says of one method. */
export interface MethodSettings {
  /** `Infinity` for none. */
  readonly timeoutMs: number;
  readonly waitForReady: boolean | undefined;
  /** `Infinity` for none. */
  readonly maxRequestMessageBytes: number;
  /** `Infinity` for none. */
  readonly maxResponseMessageBytes: number;
  readonly attempts: AttemptPolicy | undefined;
}

/** A service config, checked and ready for look-ups. Throws a ChannelError that names what it must not say. */
export class MethodSettingsTable {
  readonly #byName = new Map<string, MethodSettings>();

  constructor(config: ServiceConfig) {
    const root = new ConfigPlace();
    const throttling = config.retryThrottling;
    const throttle = throttling && throttleOf(throttling, root.field("retryThrottling"));
    for (const [i, entry] of (config.methodConfig ?? []).entries()) {
      const place = root.field("methodConfig").item(i);
      const settings = settingsOf(entry, throttle, place);
      for (const [j, name] of (entry.name ?? []).entries())
        this.#add(name, settings, place.field("name").item(j));
    }
  }

  /** The method's own entry, or its service's, or the one for all. */
  find(method: MethodDefinition): MethodSettings | undefined {
    const [service = "", name = ""] = method.path.slice(1).split("/");
    return this.#byName.get(`${service}/${name}`) ?? this.#byName.get(`${service}/`) ?? this.#byName.get("/");
  }

  #add(
    { service = "", method = "" }: MethodConfig["name"][number],
    settings: MethodSettings,
    place: ConfigPlace,
  ): void {
    if (service === "" && method !== "")
      throw place.invalid(`has a method, "${method}", without its service`);
    const key = `${service}/${method}`;
    if (this.#byName.has(key)) throw place.invalid("names what another entry names already");
    this.#byName.set(key, settings);
  }
}

function settingsOf(
  entry: MethodConfig,
  throttle: RetryThrottle | undefined,
  place: ConfigPlace,
): MethodSettings {
  const { retryPolicy, hedgingPolicy } = entry;
  if (retryPolicy !== undefined && hedgingPolicy !== undefined)
    throw place.invalid("has a retryPolicy and a hedgingPolicy; a method has one of them");
  const bytes = (field: "maxRequestMessageBytes" | "maxResponseMessageBytes"): number => {
    const value = entry[field];
    return value === undefined ? Number.POSITIVE_INFINITY : byteCount(value, place.field(field));
  };
  return {
    timeoutMs:
      entry.timeout === undefined
        ? Number.POSITIVE_INFINITY
        : durationMs(entry.timeout, place.field("timeout")),
    waitForReady: entry.waitForReady,
    maxRequestMessageBytes: bytes("maxRequestMessageBytes"),
    maxResponseMessageBytes: bytes("maxResponseMessageBytes"),
    attempts: retryPolicy
      ? retryAttempts(retryPolicy, throttle, place.field("retryPolicy"))
      : hedgingPolicy && hedgedAttempts(hedgingPolicy, throttle, place.field("hedgingPolicy")),
  };
}

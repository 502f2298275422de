import type { AttemptPolicy } from "../../client/attempt-policy.ts";
import type { MethodDefinition } from "../../method/method.ts";
import { type Status, type StatusName, statusFromName } from "../../status/status.ts";
import { ChannelError } from "../channel-error.ts";
import { RetryThrottle } from "./retry-throttle.ts";
import type { HedgingPolicy, MethodConfig, RetryPolicy, ServiceConfig } from "./service-config.ts";

const mostAttempts = 5;

/** What a service config says of one method. */
export interface MethodSettings {
  /** `Infinity` for none. */
  readonly timeoutMs: number;
  readonly waitForReady: boolean | undefined;
  readonly attempts: AttemptPolicy | undefined;
}

/** A service config, checked and ready for look-ups. Throws a ChannelError for one that says what it must not. */
export class MethodSettingsTable {
  readonly #byName = new Map<string, MethodSettings>();

  constructor(config: ServiceConfig) {
    const throttling = config.retryThrottling;
    const throttle = throttling && new RetryThrottle(throttling.maxTokens, throttling.tokenRatio);
    for (const entry of config.methodConfig ?? []) {
      const settings = settingsOf(entry, throttle);
      for (const { service = "", method = "" } of entry.name)
        this.#byName.set(`${service}/${method}`, settings);
    }
  }

  /** The method's own entry, or its service's, or the one for all. */
  find(method: MethodDefinition): MethodSettings | undefined {
    const [service = "", name = ""] = method.path.slice(1).split("/");
    return this.#byName.get(`${service}/${name}`) ?? this.#byName.get(`${service}/`) ?? this.#byName.get("/");
  }
}

function settingsOf(entry: MethodConfig, throttle: RetryThrottle | undefined): MethodSettings {
  if (entry.retryPolicy !== undefined && entry.hedgingPolicy !== undefined)
    throw invalid("a method has either a retryPolicy or a hedgingPolicy");
  return {
    timeoutMs: entry.timeout === undefined ? Number.POSITIVE_INFINITY : durationMs(entry.timeout),
    waitForReady: entry.waitForReady,
    attempts: entry.retryPolicy
      ? retryAttempts(entry.retryPolicy, throttle)
      : entry.hedgingPolicy && hedgedAttempts(entry.hedgingPolicy, throttle),
  };
}

function retryAttempts(policy: RetryPolicy, throttle: RetryThrottle | undefined): AttemptPolicy {
  const initialMs = durationMs(policy.initialBackoff);
  const maxMs = durationMs(policy.maxBackoff);
  const codes = codesOf(policy.retryableStatusCodes);
  if (initialMs <= 0 || maxMs <= 0 || policy.backoffMultiplier <= 0)
    throw invalid("backoff must be positive");
  if (codes.size === 0) throw invalid("retryableStatusCodes must name at least one status");
  return {
    kind: "retry",
    maxAttempts: attemptsOf(policy.maxAttempts),
    codes,
    throttle,
    // gRFC A6 with the jitter of a fifth either way that gRPC settled on.
    delayMs: (retry) =>
      Math.min(maxMs, initialMs * policy.backoffMultiplier ** (retry - 1)) * (0.8 + Math.random() * 0.4),
  };
}

function hedgedAttempts(policy: HedgingPolicy, throttle: RetryThrottle | undefined): AttemptPolicy {
  const delayMs = policy.hedgingDelay === undefined ? 0 : durationMs(policy.hedgingDelay);
  return {
    kind: "hedge",
    maxAttempts: attemptsOf(policy.maxAttempts),
    codes: codesOf(policy.nonFatalStatusCodes ?? []),
    throttle,
    delayMs: () => delayMs,
  };
}

function attemptsOf(maxAttempts: number): number {
  if (!Number.isInteger(maxAttempts) || maxAttempts < 2) throw invalid("maxAttempts must be 2 or more");
  return Math.min(maxAttempts, mostAttempts);
}

function codesOf(names: readonly StatusName[]): ReadonlySet<Status> {
  return new Set(
    names.map((name) => {
      const code = statusFromName(name);
      if (code === undefined) throw invalid(`"${name}" is no status`);
      return code;
    }),
  );
}

function durationMs(text: string): number {
  const match = /^(\d+(?:\.\d{1,9})?)s$/.exec(text);
  if (match === null) throw invalid(`"${text}" is no duration; try "1.5s"`);
  return Number(match[1]) * 1000;
}

function invalid(message: string): ChannelError {
  return new ChannelError("invalid_service_config", `service config: ${message}`);
}

import type { Server } from "../server/server.ts";
import { RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";
import { Health, HealthCheckResponse_ServingStatus as ServingStatus } from "./gen/grpc/health/v1/health.ts";

/** Whether a service takes calls, in the words of grpc.health.v1. */
export type HealthState = "SERVING" | "NOT_SERVING" | "UNKNOWN";

/** What a server tells of its services' health (gRPC Health). */
export interface HealthReporter {
  /** Sets the state of a service by its full name; `""` is the server as a whole. Watchers hear of it at once. */
  set(service: string, state: HealthState): void;
}

/**
 * Serves grpc.health.v1.Health. All services added to the server so far, and the server as a whole, start as
 * SERVING; when the server shuts down everything becomes NOT_SERVING before the last calls are drained.
 */
export function serveHealth(server: Server): HealthReporter {
  const states = new HealthStates();
  states.set("", "SERVING");
  for (const { typeName } of server.services) states.set(typeName, "SERVING");
  server.add(Health, {
    check: ({ service }) => {
      const status = states.get(service);
      if (status === undefined) throw new RpcError(Status.NOT_FOUND, `no service ${service}`);
      return { status };
    },
    list: () => ({ statuses: states.all() }),
    async *watch({ service }, { signal }) {
      for await (const status of states.watch(service, signal)) yield { status };
    },
  });
  server.onShutdown(() => states.stop());
  return states;
}

class HealthStates implements HealthReporter {
  readonly #states = new Map<string, ServingStatus>();
  readonly #watchers = new Set<() => void>();
  #stopped = false;

  get(service: string): ServingStatus | undefined {
    return this.#states.get(service);
  }

  all(): Map<string, { status: ServingStatus }> {
    return new Map([...this.#states].map(([service, status]) => [service, { status }]));
  }

  set(service: string, state: HealthState): void {
    if (this.#stopped) return;
    this.#states.set(service, ServingStatus[state]);
    this.#tell();
  }

  /** Everything NOT_SERVING, for good; watches end so that connections can. */
  stop(): void {
    for (const service of this.#states.keys()) this.#states.set(service, ServingStatus.NOT_SERVING);
    this.#stopped = true;
    this.#tell();
  }

  /** The state now and after every change; an unknown service may become known. */
  async *watch(service: string, signal: AbortSignal): AsyncGenerator<ServingStatus> {
    let wake = (): void => {};
    const watcher = (): void => wake();
    this.#watchers.add(watcher);
    signal.addEventListener("abort", watcher);
    try {
      let last: ServingStatus | undefined;
      while (!signal.aborted) {
        const changed = new Promise<void>((resolve) => {
          wake = resolve;
        });
        const now = this.#states.get(service) ?? ServingStatus.SERVICE_UNKNOWN;
        if (now !== last) yield (last = now);
        if (this.#stopped) return;
        await changed;
      }
    } finally {
      this.#watchers.delete(watcher);
      signal.removeEventListener("abort", watcher);
    }
  }

  #tell(): void {
    for (const watcher of Array.from(this.#watchers)) watcher();
  }
}

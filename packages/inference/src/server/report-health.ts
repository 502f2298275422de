import { type HealthReporter, type Server, serveHealth } from "@weft/grpc";
import type { InferenceEngine } from "./inference-engine.ts";

/** Tells grpc.health.v1 whether the engine is ready: of the server as a whole, and of the services it has so far. */
export class HealthReport {
  readonly #engine: InferenceEngine;
  readonly #services: readonly string[];
  readonly #reporter: HealthReporter;

  constructor(engine: InferenceEngine, server: Server) {
    this.#engine = engine;
    this.#services = ["", ...server.services.map(({ typeName }) => typeName)];
    this.#reporter = serveHealth(server);
    this.update();
  }

  /** To be called whenever that may have changed. */
  update(): void {
    const state = this.#engine.ready ? "SERVING" : "NOT_SERVING";
    for (const service of this.#services) this.#reporter.set(service, state);
  }
}

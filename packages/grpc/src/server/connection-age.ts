import type { Connection } from "@weft/http2";
import type { ServerOptions } from "./server-options.ts";

/** Ends a connection gracefully when it is old, so that clients spread over new servers (gRFC A9). */
export class ConnectionAge {
  #timer: NodeJS.Timeout | undefined;

  constructor(connection: Connection, options: ServerOptions) {
    const { maxConnectionAgeMs, maxConnectionAgeGraceMs } = options;
    if (maxConnectionAgeMs === undefined) return;
    // Spread by a tenth either way: connections opened together must not all come back together.
    const ageMs = maxConnectionAgeMs * (0.9 + Math.random() * 0.2);
    this.#timer = setTimeout(() => {
      connection.shutdown();
      if (maxConnectionAgeGraceMs === undefined) return;
      this.#timer = setTimeout(() => connection.close(), maxConnectionAgeGraceMs);
      this.#timer.unref();
    }, ageMs);
    this.#timer.unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

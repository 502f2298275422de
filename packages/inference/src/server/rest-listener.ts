import { createServer as createHttpServer, type Server as HttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { InferenceError } from "../inference-error.ts";
import { oneLine } from "../one-line.ts";
import type { ListenAddress, TlsOptions } from "./serve-options.ts";

/** A REST server that listens. */
export interface RestListener {
  readonly address: ListenAddress;
  /** Lets requests under way finish for so long, then ends them. */
  close(drainMs: number): Promise<void>;
}

/** @throws InferenceError FAILED_PRECONDITION when the port cannot be had */
export async function listenRest(
  app: Hono,
  host: string,
  port: number,
  tls: TlsOptions | undefined,
): Promise<RestListener> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    ...(tls
      ? {
          createServer: createHttpsServer,
          serverOptions: { ...tls, rejectUnauthorized: tls.requestCert } as object,
        }
      : { createServer: createHttpServer }),
  }) as HttpServer;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => {
      const where = host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
      const taken = (cause as NodeJS.ErrnoException).code === "EADDRINUSE";
      const message = `cannot listen on ${where}: ${taken ? "the port is in use" : oneLine(cause)}`;
      reject(new InferenceError("FAILED_PRECONDITION", message, { cause }));
    });
    server.listen(port, host, resolve);
  });
  const bound = server.address() as AddressInfo;
  return {
    address: { address: bound.address, port: bound.port },
    close: (drainMs) => closeServer(server, drainMs),
  };
}

async function closeServer(server: HttpServer, drainMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), drainMs);
  await closed;
  clearTimeout(timer);
}

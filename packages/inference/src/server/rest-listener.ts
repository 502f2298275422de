import { createServer as createHttpServer, type Server as HttpServer, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { InferenceError } from "../inference-error.ts";
import { oneLine } from "../one-line.ts";
import type { ListenAddress, TlsOptions } from "./serve-options.ts";

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
  const listener = new RestListener(server);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => {
      const where = host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
      const taken = (cause as NodeJS.ErrnoException).code === "EADDRINUSE";
      const message = `cannot listen on ${where}: ${taken ? "the port is in use" : oneLine(cause)}`;
      reject(new InferenceError("FAILED_PRECONDITION", message, { cause }));
    });
    server.listen(port, host, resolve);
  });
  return listener;
}

/** A REST server that listens. */
export class RestListener {
  readonly #server: HttpServer;
  readonly #underWay = new Set<ServerResponse>();
  /** As they come, before any handshake: of one that never speaks, the HTTP server knows nothing. */
  readonly #sockets = new Set<Socket>();
  #leaving = false;

  constructor(server: HttpServer) {
    this.#server = server;
    server.on("connection", (socket: Socket) => {
      this.#sockets.add(socket);
      socket.once("close", () => this.#sockets.delete(socket));
    });
    server.prependListener("request", (_, response: ServerResponse) => {
      this.#underWay.add(response);
      response.once("close", () => this.#underWay.delete(response));
      if (this.#leaving) askToLeave(response);
    });
  }

  get address(): ListenAddress {
    const { address, port } = this.#server.address() as AddressInfo;
    return { address, port };
  }

  /** From now on every answer ends its connection, so that the next request finds another server if there is one. */
  leave(): void {
    this.#leaving = true;
    for (const response of this.#underWay) askToLeave(response);
  }

  /** Waits for the requests that are under way now, until the signal aborts. Others are answered still. */
  finish(limit: AbortSignal): Promise<void> {
    const unanswered = new Set(this.#underWay);
    return new Promise((resolve) => {
      if (unanswered.size === 0 || limit.aborted) return resolve();
      limit.addEventListener("abort", () => resolve(), { once: true });
      for (const response of unanswered) {
        response.once("close", () => {
          unanswered.delete(response);
          if (unanswered.size === 0) resolve();
        });
      }
    });
  }

  /** Closes the port, and the connections without a request. What is under way has until the signal aborts. */
  async close(limit: AbortSignal): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
    });
    const asking = new Set(Array.from(this.#underWay, ({ req }) => endpointOf(req.socket)));
    for (const socket of this.#sockets) if (!asking.has(endpointOf(socket))) socket.destroy();
    const end = (): void => {
      for (const socket of this.#sockets) socket.destroy();
    };
    limit.addEventListener("abort", end, { once: true });
    if (limit.aborted) end();
    await closed;
    limit.removeEventListener("abort", end);
  }
}

/** The client's end of a connection, encrypted or as it came. */
function endpointOf({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress} ${remotePort}`;
}

function askToLeave(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader("connection", "close");
}

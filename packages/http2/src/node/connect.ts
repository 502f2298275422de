import * as net from "node:net";
import * as tls from "node:tls";
import type { Connection, ConnectionListener } from "../api.ts";
import { resolveOptions } from "../connection/resolve-options.ts";
import { ErrorCode } from "../error-code.ts";
import { ConnectionError } from "../errors.ts";
import type { ClientOptions } from "../options.ts";
import type { ConnectOptions, Endpoint } from "./endpoint.ts";
import { sharedRead } from "./shared-read.ts";
import { SocketTransport } from "./socket-transport.ts";

const DEFAULT_CONNECT_TIMEOUT_MS = 20_000;

function describe(target: Endpoint): string {
  return "path" in target ? target.path : `${target.host}:${target.port}`;
}

function unbracket(host: string): string {
  return host.startsWith("[") && host.endsWith("]") ? host.slice(1, -1) : host;
}

/**
 * Opens a connection. Resolves once the socket (and TLS) is up; requests may be sent without waiting for
 * SETTINGS. Rejects with `ConnectionError` CONNECT_ERROR.
 */
export function connect(
  target: Endpoint,
  options: ClientOptions & ConnectOptions,
  listener: ConnectionListener,
): Promise<Connection> {
  const {
    tls: tlsOptions,
    connectTimeoutMs = DEFAULT_CONNECT_TIMEOUT_MS,
    signal,
    unrefWhenIdle,
    ...engineOptions
  } = options;
  const resolved = resolveOptions("client", engineOptions);
  let transport: SocketTransport | undefined;
  const where =
    "path" in target ? { path: target.path } : { host: unbracket(target.host), port: target.port };
  const useTls = tlsOptions !== undefined && tlsOptions !== false;
  const onread = sharedRead && {
    buffer: sharedRead,
    callback: (bytes: number, buffer: Uint8Array): boolean => {
      transport?.connection.receive(buffer, 0, bytes);
      return true;
    },
  };
  const socket = useTls
    ? tls.connect({
        ...(tlsOptions === true ? {} : tlsOptions),
        ...where,
        ...defaultServername(where, tlsOptions === true ? {} : tlsOptions),
        ALPNProtocols: ["h2"],
      })
    : net.connect({ ...where, noDelay: true, ...(onread && { onread }) });
  return new Promise((resolve, reject) => {
    const timeout = setTimeout(
      () => fail(new DOMException(`no connection within ${connectTimeoutMs} ms`, "TimeoutError")),
      connectTimeoutMs,
    );
    const fail = (cause: unknown): void => {
      cleanUp();
      socket.on("error", () => {});
      socket.destroy();
      reject(
        new ConnectionError(
          ErrorCode.CONNECT_ERROR,
          `cannot connect to ${describe(target)}${reason(cause)}`,
          {
            remote: true,
            cause,
          },
        ),
      );
    };
    const onAbort = (): void => fail(signal?.reason);
    const onClose = (): void => fail(undefined);
    const cleanUp = (): void => {
      clearTimeout(timeout);
      signal?.removeEventListener("abort", onAbort);
      socket
        .off("error", fail)
        .off("close", onClose)
        .off(useTls ? "secureConnect" : "connect", onUp);
    };
    const onUp = (): void => {
      if (socket instanceof tls.TLSSocket && socket.alpnProtocol !== "h2") {
        fail(
          new ConnectionError(ErrorCode.HTTP_1_1_REQUIRED, "the server does not speak HTTP/2 (ALPN)", {
            remote: true,
          }),
        );
        return;
      }
      cleanUp();
      if (useTls) socket.setNoDelay(true);
      transport = new SocketTransport(
        socket,
        "client",
        resolved,
        listener,
        "path" in target ? target.path : undefined,
      );
      if (useTls || onread === undefined) transport.readData();
      if (unrefWhenIdle) {
        transport.unrefWhenIdle = true;
        socket.unref();
      }
      resolve(transport.connection);
    };
    socket
      .once("error", fail)
      .once("close", onClose)
      .once(useTls ? "secureConnect" : "connect", onUp);
    if (signal?.aborted) onAbort();
    else signal?.addEventListener("abort", onAbort, { once: true });
  });
}

function reason(cause: unknown): string {
  return cause instanceof Error ? `: ${cause.message}` : "";
}

/** SNI names hosts only, never addresses. Source: RFC 6066 §3. */
function defaultServername(
  where: { host: string } | { path: string },
  options: { servername?: string | undefined },
): { servername?: string } {
  if (options.servername !== undefined || !("host" in where) || net.isIP(where.host) !== 0) return {};
  return { servername: where.host };
}

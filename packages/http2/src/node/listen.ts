import * as net from "node:net";
import * as tls from "node:tls";
import type { Connection, ConnectionListener, ServerListener } from "../api.ts";
import { resolveOptions } from "../connection/resolve-options.ts";
import { ErrorCode } from "../error-code.ts";
import { ConnectionError, UsageError } from "../errors.ts";
import type { ServerOptions } from "../options.ts";
import type { Endpoint, Http2Listener, ListenOptions } from "./endpoint.ts";
import { sniffProtocol } from "./sniff-protocol.ts";
import { SocketTransport } from "./socket-transport.ts";
import { UndecidedSockets } from "./undecided-sockets.ts";

const TCP_KEEPALIVE_DELAY_MS = 60_000;

// Holds the place for the moment between a connection's making and `onConnection`'s answer.
const placeholder: ConnectionListener = { onClosed: () => {} };

/**
 * Listens. `onConnection` is called for each connection before its first byte is read, and returns who hears
 * of its requests. `host: "::"` takes IPv4 as well. Rejects with `ConnectionError` CONNECT_ERROR.
 */
export function listen(
  target: Endpoint,
  options: ServerOptions & ListenOptions,
  onConnection: (connection: Connection) => ServerListener,
): Promise<Http2Listener> {
  const { tls: tlsOptions, http1, maxConnections, backlog, ...engineOptions } = options;
  const resolved = resolveOptions("server", engineOptions);
  const connections = new Set<Connection>();
  const undecided = new UndecidedSockets();
  const path = "path" in target ? target.path : undefined;

  const serve = (socket: net.Socket): void => {
    const transport = new SocketTransport(socket, "server", resolved, placeholder, path);
    const { connection } = transport;
    connections.add(connection);
    socket.once("close", () => connections.delete(connection));
    connection.listener = onConnection(connection);
    transport.readData();
  };
  const accept = (socket: net.Socket): void => {
    if (!undecided.decide(socket)) return;
    const alpn = socket instanceof tls.TLSSocket ? socket.alpnProtocol : undefined;
    if (socket instanceof tls.TLSSocket) socket.setNoDelay(true);
    if (http1 === undefined || alpn === "h2") serve(socket);
    else if (alpn === "http/1.1") http1.emit("connection", socket);
    else {
      undecided.add(socket);
      sniffProtocol(socket, resolved.prefaceTimeoutMs, (isHttp2) => {
        if (!undecided.decide(socket)) return;
        if (isHttp2) serve(socket);
        else http1.emit("connection", socket);
      });
    }
  };

  const server =
    tlsOptions === undefined
      ? net.createServer(
          { noDelay: true, keepAlive: true, keepAliveInitialDelay: TCP_KEEPALIVE_DELAY_MS },
          accept,
        )
      : tls.createServer(
          {
            handshakeTimeout: resolved.prefaceTimeoutMs,
            ...tlsOptions,
            ALPNProtocols: http1 === undefined ? ["h2"] : ["h2", "http/1.1"],
          },
          accept,
        );
  // Node tells of a handshake that takes too long, and leaves its socket open.
  if (server instanceof tls.Server) server.on("tlsClientError", (_error, socket) => socket.destroy());
  // Over a Unix socket no address tells which of them a TLS socket wraps; the time limit alone ends those.
  if (server instanceof tls.Server && path === undefined)
    server.on("connection", (socket) => undecided.add(socket));
  if (maxConnections !== undefined) server.maxConnections = maxConnections;
  return new Promise((resolve, reject) => {
    server.once("error", (cause) => {
      reject(new ConnectionError(ErrorCode.CONNECT_ERROR, `cannot listen: ${cause.message}`, { cause }));
    });
    server.listen({ ...place(target), ...(backlog !== undefined && { backlog }) }, () => {
      // Errors of single accepts (too many open files, say) must not end the process; the listener goes on.
      server.on("error", () => {});
      resolve(listenerOf(server, connections, undecided));
    });
  });
}

function place(target: Endpoint): net.ListenOptions {
  if ("path" in target) return { path: target.path };
  const { host, port } = target;
  return { host: host.startsWith("[") && host.endsWith("]") ? host.slice(1, -1) : host, port };
}

function listenerOf(
  server: net.Server,
  connections: ReadonlySet<Connection>,
  undecided: UndecidedSockets,
): Http2Listener {
  const bound = server.address();
  const isSocket = typeof bound === "object" && bound !== null;
  return {
    address: isSocket ? bound.address : (bound ?? ""),
    port: isSocket ? bound.port : 0,
    connections,
    updateTls(options) {
      if (!(server instanceof tls.Server)) throw new UsageError("the listener has no TLS");
      server.setSecureContext(options);
    },
    close() {
      // The server's own "close" waits for every connection; ours only for the listening socket.
      server.close();
      undecided.close();
      return new Promise((resolve) => setImmediate(resolve));
    },
  };
}

import type { Server as HttpServer } from "node:http";
import type { ConnectionOptions as TlsConnectOptions, TlsOptions as TlsServerOptions } from "node:tls";
import type { Connection } from "../api.ts";

/** Where to connect or listen: TCP, or a Unix socket (named pipe on Windows). */
export type Endpoint = { readonly host: string; readonly port: number } | { readonly path: string };

/** Client side TLS; ALPN is always `h2`. */
export type ClientTls = Pick<
  TlsConnectOptions,
  | "ca"
  | "cert"
  | "key"
  | "passphrase"
  | "pfx"
  | "servername"
  | "rejectUnauthorized"
  | "checkServerIdentity"
  | "minVersion"
  | "maxVersion"
  | "ciphers"
  | "secureContext"
>;

/** Server side TLS; ALPN is `h2`, and `http/1.1` when `http1` is given. */
export type ServerTls = Pick<
  TlsServerOptions,
  | "ca"
  | "cert"
  | "key"
  | "passphrase"
  | "pfx"
  | "requestCert"
  | "rejectUnauthorized"
  | "minVersion"
  | "maxVersion"
  | "ciphers"
  | "secureContext"
  | "SNICallback"
>;

export interface ConnectOptions {
  readonly tls?: ClientTls | boolean | undefined;
  /** Time for TCP and TLS to be up, milliseconds. Default 20 000. */
  readonly connectTimeoutMs?: number | undefined;
  /** Ends the attempt. */
  readonly signal?: AbortSignal | undefined;
  /** Lets the process end while the connection is up but has no stream open. Default false. */
  readonly unrefWhenIdle?: boolean | undefined;
}

export interface ListenOptions {
  readonly tls?: ServerTls | undefined;
  /** Carries HTTP/1.1 on the same port: a connection that does not begin with the HTTP/2 preface goes there untouched. */
  readonly http1?: HttpServer | undefined;
  /** Connections at a time; more are dropped at once. Default unlimited. */
  readonly maxConnections?: number | undefined;
  readonly backlog?: number | undefined;
}

/** A listening socket. */
export interface Http2Listener {
  readonly address: string;
  /** 0 for a Unix socket. */
  readonly port: number;
  readonly connections: ReadonlySet<Connection>;
  /** New connections use these instead (certificates renewed). Throws `UsageError` when the listener has no TLS. */
  updateTls(tls: ServerTls): void;
  /** Stops accepting; established connections go on. Resolves when the socket is closed. */
  close(): Promise<void>;
}

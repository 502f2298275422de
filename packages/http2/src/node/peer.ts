import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import type { Peer, PeerTls } from "../api.ts";

/** Who is at the other end of a socket that is up. */
export function peerOf(socket: Socket, path?: string): Peer {
  const address = socket.remoteAddress ?? path ?? "unix";
  const port = socket.remotePort ?? 0;
  return socket instanceof TLSSocket ? { address, port, tls: tlsOf(socket) } : { address, port };
}

function tlsOf(socket: TLSSocket): PeerTls {
  const certificate = socket.getPeerX509Certificate()?.raw;
  return {
    authorized: socket.authorized,
    authorizationError: socket.authorizationError ? String(socket.authorizationError) : undefined,
    certificate,
    protocol: socket.getProtocol() ?? undefined,
    cipher: socket.getCipher()?.name,
  };
}

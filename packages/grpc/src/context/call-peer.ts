import { X509Certificate } from "node:crypto";
import type { Peer } from "@weft/http2";
import { unixPathText } from "../channel/unix-path.ts";

/** The other end of a call. */
export interface CallPeer {
  /** IP address, path of a Unix socket, or `"memory"`. */
  readonly address: string;
  /** 0 when there is none. */
  readonly port: number;
  /** Present on encrypted connections. */
  readonly tls: PeerIdentity | undefined;
  /** `"10.0.0.7:50051"`, `"[::1]:50051"`, `"unix:/run/x.sock"`. */
  toString(): string;
}

/** Who the other end has shown itself to be. */
export interface PeerIdentity {
  /** Whether its certificate was checked and found good. */
  readonly authorized: boolean;
  /** The certificate, parsed when first read; undefined when the peer showed none. */
  readonly certificate: X509Certificate | undefined;
  /** DNS names and URIs the certificate is for. */
  readonly subjectAltNames: readonly string[];
  readonly protocol: string | undefined;
}

class TlsIdentity implements PeerIdentity {
  readonly authorized: boolean;
  readonly protocol: string | undefined;
  readonly #der: Uint8Array | undefined;
  #parsed: X509Certificate | undefined;
  constructor(tls: NonNullable<Peer["tls"]>) {
    this.authorized = tls.authorized;
    this.protocol = tls.protocol;
    this.#der = tls.certificate;
  }
  get certificate(): X509Certificate | undefined {
    if (this.#der === undefined) return undefined;
    return (this.#parsed ??= new X509Certificate(this.#der));
  }
  get subjectAltNames(): readonly string[] {
    const names = this.certificate?.subjectAltName ?? "";
    return names === "" ? [] : names.split(", ").map((name) => name.replace(/^(DNS|URI|IP Address):/, ""));
  }
}

class ConnectedPeer implements CallPeer {
  readonly address: string;
  readonly port: number;
  readonly tls: PeerIdentity | undefined;
  constructor(peer: Peer) {
    this.address = peer.address;
    this.port = peer.port;
    this.tls = peer.tls === undefined ? undefined : new TlsIdentity(peer.tls);
  }
  toString(): string {
    if (this.port === 0) return /^[/\0]/.test(this.address) ? unixPathText(this.address) : this.address;
    return this.address.includes(":") ? `[${this.address}]:${this.port}` : `${this.address}:${this.port}`;
  }
}

const known = new WeakMap<Peer, CallPeer>();

/** The peer of a connection; one object per connection. */
export function callPeer(peer: Peer): CallPeer {
  let made = known.get(peer);
  if (made === undefined) known.set(peer, (made = new ConnectedPeer(peer)));
  return made;
}

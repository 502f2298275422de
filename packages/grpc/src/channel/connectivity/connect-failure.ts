import { type ConnectionError, ErrorCode } from "@weft/http2";

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "connection refused",
  ECONNRESET: "connection reset",
  EHOSTUNREACH: "host unreachable",
  ENETUNREACH: "network unreachable",
  ENOENT: "no such socket",
  ENOTFOUND: "no such host",
  EAI_AGAIN: "name service does not answer",
  ETIMEDOUT: "timed out",
  CERT_HAS_EXPIRED: "the server's certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: "the server's certificate comes from an unknown authority",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the server's certificate comes from an unknown authority",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server's certificate comes from an unknown authority",
  ERR_TLS_CERT_ALTNAME_INVALID: "the server's certificate is for another name",
  ERR_SSL_WRONG_VERSION_NUMBER: "the server does not speak TLS; if it is meant to be plain, leave out `tls`",
  ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL: "the server offers no HTTP/2 (ALPN h2)",
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: "the server asks for a client certificate",
};

/** Why a connection ended on which the server never said a word of HTTP/2. */
export function silentEndReason(error: ConnectionError | undefined): string {
  // Words there were, then, but no HTTP/2.
  if (error !== undefined && error.code !== ErrorCode.CONNECT_ERROR)
    return "the server does not speak HTTP/2";
  return "the connection was closed before HTTP/2 began; if the server wants TLS, give the channel `tls`";
}

/** Why calls on a connection ended with it, in a few words. */
export function lossReason(error: ConnectionError | undefined): string {
  const reason = error === undefined ? "closed by the server" : connectFailureReason(error);
  return reason === "the connection was lost" ? reason : `the connection was lost: ${reason}`;
}

/** Why an attempt to connect failed, in a few words: the innermost cause counts. */
export function connectFailureReason(error: unknown): string {
  let innermost = error;
  while (innermost instanceof Error) {
    const reason = reasons[String((innermost as { code?: unknown }).code)];
    if (reason !== undefined) return reason;
    if (!(innermost.cause instanceof Error)) break;
    innermost = innermost.cause;
  }
  // Errors of the transport begin with their HTTP/2 code, which says nothing to a caller.
  return innermost instanceof Error ? innermost.message.replace(/^[A-Z][A-Z_\d]+: /, "") : String(innermost);
}

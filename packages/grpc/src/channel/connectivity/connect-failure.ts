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
};

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

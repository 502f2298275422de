const closed = "the connection was closed; does the server want https://?";
/** What keeps a request from its server, by the code that Node or its HTTP client gives it. */
const words: ReadonlyMap<string, string> = new Map([
  ["ECONNREFUSED", "nothing listens there"],
  ["ENOTFOUND", "no such host"],
  ["EAI_AGAIN", "the host's name cannot be looked up now"],
  ["UND_ERR_SOCKET", closed],
  ["ECONNRESET", closed],
  ["EPIPE", closed],
  ["ERR_SSL_WRONG_VERSION_NUMBER", "the server does not speak TLS; does it want http://?"],
  ["ERR_SSL_PACKET_LENGTH_TOO_LONG", "the server does not speak TLS; does it want http://?"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "the server's certificate is for another name"],
  ["CERT_HAS_EXPIRED", "the server's certificate has expired"],
]);
const unknownAuthority = /^(?:UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/;

/** Why `fetch` did not come to an answer. It says "fetch failed" itself, and keeps the reason in its causes. */
export function whyUnreachable(error: unknown): string {
  const { name, code, message, cause } = error as {
    readonly name?: unknown;
    readonly code?: unknown;
    readonly message?: unknown;
    readonly cause?: unknown;
  };
  if (typeof cause === "object" && cause !== null) return whyUnreachable(cause);
  if (typeof code === "string" && unknownAuthority.test(code))
    return "the server's certificate comes from an unknown authority; NODE_EXTRA_CA_CERTS names another";
  // Not every Node gives it a code.
  if (name === "HTTPParserError") return "the server does not speak HTTP/1.1; is it a port for gRPC?";
  return words.get(String(code)) ?? String(message || code);
}

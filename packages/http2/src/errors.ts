import { type ErrorCode, errorCodeName } from "./error-code.ts";

/** What every error of this package is; `code` is the HTTP/2 error code that describes it. */
export abstract class Http2Error extends Error {
  readonly code: ErrorCode;
  /** True when the peer (or the network) ended it, false when this side did. */
  readonly remote: boolean;

  constructor(message: string, code: ErrorCode, remote: boolean, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.remote = remote;
  }
}

/** The whole connection failed or is not usable. Source: RFC 9113 §5.4.1. */
export class ConnectionError extends Http2Error {
  override readonly name = "ConnectionError";
  /** The message without the code's name before it: what GOAWAY carries as debug data. */
  readonly detail: string;

  constructor(code: ErrorCode, detail: string, options: { remote?: boolean; cause?: unknown } = {}) {
    super(`${errorCodeName(code)}: ${detail}`, code, options.remote ?? false, options.cause);
    this.detail = detail;
  }
}

/** One stream ended before its time. Source: RFC 9113 §5.4.2. */
export class StreamError extends Http2Error {
  override readonly name = "StreamError";
  /** True when the peer certainly did not act on the request, so that it is safe to send again (RFC 9113 §8.7). */
  readonly refused: boolean;

  constructor(
    code: ErrorCode,
    message: string,
    options: { remote?: boolean; refused?: boolean; cause?: unknown } = {},
  ) {
    super(`${errorCodeName(code)}: ${message}`, code, options.remote ?? false, options.cause);
    this.refused = options.refused ?? false;
  }
}

/** The caller used the API in a way that no peer could have caused: sending after the end, an invalid header name. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code = "ERR_HTTP2_USAGE";
}

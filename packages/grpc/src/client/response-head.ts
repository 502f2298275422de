import type { HeaderBlock } from "@weft/http2";
import { statusFromHttp } from "../status/http-status.ts";
import { Status, statusFromNumber } from "../status/status.ts";
import { decodeStatusMessage } from "../status/status-message.ts";

/** What a response's header block says; kept on the block for as often as it repeats. */
export interface ResponseHead {
  readonly failure: { readonly code: Status; readonly message: string } | undefined;
  /** Compression of the response's messages; undefined for none. */
  readonly encoding: string | undefined;
}

/** The status in a block of trailers; kept on the block for as often as it repeats. */
export interface StatusHead {
  readonly code: Status;
  readonly message: string;
}

/** What was read of a block; the same block may come once as headers and once as trailers. */
interface BlockMemo {
  head?: ResponseHead;
  status?: StatusHead;
}

/** Reads response headers (gRPC over HTTP/2 §Responses). */
export function responseHead(block: HeaderBlock): ResponseHead {
  return (memoOf(block).head ??= parseHead(block));
}

/** Reads the status of trailers, or of headers that are the whole response. */
export function statusHead(block: HeaderBlock): StatusHead {
  return (memoOf(block).status ??= parseStatus(block));
}

function memoOf(block: HeaderBlock): BlockMemo {
  return (block.memo ??= {}) as BlockMemo;
}

function parseHead(block: HeaderBlock): ResponseHead {
  const status = block.get(":status");
  const contentType = block.get("content-type");
  if (status !== "200") {
    const code = statusFromHttp(Number(status));
    return {
      failure: { code, message: `the server answered with HTTP status ${status}` },
      encoding: undefined,
    };
  }
  if (contentType === undefined || !contentType.startsWith("application/grpc")) {
    const message = `the server answered with content type ${contentType ?? "unknown"}, which is not gRPC`;
    return { failure: { code: Status.UNKNOWN, message }, encoding: undefined };
  }
  const encoding = block.get("grpc-encoding");
  return { failure: undefined, encoding: encoding === "identity" ? undefined : encoding };
}

function parseStatus(block: HeaderBlock): StatusHead {
  const text = block.get("grpc-status");
  if (text === undefined) {
    const http = block.get(":status");
    if (http !== undefined && http !== "200")
      return { code: statusFromHttp(Number(http)), message: `the server answered with HTTP status ${http}` };
    return { code: Status.UNKNOWN, message: "the server ended the call without a status" };
  }
  const message = block.get("grpc-message");
  const code = /^\d{1,3}$/.test(text) ? statusFromNumber(Number(text)) : Status.UNKNOWN;
  return { code, message: message === undefined ? "" : decodeStatusMessage(message) };
}

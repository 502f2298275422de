import type { HeaderBlock } from "@weft/http2";
import { parseTimeout } from "../deadline/timeout.ts";
import type { MethodDefinition } from "../method/method.ts";
import { UnservedMethod } from "../method/unserved-method.ts";
import { Status } from "../status/status.ts";
import { httpRejection, trailersOnly } from "./response-blocks.ts";
import type { Route } from "./route.ts";

/** Why and how a request is refused. */
export interface Refusal {
  /** The whole response. */
  readonly response: HeaderBlock;
  /** Undefined when the request is no call at all. */
  readonly call: { readonly method: MethodDefinition; readonly status: Status } | undefined;
}

/** What a request's header block says, read once for as often as the same block arrives. */
export interface RequestHead {
  /** Undefined when the request is refused. */
  readonly route: Route | undefined;
  readonly refusal: Refusal | undefined;
  /** `Infinity` when the client set none. */
  readonly timeoutMs: number;
  /** Compression of the request's messages; undefined for none. */
  readonly encoding: string | undefined;
  /** What compression the client accepts, as sent. */
  readonly acceptEncoding: string | undefined;
}

const longestPathSaid = 500;

/** Finds the route for a path. */
export type FindRoute = (path: string) => Route | undefined;

/** Reads a request's header block (gRPC over HTTP/2 §Requests). */
export function parseRequestHead(
  block: HeaderBlock,
  findRoute: FindRoute,
  knowsEncoding: (encoding: string) => boolean,
  acceptedEncodings: string,
): RequestHead {
  if (block.get(":method") !== "POST") return refused({ response: httpRejection("405"), call: undefined });
  if (!isGrpc(block.get("content-type"))) return refused({ response: httpRejection("415"), call: undefined });
  const path = block.get(":path") ?? "";
  const route = findRoute(path);
  if (route === undefined)
    return refusedCall(
      new UnservedMethod(path),
      Status.UNIMPLEMENTED,
      `method ${path.slice(1, longestPathSaid)} is not served here`,
    );
  const { method } = route;
  const timeout = block.get("grpc-timeout");
  const timeoutMs = timeout === undefined ? Number.POSITIVE_INFINITY : parseTimeout(timeout);
  if (timeoutMs === undefined)
    return refusedCall(method, Status.INTERNAL, `grpc-timeout "${timeout}" is malformed`);
  const encoding = block.get("grpc-encoding");
  if (encoding !== undefined && encoding !== "identity" && !knowsEncoding(encoding))
    return refusedCall(method, Status.UNIMPLEMENTED, `grpc-encoding "${encoding}" is not known here`, [
      "grpc-accept-encoding",
      acceptedEncodings,
    ]);
  return {
    route,
    refusal: undefined,
    timeoutMs,
    encoding: encoding === "identity" ? undefined : encoding,
    acceptEncoding: block.get("grpc-accept-encoding"),
  };
}

function refusedCall(
  method: MethodDefinition,
  status: Status,
  message: string,
  fields: readonly string[] = [],
): RequestHead {
  return refused({ response: trailersOnly(status, message, fields), call: { method, status } });
}

function refused(refusal: Refusal): RequestHead {
  return {
    route: undefined,
    refusal,
    timeoutMs: Number.POSITIVE_INFINITY,
    encoding: undefined,
    acceptEncoding: undefined,
  };
}

function isGrpc(contentType: string | undefined): boolean {
  if (contentType === undefined || !contentType.startsWith("application/grpc")) return false;
  const rest = contentType.slice("application/grpc".length);
  return rest === "" || rest === "+proto" || rest.startsWith(";") || rest.startsWith("+proto;");
}

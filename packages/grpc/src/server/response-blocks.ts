import { HeaderBlock } from "@weft/http2";
import { Metadata } from "../metadata/metadata.ts";
import type { RpcError } from "../status/rpc-error.ts";
import { Status } from "../status/status.ts";
import { encodeStatusMessage } from "../status/status-message.ts";

/** The response headers of every call that adds none of its own: one block, encoded once per connection. */
export const responseHeaders: HeaderBlock = new HeaderBlock([
  ":status",
  "200",
  "content-type",
  "application/grpc+proto",
]);

/** The trailers of every call that ends well and adds none of its own. */
export const okTrailers: HeaderBlock = new HeaderBlock(["grpc-status", "0"]);

/** Trailers for a status, with metadata of the call's own. */
export function statusTrailers(code: Status, message: string, metadata: readonly string[]): HeaderBlock {
  if (code === Status.OK && metadata.length === 0) return okTrailers;
  return new HeaderBlock([...statusFields(code, message), ...metadata]);
}

/** A response that is nothing but a status (gRPC over HTTP/2 §Responses, Trailers-Only). */
export function trailersOnly(code: Status, message: string, metadata: readonly string[] = []): HeaderBlock {
  return responseHeaders.with([...statusFields(code, message), ...metadata]);
}

/** The answer to a request that is not gRPC at all. */
export function httpRejection(status: string): HeaderBlock {
  return new HeaderBlock([":status", status]);
}

/** The metadata an error carries, as wire fields. */
export function errorFields(error: RpcError): readonly string[] {
  return Metadata.fieldsOf(error.metadata);
}

function statusFields(code: Status, message: string): string[] {
  const fields = ["grpc-status", String(code)];
  if (message !== "") fields.push("grpc-message", encodeStatusMessage(message));
  return fields;
}

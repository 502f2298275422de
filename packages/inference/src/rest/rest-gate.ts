import type { HttpBindings } from "@hono/node-server";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { InferenceError } from "../inference-error.ts";
import type { RefusalObserver } from "../server/logging.ts";
import { raisesLimit } from "../server/message-limit.ts";
import type { TokenCheck } from "../server/token-check.ts";

/** What stands between REST requests and what answers them. */
export interface RestGateOptions {
  readonly maxMessageBytes: number;
  readonly checkToken?: TokenCheck | undefined;
  /** Told of requests that are refused here. */
  readonly onRefused?: RefusalObserver | undefined;
}

/** What probes ask. */
const openToEverybody: ReadonlySet<string> = new Set(["/v2/health/live", "/v2/health/ready"]);

/** Refuses requests without the token but for those that tell about health, and bodies over the limit. */
export function restGate({ maxMessageBytes, checkToken, onRefused }: RestGateOptions): MiddlewareHandler {
  const refusing = (c: Context, error: unknown): unknown => {
    if (error instanceof InferenceError) {
      const { code, message } = error;
      onRefused?.({ asked: `${c.req.method} ${c.req.path}`, peer: peerOf(c), code, error: message });
    }
    return error;
  };
  const limit = bodyLimit({
    maxSize: maxMessageBytes,
    onError: (c) => {
      const announced = c.req.header("transfer-encoding") ? undefined : c.req.header("content-length");
      throw refusing(c, tooLarge(maxMessageBytes, announced));
    },
  });
  return async (c, next) => {
    try {
      if (!openToEverybody.has(c.req.path)) checkToken?.(c.req.header("authorization"));
    } catch (error) {
      throw refusing(c, error);
    }
    return limit(c, next);
  };
}

/** A request that is larger than the server takes: of so many bytes, where it has said so. */
export function tooLarge(maxMessageBytes: number, bytes?: string): InferenceError {
  const size = bytes === undefined ? "" : ` of ${bytes} bytes`;
  return new InferenceError(
    "RESOURCE_EXHAUSTED",
    `the request${size} is over the limit of ${maxMessageBytes} bytes (${raisesLimit})`,
  );
}

/** None for a request that came by other ways than a socket. */
function peerOf(c: Context): string | undefined {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  return incoming?.socket.remoteAddress;
}

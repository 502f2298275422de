import { finished } from "node:stream/promises";
import type { HttpBindings } from "@hono/node-server";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { asInferenceError, InferenceError } from "../inference-error.ts";
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

/** How long a refused body is read on for, milliseconds: who is still writing when the connection ends never reads why. */
const lingeringMs = 30_000;

/** Refuses requests without the token but for those that tell about health, and bodies over the limit. */
export function restGate({ maxMessageBytes, checkToken, onRefused }: RestGateOptions): MiddlewareHandler {
  const refuse = (c: Context, error: InferenceError): never => {
    const { code, message } = error;
    onRefused?.({ asked: `${c.req.method} ${c.req.path}`, peer: peerOf(c), code, error: message });
    throw error;
  };
  const check = (c: Context): void => {
    if (!openToEverybody.has(c.req.path)) checkToken?.(c.req.header("authorization"));
    const announced = announcedBytes(c);
    if (announced !== undefined && announced > maxMessageBytes) throw tooLarge(maxMessageBytes, announced);
  };
  const limitUnannounced = bodyLimit({
    maxSize: maxMessageBytes,
    onError: (c) => refuse(c, tooLarge(maxMessageBytes)),
  });
  return async (c, next) => {
    try {
      check(c);
    } catch (error) {
      await discardBody(c);
      return refuse(c, asInferenceError(error));
    }
    return limitUnannounced(c, next);
  };
}

/** How long the body is going to be, where the request says so. */
function announcedBytes(c: Context): number | undefined {
  const length = c.req.header("content-length");
  return length === undefined || c.req.header("transfer-encoding") !== undefined ? undefined : Number(length);
}

async function discardBody(c: Context): Promise<void> {
  const incoming = incomingOf(c);
  if (!incoming) return;
  incoming.resume();
  await finished(incoming, { signal: AbortSignal.timeout(lingeringMs) }).catch(() => undefined);
}

/** A request that is larger than the server takes: of so many bytes, where it has said so. */
export function tooLarge(maxMessageBytes: number, bytes?: number): InferenceError {
  const size = bytes === undefined ? "" : ` of ${bytes} bytes`;
  return new InferenceError(
    "RESOURCE_EXHAUSTED",
    `the request${size} is over the limit of ${maxMessageBytes} bytes (${raisesLimit})`,
  );
}

function peerOf(c: Context): string | undefined {
  return incomingOf(c)?.socket.remoteAddress;
}

/** None for a request that came by other ways than a socket. */
function incomingOf(c: Context): HttpBindings["incoming"] | undefined {
  return ((c.env ?? {}) as Partial<HttpBindings>).incoming;
}

import type { CallFailure } from "../channel/pending-call.ts";
import type { Subchannel } from "../channel/subchannel.ts";
import { callPeer } from "../context/call-peer.ts";
import type { Metadata } from "../metadata/metadata.ts";
import type { MethodDefinition } from "../method/method.ts";
import { RpcError } from "../status/rpc-error.ts";

/** The end of a call that did not go well. */
export interface CallEnd extends CallFailure {
  readonly metadata: Metadata | undefined;
  /** What an interceptor threw; the caller gets it as it is. */
  readonly thrown?: unknown;
}

/** A failure as the end of a call. */
export function endOf(failure: CallFailure | RpcError): CallEnd {
  if (!(failure instanceof RpcError)) return { ...failure, metadata: undefined };
  return { code: failure.code, message: failure.statusMessage, cause: failure.cause, metadata: undefined };
}

/** What the caller gets for the end of a call, with the method and where the call went. */
export function errorFor(
  end: CallEnd,
  { path }: MethodDefinition,
  subchannel: Subchannel | undefined,
): unknown {
  if (end.thrown !== undefined) return end.thrown;
  const connection = subchannel?.connection ?? subchannel?.lastConnection;
  const where = connection === undefined ? end.at : callPeer(connection.peer).toString();
  return new RpcError(end.code, end.message, {
    origin: where === undefined ? path.slice(1) : `${path.slice(1)} at ${where}`,
    ...(end.metadata === undefined ? {} : { metadata: end.metadata }),
    ...(end.cause === undefined ? {} : { cause: end.cause }),
  });
}

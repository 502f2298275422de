import { RpcError, Status } from "@weft/grpc";
import { InferenceError } from "../inference-error.ts";

/** An engine's failure as the status its caller sees. What is no failure of the engine stays as it is. */
export function toRpcError(thrown: unknown): unknown {
  if (!(thrown instanceof InferenceError)) return thrown;
  return new RpcError(Status[thrown.code], thrown.message, { cause: thrown });
}

/** A handler whose failures reach the caller with their status. */
export function answering<Request, Context, Response>(
  handle: (request: Request, context: Context) => Response | Promise<Response>,
): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    try {
      return await handle(request, context);
    } catch (error) {
      throw toRpcError(error);
    }
  };
}

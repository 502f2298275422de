import type { ServerInterceptor } from "@weft/grpc";
import { toRpcError } from "../protocol/rpc-errors.ts";
import type { TokenCheck } from "./token-check.ts";

const openToEverybody: ReadonlySet<string> = new Set([
  "/inference.GRPCInferenceService/ServerLive",
  "/inference.GRPCInferenceService/ServerReady",
]);

/** Refuses calls without the token, but for those that tell about health. */
export function tokenInterceptor(check: TokenCheck): ServerInterceptor {
  return async (call, next) => {
    const { path } = call.method;
    if (!openToEverybody.has(path) && !path.startsWith("/grpc.health.v1.Health/")) {
      try {
        check(call.metadata.get("authorization"));
      } catch (error) {
        throw toRpcError(error);
      }
    }
    return next(call);
  };
}

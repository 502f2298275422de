import { type CallPeer, type MethodDefinition, RpcError, type ServerOptions, Status } from "@weft/grpc";
import { asInferenceError } from "../inference-error.ts";
import { toRpcError } from "../protocol/rpc-errors.ts";
import type { RefusalObserver } from "./logging.ts";
import { raisesLimit } from "./message-limit.ts";
import type { TokenCheck } from "./token-check.ts";

/** What stands between gRPC calls and their handlers. */
export interface GrpcGateOptions {
  readonly maxMessageBytes: number;
  readonly checkToken: TokenCheck | undefined;
  /** Told of calls that are refused here. */
  readonly onRefused: RefusalObserver | undefined;
}

const openToEverybody: ReadonlySet<string> = new Set([
  "/inference.GRPCInferenceService/ServerLive",
  "/inference.GRPCInferenceService/ServerReady",
]);

/** Refuses messages over the limit, and calls without the token but for those that tell about health. */
export function grpcGate({ maxMessageBytes, checkToken, onRefused }: GrpcGateOptions): ServerOptions {
  const tell = ({ method, peer }: Called, code: string, error: string): void =>
    onRefused?.({ asked: method.path, peer: peer.address, code, error });
  return {
    maxReceiveMessageBytes: maxMessageBytes,
    onUnreadable: (error, call) => {
      const told =
        error.code === Status.RESOURCE_EXHAUSTED
          ? new RpcError(error.code, `${error.statusMessage} (${raisesLimit})`)
          : error;
      tell(call, told.codeName, told.statusMessage);
      return told;
    },
    interceptors: checkToken && [
      async (call, next) => {
        const { path } = call.method;
        if (!openToEverybody.has(path) && !path.startsWith("/grpc.health.v1.Health/")) {
          try {
            checkToken(call.metadata.get("authorization"));
          } catch (thrown) {
            const { code, message } = asInferenceError(thrown);
            tell(call, code, message);
            throw toRpcError(thrown);
          }
        }
        return next(call);
      },
    ],
  };
}

interface Called {
  readonly method: MethodDefinition;
  readonly peer: CallPeer;
}

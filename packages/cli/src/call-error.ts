import { RpcError } from "@weft/grpc";
import { CliError } from "./cli-error.ts";

/** Exit status of a call is its gRPC status from here on, so that no other failure is mistaken for one. */
const firstCallStatus = 64;

/** The exit status of a call that ended so. */
export function callStatus(status: number): number {
  return firstCallStatus + status;
}

/** A failed call as the command line ends with it; anything else as it is. */
export function asCallError(error: unknown): unknown {
  if (!(error instanceof RpcError)) return error;
  // A request that could not be read ended the call: that is what there is to mend.
  if (error.cause instanceof CliError) return error.cause;
  return new CliError("call", error.message, { exitCode: callStatus(error.code), cause: error });
}

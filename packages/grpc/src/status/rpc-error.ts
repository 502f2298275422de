import { Metadata, type MetadataInit } from "../metadata/metadata.ts";
import {
  type DetailType,
  decodeDetail,
  decodeDetails,
  type ErrorDetail,
  encodeDetails,
  findEncodedDetails,
} from "./rich-status.ts";
import { type Status, type StatusName, statusName } from "./status.ts";

export interface RpcErrorOptions {
  /** Messages sent along in `grpc-status-details-bin` (google.rpc.Status): `detail(BadRequest, { … })` makes one. */
  readonly details?: readonly ErrorDetail[] | undefined;
  /** Trailing metadata sent with (or received with) the status. */
  readonly metadata?: MetadataInit | undefined;
  readonly cause?: unknown;
  /** Where the call went: set by the client, `"user.v1.UserService/GetUser at 10.0.0.7:50051"`. */
  readonly origin?: string | undefined;
}

/**
 * A call that ended with a status other than OK. Thrown by handlers to choose the status their caller sees,
 * and by clients with what the server (or the transport) answered.
 */
export class RpcError extends Error {
  override readonly name = "RpcError";
  readonly code: Status;
  /** The message as it travels, without the code's name and the call's origin. */
  readonly statusMessage: string;
  /** Trailing metadata. */
  readonly metadata: Metadata;

  constructor(code: Status, message = "", options?: RpcErrorOptions) {
    super(
      describe(code, message, options?.origin),
      options?.cause === undefined ? undefined : { cause: options.cause },
    );
    this.code = code;
    this.statusMessage = message;
    const given = options?.metadata;
    this.metadata = given instanceof Metadata && options?.details === undefined ? given : new Metadata(given);
    if (options?.details !== undefined && options.details.length > 0)
      this.metadata.set("grpc-status-details-bin", encodeDetails(code, message, options.details));
  }

  /** The code's name, such as `"NOT_FOUND"`. */
  get codeName(): StatusName {
    return statusName(this.code);
  }

  /** All details the error carries, still packed. */
  get details(): readonly ErrorDetail[] {
    const bytes = this.metadata.get("grpc-status-details-bin");
    return bytes === undefined ? [] : decodeDetails(bytes);
  }

  /** The first detail of a type, or undefined when the error carries none (or one that cannot be read). */
  findDetails<T>(type: DetailType<T>): T | undefined {
    const bytes = this.metadata.get("grpc-status-details-bin");
    if (bytes === undefined) return undefined;
    const found = findEncodedDetails(bytes, type.typeName);
    return found === undefined ? undefined : decodeDetail(type, found);
  }
}

/** Whatever was thrown, as an RpcError: itself when it is one, otherwise the given code and message with the thrown value as cause. */
export function asRpcError(thrown: unknown, code: Status, message: string): RpcError {
  return thrown instanceof RpcError ? thrown : new RpcError(code, message, { cause: thrown });
}

function describe(code: Status, message: string, origin: string | undefined): string {
  const text = message === "" ? statusName(code) : `${statusName(code)}: ${message}`;
  return origin === undefined ? text : `${text} (${origin})`;
}

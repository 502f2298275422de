import type { CompressionName } from "../compression/compression.ts";
import type { CallContext } from "../context/call-context.ts";
import type { Metadata, MetadataInit } from "../metadata/metadata.ts";

/** What can be said of one call; every field may be left out. */
export interface CallOptions {
  /** How long to wait for the end of the call, milliseconds from now. Sent along as grpc-timeout. Default unlimited. */
  readonly deadlineMs?: number | undefined;
  /** When to stop waiting; with `deadlineMs` too the earlier counts. */
  readonly deadline?: Date | undefined;
  /** Cancels the call when it aborts. */
  readonly signal?: AbortSignal | undefined;
  /** Sent ahead of the first message. */
  readonly metadata?: MetadataInit | undefined;
  /** The call this one is made for: its deadline, cancellation and trace go along. */
  readonly parent?: CallContext | undefined;
  /** Waits for a server instead of failing with UNAVAILABLE while none can be reached. Default false. */
  readonly waitForReady?: boolean | undefined;
  /** Compresses the request messages. Default as the channel says. */
  readonly compression?: CompressionName | "identity" | undefined;
  /** Largest response message accepted, bytes. Default as the channel says. */
  readonly maxReceiveMessageBytes?: number | undefined;
  /** Largest request message sent, bytes. Default as the channel says. */
  readonly maxSendMessageBytes?: number | undefined;
  /** Gets the metadata that came ahead of the first response message. */
  readonly onHeaders?: ((headers: Metadata) => void) | undefined;
  /** Gets the metadata that came with the status, whatever the status. */
  readonly onTrailers?: ((trailers: Metadata) => void) | undefined;
}

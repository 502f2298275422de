import type { CallPeer } from "../context/call-peer.ts";
import type { MethodDefinition } from "../method/method.ts";
import type { Status } from "../status/status.ts";

/** A call that has ended: a line of an access log, a point of a metric. */
export interface CallRecord {
  /** What was called. A server's record may have a method it does not serve; the status is then UNIMPLEMENTED. */
  readonly method: MethodDefinition;
  /** The other end; undefined when a client's call never got to one. */
  readonly peer: CallPeer | undefined;
  readonly status: Status;
  readonly durationMs: number;
  /** Bytes of messages sent, compressed if they were, without framing. */
  readonly sentBytes: number;
  /** Bytes of messages received, likewise. */
  readonly receivedBytes: number;
}

/** Hears of calls as they begin and end; calls pay for it only when there is one. */
export interface CallObserver {
  onCallStarted?(method: MethodDefinition): void;
  onCallEnded?(record: CallRecord): void;
  /** Clients: what goes to a server; a call that is retried or hedged has several of them, any other one. */
  onAttemptStarted?(method: MethodDefinition): void;
  onAttemptEnded?(record: CallRecord): void;
}

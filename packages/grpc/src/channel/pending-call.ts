import type { Status } from "../status/status.ts";
import type { Subchannel } from "./subchannel.ts";
import type { WaitingLine } from "./waiting-line.ts";

/** Why a call could not be given to a server. */
export interface CallFailure {
  readonly code: Status;
  readonly message: string;
  readonly cause?: unknown;
  /** The address it happened at, when no connection can tell. */
  readonly at?: string;
}

/** A call (or one attempt of it) on its way to a connection. */
export interface PendingCall {
  /** Waits through failures instead of ending with them. */
  readonly waitForReady: boolean;
  /** The line it waits in, kept by whoever put it there. */
  waitingIn: WaitingLine | undefined;
  /** Its place there, kept by the line. */
  waitingAt: number;
  /** A connection with room for a stream was found. */
  attach(subchannel: Subchannel): void;
  /** No server can be reached. */
  onUnavailable(failure: CallFailure): void;
}

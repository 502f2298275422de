/** Where a channel, or one connection of it, stands (gRPC Connectivity Semantics and API). */
export type ConnectivityState = "IDLE" | "CONNECTING" | "READY" | "TRANSIENT_FAILURE" | "SHUTDOWN";

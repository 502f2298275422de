import type { BidiStreamingCall, CallOptions, Client } from "@weft/grpc";
import type {
  StreamingOutputCallRequestInit,
  StreamingOutputCallResponse,
} from "./gen/grpc/testing/messages.ts";
import type { TestService, UnimplementedService } from "./gen/grpc/testing/test.ts";

/** A call both ways, as the cases use it. */
export type Duplex = Pick<
  BidiStreamingCall<StreamingOutputCallRequestInit, StreamingOutputCallResponse>,
  "write" | "end" | "cancel" | typeof Symbol.asyncIterator
>;

/** What the cases need of a client: ours has it, and other libraries are made to look like it. */
export interface TestClients {
  readonly test: Omit<
    Client<typeof TestService>,
    "fullDuplexCall" | "halfDuplexCall" | "streamingInputCall"
  > & {
    streamingInputCall: Client<typeof TestService>["streamingInputCall"];
    fullDuplexCall(requests?: undefined, options?: CallOptions): Duplex;
  };
  readonly unimplemented: Client<typeof UnimplementedService>;
  close(): Promise<void> | void;
}

/** Makes clients for a server; called again for every channel the soak opens. */
export type ConnectClients = (target: Target) => TestClients;

/** Where a server of the matrix listens. */
export interface Target {
  readonly port: number;
  /** PEM of the authority that vouches for the server; plain when absent. */
  readonly ca?: string;
}

/** The name in the server's certificate. */
export const serverName = "localhost";

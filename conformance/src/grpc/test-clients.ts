import type { BidiStreamingCall, CallOptions, Client } from "@weft/grpc";
import type {
  StreamingOutputCallRequestInit,
  StreamingOutputCallResponse,
} from "./gen/grpc/testing/messages.ts";
import type { TestService, UnimplementedService } from "./gen/grpc/testing/test.ts";
import type { OpenRcaService } from "./gen/xds/service/orca/v3/orca.ts";

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
  /** For the cases about load reports; absent where a library has no use for them. */
  readonly load?: Client<typeof OpenRcaService>;
  /** Bytes of messages, as compressed, that the call which ended last brought; absent where a library does not tell. */
  readonly lastReceivedBytes?: () => number;
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

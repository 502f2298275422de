import type { MethodStub } from "../../client/method-stub.ts";
import { type RequestIdentity, RequestTemplate } from "../../client/request-template.ts";
import { ServerStreaming } from "../../client/server-streaming-call.ts";
import type { MethodDefinition } from "../../method/method.ts";
import { RpcError } from "../../status/rpc-error.ts";
import { Status } from "../../status/status.ts";
import { lengthDelimited } from "../../status/status-wire.ts";
import { Backoff } from "../connectivity/backoff.ts";
import type { ConnectivityState } from "../connectivity/connectivity-state.ts";
import type { PendingCall } from "../pending-call.ts";
import type { Subchannel } from "../subchannel.ts";

const serving = 1;

// Written by hand: the call machinery stands on no generated code.
const watchMethod: MethodDefinition = {
  name: "Watch",
  path: "/grpc.health.v1.Health/Watch",
  kind: "server_streaming",
  input: { encode: (service: string) => lengthDelimited(1, service), decode: () => "" },
  output: {
    encode: () => new Uint8Array(),
    decode: (bytes) => (bytes.length === 2 && bytes[0] === 0x08 ? bytes[1] : 0),
  },
};

/** Asks the server behind a subchannel how a service is (gRFC A17), for as long as the connection lasts. */
export class HealthWatch {
  readonly #service: string;
  readonly #stub: MethodStub;
  readonly #onChange: () => void;
  readonly #backoff = new Backoff();
  #call: ServerStreaming | undefined;
  #retryTimer: NodeJS.Timeout | undefined;
  #stopped = false;
  /** CONNECTING until the server has answered, then READY while the service is serving. */
  state: ConnectivityState = "CONNECTING";

  constructor(subchannel: Subchannel, service: string, identity: RequestIdentity, onChange: () => void) {
    this.#service = service;
    this.#onChange = onChange;
    this.#stub = {
      method: watchMethod,
      template: new RequestTemplate(watchMethod, identity),
      interceptors: [],
      observer: undefined,
      timeoutMs: Number.POSITIVE_INFINITY,
      retry: undefined,
      maxRequestMessageBytes: Number.POSITIVE_INFINITY,
      maxResponseMessageBytes: Number.POSITIVE_INFINITY,
      channel: {
        maxReceiveMessageBytes: 1024,
        maxSendMessageBytes: Number.POSITIVE_INFINITY,
        waitForReady: false,
        compressor: undefined,
        begin: (call: PendingCall) => {
          if (subchannel.connection?.usable === true) subchannel.begin(call);
          else call.onUnavailable(subchannel.failure);
        },
      },
    };
    void this.#watch();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#retryTimer);
    this.#call?.cancel();
  }

  async #watch(): Promise<void> {
    const call = new ServerStreaming(this.#stub, this.#service, undefined).run();
    this.#call = call;
    try {
      for await (const status of call) {
        this.#backoff.reset();
        this.#become(status === serving ? "READY" : "TRANSIENT_FAILURE");
      }
    } catch (error) {
      // A server that knows no health checking is taken at its word that it is up.
      if (error instanceof RpcError && error.code === Status.UNIMPLEMENTED) {
        this.#become("READY");
        return;
      }
    }
    if (this.#stopped) return;
    this.#become("TRANSIENT_FAILURE");
    this.#retryTimer = setTimeout(() => void this.#watch(), this.#backoff.next());
    this.#retryTimer.unref();
  }

  #become(state: ConnectivityState): void {
    if (this.#stopped || state === this.state) return;
    this.state = state;
    this.#onChange();
  }
}

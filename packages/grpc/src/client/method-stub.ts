import type { PendingCall } from "../channel/pending-call.ts";
import type { Compressor } from "../compression/compression.ts";
import type { ClientInterceptor } from "../interceptor/client-interceptor.ts";
import type { MethodDefinition } from "../method/method.ts";
import type { CallObserver } from "../observability/call-record.ts";
import type { AttemptPolicy } from "./attempt-policy.ts";
import type { RequestTemplate } from "./request-template.ts";

/** What calls need of their channel. */
export interface CallChannel {
  readonly maxReceiveMessageBytes: number;
  readonly maxSendMessageBytes: number;
  readonly waitForReady: boolean;
  readonly compressor: Compressor | undefined;
  /** Finds a connection for a call, now or later. */
  begin(call: PendingCall): void;
}

/** One method on one channel: what all calls to it share. */
export interface MethodStub {
  readonly channel: CallChannel;
  readonly method: MethodDefinition;
  readonly template: RequestTemplate;
  readonly interceptors: readonly ClientInterceptor[];
  readonly observer: CallObserver | undefined;
  /** From the service config, milliseconds; `Infinity` for none. */
  readonly timeoutMs: number;
  /** From the service config: whether and how failed calls are made again. */
  readonly retry: AttemptPolicy | undefined;
  /** From the service config: no call's own limit goes beyond it. `Infinity` for none. */
  readonly maxRequestMessageBytes: number;
  /** From the service config: no call's own limit goes beyond it. `Infinity` for none. */
  readonly maxResponseMessageBytes: number;
}

/** What clients are made on: a channel. */
export interface StubSource {
  methodStub(method: MethodDefinition): MethodStub;
}

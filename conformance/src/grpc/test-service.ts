import { setTimeout as sleep } from "node:timers/promises";
import {
  type CallContext,
  RpcError,
  type ServiceHandlers,
  Status,
  statusFromName,
  statusName,
} from "@weft/grpc";
import type {
  BoolValue,
  EchoStatus,
  ResponseParameters,
  StreamingOutputCallResponseInit,
} from "./gen/grpc/testing/messages.ts";
import type { TestService } from "./gen/grpc/testing/test.ts";
import { reportWithCall, ServerLoad } from "./load-reports.ts";

/** What the server says of its load, beside its calls. */
export const serverLoad: ServerLoad = new ServerLoad();

/** The server's side of the interop cases (gRPC Interop §Server). */
export const testService: ServiceHandlers<typeof TestService> = {
  emptyCall: (_, context) => {
    echoMetadata(context);
    return {};
  },
  unaryCall: (request, context) => {
    echoMetadata(context);
    refuseUncompressed(request.expectCompressed, context);
    throwEchoed(request.responseStatus);
    context.compressResponses = request.responseCompressed?.value ?? false;
    reportWithCall(request.orcaPerQueryReport, context);
    return {
      payload: zeros(request.responseSize),
      serverId: request.fillServerId ? `weft ${process.pid}` : "",
    };
  },
  cacheableUnaryCall: ({ responseSize }) => ({ payload: zeros(responseSize) }),
  async *streamingOutputCall(request, context) {
    throwEchoed(request.responseStatus);
    for (const parameters of request.responseParameters) yield await output(parameters, context);
  },
  async streamingInputCall(requests, context) {
    let aggregatedPayloadSize = 0;
    for await (const { payload, expectCompressed } of requests) {
      refuseUncompressed(expectCompressed, context);
      aggregatedPayloadSize += payload?.body.length ?? 0;
    }
    return { aggregatedPayloadSize };
  },
  async *fullDuplexCall(requests, context) {
    echoMetadata(context);
    for await (const request of requests) {
      throwEchoed(request.responseStatus);
      serverLoad.note(request.orcaOobReport);
      for (const parameters of request.responseParameters) yield await output(parameters, context);
    }
  },
  async *halfDuplexCall(requests, context) {
    const all: ResponseParameters[] = [];
    for await (const { responseParameters } of requests) all.push(...responseParameters);
    for (const parameters of all) yield await output(parameters, context);
  },
  unimplementedCall: () => {
    throw new RpcError(Status.UNIMPLEMENTED, "left out on purpose");
  },
};

async function output(
  { size, intervalUs, compressed }: ResponseParameters,
  context: CallContext,
): Promise<StreamingOutputCallResponseInit> {
  if (intervalUs > 0) await sleep(intervalUs / 1000, undefined, { signal: context.signal });
  context.compressResponses = compressed?.value ?? false;
  return { payload: zeros(size) };
}

function echoMetadata({ metadata, responseHeaders, responseTrailers }: CallContext): void {
  const initial = metadata.get("x-grpc-test-echo-initial");
  if (initial !== undefined) responseHeaders.set("x-grpc-test-echo-initial", initial);
  const trailing = metadata.get("x-grpc-test-echo-trailing-bin");
  if (trailing !== undefined) responseTrailers.set("x-grpc-test-echo-trailing-bin", trailing);
}

function refuseUncompressed(expected: BoolValue | undefined, context: CallContext): void {
  if (expected?.value === true && !context.requestCompressed)
    throw new RpcError(Status.INVALID_ARGUMENT, "the message should have come compressed");
}

function throwEchoed(status: EchoStatus | undefined): void {
  if (status === undefined || status.code === 0) return;
  const name = Object.keys(Status).find((one) => statusFromName(one) === status.code);
  const code = name === undefined ? Status.UNKNOWN : statusFromName(name)!;
  throw new RpcError(code, status.message, { cause: statusName(code) });
}

function zeros(size: number): { body: Uint8Array } {
  return { body: new Uint8Array(size) };
}

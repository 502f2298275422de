import { setTimeout as sleep } from "node:timers/promises";
import { type CallContext, detail, RpcError, type ServiceHandlers, Status } from "@weft/grpc";
import type { AnyInit } from "@weft/protobuf/wkt";
import {
  BidiStreamRequest,
  ClientStreamRequest,
  type ConformancePayloadInit,
  type ConformanceService,
  type Error as ErrorDefinition,
  IdempotentUnaryRequest,
  ConformancePayload_RequestInfo as RequestInfo,
  type ConformancePayload_RequestInfoInit as RequestInfoInit,
  ServerStreamRequest,
  type StreamResponseDefinition,
  UnaryRequest,
  type UnaryResponseDefinition,
} from "../gen/connectrpc/conformance/v1/service.ts";
import { toHeaders, toMetadata } from "./headers.ts";

/** The service the suite calls: does what each request tells it to. */
export const conformanceService: ServiceHandlers<typeof ConformanceService> = {
  unary: async (request, context) => ({
    payload: await respond(
      request.responseDefinition,
      infoOf(context, [detailOf(UnaryRequest, request)]),
      context,
    ),
  }),
  idempotentUnary: async (request, context) => ({
    payload: await respond(
      request.responseDefinition,
      infoOf(context, [detailOf(IdempotentUnaryRequest, request)]),
      context,
    ),
  }),
  async clientStream(requests, context) {
    let definition: UnaryResponseDefinition | undefined;
    const seen: AnyInit[] = [];
    for await (const request of requests) {
      if (seen.length === 0) definition = request.responseDefinition;
      seen.push(detailOf(ClientStreamRequest, request));
    }
    return { payload: await respond(definition, infoOf(context, seen), context) };
  },
  async *serverStream(request, context) {
    const info = infoOf(context, [detailOf(ServerStreamRequest, request)]);
    yield* respondAll(request.responseDefinition, info, context);
  },
  async *bidiStream(requests, context) {
    let definition: StreamResponseDefinition | undefined;
    let fullDuplex = false;
    let first = true;
    let sent = 0;
    let seen: AnyInit[] = [];
    for await (const request of requests) {
      if (first) {
        first = false;
        definition = request.responseDefinition;
        fullDuplex = request.fullDuplex;
        if (definition !== undefined) prepare(definition, context);
        if (fullDuplex) context.sendHeaders();
      }
      seen.push(detailOf(BidiStreamRequest, request));
      if (!fullDuplex) continue;
      const data = definition?.responseData[sent];
      if (data === undefined) break;
      await sleep(definition!.responseDelayMs);
      const requestInfo = sent === 0 ? infoOf(context, seen) : { requests: seen };
      sent++;
      seen = [];
      yield { payload: { data, requestInfo } };
    }
    if (!fullDuplex) yield* respondAll(definition, infoOf(context, seen), context);
    else if (definition !== undefined) {
      for (const data of definition.responseData.slice(sent)) {
        await sleep(definition.responseDelayMs);
        const payload = sent++ === 0 ? { data, requestInfo: infoOf(context, seen) } : { data };
        yield { payload };
      }
      throwIfAny(definition.error, sent === 0 ? infoOf(context, seen) : undefined);
    }
  },
  unimplemented: () => {
    throw new RpcError(Status.UNIMPLEMENTED, "left out on purpose");
  },
};

async function respond(
  definition: UnaryResponseDefinition | undefined,
  requestInfo: RequestInfoInit,
  context: CallContext,
): Promise<ConformancePayloadInit> {
  if (definition === undefined) return { requestInfo };
  prepare(definition, context);
  await sleep(definition.responseDelayMs);
  if (definition.response?.case === "error") throwIfAny(definition.response.value, requestInfo);
  return definition.response?.case === "responseData"
    ? { requestInfo, data: definition.response.value }
    : { requestInfo };
}

async function* respondAll(
  definition: StreamResponseDefinition | undefined,
  requestInfo: RequestInfoInit,
  context: CallContext,
): AsyncGenerator<{ payload: ConformancePayloadInit }> {
  if (definition === undefined) return;
  prepare(definition, context);
  context.sendHeaders();
  let first = true;
  for (const data of definition.responseData) {
    await sleep(definition.responseDelayMs);
    yield { payload: first ? { data, requestInfo } : { data } };
    first = false;
  }
  throwIfAny(definition.error, first ? requestInfo : undefined);
}

function prepare(
  { responseHeaders, responseTrailers }: UnaryResponseDefinition | StreamResponseDefinition,
  context: CallContext,
): void {
  if (context.responseHeaders.size === 0) toMetadata(responseHeaders, context.responseHeaders);
  if (context.responseTrailers.size === 0) toMetadata(responseTrailers, context.responseTrailers);
}

function throwIfAny(error: ErrorDefinition | undefined, requestInfo: RequestInfoInit | undefined): void {
  if (error === undefined) return;
  const details = [...error.details];
  if (requestInfo !== undefined) details.push(detail(RequestInfo, requestInfo));
  throw new RpcError(error.code as Status, error.message ?? "", { details });
}

function infoOf(context: CallContext, requests: AnyInit[]): RequestInfoInit {
  const left = context.timeRemainingMs();
  return {
    requestHeaders: toHeaders(context.metadata),
    requests,
    ...(left === Number.POSITIVE_INFINITY ? {} : { timeoutMs: BigInt(Math.round(left)) }),
  };
}

function detailOf<T>(
  type: { readonly typeName: string; encode(message: T): Uint8Array },
  message: T,
): AnyInit {
  return detail(type, message);
}

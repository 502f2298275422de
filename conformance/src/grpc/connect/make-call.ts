import { setTimeout as sleep } from "node:timers/promises";
import {
  type CallOptions,
  Channel,
  type ChannelOptions,
  type CompressionName,
  createClient,
  Metadata,
  type MethodDefinition,
  type RequestWriter,
  RpcError,
} from "@weft/grpc";
import type {
  ClientCompatRequest,
  ClientResponseResultInit,
} from "../gen/connectrpc/conformance/v1/client_compat.ts";
import { Compression } from "../gen/connectrpc/conformance/v1/config.ts";
import { ConformancePayload, ConformanceService } from "../gen/connectrpc/conformance/v1/service.ts";
import { toHeaders, toMetadata } from "./headers.ts";

interface Responses {
  payload?: ConformancePayload | undefined;
}

/** One call in the hands of the suite. */
interface Running {
  readonly result: ClientResponseResultInit & { payloads: ConformancePayload[]; numUnsentRequests: number };
  readonly options: CallOptions;
  readonly controller: AbortController;
  readonly request: ClientCompatRequest;
}

/** How the suite's compressions are called on the wire; the rest is not compressed. */
const compressions: ReadonlyMap<Compression, CompressionName> = new Map<Compression, CompressionName>([
  [Compression.GZIP, "gzip"],
  [Compression.DEFLATE, "deflate"],
  [Compression.ZSTD, "zstd"],
]);

/** Makes the call a request describes and tells what came of it. */
export async function makeCall(request: ClientCompatRequest): Promise<ClientResponseResultInit> {
  const channel = new Channel(`${request.host}:${request.port}`, channelOptions(request));
  try {
    return await callOver(channel, request);
  } finally {
    await channel.close();
  }
}

async function callOver(channel: Channel, request: ClientCompatRequest): Promise<ClientResponseResultInit> {
  const controller = new AbortController();
  const result: Running["result"] = { payloads: [], numUnsentRequests: 0 };
  const compression = compressions.get(request.compression);
  const options: CallOptions = {
    metadata: toMetadata(request.requestHeaders, new Metadata()),
    signal: controller.signal,
    ...(request.timeoutMs === undefined ? {} : { deadlineMs: request.timeoutMs }),
    ...(compression === undefined ? {} : { compression }),
    onHeaders: (headers) => {
      result.responseHeaders = toHeaders(headers);
    },
    onTrailers: (received) => {
      const trailers = received.clone();
      trailers.delete("grpc-status-details-bin");
      result.responseTrailers = toHeaders(trailers);
    },
  };
  try {
    await run(channel, { result, options, controller, request });
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    result.error = { code: error.code, message: error.statusMessage, details: [...error.details] };
  }
  return result;
}

async function run(channel: Channel, running: Running): Promise<void> {
  const { request, options, result } = running;
  const method = methodOf(request);
  const messages = request.requestMessages.map(({ value }) => method.input.decode(value) as object);
  const methods = { method } as const;
  // The method is chosen by its name, so its kind is known only here.
  const client = createClient({ typeName: "any", methods }, channel) as unknown as {
    method: (first?: unknown, options?: CallOptions) => unknown;
  };
  switch (method.kind) {
    case "unary": {
      await sleep(request.requestDelayMs);
      const call = client.method(messages[0], options) as Promise<Responses>;
      cancelLater(running);
      take(result, await call);
      break;
    }
    case "server_streaming": {
      await sleep(request.requestDelayMs);
      const call = client.method(messages[0], options) as AsyncIterable<Responses>;
      cancelLater(running);
      await receive(call, running);
      break;
    }
    case "client_streaming": {
      const call = client.method(undefined, options) as RequestWriter<object> & { end(): Promise<Responses> };
      await send(call, messages, running);
      if (cancelsBeforeClose(running)) running.controller.abort();
      const response = call.end();
      cancelLater(running);
      take(result, await response);
      break;
    }
    case "bidi_streaming":
      await runBidi(client.method(undefined, options) as Bidi, messages, running);
  }
}

type Bidi = RequestWriter<object> & AsyncIterable<Responses> & { end(): void };

async function runBidi(call: Bidi, messages: readonly object[], running: Running): Promise<void> {
  const fullDuplex = running.request.streamType === 5;
  const responses = call[Symbol.asyncIterator]();
  let ended = false;
  if (fullDuplex)
    for (const [i, message] of messages.entries()) {
      await sleep(running.request.requestDelayMs);
      try {
        await call.write(message);
      } catch {
        running.result.numUnsentRequests = messages.length - i;
        break;
      }
      const step = await responses.next();
      if (step.done === true) {
        running.result.numUnsentRequests = messages.length - i - 1;
        ended = true;
        break;
      }
      take(running.result, step.value);
      cancelAfterResponses(running);
    }
  else await send(call, messages, running);
  if (cancelsBeforeClose(running)) running.controller.abort();
  else call.end();
  cancelLater(running);
  if (!ended) await receive({ [Symbol.asyncIterator]: () => responses }, running);
}

async function send(
  call: RequestWriter<object>,
  messages: readonly object[],
  running: Running,
): Promise<void> {
  for (const [i, message] of messages.entries()) {
    await sleep(running.request.requestDelayMs);
    try {
      await call.write(message);
    } catch {
      running.result.numUnsentRequests = messages.length - i;
      return;
    }
  }
}

async function receive(responses: AsyncIterable<Responses>, running: Running): Promise<void> {
  for await (const response of responses) {
    take(running.result, response);
    cancelAfterResponses(running);
  }
}

function take(result: Running["result"], { payload }: Responses): void {
  result.payloads.push(payload ?? ConformancePayload.create());
}

function cancelsBeforeClose({ request }: Running): boolean {
  return request.cancel?.cancelTiming?.case === "beforeCloseSend";
}

function cancelLater({ request, controller }: Running): void {
  if (request.cancel === undefined) return;
  const timing = request.cancel.cancelTiming;
  if (timing === undefined) controller.abort();
  else if (timing.case === "afterCloseSendMs") setTimeout(() => controller.abort(), timing.value);
}

function cancelAfterResponses({ request, result, controller }: Running): void {
  const timing = request.cancel?.cancelTiming;
  if (timing?.case === "afterNumResponses" && result.payloads.length >= timing.value) controller.abort();
}

function methodOf(request: ClientCompatRequest): MethodDefinition {
  const method = Object.values<MethodDefinition>(ConformanceService.methods).find(
    ({ name }) => name === request.method,
  );
  if (method === undefined) throw new RangeError(`no method ${request.method}`);
  return request.service === undefined
    ? method
    : { ...method, path: `/${request.service}/${request.method}` };
}

function channelOptions({
  serverTlsCert,
  clientTlsCreds,
  messageReceiveLimit,
}: ClientCompatRequest): ChannelOptions {
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  const own =
    clientTlsCreds === undefined ? {} : { cert: text(clientTlsCreds.cert), key: text(clientTlsCreds.key) };
  return {
    ...(serverTlsCert.length === 0 ? {} : { tls: { ca: text(serverTlsCert), ...own } }),
    ...(messageReceiveLimit === 0 ? {} : { maxReceiveMessageBytes: messageReceiveLimit }),
  };
}

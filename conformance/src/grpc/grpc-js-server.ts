import * as grpc from "@grpc/grpc-js";
import type {
  EchoStatus,
  SimpleRequest,
  StreamingInputCallRequest,
  StreamingOutputCallRequest,
} from "./gen/grpc/testing/messages.ts";
import { TestService } from "./gen/grpc/testing/test.ts";
import { grpcJsDefinition } from "./grpc-js-definition.ts";

type Callback = grpc.sendUnaryData<unknown>;
type Unary<T> = grpc.ServerUnaryCall<T, unknown>;
type Duplex = grpc.ServerDuplexStream<StreamingOutputCallRequest, unknown>;

const payload = (size: number): object => ({ payload: { body: new Uint8Array(size) } });

/** The interop service on @grpc/grpc-js; resolves with the port. */
export async function startGrpcJsServer(tls?: {
  cert: string;
  key: string;
}): Promise<{ port: number; stop(): void }> {
  const server = new grpc.Server();
  server.addService(grpcJsDefinition(TestService), {
    emptyCall: (call: Unary<object>, callback: Callback) => callback(null, {}, echo(call)),
    unaryCall: (call: Unary<SimpleRequest>, callback: Callback) => {
      const trailers = echo(call);
      const failure = failureOf(call.request.responseStatus);
      if (failure === undefined) callback(null, payload(call.request.responseSize), trailers);
      else callback(failure);
    },
    cacheableUnaryCall: (call: Unary<SimpleRequest>, callback: Callback) =>
      callback(null, payload(call.request.responseSize)),
    streamingOutputCall: (call: grpc.ServerWritableStream<StreamingOutputCallRequest, unknown>) => {
      for (const { size } of call.request.responseParameters) call.write(payload(size));
      call.end();
    },
    streamingInputCall: (
      call: grpc.ServerReadableStream<StreamingInputCallRequest, unknown>,
      callback: Callback,
    ) => {
      let aggregatedPayloadSize = 0;
      call.on("data", ({ payload: part }: StreamingInputCallRequest) => {
        aggregatedPayloadSize += part?.body.length ?? 0;
      });
      call.on("end", () => callback(null, { aggregatedPayloadSize }));
    },
    fullDuplexCall: (call: Duplex) => {
      const trailers = echo(call);
      call.on("data", ({ responseParameters, responseStatus }: StreamingOutputCallRequest) => {
        const failure = failureOf(responseStatus);
        if (failure !== undefined) call.emit("error", failure);
        for (const { size, intervalUs } of responseParameters)
          if (intervalUs === 0) call.write(payload(size));
          else setTimeout(() => call.write(payload(size)), intervalUs / 1000);
      });
      call.on("end", () => call.end(trailers));
    },
    halfDuplexCall: (call: Duplex) => call.end(),
    unimplementedCall: (_: Unary<object>, callback: Callback) =>
      callback({ code: grpc.status.UNIMPLEMENTED }),
  });
  const credentials =
    tls === undefined
      ? grpc.ServerCredentials.createInsecure()
      : grpc.ServerCredentials.createSsl(null, [
          { cert_chain: Buffer.from(tls.cert), private_key: Buffer.from(tls.key) },
        ]);
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", credentials, (error, bound) => (error ? reject(error) : resolve(bound)));
  });
  return { port, stop: () => server.forceShutdown() };
}

function echo(call: { metadata: grpc.Metadata; sendMetadata(metadata: grpc.Metadata): void }): grpc.Metadata {
  const headers = new grpc.Metadata();
  const trailers = new grpc.Metadata();
  for (const value of call.metadata.get("x-grpc-test-echo-initial"))
    headers.add("x-grpc-test-echo-initial", value);
  for (const value of call.metadata.get("x-grpc-test-echo-trailing-bin"))
    trailers.add("x-grpc-test-echo-trailing-bin", value);
  if (Object.keys(headers.getMap()).length > 0) call.sendMetadata(headers);
  return trailers;
}

function failureOf(status: EchoStatus | undefined): (Partial<grpc.StatusObject> & Error) | undefined {
  if (status === undefined || status.code === 0) return undefined;
  return Object.assign(new EchoedStatus(status.message), { code: status.code, details: status.message });
}

class EchoedStatus extends Error {}

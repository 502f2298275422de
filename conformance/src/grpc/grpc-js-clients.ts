import * as grpc from "@grpc/grpc-js";
import { type CallOptions, Metadata, type MetadataInit, RpcError, type Status } from "@weft/grpc";
import { TestService, UnimplementedService } from "./gen/grpc/testing/test.ts";
import { grpcJsDefinition } from "./grpc-js-definition.ts";
import { type ConnectClients, serverName, type TestClients } from "./test-clients.ts";

type Callback = (error: grpc.ServiceError | null, response: unknown) => void;
interface AnyCall {
  cancel(): void;
  on(event: "metadata", listener: (metadata: grpc.Metadata) => void): void;
  on(event: "status", listener: (status: grpc.StatusObject) => void): void;
}

/** The client of @grpc/grpc-js, made to look like ours so that the same cases drive it. */
export const connectGrpcJs: ConnectClients = ({ port, ca }) => {
  const credentials =
    ca === undefined ? grpc.credentials.createInsecure() : grpc.credentials.createSsl(Buffer.from(ca));
  const options = ca === undefined ? {} : { "grpc.ssl_target_name_override": serverName };
  const open = (service: typeof TestService | typeof UnimplementedService, extra = {}): grpc.Client => {
    const Client = grpc.makeGenericClientConstructor(grpcJsDefinition(service), service.typeName);
    const common = { "grpc.use_local_subchannel_pool": 1, "grpc.max_send_message_length": -1 };
    return new Client(`127.0.0.1:${port}`, credentials, { ...options, ...common, ...extra });
  };
  const test = open(TestService);
  // Compression is a channel's choice there.
  const gzip = { "grpc.default_compression_algorithm": grpc.compressionAlgorithms.gzip };
  const compressing = open(TestService, gzip);
  const unimplemented = open(UnimplementedService);
  return {
    test: wrap(test, TestService, compressing) as TestClients["test"],
    unimplemented: wrap(unimplemented, UnimplementedService) as TestClients["unimplemented"],
    close: () => {
      test.close();
      compressing.close();
      unimplemented.close();
    },
  };
};

function wrap(
  client: grpc.Client,
  service: typeof TestService | typeof UnimplementedService,
  compressing: grpc.Client = client,
): unknown {
  type Stub = Record<string, (...args: unknown[]) => unknown>;
  const wrapped: Record<string, unknown> = {};
  for (const [name, { kind }] of Object.entries(service.methods)) {
    const plainCall = (client as unknown as Stub)[name]!.bind(client);
    const compressedCall = (compressing as unknown as Stub)[name]!.bind(compressing);
    wrapped[name] = (request: unknown, options: CallOptions = {}) => {
      const call = options.compression === "gzip" ? compressedCall : plainCall;
      const metadata = toGrpcJs(options.metadata);
      const callOptions =
        options.deadlineMs === undefined ? {} : { deadline: Date.now() + options.deadlineMs };
      if (kind === "unary")
        return settle((callback) => call(request, metadata, callOptions, callback) as AnyCall, options);
      if (kind === "server_streaming") {
        const stream = call(request, metadata, callOptions) as grpc.ClientReadableStream<unknown>;
        return duplex(stream, options);
      }
      if (kind === "client_streaming") return upload(call, metadata, callOptions, request, options);
      return duplex(call(metadata, callOptions) as grpc.ClientDuplexStream<unknown, unknown>, options);
    };
  }
  return wrapped;
}

function upload(
  call: (...args: unknown[]) => unknown,
  metadata: grpc.Metadata,
  callOptions: object,
  requests: unknown,
  options: CallOptions,
): unknown {
  let stream: grpc.ClientWritableStream<unknown> | undefined;
  const response = settle((callback) => {
    stream = call(metadata, callOptions, callback) as grpc.ClientWritableStream<unknown>;
    return stream;
  }, options);
  if (requests !== undefined) {
    for (const request of requests as Iterable<unknown>) stream!.write(request);
    stream!.end();
    return response;
  }
  return {
    write: (message: unknown) => new Promise<void>((resolve) => stream!.write(message, () => resolve())),
    end: () => {
      stream!.end();
      return response;
    },
  };
}

function settle(begin: (callback: Callback) => AnyCall, options: CallOptions): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const call = begin((error, response) => {
      // The status event, which brings the trailers, comes right behind the callback.
      setImmediate(() => (error === null ? resolve(response) : reject(asRpcError(error))));
    });
    watch(call, options);
    options.signal?.addEventListener("abort", () => call.cancel());
  });
}

function duplex(
  stream: grpc.ClientReadableStream<unknown> | grpc.ClientDuplexStream<unknown, unknown>,
  options: CallOptions,
): unknown {
  const ended = new Promise<void>((resolve) => {
    stream.on("status", () => resolve());
  });
  watch(stream, options);
  return {
    write: (message: unknown) =>
      new Promise<void>((resolve) =>
        (stream as grpc.ClientDuplexStream<unknown, unknown>).write(message, () => resolve()),
      ),
    end: () => (stream as grpc.ClientDuplexStream<unknown, unknown>).end(),
    cancel: () => stream.cancel(),
    async *[Symbol.asyncIterator]() {
      try {
        for await (const message of stream) yield message;
        await ended;
      } catch (error) {
        throw asRpcError(error as grpc.ServiceError);
      }
    },
  };
}

function watch(call: AnyCall, { onHeaders, onTrailers }: CallOptions): void {
  if (onHeaders !== undefined) call.on("metadata", (metadata) => onHeaders(fromGrpcJs(metadata)));
  if (onTrailers !== undefined) call.on("status", ({ metadata }) => onTrailers(fromGrpcJs(metadata)));
}

function asRpcError({ code, details }: grpc.ServiceError): RpcError {
  return new RpcError(code as number as Status, details);
}

function toGrpcJs(init: MetadataInit | undefined): grpc.Metadata {
  const metadata = new grpc.Metadata();
  for (const [name, value] of new Metadata(init))
    metadata.add(name, typeof value === "string" ? value : Buffer.from(value));
  return metadata;
}

function fromGrpcJs(metadata: grpc.Metadata): Metadata {
  const pairs: [string, string | Uint8Array][] = [];
  for (const name of Object.keys(metadata.getMap()))
    for (const value of metadata.get(name))
      pairs.push([name, typeof value === "string" ? value : new Uint8Array(value)]);
  return new Metadata(pairs.filter(([name]) => name.startsWith("x-")));
}

import { Channel } from "../channel/channel.ts";
import type { MethodDefinition, ServiceDefinition } from "../method/method.ts";
import { BidiCall } from "./bidi-call.ts";
import { ClientStreaming } from "./client-streaming-call.ts";
import type { CallOptionsOrContext, Client, RequestSource } from "./client-types.ts";
import type { MethodStub } from "./method-stub.ts";
import { ServerStreaming } from "./server-streaming-call.ts";
import { UnaryCall } from "./unary-call.ts";

/**
 * A service's methods as functions. Takes a channel, or for the simple case a target such as
 * `"localhost:50051"`, which it connects to without encryption.
 */
export function createClient<S extends ServiceDefinition>(service: S, channel: Channel | string): Client<S> {
  const source = typeof channel === "string" ? new Channel(channel) : channel;
  const client: Record<string, unknown> = {};
  for (const [name, method] of Object.entries(service.methods))
    client[name] = callerOf(method, source.methodStub(method));
  // One function per method, made from its kind: exactly what Client<S> says.
  return client as Client<S>;
}

type Options = CallOptionsOrContext | undefined;

function callerOf(method: MethodDefinition, stub: MethodStub): unknown {
  switch (method.kind) {
    case "unary":
      return (request: unknown, options: Options) => new UnaryCall(stub, request, options).run();
    case "server_streaming":
      return (request: unknown, options: Options) => new ServerStreaming(stub, request, options).run();
    case "client_streaming":
      return (requests: RequestSource<unknown> | undefined, options: Options) => {
        const call = new ClientStreaming(stub, options).run(requests);
        return requests === undefined ? call : call.response;
      };
    case "bidi_streaming":
      return (requests: RequestSource<unknown> | undefined, options: Options) =>
        new BidiCall(stub, options).run(requests);
  }
}

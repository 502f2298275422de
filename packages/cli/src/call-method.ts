import { type CallOptions, type Channel, createClient } from "@weft/grpc";
import type { DynamicMethod } from "./find-method.ts";
import { onlyRequest } from "./read-requests.ts";

/** Calls a method of any kind: messages in, messages out, each as soon as it is there. */
export async function* callMethod(
  channel: Channel,
  { name, path, input, output, kind }: DynamicMethod,
  requests: AsyncIterable<object>,
  options: CallOptions,
): AsyncGenerator<object> {
  const method = { name, path, input, output };
  switch (kind) {
    case "unary": {
      const client = createClient({ typeName: "", methods: { method: { ...method, kind } } }, channel);
      yield await client.method(await onlyRequest(requests), options);
      return;
    }
    case "server_streaming": {
      const client = createClient({ typeName: "", methods: { method: { ...method, kind } } }, channel);
      yield* client.method(await onlyRequest(requests), options);
      return;
    }
    case "client_streaming": {
      const client = createClient({ typeName: "", methods: { method: { ...method, kind } } }, channel);
      yield await client.method(requests, options);
      return;
    }
    case "bidi_streaming": {
      const client = createClient({ typeName: "", methods: { method: { ...method, kind } } }, channel);
      yield* client.method(requests, options);
    }
  }
}

import { type CallOptions, type Channel, createClient, type MethodDefinition, rawCodec } from "@weft/grpc";
import { usageError } from "../cli-error.ts";

/** One whole call of a method of any kind, its messages encoded beforehand and its replies not looked at. */
export function callOnce(
  channel: Channel,
  { name, path, kind }: Pick<MethodDefinition, "name" | "path" | "kind">,
  requests: readonly Uint8Array[],
  options: CallOptions,
): () => Promise<unknown> {
  const raw = { name, path, input: rawCodec, output: rawCodec } as const;
  switch (kind) {
    case "unary": {
      const methods = { method: { ...raw, kind } };
      const client = createClient({ typeName: "", methods }, channel);
      const request = onlyOf(requests);
      return () => client.method(request, options);
    }
    case "server_streaming": {
      const methods = { method: { ...raw, kind } };
      const client = createClient({ typeName: "", methods }, channel);
      const request = onlyOf(requests);
      return () => drain(client.method(request, options));
    }
    case "client_streaming": {
      const methods = { method: { ...raw, kind } };
      const client = createClient({ typeName: "", methods }, channel);
      return () => client.method(requests, options);
    }
    case "bidi_streaming": {
      const methods = { method: { ...raw, kind } };
      const client = createClient({ typeName: "", methods }, channel);
      return () => drain(client.method(requests, options));
    }
  }
}

async function drain(replies: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of replies);
}

function onlyOf(requests: readonly Uint8Array[]): Uint8Array {
  if (requests.length !== 1) throw usageError(`this method takes one message, -d gives ${requests.length}`);
  return requests[0]!;
}

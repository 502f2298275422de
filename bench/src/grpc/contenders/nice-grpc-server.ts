import { createServer } from "nice-grpc";
import { serve } from "../lines.ts";
import { greeterDefinition, streamsDefinition } from "./grpc-js-definitions.ts";

interface Chunk {
  body: Uint8Array;
}

const server = createServer();
server.add(greeterDefinition, {
  SayHello: async ({ name }: { name: string }) => ({ message: `Hello, ${name}!` }),
});
server.add(streamsDefinition, {
  async *Repeat({ count, size }: { count: number; size: number }) {
    const chunk = { body: Buffer.alloc(size) };
    for (let i = 0; i < count; i++) yield chunk;
  },
  async *PingPong(chunks: AsyncIterable<Chunk>) {
    for await (const chunk of chunks) yield chunk;
  },
});
serve(await server.listen("127.0.0.1:0"));

import { createServer } from "node:http2";
import type { AddressInfo } from "node:net";
import type { DescService } from "@bufbuild/protobuf";
import type { ServiceImpl } from "@connectrpc/connect";
import { connectNodeAdapter } from "@connectrpc/connect-node";
import { serve } from "../lines.ts";
import { greeterService, streamsService } from "./connect-services.ts";

interface Chunk {
  body: Uint8Array;
}

const greeter = {
  sayHello: ({ name }: { name: string }) => ({ message: `Hello, ${name}!` }),
};

const streams = {
  async *repeat({ count, size }: { count: number; size: number }) {
    const chunk = { body: new Uint8Array(size) };
    for (let i = 0; i < count; i++) yield chunk;
  },
  async *pingPong(chunks: AsyncIterable<Chunk>) {
    for await (const { body } of chunks) yield { body };
  },
};

// A service found at run time has no types of its own.
const implementing = (handlers: unknown) => handlers as ServiceImpl<DescService>;

const server = createServer(
  connectNodeAdapter({
    connect: false,
    grpcWeb: false,
    routes(router) {
      router.service(greeterService, implementing(greeter));
      router.service(streamsService, implementing(streams));
    },
  }),
);
server.listen(0, "127.0.0.1", () => serve((server.address() as AddressInfo).port));

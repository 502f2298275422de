import { Server } from "@weft/grpc";
import { Greeter } from "../../gen/helloworld.ts";
import { Streams } from "../../gen/streams.ts";
import { serve } from "../lines.ts";

const server = new Server({ http2: { maxConcurrentStreams: 1_000_000 } });
server.add(Greeter, {
  sayHello: ({ name }) => ({ message: `Hello, ${name}!` }),
});
server.add(Streams, {
  async *repeat({ count, size }) {
    const chunk = { body: new Uint8Array(size) };
    for (let i = 0; i < count; i++) yield chunk;
  },
  async *pingPong(chunks) {
    for await (const chunk of chunks) yield chunk;
  },
});
const { port } = await server.listen("127.0.0.1:0");
serve(port);

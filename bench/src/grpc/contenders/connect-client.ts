import { createClient } from "@connectrpc/connect";
import { createGrpcTransport } from "@connectrpc/connect-node";
import { PushQueue } from "../push-queue.ts";
import { runClient } from "../run-client.ts";
import { greeterService, streamsService } from "./connect-services.ts";

interface Chunk {
  body: Uint8Array;
}
interface Greeter {
  sayHello(request: { name: string }): Promise<{ message: string }>;
}
interface Streams {
  repeat(request: { count: number; size: number }): AsyncIterable<Chunk>;
  pingPong(chunks: AsyncIterable<Chunk>): AsyncIterable<Chunk>;
}

await runClient((target) => {
  const transport = createGrpcTransport({ baseUrl: `http://${target}` });
  const greeter = createClient(greeterService, transport) as unknown as Greeter;
  const streams = createClient(streamsService, transport) as unknown as Streams;
  return {
    sayHello: (name) => greeter.sayHello({ name }),
    async repeat(count, size) {
      let bytes = 0;
      for await (const { body } of streams.repeat({ count, size })) bytes += body.length;
      return bytes;
    },
    pingPong() {
      const requests = new PushQueue<Chunk>();
      const answers = streams.pingPong(requests)[Symbol.asyncIterator]();
      return {
        async exchange(body) {
          requests.push({ body });
          await answers.next();
        },
        end: () => requests.end(),
      };
    },
  };
});

import { createChannel, createClient } from "nice-grpc";
import { PushQueue } from "../push-queue.ts";
import { runClient } from "../run-client.ts";
import { greeterDefinition, streamsDefinition } from "./grpc-js-definitions.ts";

interface Chunk {
  body: Uint8Array;
}
interface Greeter {
  SayHello(request: { name: string }): Promise<{ message: string }>;
}
interface Streams {
  Repeat(request: { count: number; size: number }): AsyncIterable<Chunk>;
  PingPong(chunks: AsyncIterable<Chunk>): AsyncIterable<Chunk>;
}

await runClient((target) => {
  // Without a pool of its own every further channel would share the first one's connection.
  const channel = createChannel(target, undefined, { "grpc.use_local_subchannel_pool": 1 });
  const greeter = createClient(greeterDefinition, channel) as unknown as Greeter;
  const streams = createClient(streamsDefinition, channel) as unknown as Streams;
  return {
    sayHello: (name) => greeter.SayHello({ name }),
    async repeat(count, size) {
      let bytes = 0;
      for await (const { body } of streams.Repeat({ count, size })) bytes += body.length;
      return bytes;
    },
    pingPong() {
      const requests = new PushQueue<Chunk>();
      const answers = streams.PingPong(requests)[Symbol.asyncIterator]();
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

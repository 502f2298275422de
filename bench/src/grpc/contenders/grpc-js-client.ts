import { type Client, type ClientDuplexStream, type ClientReadableStream, credentials } from "@grpc/grpc-js";
import { runClient } from "../run-client.ts";
import { GreeterClient, StreamsClient } from "./grpc-js-definitions.ts";

interface Chunk {
  body: Uint8Array;
}
type Greeter = Client & {
  SayHello(request: { name: string }, reply: (error: Error | null, reply: { message: string }) => void): void;
};
type Streams = Client & {
  Repeat(request: { count: number; size: number }): ClientReadableStream<Chunk>;
  PingPong(): ClientDuplexStream<Chunk, Chunk>;
};

await runClient((target) => {
  // Without a pool of its own every further channel would share the first one's connection.
  const options = { "grpc.use_local_subchannel_pool": 1 };
  const greeter = new GreeterClient(target, credentials.createInsecure(), options) as unknown as Greeter;
  const streams = new StreamsClient(target, credentials.createInsecure(), {
    ...options,
    channelOverride: greeter.getChannel(),
  }) as unknown as Streams;
  return {
    sayHello: (name) =>
      new Promise((resolve, reject) => {
        greeter.SayHello({ name }, (error, reply) => (error ? reject(error) : resolve(reply)));
      }),
    repeat: (count, size) =>
      new Promise((resolve, reject) => {
        let bytes = 0;
        streams
          .Repeat({ count, size })
          .on("data", ({ body }: Chunk) => {
            bytes += body.length;
          })
          .on("end", () => resolve(bytes))
          .on("error", reject);
      }),
    pingPong() {
      const call = streams.PingPong();
      let answered = (): void => {};
      call.on("data", () => answered());
      return {
        exchange: (body) =>
          new Promise((resolve) => {
            answered = resolve;
            call.write({ body });
          }),
        end: () => call.end(),
      };
    },
  };
});

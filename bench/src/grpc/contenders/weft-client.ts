import { Channel, createClient } from "@weft/grpc";
import { Greeter } from "../../gen/helloworld.ts";
import { Streams } from "../../gen/streams.ts";
import { runClient } from "../run-client.ts";

await runClient((target) => {
  const channel = new Channel(target);
  const greeter = createClient(Greeter, channel);
  const streams = createClient(Streams, channel);
  return {
    sayHello: (name) => greeter.sayHello({ name }),
    async repeat(count, size) {
      let bytes = 0;
      for await (const { body } of streams.repeat({ count, size })) bytes += body.length;
      return bytes;
    },
    pingPong() {
      const call = streams.pingPong();
      const answers = call[Symbol.asyncIterator]();
      return {
        async exchange(body) {
          await call.write({ body });
          await answers.next();
        },
        end: () => call.end(),
      };
    },
  };
});

import { type Client, credentials } from "@grpc/grpc-js";
import { greeterService } from "./grpc-js-greeter.ts";
import { answerLoad } from "./load.ts";

type Reply = (error: Error | null, reply: { message: string }) => void;
const greeter = new greeterService(
  `127.0.0.1:${process.argv[2]}`,
  credentials.createInsecure(),
) as unknown as Client & {
  SayHello(request: { name: string }, reply: Reply): void;
};
answerLoad(
  () =>
    new Promise((resolve, reject) => {
      greeter.SayHello({ name: "you" }, (error, reply) => (error ? reject(error) : resolve(reply.message)));
    }),
);

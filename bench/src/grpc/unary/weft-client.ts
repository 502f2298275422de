import { Channel, createClient } from "@weft/grpc";
import { Greeter } from "../../gen/helloworld.ts";
import { answerLoad } from "./load.ts";

const greeter = createClient(Greeter, new Channel(`127.0.0.1:${process.argv[2]}`));
answerLoad(async () => {
  const { message } = await greeter.sayHello({ name: "you" });
  return message;
});

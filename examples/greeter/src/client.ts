import { Channel, createClient, RpcError } from "@weft/grpc";
import { clientTls, words } from "./flags.ts";
import { Greeter } from "./gen/helloworld.ts";

const name = words[0] ?? "you";
const channel = new Channel(`localhost:${process.env.PORT ?? 50051}`, clientTls());
const greeter = createClient(Greeter, channel);

try {
  const hello = await greeter.sayHello({ name }, { deadlineMs: 2000 });
  console.log(hello.message);

  const again = await greeter.sayHelloAgain({ name }, { deadlineMs: 2000 });
  console.log(again.message);
} catch (error) {
  if (!(error instanceof RpcError)) throw error;
  console.error(error.message);
  process.exitCode = 64 + error.code;
}

await channel.close();

import { Server } from "@weft/grpc";
import { Greeter } from "../../gen/helloworld.ts";

const server = new Server();
server.add(Greeter, {
  sayHello: ({ name }) => ({ message: `Hello, ${name}!` }),
});
const { port } = await server.listen("127.0.0.1:0");
process.send!(port);

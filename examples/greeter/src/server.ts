import { Server, serveHealth, serveReflection } from "@weft/grpc";
import { serverTls } from "./flags.ts";
import { Greeter } from "./gen/helloworld.ts";

const server = new Server();

server.add(Greeter, {
  sayHello: ({ name }) => ({ message: `Hello, ${name}!` }),
  sayHelloAgain: ({ name }) => ({ message: `Hello again, ${name}!` }),
});

// So that others can ask whether this server is well, and what it offers.
serveHealth(server);
serveReflection(server);

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void server.shutdown());

const { port } = await server.listen({ host: "::", port: Number(process.env.PORT ?? 50051), ...serverTls() });
console.log(`helloworld.Greeter on port ${port}`);

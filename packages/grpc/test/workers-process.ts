// A server of several processes; answers with the pid of the one that serves, and tells the port once it listens.
import { Server, serveWorkers } from "@weft/grpc";
import { Notes } from "./notes-service.ts";
import { plainHandlers } from "./serving.ts";

await serveWorkers(
  async () => {
    const server = new Server().add(Notes, { ...plainHandlers, echo: () => ({ count: process.pid }) });
    const { port } = await server.listen("127.0.0.1:0");
    console.log(port);
    return server;
  },
  { count: 3, drainMs: 1000, onWorkerLost: (pid) => console.error(`lost ${pid}`) },
);
console.log("all ended");

// A server whose start takes until some time after it was asked to stop.
import cluster from "node:cluster";
import { once } from "node:events";
import { Server, serveWorkers } from "@weft/grpc";

await serveWorkers(
  async () => {
    console.log("starting");
    await once(process, "message");
    const server = new Server();
    server.onShutdown(() => console.log("stopped"));
    await server.listen("127.0.0.1:0");
    return server;
  },
  { count: 1, drainMs: 60_000 },
);
if (cluster.isPrimary) console.log("all ended");

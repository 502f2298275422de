// A server in a process of its own, to be killed: prints its port, serves until then.
import { Server } from "@weft/grpc";
import { Notes } from "./notes-service.ts";
import { plainHandlers } from "./serving.ts";

const server = new Server().add(Notes, plainHandlers);
const { port } = await server.listen(`127.0.0.1:${process.argv[2] ?? "0"}`);
console.log(port);

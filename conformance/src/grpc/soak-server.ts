// The server of the soak, in a process of its own: tells its port, and its memory when asked.
import { Server } from "@weft/grpc";
import { TestService } from "./gen/grpc/testing/test.ts";
import { memoryBytes } from "./soak.ts";
import { testService } from "./test-service.ts";

const server = new Server({ maxConcurrentCallsPerConnection: 100_000 }).add(TestService, testService);
const { port } = await server.listen("127.0.0.1:0");
process.send?.(port);
process.on("message", () => process.send?.(memoryBytes()));
process.on("disconnect", () => void server.close());

import { Server, serveHealth, serveReflection } from "@weft/grpc";
import { UserService } from "./gen/user/v1/user.ts";
import { UserStore } from "./store.ts";
import { serverTls } from "./tls-flags.ts";
import { userService } from "./user-service.ts";

const store = new UserStore(process.env.DATABASE ?? "users.sqlite");
const server = new Server();
server.add(UserService, userService(store));

// So that others can ask whether this server is well, and what it offers.
serveHealth(server);
serveReflection(server);

async function stop(): Promise<void> {
  await server.shutdown({ drainMs: 1000 });
  store.close();
}
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void stop());

const { port } = await server.listen({ host: "::", port: Number(process.env.PORT ?? 50051), ...serverTls() });
console.log(`user.v1.UserService on port ${port}`);

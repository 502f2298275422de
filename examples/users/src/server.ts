import { Server, serveReflection } from "@weft/grpc";
import { UserService } from "./gen/user/v1/user.ts";
import { UserStore } from "./store.ts";
import { userService } from "./user-service.ts";

const store = new UserStore(process.env.DATABASE ?? "users.sqlite");
const server = new Server();
server.add(UserService, userService(store));

// So that tools can ask what this server offers.
serveReflection(server);

async function stop(): Promise<void> {
  await server.shutdown({ drainMs: 1000 });
  store.close();
}
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void stop());

const { port } = await server.listen(`[::]:${process.env.PORT ?? 50051}`);
console.log(`user.v1.UserService on port ${port}`);

import { RpcError, Server, type ServiceHandlers, Status, serveHealth, serveReflection } from "@weft/grpc";
import { UserService } from "../gen/user/v1/user.ts";

export const handlers: ServiceHandlers<typeof UserService> = {
  getUser({ userId }, context) {
    if (userId === 0) throw new RpcError(Status.NOT_FOUND, "no user 0");
    context.responseTrailers.set("x-served-by", "weft");
    return { userId, name: context.metadata.get("x-name") ?? "Hong" };
  },
  *listUsers({ pageSize }) {
    for (let userId = 1; userId <= pageSize; userId++) yield { userId };
  },
  async uploadUsers(users) {
    let created = 0;
    for await (const { userId } of users) created += userId;
    return { created };
  },
  async *chat(messages) {
    for await (const { text } of messages) yield { text: text.toUpperCase() };
  },
};

/** A server as an author would put it before tools: the service, its health, and reflection. */
export function userServer(): Server {
  const server = new Server().add(UserService, handlers);
  serveHealth(server);
  serveReflection(server);
  return server;
}

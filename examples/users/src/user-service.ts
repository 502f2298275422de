import { RpcError, type ServiceHandlers, Status } from "@weft/grpc";
import { timestampNow } from "@weft/protobuf/wkt";
import type { User, UserService } from "./gen/user/v1/user.ts";
import { pageTokenAfter, userIdBefore } from "./page-token.ts";
import { DuplicateUserError, type UserStore } from "./store.ts";
import { validateUser } from "./validate-user.ts";

const defaultPageSize = 50;
const maxPageSize = 1000;

export function userService(store: UserStore): ServiceHandlers<typeof UserService> {
  function find(userId: number): User {
    const user = store.get(userId);
    if (!user) throw new RpcError(Status.NOT_FOUND, `no user ${userId}`);
    return user;
  }

  function create(user: User, which = ""): User {
    validateUser(user, which);
    try {
      return store.create({ ...user, createdAt: timestampNow() });
    } catch (error) {
      if (!(error instanceof DuplicateUserError)) throw error;
      throw new RpcError(Status.ALREADY_EXISTS, which + error.message);
    }
  }

  return {
    getUser: ({ userId }) => find(userId),

    createUser({ user }) {
      if (!user) throw new RpcError(Status.INVALID_ARGUMENT, "user is missing");
      return create(user);
    },

    async *listUsers({ pageSize, pageToken }, context) {
      if (pageSize < 0 || pageSize > maxPageSize) {
        throw new RpcError(Status.INVALID_ARGUMENT, `page_size is from 0 to ${maxPageSize}, not ${pageSize}`);
      }
      const size = pageSize === 0 ? defaultPageSize : pageSize;
      const found = store.after(userIdBefore(pageToken), size + 1);
      const page = found.slice(0, size);
      if (found.length > size)
        context.responseTrailers.set("next-page-token", pageTokenAfter(page.at(-1)!.userId));
      yield* page;
    },

    async uploadUsers(users) {
      let created = 0;
      for await (const user of users) create(user, `user ${++created}: `);
      return { created };
    },

    async *chat(messages) {
      for await (const { userId, text } of messages) {
        yield { userId, text: `${find(userId).name}: ${text}`, sentAt: timestampNow() };
      }
    },
  };
}

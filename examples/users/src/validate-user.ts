import { RpcError, Status } from "@weft/grpc";
import type { User } from "./gen/user/v1/user.ts";

/** Throws INVALID_ARGUMENT and names everything that is wrong with a user, not the first thing only; `which` says of whom. */
export function validateUser(user: User, which: string): void {
  const violations: string[] = [];
  if (user.userId < 0) violations.push("user_id is negative");
  if (user.name.trim() === "") violations.push("name is empty");
  if (!/^[^\s@]+@[^\s@]+$/.test(user.email))
    violations.push("email is not an address such as hong@example.com");
  if (violations.length > 0) throw new RpcError(Status.INVALID_ARGUMENT, which + violations.join("; "));
}

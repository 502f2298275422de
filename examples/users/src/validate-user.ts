import { BadRequest, detail, RpcError, Status } from "@weft/grpc";
import type { User } from "./gen/user/v1/user.ts";

/**
 * Throws INVALID_ARGUMENT and names everything that is wrong with a user, not the first thing only: in the message for
 * people, as a google.rpc.BadRequest for programs. `which` says of whom.
 */
export function validateUser(user: User, which: string): void {
  const fieldViolations: { field: string; description: string }[] = [];
  const expect = (holds: boolean, field: string, description: string): void => {
    if (!holds) fieldViolations.push({ field, description });
  };
  expect(user.userId >= 0, "user_id", "is negative");
  expect(user.name.trim() !== "", "name", "is empty");
  expect(/^[^\s@]+@[^\s@]+$/.test(user.email), "email", "is not an address such as hong@example.com");
  if (fieldViolations.length === 0) return;

  const words = fieldViolations.map(({ field, description }) => `${field} ${description}`);
  throw new RpcError(Status.INVALID_ARGUMENT, which + words.join("; "), {
    details: [detail(BadRequest, { fieldViolations })],
  });
}

import { RpcError, Status } from "@weft/grpc";

/** A page token stands for the last user_id of the page before; opaque, so that it can stand for something else one day. */
export function pageTokenAfter(userId: number): string {
  return Buffer.from(`user:${userId}`).toString("base64url");
}

/** The user_id a page starts after: 0 for the first page. */
export function userIdBefore(pageToken: string): number {
  if (pageToken === "") return 0;
  const match = /^user:(\d{1,10})$/.exec(Buffer.from(pageToken, "base64url").toString());
  if (!match) throw new RpcError(Status.INVALID_ARGUMENT, "page_token is not one this service gave");
  return Number(match[1]);
}

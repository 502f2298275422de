import { parseUnixPath } from "../channel/unix-path.ts";
import { ServerError } from "./server-error.ts";

/**
 * Takes `"[::]:50051"`, `"0.0.0.0:0"`, `"localhost:50051"`, `":50051"`, `"unix:/run/x.sock"` or `"unix-abstract:x"`
 * apart; throws a ServerError for anything else.
 */
export function parseListenAddress(address: string): { host: string; port: number } | { path: string } {
  const path = parseUnixPath(address);
  if (path !== undefined) return { path };
  const match = /^(?:\[([0-9a-fA-F:.%\w]+)\]|([^:[\]]*)):(\d{1,5})$/.exec(address);
  const port = Number(match?.[3]);
  if (match !== null && port <= 65_535) return { host: match[1] ?? (match[2] || "::"), port };
  throw new ServerError(
    "invalid_address",
    `"${address}" is no address to listen on; try "[::]:50051" or "unix:/run/x.sock"`,
  );
}

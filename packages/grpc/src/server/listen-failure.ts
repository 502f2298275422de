import { unixPathText } from "../channel/unix-path.ts";
import { ServerError } from "./server-error.ts";
import type { ListenTarget } from "./server-options.ts";

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: "the port is in use",
  EADDRNOTAVAIL: "this machine has no such address",
  EACCES: "not allowed",
};

/** The error for an address that cannot be listened on, in a few words. */
export function listenFailure(target: ListenTarget, error: unknown): ServerError {
  let innermost = error;
  while (innermost instanceof Error && innermost.cause instanceof Error) innermost = innermost.cause;
  const code = innermost instanceof Error ? (innermost as { code?: unknown }).code : undefined;
  const reason =
    reasons[String(code)] ?? (innermost instanceof Error ? innermost.message : String(innermost));
  return new ServerError("listen_failed", `cannot listen on ${nameOf(target)}: ${reason}`, { cause: error });
}

function nameOf(target: ListenTarget): string {
  if ("path" in target) return unixPathText(target.path);
  return target.host.includes(":") ? `[${target.host}]:${target.port}` : `${target.host}:${target.port}`;
}

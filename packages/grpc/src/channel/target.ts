import { isIP } from "node:net";
import type { Address } from "./address.ts";
import { ChannelError } from "./channel-error.ts";
import { parseUnixPath } from "./unix-path.ts";

/** What a target names: fixed addresses, or a name to look up. */
export type Target =
  | { readonly kind: "addresses"; readonly addresses: readonly Address[]; readonly authority: string }
  | { readonly kind: "dns"; readonly host: string; readonly port: number; readonly authority: string };

const defaultPort = 443;

/**
 * Takes a target apart: `host:port`, `dns:///host:port`, `ipv4:1.2.3.4:5,6.7.8.9:10`, `ipv6:[::1]:5`,
 * `unix:/path`, `unix:///path`, `unix-abstract:name` (gRPC Name Resolution). Throws a ChannelError.
 */
export function parseTarget(target: string): Target {
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+$)/.exec(target)?.[1];
  const rest = scheme === undefined ? target : target.slice(scheme.length + 1);
  switch (scheme) {
    case "unix":
    case "unix-abstract":
      return unixTarget(target);
    case "ipv4":
    case "ipv6":
      return listTarget(target, rest.replace(/^\/\/\//, ""), scheme === "ipv4" ? 4 : 6);
    case "dns":
      return hostTarget(target, rest.replace(/^\/\/[^/]*\//, "").replace(/^\//, ""));
    default:
      return hostTarget(target, target);
  }
}

function unixTarget(target: string): Target {
  const path = parseUnixPath(target);
  if (path === undefined) throw invalid(target);
  return { kind: "addresses", addresses: [{ path }], authority: "localhost" };
}

function listTarget(target: string, list: string, family: 4 | 6): Target {
  const addresses = list.split(",").map((one) => {
    const { host, port } = splitHostPort(target, one);
    if (isIP(host) !== family) throw invalid(target);
    return { host, port };
  });
  return { kind: "addresses", addresses, authority: list.split(",")[0]! };
}

function hostTarget(target: string, name: string): Target {
  const { host, port } = splitHostPort(target, name);
  if (isIP(host) !== 0) return { kind: "addresses", addresses: [{ host, port }], authority: name };
  return { kind: "dns", host, port, authority: name };
}

function splitHostPort(target: string, text: string): { host: string; port: number } {
  const match = /^(?:\[([0-9a-fA-F:.%\w]+)\]|([^:[\]/\s]+))(?::(\d{1,5}))?$/.exec(text);
  const host = match?.[1] ?? match?.[2];
  const port = match?.[3] === undefined ? defaultPort : Number(match[3]);
  if (host === undefined || port > 65_535) throw invalid(target);
  return { host, port };
}

function invalid(target: string): ChannelError {
  return new ChannelError(
    "invalid_target",
    `"${target}" is no target; try "localhost:50051", "dns:///name:port", "ipv4:1.2.3.4:50051" or "unix:/run/x.sock"`,
  );
}

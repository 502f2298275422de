import type { Endpoint } from "@weft/http2";
import { unixPathText } from "./unix-path.ts";

/** One place a server can be reached at. */
export type Address = Endpoint;

/** The same text for the same address: `"10.0.0.7:50051"`, `"[::1]:50051"`, `"unix:/run/x.sock"`. */
export function addressText(address: Address): string {
  if ("path" in address) return unixPathText(address.path);
  return address.host.includes(":") ? `[${address.host}]:${address.port}` : `${address.host}:${address.port}`;
}

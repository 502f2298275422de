import { MetadataError } from "./metadata-error.ts";

const valid = /^[0-9a-z_.-]+$/;
const known = new Map<string, string>();

/** Names the protocol itself uses; they are no metadata, neither to set nor to see. */
const reserved: ReadonlySet<string> = new Set([
  "te",
  "content-type",
  "grpc-timeout",
  "grpc-encoding",
  "grpc-accept-encoding",
  "grpc-status",
  "grpc-message",
  "connection",
  "keep-alive",
  "proxy-connection",
  "transfer-encoding",
  "upgrade",
  "content-length",
  "host",
]);

/** Whether a received field is the protocol's own rather than metadata. */
export function isReservedName(name: string): boolean {
  return name.charCodeAt(0) === 0x3a || reserved.has(name);
}

/** The name in lower case; throws a MetadataError for one that cannot be sent. */
export function metadataName(name: string): string {
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const lower = name.toLowerCase();
  if (isReservedName(lower))
    throw new MetadataError("reserved_name", `metadata name "${name}" belongs to the protocol`);
  if (!valid.test(lower))
    throw new MetadataError("invalid_name", `metadata name "${name}" is not a header name`);
  if (known.size < 512) known.set(name, lower);
  return lower;
}

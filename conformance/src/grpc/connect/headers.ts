import { Metadata } from "@weft/grpc";
import type { Header, HeaderInit } from "../gen/connectrpc/conformance/v1/service.ts";

/** The suite's headers as metadata; values of `-bin` names come in base64. */
export function toMetadata(headers: readonly Header[], into: Metadata = new Metadata()): Metadata {
  for (const { name, value } of headers)
    for (const one of value)
      into.append(name, name.endsWith("-bin") ? new Uint8Array(Buffer.from(one, "base64")) : one);
  return into;
}

/** Metadata as the suite's headers. */
export function toHeaders(metadata: Metadata): HeaderInit[] {
  const values = new Map<string, string[]>();
  for (const [name, value] of metadata) {
    const text = typeof value === "string" ? value : Buffer.from(value).toString("base64").replace(/=+$/, "");
    const known = values.get(name);
    if (known === undefined) values.set(name, [text]);
    else known.push(text);
  }
  return [...values].map(([name, value]) => ({ name, value }));
}

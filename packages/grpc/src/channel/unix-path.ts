const abstractMark = "\0";

/** The path of `unix:/path`, `unix:///path` or, on Linux, `unix-abstract:name` (gRPC Name Resolution); undefined for anything else. */
export function parseUnixPath(text: string): string | undefined {
  const match = /^(unix|unix-abstract):(.+)$/s.exec(text);
  if (match === null) return undefined;
  const [, scheme, rest] = match;
  // Node takes a name without a file when it begins with a zero.
  return scheme === "unix" ? rest!.replace(/^\/\/(?=\/)/, "") : abstractMark + rest!;
}

/** The path as `parseUnixPath` takes it. */
export function unixPathText(path: string): string {
  return path.startsWith(abstractMark) ? `unix-abstract:${path.slice(1)}` : `unix:${path}`;
}

import { usageError } from "./cli-error.ts";

/** Checks HOST:PORT before anything is dialled, so that a slip of the pen is answered at once and by name. */
export function parseAddress(text: string): string {
  if (text.startsWith("unix:") || text.startsWith("dns:")) return text;
  const match = /^(?:\[[0-9a-fA-F:.%]+\]|[^:/\s[\]]+):(\d{1,5})$/.exec(text);
  const port = Number(match?.[1]);
  if (match && port >= 1 && port <= 65_535) return text;
  throw usageError(
    `"${text}" is not an address`,
    "write HOST:PORT, [IPV6]:PORT or unix:/PATH, such as localhost:50051",
  );
}

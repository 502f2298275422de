import { createReadStream } from "node:fs";
import type { MethodKind } from "@weft/protobuf";
import { CliError, usageError } from "./cli-error.ts";
import { splitJsonValues } from "./json-values.ts";

/** Ends the wait for stdin, which would keep the process when a call has ended before its input has. */
export function stopReading(data: string | undefined): void {
  if (data === "-" || data === "@-") process.stdin.destroy();
}

/** The JSON texts of `-d`: written out, in @FILE, or from stdin (-) as they are typed. Without it one empty message, or none where a stream is taken. */
export function requestTexts(data: string | undefined, kind: MethodKind): AsyncGenerator<string> {
  if (data === undefined)
    return splitJsonValues(kind === "unary" || kind === "server_streaming" ? ["{}"] : []);
  if (data === "-" || data === "@-") return splitJsonValues(process.stdin.setEncoding("utf8"));
  if (data.startsWith("@")) return splitJsonValues(fileText(data.slice(1)));
  return splitJsonValues([data]);
}

async function* fileText(path: string): AsyncGenerator<string> {
  try {
    yield* createReadStream(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CliError(
      "file",
      `-d @${path}: ${code === "ENOENT" ? "there is no such file" : `cannot be read (${code})`}`,
      {
        cause: error,
      },
    );
  }
}

/** Request messages from JSON texts; what is wrong with one is said with its place in the row. */
export async function* readRequests<T>(
  texts: AsyncIterable<string>,
  parse: (text: string) => T,
): AsyncGenerator<T> {
  let row = 0;
  for await (const text of texts) {
    row++;
    let message: T;
    try {
      message = parse(text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw usageError(`message ${row} of -d: ${reason}`);
    }
    yield message;
  }
}

/** The one message of a call that takes one. */
export async function onlyRequest<T>(requests: AsyncIterable<T>): Promise<T> {
  const all: T[] = [];
  for await (const request of requests) {
    if (all.push(request) > 1) break;
  }
  if (all.length === 1) return all[0]!;
  throw usageError(`this method takes one message, -d gives ${all.length === 0 ? "none" : "2 or more"}`);
}

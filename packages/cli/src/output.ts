import { once } from "node:events";

/** Data: one line on stdout. Resolves when there is room, so a slow reader of the pipe slows the sender of the stream. */
export async function printLine(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, "drain");
}

/** Words: one line on stderr. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Colour is for eyes: only on a terminal, and never under NO_COLOR. */
export function wantsColor(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, TERM } = process.env;
  return stream.isTTY === true && (NO_COLOR === undefined || NO_COLOR === "") && TERM !== "dumb";
}

/** A reader that went away (`weft call … | head -1`) is no error: end quietly. Who reads no words still wants the data. */
export function endQuietlyOnClosedPipe(): void {
  process.stderr.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}

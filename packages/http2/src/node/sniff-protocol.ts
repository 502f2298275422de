import type { Socket } from "node:net";
import { CLIENT_PREFACE } from "../frame/frame-type.ts";

/** No HTTP/1 method begins like the preface this far. */
const DECISIVE_BYTES = 4;

/**
 * Reads just enough of a fresh socket to tell HTTP/2 from HTTP/1.1, puts it back, and says which it is.
 * A socket that stays silent for `timeoutMs` is closed.
 */
export function sniffProtocol(
  socket: Socket,
  timeoutMs: number,
  onDecided: (isHttp2: boolean) => void,
): void {
  let seen: Buffer | undefined;
  const onError = (): void => {};
  const onTimeout = (): void => {
    socket.destroy();
  };
  const onReadable = (): void => {
    const chunk = socket.read() as Buffer | null;
    if (chunk === null) return;
    seen = seen === undefined ? chunk : Buffer.concat([seen, chunk]);
    const compared = Math.min(seen.length, DECISIVE_BYTES);
    let matches = true;
    for (let i = 0; i < compared; i++) if (seen[i] !== CLIENT_PREFACE[i]) matches = false;
    if (matches && compared < DECISIVE_BYTES) return;
    socket.off("readable", onReadable).off("error", onError).off("timeout", onTimeout);
    socket.setTimeout(0);
    socket.unshift(seen);
    onDecided(matches);
  };
  socket.on("readable", onReadable).on("error", onError).on("timeout", onTimeout);
  socket.setTimeout(timeoutMs);
}

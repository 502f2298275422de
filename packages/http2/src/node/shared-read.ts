import type { Socket } from "node:net";

const READ_BYTES = 262_144;

/**
 * One buffer serves all plain sockets: a read fills it and hands it on in the same step, and the engine keeps
 * no view of it. Where reads are posted ahead (Windows) that does not hold.
 */
export const sharedRead: Buffer | undefined =
  process.platform === "win32" ? undefined : Buffer.allocUnsafeSlow(READ_BYTES);

type OnRead = (bytes: number, buffer: Uint8Array) => boolean;

/**
 * Lets a socket read into {@link sharedRead}, as the option `onread` of `net.connect` does. Sockets that are accepted have no such
 * option, so the socket is given what it would have left there. Otherwise every read makes 64 KB of garbage
 * outside the heap, and a server that takes large messages spends half its time collecting it.
 *
 * Returns whether it was done: not when bytes wait in the socket, and not on a Node whose sockets are made otherwise.
 */
export function readIntoShared(socket: Socket, onRead: OnRead): boolean {
  if (sharedRead === undefined) return false;
  const { _handle: handle } = socket as { _handle?: { useUserBuffer?: (buffer: Uint8Array) => void } };
  const fields = ownSymbols(socket);
  const [buffer, callback] = [fields.get("kBuffer"), fields.get("kBufferCb")];
  if (typeof handle?.useUserBuffer !== "function" || buffer === undefined || callback === undefined)
    return false;
  const slots = socket as unknown as Record<symbol, unknown>;
  if (slots[buffer] !== null || slots[callback] !== null || socket.readableLength > 0) return false;
  slots[buffer] = sharedRead;
  slots[callback] = onRead;
  handle.useUserBuffer(sharedRead);
  return true;
}

function ownSymbols(value: object): ReadonlyMap<string | undefined, symbol> {
  return new Map(Object.getOwnPropertySymbols(value).map((symbol) => [symbol.description, symbol]));
}

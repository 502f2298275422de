import { once } from "node:events";
import * as net from "node:net";

/** Frame types by number, as the attacks need them. Source: RFC 9113 §6. */
export const Type = {
  DATA: 0,
  HEADERS: 1,
  PRIORITY: 2,
  RST_STREAM: 3,
  SETTINGS: 4,
  PING: 6,
  GOAWAY: 7,
  WINDOW_UPDATE: 8,
  CONTINUATION: 9,
} as const;

export const END_STREAM = 1;
export const END_HEADERS = 4;

const PREFACE = Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "latin1");

/** `GET / http a` without a table entry: the same bytes for any stream. */
export const GET_BLOCK: Buffer = Buffer.from([0x82, 0x86, 0x84, 0x01, 0x01, 0x61]);
/** The same as POST. */
export const POST_BLOCK: Buffer = Buffer.from([0x83, 0x86, 0x84, 0x01, 0x01, 0x61]);

export function frame(
  type: number,
  flags: number,
  streamId: number,
  payload: Uint8Array = Buffer.alloc(0),
): Buffer {
  const bytes = Buffer.alloc(9 + payload.length);
  bytes.writeUIntBE(payload.length, 0, 3);
  bytes[3] = type;
  bytes[4] = flags;
  bytes.writeUInt32BE(streamId, 5);
  bytes.set(payload, 9);
  return bytes;
}

export function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

export interface RawFrame {
  readonly type: number;
  readonly flags: number;
  readonly streamId: number;
  readonly payload: Buffer;
}

/** A peer that follows no rule: it sends the bytes it is told to and notes what comes back. */
export class RawPeer {
  readonly socket: net.Socket;
  readonly frames: RawFrame[] = [];
  #rest: Buffer = Buffer.alloc(0);
  #closed = false;
  #waiting: (() => void)[] = [];

  constructor(port: number) {
    this.socket = net.connect({ host: "127.0.0.1", port, noDelay: true });
    // The other side closing while we still write is the very thing that is tested for.
    this.socket.on("error", () => {});
    this.socket.on("data", (chunk) => this.#parse(chunk));
    this.socket.on("close", () => {
      this.#closed = true;
      this.#tell();
    });
  }

  /** Says hello as a client does. */
  static async greeting(port: number, settings: Uint8Array = Buffer.alloc(0)): Promise<RawPeer> {
    const peer = new RawPeer(port);
    await once(peer.socket, "connect");
    peer.socket.write(
      Buffer.concat([PREFACE, frame(Type.SETTINGS, 0, 0, settings), frame(Type.SETTINGS, 1, 0)]),
    );
    await peer.until((seen) => seen.type === Type.SETTINGS && seen.flags === 1);
    return peer;
  }

  #parse(chunk: Buffer): void {
    let bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    while (bytes.length >= 9 && bytes.length >= 9 + bytes.readUIntBE(0, 3)) {
      const end = 9 + bytes.readUIntBE(0, 3);
      this.frames.push({
        type: bytes[3]!,
        flags: bytes[4]!,
        streamId: bytes.readUInt32BE(5),
        payload: Buffer.from(bytes.subarray(9, end)),
      });
      bytes = bytes.subarray(end);
    }
    this.#rest = Buffer.from(bytes);
    this.#tell();
  }

  #tell(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }

  /** Waits for a frame that fits; rejects when the connection ends without one. */
  async until(fits: (seen: RawFrame) => boolean): Promise<RawFrame> {
    for (;;) {
      const found = this.frames.find(fits);
      if (found !== undefined) return found;
      if (this.#closed) throw new TypeError("the connection ended before the frame came");
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  async closed(): Promise<void> {
    while (!this.#closed) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Writes the pieces one after the other at the pace of the socket, until it is closed or there are no more. */
  async flood(pieces: Iterable<Uint8Array>): Promise<void> {
    for (const piece of pieces) {
      if (this.#closed || !this.socket.writable) return;
      if (this.socket.write(piece)) continue;
      await Promise.race([once(this.socket, "drain"), this.closed()]).catch(() => {});
    }
  }

  /** The error code of the GOAWAY that came, -1 when none did. */
  get goawayCode(): number {
    const goaway = this.frames.findLast((seen) => seen.type === Type.GOAWAY);
    return goaway === undefined ? -1 : goaway.payload.readUInt32BE(4);
  }

  destroy(): void {
    this.socket.destroy();
  }
}

/** `count` pieces made by `make`, a hundred to a write. */
export function* repeated(count: number, make: (index: number) => Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < count; start += 100) {
    const size = Math.min(100, count - start);
    yield Buffer.concat(Array.from({ length: size }, (_, i) => make(start + i)));
  }
}

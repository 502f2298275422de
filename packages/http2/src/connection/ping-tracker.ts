/** Why a PING was sent: the first half of its payload. */
export const PingKind = {
  USER: 0x57656674,
  BDP: 0x42445000,
  SHUTDOWN: 0x42594500,
  KEEPALIVE: 0x4c495645,
} as const;

interface SentPing {
  readonly serial: number;
  readonly sentAtMs: number;
  readonly onAck: (rttMs: number) => void;
}

/** PINGs the upper layer waits for. */
export class PingTracker {
  #sent: SentPing[] = [];
  #nextSerial = 1;

  add(sentAtMs: number, onAck: (rttMs: number) => void): number {
    const serial = this.#nextSerial++ >>> 0;
    this.#sent.push({ serial, sentAtMs, onAck });
    return serial;
  }

  /** Answers arrive in order; false when nothing waits for this one. */
  acknowledge(serial: number, nowMs: number): boolean {
    const index = this.#sent.findIndex((ping) => ping.serial === serial);
    if (index === -1) return false;
    const [ping] = this.#sent.splice(index, 1);
    ping!.onAck(Math.max(0, nowMs - ping!.sentAtMs));
    return true;
  }
}

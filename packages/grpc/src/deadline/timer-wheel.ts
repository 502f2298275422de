const slots = 1024;
const mask = slots - 1;
const farScanMs = 512;

class Link {
  previous: Link = this;
  next: Link = this;
}

/** Something that can be put on a timer wheel: the entry is its own list node, so arming allocates nothing. */
export abstract class TimerEntry extends Link {
  expiresAtMs = 0;
  /** Called once, at or after `expiresAtMs`, unless removed before. */
  abstract onTimer(): void;
}

/** What drives a wheel: the clock and the one timer behind it. Replaced in tests. */
export interface TimerDriver {
  /** Milliseconds on a monotonic clock. */
  now(): number;
  arm(delayMs: number, wake: () => void): void;
  disarm(): void;
}

class NodeTimerDriver implements TimerDriver {
  #timer: NodeJS.Timeout | undefined;
  now(): number {
    return performance.now();
  }
  arm(delayMs: number, wake: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(wake, delayMs);
  }
  disarm(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/**
 * Deadlines of all calls of the process behind one timer: adding and removing are a few pointer writes.
 * Slots of one millisecond cover about a second; what lies further ahead waits in one list that is looked
 * through every half second. An entry never fires early.
 */
export class TimerWheel {
  readonly #driver: TimerDriver;
  readonly #near: Link[] = Array.from({ length: slots }, () => new Link());
  readonly #far = new Link();
  readonly #wake = (): void => this.#advance();
  #count = 0;
  #tick: number;
  #farScannedAtMs: number;
  #armedForMs = Number.POSITIVE_INFINITY;

  constructor(driver: TimerDriver = new NodeTimerDriver()) {
    this.#driver = driver;
    this.#tick = Math.floor(driver.now());
    this.#farScannedAtMs = this.#tick;
  }

  /** Entries waiting. */
  get size(): number {
    return this.#count;
  }

  /** Milliseconds on the wheel's own clock. */
  now(): number {
    return this.#driver.now();
  }

  /** Arms an entry that is not armed. */
  add(entry: TimerEntry, expiresAtMs: number): void {
    entry.expiresAtMs = expiresAtMs;
    if (this.#count++ === 0) this.#restart();
    this.#place(entry);
    const wakeAtMs = Math.min(expiresAtMs, this.#farScannedAtMs + farScanMs);
    if (wakeAtMs < this.#armedForMs) this.#arm(wakeAtMs);
  }

  /** Disarms an entry; harmless when it is not armed. */
  remove(entry: TimerEntry): void {
    if (entry.next === entry) return;
    unlink(entry);
    this.#count--;
  }

  /** Lets go of the timer when nothing waits, so that an idle process can end at once. */
  rest(): void {
    if (this.#count > 0) return;
    this.#driver.disarm();
    this.#armedForMs = Number.POSITIVE_INFINITY;
  }

  #restart(): void {
    const now = Math.floor(this.#driver.now());
    this.#tick = now;
    this.#farScannedAtMs = now;
  }

  #place(entry: TimerEntry): void {
    const slot = Math.max(Math.ceil(entry.expiresAtMs), this.#tick + 1);
    const list = slot - this.#tick < slots ? this.#near[slot & mask]! : this.#far;
    entry.previous = list.previous;
    entry.next = list;
    list.previous.next = entry;
    list.previous = entry;
  }

  #arm(atMs: number): void {
    this.#armedForMs = atMs;
    this.#driver.arm(Math.max(1, Math.ceil(atMs - this.#driver.now())), this.#wake);
  }

  #advance(): void {
    const now = Math.floor(this.#driver.now());
    this.#armedForMs = Number.POSITIVE_INFINITY;
    const steps = Math.min(now - this.#tick, slots);
    const from = now - steps;
    this.#tick = now;
    for (let i = 1; i <= steps; i++) this.#fire(this.#near[(from + i) & mask]!, now);
    if (now >= this.#farScannedAtMs + farScanMs) this.#pullFar(now);
    if (this.#count > 0) this.#arm(this.#nextWakeMs());
  }

  #pullFar(now: number): void {
    this.#farScannedAtMs = now;
    let link = this.#far.next;
    while (link !== this.#far) {
      const next = link.next;
      const entry = link as TimerEntry;
      if (entry.expiresAtMs - this.#tick < slots - 1) {
        unlink(entry);
        this.#place(entry);
      }
      link = next;
    }
  }

  #fire(list: Link, now: number): void {
    let budget = this.#count;
    while (list.next !== list && budget-- > 0) {
      const entry = list.next as TimerEntry;
      unlink(entry);
      if (entry.expiresAtMs > now) {
        // After a long sleep a slot may also hold an entry of the next turn of the wheel.
        this.#place(entry);
        continue;
      }
      this.#count--;
      entry.onTimer();
    }
  }

  #nextWakeMs(): number {
    const farMs = this.#farScannedAtMs + farScanMs;
    for (let ms = this.#tick + 1; ms < Math.min(this.#tick + slots, farMs); ms++) {
      const list = this.#near[ms & mask]!;
      if (list.next !== list) return ms;
    }
    return farMs;
  }
}

function unlink(link: Link): void {
  link.previous.next = link.next;
  link.next.previous = link.previous;
  link.previous = link;
  link.next = link;
}

/** The wheel all calls of this process share. */
export const deadlines: TimerWheel = new TimerWheel();

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type TimerDriver, TimerEntry, TimerWheel } from "./timer-wheel.ts";

class ManualDriver implements TimerDriver {
  time = 1000.25;
  wakeAt = Number.POSITIVE_INFINITY;
  wake: (() => void) | undefined;
  now(): number {
    return this.time;
  }
  arm(delayMs: number, wake: () => void): void {
    this.wakeAt = this.time + delayMs;
    this.wake = wake;
  }
  disarm(): void {
    this.wakeAt = Number.POSITIVE_INFINITY;
    this.wake = undefined;
  }
  run(untilMs: number): void {
    while (this.wakeAt <= untilMs) {
      this.time = Math.max(this.time, this.wakeAt);
      this.wakeAt = Number.POSITIVE_INFINITY;
      this.wake?.();
    }
    this.time = untilMs;
  }
}

class Entry extends TimerEntry {
  firedAt = -1;
  readonly driver: ManualDriver;
  constructor(driver: ManualDriver) {
    super();
    this.driver = driver;
  }
  onTimer(): void {
    this.firedAt = this.driver.time;
  }
}

test("entries near and far fire in time, never early, and at most two milliseconds late", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 10_000, noNaN: true }), { maxLength: 40 }), (delays) => {
      const driver = new ManualDriver();
      const wheel = new TimerWheel(driver);
      const entries = delays.map((delay) => {
        const entry = new Entry(driver);
        wheel.add(entry, driver.time + delay);
        return entry;
      });
      driver.run(driver.time + 20_000);
      for (const entry of entries) {
        assert.ok(entry.firedAt >= entry.expiresAtMs);
        assert.ok(entry.firedAt <= entry.expiresAtMs + 2.01, `${entry.firedAt - entry.expiresAtMs}`);
      }
      assert.equal(wheel.size, 0);
    }),
  );
});

test("a removed entry does not fire", () => {
  const driver = new ManualDriver();
  const wheel = new TimerWheel(driver);
  const near = new Entry(driver);
  const far = new Entry(driver);
  wheel.add(near, driver.time + 10);
  wheel.add(far, driver.time + 5000);
  wheel.remove(near);
  wheel.remove(far);
  wheel.remove(far);
  driver.run(driver.time + 10_000);
  assert.equal(near.firedAt, -1);
  assert.equal(far.firedAt, -1);
});

test("a wheel that was asleep for longer than a turn fires what is due and nothing else", () => {
  const driver = new ManualDriver();
  const wheel = new TimerWheel(driver);
  const due = new Entry(driver);
  const later = new Entry(driver);
  wheel.add(due, driver.time + 100);
  wheel.add(later, driver.time + 6000);
  driver.time += 5000;
  driver.wakeAt = Number.POSITIVE_INFINITY;
  driver.wake?.();
  assert.ok(due.firedAt > 0);
  assert.equal(later.firedAt, -1);
  driver.run(driver.time + 2000);
  assert.ok(later.firedAt >= later.expiresAtMs);
});

test("an entry may be armed again from its own callback", () => {
  const driver = new ManualDriver();
  const wheel = new TimerWheel(driver);
  let fired = 0;
  class Again extends TimerEntry {
    onTimer(): void {
      if (++fired < 3) wheel.add(this, driver.time + 1);
    }
  }
  wheel.add(new Again(), driver.time + 1);
  driver.run(driver.time + 100);
  assert.equal(fired, 3);
});

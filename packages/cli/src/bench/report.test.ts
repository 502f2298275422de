import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { percentile, reportLines } from "./report.ts";

describe("percentile", () => {
  it("is the nearest rank", () => {
    const values = Float64Array.from([1, 2, 3, 4]);
    assert.deepEqual(
      [50, 75, 90, 99.9].map((percent) => percentile(values, percent)),
      [2, 3, 4, 4],
    );
    assert.equal(percentile(Float64Array.of(7), 50), 7);
  });
});

describe("reportLines", () => {
  it("tells rate, statuses and latencies of the calls that ended OK", () => {
    const lines = reportLines({
      elapsedMs: 500,
      latenciesMs: Float64Array.of(0.25, 12.345),
      statuses: new Map([
        [0, 2],
        [14, 1],
      ]),
      firstFailure: undefined,
    });
    assert.deepEqual(lines, [
      "calls     3 in 0.50 s, 6/s",
      "statuses  OK 2, UNAVAILABLE 1",
      "latency   p50 250 µs  p90 12.3 ms  p99 12.3 ms  p99.9 12.3 ms  max 12.3 ms",
    ]);
  });

  it("tells no latencies when no call ended OK", () => {
    const lines = reportLines({
      elapsedMs: 1000,
      latenciesMs: new Float64Array(),
      statuses: new Map([[14, 1]]),
      firstFailure: undefined,
    });
    assert.equal(lines.length, 2);
  });
});

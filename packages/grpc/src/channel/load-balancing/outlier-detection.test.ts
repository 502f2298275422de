import assert from "node:assert/strict";
import { test } from "node:test";
import { AddressRecord, type OutlierDetection, sweepOutliers } from "./outlier-detection.ts";

function record(successes: number, failures: number): AddressRecord {
  return Object.assign(new AddressRecord(), { successes, failures });
}

const always = () => 0;
const failing: OutlierDetection = {
  baseEjectionMs: 1000,
  maxEjectionPercent: 50,
  failurePercentage: { threshold: 50, minimumHosts: 3, requestVolume: 10 },
};

test("an address that fails over the threshold is ejected, and comes back when its time is over", () => {
  const records = [record(10, 0), record(10, 0), record(2, 18)];
  sweepOutliers(records, failing, 5000, always);
  assert.deepEqual(
    records.map(({ ejectedAtMs }) => ejectedAtMs),
    [undefined, undefined, 5000],
  );
  sweepOutliers(records, failing, 5999, always);
  assert.equal(records[2]!.ejectedAtMs, 5000);
  sweepOutliers(records, failing, 6000, always);
  assert.equal(records[2]!.ejectedAtMs, undefined);
});

test("a second ejection in a row lasts twice as long", () => {
  const records = [record(10, 0), record(10, 0), record(0, 20)];
  sweepOutliers(records, failing, 0, always);
  sweepOutliers(records, failing, 1000, always);
  Object.assign(records[0]!, { successes: 10 });
  Object.assign(records[1]!, { successes: 10 });
  Object.assign(records[2]!, { failures: 20 });
  sweepOutliers(records, failing, 2000, always);
  sweepOutliers(records, failing, 3500, always);
  assert.equal(records[2]!.ejectedAtMs, 2000);
  sweepOutliers(records, failing, 4000, always);
  assert.equal(records[2]!.ejectedAtMs, undefined);
});

test("an ejection after a while in good order lasts no longer than the first", () => {
  const records = [record(10, 0), record(10, 0), record(0, 20)];
  sweepOutliers(records, failing, 0, always);
  sweepOutliers(records, failing, 1000, always);
  sweepOutliers(records, failing, 1500, always);
  Object.assign(records[0]!, { successes: 10 });
  Object.assign(records[1]!, { successes: 10 });
  Object.assign(records[2]!, { failures: 20 });
  sweepOutliers(records, failing, 2000, always);
  assert.equal(records[2]!.ejectedAtMs, 2000);
  sweepOutliers(records, failing, 3000, always);
  assert.equal(records[2]!.ejectedAtMs, undefined);
});

test("no more addresses are out at a time than the configuration allows", () => {
  const records = [record(10, 0), record(0, 10), record(0, 10), record(0, 10)];
  sweepOutliers(records, failing, 0, always);
  assert.equal(records.filter(({ ejectedAtMs }) => ejectedAtMs !== undefined).length, 2);
});

test("too few calls, or too few addresses with enough of them, eject nobody", () => {
  for (const records of [
    [record(1, 0), record(1, 0), record(0, 9)],
    [record(20, 0), record(0, 20)],
  ]) {
    sweepOutliers(records, failing, 0, always);
    assert.ok(records.every(({ ejectedAtMs }) => ejectedAtMs === undefined));
  }
});

test("an address far below the mean of the successes is ejected", () => {
  const records = [record(99, 1), record(98, 2), record(100, 0), record(97, 3), record(60, 40)];
  sweepOutliers(records, { successRate: { requestVolume: 50 } }, 7, always);
  assert.deepEqual(
    records.map(({ ejectedAtMs }) => ejectedAtMs !== undefined),
    [false, false, false, false, true],
  );
});

test("chance spares outliers that are not always to be ejected", () => {
  const records = [record(10, 0), record(10, 0), record(0, 20)];
  const config = { ...failing, failurePercentage: { ...failing.failurePercentage, enforcementPercent: 30 } };
  sweepOutliers(records, config, 0, () => 0.5);
  assert.equal(records[2]!.ejectedAtMs, undefined);
});

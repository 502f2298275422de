import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ErrorCode } from "../error-code.ts";
import { AbuseGuard } from "./abuse-guard.ts";

const calm = { code: ErrorCode.ENHANCE_YOUR_CALM };

function guard(): AbuseGuard {
  return new AbuseGuard({
    idleFrameBurst: 4,
    idleFramesPerSecond: 1,
    resetBurst: 2,
    resetsPerSecond: 1,
    now: () => 0,
  });
}

function times(count: number, act: () => void): void {
  for (let i = 0; i < count; i++) act();
}

describe("the allowance of a connection", () => {
  it("earns three frames that do nothing with each that carries payload", () => {
    const one = guard();
    times(4, () => one.idleFrame());
    one.usefulFrame();
    times(3, () => one.idleFrame());
    assert.throws(() => one.idleFrame(), calm);
  });

  it("earns one reset with each stream that ends in good order", () => {
    const one = guard();
    times(2, () => one.streamReset());
    one.streamCompleted();
    one.streamReset();
    assert.throws(() => one.streamReset(), calm);
  });

  it("does not grow beyond the burst by more than one frame's earnings", () => {
    const one = guard();
    one.idleFrame();
    times(100, () => one.usefulFrame());
    times(3 + 3, () => one.idleFrame());
    assert.throws(() => one.idleFrame(), calm);
  });
});

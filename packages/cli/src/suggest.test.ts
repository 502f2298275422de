import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { closest } from "./suggest.ts";

describe("closest", () => {
  it("finds the candidate that was meant", () => {
    assert.equal(closest("SayHelo", ["SayHello", "SayHelloAgain"]), "SayHello");
    assert.equal(closest("sayhello", ["GetUser", "SayHello"]), "SayHello");
  });

  it("finds nothing when nothing is near", () => {
    assert.equal(closest("Delete", ["GetUser", "SayHello"]), undefined);
    assert.equal(closest("x", []), undefined);
  });
});

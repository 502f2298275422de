import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ServedModel } from "@weft/inference";
import { tryCommand } from "./try-command.ts";

function model(name: string, more: Partial<ServedModel> = {}): ServedModel {
  return {
    name,
    version: "1",
    state: "ready",
    reason: undefined,
    signature: undefined,
    sample: undefined,
    ...more,
  };
}

const text: ServedModel["signature"] = {
  inputs: [{ name: "text", datatype: "BYTES", shape: [-1, 1] }],
  outputs: [],
};
const wide: ServedModel["signature"] = {
  inputs: [{ name: "x", datatype: "FP32", shape: [-1, 64] }],
  outputs: [],
};

describe("tryCommand", () => {
  it("asks a model about the picture in its folder", () => {
    const models = [
      model("shout", { signature: text }),
      model("digits", { signature: wide, sample: "my models/3.png" }),
    ];
    assert.equal(
      tryCommand(models, "localhost:1", {}),
      "npx weft infer localhost:1 digits --image 'my models/3.png'",
    );
  });

  it("asks a model without a picture with as few values as it takes", () => {
    const models = [model("wide", { signature: wide }), model("shout", { signature: text })];
    assert.equal(
      tryCommand(models, "localhost:1", {}),
      `npx weft infer localhost:1 shout --input 'text=["hello"]'`,
    );
  });

  it("asks only models that are ready, and none that takes more than a line", () => {
    const failed = model("broken", { state: "failed", sample: "3.png" });
    assert.equal(tryCommand([failed, model("wide", { signature: wide })], "localhost:1", {}), undefined);
  });

  it("brings what a server that is locked asks for", () => {
    const models = [model("digits", { sample: "3.png" })];
    assert.equal(
      tryCommand(models, "localhost:1", { tlsCert: "cert.pem", tokenFile: "token" }),
      'npx weft infer localhost:1 digits --image 3.png --ca cert.pem -H "authorization: Bearer $(cat token)"',
    );
  });
});

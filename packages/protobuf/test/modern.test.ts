import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { DecodeError } from "@weft/protobuf";
import { Closed, Settings } from "./gen/modern.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text.replaceAll(" ", ""), "hex"));
const required = "1a0161";

describe("features of editions", () => {
  it("decide on presence", () => {
    assert.equal(hex(Settings.encode({ required: "a", implicit: 0, explicit: 0 })), `1000${required}`);
    const settings = Settings.decode(bytesOf(required));
    assert.equal(settings.implicit, 0);
    assert.equal(settings.explicit, undefined);
    assert.throws(() => Settings.decode(new Uint8Array(0)), DecodeError);
  });

  it("decide on how messages are written", () => {
    const bytes = Settings.encode({ required: "a", delimited: { required: "b" } });
    assert.equal(hex(bytes), `${required}231a016224`);
    assert.equal(Settings.decode(bytes).delimited?.required, "b");
  });

  it("decide on packing", () => {
    assert.equal(
      hex(Settings.encode({ required: "a", expanded: [1, 2], packed: [1, 2] })),
      `${required}2801280232020102`,
    );
  });

  it("decide on the checking of UTF-8", () => {
    assert.equal(Settings.decode(bytesOf(`${required} 3a01ff`)).unchecked, "\ufffd");
    assert.throws(
      () => Settings.decode(bytesOf(`${required} 4201ff`)),
      (error) => error instanceof DecodeError && error.code === "invalid_utf8" && error.offset === 5,
    );
  });

  it("decide on whether enums are open", () => {
    const settings = Settings.decode(bytesOf(`${required} 4809 5009`));
    assert.equal(settings.open, 9);
    assert.equal(settings.closed, undefined);
    assert.equal(hex(Settings.encode({ ...settings, closed: Closed.TWO })), `${required}480950025009`);
  });
});

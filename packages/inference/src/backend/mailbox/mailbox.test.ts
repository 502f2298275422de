import assert from "node:assert/strict";
import { test } from "node:test";
import { tensor } from "../../tensor/tensor.ts";
import { toWire } from "../wire-tensor.ts";
import { Mailbox } from "./mailbox.ts";

test("a mailbox gives back the numbers and tensors that were left in it", () => {
  const mailbox = new Mailbox();
  const left = [
    toWire([tensor("FP32", [2, 3], [1, 2, 3, Number.NaN, -0, 6])]),
    undefined,
    toWire([tensor("INT64", [], [-(2n ** 63n)])]),
    toWire([tensor("UINT8", [0, 2 ** 40], [])]),
    toWire([tensor("BYTES", [2], ["a", "béé"])]),
    toWire([tensor("INT16", [3], [1, -2, 3])]),
  ];
  assert.equal(mailbox.putRequest([3, 0.5], left), true);
  const taken = new Mailbox(mailbox.memory).takeRequest();
  assert.deepEqual(taken, { numbers: [3, 0.5], tensors: left });
  for (const wire of taken?.tensors ?? []) assert.ok(!(wire?.parts[0]?.buffer instanceof SharedArrayBuffer));
});

test("a request is taken once", () => {
  const mailbox = new Mailbox();
  mailbox.putRequest([], []);
  mailbox.takeRequest();
  assert.equal(mailbox.takeRequest(), undefined);
});

test("what has no room in a mailbox is not left there", () => {
  const mailbox = new Mailbox();
  assert.equal(
    mailbox.putRequest([], [toWire([tensor("UINT8", [2 ** 20], new Uint8Array(2 ** 20))])]),
    false,
  );
  assert.equal(mailbox.takeRequest(), undefined);
});

test("a bell that has rung already does not block its listener", () => {
  const mailbox = new Mailbox();
  mailbox.ring();
  mailbox.ring();
  assert.equal(mailbox.listen(0), 2);
});

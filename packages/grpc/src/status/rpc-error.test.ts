import assert from "node:assert/strict";
import { test } from "node:test";
import { detail } from "./rich-status.ts";
import { asRpcError, RpcError } from "./rpc-error.ts";
import { Status } from "./status.ts";

const Text = {
  typeName: "test.Text",
  encode: (text: string) => new TextEncoder().encode(text),
  decode: (bytes: Uint8Array) => new TextDecoder().decode(bytes),
};
const Other = { ...Text, typeName: "test.Other" };

test("an error's message names code, message and origin; its statusMessage is what travels", () => {
  const error = new RpcError(Status.NOT_FOUND, "no user 0", {
    origin: "user.v1.UserService/GetUser at 10.0.0.7:50051",
  });
  assert.equal(error.message, "NOT_FOUND: no user 0 (user.v1.UserService/GetUser at 10.0.0.7:50051)");
  assert.equal(error.statusMessage, "no user 0");
  assert.equal(error.codeName, "NOT_FOUND");
});

test("details are found by their type, and absent ones are undefined", () => {
  const error = new RpcError(Status.INVALID_ARGUMENT, "bad", {
    details: [detail(Other, "o"), detail(Text, "ünïcode")],
  });
  assert.equal(error.findDetails(Text), "ünïcode");
  assert.equal(error.details.length, 2);
  assert.equal(new RpcError(Status.UNKNOWN).findDetails(Text), undefined);
});

test("broken detail bytes do not hide the error", () => {
  const error = new RpcError(Status.UNKNOWN, "x", {
    metadata: { "grpc-status-details-bin": Uint8Array.of(0x1a, 0xff) },
  });
  assert.equal(error.findDetails(Text), undefined);
  const throwing = { typeName: "test.Text", decode: (): string => assert.fail("unreadable") };
  assert.equal(
    new RpcError(Status.UNKNOWN, "", { details: [detail(Text, "x")] }).findDetails(throwing),
    undefined,
  );
});

test("anything thrown becomes an RpcError with the original as its cause", () => {
  const cause = new TypeError("boom");
  const error = asRpcError(cause, Status.INTERNAL, "failed");
  assert.equal(error.code, Status.INTERNAL);
  assert.equal(error.cause, cause);
  assert.equal(asRpcError(error, Status.UNKNOWN, ""), error);
});

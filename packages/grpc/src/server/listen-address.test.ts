import assert from "node:assert/strict";
import { test } from "node:test";
import { parseListenAddress } from "./listen-address.ts";

test("addresses to listen on are taken apart", () => {
  assert.deepEqual(parseListenAddress("[::]:50051"), { host: "::", port: 50051 });
  assert.deepEqual(parseListenAddress("127.0.0.1:0"), { host: "127.0.0.1", port: 0 });
  assert.deepEqual(parseListenAddress(":8080"), { host: "::", port: 8080 });
  assert.deepEqual(parseListenAddress("unix:/run/x.sock"), { path: "/run/x.sock" });
  assert.deepEqual(parseListenAddress("unix:///run/x.sock"), { path: "/run/x.sock" });
  assert.deepEqual(parseListenAddress("unix-abstract:x"), { path: "\0x" });
});

test("what is no address is refused with the form to use", () => {
  for (const address of ["", "localhost", "::1:50051", "[::]", "host:99999", "unix:"])
    assert.throws(() => parseListenAddress(address), { code: "invalid_address" }, address);
});

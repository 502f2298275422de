import assert from "node:assert/strict";
import { test } from "node:test";
import { parseTarget } from "./target.ts";

test("host names are looked up, IP addresses are not", () => {
  assert.deepEqual(parseTarget("localhost:50051"), {
    kind: "dns",
    host: "localhost",
    port: 50051,
    authority: "localhost:50051",
  });
  assert.deepEqual(parseTarget("dns:///users.internal:50051"), {
    kind: "dns",
    host: "users.internal",
    port: 50051,
    authority: "users.internal:50051",
  });
  assert.deepEqual(parseTarget("[::1]:50051"), {
    kind: "addresses",
    addresses: [{ host: "::1", port: 50051 }],
    authority: "[::1]:50051",
  });
  assert.equal(parseTarget("example.org").kind, "dns");
});

test("lists of addresses and Unix sockets are taken apart", () => {
  assert.deepEqual(parseTarget("ipv4:10.0.0.1:1,10.0.0.2:2"), {
    kind: "addresses",
    addresses: [
      { host: "10.0.0.1", port: 1 },
      { host: "10.0.0.2", port: 2 },
    ],
    authority: "10.0.0.1:1",
  });
  assert.deepEqual(parseTarget("unix:///run/x.sock"), parseTarget("unix:/run/x.sock"));
  assert.deepEqual(parseTarget("unix-abstract:users"), {
    kind: "addresses",
    addresses: [{ path: "\0users" }],
    authority: "localhost",
  });
});

test("what is no target is refused", () => {
  for (const target of [
    "",
    "a b:1",
    "host:99999",
    "ipv4:localhost:1",
    "unix:",
    "unix-abstract:",
    "http://x/y",
  ])
    assert.throws(() => parseTarget(target), { code: "invalid_target" }, target);
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseAddress } from "./parse-address.ts";

describe("parseAddress", () => {
  it("takes a host and port, an IPv6 address in brackets, a socket's path and a dns target", () => {
    for (const text of [
      "localhost:50051",
      "10.0.0.7:1",
      "[::1]:50051",
      "unix:/run/a.sock",
      "dns:///users:80",
    ]) {
      assert.equal(parseAddress(text), text);
    }
  });

  it("refuses what cannot be dialled, with a hint", () => {
    for (const text of [
      "localhost",
      ":50051",
      "localhost:",
      "localhost:x",
      "localhost:0",
      "localhost:65536",
      "::1:50051",
      "http://a:1",
    ]) {
      assert.throws(() => parseAddress(text), { exitCode: 2, hint: /HOST:PORT/ }, text);
    }
  });
});

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { Program, portOf } from "./example.ts";

const openssl = spawnSync("openssl", ["version"]).status === 0;

describe("greeter over TLS, by the flags of its README", {
  skip: openssl ? false : "openssl is not installed",
}, () => {
  const folder = mkdtempSync(join(tmpdir(), "weft-greeter-"));
  const cert = join(folder, "cert.pem");
  const key = join(folder, "key.pem");

  before(() => {
    const name = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
    const made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", ...name, "-keyout", key, "-out", cert];
    assert.equal(spawnSync("openssl", made).status, 0);
  });
  after(() => rmSync(folder, { recursive: true }));

  it("greets who trusts its certificate, and nobody else", async () => {
    const server = new Program(
      ["npm", "run", "--silent", "server", "--", "--tls-cert", cert, "--tls-key", key],
      { PORT: "0" },
    );
    try {
      const PORT = await portOf(server);
      const client = ["npm", "run", "--silent", "client", "--"];
      const trusting = await new Program([...client, "Hong", "--tls-ca", cert], { PORT }).rest();
      assert.deepEqual(trusting, { lines: ["Hello, Hong!", "Hello again, Hong!"], status: 0 });
      const plain = await new Program([...client, "Hong"], { PORT }).rest();
      assert.deepEqual(plain, { lines: [], status: 64 + 14 });
    } finally {
      await server.interrupt();
    }
  });
});

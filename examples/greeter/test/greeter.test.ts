import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { after, before, describe, it } from "node:test";
import { folder, Program, portOf } from "./example.ts";

describe("greeter, started as its README says", () => {
  let server: Program;
  let port: string;

  before(async () => {
    server = new Program(["npm", "run", "--silent", "server"], { PORT: "0" });
    port = await portOf(server);
  });
  after(() => server.interrupt());

  it("greets you twice", async () => {
    const client = new Program(["npm", "run", "--silent", "client"], { PORT: port });
    assert.deepEqual(await client.rest(), { lines: ["Hello, you!", "Hello again, you!"], status: 0 });
  });

  it("greets whom the command line names", async () => {
    const client = new Program(["npm", "run", "--silent", "client", "Hong"], { PORT: port });
    assert.deepEqual((await client.rest()).lines, ["Hello, Hong!", "Hello again, Hong!"]);
  });
});

describe("greeter, called with weft as its README says", () => {
  let server: Program;
  let address: string;

  before(async () => {
    server = new Program(["node", "dist/server.js"], { PORT: "0" });
    address = `localhost:${await portOf(server)}`;
  });
  after(() => server.interrupt());

  function npxWeft(...args: string[]): string {
    return execFileSync("npx", ["weft", ...args], { cwd: folder, encoding: "utf8" });
  }

  it("answers weft call", () => {
    const said = npxWeft("call", address, "helloworld.Greeter/SayHello", "-d", '{"name": "you"}');
    assert.equal(said, '{"message":"Hello, you!"}\n');
  });

  it("says by weft call that it is well", () => {
    const said = npxWeft(
      "call",
      address,
      "grpc.health.v1.Health/Check",
      "-d",
      '{"service": "helloworld.Greeter"}',
    );
    assert.equal(said, '{"status":"SERVING"}\n');
  });

  it("answers weft list", () => {
    const said = npxWeft("list", address, "helloworld.Greeter");
    assert.equal(said, "helloworld.Greeter/SayHello\nhelloworld.Greeter/SayHelloAgain\n");
  });
});

describe("the greeter's programs", () => {
  it("end cleanly on Ctrl-C", async () => {
    const server = new Program(["node", "dist/server.js"], { PORT: "0" });
    await portOf(server);
    assert.deepEqual(await server.interrupt(), { lines: [], status: 0 });
  });

  it("say in one line that the server is not there, and exit with the status", async () => {
    const server = new Program(["node", "dist/server.js"], { PORT: "0" });
    const port = await portOf(server);
    await server.interrupt();
    const client = spawnSync("node", ["dist/client.js"], {
      cwd: folder,
      env: { ...process.env, PORT: port },
      encoding: "utf8",
    });
    assert.match(client.stderr, /^UNAVAILABLE: .*\n$/);
    assert.equal(client.status, 64 + 14);
  });
});

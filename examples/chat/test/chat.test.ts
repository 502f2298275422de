import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";
import { Program, portOf } from "./example.ts";

describe("chat, started as its README says", () => {
  let server: Program;
  let port: string;
  const clients: Program[] = [];

  before(async () => {
    server = new Program(["npm", "run", "--silent", "server"], { PORT: "0" });
    port = await portOf(server);
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.interrupt();
  });
  after(() => server.interrupt());

  const node = ["node", "dist/client.js"];

  function join(name: string, ...command: string[]): Program {
    const client = new Program([...(command.length > 0 ? command : node), name], { PORT: port });
    clients.push(client);
    return client;
  }

  it("shows the others what one says, for as long as they stay", async () => {
    const ana = join("ana", "npm", "run", "--silent", "client");
    assert.equal(await ana.nextLine(), "welcome, ana; you are the first one here");
    const bo = join("bo");
    assert.equal(await bo.nextLine(), "welcome, bo; ana is here");
    assert.equal(await ana.nextLine(), "bo came in");
    const chen = join("chen");
    assert.equal(await chen.nextLine(), "welcome, chen; ana, bo are here");
    await Promise.all([ana.nextLine(), bo.nextLine()]);

    ana.process.stdin!.write("hello\n");
    assert.deepEqual(await Promise.all([bo.nextLine(), chen.nextLine()]), ["ana: hello", "ana: hello"]);
    bo.process.stdin!.write("안녕\n");
    assert.deepEqual(await Promise.all([ana.nextLine(), chen.nextLine()]), ["bo: 안녕", "bo: 안녕"]);
  });

  it("ends a client cleanly on Ctrl-C, and the others see it", async () => {
    const ana = join("ana");
    await ana.nextLine();
    const bo = join("bo");
    await bo.nextLine();
    await ana.nextLine();
    assert.deepEqual(await ana.interrupt(), { lines: [], status: 0 });
    assert.equal(await bo.nextLine(), "ana left");
  });

  it("ends a client cleanly when its input ends", async () => {
    const ana = join("ana");
    await ana.nextLine();
    ana.process.stdin!.end();
    assert.deepEqual(await ana.rest(), { lines: [], status: 0 });
  });

  it("ends the server cleanly on Ctrl-C, and tells who is there", async () => {
    const other = new Program(["node", "dist/server.js"], { PORT: "0" });
    const ana = new Program([...node, "ana"], { PORT: await portOf(other) });
    await ana.nextLine();
    assert.deepEqual(await other.interrupt(), { lines: [], status: 0 });
    assert.deepEqual(await ana.rest(), { lines: ["the server ended the chat"], status: 0 });
  });

  it("says in one line that the server is not there, and exits with the status", async () => {
    const other = new Program(["node", "dist/server.js"], { PORT: "0" });
    const gone = await portOf(other);
    await other.interrupt();
    const { lines, status } = await new Program([...node, "ana"], { PORT: gone }).rest();
    assert.equal(lines.length, 1);
    assert.match(lines[0]!, /UNAVAILABLE/);
    assert.equal(status, 64 + 14);
  });
});

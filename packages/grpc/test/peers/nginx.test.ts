import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Channel, type Client, createClient, type Server, Status } from "@weft/grpc";
import { UserService } from "../gen/user/v1/user.ts";
import { collect } from "../serving.ts";
import { findProgram } from "./programs.ts";
import { userServer } from "./user-server.ts";

const nginx = findProgram("nginx");
const skip = nginx === undefined ? "nginx is not installed" : false;

/** Sockets in a folder: no port has to be free. */
const configuration = (folder: string): string => `
daemon off;
master_process off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  client_max_body_size 0;
  upstream users { server unix:${folder}/server.sock; }
  server { listen unix:${folder}/front.sock http2; location / { grpc_pass grpc://users; } }
}
`;

describe("nginx with grpc_pass between client and server", { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), "weft-nginx-"));
  const server: Server = userServer();
  const channel = new Channel(`unix:${folder}/front.sock`);
  const users: Client<typeof UserService> = createClient(UserService, channel);
  let child: ChildProcess;

  before(async () => {
    await server.listen(`unix:${folder}/server.sock`);
    writeFileSync(join(folder, "nginx.conf"), configuration(folder));
    child = spawn(nginx!, ["-p", folder, "-e", `${folder}/error.log`, "-c", `${folder}/nginx.conf`]);
    await users.getUser({ userId: 1 }, { waitForReady: true, deadlineMs: 20_000 });
  });
  after(async () => {
    await channel.close();
    const exited = once(child, "exit");
    child.kill();
    await exited;
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test("a unary call arrives, with metadata and trailers", async () => {
    let servedBy: string | undefined;
    const user = await users.getUser(
      { userId: 7 },
      { metadata: { "x-name": "Kim" }, onTrailers: (trailers) => (servedBy = trailers.get("x-served-by")) },
    );
    assert.equal(user.name, "Kim");
    assert.equal(servedBy, "weft");
  });

  test("a status comes back with its message", async () => {
    await assert.rejects(users.getUser({}), { code: Status.NOT_FOUND, statusMessage: "no user 0" });
  });

  test("a stream of responses comes whole", async () => {
    assert.equal((await collect(users.listUsers({ pageSize: 10_000 }))).length, 10_000);
  });

  test("a stream of requests arrives whole", async () => {
    const ones = Array.from({ length: 10_000 }, () => ({ userId: 1 }));
    assert.equal((await users.uploadUsers(ones)).created, 10_000);
  });

  test("messages go back and forth while the call is open", async () => {
    const chat = users.chat();
    const answers = chat[Symbol.asyncIterator]();
    for (const text of ["a", "b"]) {
      await chat.write({ text });
      assert.deepEqual((await answers.next()).value, { text: text.toUpperCase() });
    }
    chat.end();
    assert.equal((await answers.next()).done, true);
  });

  test("a large message passes both ways", async () => {
    const text = "x".repeat(1_000_000);
    assert.deepEqual(await collect(users.chat([{ text }])), [{ text: text.toUpperCase() }]);
  });

  test("without the server the call ends with UNAVAILABLE", async () => {
    await server.close();
    await assert.rejects(users.getUser({ userId: 7 }, { deadlineMs: 20_000 }), { code: Status.UNAVAILABLE });
  });
});

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import {
  BadRequest,
  Channel,
  type Client,
  createClient,
  Health,
  type Metadata,
  type RpcError,
  Status,
} from "@weft/grpc";
import { UserService, UserStatus } from "#gen/user/v1/user.js";
import { Program, portOf } from "./example.ts";

const folder = mkdtempSync(join(tmpdir(), "weft-users-"));
after(() => rmSync(folder, { recursive: true }));

async function startServer(name: string): Promise<{ server: Program; port: string }> {
  const server = new Program(["node", "dist/server.js"], { PORT: "0", DATABASE: join(folder, name) });
  return { server, port: await portOf(server) };
}

describe("users, started as its README says", () => {
  it("walks through the four kinds of call", async () => {
    const server = new Program(["npm", "run", "--silent", "server"], {
      PORT: "0",
      DATABASE: join(folder, "readme.sqlite"),
    });
    try {
      const PORT = await portOf(server);
      const { lines, status } = await new Program(["npm", "run", "--silent", "client"], { PORT }).rest();
      assert.deepEqual(lines, [
        "created 1, Hong, grpc, mlops, math 95",
        "refused ALREADY_EXISTS",
        "uploaded 3",
        "page 1",
        "  1, Hong, grpc, mlops, math 95",
        "  2, Ana",
        "page 2",
        "  3, Bo",
        "  4, Chen",
        "Hong: hello",
      ]);
      assert.equal(status, 0);
    } finally {
      await server.interrupt();
    }
  });
});

const openssl = spawnSync("openssl", ["version"]).status === 0;

describe("users over TLS, by the flags of its README", {
  skip: openssl ? false : "openssl is not installed",
}, () => {
  const cert = join(folder, "cert.pem");
  const key = join(folder, "key.pem");

  before(() => {
    const name = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
    const made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", ...name, "-keyout", key, "-out", cert];
    assert.equal(spawnSync("openssl", made).status, 0);
  });

  it("is called by who trusts its certificate, and by nobody else", async () => {
    const server = new Program(
      ["npm", "run", "--silent", "server", "--", "--tls-cert", cert, "--tls-key", key],
      { PORT: "0", DATABASE: join(folder, "tls.sqlite") },
    );
    try {
      const PORT = await portOf(server);
      const client = ["npm", "run", "--silent", "client"];
      const trusting = await new Program([...client, "--", "--tls-ca", cert], { PORT }).rest();
      assert.deepEqual([trusting.lines.at(-1), trusting.status], ["Hong: hello", 0]);
      const plain = await new Program(client, { PORT }).rest();
      assert.deepEqual(plain, { lines: [], status: 64 + Status.UNAVAILABLE });
    } finally {
      await server.interrupt();
    }
  });
});

describe("UserService", () => {
  let server: Program;
  let channel: Channel;
  let users: Client<typeof UserService>;

  before(async () => {
    const started = await startServer("service.sqlite");
    server = started.server;
    channel = new Channel(`localhost:${started.port}`);
    users = createClient(UserService, channel);
  });
  after(async () => {
    await channel.close();
    assert.deepEqual(await server.interrupt(), { lines: [], status: 0 });
  });

  it("says that it is well", async () => {
    const { status } = await createClient(Health, channel).check({ service: "user.v1.UserService" });
    assert.equal(status, 1);
  });

  it("keeps every field of a user", async () => {
    const created = await users.createUser({
      user: {
        name: "Hong",
        email: "hong@example.com",
        isActive: true,
        status: UserStatus.SUSPENDED,
        address: { street: "1 Main", city: "Seoul", postalCode: "04524", country: "KR" },
        tags: ["a", "b"],
        metadata: { team: "serving" },
        scores: { math: 95, art: -1 },
      },
    });
    assert.ok(created.userId > 0);
    assert.ok((created.createdAt?.seconds ?? 0n) > 1_600_000_000n);
    assert.equal(created.address?.postalCode, "04524");
    assert.deepEqual(await users.getUser({ userId: created.userId }), created);
  });

  it("keeps the user_id it is given", async () => {
    const user = { userId: 7000, name: "Seven", email: "seven@example.com" };
    assert.equal((await users.createUser({ user })).userId, 7000);
    await assert.rejects(users.createUser({ user: { ...user, email: "eight@example.com" } }), {
      code: Status.ALREADY_EXISTS,
      statusMessage: "user_id 7000 is taken",
    });
  });

  it("answers ALREADY_EXISTS for an email that is taken, in whatever case", async () => {
    await users.createUser({ user: { name: "Jo", email: "jo@example.com" } });
    await assert.rejects(users.createUser({ user: { name: "Jo", email: "JO@example.com" } }), {
      code: Status.ALREADY_EXISTS,
    });
  });

  it("answers NOT_FOUND for a user that is not there", async () => {
    await assert.rejects(users.getUser({ userId: 404 }), {
      code: Status.NOT_FOUND,
      statusMessage: "no user 404",
    });
  });

  it("answers INVALID_ARGUMENT with everything that is wrong", async () => {
    const wrong = users.createUser({ user: { userId: -1, name: " ", email: "nowhere" } });
    await assert.rejects(wrong, (error: RpcError) => {
      assert.equal(error.code, Status.INVALID_ARGUMENT);
      assert.equal(
        error.statusMessage,
        "user_id is negative; name is empty; email is not an address such as hong@example.com",
      );
      const fields = error.findDetails(BadRequest)?.fieldViolations.map(({ field }) => field);
      assert.deepEqual(fields, ["user_id", "name", "email"]);
      return true;
    });
    await assert.rejects(users.createUser({}), {
      code: Status.INVALID_ARGUMENT,
      statusMessage: "user is missing",
    });
  });

  it("stores uploaded users up to the first it cannot store, and says so", async () => {
    const upload = users.uploadUsers([
      { name: "U1", email: "u1@example.com" },
      { name: "U2", email: "u2@example.com" },
      { name: "", email: "u3@example.com" },
      { name: "U4", email: "u4@example.com" },
    ]);
    await assert.rejects(upload, { code: Status.INVALID_ARGUMENT, statusMessage: "user 3: name is empty" });
    await assert.rejects(users.createUser({ user: { name: "U2", email: "u2@example.com" } }), {
      code: Status.ALREADY_EXISTS,
    });
    await users.createUser({ user: { name: "U4", email: "u4@example.com" } });
  });

  it("answers each chat message under its sender's name, and ends with NOT_FOUND for nobody's", async () => {
    const { userId } = await users.createUser({ user: { name: "Mina", email: "mina@example.com" } });
    const chat = users.chat();
    await chat.write({ userId, text: "one" });
    const replies = chat[Symbol.asyncIterator]();
    assert.equal((await replies.next()).value.text, "Mina: one");
    await chat.write({ userId, text: "two" });
    assert.equal((await replies.next()).value.text, "Mina: two");
    await chat.write({ userId: 404, text: "three" });
    await assert.rejects(replies.next(), { code: Status.NOT_FOUND });
  });

  it("refuses a page size and a page token that make no sense", async () => {
    for (const request of [{ pageSize: -1 }, { pageSize: 1001 }, { pageToken: "7" }, { pageToken: "%" }]) {
      const page = users.listUsers(request)[Symbol.asyncIterator]();
      await assert.rejects(page.next(), { code: Status.INVALID_ARGUMENT });
    }
  });
});

describe("ListUsers", () => {
  it("gives every user once, in order, over as many pages as it takes", async () => {
    const { server, port } = await startServer("pages.sqlite");
    const channel = new Channel(`localhost:${port}`);
    const users = createClient(UserService, channel);
    try {
      await users.uploadUsers(
        Array.from({ length: 120 }, (_, i) => ({ name: `N${i}`, email: `n${i}@example.com` })),
      );
      for (const [pageSize, pages] of [
        [0, 3],
        [1, 120],
        [60, 2],
        [1000, 1],
      ]) {
        const found: number[] = [];
        let pageToken = "";
        let count = 0;
        const onTrailers = (trailers: Metadata): void => {
          pageToken = trailers.get("next-page-token") ?? "";
        };
        do {
          count++;
          for await (const { userId } of users.listUsers({ pageSize, pageToken }, { onTrailers }))
            found.push(userId);
        } while (pageToken !== "");
        assert.deepEqual([count, found], [pages, Array.from({ length: 120 }, (_, i) => i + 1)]);
      }
    } finally {
      await channel.close();
      await server.interrupt();
    }
  });
});

describe("what was acknowledged", () => {
  it("survives kill -9", async () => {
    const { server, port } = await startServer("killed.sqlite");
    const channel = new Channel(`localhost:${port}`);
    const users = createClient(UserService, channel);
    const acknowledged: string[] = [];
    // Several writers at once, so that the kill falls in the middle of their work.
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let i = 0; ; i++) {
        const email = `w${writer}-${i}@example.com`;
        await users.createUser({ user: { name: "W", email } });
        acknowledged.push(email);
        if (acknowledged.length === 200) server.process.kill("SIGKILL");
      }
    });
    for (const result of await Promise.allSettled(writers)) {
      assert.equal(result.status === "rejected" && result.reason.code, Status.UNAVAILABLE);
    }
    await channel.close();
    assert.ok(acknowledged.length >= 200);

    const again = await startServer("killed.sqlite");
    const secondChannel = new Channel(`localhost:${again.port}`);
    try {
      const stored = new Set<string>();
      for await (const { email } of createClient(UserService, secondChannel).listUsers({ pageSize: 1000 }))
        stored.add(email);
      assert.deepEqual(
        acknowledged.filter((email) => !stored.has(email)),
        [],
      );
    } finally {
      await secondChannel.close();
      await again.server.interrupt();
    }
  });
});

import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer as createHttpServer, type Server as HttpServer } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Server as GrpcJsServer, ServerCredentials } from "@grpc/grpc-js";
import { Channel, type ChannelOptions, createClient, RpcError, Server, Status } from "@weft/grpc";
import { createAuthority, type Identity } from "./certificates.ts";
import { Notes } from "./notes-service.ts";
import { collect, deferred, type NotesHandlers, plainHandlers, withNotes } from "./serving.ts";

const authority = createAuthority();

async function overTls(
  handlers: Partial<NotesHandlers>,
  serverTls: { readonly requestCert?: boolean; readonly notAfter?: Date },
  channelTls: ChannelOptions["tls"],
  body: (client: ReturnType<typeof createClient<typeof Notes>>) => Promise<void>,
): Promise<void> {
  await using server = new Server().add(Notes, { ...plainHandlers, ...handlers });
  const { requestCert, notAfter } = serverTls;
  const identity = authority.issue("localhost", notAfter === undefined ? {} : { notAfter });
  const { port } = await server.listen({
    host: "127.0.0.1",
    port: 0,
    tls: { ...identity, ...(requestCert === true ? { requestCert, ca: authority.cert } : {}) },
  });
  await using channel = new Channel(`127.0.0.1:${port}`, {
    authority: "localhost",
    tls: channelTls ?? false,
  });
  await body(createClient(Notes, channel));
}

test("calls go over TLS, and the handler sees that they do", () =>
  overTls(
    { echo: (_, { peer }) => ({ text: peer.tls?.protocol ?? "plain" }) },
    {},
    { ca: authority.cert },
    async (client) => {
      assert.equal((await client.echo({})).text, "TLSv1.3");
    },
  ));

test("with mutual TLS the handler knows who calls", () =>
  overTls(
    {
      echo: (_, { peer }) => ({ text: `${peer.tls?.authorized} ${peer.tls?.subjectAltNames.join()}` }),
    },
    { requestCert: true },
    { ca: authority.cert, ...authority.issue("billing.internal") },
    async (client) => {
      assert.equal((await client.echo({})).text, "true billing.internal,127.0.0.1");
    },
  ));

test("a client without a certificate is turned away where one is asked for", () =>
  overTls({}, { requestCert: true }, { ca: authority.cert }, async (client) => {
    await assert.rejects(client.echo({}), { code: Status.UNAVAILABLE });
  }));

test("a server nobody vouches for, or whose certificate has expired, is not called", async () => {
  await overTls({ echo: () => assert.fail("called") }, {}, true, async (client) => {
    await assert.rejects(client.echo({}), { code: Status.UNAVAILABLE, statusMessage: /unknown authority/ });
  });
  const expired = { notAfter: new Date(Date.now() - 60_000) };
  await overTls({ echo: () => assert.fail("called") }, expired, { ca: authority.cert }, async (client) => {
    await assert.rejects(client.echo({}), { code: Status.UNAVAILABLE, statusMessage: /expired/ });
  });
});

const mismatches: readonly {
  readonly what: string;
  readonly tls: boolean;
  readonly listen: () => Promise<{ port: number; close: () => unknown }>;
  readonly says: string;
}[] = [
  {
    what: "a plain channel to a server with TLS",
    tls: false,
    listen: async () => {
      const server = new Server();
      const tls = authority.issue("localhost");
      const { port } = await server.listen({ host: "127.0.0.1", port: 0, tls });
      return { port, close: () => server.close() };
    },
    says: "cannot connect to localhost: the connection was closed before HTTP/2 began; if the server wants TLS, give the channel `tls`",
  },
  {
    what: "a plain channel to a server with TLS of grpc-js",
    tls: false,
    listen: () => listenWithGrpcJs(authority.issue("localhost")),
    says: "cannot connect to localhost: the connection was closed before HTTP/2 began; if the server wants TLS, give the channel `tls`",
  },
  {
    what: "a channel with TLS to a plain server",
    tls: true,
    listen: async () => {
      const server = new Server();
      return { ...(await server.listen("127.0.0.1:0")), close: () => server.close() };
    },
    says: "cannot connect to localhost: the server does not speak TLS; if it is meant to be plain, leave out `tls`",
  },
  {
    what: "a channel with TLS to a plain server of grpc-js",
    tls: true,
    listen: () => listenWithGrpcJs(),
    says: "cannot connect to localhost: the server does not speak TLS; if it is meant to be plain, leave out `tls`",
  },
  {
    what: "a channel to a server of HTTP/1.1",
    tls: false,
    listen: () => listenHttp1(createHttpServer((_, response) => response.end("hello"))),
    says: "cannot connect to localhost: the server does not speak HTTP/2",
  },
  {
    what: "a channel with TLS to a server of HTTP/1.1",
    tls: true,
    listen: () =>
      listenHttp1(createHttpsServer(authority.issue("localhost"), (_, response) => response.end("hello"))),
    says: "cannot connect to localhost: the server offers no HTTP/2 (ALPN h2)",
  },
];

for (const { what, tls, listen, says } of mismatches)
  test(`${what} says what does not fit, and where`, async () => {
    const { port, close } = await listen();
    await using channel = new Channel(`127.0.0.1:${port}`, {
      authority: "localhost",
      tls: tls ? { ca: authority.cert } : false,
    });
    await assert.rejects(createClient(Notes, channel).echo({}), {
      message: `UNAVAILABLE: ${says} (test.Notes/Echo at 127.0.0.1:${port})`,
    });
    await close();
  });

async function listenWithGrpcJs(identity?: Identity): Promise<{ port: number; close: () => unknown }> {
  const server = new GrpcJsServer();
  const credentials =
    identity === undefined
      ? ServerCredentials.createInsecure()
      : ServerCredentials.createSsl(null, [
          { cert_chain: Buffer.from(identity.cert), private_key: Buffer.from(identity.key) },
        ]);
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", credentials, (error, bound) => (error ? reject(error) : resolve(bound)));
  });
  return { port, close: () => server.forceShutdown() };
}

async function listenHttp1(server: HttpServer): Promise<{ port: number; close: () => unknown }> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, close };
}

test("a renewed certificate is used for new connections without a restart", async () => {
  await using server = new Server().add(Notes, plainHandlers);
  const bound = await server.listen({ host: "127.0.0.1", port: 0, tls: authority.issue("old.internal") });
  const call = async (authorityName: string): Promise<void> => {
    const tls = { ca: authority.cert };
    await using channel = new Channel(`127.0.0.1:${bound.port}`, { authority: authorityName, tls });
    await createClient(Notes, channel).echo({});
  };
  await call("old.internal");
  bound.updateTls(authority.issue("new.internal"));
  await call("new.internal");
  await assert.rejects(call("old.internal"), { code: Status.UNAVAILABLE, statusMessage: /another name/ });
});

test("calls go over a Unix socket", async () => {
  const directory = await mkdtemp(join(tmpdir(), "weft-"));
  try {
    await using server = new Server().add(Notes, plainHandlers);
    await server.listen(`unix:${directory}/notes.sock`);
    await using channel = new Channel(`unix:${directory}/notes.sock`);
    assert.equal((await createClient(Notes, channel).echo({ text: "x" })).text, "x");
  } finally {
    await rm(directory, { recursive: true });
  }
});

test("calls go over a socket without a file, where the system has them", {
  skip: process.platform !== "linux",
}, async () => {
  const address = `unix-abstract:weft-test-${process.pid}`;
  await using server = new Server().add(Notes, {
    ...plainHandlers,
    echo: () => {
      throw new RpcError(Status.ABORTED, "no");
    },
  });
  await server.listen(address);
  await using channel = new Channel(address);
  await assert.rejects(createClient(Notes, channel).echo({}), {
    message: `ABORTED: no (test.Notes/Echo at ${address})`,
  });
});

test("a port that is in use is named when listening fails", async () => {
  await using first = new Server();
  const { port } = await first.listen("127.0.0.1:0");
  await using second = new Server();
  await assert.rejects(second.listen(`127.0.0.1:${port}`), {
    code: "listen_failed",
    message: `cannot listen on 127.0.0.1:${port}: the port is in use`,
  });
});

test("shutting down lets calls under way finish, refuses new ones, and then resolves", async () => {
  const running = deferred();
  const finish = deferred();
  await withNotes(
    {
      socket: true,
      handlers: {
        async echo(note) {
          running.resolve();
          await finish.promise;
          return note;
        },
      },
    },
    async ({ server, client, channel }) => {
      const call = client.echo({ text: "slow" });
      await running.promise;
      const stopped = server.shutdown();
      await new Promise<void>((resolve) => {
        if (channel.state !== "READY") resolve();
        else channel.onStateChange(() => resolve());
      });
      await assert.rejects(client.echo({}), { code: Status.UNAVAILABLE });
      finish.resolve();
      assert.equal((await call).text, "slow");
      await stopped;
    },
  );
});

test("shutting down ends calls that outlast the time to drain", () =>
  withNotes(
    {
      socket: true,
      handlers: {
        echo: (note, { signal }) =>
          new Promise((resolve) => signal.addEventListener("abort", () => resolve(note))),
      },
    },
    async ({ server, client }) => {
      const call = client.echo({});
      const ended = assert.rejects(call, { code: Status.UNAVAILABLE });
      await collect(client.expand({ count: 1 }));
      await server.shutdown({ drainMs: 20 });
      await ended;
    },
  ));

test("bytes that are not HTTP/2 end their connection and nothing else", () =>
  withNotes({ socket: true }, async ({ client, port }) => {
    await new Promise<void>((resolve) => {
      const socket = connect(port, "127.0.0.1", () =>
        socket.write("GET / HTTP/1.1\r\nhost: x\r\n\r\n".repeat(10)),
      );
      socket.on("data", () => {});
      socket.on("error", () => {});
      socket.on("close", () => resolve());
    });
    assert.equal((await client.echo({ text: "still here" })).text, "still here");
  }));

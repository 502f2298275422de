import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request as http1Request } from "node:http";
import { connect as openSocket } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { type ConnectionError, connect, listen, memoryPair } from "@weft/http2";
import { CERTIFICATE, OTHER_CERTIFICATE, OTHER_PRIVATE_KEY, PRIVATE_KEY } from "./certificate.ts";
import { checksumOf, echo, exchange, quiet, requestHeaders, sampleBody, withListener } from "./echo.ts";

const loopback = { host: "127.0.0.1", port: 0 };

describe("the socket adapters", () => {
  it("carry a body there and back over TCP", async () => {
    await withListener(listen(loopback, {}, echo), async ({ port }) => {
      const client = await connect({ host: "127.0.0.1", port }, {}, quiet);
      const body = sampleBody(3_000_000);
      const outcome = await exchange(client, requestHeaders("POST", "/"), body);
      assert.deepEqual([outcome.status, outcome.checksum], ["200", checksumOf(body)]);
      assert.equal(outcome.trailers!.get("x-bytes"), "3000000");
      assert.equal(client.peer.address, "127.0.0.1");
      client.close();
    });
  });

  it("listen on both address families at once with [::]", async () => {
    await withListener(listen({ host: "[::]", port: 0 }, {}, echo), async ({ port }) => {
      for (const host of ["127.0.0.1", "::1"]) {
        const client = await connect({ host, port }, {}, quiet);
        assert.equal((await exchange(client, requestHeaders("GET", "/"), new Uint8Array(0))).status, "200");
        client.close();
      }
    });
  });

  it("carry a body over a Unix socket", async () => {
    const folder = mkdtempSync(join(tmpdir(), "weft-http2-"));
    const path = join(folder, "h2.sock");
    try {
      await withListener(listen({ path }, {}, echo), async () => {
        const client = await connect({ path }, {}, quiet);
        assert.equal((await exchange(client, requestHeaders("POST", "/"), sampleBody(100))).bytes, 100);
        assert.equal(client.peer.address, path);
        client.close();
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("carry a body over TLS and name the peer's certificate", async () => {
    await withListener(
      listen(loopback, { tls: { cert: CERTIFICATE, key: PRIVATE_KEY } }, echo),
      async ({ port }) => {
        const client = await connect(
          { host: "127.0.0.1", port },
          { tls: { ca: CERTIFICATE, servername: "localhost" } },
          quiet,
        );
        const body = sampleBody(1_000_000);
        assert.equal((await exchange(client, requestHeaders("POST", "/"), body)).checksum, checksumOf(body));
        assert.equal(client.peer.tls?.authorized, true);
        assert.ok(client.peer.tls.certificate!.length > 100);
        client.close();
      },
    );
  });

  it("refuse a certificate nobody vouches for", async () => {
    await withListener(
      listen(loopback, { tls: { cert: CERTIFICATE, key: PRIVATE_KEY } }, echo),
      async ({ port }) => {
        await assert.rejects(connect({ host: "127.0.0.1", port }, { tls: true }, quiet), {
          name: "ConnectionError",
        });
      },
    );
  });

  it("say what could not be connected to, and why", async () => {
    const listener = await listen(loopback, {}, echo);
    await listener.close();
    await assert.rejects(
      connect({ host: "127.0.0.1", port: listener.port }, {}, quiet),
      /cannot connect to 127\.0\.0\.1:\d+: .*ECONNREFUSED/,
    );
  });

  it("end an attempt that is aborted", async () => {
    const signal = AbortSignal.abort(new RangeError("no longer wanted"));
    const attempt = connect({ host: "127.0.0.1", port: 9 }, { signal }, quiet);
    await assert.rejects(attempt, (error: ConnectionError) => error.cause instanceof RangeError);
  });

  it("hand a connection that begins with HTTP/1.1 to node:http, and serve HTTP/2 on the same port", async () => {
    const http1 = createServer((request, response) => {
      request.resume().on("end", () => response.end(`HTTP/${request.httpVersion} ${request.url}`));
    });
    for (const tls of [undefined, { cert: CERTIFICATE, key: PRIVATE_KEY }]) {
      await withListener(listen(loopback, { http1, ...(tls && { tls }) }, echo), async ({ port }) => {
        const clientTls = tls && { ca: CERTIFICATE, servername: "localhost" };
        const client = await connect(
          { host: "127.0.0.1", port },
          { ...(clientTls && { tls: clientTls }) },
          quiet,
        );
        assert.equal((await exchange(client, requestHeaders("GET", "/"), new Uint8Array(0))).status, "200");
        client.close();
        assert.equal(await http1Get(port, tls !== undefined), "HTTP/1.1 /old");
      });
    }
  });

  it("leave HTTP/1.1 whole: a connection that is kept alive, and one that becomes something else", async () => {
    const http1 = createServer((request, response) => response.end(request.url));
    http1.on("upgrade", (_request, socket, head: Buffer) => {
      socket.write("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: parrot\r\n\r\n");
      socket.write(head);
      socket.pipe(socket);
    });
    await withListener(listen(loopback, { http1 }, echo), async ({ port }) => {
      const socket = openSocket(port, "127.0.0.1");
      let seen = "";
      const until = async (text: string): Promise<void> => {
        while (!seen.includes(text)) seen += String((await once(socket, "data"))[0]);
      };
      // The first byte alone decides nothing.
      socket.write("G");
      await new Promise((resolve) => setImmediate(resolve));
      socket.write("ET /one HTTP/1.1\r\nhost: a\r\n\r\n");
      await until("/one");
      socket.write("GET /two HTTP/1.1\r\nhost: a\r\n\r\n");
      await until("/two");
      socket.write("GET / HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: parrot\r\n\r\nhead");
      await until("101 Switching");
      await until("head");
      socket.write("PRI * HTTP/2.0");
      await until("PRI * HTTP/2.0");
      socket.destroy();
      await once(socket, "close");
    });
  });

  it("tell the sockets in their TLS handshake from those that are served, over a Unix socket too", async () => {
    const folder = mkdtempSync(join(tmpdir(), "weft-http2-"));
    const path = join(folder, "h2.sock");
    const tls = { cert: CERTIFICATE, key: PRIVATE_KEY };
    try {
      await withListener(listen({ path }, { tls, prefaceTimeoutMs: 1000 }, echo), async (listener) => {
        const silent = openSocket(path);
        await once(silent, "connect");
        const client = await connect({ path }, { tls: { ca: CERTIFICATE, servername: "localhost" } }, quiet);
        assert.equal((await exchange(client, requestHeaders("POST", "/"), sampleBody(100))).bytes, 100);
        await listener.close();
        assert.equal((await exchange(client, requestHeaders("POST", "/"), sampleBody(100))).bytes, 100);
        client.close();
        silent.on("error", () => {}).resume();
        await once(silent, "close");
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("end sockets that have not decided what they speak when the listener is closed", async () => {
    const http1 = createServer((_, response) => response.end());
    for (const options of [{ tls: { cert: CERTIFICATE, key: PRIVATE_KEY } }, { http1 }]) {
      const listener = await listen(loopback, options, () => assert.fail("served after the end"));
      const silent = openSocket(listener.port, "127.0.0.1");
      const closed = once(silent, "close");
      await once(silent, "connect");
      // A later one that has been answered proves that the silent one has been accepted.
      const later = openSocket(listener.port, "127.0.0.1").resume();
      later.write("GET / HTTP/1.0\r\n\r\n");
      await once(later, "close");
      await listener.close();
      await closed;
    }
  });

  it("use a renewed certificate for new connections", async () => {
    const old = { cert: OTHER_CERTIFICATE, key: OTHER_PRIVATE_KEY };
    await withListener(listen(loopback, { tls: old }, echo), async (listener) => {
      const target = { host: "127.0.0.1", port: listener.port };
      const trusting = { tls: { ca: CERTIFICATE, servername: "localhost" } };
      await assert.rejects(connect(target, trusting, quiet), { name: "ConnectionError" });
      listener.updateTls({ cert: CERTIFICATE, key: PRIVATE_KEY });
      const client = await connect(target, trusting, quiet);
      assert.equal((await exchange(client, requestHeaders("GET", "/"), new Uint8Array(0))).status, "200");
      client.close();
    });
  });

  it("let a process end whose connection is idle, when told to, and not before its request is answered", async () => {
    await withListener(listen(loopback, {}, echo), async ({ port }) => {
      const program = `
        import { connect, HeaderBlock } from "@weft/http2";
        const nothing = () => {};
        const client = await connect({ host: "127.0.0.1", port: ${port} }, { unrefWhenIdle: true }, { onClosed: nothing });
        const get = new HeaderBlock([":method", "GET", ":scheme", "http", ":path", "/", ":authority", "a"]);
        client.request(get, true, {
          onHeaders: nothing, onData: nothing, onReset: nothing, onDrain: nothing,
          onTrailers: () => process.stdout.write("answered"),
        });`;
      const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
        cwd: dirname(fileURLToPath(import.meta.url)),
        stdio: ["ignore", "pipe", "inherit"],
      });
      let said = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
      const [code] = (await once(child, "close")) as [number | null];
      assert.deepEqual([code, said], [0, "answered"]);
    });
  });

  it("tell both sides of a graceful end without error", async () => {
    const closings: unknown[] = [];
    const server = (): ReturnType<typeof echo> => ({ ...echo(), onClosed: (error) => closings.push(error) });
    await withListener(listen(loopback, {}, server), async ({ port }) => {
      await new Promise<void>((resolve) => {
        const onClosed = (error: unknown): void => {
          closings.push(error);
          resolve();
        };
        void connect({ host: "127.0.0.1", port }, {}, { onClosed }).then(async (client) => {
          await exchange(client, requestHeaders("GET", "/"), new Uint8Array(0));
          client.shutdown();
        });
      });
    });
    assert.deepEqual(closings, [undefined, undefined]);
  });

  it("need no socket in memory", async () => {
    const { client } = memoryPair({}, quiet, {}, echo());
    const body = sampleBody(500_000);
    assert.equal((await exchange(client, requestHeaders("POST", "/"), body)).checksum, checksumOf(body));
    client.close();
  });
});

async function http1Get(port: number, tls: boolean): Promise<string> {
  const { request } = tls ? await import("node:https") : { request: http1Request };
  return new Promise((resolve, reject) => {
    request(
      {
        host: "127.0.0.1",
        port,
        path: "/old",
        agent: false,
        ...(tls && { ca: CERTIFICATE, servername: "localhost" }),
      },
      (response) => {
        let text = "";
        response
          .setEncoding("utf8")
          .on("data", (part: string) => (text += part))
          .on("end", () => resolve(text));
      },
    )
      .on("error", reject)
      .end();
  });
}

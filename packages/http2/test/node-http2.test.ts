import assert from "node:assert/strict";
import * as nodeHttp2 from "node:http2";
import type { AddressInfo } from "node:net";
import { describe, it } from "node:test";
import { connect, listen } from "@weft/http2";
import { checksumOf, echo, exchange, quiet, requestHeaders, sampleBody, withListener } from "./echo.ts";

const loopback = { host: "127.0.0.1", port: 0 };
const SIZES = [0, 1, 16_384, 65_535, 65_536, 1_000_000, 100_000_000];
const STREAMS = [1, 10, 1000];

/** A node:http2 server that sends each body back with trailers. */
async function withNodeServer<T>(use: (port: number) => Promise<T>): Promise<T> {
  const server = nodeHttp2.createServer({ settings: { maxConcurrentStreams: 1000 } });
  server.on("stream", (stream) => {
    let bytes = 0;
    stream.on("error", () => {});
    stream.respond({ ":status": 200, "x-role": "echo" }, { waitForTrailers: true });
    stream.on("wantTrailers", () => stream.sendTrailers({ "x-bytes": String(bytes) }));
    stream.on("data", (chunk: Buffer) => (bytes += chunk.length));
    stream.pipe(stream);
  });
  const sessions = new Set<nodeHttp2.Http2Session>();
  server.on("session", (session) => sessions.add(session));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use((server.address() as AddressInfo).port);
  } finally {
    for (const session of sessions) session.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

function nodeExchange(
  session: nodeHttp2.ClientHttp2Session,
  body: Uint8Array,
): Promise<{ bytes: number; checksum: number; trailer: unknown }> {
  return new Promise((resolve, reject) => {
    const stream = session.request({ ":method": "POST", ":path": "/" });
    let bytes = 0;
    let checksum = 0;
    let trailer: unknown;
    stream.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      for (const byte of chunk) checksum = (checksum * 31 + byte) | 0;
    });
    stream.on("trailers", (trailers) => (trailer = trailers["x-bytes"]));
    stream.on("error", reject).on("end", () => resolve({ bytes, checksum, trailer }));
    stream.end(body);
  });
}

describe("with node:http2 at the other end", () => {
  it("our client gets every size of body back", async () => {
    await withNodeServer(async (port) => {
      const client = await connect({ host: "127.0.0.1", port }, {}, quiet);
      for (const size of SIZES) {
        const body = sampleBody(size);
        const outcome = await exchange(client, requestHeaders("POST", "/"), body);
        assert.deepEqual([outcome.bytes, outcome.checksum], [size, checksumOf(body)]);
        assert.equal(outcome.trailers!.get("x-bytes"), String(size));
      }
      client.close();
    });
  });

  it("our client runs many streams at a time", async () => {
    await withNodeServer(async (port) => {
      const client = await connect({ host: "127.0.0.1", port }, { assumedMaxConcurrentStreams: 1000 }, quiet);
      for (const streams of STREAMS) {
        const body = sampleBody(10_000);
        const all = Array.from({ length: streams }, () =>
          exchange(client, requestHeaders("POST", "/"), body),
        );
        for (const { checksum } of await Promise.all(all)) assert.equal(checksum, checksumOf(body));
      }
      client.close();
    });
  });

  it("our server sends every size of body back", async () => {
    await withListener(listen(loopback, {}, echo), async ({ port }) => {
      const session = nodeHttp2.connect(`http://127.0.0.1:${port}`, { maxSessionMemory: 200 });
      for (const size of SIZES) {
        const body = sampleBody(size);
        const outcome = await nodeExchange(session, body);
        assert.deepEqual(outcome, { bytes: size, checksum: checksumOf(body), trailer: String(size) });
      }
      await new Promise<void>((resolve) => session.close(resolve));
    });
  });

  it("our server runs many streams at a time", async () => {
    await withListener(listen(loopback, {}, echo), async ({ port }) => {
      const session = nodeHttp2.connect(`http://127.0.0.1:${port}`, { maxSessionMemory: 200 });
      for (const streams of STREAMS) {
        const body = sampleBody(10_000);
        const all = Array.from({ length: streams }, () => nodeExchange(session, body));
        for (const { checksum } of await Promise.all(all)) assert.equal(checksum, checksumOf(body));
      }
      await new Promise<void>((resolve) => session.close(resolve));
    });
  });
});

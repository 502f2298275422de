import assert from "node:assert/strict";
import { once } from "node:events";
import * as net from "node:net";
import { describe, it } from "node:test";
import { readIntoShared, sharedRead } from "./shared-read.ts";

describe("an accepted socket", { skip: sharedRead === undefined && "reads are posted ahead here" }, () => {
  it("reads into the shared buffer, to its end, on the Node that runs this", async () => {
    let received = "";
    const ended = new Promise<void>((resolve, reject) => {
      const server = net.createServer((socket) => {
        server.close();
        const shared = readIntoShared(socket, (bytes, buffer) => {
          if (buffer !== sharedRead) reject(new TypeError("another buffer"));
          received += Buffer.from(buffer.subarray(0, bytes)).toString("latin1");
          return true;
        });
        if (!shared) reject(new TypeError("the socket is made otherwise on this Node"));
        socket.once("close", () => resolve());
      });
      server.listen(0, "127.0.0.1", () => {
        const { port } = server.address() as net.AddressInfo;
        net.connect(port, "127.0.0.1").end("hello ".repeat(100_000));
      });
    });
    await ended;
    assert.equal(received, "hello ".repeat(100_000));
  });

  it("keeps its own reads when something is already waiting in it", async () => {
    const server = net.createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const client = net.connect((server.address() as net.AddressInfo).port, "127.0.0.1");
    const [socket] = (await once(server, "connection")) as [net.Socket];
    client.end("early");
    await once(socket, "readable");
    assert.equal(
      readIntoShared(socket, () => true),
      false,
    );
    assert.equal(String(socket.read()), "early");
    socket.destroy();
    server.close();
    await once(server, "close");
  });
});

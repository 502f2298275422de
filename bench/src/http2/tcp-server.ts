import * as net from "node:net";
import { serveProcess } from "./server-process.ts";

/** As many bytes as a small response takes over HTTP/2 once its fields are in the table. */
const ANSWER: Uint8Array = new Uint8Array(34);

await serveProcess(async (_tls, port) => {
  const server = net.createServer({ noDelay: true }, (socket) => {
    socket.on("error", () => {}).on("data", () => socket.write(ANSWER));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return (server.address() as net.AddressInfo).port;
});

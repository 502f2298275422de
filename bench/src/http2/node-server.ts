import * as http2 from "node:http2";
import type { AddressInfo } from "node:net";
import { PIECE } from "./load.ts";
import { serveProcess } from "./server-process.ts";

function download(stream: http2.ServerHttp2Stream, bytes: number): void {
  let left = bytes;
  const send = (): void => {
    while (left > 0) {
      const piece = left >= PIECE.length ? PIECE : PIECE.subarray(0, left);
      left -= piece.length;
      if (left === 0) stream.end(piece);
      else if (!stream.write(piece)) return;
    }
  };
  stream.on("drain", send);
  send();
}

await serveProcess(async (tls, port) => {
  const options = { settings: { maxConcurrentStreams: 1024 } };
  const server = tls ? http2.createSecureServer({ ...options, ...tls }) : http2.createServer(options);
  server.on("stream", (stream, headers) => {
    const path = headers[":path"]!;
    const answer = (): void => {
      stream.respond({ ":status": 200, "content-type": "text/plain" });
      if (path.startsWith("/download/")) download(stream, Number(path.slice(10)));
      else stream.end("hello, world");
    };
    if (headers[":method"] === "POST") stream.on("end", answer);
    else answer();
    stream.resume();
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
});

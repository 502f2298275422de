import * as http2 from "node:http2";
import { manyHeaders, PIECE, serveLoad } from "./load.ts";
import { readTls } from "./tls-files.ts";

const [port, tls] = process.argv.slice(2);
const origin = tls === "tls" ? `https://localhost:${port}` : `http://127.0.0.1:${port}`;
const options = tls === "tls" ? { ca: readTls().cert, host: "127.0.0.1", servername: "localhost" } : {};
const session = http2.connect(origin, { ...options, peerMaxConcurrentStreams: 1024 });
await new Promise<void>((resolve) => session.once("remoteSettings", () => resolve()));

const heavy = Object.fromEntries(manyHeaders());
const idle: http2.ClientHttp2Session[] = [];

function exchange(headers: http2.OutgoingHttpHeaders, uploadBytes = 0): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = session.request(headers);
    stream.on("error", reject).on("end", resolve).resume();
    let left = uploadBytes;
    const send = (): void => {
      while (left > 0) {
        const piece = left >= PIECE.length ? PIECE : PIECE.subarray(0, left);
        left -= piece.length;
        if (left === 0) stream.end(piece);
        else if (!stream.write(piece)) return;
      }
    };
    if (uploadBytes > 0) send();
    stream.on("drain", send);
  });
}

serveLoad({
  small: (headers) => exchange({ ":path": "/small", ...(headers === 0 ? {} : heavy) }),
  upload: (bytes) => exchange({ ":method": "POST", ":path": "/upload" }, bytes),
  download: (bytes) => exchange({ ":path": `/download/${bytes}` }),
  async idle(connections) {
    for (let i = 0; i < connections; i++) {
      const opened = http2.connect(origin, options);
      idle.push(opened);
      await new Promise<void>((resolve) => opened.once("remoteSettings", () => resolve()));
    }
  },
});

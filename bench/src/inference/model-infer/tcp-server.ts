import { createServer } from "node:net";
import { answerBytes, requestBytes } from "./tcp-sizes.ts";

const answer = Buffer.alloc(answerBytes);
const server = createServer({ noDelay: true }, (socket) => {
  let missing = requestBytes;
  socket.on("data", (chunk) => {
    missing -= chunk.length;
    if (missing > 0) return;
    missing += requestBytes;
    socket.write(answer);
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send!(typeof address === "object" && address ? address.port : 0);
});

import { connect } from "node:net";
import { answerSerially } from "./load.ts";
import { answerBytes, requestBytes } from "./tcp-sizes.ts";

const request = Buffer.alloc(requestBytes);
const socket = connect({ port: Number(process.argv[2]), host: "127.0.0.1", noDelay: true });
let missing = 0;
let arrived: () => void = () => {};
socket.on("data", (chunk) => {
  missing -= chunk.length;
  if (missing <= 0) arrived();
});
socket.once("connect", () => {
  answerSerially(
    () =>
      new Promise((resolve) => {
        missing = answerBytes;
        arrived = resolve;
        socket.write(request);
      }),
  );
});

import * as net from "node:net";
import { type Ask, keepInFlight } from "./load.ts";

/** As many bytes as a small request takes over HTTP/2 once its fields are in the table. */
const QUESTION: Uint8Array = new Uint8Array(14);

let answered = (): void => {};
const socket = net.connect({
  port: Number(process.argv[2]),
  host: "127.0.0.1",
  noDelay: true,
  onread: {
    buffer: new Uint8Array(65_536),
    callback: () => {
      answered();
      return true;
    },
  },
});

/** One at a time: whatever arrives is the answer. */
const client = {
  small: (): Promise<void> =>
    new Promise((resolve) => {
      answered = resolve;
      socket.write(QUESTION);
    }),
};

process.on("message", (ask: Ask) => {
  if (ask.kind === "small")
    void keepInFlight(client, 1, ask.durationMs, 0).then((figures) => process.send!(figures));
});
process.send!("ready");

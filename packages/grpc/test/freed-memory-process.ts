import { setImmediate } from "node:timers/promises";
import { createClient, inMemoryChannel, rawCodec, Server } from "@weft/grpc";

// Prints how often the system had to supply memory for two thousand large buffers, one after another, after a message of the size
// given. How much it supplies at a time is the system's choice, so there are many of them.

declare const gc: (options?: { type: "minor" }) => void;

const messageBytes = Number(process.argv[2]);
const Echo = {
  typeName: "test.Raw",
  methods: {
    echo: { name: "Echo", path: "/test.Raw/Echo", kind: "unary", input: rawCodec, output: rawCodec },
  },
} as const;

const server = new Server().add(Echo, { echo: (bytes) => bytes.slice() });
const channel = inMemoryChannel(server);
await createClient(Echo, channel).echo(new Uint8Array(messageBytes));
await channel.close();
await server.close();

gc();
await setImmediate();
gc();
const before = process.resourceUsage().minorPageFault;
for (let i = 0; i < 2000; i++) {
  Buffer.allocUnsafeSlow(2 * 1024 * 1024).fill(1);
  // No more than frees the buffer: a whole collection has pages of its own to ask for.
  gc({ type: "minor" });
}
console.log(process.resourceUsage().minorPageFault - before);

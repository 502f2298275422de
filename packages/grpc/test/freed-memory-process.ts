import { setImmediate } from "node:timers/promises";
import { createClient, inMemoryChannel, rawCodec, Server } from "@weft/grpc";

// Prints how many pages the system had to supply for fifty large buffers, after messages of the size given.

declare const gc: () => void;

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
for (let i = 0; i < 50; i++) {
  Buffer.allocUnsafeSlow(2 * 1024 * 1024).fill(1);
  gc();
}
console.log(process.resourceUsage().minorPageFault - before);

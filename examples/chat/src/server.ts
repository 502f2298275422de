import { Server, serveHealth, serveReflection } from "@weft/grpc";
import { serverTls } from "./flags.ts";
import { Chat, type Message } from "./gen/chat.ts";
import { type Mailbox, Room } from "./room.ts";

const room = new Room();
const server = new Server();
let guests = 0;

server.add(Chat, {
  async *chat(messages, context) {
    const name = context.metadata.get("name-bin");
    const mailbox = room.join(name ? Buffer.from(name).toString() : `guest-${++guests}`);
    // Listening and speaking go on at the same time; whichever ends first ends the other.
    void listen(messages, mailbox);
    try {
      for await (const message of mailbox) yield { message };
    } finally {
      room.leave(mailbox);
    }
  },
});

// So that others can ask whether this server is well, and what it offers.
serveHealth(server);
serveReflection(server);

async function listen(messages: AsyncIterable<Message>, mailbox: Mailbox): Promise<void> {
  try {
    for await (const { message } of messages) room.say(mailbox, message);
  } catch {
    // Their connection is gone; there is nobody left to tell.
  }
  room.leave(mailbox);
}

async function stop(): Promise<void> {
  room.close();
  await server.shutdown({ drainMs: 1000 });
}
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void stop());

const { port } = await server.listen({ host: "::", port: Number(process.env.PORT ?? 50051), ...serverTls() });
console.log(`chat.Chat on port ${port}`);

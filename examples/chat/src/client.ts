import { createInterface } from "node:readline";
import { Channel, createClient, RpcError } from "@weft/grpc";
import { clientTls, words } from "./flags.ts";
import { Chat } from "./gen/chat.ts";

const name = words[0] ?? process.env.USER ?? "somebody";
const channel = new Channel(`localhost:${process.env.PORT ?? 50051}`, clientTls());
// One call for the whole conversation. Names may be of any script: text beyond ASCII travels as bytes.
const chat = createClient(Chat, channel).chat(undefined, { metadata: { "name-bin": Buffer.from(name) } });

const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: `${name}> ` });
let leaving = false;

terminal.on("line", (message) => {
  // Should it fail, the loop below learns why.
  if (message !== "") chat.write({ message }).catch(() => {});
  prompt();
});
// Ctrl-C, Ctrl-D or the end of piped input: nothing more to say; the loop below ends when the server has heard it.
terminal.on("close", () => {
  if (leaving) return;
  leaving = true;
  if (process.stdout.isTTY) console.log();
  chat.end();
});
process.once("SIGINT", () => terminal.close());

try {
  for await (const { message } of chat) show(message);
  if (!leaving) leave("the server ended the chat");
} catch (error) {
  if (!(error instanceof RpcError)) throw error;
  leave(error.message);
  process.exitCode = 64 + error.code;
}
await channel.close();

function leave(reason: string): void {
  leaving = true;
  show(reason);
  terminal.close();
}

/** Prints above the line that is being typed. Control characters go: what others write must not drive this terminal. */
function show(line: string): void {
  if (process.stdout.isTTY) process.stdout.write("\r\x1b[K");
  console.log(line.replace(/\p{Cc}/gu, " "));
  prompt();
}

function prompt(): void {
  if (process.stdout.isTTY && !leaving) terminal.prompt(true);
}

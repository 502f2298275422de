// A program that never closes its client: argv tells what it is to show about when it ends.
import { createClient, Server } from "@weft/grpc";
import { Notes } from "./notes-service.ts";
import { plainHandlers } from "./serving.ts";

const [what, port] = process.argv.slice(2);
const client = createClient(Notes, `127.0.0.1:${port}`);
if (what === "call") {
  console.log((await client.echo({ text: "done" }, { deadlineMs: 60_000 })).text);
} else if (what === "wait") {
  // Nobody listens yet; the call alone must keep the program alive until somebody does.
  const call = client.echo({ text: "waited" }, { waitForReady: true });
  setTimeout(() => {
    const server = new Server().add(Notes, plainHandlers);
    void server.listen(`127.0.0.1:${port}`);
    void call.then(() => server.close());
  }, 300).unref();
  console.log((await call).text);
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { createClient, inMemoryChannel, Server, ServerError, Status } from "@weft/grpc";
import { Notes } from "./notes-service.ts";
import { plainHandlers } from "./serving.ts";

test("a server that is closed while it begins to listen does not listen", async () => {
  const server = new Server();
  const listening = server.listen("127.0.0.1:0");
  const refused = assert.rejects(
    listening,
    (error) => error instanceof ServerError && error.code === "shut_down",
  );
  await server.close();
  await refused;
});

test("a server that was closed takes no connection from memory either", async () => {
  const server = new Server().add(Notes, plainHandlers);
  await server.close();
  await using channel = inMemoryChannel(server);
  await assert.rejects(createClient(Notes, channel).echo({}), { code: Status.UNAVAILABLE });
});

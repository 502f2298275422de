import assert from "node:assert/strict";
import { test } from "node:test";
import { complaintsOf, generatedUsers, projectFolder } from "./compile.ts";

const source = `import { Channel, createClient, inMemoryChannel, RpcError, Server, Status } from "@weft/grpc";
import { UserService } from "${generatedUsers}";
declare const ms: number | undefined, flag: boolean | undefined, text: string | undefined;
declare const signal: AbortSignal | undefined, when: Date | undefined;
const server = new Server({ maxConcurrentCalls: ms, maxConnectionAgeMs: ms, interceptors: undefined, onError: undefined });
await server.listen({ host: "localhost", port: 0, tls: undefined });
const channel = new Channel("localhost:1", {
  tls: flag, authority: text, keepaliveMs: ms, interceptors: undefined, serviceConfig: undefined, backoff: { initialMs: ms },
});
const users = createClient(UserService, channel);
await users.getUser(
  { userId: 1 },
  { deadlineMs: ms, deadline: when, signal, metadata: undefined, waitForReady: flag, compression: undefined, onTrailers: undefined },
);
await users.uploadUsers().write({ name: "Hong" }, { compress: flag });
inMemoryChannel(server, { authority: text });
await server.shutdown({ drainMs: ms });
throw new RpcError(Status.INTERNAL, "", { metadata: undefined, details: undefined, cause: undefined });
`;

test("an option that may be undefined can be given as it is, also under exactOptionalPropertyTypes", () => {
  const folder = projectFolder("maybe-undefined", new Map([["main.ts", source]]), {
    exactOptionalPropertyTypes: true,
  });
  assert.deepEqual(complaintsOf(folder), new Map());
});

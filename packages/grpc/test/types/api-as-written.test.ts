import assert from "node:assert/strict";
import { before, test } from "node:test";
import { type Complaints, complaintsOf, generatedUsers, projectFolder } from "./compile.ts";

// What the design promises its users' code to look like, word for word; around it only what the code takes as given.

const given = `
import type { User, UserInit } from "${generatedUsers}";

declare global {
  const store: {
    find(userId: number, options: { signal: AbortSignal }): Promise<User | undefined>;
    all(pageSize: number): AsyncIterable<User>;
    insert(user: UserInit): Promise<void>;
  };
  const token: string;
  const done: boolean;
  const histogram: { observe(value: number, labels: { method: string }): void };
  function print(...words: unknown[]): void;
  function trace(value: string | undefined): void;
  function retryLater(after: unknown): void;
  function readUsers(file: string): AsyncIterable<UserInit>;
}
`;

const snippets = {
  "a service": `
import { Server, RpcError, Status } from "@weft/grpc";
import { UserService } from "${generatedUsers}";

const server = new Server();
const users = store;

server.add(UserService, {
  async getUser({ userId }, context) {
    const user = await users.find(userId, { signal: context.signal });
    if (!user) throw new RpcError(Status.NOT_FOUND, \`no user \${userId}\`);
    return user;
  },
  async *listUsers({ pageSize }) {
    for await (const user of users.all(pageSize)) yield user;
  },
  async uploadUsers(requests) {
    let created = 0;
    for await (const user of requests) { await users.insert(user); created++; }
    return { created };
  },
  async *chat(messages, context) {
    for await (const { text } of messages) yield { text: \`\${context.peer.address}: \${text}\` };
  },
});

const { port } = await server.listen("[::]:50051");
process.once("SIGTERM", () => server.shutdown({ drainMs: 10_000 }));
print(port);
await server.listen("unix:/run/users.sock");
await server.listen({ host: "::", port: 50051, tls: { cert: "", key: "", ca: "", requestCert: true } });
export {};
`,
  "a client": `
import { Channel, createClient, RetryInfo, RpcError, Status } from "@weft/grpc";
import { UserService } from "${generatedUsers}";

const channel = new Channel("dns:///users.internal:50051", { tls: true, loadBalancing: "round_robin" });
const users = createClient(UserService, channel);
createClient(UserService, "localhost:50051");

const user = await users.getUser({ userId: 7 }, { deadlineMs: 500, metadata: { authorization: \`Bearer \${token}\` } });
print(user.name);

for await (const user of users.listUsers({ pageSize: 50 })) print(user);

const { created } = await users.uploadUsers(readUsers("users.jsonl"));
print(created);

const chat = users.chat();
await chat.write({ text: "hello" });
for await (const { text } of chat) { print(text); if (done) chat.end(); }

try {
  await users.getUser({ userId: 0 }, { onTrailers: (trailers) => trace(trailers.get("x-trace")) });
} catch (error) {
  if (error instanceof RpcError && error.code === Status.NOT_FOUND) retryLater(error.findDetails(RetryInfo)?.retryDelay);
  else throw error;
}

await channel.close();
{ await using channel = new Channel("localhost:50051"); print(channel.state); }
`,
  "errors with details, deadlines that travel, interceptors, tests": `
import {
  BadRequest, type CallContext, type Client, createClient, detail, inMemoryChannel, RpcError, Server,
  type ServerInterceptor, Status,
} from "@weft/grpc";
import { UserService } from "${generatedUsers}";

declare const billing: Client<typeof UserService>;
declare const context: CallContext;
declare const authenticate: ServerInterceptor;

export const refuse = (): never => {
  throw new RpcError(Status.INVALID_ARGUMENT, "email is not an address", {
    details: [detail(BadRequest, { fieldViolations: [{ field: "email", description: "has no @" }] })],
  });
};

await billing.getUser({ userId: 7 }, context);

const timed: ServerInterceptor = async (call, next) => {
  const started = performance.now();
  try { return await next(call); } finally { histogram.observe(performance.now() - started, { method: call.method.path }); }
};
const server = new Server({ interceptors: [timed, authenticate] });

const users = createClient(UserService, inMemoryChannel(server));
print(users);
`,
};

let complaints: ReadonlyMap<string, Complaints>;
const names = Object.keys(snippets) as (keyof typeof snippets)[];

before(() => {
  const sources = new Map(names.map((name, i) => [`snippet-${i}.ts`, snippets[name]]));
  complaints = complaintsOf(projectFolder("api-as-written", sources.set("given.ts", given)));
});

for (const [i, name] of names.entries())
  test(`${name}: the code the design promises compiles as it is written`, () => {
    assert.deepEqual(complaints.get("given.ts") ?? [], []);
    assert.deepEqual(complaints.get(`snippet-${i}.ts`) ?? [], []);
  });

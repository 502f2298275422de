import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { generatedUsers, projectFolder } from "./compile.ts";
import { LanguageServer } from "./language-server.ts";

// What an author has typed so far; ‸ is where the cursor stands.
const head = `import { createClient, Server, Status } from "@weft/grpc";
import { UserService } from "${generatedUsers}";
const users = createClient(UserService, "localhost:50051");
const server = new Server();
void [users, server, Status];
`;
const typed = {
  methods: `${head}users.‸`,
  requestFields: `${head}users.getUser({ ‸ });`,
  options: `${head}users.getUser({}, { ‸ });`,
  responseFields: `${head}const user = await users.getUser({});\nuser.‸`,
  handlers: `${head}server.add(UserService, { ‸ });`,
  handlerRequest: `${head}server.add(UserService, { getUser: (request) => { request.‸ } });`,
  streamedFields: `${head}for await (const message of users.chat()) { message.‸ }`,
  handlerResponse: `${head}server.add(UserService, { getUser: () => ({ ‸ }) });`,
  statuses: `${head}Status.NOT‸`,
} as const;

let server: LanguageServer;
let folder: string;

before(async () => {
  const sources = Object.entries(typed).map(([name, text]) => [`${name}.ts`, text.replace("‸", "")] as const);
  folder = projectFolder("type-completion", new Map(sources));
  server = await LanguageServer.start(folder);
});
after(() => server.stop());

function offered(name: keyof typeof typed): Promise<readonly string[]> {
  const text = typed[name];
  return server.complete(`${folder}${name}.ts`, text.replace("‸", ""), text.indexOf("‸"));
}

async function offers(name: keyof typeof typed, ...expected: readonly string[]): Promise<void> {
  const labels = await offered(name);
  assert.deepEqual(
    expected.filter((one) => !labels.includes(one)),
    [],
    `offered: ${labels.slice(0, 30).join(", ")}`,
  );
}

test("the editor completes a client's methods", () =>
  offers("methods", "getUser", "listUsers", "uploadUsers", "chat"));

test("a client offers nothing but its methods", async () => {
  const labels = await offered("methods");
  assert.deepEqual([...labels].sort(), ["chat", "getUser", "listUsers", "uploadUsers"]);
});

test("the editor completes a request's fields", () => offers("requestFields", "userId"));

test("the editor completes call options", () =>
  offers("options", "deadlineMs", "metadata", "signal", "onTrailers"));

test("the editor completes a response's fields", () => offers("responseFields", "userId", "name", "email"));

test("the editor completes the handlers a service still needs", () =>
  offers("handlers", "getUser", "listUsers", "uploadUsers", "chat"));

test("the editor completes the fields of a handler's request", () => offers("handlerRequest", "userId"));

test("the editor completes the fields of a handler's response", () =>
  offers("handlerResponse", "userId", "name", "email"));

test("the editor completes the fields of a streamed message", () => offers("streamedFields", "text"));

test("the editor completes status codes", () => offers("statuses", "NOT_FOUND"));

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { type Complaints, complaintsOf, generatedUsers, projectFolder } from "./compile.ts";

const head = `import { type Client, createClient, Metadata, Server } from "@weft/grpc";
import { UserService } from "${generatedUsers}";
declare const server: Server;
declare const users: Client<typeof UserService>;
void [createClient, server, users, Metadata, UserService];
`;

const handlers = {
  getUser: "getUser: ({ userId }) => ({ userId, name: 'Hong' }),",
  listUsers: "async *listUsers({ pageSize }) { yield { userId: pageSize }; },",
  uploadUsers:
    "async uploadUsers(requests) { let created = 0; for await (const { name } of requests) created += name.length; return { created }; },",
  chat: "async *chat(messages, context) { for await (const { text } of messages) yield { text: context.peer.address + text }; },",
};

/** The service with some handlers replaced; an empty one is left out. */
function service(replaced: Partial<Record<keyof typeof handlers | "extra", string>>): string {
  return `server.add(UserService, {\n${Object.values({ ...handlers, ...replaced }).join("\n")}\n});`;
}

/** What does not compile, and what the compiler says of it. */
const mistakes: Readonly<Record<string, { readonly code: string; readonly says: RegExp }>> = {
  "a missing handler": { code: service({ chat: "" }), says: /'chat' is missing/ },
  "a handler for a method that does not exist": {
    code: service({ extra: "getUsers: () => ({})," }),
    says: /'getUsers' does not exist/,
  },
  "a misspelt handler": {
    code: service({ getUser: "getUsr: () => ({})," }),
    says: /'getUsr' does not exist/,
  },
  "a response where a stream belongs": {
    code: service({ listUsers: "listUsers: async () => ({ userId: 1 })," }),
    says: /Promise<.*' is not assignable/,
  },
  "a stream where a response belongs": {
    code: service({ getUser: "async *getUser() { yield { userId: 1 }; }," }),
    says: /AsyncGenerator/,
  },
  "a handler that takes one message where a stream comes": {
    code: service({ uploadUsers: "uploadUsers: ({ name }) => ({ created: name.length })," }),
    says: /'name' does not exist/,
  },
  "a response with a field of the wrong type": {
    code: service({ getUser: "getUser: () => ({ userId: '1' })," }),
    says: /'string' is not assignable to type 'number/,
  },
  "a streamed response with a field of the wrong type": {
    code: service({ listUsers: "async *listUsers() { yield { userId: '1' }; }," }),
    says: /'string' is not assignable to type 'number/,
  },
  "a request's field that does not exist": {
    code: service({ getUser: "getUser: ({ id }) => ({ userId: id })," }),
    says: /'id' does not exist/,
  },
  "a request stream's field that does not exist": {
    code: service({
      chat: "async *chat(messages) { for await (const { txet } of messages) yield { text: txet }; },",
    }),
    says: /'txet' does not exist/,
  },
  "a class instance without a handler": {
    code: "class Users { getUser() { return {}; } }\nserver.add(UserService, new Users());",
    says: /'Users' is missing|missing the following properties/,
  },
  "a call of a method that does not exist": {
    code: "void users.getUsr({});",
    says: /'getUsr' does not exist/,
  },
  "a call with a field that does not exist": {
    code: "void users.getUser({ id: 7 });",
    says: /'id' does not exist/,
  },
  "a call with a field of the wrong type": {
    code: "void users.getUser({ userId: '7' });",
    says: /'string' is not assignable to type 'number/,
  },
  "a call without a request": { code: "void users.getUser();", says: /Expected 1-2 arguments/ },
  "an unknown call option": {
    code: "void users.getUser({}, { deadline_ms: 5 });",
    says: /'deadline_ms' does not exist/,
  },
  "a response's field that does not exist": {
    code: "void users.getUser({}).then((user) => user.nmae);",
    says: /'nmae' does not exist/,
  },
  "awaiting a stream as if it were one message": {
    code: "void (async () => { const { name } = await users.listUsers({}); void name; });",
    says: /'name' does not exist/,
  },
  "one message where a stream of requests belongs": {
    code: "void users.uploadUsers({ userId: 1 });",
    says: /No overload matches|not assignable/,
  },
  "writing a wrong message to a stream": {
    code: "void users.chat().write({ txet: 'hello' });",
    says: /'txet' does not exist/,
  },
  "taking binary metadata for text": {
    code: "const trace: string | undefined = new Metadata().get('trace-bin'); void trace;",
    says: /'Uint8Array/,
  },
  "setting binary metadata to text": {
    code: "new Metadata().set('trace-bin', 'text');",
    says: /'string' is not assignable to parameter of type 'Uint8Array/,
  },
  "adding bytes to metadata that is text": {
    code: "new Metadata().append('trace', new Uint8Array(1));",
    says: /'Uint8Array.*' is not assignable to parameter of type 'string/,
  },
  "text for binary metadata of a call": {
    code: "void users.getUser({}, { metadata: { authorization: 'Bearer x', 'trace-bin': 'text' } });",
    says: /'string' is not assignable to type .*Uint8Array/,
  },
};

const correct = `${head}${service({})}
async function calls(): Promise<void> {
  const user = await users.getUser({ userId: 7 }, { deadlineMs: 500, metadata: { authorization: "Bearer x" } });
  const name: string = user.name;
  for await (const { email } of users.listUsers({ pageSize: 50 })) email.length;
  const { created } = await users.uploadUsers([{ name }, { email: "a@b" }]);
  const upload = users.uploadUsers();
  await upload.write({ userId: created });
  const chat = users.chat();
  await chat.write({ text: "hello" });
  for await (const { text } of chat) text.length;
  const summary: { created: number } = await upload.end();
  void summary;
}
class Users {
  getUser({ userId }: { userId: number }) { return { userId }; }
  *listUsers() { yield {}; }
  async uploadUsers(users: AsyncIterable<{ name: string }>) { let created = 0; for await (const _ of users) created++; return { created }; }
  async *chat(messages: AsyncIterable<{ text: string }>) { yield* messages; }
}
new Server().add(UserService, new Users());
const trace: Uint8Array | undefined = new Metadata().get("trace-bin");
const several = new Metadata({ vary: ["a", "b"], "trace-bin": [new Uint8Array(1)] }).set("x-bin", new Uint8Array(2));
const carrier: Record<string, string> = { traceparent: "00-1" };
void [calls, trace, several, new Metadata(Object.entries(carrier))];
`;

const names = Object.keys(mistakes);
let complaints: ReadonlyMap<string, Complaints>;

before(() => {
  const sources = new Map([["correct.ts", correct]]);
  for (const [index, name] of names.entries())
    sources.set(`mistake-${index}.ts`, head + mistakes[name]!.code);
  complaints = complaintsOf(projectFolder("type-mistakes", sources));
});

test("all four kinds of handlers and calls, object or class, compile without a cast", () => {
  assert.deepEqual(complaints.get("correct.ts") ?? [], []);
});

for (const [index, name] of names.entries())
  test(`${name} does not compile`, () => {
    const said = complaints.get(`mistake-${index}.ts`) ?? [];
    assert.ok(said.length > 0, "it compiled");
    assert.match(said.join("\n"), mistakes[name]!.says);
  });

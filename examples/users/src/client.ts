import { Channel, createClient, type Metadata, RpcError } from "@weft/grpc";
import { type User, type UserInit, UserService, UserStatus } from "./gen/user/v1/user.ts";
import { clientTls } from "./tls-flags.ts";

const channel = new Channel(`localhost:${process.env.PORT ?? 50051}`, clientTls());
const users = createClient(UserService, channel);

try {
  const { userId } = await unary();
  await clientStreaming();
  await serverStreaming();
  await bidiStreaming(userId);
} catch (error) {
  if (!(error instanceof RpcError)) throw error;
  console.error(error.message);
  process.exitCode = 64 + error.code;
}
await channel.close();

/** One request, one reply. */
async function unary(): Promise<User> {
  const user: UserInit = {
    name: "Hong",
    email: newEmail("hong"),
    isActive: true,
    status: UserStatus.ACTIVE,
    address: { city: "Seoul", country: "KR" },
    tags: ["grpc", "mlops"],
    metadata: { team: "serving" },
    scores: { math: 95 },
  };
  const { userId } = await users.createUser({ user }, { deadlineMs: 2000 });
  const found = await users.getUser({ userId }, { deadlineMs: 2000 });
  console.log(`created ${describe(found)}`);

  // A status other than OK is thrown: here the email is taken.
  const refused = await users.createUser({ user }).catch((error: unknown) => error);
  if (refused instanceof RpcError) console.log(`refused ${refused.codeName}`);
  return found;
}

/** Many requests, one reply. Anything that can be iterated is sent, at the pace of the server. */
async function clientStreaming(): Promise<void> {
  function* newcomers(): Generator<UserInit> {
    for (const name of ["Ana", "Bo", "Chen"]) yield { name, email: newEmail(name) };
  }
  const { created } = await users.uploadUsers(newcomers());
  console.log(`uploaded ${created}`);
}

/** One request, many replies; and, page by page, where the next page starts stands in the trailers. */
async function serverStreaming(): Promise<void> {
  let pageToken = "";
  const onTrailers = (trailers: Metadata): void => {
    pageToken = trailers.get("next-page-token") ?? "";
  };
  let page = 1;
  do {
    console.log(`page ${page++}`);
    for await (const user of users.listUsers({ pageSize: 2, pageToken }, { onTrailers })) {
      console.log(`  ${describe(user)}`);
    }
  } while (pageToken !== "");
}

/** Both ways at once. */
async function bidiStreaming(userId: number): Promise<void> {
  const chat = users.chat();
  await chat.write({ userId, text: "hello" });
  for await (const { text } of chat) {
    console.log(text);
    chat.end();
  }
}

function describe({ userId, name, tags, scores }: User): string {
  const marks = [...scores].map(([subject, score]) => `${subject} ${score}`);
  return [userId, name, ...tags, ...marks].join(", ");
}

function newEmail(name: string): string {
  return `${name}-${Date.now()}@example.com`.toLowerCase();
}

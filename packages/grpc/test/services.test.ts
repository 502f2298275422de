import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import {
  BadRequest,
  createClient,
  detail,
  Health,
  inMemoryChannel,
  RpcError,
  Server,
  ServerReflection,
  Status,
  serveHealth,
  serveReflection,
} from "@weft/grpc";
import { Channelz, serveChannelz } from "@weft/grpc/channelz";
import { FileDescriptorProto } from "@weft/protobuf/descriptor";
import { Notes } from "./notes-service.ts";
import { plainHandlers, withNotes } from "./serving.ts";

test("health is SERVING for services that were added, and can be set", async () => {
  const server = new Server().add(Notes, plainHandlers);
  const health = serveHealth(server);
  await using channel = inMemoryChannel(server);
  const client = createClient(Health, channel);
  assert.equal((await client.check({ service: "test.Notes" })).status, 1);
  assert.equal((await client.check({})).status, 1);
  health.set("test.Notes", "NOT_SERVING");
  assert.equal((await client.check({ service: "test.Notes" })).status, 2);
  await assert.rejects(client.check({ service: "test.Nothing" }), { code: Status.NOT_FOUND });
  assert.equal((await client.list({})).statuses.size, 2);
});

test("a watch hears every change, of a service that is not known yet too, and ends when the server does", async () => {
  const server = new Server();
  const health = serveHealth(server);
  await using channel = inMemoryChannel(server);
  const watch = createClient(Health, channel).watch({ service: "later" })[Symbol.asyncIterator]();
  const next = async (): Promise<number | undefined> => (await watch.next()).value?.status;
  assert.equal(await next(), 3);
  health.set("later", "SERVING");
  assert.equal(await next(), 1);
  health.set("later", "NOT_SERVING");
  assert.equal(await next(), 2);
  health.set("later", "SERVING");
  assert.equal(await next(), 1);
  const stopped = server.shutdown();
  assert.equal(await next(), 2);
  assert.equal((await watch.next()).done, true);
  await channel.close();
  await stopped;
});

test("a reflection stream that its client keeps open ends when the server does", async () => {
  const server = new Server();
  serveReflection(server);
  await using channel = inMemoryChannel(server);
  async function* open() {
    yield { messageRequest: { case: "listServices", value: "" } as const };
    await new Promise(() => {});
  }
  const answers = createClient(ServerReflection, channel)
    .serverReflectionInfo(open(), { deadlineMs: 10_000 })
    [Symbol.asyncIterator]();
  assert.equal((await answers.next()).value?.messageResponse?.case, "listServicesResponse");
  const stopped = server.shutdown();
  assert.equal((await answers.next()).done, true);
  await channel.close();
  await stopped;
});

test("a server that stops is not called SERVING again by who sets its health too late", async () => {
  const server = new Server();
  const health = serveHealth(server);
  await using channel = inMemoryChannel(server);
  const watch = createClient(Health, channel).watch({})[Symbol.asyncIterator]();
  assert.equal((await watch.next()).value?.status, 1);
  const stopped = server.shutdown();
  health.set("", "SERVING");
  assert.equal((await watch.next()).value?.status, 2);
  assert.equal((await watch.next()).done, true);
  await channel.close();
  await stopped;
});

test("nothing is kept of a watch that has ended", async () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const server = new Server();
  serveHealth(server);
  await using channel = inMemoryChannel(server);
  const client = createClient(Health, channel);
  const watchAndLeave = async (times: number): Promise<number> => {
    for (let i = 0; i < times; i++) for await (const _ of client.watch({})) break;
    await new Promise(setImmediate);
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  await watchAndLeave(2000);
  const before = await watchAndLeave(2000);
  const grown = (await watchAndLeave(10_000)) - before;
  // What a watcher that stays takes is 500; the heap is not counted to the byte.
  assert.ok(grown / 10_000 < 300, `${grown / 10_000} bytes a watch`);
});

test("reflection lists services and hands out the files that declare a symbol", async () => {
  const server = new Server().add(Notes, plainHandlers);
  serveHealth(server);
  serveReflection(server);
  await using channel = inMemoryChannel(server);
  const answers = createClient(ServerReflection, channel).serverReflectionInfo([
    { messageRequest: { case: "listServices", value: "" } },
    { messageRequest: { case: "fileContainingSymbol", value: "grpc.health.v1.Health" } },
    {
      messageRequest: {
        case: "fileContainingSymbol",
        value: "grpc.health.v1.HealthCheckResponse.ServingStatus",
      },
    },
    {
      messageRequest: {
        case: "fileContainingSymbol",
        value: "grpc.health.v1.HealthCheckResponse.SERVING",
      },
    },
    { messageRequest: { case: "fileByFilename", value: "grpc/reflection/v1/reflection.proto" } },
    { messageRequest: { case: "fileContainingSymbol", value: "no.Such" } },
  ]);
  const seen: string[] = [];
  for await (const { messageResponse } of answers) {
    if (messageResponse?.case === "listServicesResponse")
      seen.push(messageResponse.value.service.map(({ name }) => name).join(" "));
    else if (messageResponse?.case === "fileDescriptorResponse")
      seen.push(FileDescriptorProto.decode(messageResponse.value.fileDescriptorProto[0]!).name ?? "");
    else if (messageResponse?.case === "errorResponse") seen.push(String(messageResponse.value.errorCode));
  }
  assert.deepEqual(seen, [
    "test.Notes grpc.health.v1.Health grpc.reflection.v1.ServerReflection grpc.reflection.v1alpha.ServerReflection",
    "grpc/health/v1/health.proto",
    "grpc/health/v1/health.proto",
    "grpc/health/v1/health.proto",
    "grpc/reflection/v1/reflection.proto",
    "5",
  ]);
});

test("the standard error details travel with a status", () =>
  withNotes(
    {
      handlers: {
        echo: () => {
          throw new RpcError(Status.INVALID_ARGUMENT, "email is not an address", {
            details: [detail(BadRequest, { fieldViolations: [{ field: "email", description: "has no @" }] })],
          });
        },
      },
    },
    async ({ client }) => {
      const error = await client.echo({}).catch((thrown: unknown) => thrown);
      assert.ok(error instanceof RpcError);
      assert.equal(error.findDetails(BadRequest)?.fieldViolations[0]?.field, "email");
    },
  ));

test("channelz tells of servers, channels, their connections and how many calls there were", () =>
  withNotes({ socket: true }, async ({ server, channel, client, port }) => {
    serveChannelz(server);
    const channelz = createClient(Channelz, channel);
    await client.echo({});
    await assert.rejects(client.echo({ text: "x" }, { maxReceiveMessageBytes: 1 }));
    const { server: servers, end } = await channelz.getServers({});
    assert.ok(end);
    const ours = servers.find(({ ref }) => ref?.name === `127.0.0.1:${port}`)!;
    assert.equal(ours.data?.callsStarted, 3n);
    const { socketRef } = await channelz.getServerSockets({ serverId: ours.ref!.serverId });
    assert.equal(socketRef.length, 1);
    const { socket } = await channelz.getSocket({ socketId: socketRef[0]!.socketId });
    assert.equal(socket?.remote?.address?.case, "tcpipAddress");
    const { channel: channels } = await channelz.getTopChannels({});
    const top = channels.find(({ data }) => data?.target === `127.0.0.1:${port}`)!;
    assert.equal(top.data?.callsFailed, 1n);
    const { subchannel } = await channelz.getSubchannel({ subchannelId: top.subchannelRef[0]!.subchannelId });
    assert.equal(subchannel?.data?.state?.state, 3);
    assert.equal(subchannel?.ref?.name, `127.0.0.1:${port}`);
    await assert.rejects(channelz.getChannel({ channelId: 1_000_000n }), { code: Status.NOT_FOUND });
  }));

test("channelz is not loaded by those who do not ask for it", async () => {
  const grpc = await import("@weft/grpc");
  assert.ok(!Object.keys(grpc).some((name) => /channelz/i.test(name)));
});

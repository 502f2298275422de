import assert from "node:assert/strict";
import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import { test } from "node:test";
import { Channel, createClient, Health, Status } from "@weft/grpc";
import { InferenceClient, tensor } from "@weft/inference/client";
import { GRPCInferenceService } from "@weft/inference/protocol";
import { InferenceService } from "@weft/inference/protocol/v1";
import { folder, type Rig, rig, scaleModel } from "./support.ts";

/** grpc.health.v1.HealthCheckResponse.ServingStatus. */
const State = { SERVING: 1, NOT_SERVING: 2 } as const;

/** Longer than any test: what waits for so long waits until it is told otherwise. */
const neverMs = 3_600_000;

const x = tensor("FP64", [1], [1]);
const json = JSON.stringify({ inputs: [{ name: "x", datatype: "FP64", shape: [1], data: [1] }] });

interface Answer {
  readonly status: number | undefined;
  readonly connection: string | undefined;
  readonly body: string;
}

/** One request over a connection of the agent's; without one, over a new connection. */
async function ask(url: string, body?: string, agent: Agent | false = false): Promise<Answer> {
  const asked = request(url, { method: body === undefined ? "GET" : "POST", agent });
  asked.end(body);
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  const chunks = await answer.toArray();
  return {
    status: answer.statusCode,
    connection: answer.headers.connection,
    body: Buffer.concat(chunks).toString(),
  };
}

/** What probes are told over both protocols, on new connections. */
async function probes({ url, target }: Rig): Promise<Record<string, unknown>> {
  const channel = new Channel(target);
  const inference = createClient(GRPCInferenceService, channel);
  const health = createClient(Health, channel);
  const service = "inference.GRPCInferenceService";
  try {
    return {
      live: [(await ask(`${url}/v2/health/live`)).status, (await inference.serverLive({})).live],
      ready: [(await ask(`${url}/v2/health/ready`)).status, (await inference.serverReady({})).ready],
      modelReady: [
        (await ask(`${url}/v2/models/scale/ready`)).status,
        (await inference.modelReady({ name: "scale" })).ready,
      ],
      health: [(await health.check({})).status, (await health.check({ service })).status],
    };
  } finally {
    await channel.close();
  }
}

test("a server that is to stop is not ready at once, and serves old and new connections until its delay is over", async () => {
  await using files = await folder({ "scale/1/model.ts": scaleModel(2) });
  await using server = await rig({ modelRepository: files.path });
  const agent = new Agent({ keepAlive: true });
  const infer = `${server.url}/v2/models/scale/infer`;
  await server.client.infer("scale", { x });
  assert.equal((await ask(infer, json, agent)).connection, "keep-alive");
  assert.deepEqual((await probes(server)).health, [State.SERVING, State.SERVING]);

  const stopped = server.serving.shutdown({ delayMs: neverMs });
  assert.deepEqual(await probes(server), {
    live: [200, true],
    ready: [503, false],
    modelReady: [503, false],
    health: [State.NOT_SERVING, State.NOT_SERVING],
  });
  assert.equal((await server.client.infer("scale", { x })).outputs.y?.data[0], 2);
  const late = new InferenceClient(server.target);
  assert.equal((await late.infer("scale", { x })).outputs.y?.data[0], 2);
  await late.close();
  // Whoever is asked to leave its connection finds another server with the next one.
  const kept = await ask(infer, json, agent);
  assert.deepEqual([kept.status, kept.connection], [200, "close"]);
  assert.equal((await ask(infer, json)).status, 200);
  agent.destroy();

  await Promise.all([server.serving.shutdown(), stopped]);
  await assert.rejects(ask(`${server.url}/v2/health/live`), { code: "ECONNREFUSED" });
  const refused = server.client.infer("scale", { x }, { deadlineMs: 2000 });
  await assert.rejects(refused, { code: Status.UNAVAILABLE });
});

/** A model that tells when so many have asked it, and answers when it is let. */
function gated(name: string, callers: number): { source: string; entered: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const entered = new Promise<void>((resolve) => {
    let missing = callers;
    const enter = (): Promise<void> => {
      if (--missing === 0) resolve();
      return opened;
    };
    Object.assign(globalThis, { [name]: enter });
  });
  const source = scaleModel(2).replace("infer({ x }) {", `async infer({ x }) { await globalThis.${name}();`);
  return { source, entered, open };
}

const inProcess = 'parameters { key: "execution" value { string_value: "in_process" } }';

for (const protocol of ["REST", "gRPC"] as const) {
  test(`while a request accepted over ${protocol} finishes, health is told and others are refused`, async () => {
    const slow = gated("weftTestSlowScale", 1);
    await using files = await folder({
      "slow/1/model.ts": slow.source,
      "slow/config.pbtxt": inProcess,
      "scale/1/model.ts": scaleModel(2),
    });
    await using server = await rig({ modelRepository: files.path });
    const accepted =
      protocol === "REST"
        ? ask(`${server.url}/v2/models/slow/infer`, json)
        : server.client.infer("slow", { x }).then(({ outputs }) => outputs.y?.data[0] as number);
    await slow.entered;

    const stopped = server.serving.shutdown({ drainMs: neverMs });
    // The first of them are answered whatever comes after; the last tells that the port is open still.
    for (let i = 0; i < 10; i++) {
      const live = await ask(`${server.url}/v2/health/live`);
      assert.deepEqual([live.status, live.connection], [200, "close"]);
    }
    assert.equal((await ask(`${server.url}/v2/health/ready`)).status, 503);
    const refused = await ask(`${server.url}/v2/models/scale/infer`, json);
    assert.deepEqual([refused.status, refused.body], [503, '{"error":"the server is stopping"}']);

    slow.open();
    const answer = await accepted;
    if (typeof answer !== "object") assert.equal(answer, 2);
    else assert.deepEqual([answer.status, answer.connection], [200, "close"]);
    await stopped;
    await assert.rejects(ask(`${server.url}/v2/health/live`), { code: "ECONNREFUSED" });
  });
}

test("a request that does not come to an end holds the server no longer than its limit", async () => {
  const endless = gated("weftTestEndlessScale", 1);
  await using files = await folder({
    "endless/1/model.ts": endless.source,
    "endless/config.pbtxt": inProcess,
  });
  await using server = await rig({ modelRepository: files.path });
  const cut = assert.rejects(ask(`${server.url}/v2/models/endless/infer`, json), { code: "ECONNRESET" });
  await endless.entered;
  await server.serving.shutdown({ drainMs: 1 });
  await cut;
});

for (const [what, sent] of [
  ["nothing", ""],
  ["half a request", "GET /v2 HTTP/1.1\r\nHost: localhost\r\n"],
] as const) {
  test(`a REST connection over which ${what} was sent holds nothing up`, async () => {
    await using files = await folder({ "scale/1/model.ts": scaleModel(2) });
    await using server = await rig({ modelRepository: files.path });
    const silent = connect(Number(new URL(server.url).port), "127.0.0.1");
    await once(silent, "connect");
    silent.write(sent);
    // The server has accepted the connection by the time that it answers over a later one.
    await ask(`${server.url}/v2/health/live`);
    const closed = once(silent.resume(), "close");
    assert.equal(await server.serving.shutdown({ drainMs: neverMs }), true);
    await closed;
  });
}

/** One request, and then none for ever. */
async function* open<T>(request: T): AsyncGenerator<T> {
  yield request;
  await new Promise(() => {});
}

const slowX = { name: "x", datatype: "FP64", shape: [1] };

/** The names of the models that answer a stream with one request to the slow one, which stays open. */
const streams: Readonly<Record<string, (channel: Channel) => AsyncIterable<string | undefined>>> = {
  async *"inference.GRPCInferenceService"(channel) {
    const inputs = [{ ...slowX, contents: { fp64Contents: Float64Array.of(1) } }];
    const stub = createClient(GRPCInferenceService, channel);
    for await (const { inferResponse } of stub.modelStreamInfer(open({ modelName: "slow", inputs })))
      yield inferResponse?.modelName;
  },
  async *"inference.v1.InferenceService"(channel) {
    const inputs = [{ ...slowX, rawContents: new Uint8Array(8) }];
    const stub = createClient(InferenceService, channel);
    for await (const { modelName } of stub.streamInfer(open({ modelName: "slow", inputs }))) yield modelName;
  },
};

for (const [service, stream] of Object.entries(streams)) {
  test(`a stream of ${service} that its client keeps open ends after its accepted requests, and holds nothing up`, async () => {
    const slow = gated("weftTestStreamedScale", 1);
    await using files = await folder({ "slow/1/model.ts": slow.source, "slow/config.pbtxt": inProcess });
    await using server = await rig({ modelRepository: files.path });
    const channel = new Channel(server.target);
    const answered: (string | undefined)[] = [];
    const ended = assert.rejects(
      async () => {
        for await (const name of stream(channel)) answered.push(name);
      },
      { code: Status.UNAVAILABLE, statusMessage: "the server is stopping" },
    );
    await slow.entered;
    const stopped = server.serving.shutdown({ drainMs: neverMs });
    slow.open();
    assert.equal(await stopped, true);
    await ended;
    assert.deepEqual(answered, ["slow"]);
    await channel.close();
  });
}

test("a stream that is opened while the server stops ends as those do that were open", async () => {
  await using files = await folder({ "scale/1/model.ts": scaleModel(2) });
  await using server = await rig({ modelRepository: files.path });
  const channel = new Channel(server.target);
  const stub = createClient(GRPCInferenceService, channel);
  server.serving.engine.drain();
  const answers = stub.modelStreamInfer(open({ modelName: "scale" }), { deadlineMs: 10_000 });
  await assert.rejects(
    async () => {
      for await (const _ of answers);
    },
    { code: Status.UNAVAILABLE, statusMessage: "the server is stopping" },
  );
  await channel.close();
});

test("a model that is being loaded holds the server no longer than its limit", async () => {
  let begun = (): void => undefined;
  const loading = new Promise<void>((resolve) => {
    begun = resolve;
  });
  Object.assign(globalThis, { weftTestLoadEndless: () => begun() });
  await using files = await folder({
    "endless/1/model.ts": scaleModel(
      2,
      "load() { globalThis.weftTestLoadEndless(); return new Promise(() => {}); },",
    ),
    "endless/config.pbtxt": inProcess,
  });
  const { serving, client, url } = await rig({ modelRepository: files.path, modelControl: "explicit" });
  const load = assert.rejects(ask(`${url}/v2/repository/models/endless/load`, "{}"), { code: "ECONNRESET" });
  await loading;
  assert.equal(await serving.shutdown({ drainMs: 1 }), false);
  await load;
  await client.close();
});

import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { test } from "node:test";
import { Server } from "@weft/grpc";
import { InferenceClient, RestInferenceClient, tensor } from "@weft/inference/client";
import { GRPCInferenceService } from "@weft/inference/protocol";
import { folder, models, rig } from "./support.ts";

const x = tensor("FP32", [1], [1]);

/** A client whose server gives this answer to all, and what it was asked. */
function answering(body: string) {
  const asked: RequestInit[] = [];
  const answer: typeof fetch = (_url, init) => {
    asked.push(init ?? {});
    return init?.signal?.aborted
      ? Promise.reject(init.signal.reason as Error)
      : Promise.resolve(new Response(body));
  };
  return { rest: new RestInferenceClient("http://server.test", { fetch: answer }), asked };
}

test("a REST answer that does not hold together is the server's fault", async () => {
  const y = { name: "y", datatype: "FP32", shape: [2] };
  const bodies = [
    "{",
    "{}",
    JSON.stringify({ model_name: "m", outputs: [{ ...y, data: [1] }] }),
    JSON.stringify({ model_name: "m", outputs: [{ ...y, datatype: "FP33", data: [1, 2] }] }),
    JSON.stringify({ model_name: "m", outputs: [{ ...y, parameters: { binary_data_size: 8 } }] }),
  ];
  for (const body of bodies) {
    await assert.rejects(answering(body).rest.infer("m", { x }), { code: "INTERNAL" }, body);
  }
  for (const body of [
    "<html>",
    "{}",
    '{"name":"m","inputs":[{"name":"x","datatype":"FP33","shape":[1]}],"outputs":[]}',
  ])
    await assert.rejects(answering(body).rest.modelMetadata("m"), { code: "INTERNAL" }, body);
});

test("a gRPC answer that does not hold together is the server's fault", async () => {
  const server = new Server();
  const output = { name: "y", datatype: "FP32", shape: [2] };
  const answer = { modelName: "m", outputs: [output], rawOutputContents: [new Uint8Array(7)] };
  const handlers = Object.keys(GRPCInferenceService.methods).map((name) => [name, () => answer]);
  server.add(GRPCInferenceService, Object.fromEntries(handlers) as never);
  const { port } = await server.listen({ host: "127.0.0.1", port: 0 });
  await using client = new InferenceClient(`127.0.0.1:${port}`);
  await assert.rejects(client.infer("m", { x }), { code: "INTERNAL" });
  await client.close();
  await server.close();
});

test("a REST request that is given up, and one that takes too long, say so", async () => {
  const silent = createServer().listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as AddressInfo;
  const rest = new RestInferenceClient(`http://127.0.0.1:${port}`);
  const signal = AbortSignal.abort();
  await assert.rejects(rest.infer("m", { x }, { signal }), { code: "CANCELLED" });
  await assert.rejects(rest.infer("m", { x }, { deadlineMs: 20 }), { code: "DEADLINE_EXCEEDED" });
  await assert.rejects(rest.serverReady({ deadlineMs: 20 }), { code: "DEADLINE_EXCEEDED" });
  silent.close();
});

test("a REST server that cannot be reached is UNAVAILABLE, whatever it is asked", async () => {
  const rest = new RestInferenceClient("http://127.0.0.1:1");
  await assert.rejects(rest.serverReady(), { code: "UNAVAILABLE" });
  await assert.rejects(rest.modelReady("m"), { code: "UNAVAILABLE" });
});

for (const [what, speak, reason] of [
  [
    "closes the connection",
    (socket: Socket) => socket.destroy(),
    /the connection was closed; does the server want https/,
  ],
  [
    "speaks another protocol",
    (socket: Socket) => socket.end("SSH-2.0\r\n", () => socket.destroy()),
    /does not speak HTTP\/1\.1/,
  ],
] as const) {
  test(`why a REST server cannot be reached is said: it ${what}`, async () => {
    const other = createServer(speak).unref().listen(0, "127.0.0.1");
    await once(other, "listening");
    const rest = new RestInferenceClient(`http://127.0.0.1:${(other.address() as AddressInfo).port}`);
    await assert.rejects(rest.infer("m", { x }), { code: "UNAVAILABLE", message: reason });
    other.close();
    await once(other, "close");
    await assert.rejects(rest.infer("m", { x }), { message: /cannot be reached: nothing listens there$/ });
  });
}

test("a parameter of 64 bits reaches a REST server with all its digits", async () => {
  const { rest, asked } = answering('{"model_name":"m","outputs":[]}');
  await rest.infer("m", { x }, { parameters: { sequence_id: 2n ** 63n + 1n }, contents: "typed" });
  assert.match(await new Response(asked[0]?.body).text(), /"sequence_id":9223372036854775809/);
});

test("REST answers the same to a request that is all JSON", async () => {
  await using server = await rig({ modelRepository: models });
  const bodies: unknown[] = [];
  const watched: typeof fetch = (url, init) => {
    bodies.push(init?.headers);
    return fetch(url, init);
  };
  const rest = new RestInferenceClient(server.url, { fetch: watched });
  const elements = Float32Array.from({ length: 64 }, (_, index) => index / 7);
  const inputs = { pixels: tensor("FP32", [1, 64], elements) };
  const raw = await rest.infer("digits", inputs, { outputs: ["probabilities"] });
  const typed = await rest.infer("digits", inputs, { contents: "typed", outputs: ["probabilities"] });
  assert.deepEqual(typed.outputs, raw.outputs);
  assert.deepEqual(bodies[1], { "content-type": "application/json" });
});

test("metadata of servers that leave out what they may is read all the same", async () => {
  const inputs = [{ name: "x", datatype: "FLOAT32", shape: ["-1", 4], parameters: {} }];
  const { rest } = answering(JSON.stringify({ name: "m", versions: null, inputs, outputs: [] }));
  assert.deepEqual(await rest.modelMetadata("m"), {
    name: "m",
    versions: [],
    platform: "",
    inputs: [{ name: "x", datatype: "FP32", shape: [-1, 4] }],
    outputs: [],
  });
});

test("deadlines that timers cannot count are kept all the same", async () => {
  const { rest } = answering('{"model_name":"m","outputs":[]}');
  await assert.rejects(rest.infer("m", { x }, { deadlineMs: -1 }), { code: "DEADLINE_EXCEEDED" });
  for (const deadlineMs of [1e12, 2 ** 31, 30_000.5, Number.POSITIVE_INFINITY])
    assert.equal((await rest.infer("m", { x }, { deadlineMs })).modelName, "m");
});

test("an input that is no tensor is told by its name", async () => {
  const inputs = { x, y: [1, 2] as never };
  await assert.rejects(answering("{}").rest.infer("m", inputs), /input "y" is no tensor; write tensor\(/);
  await using client = new InferenceClient("127.0.0.1:1");
  await assert.rejects(client.infer("m", inputs), /input "y" is no tensor; write tensor\(/);
});

test("half floats, which the protocol has no typed contents for, travel raw over gRPC, and what is beside them", async () => {
  await using files = await folder({
    "add/1/model.ts": `import { defineModel } from "@weft/inference";
      const one = { datatype: "FP16", shape: [1] };
      export const model = defineModel({
        inputs: { h: one, x: { datatype: "FP32", shape: [1] } },
        outputs: { h: one },
        infer: ({ h, x }) => ({ h: [h.values()[0] + x.data[0]] }),
      });`,
  });
  await using server = await rig({ modelRepository: files.path });
  const inputs = { h: tensor("FP16", [1], [0.5]), x };
  const { outputs } = await server.client.infer("add", inputs, { contents: "typed" });
  assert.deepEqual(outputs.h?.values(), [1.5]);
});

test("half floats, which JSON has no form for, travel as bytes in any case", async () => {
  const { rest, asked } = answering('{"model_name":"m","outputs":[]}');
  await rest.infer("m", { h: tensor("FP16", [1], [1]) }, { contents: "typed" });
  const body = new Uint8Array(await new Response(asked[0]?.body).arrayBuffer());
  assert.deepEqual([...body.subarray(-2)], [0x00, 0x3c]);
});

import assert from "node:assert/strict";
import { once } from "node:events";
import { cp } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { folder, models, rig, scaleModel } from "./support.ts";

/** JSON whose shape the assertions are about. */
// biome-ignore lint/suspicious/noExplicitAny: a test looks into documents that it asserts on
type Document = any;

async function post(url: string, body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  const answer = await fetch(url, { method: "POST", body: text as string, headers });
  return {
    status: answer.status,
    headers: answer.headers,
    json: (await answer.json()) as Document,
  };
}

const zeros = { name: "pixels", datatype: "FP32", shape: [1, 64], data: Array.from({ length: 64 }, () => 0) };

test("the server, its health and its models are described", async () => {
  await using server = await rig({ modelRepository: models });
  const get = async (path: string) => (await fetch(server.url + path)).json() as Promise<Document>;
  assert.equal((await get("/v2")).name, "weft");
  assert.deepEqual(await get("/v2/health/live"), { live: true });
  assert.deepEqual(await get("/v2/health/ready"), { ready: true });
  assert.deepEqual((await get("/v2/models/digits")).inputs, [
    { name: "pixels", datatype: "FP32", shape: [-1, 64] },
  ]);
  assert.deepEqual(await get("/v2/models/digits/versions/1/ready"), { name: "digits", ready: true });
  assert.equal((await get("/v2/models/digits/config")).max_batch_size, 64);
  assert.equal((await get("/v2/models/digits/stats")).model_stats[0].name, "digits");
  assert.equal((await get("/v2/models/stats")).model_stats.length, 2);
  const index = await fetch(`${server.url}/v2/repository/index`, { method: "POST" });
  assert.deepEqual(
    ((await index.json()) as { name: string }[]).map(({ name }) => name),
    ["colors", "digits"],
  );
});

test("a person who opens the address sees what is served and where", async () => {
  await using server = await rig({ modelRepository: models });
  const answer = await fetch(server.url, { headers: { accept: "text/html,*/*;q=0.8" } });
  assert.match(answer.headers.get("content-type") ?? "", /text\/html/);
  const page = await answer.text();
  assert.match(page, /pixels FP32\[-1,64\] → probabilities FP32\[-1,10\], label BYTES\[-1\]/);
  assert.match(page, new RegExp(`127.0.0.1:${server.serving.grpc.port}`));
});

test("JSON in gives JSON out, with the id", async () => {
  await using server = await rig({ modelRepository: models });
  const { status, json } = await post(`${server.url}/v2/models/digits/infer`, {
    id: "seven",
    inputs: [zeros],
  });
  assert.equal(status, 200);
  assert.equal(json.id, "seven");
  assert.deepEqual(json.outputs[1], { name: "label", datatype: "BYTES", shape: [1], data: ["3"] });
  assert.equal(json.outputs[0].data.length, 10);
});

test("a tensor behind the JSON comes back behind the JSON, unless asked otherwise", async () => {
  await using server = await rig({ modelRepository: models });
  const ask = async (more: object) => {
    const input = { name: "pixels", datatype: "FP32", shape: [1, 64], parameters: { binary_data_size: 256 } };
    const head = Buffer.from(JSON.stringify({ inputs: [input], ...more }));
    return fetch(`${server.url}/v2/models/digits/infer`, {
      method: "POST",
      body: Buffer.concat([head, new Uint8Array(256)]),
      headers: { "inference-header-content-length": String(head.length) },
    });
  };
  const binary = await ask({});
  const body = Buffer.from(await binary.arrayBuffer());
  const headBytes = Number(binary.headers.get("inference-header-content-length"));
  const { outputs } = JSON.parse(body.subarray(0, headBytes).toString());
  assert.deepEqual(
    outputs.map((output: Document) => output.parameters.binary_data_size),
    [40, 5],
  );
  assert.equal(body.length, headBytes + 45);
  const json = (await (await ask({ parameters: { binary_data_output: false } })).json()) as Document;
  assert.deepEqual(json.outputs[1].data, ["3"]);
});

const bad: readonly (readonly [string, string, unknown, number, RegExp])[] = [
  ["an unknown model", "nothing", { inputs: [zeros] }, 404, /unknown model "nothing"/],
  ["no JSON", "digits", "pixels", 400, /no JSON/],
  ["no inputs", "digits", {}, 400, /inputs: expected a list/],
  [
    "another shape",
    "digits",
    { inputs: [{ ...zeros, shape: [64] }] },
    400,
    /expected shape \[-1,64\], got \[64\]/,
  ],
  [
    "too few elements",
    "digits",
    { inputs: [{ ...zeros, data: [1] }] },
    400,
    /"pixels": expected 64 elements .*got 1/,
  ],
  [
    "elements of another kind",
    "digits",
    { inputs: [{ ...zeros, data: ["a"] }] },
    400,
    /"a" is not a value of FP32/,
  ],
  [
    "bytes that are not there",
    "digits",
    { inputs: [{ ...zeros, data: undefined, parameters: { binary_data_size: 256 } }] },
    400,
    /expected 256 bytes behind the JSON, got 0/,
  ],
  [
    "a body over the limit",
    "digits",
    " ".repeat(2 ** 16 + 1),
    413,
    /^the request of 65537 bytes is over the limit of 65536 bytes \(--max-message-bytes\)$/,
  ],
];

for (const [what, model, body, status, message] of bad) {
  test(`${what} is answered ${status} with the reason`, async () => {
    await using server = await rig({ modelRepository: models, maxMessageBytes: 2 ** 16 });
    const answer = await post(`${server.url}/v2/models/${model}/infer`, body);
    assert.equal(answer.status, status);
    assert.match(answer.json.error, message);
  });
}

test("64-bit integers keep their digits, and a name with a slash leads nowhere", async () => {
  await using files = await folder({
    "same/1/model.ts": `import { defineModel } from "@weft/inference";
      export const model = defineModel({
        inputs: { x: { datatype: "INT64", shape: [-1] } },
        outputs: { y: { datatype: "INT64", shape: [-1] } },
        infer: () => ({ y: [9007199254740993n] }),
      });`,
  });
  await using server = await rig({ modelRepository: files.path });
  const body = JSON.stringify({ inputs: [{ name: "x", datatype: "INT64", shape: [1], data: [1] }] });
  const answer = await fetch(`${server.url}/v2/models/same/infer`, { method: "POST", body });
  assert.match(await answer.text(), /"data":\[9007199254740993\]/);
  assert.equal((await fetch(`${server.url}/v2/models/..%2F..%2Fsame`)).status, 404);
});

test("generate takes plain fields, and generate_stream sends answers as events", async () => {
  await using files = await folder({
    "words/1/model.ts": `import { defineModel } from "@weft/inference";
      export const model = defineModel({
        inputs: { text_input: { datatype: "BYTES", shape: [1] } },
        outputs: { text_output: { datatype: "BYTES", shape: [1] } },
        async *infer({ text_input }, { parameters }) {
          for (const word of text_input.strings()[0]!.split(" ").slice(0, Number(parameters.get("max") ?? 9))) yield { text_output: [word] };
        },
      });`,
  });
  await using server = await rig({ modelRepository: files.path });
  const one = await post(`${server.url}/v2/models/words/generate`, { text_input: "hello" });
  assert.deepEqual(one.json, { model_name: "words", model_version: "1", text_output: "hello" });
  const many = await post(`${server.url}/v2/models/words/generate`, { text_input: "hello there" });
  assert.equal(many.status, 400);
  const events = await fetch(`${server.url}/v2/models/words/generate_stream`, {
    method: "POST",
    body: JSON.stringify({ text_input: "a b c d", parameters: { max: 3 } }),
  });
  assert.match(events.headers.get("content-type") ?? "", /text\/event-stream/);
  const words = [...(await events.text()).matchAll(/^data: (.*)$/gm)].map(
    ([, data]) => JSON.parse(data!).text_output,
  );
  assert.deepEqual(words, ["a", "b", "c"]);
});

test("metrics carry Triton's names", async () => {
  await using server = await rig({ modelRepository: models });
  await post(`${server.url}/v2/models/digits/infer`, { inputs: [zeros] });
  await post(`${server.url}/v2/models/digits/infer`, { inputs: [{ ...zeros, shape: [1, 1, 64] }] });
  const text = await (await fetch(`${server.url}/metrics`)).text();
  assert.match(text, /^nv_inference_request_success\{model="digits",version="1"\} 1$/m);
  assert.match(text, /^nv_inference_exec_count\{model="digits",version="1"\} 1$/m);
  assert.match(text, /^nv_inference_request_failure\{model="digits",version="1",reason="REJECTED"\} 0$/m);
  assert.match(text, /^nv_inference_pending_request_count\{model="digits",version="1"\} 0$/m);
  assert.match(text, /^nv_inference_compute_infer_duration_us\{model="digits",version="1"\} \d+$/m);
  assert.match(text, /^weft_inference_batch_size_bucket\{le="1",model="digits",version="1"\} 1$/m);
});

test("with an admin port, control and metrics are there and nowhere else", async () => {
  await using files = await folder({ "scale/1/model.ts": scaleModel(2) });
  await using server = await rig({
    modelRepository: files.path,
    modelControl: "explicit",
    loadModels: ["scale"],
    adminPort: 0,
  });
  const admin = `http://127.0.0.1:${server.serving.admin?.port}`;
  const status = async (url: string, method = "GET") => (await fetch(url, { method })).status;
  assert.equal(await status(`${server.url}/metrics`), 404);
  assert.equal(await status(`${server.url}/v2/repository/models/scale/unload`, "POST"), 404);
  assert.equal(await status(`${admin}/metrics`), 200);
  assert.equal(await status(`${admin}/v2/models/scale`), 404);
  assert.equal(await status(`${admin}/v2/repository/models/scale/unload`, "POST"), 200);
  assert.equal(await server.client.modelReady("scale"), false);
});

test("with a token, only callers who have it are served, and health is told to everybody", async () => {
  await using server = await rig({ modelRepository: models, token: "secret" });
  const infer = (headers: Record<string, string>) =>
    post(`${server.url}/v2/models/digits/infer`, { inputs: [zeros] }, headers);
  assert.equal((await infer({})).status, 401);
  assert.equal((await infer({ authorization: "Bearer wrong" })).status, 401);
  assert.equal((await infer({ authorization: "Bearer secret" })).status, 200);
  assert.equal((await fetch(`${server.url}/v2/health/ready`)).status, 200);
  assert.equal((await fetch(`${server.url}/v2/health/live`)).status, 200);
  for (const path of ["", "/v2", "/v2/", "/metrics", "/openapi.json", "/v2/models/stats", "/nothing"])
    assert.equal((await fetch(server.url + path)).status, 401, path);
  const headers = { authorization: "Bearer secret" };
  assert.equal((await fetch(`${server.url}/metrics`, { headers })).status, 200);
  await assert.rejects(server.client.modelMetadata("digits"), /UNAUTHENTICATED/);
  const metadata = { authorization: "Bearer secret" };
  assert.equal((await server.client.modelMetadata("digits", "", { metadata })).name, "digits");
  assert.equal(await server.client.serverReady(), true);
});

test("a client that reads nothing before it has written a body far over the limit still reads why it is refused", async () => {
  await using server = await rig({ modelRepository: models, maxMessageBytes: 2 ** 16 });
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  const piece = Buffer.alloc(2 ** 20);
  const bytes = 256 * piece.length;
  const written = (text: string | Buffer): Promise<void> =>
    new Promise((resolve, reject) => {
      socket.write(text, (error) => (error ? reject(error) : resolve()));
    });
  await written(`POST /v2/models/digits/infer HTTP/1.1\r\nhost: weft\r\ncontent-length: ${bytes}\r\n\r\n`);
  for (let left = bytes; left > 0; left -= piece.length) await written(piece);
  const [answer] = (await once(socket, "data")) as [Buffer];
  assert.match(answer.toString(), /^HTTP\/1\.1 413 /);
  assert.match(answer.toString(), /the request of 268435456 bytes is over the limit of 65536 bytes/);
  socket.destroy();
});

test("a body without JSON is the only input's bytes, and its answer is binary", async () => {
  await using files = await folder({ "scale/1/model.ts": scaleModel(2) });
  await cp(join(models, "digits"), join(files.path, "digits"), { recursive: true });
  await using server = await rig({ modelRepository: files.path });
  const send = async (model: string, body: Uint8Array) => {
    const headers = { "inference-header-content-length": "0" };
    const answer = await fetch(`${server.url}/v2/models/${model}/infer`, { method: "POST", headers, body });
    const length = Number(answer.headers.get("inference-header-content-length"));
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const json = JSON.parse(new TextDecoder().decode(bytes.subarray(0, length || bytes.length))) as Document;
    return { status: answer.status, json, rest: bytes.slice(length) };
  };
  const scaled = await send("scale", new Uint8Array(Float64Array.of(1, 2, 3).buffer));
  assert.deepEqual(scaled.json.outputs[0].shape, [3]);
  assert.deepEqual(new Float64Array(scaled.rest.buffer), Float64Array.of(2, 4, 6));
  const digit = await send("digits", new Uint8Array(256));
  assert.deepEqual(digit.json.outputs[1].shape, [1]);
  const torn = await send("digits", new Uint8Array(255));
  assert.deepEqual(
    [torn.status, torn.json.error],
    [400, 'input "pixels": expected 256 bytes for FP32[1,64], got 255'],
  );
});

test("a length of the JSON that is no number, and an output that is named twice, are refused", async () => {
  await using server = await rig({ modelRepository: models });
  const url = `${server.url}/v2/models/digits/infer`;
  for (const length of ["abc", "-1", "0x50", "1e2", "1.5"]) {
    const { status, json } = await post(
      url,
      { inputs: [zeros] },
      { "inference-header-content-length": length },
    );
    assert.equal(status, 400);
    assert.match(json.error, /expected a number of bytes, got /);
  }
  const outputs = [{ name: "label" }, { name: "label" }];
  const twice = await post(url, { inputs: [zeros], outputs });
  assert.deepEqual(
    [twice.status, twice.json.error],
    [400, 'output "label" of model "digits": expected once, got twice'],
  );
});

test("a path that is there tells by which method it is asked", async () => {
  await using server = await rig({ modelRepository: models });
  const answer = await fetch(`${server.url}/v2/models/digits/infer`);
  assert.deepEqual([answer.status, answer.headers.get("allow")], [405, "POST"]);
  assert.deepEqual(await answer.json(), { error: "GET /v2/models/digits/infer: expected POST" });
  assert.equal((await fetch(`${server.url}/v2/health/ready`, { method: "POST" })).status, 405);
  assert.equal((await fetch(`${server.url}/v2/nothing`)).status, 404);
});

test("the server hands out its OpenAPI document", async () => {
  await using server = await rig({ modelRepository: models });
  const document = (await (await fetch(`${server.url}/openapi.json`)).json()) as Document;
  assert.equal(document.openapi, "3.1.0");
  assert.equal(document.paths["/v2/models/{model}/infer"].post.operationId, "infer");
});

test("a program that asks / is told as much as at /v2", async () => {
  await using server = await rig({ modelRepository: models });
  const get = async (path: string, accept: string) => {
    const answer = await fetch(`${server.url}${path}`, { headers: { accept } });
    return [answer.headers.get("content-type"), await answer.text()];
  };
  for (const accept of ["*/*", "application/json"])
    assert.deepEqual(await get("/", accept), await get("/v2", accept));
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { RestInferenceClient, tensor } from "@weft/inference/client";
import { folder, rig } from "./support.ts";

/** A model that gives back what it is given, and tells which language it was asked for. */
const echo = `import { defineModel } from "@weft/inference";
export const model = defineModel({
  inputs: {
    f: { datatype: "FP32", shape: [-1], optional: true },
    i: { datatype: "INT64", shape: [-1], optional: true },
    rows: { datatype: "FP32", shape: [-1, 3], optional: true },
    s: { datatype: "BYTES", shape: [-1], optional: true },
  },
  outputs: {
    f: { datatype: "FP32", shape: [-1] },
    i: { datatype: "INT64", shape: [-1] },
    said: { datatype: "BYTES", shape: [1] },
  },
  infer({ f, i }, { parameters }) {
    return { f: f ?? new Float32Array(0), i: i ?? new BigInt64Array(0), said: [String(parameters.get("lang"))] };
  },
});
`;

async function served(config = "") {
  const files = await folder({
    "echo/1/model.ts": echo,
    ...(config === "" ? {} : { "echo/config.pbtxt": config }),
  });
  const server = await rig({ modelRepository: files.path, cacheBytes: 2 ** 20 });
  const ask = async (action: string, body: string): Promise<{ status: number; text: string }> => {
    const answer = await fetch(`${server.url}/v2/models/echo/${action}`, { method: "POST", body });
    return { status: answer.status, text: await answer.text() };
  };
  return {
    server,
    ask,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await files[Symbol.asyncDispose]();
    },
  };
}

const input = (name: string, datatype: string, shape: string, data: string): string =>
  `{"inputs":[{"name":"${name}","datatype":"${datatype}","shape":${shape},"data":${data}}]}`;

test("64-bit integers keep all their digits over REST, both ways", async () => {
  await using echoing = await served();
  const digits = "9007199254740993,-9223372036854775808";
  const { text } = await echoing.ask("infer", input("i", "INT64", "[2]", `[${digits}]`));
  assert.match(text, new RegExp(`"data":\\[${digits}\\]`));
  assert.match((await echoing.ask("generate", `{"i":[${digits}]}`)).text, new RegExp(`"i":\\[${digits}\\]`));
  const client = new RestInferenceClient(echoing.server.url);
  const { outputs } = await client.infer("echo", { i: tensor("INT64", [1], [2n ** 62n + 1n]) });
  assert.deepEqual([...(outputs.i!.data as BigInt64Array)], [2n ** 62n + 1n]);
});

test("NaN and the infinities travel as text in JSON, and are understood as words too", async () => {
  await using echoing = await served();
  for (const data of [`["NaN","Infinity",-1,"-Infinity"]`, "[NaN,Infinity,-1,-Infinity]"]) {
    const { text } = await echoing.ask("infer", input("f", "FP32", "[4]", data));
    assert.match(text, /"data":\["NaN","Infinity",-1,"-Infinity"\]/);
  }
});

test("floats that JSON writes as many digits, and negative zeros, come back as they went", async () => {
  await using echoing = await served();
  const client = new RestInferenceClient(echoing.server.url);
  const f = tensor("FP32", [4], [1000000054099968, -1e20, -0, 0]);
  const { outputs } = await client.infer("echo", { f }, { contents: "typed" });
  assert.deepEqual(outputs.f!.data, f.data);
  const { text } = await echoing.ask("infer", input("f", "FP32", "[2]", "[-0.0,1000000054099968]"));
  assert.match(text, /"data":\[-0\.0,1000000054099968\]/);
});

test("JSON that does not fit is refused with what was expected", async () => {
  await using echoing = await served();
  const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
  for (const [body, expected] of [
    [input("f", "FP32", '["1"]', "[1]"), /whole numbers, got shape \[\\"1\\"\]/],
    [input("f", "FP32", "[null]", "[]"), /whole numbers, got shape \[null\]/],
    [input("f", "FP32", "[1]", "[1e300]"), /1e\+300 is not a value of FP32/],
    [input("s", "BYTES", "[1]", "[{}]"), /an object is not a value of BYTES/],
    [input("s", "BYTES", "[1]", "[null]"), /null is not a value of BYTES/],
    [input("f", "FP32", "[1]", deep), /a list is not a value of FP32/],
  ] as const) {
    const { status, text } = await echoing.ask("infer", body);
    assert.equal(status, 400, text);
    assert.match(text, expected);
  }
  const uneven = await echoing.ask("generate", `{"rows":[1,2,3,4]}`);
  assert.equal(uneven.status, 400);
  assert.match(uneven.text, /input \\"rows\\": expected 3 elements for shape \[1,3\], got 4/);
});

test("an answer kept for other parameters is not given", async () => {
  await using echoing = await served("response_cache { enable: true }");
  for (const lang of ["en", "de", "en"]) {
    const { text } = await echoing.ask("generate", `{"f":[1],"lang":"${lang}"}`);
    assert.match(text, new RegExp(`"said":"${lang}"`));
  }
  const client = new RestInferenceClient(echoing.server.url);
  const inputs = { f: tensor("FP32", [1], [1]) };
  for (const lang of ["en", "de"]) {
    const { outputs } = await client.infer("echo", inputs, { parameters: { lang } });
    assert.deepEqual(outputs.said!.strings(), [lang]);
  }
  assert.equal(echoing.server.serving.engine.model("echo", "").statistics.cacheHit.count > 0, true);
});

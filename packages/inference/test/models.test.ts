import assert from "node:assert/strict";
import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { Channel, createClient } from "@weft/grpc";
import { tensor } from "@weft/inference/client";
import { GRPCInferenceService } from "@weft/inference/protocol";
import fc from "fast-check";
import { folder, models, rig, scaleModel } from "./support.ts";

const decode = `import { defineModel } from "@weft/inference";
import { PNG } from "pngjs";

export const model = defineModel({
  inputs: { file: { datatype: "BYTES", shape: [1] } },
  outputs: { greys: { datatype: "FP32", shape: [1, 64] } },
  infer({ file }) {
    const { data } = PNG.sync.read(Buffer.from(file.data[0]!));
    return { greys: Float32Array.from({ length: 64 }, (_, i) => data[i * 4]!) };
  },
});
`;
const topK = `import { defineModel } from "@weft/inference";

export const model = defineModel({
  inputs: { scores: { datatype: "FP32", shape: [1, 10] } },
  outputs: { best: { datatype: "BYTES", shape: [3] } },
  infer({ scores }) {
    const order = [...scores.data.keys()].sort((a, b) => scores.data[b]! - scores.data[a]!);
    return { best: order.slice(0, 3).map((digit) => \`digit \${digit}\`) };
  },
});
`;
const pipeline = `
platform: "ensemble"
input { name: "image" data_type: TYPE_STRING dims: [1] }
output { name: "best" data_type: TYPE_STRING dims: [3] }
ensemble_scheduling {
  step { model_name: "top_k" model_version: -1 input_map { key: "scores" value: "p" } output_map { key: "best" value: "best" } }
  step { model_name: "decode" model_version: -1 input_map { key: "file" value: "image" } output_map { key: "greys" value: "g" } }
  step { model_name: "digits" model_version: -1 input_map { key: "pixels" value: "g" } output_map { key: "probabilities" value: "p" } }
}
`;

test("a pipeline of a decoder, digits and a ranking reads a picture", async () => {
  // Inside the project, so that the decoder finds pngjs.
  await using files = await folder({
    "decode/1/model.ts": decode
      .replace('"pngjs"', JSON.stringify(import.meta.resolve("pngjs")))
      .replace("import { PNG }", "import pngjs")
      .replace("PNG.sync", "pngjs.PNG.sync"),
    "top_k/1/model.ts": topK,
    "read_digit/1/.keep": "",
    "read_digit/config.pbtxt": pipeline,
  });
  await cp(join(models, "digits"), join(files.path, "digits"), { recursive: true });
  await using server = await rig({ modelRepository: files.path });
  assert.deepEqual(
    server.serving.models.map(({ name, reason }) => [name, reason]),
    [
      ["decode", undefined],
      ["digits", undefined],
      ["read_digit", undefined],
      ["top_k", undefined],
    ],
  );
  const image = tensor("BYTES", [1], [await readFile(join(models, "digits/samples/3.png"))]);
  const { outputs } = await server.client.infer("read_digit", { image });
  assert.equal(outputs.best?.strings()[0], "digit 3");
  assert.equal((await server.client.modelMetadata("read_digit")).platform, "ensemble");
});

test("a pipeline whose tensors do not connect is refused with the tensor's name", async () => {
  await using files = await folder({
    "top_k/1/model.ts": topK,
    "open/1/.keep": "",
    "open/config.pbtxt": `input { name: "image" data_type: TYPE_STRING dims: [1] }
      output { name: "best" data_type: TYPE_STRING dims: [3] }
      ensemble_scheduling { step { model_name: "top_k" input_map { key: "scores" value: "p" } output_map { key: "best" value: "best" } } }`,
  });
  await using server = await rig({ modelRepository: files.path });
  assert.match(
    server.serving.models.find(({ name }) => name === "open")?.reason ?? "",
    /needs tensor "p", which nothing makes/,
  );
});

test("a function may run on the server's own thread", async () => {
  await using files = await folder({
    "scale/1/model.ts": scaleModel(3),
    "scale/config.pbtxt": 'parameters { key: "execution" value { string_value: "in_process" } }',
  });
  await using server = await rig({ modelRepository: files.path });
  const { outputs } = await server.client.infer("scale", { x: tensor("FP64", [2], [1, 2]) });
  assert.deepEqual([...(outputs.y!.data as Float64Array)], [3, 6]);
});

test("a function that throws, or answers what it did not declare, fails its request with INTERNAL", async () => {
  await using files = await folder({
    "moody/1/model.js": `import { defineModel } from "@weft/inference";
      export const model = defineModel({
        inputs: { x: { datatype: "INT32", shape: [1] } },
        outputs: { y: { datatype: "INT32", shape: [2] } },
        infer({ x }) { if (x.data[0] === 0) throw new Error("not today"); return { y: new Int32Array(x.data[0]) }; },
      });`,
  });
  await using server = await rig({ modelRepository: files.path });
  const infer = (value: number) => server.client.infer("moody", { x: tensor("INT32", [1], [value]) });
  await assert.rejects(infer(0), /INTERNAL: not today/);
  await assert.rejects(
    infer(3),
    /INTERNAL: the model's output "y" should be INT32\[2\], but it gave 3 elements/,
  );
  assert.equal((await infer(2)).outputs.y?.size, 2);
});

test("a generator is paced by its reader and stops when the reader leaves", async () => {
  await using files = await folder({
    "endless/1/model.ts": `import { defineModel } from "@weft/inference";
      let made = 0;
      export const model = defineModel({
        inputs: { what: { datatype: "BYTES", shape: [1] } },
        outputs: { n: { datatype: "INT32", shape: [1] } },
        async *infer({ what }) {
          if (what.strings()[0] === "count") yield { n: [made] };
          else for (;;) yield { n: [made++] };
        },
      });`,
  });
  await using server = await rig({ modelRepository: files.path });
  const channel = new Channel(server.target);
  const stub = createClient(GRPCInferenceService, channel);
  const ask = (what: string) => ({
    modelName: "endless",
    inputs: [
      { name: "what", datatype: "BYTES", shape: [1], contents: { bytesContents: [Buffer.from(what)] } },
    ],
  });
  let taken = 0;
  for await (const { inferResponse } of stub.modelStreamInfer([ask("run")])) {
    assert.equal(inferResponse?.outputs[0]?.contents?.intContents[0], taken);
    if (++taken === 5) break;
  }
  for await (const { inferResponse } of stub.modelStreamInfer([ask("count")])) {
    const made = inferResponse!.outputs[0]!.contents!.intContents[0]!;
    assert.ok(made >= 5 && made < 5000, `${made} made`);
  }
  await assert.rejects(stub.modelInfer(ask("run")), /UNIMPLEMENTED/);
  await channel.close();
});

test("however requests are batched, the answer is that of the model run alone", async () => {
  await using server = await rig({ modelRepository: models });
  const rows = fc.array(fc.uint8Array({ minLength: 64, maxLength: 64 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(rows, fc.constantFrom("typed", "raw")), { minLength: 1, maxLength: 12 }),
      async (requests) => {
        const infer = async (batch: readonly Uint8Array[], contents: "typed" | "raw") => {
          const pixels = tensor(
            "FP32",
            [batch.length, 64],
            batch.flatMap((row) => [...row]),
          );
          return (await server.client.infer("digits", { pixels }, { contents })).outputs;
        };
        const together = await Promise.all(
          requests.map(([batch, contents]) => infer(batch, contents as "raw")),
        );
        for (const [index, [batch]] of requests.entries()) {
          const alone = await Promise.all(batch.map((row) => infer([row], "raw")));
          assert.deepEqual(
            together[index]!.label!.strings(),
            alone.flatMap((outputs) => outputs.label!.strings()),
          );
          const scores = alone.flatMap((outputs) => [...(outputs.probabilities!.data as Float32Array)]);
          for (const [i, score] of scores.entries()) {
            assert.ok(Math.abs(score - (together[index]!.probabilities!.data as Float32Array)[i]!) < 1e-5);
          }
        }
      },
    ),
    { numRuns: 20 },
  );
});

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Datatype,
  type InferResult,
  RestInferenceClient,
  Tensor,
  type TensorData,
} from "@weft/inference/client";
import fc from "fast-check";
import { folder, type Rig, rig } from "./support.ts";

const datatypes = [
  "BOOL",
  "UINT8",
  "UINT16",
  "UINT32",
  "UINT64",
  "INT8",
  "INT16",
  "INT32",
  "INT64",
  "FP16",
  "BF16",
  "FP32",
  "FP64",
  "BYTES",
] as const satisfies readonly Datatype[];
type Numbers = Exclude<TensorData[Datatype], TensorData["BYTES"]>;
const maxBatchSize = 6;

/** Turns the elements of each item around, in every datatype that comes. */
function turningModel(rank: number, batched: boolean): string {
  return `import { defineModel, tensor } from "@weft/inference";
const datatypes = ${JSON.stringify(datatypes)};
const shape = ${JSON.stringify(Array(rank).fill(-1))};
const define = (end, more) =>
  Object.fromEntries(datatypes.map((datatype) => [datatype + end, { datatype, shape, ...more }]));
export const model = defineModel({
  inputs: define("", { optional: true }),
  outputs: define("_OUT", {}),
  maxBatchSize: ${batched ? maxBatchSize : 0},
  async infer(inputs) {
    const outputs = {};
    for (const [name, given] of Object.entries(inputs)) {
      if (!given) continue;
      const items = ${batched ? "given.shape[0]" : "1"};
      const size = given.data.length / items;
      const turned = given.data.slice();
      for (let i = 0; i < turned.length; i++) {
        const item = Math.floor(i / size);
        turned[i] = given.data[item * size + (size - 1 - (i % size))];
      }
      outputs[name + "_OUT"] = tensor(name, given.shape, turned);
    }
    return outputs;
  },
});
`;
}

/** What the model makes of one request that it runs by itself. */
function turned(given: Tensor, batched: boolean): unknown[] {
  const elements = Array.from<unknown>(given.data as ArrayLike<unknown>);
  const size = elements.length / (batched ? given.shape[0]! : 1);
  const items: unknown[] = [];
  for (let at = 0; at < elements.length; at += size) items.push(...elements.slice(at, at + size).reverse());
  return items;
}

const ways = ["gRPC typed", "gRPC raw", "gRPC stream", "REST typed", "REST raw"] as const;
type Way = (typeof ways)[number];

interface Asked {
  readonly way: Way;
  readonly rank: number;
  readonly batched: boolean;
  readonly inputs: Readonly<Record<string, Tensor>>;
}

/** One element as it lies in the array that holds its datatype. */
function element(datatype: Datatype, way: Way): fc.Arbitrary<unknown> {
  switch (datatype) {
    case "BOOL":
      return fc.integer({ min: 0, max: 1 });
    case "INT64":
      return fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
    case "UINT64":
      return fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
    case "FP32":
      return fc.float();
    case "FP64":
      return fc.double();
    case "FP16":
    case "BF16": {
      const infinity = datatype === "FP16" ? 0x7c00 : 0x7f80;
      const bits = fc.integer({ min: 0, max: 0xffff });
      // JSON has one NaN only.
      return way === "REST typed" ? bits.filter((half) => (half & 0x7fff) <= infinity) : bits;
    }
    case "BYTES":
      // JSON has text only.
      return way === "REST typed"
        ? fc.string({ unit: "grapheme", maxLength: 6 }).map((text) => new TextEncoder().encode(text))
        : fc.uint8Array({ maxLength: 6 });
    default: {
      const [signed, bits] = [datatype.startsWith("INT"), Number(/\d+/.exec(datatype)?.[0])];
      return signed
        ? fc.integer({ min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 })
        : fc.integer({ min: 0, max: 2 ** bits - 1 });
    }
  }
}

const arrays: { readonly [D in Datatype]: (elements: readonly never[]) => TensorData[D] } = {
  BOOL: (elements) => Uint8Array.from(elements),
  UINT8: (elements) => Uint8Array.from(elements),
  UINT16: (elements) => Uint16Array.from(elements),
  UINT32: (elements) => Uint32Array.from(elements),
  UINT64: (elements) => BigUint64Array.from(elements),
  INT8: (elements) => Int8Array.from(elements),
  INT16: (elements) => Int16Array.from(elements),
  INT32: (elements) => Int32Array.from(elements),
  INT64: (elements) => BigInt64Array.from(elements),
  FP16: (elements) => Uint16Array.from(elements),
  BF16: (elements) => Uint16Array.from(elements),
  FP32: (elements) => Float32Array.from(elements),
  FP64: (elements) => Float64Array.from(elements),
  BYTES: (elements) => elements,
};

function tensorOf(datatype: Datatype, shape: readonly number[], way: Way): fc.Arbitrary<Tensor> {
  const count = shape.reduce((product, dimension) => product * dimension, 1);
  return fc
    .array(element(datatype, way), { minLength: count, maxLength: count })
    .map((elements) => new Tensor(datatype, shape, arrays[datatype](elements as never[])));
}

/** What requests have to have in common to share an execution. */
const kind = fc.record({
  dimensions: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
  batched: fc.constantFrom(true, true, true, false),
  which: fc.uniqueArray(fc.constantFrom(...datatypes), { minLength: 1, maxLength: 3 }),
});

type Kind = typeof kind extends fc.Arbitrary<infer Value> ? Value : never;

function requestOf({ dimensions, batched, which }: Kind): fc.Arbitrary<Asked> {
  const halves = which.some((datatype) => datatype === "FP16" || datatype === "BF16");
  // Half floats have no typed contents.
  const possible = ways.filter((way) => !halves || way !== "gRPC typed");
  return fc
    .tuple(fc.constantFrom(...possible), fc.integer({ min: 1, max: maxBatchSize }))
    .chain(([way, batch]) => {
      const shape = batched ? [batch, ...dimensions] : dimensions;
      const tensors = which.map((datatype) => [datatype, tensorOf(datatype, shape, way)] as const);
      return fc
        .record(Object.fromEntries(tensors))
        .map((inputs) => ({ way, rank: shape.length, batched, inputs }));
    });
}

/** Requests of few kinds, so that some can share an execution and some cannot. */
const manyRequests: fc.Arbitrary<Asked[]> = fc
  .array(kind, { minLength: 1, maxLength: 3 })
  .chain((kinds) => fc.array(fc.oneof(...kinds.map(requestOf)), { minLength: 1, maxLength: 24 }));

async function ask({ client }: Rig, rest: RestInferenceClient, request: Asked): Promise<InferResult> {
  const model = `${request.batched ? "batched" : "single"}_${request.rank}`;
  const outputs = Object.keys(request.inputs).map((name) => `${name}_OUT`);
  const contents = request.way.endsWith("typed") ? "typed" : "raw";
  if (request.way.startsWith("REST")) return rest.infer(model, request.inputs, { outputs, contents });
  if (request.way !== "gRPC stream") return client.infer(model, request.inputs, { outputs, contents });
  for await (const { result, error } of client.inferStream([{ model, inputs: request.inputs, outputs }])) {
    if (error) throw error;
    return result;
  }
  assert.fail("the stream ended without an answer");
}

test("for random shapes, datatypes, batchings and ways of asking, the answer is that of the model run alone", async () => {
  const delay = "dynamic_batching { max_queue_delay_microseconds: 1000 }";
  await using files = await folder({
    ...Object.fromEntries(
      [1, 2, 3, 4].flatMap((rank) => [
        [`batched_${rank}/1/model.ts`, turningModel(rank, true)],
        [`batched_${rank}/config.pbtxt`, `max_batch_size: ${maxBatchSize} ${delay}`],
      ]),
    ),
    ...Object.fromEntries(
      [0, 1, 2, 3].map((rank) => [`single_${rank}/1/model.ts`, turningModel(rank, false)]),
    ),
  });
  await using server = await rig({ modelRepository: files.path });
  assert.deepEqual(
    server.serving.models.flatMap(({ reason }) => (reason === undefined ? [] : [reason])),
    [],
  );
  const rest = new RestInferenceClient(server.url);
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(manyRequests, async (requests) => {
      const results = await Promise.all(requests.map((request) => ask(server, rest, request)));
      for (const [index, { way, inputs, batched }] of requests.entries()) {
        const { outputs } = results[index]!;
        assert.deepEqual(
          Object.keys(outputs),
          Object.keys(inputs).map((name) => `${name}_OUT`),
        );
        for (const [name, input] of Object.entries(inputs)) {
          const output = outputs[`${name}_OUT`]!;
          assert.equal(output.datatype, input.datatype);
          assert.deepEqual(output.shape, input.shape);
          assert.deepEqual(Array.from<unknown>(output.data as Numbers), turned(input, batched));
          seen.add(`${way} ${name}`);
        }
      }
    }),
    { numRuns: 150 },
  );
  assert.equal(seen.size, ways.length * datatypes.length - 2, "every datatype went every way it has");
  const batched = server.serving.engine
    .modelsNamed("", "")
    .filter(({ identity }) => identity.name.startsWith("batched"));
  const executions = batched.map(({ statistics }) => statistics.executionCount);
  const requests = batched.map(({ statistics }) => statistics.success.count);
  assert.ok(
    executions.every((count, i) => count < requests[i]!),
    `${executions.join()} executions of ${requests.join()} requests`,
  );
});

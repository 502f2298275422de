import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";

// What an editor shows of the client and of models, asked of the compiler.

const given = `import { imageTensor, InferenceClient, type InferResult, RestInferenceClient, tensor } from "@weft/inference/client";
import { defineModel } from "@weft/inference";
declare const client: InferenceClient;
declare const result: InferResult;
declare const bytes: Uint8Array;
const x = { datatype: "FP32", shape: [2] } as const;
`;

const right = {
  "the datatype's own array, others, and nested ones": `
    tensor("INT64", [1], [1n]);
    tensor("INT64", [1], BigInt64Array.of(1n));
    tensor("UINT64", [2], [1, 2]);
    tensor("BOOL", [2], [true, false]);
    tensor("BYTES", [2], ["text", bytes]);
    tensor("FP16", [2, 1], [[0.5], [1]]);
    tensor("FP32", [1], Float64Array.of(1));`,
  "an output's elements once its datatype is known": `
    const { scores } = result.outputs;
    if (scores?.datatype === "FP32") { const data: Float32Array = scores.data; data.fill(0); }
    if (scores?.datatype === "BYTES") { const data: readonly Uint8Array[] = scores.data; data.at(0); }
    const again = { scores: scores! };
    void client.infer("m", again);`,
  "what a function may give": `
    defineModel({ inputs: { x }, outputs: { y: x }, infer: ({ x }) => ({ y: x }) });
    defineModel({ inputs: { x }, outputs: { y: x }, infer: async ({ x }) => ({ y: x.data.map((value) => value * 2) }) });
    defineModel({ inputs: {}, outputs: { y: { datatype: "BYTES", shape: [1] } }, infer: () => ({ y: ["text"] }) });
    defineModel({ inputs: {}, outputs: { y: x }, async *infer() { yield { y: [1, 2] }; } });`,
};

const wrong = {
  "a datatype that does not exist": `tensor("FP33", [1], [1]);`,
  "text for numbers": `tensor("FP32", [1], ["one"]);`,
  "yes and no for integers": `tensor("INT64", [1], [true]);`,
  "numbers for text": `tensor("BYTES", [1], [1]);`,
  "a text that is no list": `tensor("BYTES", [4], "text");`,
  "a file that is no list": `tensor("BYTES", [1], bytes);`,
  "an input that is no tensor": `void client.infer("m", { x: [1, 2] });`,
  "gRPC's metadata over REST": `void new RestInferenceClient("http://h").infer("m", {}, { metadata: {} });`,
  "an option of pictures that does not exist": `imageTensor(bytes, { name: "x", ...x }, { scal: 1 });`,
  "an output under another name": `defineModel({ inputs: { x }, outputs: { y: x }, infer: ({ x }) => ({ z: x }) });`,
  "an input that is not declared": `defineModel({ inputs: { x }, outputs: { y: x }, infer: ({ q }) => ({ y: q }) });`,
  "an output of another datatype": `defineModel({ inputs: { x }, outputs: { y: { datatype: "INT64", shape: [2] } }, infer: ({ x }) => ({ y: x }) });`,
  "an output of text for numbers": `defineModel({ inputs: { x }, outputs: { y: x }, infer: () => ({ y: "text" }) });`,
};

/** What the guide's code takes as given, by what the code has in it. */
const guideTakes: readonly (readonly [has: string, given: string])[] = [
  [
    "imageTensor(png",
    "declare const png: Uint8Array;\nimport type { StreamRequest } from '@weft/inference/client';\ndeclare const requests: StreamRequest[];\n",
  ],
];

const guide = readFileSync(fileURLToPath(new URL("../../../docs/inference.md", import.meta.url)), "utf8");
const snippets = [...guide.matchAll(/```ts\n(.*?)```/gs)]
  .map(([, code]) => code as string)
  // The service there is the reader's own.
  .filter((code) => !code.includes("MyInference"));

let complaints = "";
before(() => {
  const folder = fileURLToPath(new URL("types/", import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2023", "ESNext.Disposable"],
    module: "NodeNext",
    types: ["node"],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  write("package.json", '{ "type": "module" }');
  write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  for (const [kind, cases] of Object.entries({ right, wrong }))
    for (const [index, code] of Object.values(cases).entries())
      write(`${kind}-${index}.ts`, `${given}${code}\nexport {};\n`);
  for (const [index, code] of snippets.entries()) {
    const before = guideTakes.filter(([has]) => code.includes(has)).map(([, text]) => text);
    write(`guide-${index}.ts`, `${before.join("")}${code.replaceAll(" …", " {}")}\nexport {};\n`);
  }
  const compiler = join(
    dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
    "bin/tsc",
  );
  const { stdout } = spawnSync(process.execPath, [compiler, "-p", folder, "--pretty", "false"], {
    cwd: folder,
    encoding: "utf8",
  });
  complaints = stdout;
});

const complaintsOf = (file: string): string =>
  complaints
    .split("\n")
    .filter((line) => line.startsWith(`${file}(`))
    .join("\n");

for (const [index, what] of Object.keys(right).entries())
  test(`${what} compiles`, () => assert.equal(complaintsOf(`right-${index}.ts`), ""));

for (const [index, what] of Object.keys(wrong).entries())
  test(`${what} does not compile`, () =>
    assert.match(complaintsOf(`wrong-${index}.ts`), /^wrong-\d+\.ts\(7,/));

for (const [index, code] of snippets.entries())
  test(`the guide's code compiles: ${code.split("\n")[0]}`, () => {
    assert.equal(complaintsOf(`guide-${index}.ts`), "");
  });

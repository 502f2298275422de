import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build as bundle } from "esbuild";
import { type LocalRegistry, startLocalRegistry } from "./local-registry.ts";
import { type Outcome, runWeft, spawnWeft } from "./run-weft.ts";
import { scratchFolder } from "./scratch-folder.ts";

const run = promisify(execFile);
const repository = fileURLToPath(new URL("../../..", import.meta.url));
const modules = join(repository, "node_modules");

const compilerOptions = {
  target: "ES2022",
  strict: true,
  allowImportingTsExtensions: true,
  rewriteRelativeImportExtensions: true,
  erasableSyntaxOnly: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  types: ["node"],
  rootDir: "src",
  outDir: "out",
};

const project = {
  "package.json": JSON.stringify({ name: "newcomer", private: true, type: "module" }),
  "tsconfig.json": JSON.stringify({
    compilerOptions: { ...compilerOptions, module: "nodenext" },
    include: ["src"],
  }),
  "tsconfig.bundler.json": JSON.stringify({
    extends: "./tsconfig.json",
    compilerOptions: { module: "esnext", moduleResolution: "bundler", noEmit: true },
  }),
  "proto/helloworld.proto": `syntax = "proto3";
package helloworld;
import "google/protobuf/timestamp.proto";
service Greeter { rpc SayHello(HelloRequest) returns (HelloReply); }
message HelloRequest { string name = 1; }
message HelloReply { string message = 1; google.protobuf.Timestamp at = 2; }
`,
  "src/main.ts": `import { createClient, RpcError, Server, Status } from "@weft/grpc";
import { DecodeError } from "@weft/protobuf";
import { timestampFromDate, Timestamp } from "@weft/protobuf/wkt";
import { Greeter, type HelloReply } from "./gen/helloworld.ts";

const server = new Server();
server.add(Greeter, {
  sayHello: ({ name }) => {
    if (name === "") throw new RpcError(Status.INVALID_ARGUMENT, "who are you?");
    return { message: \`Hello, \${name}!\`, at: timestampFromDate(new Date(1500)) };
  },
});
const { port } = await server.listen({ host: "127.0.0.1", port: 0 });
const greeter = createClient(Greeter, \`127.0.0.1:\${port}\`);
const reply: HelloReply = await greeter.sayHello({ name: "you" }, { deadlineMs: 5000 });
console.log(reply.message, reply.at?.seconds, reply.at?.nanos);
await greeter.sayHello({}).catch((error: unknown) => console.log(error instanceof RpcError && error.code));
try {
  Timestamp.decode(Uint8Array.of(8));
} catch (error) {
  console.log(error instanceof DecodeError);
}
await server.shutdown();
process.exit();
`,
  "models/shout/1/model.ts": `import { defineModel } from "@weft/inference";
export const model = defineModel({
  inputs: { text: { datatype: "BYTES", shape: [1] } },
  outputs: { text: { datatype: "BYTES", shape: [1] } },
  async infer({ text }) { return { text: [text.strings()[0]!.toUpperCase()] }; },
});
`,
};

describe("the packages as they are shipped", () => {
  const folder = scratchFolder(project);
  const bin = join(folder, "node_modules/@weft/cli/bin/weft.js");
  let registry: LocalRegistry;

  before(async () => {
    const tarballs = scratchFolder({});
    const packAll = pathToFileURL(join(repository, "scripts/pack/pack-all.mjs")).href;
    await node(
      "--input-type=module",
      "-e",
      `(await import("${packAll}")).packAll(${JSON.stringify(tarballs)})`,
    );
    // The native libraries of ONNX Runtime are large; what is installed finds those that are here.
    registry = await startLocalRegistry(tarballs, modules, ["onnxruntime-node/bin"]);
    const wanted = ["@weft/cli", "@weft/grpc", "@weft/protobuf", "@weft/inference", "@types/node"];
    const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=0"];
    const cache = `--cache=${join(scratchFolder({}), "cache")}`;
    const npm = process.env.npm_execpath;
    const [file, ...first] = npm?.endsWith(".js") ? [process.execPath, npm] : ["npm"];
    await run(file!, [...first, "install", ...flags, cache, `--registry=${registry.url}`, ...wanted], {
      cwd: folder,
    });
    symlinkSync(join(modules, "onnxruntime-node/bin"), join(folder, "node_modules/onnxruntime-node/bin"));
  });
  after(() => registry.close());

  const weft = (...args: string[]): Promise<Outcome> => runWeft(args, { cwd: folder, bin });
  const tsc = (...args: string[]) => node(join(modules, "typescript/bin/tsc"), ...args);
  const node = async (...args: string[]): Promise<string> =>
    (await run(process.execPath, args, { cwd: folder })).stdout;

  it("have each other as dependencies, at one version", async () => {
    const { version } = JSON.parse(readFileSync(join(repository, "packages/cli/package.json"), "utf8"));
    assert.deepEqual(await weft("--version"), { status: 0, stdout: `${version}\n`, stderr: "" });
    for (const name of ["protobuf", "http2", "grpc", "compiler", "codegen", "inference", "cli"])
      assert.ok(!existsSync(join(folder, "node_modules/@weft", name, "node_modules/@weft")), name);
  });

  it("generate code that type-checks as Node resolves it and as bundlers do, declarations of Weft included, and runs", async () => {
    assert.deepEqual(await weft("generate", "-I", "proto", "-o", "src/gen"), {
      status: 0,
      stdout: "",
      stderr: "src/gen: 1 file written\n",
    });
    await tsc("-p", "tsconfig.json");
    await tsc("-p", "tsconfig.bundler.json");
    assert.equal(await node("out/main.js"), "Hello, you! 1n 500000000\n3\ntrue\n");
  });

  it("keep, bundled once more, what puts JSON in place for binary messages", async () => {
    const code = `import "@weft/protobuf/json"; import { Duration } from "@weft/protobuf/binary/wkt";
      console.log(Duration.toJson(Duration.create({ seconds: 3n })));`;
    await bundle({
      stdin: { contents: code, resolveDir: folder },
      bundle: true,
      format: "esm",
      platform: "node",
      outfile: join(folder, "bundled.mjs"),
    });
    assert.equal(await node("bundled.mjs"), "3s\n");
  });

  it("write descriptors that they read", async () => {
    const built = await weft("build", "-I", "proto", "--include-imports", "-o", "api.binpb");
    assert.deepEqual(built, { status: 0, stdout: "", stderr: "" });
    const decoded = await runWeft(
      ["decode", "--type", "google.protobuf.FileDescriptorSet", "google/protobuf/descriptor.proto"],
      { cwd: folder, bin, input: readFileSync(join(folder, "api.binpb")) },
    );
    const { file } = JSON.parse(decoded.stdout) as { file: { name: string }[] };
    assert.deepEqual(
      file.map(({ name }) => name),
      ["google/protobuf/timestamp.proto", "helloworld.proto"],
    );
  });

  it("serve models from worker threads: a function in TypeScript and an ONNX file", async () => {
    cpSync(join(repository, "models/digits"), join(folder, "models/digits"), { recursive: true });
    const server = spawnWeft(
      ["serve", "--model-repository", "models", "--grpc-port", "0", "--http-port", "0"],
      { cwd: folder, bin },
    );
    try {
      let port: string | undefined;
      for (
        let line = await server.nextLine();
        line !== undefined && port === undefined;
        line = await server.nextLine()
      )
        port = /^gRPC.*?:(\d+) /.exec(line)?.[1];
      const infer = (...args: string[]) => weft("infer", `localhost:${port}`, ...args);
      assert.match((await infer("shout", "--input", 'text=["hey"]')).stdout, /HEY/);
      assert.match((await infer("digits", "--image", "models/digits/samples/3.png")).stdout, /^label {2}3$/m);
    } finally {
      await server.end();
    }
  });
});

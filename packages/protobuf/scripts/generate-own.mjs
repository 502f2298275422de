// Makes src/gen from proto/: the code of the well-known types and descriptor.proto, and the table of their sources.
// Takes the descriptors from protoc, so that it works before the project's own compiler is built.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { bundledModule, generateOwnModules } from "@weft/codegen";
import { Reader } from "@weft/protobuf";

const root = fileURLToPath(new URL("../", import.meta.url));
const protoRoot = join(root, "proto");
const paths = readdirSync(protoRoot, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".proto"))
  .map((entry) => relative(protoRoot, join(entry.path, entry.name)).replaceAll("\\", "/"))
  .sort();
const setFile = join(tmpdir(), `weft-own-${process.pid}.binpb`);
execFileSync("npx", ["protoc", "-I", protoRoot, "--include_source_info", "-o", setFile, ...paths], {
  stdio: "inherit",
});
const set = readFileSync(setFile);
rmSync(setFile);

const files = [];
const reader = new Reader(set);
while (reader.pos < set.length) {
  reader.tag();
  const end = reader.end();
  files.push(set.subarray(reader.pos, end));
  reader.pos = end;
}
const sources = new Map(paths.map((path) => [path, readFileSync(join(protoRoot, path), "utf8")]));
for (const { path, content } of [...generateOwnModules(files), bundledModule(sources)]) {
  const target = join(root, "src/gen", path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

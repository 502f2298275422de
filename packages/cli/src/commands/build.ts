import { writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { IncrementalCompiler } from "@weft/compiler";
import { FileDescriptorSet } from "@weft/protobuf/binary/descriptor";
import type { Command } from "commander";
import { usageError } from "../cli-error.ts";
import { loadSchema, type SchemaOptions } from "../load-schema.ts";
import { makeFolder } from "../make-folder.ts";
import { say } from "../output.ts";
import { addRootsOption, type RootOptions, rootsOf } from "../schema-options.ts";

interface BuildOptions extends RootOptions {
  readonly output?: string;
  readonly includeImports?: boolean;
  readonly includeSourceInfo?: boolean;
  readonly watch?: boolean;
}

export function define(command: Command): void {
  addRootsOption(
    command.argument(
      "[files|dirs...]",
      "schemas to compile (default: every .proto under the -I directories)",
    ),
  )
    .option("-o, --output <file>", "file to write the FileDescriptorSet to; - is stdout (required)")
    .option("--include-imports", "the files they import as well, each before its importers")
    .option("--include-source-info", "comments and positions as well")
    .option("--watch", "build again whenever a schema changes")
    .addHelpText("after", "\nExample: weft build -I proto --include-imports -o api.binpb")
    .action(runBuild);
}

async function runBuild(paths: readonly string[], options: BuildOptions): Promise<void> {
  const { output, includeSourceInfo = false } = options;
  if (output === undefined)
    throw usageError("where are the descriptors to go?", "add -o FILE, or -o - for stdout");
  const schema = { roots: rootsOf(options), includeSourceInfo };
  if (!options.watch) {
    await buildOnce(paths, output, options, schema);
    return;
  }
  if (output === "-") throw usageError("--watch writes a file again and again", "add -o FILE");
  const { watchRoots } = await import("../watch-roots.ts");
  const compiler = new IncrementalCompiler(schema);
  await watchRoots("build", schema.roots, async () => {
    await buildOnce(paths, output, options, { ...schema, compiler });
    say(`${output}: written`);
  });
}

async function buildOnce(
  paths: readonly string[],
  output: string,
  options: BuildOptions,
  schema: SchemaOptions,
): Promise<void> {
  const { files, requested } = await loadSchema(paths, schema);
  const named = new Set(requested);
  const file = options.includeImports ? files : files.filter(({ name }) => named.has(name ?? ""));
  const bytes = FileDescriptorSet.encode({ file });
  if (output === "-") {
    process.stdout.write(bytes);
    return;
  }
  makeFolder(dirname(output));
  writeFileSync(output, bytes);
}

import { join } from "node:path";
import { generate } from "@weft/codegen";
import { IncrementalCompiler } from "@weft/compiler";
import { type Command, Option } from "commander";
import { CliError, usageError } from "../cli-error.ts";
import { loadSchema, type SchemaOptions } from "../load-schema.ts";
import { say } from "../output.ts";
import { addRootsOption, type RootOptions, rootsOf } from "../schema-options.ts";
import { staleFiles, writeStaleFiles } from "../write-generated.ts";

interface GenerateOptions extends RootOptions {
  readonly output?: string;
  readonly typedArrays?: boolean;
  readonly int64: "bigint" | "string" | "number";
  readonly binaryOnly?: boolean;
  readonly check?: boolean;
  readonly watch?: boolean;
}

export function define(command: Command): void {
  addRootsOption(
    command.argument(
      "[files|dirs...]",
      "schemas to generate from (default: every .proto under the -I directories)",
    ),
  )
    .option("-o, --output <dir>", "directory to write to (required)")
    .option("--typed-arrays", "packed numeric fields as typed arrays")
    .addOption(
      new Option("--int64 <type>", "type of 64-bit integers")
        .choices(["bigint", "string", "number"])
        .default("bigint"),
    )
    .option("--binary-only", "leave JSON and text to those who import them: smaller bundles")
    .option("--check", "write nothing; fail and name the files that are not up to date")
    .option("--watch", "generate again whenever a schema changes")
    .addHelpText("after", "\nExample: weft generate -I proto -o src/gen")
    .action(runGenerate);
}

async function runGenerate(paths: readonly string[], options: GenerateOptions): Promise<void> {
  const { output } = options;
  if (output === undefined) throw usageError("where is the code to go?", "add -o DIR");
  if (options.check && options.watch) throw usageError("--check and --watch exclude each other");
  const schema = { roots: rootsOf(options), includeSourceInfo: true };
  if (options.watch) {
    const { watchRoots } = await import("../watch-roots.ts");
    const compiler = new IncrementalCompiler(schema);
    await watchRoots("generate", schema.roots, () =>
      generateOnce(paths, output, options, { ...schema, compiler }),
    );
  } else await generateOnce(paths, output, options, schema);
}

async function generateOnce(
  paths: readonly string[],
  output: string,
  options: GenerateOptions,
  schema: SchemaOptions,
): Promise<void> {
  const { typedArrays = false, int64, binaryOnly = false } = options;
  const { files, requested } = await loadSchema(paths, schema);
  const generated = generate(files, { requested, typedArrays, int64, binaryOnly });
  if (!options.check) {
    const written = writeStaleFiles(output, generated);
    const rest = generated.length - written.length;
    say(`${output}: ${count(written.length)} written${rest > 0 ? `, ${rest} up to date` : ""}`);
    return;
  }
  const stale = staleFiles(output, generated);
  if (stale.length === 0) return;
  for (const { path } of stale) say(`${join(output, path)}: not what its schema generates`);
  throw new CliError("stale", `${count(stale.length)} out of date`, {
    hint: "run the same command without --check",
  });
}

function count(files: number): string {
  return `${files} file${files === 1 ? "" : "s"}`;
}

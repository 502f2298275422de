import { join } from "node:path";
import { generate } from "@weft/codegen";
import { type Command, Option } from "commander";
import { CliError, usageError } from "../cli-error.ts";
import { loadSchema } from "../load-schema.ts";
import { say } from "../output.ts";
import { addRootsOption, type RootOptions, rootsOf } from "../schema-options.ts";
import { staleFiles, writeStaleFiles } from "../write-generated.ts";

interface GenerateOptions extends RootOptions {
  readonly output: string;
  readonly typedArrays?: boolean;
  readonly int64: "bigint" | "string" | "number";
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
    .requiredOption("-o, --output <dir>", "directory to write to")
    .option("--typed-arrays", "packed numeric fields as typed arrays")
    .addOption(
      new Option("--int64 <type>", "type of 64-bit integers")
        .choices(["bigint", "string", "number"])
        .default("bigint"),
    )
    .option("--check", "write nothing; fail and name the files that are not up to date")
    .option("--watch", "generate again whenever a schema changes")
    .addHelpText("after", "\nExample: weft generate -I proto -o src/gen")
    .action(runGenerate);
}

async function runGenerate(paths: readonly string[], options: GenerateOptions): Promise<void> {
  if (options.check && options.watch) throw usageError("--check and --watch exclude each other");
  if (options.watch) {
    const { watchRoots } = await import("../watch-roots.ts");
    await watchRoots(rootsOf(options), () => generateOnce(paths, options));
  } else await generateOnce(paths, options);
}

async function generateOnce(paths: readonly string[], options: GenerateOptions): Promise<void> {
  const { output, typedArrays = false, int64 } = options;
  const { files, requested } = await loadSchema(paths, { roots: rootsOf(options), includeSourceInfo: true });
  const generated = generate(files, { requested, typedArrays, int64 });
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

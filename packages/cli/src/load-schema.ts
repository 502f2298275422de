import { type CompileResult, compile, type IncrementalCompiler } from "@weft/compiler";
import { CliError } from "./cli-error.ts";
import { findProtoFiles } from "./find-proto-files.ts";
import { say, wantsColor } from "./output.ts";

export interface SchemaOptions {
  readonly roots: readonly string[];
  readonly includeSourceInfo?: boolean;
  /** Compiles in place of `compile`, for who compiles the same files again and again. */
  readonly compiler?: Pick<IncrementalCompiler, "compile">;
}

/** Compiles what a command line names; says every diagnostic on stderr and throws when one of them is an error. */
export async function loadSchema(paths: readonly string[], options: SchemaOptions): Promise<CompileResult> {
  const { roots, includeSourceInfo = false, compiler } = options;
  const files = findProtoFiles(paths, roots);
  const result = compiler ? compiler.compile(files) : await compile(files, { roots, includeSourceInfo });
  const color = wantsColor(process.stderr);
  for (const diagnostic of result.diagnostics) say(diagnostic.format({ color }));
  const errors = result.diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
  if (errors > 0) {
    throw new CliError("schema", `${errors} error${errors === 1 ? "" : "s"} in the schema`);
  }
  return result;
}

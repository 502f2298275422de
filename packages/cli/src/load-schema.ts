import { type CompileResult, compile } from "@weft/compiler";
import { CliError } from "./cli-error.ts";
import { findProtoFiles } from "./find-proto-files.ts";
import { say, wantsColor } from "./output.ts";

/** Compiles what a command line names; says every diagnostic on stderr and throws when one of them is an error. */
export async function loadSchema(
  paths: readonly string[],
  options: { roots: readonly string[]; includeSourceInfo?: boolean },
): Promise<CompileResult> {
  const { roots, includeSourceInfo = false } = options;
  const result = await compile(findProtoFiles(paths, roots), { roots, includeSourceInfo });
  const color = wantsColor(process.stderr);
  for (const diagnostic of result.diagnostics) say(diagnostic.format({ color }));
  const errors = result.diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
  if (errors > 0) {
    throw new CliError("schema", `${errors} error${errors === 1 ? "" : "s"} in the schema`);
  }
  return result;
}

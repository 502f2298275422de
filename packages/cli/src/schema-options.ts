import type { Command } from "commander";
import { usageError } from "./cli-error.ts";

/** `-I`, the same in every command that reads schemas. */
export interface RootOptions {
  readonly import?: readonly string[];
}

export function addRootsOption(command: Command): Command {
  return command.option(
    "-I, --import <dir>",
    "directory that imports start from; may be repeated (default: the current one)",
    (directory: string, gathered: readonly string[] | undefined) => [...(gathered ?? []), directory],
  );
}

export function rootsOf(options: RootOptions): readonly string[] {
  return options.import ?? ["."];
}

/** For commands that need the schema of what they call: the roots, once one is named. */
export function requireSchema(options: RootOptions, paths: readonly string[]): readonly string[] {
  if (options.import !== undefined || paths.length > 0) return rootsOf(options);
  throw usageError("no schema is given for this method", "add -I with the directory of its .proto files");
}

import type { Command } from "commander";
import { gather } from "./gather.ts";

/** `-I`, the same in every command that reads schemas. */
export interface RootOptions {
  readonly import?: readonly string[];
}

export function addRootsOption(command: Command): Command {
  return command.option(
    "-I, --import <dir>",
    "directory that imports start from; may be repeated (default: the current one)",
    gather,
  );
}

export function rootsOf(options: RootOptions): readonly string[] {
  return options.import ?? ["."];
}

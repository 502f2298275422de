import { buffer } from "node:stream/consumers";
import { DecodeError } from "@weft/protobuf";
import { Empty } from "@weft/protobuf/wkt";
import type { Command } from "commander";
import { CliError, usageError } from "../cli-error.ts";
import { findMessage } from "../find-message.ts";
import { loadRegistry } from "../load-registry.ts";
import { printLine } from "../output.ts";
import { addRootsOption, type RootOptions, rootsOf } from "../schema-options.ts";

interface DecodeOptions extends RootOptions {
  readonly type?: string;
}

export function define(command: Command): void {
  addRootsOption(
    command.argument(
      "[files|dirs...]",
      "schemas that define the type (default: every .proto under the -I directories)",
    ),
  )
    .option("--type <pkg.Message>", "print JSON of this type, not fields by their numbers")
    .addHelpText(
      "after",
      "\nExamples: weft decode < message.bin\n          weft decode --type user.v1.User -I proto < message.bin",
    )
    .action(runDecode);
}

async function runDecode(paths: readonly string[], options: DecodeOptions): Promise<void> {
  if (options.type === undefined && (paths.length > 0 || options.import !== undefined)) {
    throw usageError("a schema is given but no type", "add --type pkg.Message");
  }
  if (process.stdin.isTTY) throw usageError("the bytes come on stdin", "such as weft decode < message.bin");
  const decode =
    options.type === undefined ? decodeRaw : await decoderOf(options.type, paths, rootsOf(options));
  const bytes = await buffer(process.stdin);
  try {
    await printLine(decode(bytes));
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new CliError(
      "file",
      `these ${bytes.length} bytes are no ${options.type ?? "message"}: ${error.message}`,
      { cause: error },
    );
  }
}

/** To a message without fields every field is unknown, and those it prints by their numbers. */
function decodeRaw(bytes: Uint8Array): string {
  return Empty.toText(Empty.decode(bytes), { printUnknownFields: true }).trimEnd();
}

async function decoderOf(
  typeName: string,
  paths: readonly string[],
  roots: readonly string[],
): Promise<(bytes: Uint8Array) => string> {
  const registry = await loadRegistry(paths, roots);
  const type = findMessage(registry, typeName);
  return (bytes) => type.toJsonString(type.decode(bytes), { registry });
}

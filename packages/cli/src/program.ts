import { readFileSync } from "node:fs";
import { Command } from "commander";

interface CommandModule {
  define(command: Command): void;
}

/** A command's code is loaded when it is asked for: `weft generate` never pays for a server. */
const commands: readonly { name: string; summary: string; load: () => Promise<CommandModule> }[] = [
  { name: "generate", summary: "TypeScript from .proto files", load: () => import("./commands/generate.ts") },
  { name: "build", summary: "descriptors from .proto files", load: () => import("./commands/build.ts") },
  { name: "call", summary: "call a method of a running service", load: () => import("./commands/call.ts") },
  { name: "list", summary: "what a running server offers", load: () => import("./commands/list.ts") },
  {
    name: "describe",
    summary: "a service, method or type of a running server",
    load: () => import("./commands/describe.ts"),
  },
  { name: "decode", summary: "bytes of a message in words", load: () => import("./commands/decode.ts") },
  {
    name: "bench",
    summary: "call a method over and over and measure",
    load: () => import("./commands/bench.ts"),
  },
  { name: "serve", summary: "serve the models of a repository", load: () => import("./commands/serve.ts") },
  { name: "infer", summary: "ask a served model", load: () => import("./commands/infer.ts") },
];

/** The command that a command line names, if there is one. */
export function commandIn(args: readonly string[]): string | undefined {
  return commands.find(({ name }) => name === args[0])?.name;
}

/** The command line, with the options of the one command it names. */
export async function createProgram(asked: string | undefined): Promise<Command> {
  const program = new Command("weft")
    .description("gRPC for TypeScript: from a .proto file to a service, from a model to a served one.")
    .version(readVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .addHelpText(
      "after",
      "\nExit status: 0 done; 1 failed; 2 wrong command line; 64 + n the call ended with gRPC status n.",
    );
  inherit(program);
  for (const { name, summary, load } of commands) {
    const command = program.command(name).description(summary);
    inherit(command);
    if (name === asked) (await load()).define(command);
  }
  return program;
}

/** Errors come back as exceptions; main.ts alone decides what is printed and with which status the process ends. */
function inherit(command: Command): void {
  command
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .showSuggestionAfterError(true);
}

function readVersion(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  const { version } = JSON.parse(text) as { version: string };
  return version;
}

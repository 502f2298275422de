import type { Command } from "commander";

/** What to call, the same in every command that calls a method. */
export function addMethodArguments(command: Command): Command {
  return command
    .argument("<address>", "HOST:PORT of the server")
    .argument("<method>", "pkg.Service/Method")
    .argument(
      "[files|dirs...]",
      "schemas that define it (default: every .proto under the -I directories, or what the server tells)",
    );
}

import { endQuietlyOnClosedPipe } from "./output.ts";
import { commandIn, createProgram } from "./program.ts";
import { reportError } from "./report-error.ts";

endQuietlyOnClosedPipe();
const given = process.argv.slice(2);
const args = given[0] === "help" ? [...given.slice(1), "--help"] : given;
const command = commandIn(args);
try {
  const program = await createProgram(command);
  // Of a command there is none of by this name only the name is looked at: its --help would be answered with ours.
  const isUnknown = command === undefined && args[0] !== undefined && !args[0].startsWith("-");
  await program.parseAsync(isUnknown ? args.slice(0, 1) : args, { from: "user" });
} catch (error) {
  process.exitCode = reportError(error, command);
}

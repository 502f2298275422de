import { endQuietlyOnClosedPipe } from "./output.ts";
import { commandIn, createProgram } from "./program.ts";
import { reportError } from "./report-error.ts";

endQuietlyOnClosedPipe();
const args = process.argv.slice(2);
const command = commandIn(args);
try {
  const program = await createProgram(command);
  await program.parseAsync(args, { from: "user" });
} catch (error) {
  process.exitCode = reportError(error, command);
}

import { CommanderError } from "commander";
import { CliError } from "./cli-error.ts";
import { say } from "./output.ts";

/** Says what went wrong in one line and returns the status to end with. */
export function reportError(error: unknown, command: string | undefined): number {
  if (error instanceof CommanderError) return reportCommanderError(error, command);
  if (error instanceof CliError) {
    const prefix = error.exitCode === 2 ? prefixOf(command) : "weft: ";
    const hint = error.hint === "" ? "" : `${error.message.endsWith("?") ? "" : ";"} ${error.hint}`;
    say(prefix + error.message + hint);
    return error.exitCode;
  }
  if (isSystemError(error)) {
    say(`weft: ${error.path === undefined ? "" : `${error.path}: `}${systemErrorInWords(error)}`);
    return 1;
  }
  // Nothing a user did leads here: the stack is what whoever mends Weft needs.
  say(`weft: unexpected failure: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return 1;
}

function reportCommanderError(error: CommanderError, command: string | undefined): number {
  if (error.exitCode === 0 || error.code === "commander.help") {
    // `weft` alone prints its help, but was no command.
    return error.exitCode === 0 ? 0 : 2;
  }
  const [first = "", second = ""] = error.message
    .replace(/^error: /, "")
    .replace(" is invalid. ", " is invalid: ")
    .replace(/Allowed choices are (.*)\.$/, "choose one of $1")
    .split("\n");
  const hint = second === "" ? "" : ` ${second.replace("Did", "did")}`;
  say(`${prefixOf(command)}${first}${hint}; see weft ${command === undefined ? "" : `${command} `}--help`);
  return 2;
}

function prefixOf(command: string | undefined): string {
  return command === undefined ? "weft: " : `weft ${command}: `;
}

export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && "code" in error;
}

function systemErrorInWords(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case "ENOENT":
      return "there is no such file or directory";
    case "EACCES":
    case "EPERM":
      return "permission denied";
    case "EISDIR":
      return "is a directory";
    case "ENOTDIR":
      return "a part of the path is not a directory";
    case "EROFS":
      return "the file system is read-only";
    case "ENOSPC":
      return "no space is left on the disk";
    default:
      return error.message;
  }
}

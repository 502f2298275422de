/** Whose fault a failed command was; stable, for scripts and tests. */
export type CliErrorCode = "usage" | "schema" | "stale" | "file" | "call" | "serve";

/** What a command throws to end with words on stderr and a status of its own choice. */
export class CliError extends Error {
  readonly code: CliErrorCode;
  /** Status of the process: 1 to 255. */
  readonly exitCode: number;
  /** How to mend it, printed after the message; empty when the message says it all. */
  readonly hint: string;

  constructor(
    code: CliErrorCode,
    message: string,
    options: { exitCode?: number; hint?: string; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "CliError";
    this.code = code;
    this.exitCode = options.exitCode ?? 1;
    this.hint = options.hint ?? "";
  }
}

/** A command line that cannot be carried out as written: status 2. */
export function usageError(message: string, hint = ""): CliError {
  return new CliError("usage", message, { exitCode: 2, hint });
}

import { CliError } from "./cli-error.ts";
import { closest } from "./suggest.ts";

/** Ends as a call that was answered NOT_FOUND. */
const notFoundStatus = 64 + 5;

/** What to say when a server knows no such service, method or type. */
export function unknownSymbol(symbol: string, services: readonly string[]): CliError {
  const near = closest(symbol, services);
  const own = services.filter((name) => !name.startsWith("grpc.reflection."));
  const hint = near === undefined ? `its services are ${own.join(", ")}` : `did you mean ${near}?`;
  return new CliError("call", `the server knows no ${symbol}`, { exitCode: notFoundStatus, hint });
}

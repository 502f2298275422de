import { constants } from "node:os";
import type { InferResult } from "@weft/inference/client";
import { CliError } from "../cli-error.ts";
import { printLine, say } from "../output.ts";
import { isSystemError } from "../report-error.ts";
import { outputsToJson } from "./describe-outputs.ts";
import type { GivenRequest, GivenRequests } from "./given-requests.ts";
import { inOrder } from "./in-order.ts";
import { ProgressBar } from "./progress-bar.ts";
import { cellsOf, type ResultRow, resultsTable } from "./results-table.ts";
import type { ServedModel } from "./served-model.ts";

/** What came of one request. */
interface Outcome {
  readonly source: string;
  readonly results: readonly InferResult[];
  readonly failure: CliError | undefined;
}

/**
 * Asks a model for many requests, several at a time: a line of JSON for each answer as it comes, or a table at the end.
 * One that fails is told in its place and does not stop the others. Ctrl-C shows what came until then.
 *
 * @throws CliError with the status of the first failure
 */
export async function askMany(
  model: ServedModel,
  { total, requests }: GivenRequests,
  { concurrency, json = false }: { readonly concurrency: number; readonly json?: boolean },
): Promise<void> {
  // Lines that are printed to the same terminal show the progress themselves.
  const drawn = json && process.stdout.isTTY ? { isTTY: false, write: () => true } : process.stderr;
  const progress = new ProgressBar(drawn, total);
  const rows: ResultRow[] = [];
  let failed = 0;
  let first: CliError | undefined;
  const show = async (): Promise<void> => {
    progress.clear();
    if (rows.length > 0) for (const line of resultsTable(rows)) await printLine(line);
    say(progress.summary());
  };
  const interrupted = (): void => void show().finally(() => process.exit(128 + constants.signals.SIGINT));
  process.once("SIGINT", interrupted);
  for await (const outcome of inOrder(requests, concurrency, (request) => ask(model, request))) {
    const { failure } = outcome;
    if (failure) failed++;
    first ??= failure;
    progress.step(failure !== undefined);
    if (!json) rows.push(...rowsOf(outcome));
    else for (const line of linesOf(outcome)) await printLine(line);
  }
  process.off("SIGINT", interrupted);
  await show();
  if (!first) return;
  const { code, message, exitCode } = first;
  throw new CliError(code, `${failed} failed, the first with ${message}`, { exitCode, cause: first });
}

async function ask(model: ServedModel, { source, read }: GivenRequest): Promise<Outcome> {
  const results: InferResult[] = [];
  try {
    for await (const result of model.infer(read())) results.push(result);
    return { source, results, failure: undefined };
  } catch (error) {
    return { source, results, failure: failureOf(error) };
  }
}

function failureOf(error: unknown): CliError {
  if (error instanceof CliError) return error;
  if (isSystemError(error)) return new CliError("file", error.message, { cause: error });
  throw error;
}

function rowsOf({ source, results, failure }: Outcome): ResultRow[] {
  const rows: ResultRow[] = results.map(({ outputs }) => ({
    source,
    cells: cellsOf(outputs),
    error: undefined,
  }));
  return failure ? [...rows, { source, cells: undefined, error: failure.message }] : rows;
}

function linesOf({ source: input, results, failure }: Outcome): string[] {
  const lines = results.map(({ modelName: model, modelVersion: version, outputs }) =>
    outputsToJson({ input, model, version }, outputs),
  );
  return failure ? [...lines, JSON.stringify({ input, error: failure.message })] : lines;
}

import type { Tensor } from "@weft/inference/client";

const widestCell = 48;
const digits = 4;

/** One row: what was asked, and what came of it. */
export interface ResultRow {
  readonly source: string;
  readonly outputs: Readonly<Record<string, Tensor>> | undefined;
  readonly error: string | undefined;
}

/** Results below each other: a column for each output, the smaller ones first; a failure in place of its outputs. */
export function resultsTable(rows: readonly ResultRow[]): string[] {
  const names = columnsOf(rows);
  const cells = rows.map(({ source, outputs, error }) =>
    error === undefined ? [source, ...names.map((name) => cellOf(outputs?.[name]))] : [source],
  );
  const head = ["input", ...names];
  const widths = head.map((name, column) =>
    Math.max(name.length, ...cells.map((row) => (row[column] ?? "").length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [line(head), ...cells.map((row, index) => line([...row, ...failureOf(rows[index])]))];
}

function failureOf(row: ResultRow | undefined): string[] {
  return row?.error === undefined ? [] : [row.error];
}

function columnsOf(rows: readonly ResultRow[]): string[] {
  const sizes = new Map<string, number>();
  for (const { outputs } of rows)
    for (const [name, { size }] of Object.entries(outputs ?? {}))
      sizes.set(name, Math.max(size, sizes.get(name) ?? 0));
  return [...sizes].sort(([, a], [, b]) => a - b).map(([name]) => name);
}

/** A single value as it is, more as a list without the brackets of a batch of one, cut where it gets long. */
function cellOf(output: Tensor | undefined): string {
  if (!output) return "";
  const values = output.values().slice(0, widestCell).map(valueText);
  if (output.size === 1) return cut(values[0] ?? "");
  const [batch] = output.shape;
  const nested = output.shape.length > (batch === 1 ? 2 : 1);
  return cut(nested ? `[${output.shape.join(",")}] ${values.join(" ")}` : values.join(" "));
}

function valueText(value: number | bigint | boolean | string): string {
  return typeof value === "number" ? String(Number(value.toPrecision(digits))) : inOneLine(String(value));
}

const escapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A row is a line, and a model's text gives a terminal no orders. */
function inOneLine(text: string): string {
  return text.replace(
    /\p{Cc}/gu,
    (character) => escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function cut(text: string): string {
  return text.length > widestCell ? `${text.slice(0, widestCell - 1)}…` : text;
}

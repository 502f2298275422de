import { Tensor } from "@weft/inference/client";

const widestCell = 48;
const digits = 4;

/** What a row shows of an output, and how many elements that has. */
export interface Cell {
  readonly size: number;
  readonly text: string;
}

/** One row: what was asked, and what came of it. Many rows are kept, so what they show and not what came. */
export interface ResultRow {
  readonly source: string;
  readonly cells: Readonly<Record<string, Cell>> | undefined;
  readonly error: string | undefined;
}

/** What a row shows of these outputs. */
export function cellsOf(outputs: Readonly<Record<string, Tensor>>): Readonly<Record<string, Cell>> {
  const cells = Object.entries(outputs).map(([name, output]) => [
    name,
    { size: output.size, text: textOf(output) },
  ]);
  return Object.fromEntries(cells) as Readonly<Record<string, Cell>>;
}

/** Results below each other: a column for each output, the smaller ones first; a failure in place of its outputs. */
export function resultsTable(rows: readonly ResultRow[]): string[] {
  const names = columnsOf(rows);
  const lines = rows.map(({ source, cells, error }) =>
    error === undefined ? [source, ...names.map((name) => cells?.[name]?.text ?? "")] : [source],
  );
  const head = ["input", ...names];
  const widths = head.map((name, column) =>
    Math.max(name.length, ...lines.map((row) => (row[column] ?? "").length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [line(head), ...lines.map((row, index) => line([...row, ...failureOf(rows[index])]))];
}

function failureOf(row: ResultRow | undefined): string[] {
  return row?.error === undefined ? [] : [row.error];
}

function columnsOf(rows: readonly ResultRow[]): string[] {
  const sizes = new Map<string, number>();
  for (const { cells } of rows)
    for (const [name, { size }] of Object.entries(cells ?? {}))
      sizes.set(name, Math.max(size, sizes.get(name) ?? 0));
  return [...sizes].sort(([, a], [, b]) => a - b).map(([name]) => name);
}

/** A single value as it is, more as a list without the brackets of a batch of one, cut where it gets long. */
function textOf(output: Tensor): string {
  const first = output.data.slice(0, widestCell);
  const values = new Tensor(output.datatype, [first.length], first).values().map(valueText);
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

import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { fileURLToPath } from "node:url";

export type Cell = string | number;

/** Prints rows under a title, columns aligned, numbers to the right. */
export function printTable(
  title: string,
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
): void {
  const texts = [header, ...rows].map((row) =>
    row.map((cell) => (typeof cell === "number" ? formatNumber(cell) : cell)),
  );
  const widths = header.map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const [index, row] of texts.entries()) {
    const cells = row.map((text, column) =>
      typeof rows[index - 1]?.[column] === "number"
        ? text.padStart(widths[column]!)
        : text.padEnd(widths[column]!),
    );
    console.log(`  ${cells.join("  ").trimEnd()}`);
    if (index === 0) console.log(`  ${widths.map((width) => "─".repeat(width)).join("  ")}`);
  }
}

/** Three significant digits below a hundred, thousands separated above. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return "–";
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString("en-US");
  return value.toPrecision(3);
}

/** `12.3×` */
export function formatRatio(value: number): string {
  return `${value >= 100 ? Math.round(value) : value.toPrecision(3)}×`;
}

/** Keeps the figures of a run in bench/results/<name>.json, with what they were measured on. */
export function keepResults(name: string, figures: unknown): void {
  const folder = fileURLToPath(new URL("../../results/", import.meta.url));
  mkdirSync(folder, { recursive: true });
  const machine = {
    cores: availableParallelism(),
    cpu: cpus()[0]?.model ?? "unknown",
    node: process.version,
  };
  writeFileSync(
    `${folder}${name}.json`,
    `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), machine, figures }, null, 2)}\n`,
  );
}

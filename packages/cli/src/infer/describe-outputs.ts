import type { Tensor } from "@weft/inference/client";

/** Up to this many values of one item stand below each other; more stand in a row. */
const maxRows = 32;
const barWidth = 30;

/** Outputs for a reader: a single value beside its name, the values of one item below each other, the rest as JSON. */
export function describeOutputs(outputs: Readonly<Record<string, Tensor>>): string[] {
  const entries = Object.entries(outputs).sort(([, a], [, b]) => a.size - b.size);
  return entries.flatMap(([name, output]) => describeOutput(name, output));
}

function describeOutput(name: string, output: Tensor): string[] {
  const values = output.values();
  if (values.length === 1) return [`${name}  ${String(values[0])}`];
  const items = output.shape[0] ?? 1;
  if (items === 1 && values.length <= maxRows) {
    const isShare = values.every((value) => typeof value === "number" && value >= 0 && value <= 1);
    return [
      name,
      ...values.map(
        (value, index) =>
          `  ${String(index).padStart(2)}  ${isShare ? share(value as number) : String(value)}`,
      ),
    ];
  }
  const rows = output.toArray() as readonly unknown[];
  return [`${name}  ${output.datatype}[${output.shape.join(",")}]`, ...rows.map((row) => jsonText(row))];
}

/** A probability, and a bar as long. */
function share(value: number): string {
  return `${value.toFixed(4)}  ${"█".repeat(Math.round(value * barWidth))}`.trimEnd();
}

/**
 * Outputs as one JSON object, behind what is said of them: `{"model":…,"version":…,"outputs":{…}}`. 64-bit integers, NaN and the
 * infinities are strings, as in ProtoJSON.
 */
export function outputsToJson(
  about: Readonly<Record<string, string>>,
  outputs: Readonly<Record<string, Tensor>>,
): string {
  const values = Object.fromEntries(
    Object.entries(outputs).map(([name, output]) => [name, output.toArray()]),
  );
  return jsonText({ ...about, outputs: values });
}

function jsonText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "bigint" || (typeof part === "number" && !Number.isFinite(part)) ? String(part) : part,
  );
}

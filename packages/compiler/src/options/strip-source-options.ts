import type { MessageSymbol } from "../linker/symbols.ts";
import { MessageLiteral } from "../linker/symbols.ts";

const RETENTION = 17;
const RETENTION_SOURCE = 2;

/** An options message that lost all it held goes with it; other messages stay as empty ones. */
function isOptions({ file, name }: MessageSymbol): boolean {
  return file.source.name === "google/protobuf/descriptor.proto" && name.endsWith("Options");
}

/**
 * Takes out what is declared to be of use in source only (`retention = RETENTION_SOURCE`) and appends the paths
 * of what went. Gives false when nothing of the options is left.
 */
export function stripSourceOptions(
  literal: MessageLiteral,
  path: readonly number[],
  stripped: number[][],
): boolean {
  const wasEmpty = literal.fields.size === 0;
  strip(literal, path, stripped);
  return wasEmpty || literal.fields.size > 0 || !isOptions(literal.type);
}

function strip(literal: MessageLiteral, path: readonly number[], stripped: number[][]): void {
  for (const [field, value] of literal.fields) {
    const here = [...path, field.number];
    if (field.target?.value.get(RETENTION) === RETENTION_SOURCE) {
      literal.fields.delete(field);
      stripped.push(here);
    } else if (Array.isArray(value)) {
      for (const [index, element] of value.entries()) {
        if (element instanceof MessageLiteral) strip(element, [...here, index], stripped);
      }
    } else if (value instanceof MessageLiteral) {
      const hadFields = value.fields.size > 0;
      strip(value, here, stripped);
      if (hadFields && value.fields.size === 0 && isOptions(value.type)) {
        literal.fields.delete(field);
        stripped.push(here);
      }
    }
  }
}

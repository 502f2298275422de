import { decodeBytesLiteral, type FieldDescriptor } from "@weft/protobuf";
import type { ModuleScope } from "./module-scope.ts";
import { scalarOf } from "./scalar-types.ts";

/** The value of a field that is not set, as code: the schema's default, or the zero of the type. */
export function defaultLiteral(field: FieldDescriptor, scope: ModuleScope): string {
  const text = field.defaultText;
  if (field.enum) {
    const value = text === undefined ? field.enum.values[0] : field.enum.byName.get(text);
    return String(value?.number ?? 0);
  }
  const scalar = scalarOf(field);
  if (text === undefined) return scalar.zero === "noBytes" ? scope.runtime("noBytes") : scalar.zero;
  switch (scalar.type) {
    case "string":
      return JSON.stringify(text);
    case "Uint8Array":
      return `Uint8Array.of(${decodeBytesLiteral(text).join(", ")})`;
    case "bigint":
      return `${text}n`;
    case "number":
      return text === "inf" ? "Infinity" : text === "-inf" ? "-Infinity" : text === "nan" ? "NaN" : text;
    default:
      return text;
  }
}

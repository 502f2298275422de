import type { DiagnosticSink } from "../diagnostics/diagnostic-sink.ts";
import { nearest } from "../diagnostics/edit-distance.ts";
import { SCALAR_NAMES } from "../lexer/keywords.ts";
import type { SyntaxNode } from "../syntax/nodes.ts";
import type { LinkedFile } from "./linked-file.ts";
import type { Lookup } from "./lookup.ts";
import { didYouMean, suggest, type Wanted } from "./suggest.ts";
import type { Scope } from "./symbols.ts";

/** Says that a name means nothing here, and the most likely reason. */
export function reportUnknown(
  sink: DiagnosticSink,
  file: LinkedFile,
  scope: Scope,
  name: string,
  node: SyntaxNode,
  found: Lookup,
  wanted: Wanted,
): void {
  const { source } = file;
  if (sink.hasErrorIn(source, node.start, node.end)) return;
  const { hidden, shadow } = found;
  if (hidden !== undefined && hidden.kind !== "package") {
    const path = hidden.file.source.name;
    sink.error(
      source,
      node.start,
      node.end,
      "not-imported",
      `\`${name}\` is declared in a file that is not imported`,
      {
        hint: `add \`import "${path}";\``,
      },
    );
    return;
  }
  if (shadow !== undefined) {
    const first = name.slice(0, name.indexOf("."));
    const rest = name.slice(name.indexOf(".") + 1);
    sink.error(source, node.start, node.end, "unknown-type", `\`${shadow.fullName}\` has no \`${rest}\``, {
      hint: `\`${first}\` means \`${shadow.fullName}\` here, the innermost of that name; begin with a dot (\`.${name}\`) to start outside`,
    });
    return;
  }
  // It may stand in the file that could not be had.
  const suggestion = suggest(file, scope, name, wanted);
  let hint = suggestion && didYouMean(suggestion);
  if (hint === undefined && !name.includes(".")) {
    const scalar = scalarFor(name);
    if (scalar !== undefined) hint = `did you mean \`${scalar}\`?`;
  }
  if (hint === undefined && file.hasMissingImport) return;
  sink.error(source, node.start, node.end, "unknown-type", `unknown type \`${name}\``, { hint });
}

const FOREIGN_NAMES: Readonly<Record<string, string>> = {
  int: "int32",
  integer: "int32",
  long: "int64",
  uint: "uint32",
  number: "double",
  boolean: "bool",
  str: "string",
  text: "string",
  byte: "bytes",
  Timestamp: "google.protobuf.Timestamp",
  Duration: "google.protobuf.Duration",
  Any: "google.protobuf.Any",
  Empty: "google.protobuf.Empty",
};

function scalarFor(name: string): string | undefined {
  return Object.hasOwn(FOREIGN_NAMES, name) ? FOREIGN_NAMES[name] : nearest(name, SCALAR_NAMES);
}

import { withArticle } from "../diagnostics/article.ts";
import type { TypeReference } from "../syntax/nodes.ts";
import { lookup } from "./lookup.ts";
import { reportUnknown } from "./report-unknown.ts";
import { markUsed, type ResolveContext } from "./resolve-context.ts";
import { isMessageSymbol } from "./suggest.ts";
import { declaredHere } from "./symbol-table.ts";
import type { MessageSymbol, MethodSymbol } from "./symbols.ts";

/** Resolves the request and response types of a method. */
export function resolveMethod(context: ResolveContext, method: MethodSymbol): void {
  const { node, proto } = method;
  method.input = resolve(context, method, node.input);
  method.output = resolve(context, method, node.output);
  if (method.input !== undefined) proto.inputType = `.${method.input.fullName}`;
  if (method.output !== undefined) proto.outputType = `.${method.output.fullName}`;
}

function resolve(
  context: ResolveContext,
  method: MethodSymbol,
  node: TypeReference,
): MessageSymbol | undefined {
  const { file, table, sink } = context;
  const found = lookup(table, file, method.parent, node.text, false);
  const { symbol } = found;
  if (symbol === undefined) {
    reportUnknown(sink, file, method.parent, node.text, node, found, isMessageSymbol);
    return undefined;
  }
  if (symbol.kind !== "message") {
    sink.error(
      file.source,
      node.start,
      node.end,
      "not-a-message",
      `\`${node.text}\` is ${withArticle(symbol.kind)}; a method takes and returns messages`,
      {
        hint:
          symbol.kind === "method"
            ? `the method shadows a message of its name; write \`.${node.text}\` with its package`
            : undefined,
        notes: symbol.kind === "package" ? [] : [declaredHere(symbol)],
      },
    );
    return undefined;
  }
  markUsed(file, symbol.file);
  return symbol;
}

import { TYPE } from "../descriptors/field-type.ts";
import { withArticle } from "../diagnostics/article.ts";
import type { SyntaxNode } from "../syntax/nodes.ts";
import { lookup } from "./lookup.ts";
import { reportUnknown } from "./report-unknown.ts";
import { markUsed, type ResolveContext } from "./resolve-context.ts";
import { isMessageSymbol, isTypeSymbol } from "./suggest.ts";
import { declaredHere } from "./symbol-table.ts";
import type { AnySymbol, FieldSymbol } from "./symbols.ts";

/** Resolves what a field extends and the message or enum it holds. */
export function resolveField(context: ResolveContext, field: FieldSymbol): void {
  if (field.isExtension) resolveExtendee(context, field);
  const { proto } = field;
  if (proto.type !== undefined) field.type = proto.type;
  if (proto.typeName === undefined) return;
  // A map field and a group have declared their message themselves.
  if (field.message === undefined) resolveType(context, field);
  if (field.message !== undefined) {
    proto.type ??= TYPE.message;
    proto.typeName = `.${field.message.fullName}`;
  } else if (field.enum !== undefined) {
    proto.type = TYPE.enum;
    proto.typeName = `.${field.enum.fullName}`;
  }
  field.type = proto.type ?? 0;
}

function resolveType(context: ResolveContext, field: FieldSymbol): void {
  const { file, table, sink } = context;
  const name = field.proto.typeName!;
  const node = typeNode(field);
  const found = lookup(table, file, field.parent, name, true);
  const { symbol } = found;
  if (symbol === undefined) {
    const other = lookup(table, file, field.parent, name, false).symbol;
    if (other === undefined) reportUnknown(sink, file, field.parent, name, node, found, isTypeSymbol);
    else reportNotType(context, name, node, other);
    return;
  }
  if (symbol.kind === "message") field.message = symbol;
  else if (symbol.kind === "enum") field.enum = symbol;
  else {
    reportNotType(context, name, node, symbol);
    return;
  }
  markUsed(file, symbol.file);
}

function reportNotType(
  { file, sink }: ResolveContext,
  name: string,
  node: SyntaxNode,
  symbol: AnySymbol,
): void {
  const notes = symbol.kind === "package" ? [] : [declaredHere(symbol)];
  sink.error(
    file.source,
    node.start,
    node.end,
    "not-a-type",
    `\`${name}\` is ${withArticle(symbol.kind)}, not a type`,
    {
      notes,
    },
  );
}

/** The part of the source that names the field's type: for the entry of a map, its key's or value's. */
export function typeNode(field: FieldSymbol): SyntaxNode {
  return field.nameNode === field.node.name ? field.node.type : field.nameNode;
}

function resolveExtendee(context: ResolveContext, field: FieldSymbol): void {
  const { file, table, sink } = context;
  const { extendee } = field.extendNode!;
  const found = lookup(table, file, field.parent, extendee.text, false);
  const { symbol } = found;
  const isFirst = field.extendNode!.fields[0] === field.node;
  if (symbol === undefined) {
    if (isFirst) reportUnknown(sink, file, field.parent, extendee.text, extendee, found, isMessageSymbol);
    return;
  }
  if (symbol.kind !== "message") {
    if (isFirst) {
      sink.error(
        file.source,
        extendee.start,
        extendee.end,
        "not-a-message",
        `\`${extendee.text}\` is ${withArticle(symbol.kind)}; only messages can be extended`,
        { notes: symbol.kind === "package" ? [] : [declaredHere(symbol)] },
      );
    }
    return;
  }
  field.containing = symbol;
  field.proto.extendee = `.${symbol.fullName}`;
  markUsed(file, symbol.file);
}

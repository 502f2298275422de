import { lookup } from "../linker/lookup.ts";
import { markUsed } from "../linker/resolve-context.ts";
import type { MessageLiteral, MessageSymbol } from "../linker/symbols.ts";
import type { MessageValue, MessageValueField } from "../syntax/nodes.ts";
import { encodeLiteral } from "./encode-literal.ts";
import type { OptionsContext } from "./options-context.ts";

const PREFIXES = ["type.googleapis.com", "type.googleprod.com"];

type FillMessage = (
  context: OptionsContext,
  type: MessageSymbol,
  node: MessageValue,
) => MessageLiteral | undefined;

/** Sets an Any from its expanded form, `[type.googleapis.com/pkg.Type] { … }` (Protobuf Text Format §Any). */
export function anyValue(
  context: OptionsContext,
  literal: MessageLiteral,
  { name, value }: MessageValueField,
  fill: FillMessage,
): boolean {
  const slash = name.text.lastIndexOf("/");
  const prefix = name.text.slice(0, Math.max(0, slash));
  const typeName = name.text.slice(slash + 1);
  if (!PREFIXES.includes(prefix)) {
    context.fault(name, "any-type", `the type of an Any must begin with \`${PREFIXES[0]}/\``);
    return false;
  }
  const { symbol } = lookup(context.table, context.file, context.table.root, `.${typeName}`, false);
  if (symbol?.kind !== "message") {
    context.fault(name, "any-type", `unknown type \`${typeName}\` in an Any`, {
      hint: "the file that declares it must be imported",
    });
    return false;
  }
  markUsed(context.file, symbol.file);
  const [typeUrl, content] = [literal.type.fieldNamed("type_url"), literal.type.fieldNamed("value")];
  if (typeUrl === undefined || content === undefined) return false;
  if (literal.fields.has(typeUrl) || literal.fields.has(content)) {
    context.fault(name, "field-repeated", "the Any is set twice");
    return false;
  }
  if (value.kind !== "message") {
    context.fault(value, "option-value", "the content of an Any must be a message in braces");
    return false;
  }
  const inner = fill(context, symbol, value);
  if (inner === undefined) return false;
  literal.fields.set(typeUrl, name.text);
  literal.fields.set(content, encodeLiteral(inner).toString("latin1"));
  return true;
}

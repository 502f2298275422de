import type { TypeScope } from "../linker/symbols.ts";
import { EnumSymbol, EnumValueSymbol } from "../linker/symbols.ts";
import type { EnumNode } from "../syntax/nodes.ts";
import type { DeclareContext } from "./declare-context.ts";
import type { EnumDescriptorProto } from "./descriptor-types.ts";
import { newEnum } from "./new-descriptor.ts";

export function declareEnum(
  context: DeclareContext,
  parent: TypeScope,
  node: EnumNode,
  siblings: EnumSymbol[],
  protos: EnumDescriptorProto[],
): void {
  const proto = newEnum(node.name.text);
  if (node.visibility !== undefined) proto.visibility = node.visibility === "local" ? 1 : 2;
  const symbol = new EnumSymbol(parent, context.file, node, proto);
  siblings.push(symbol);
  protos.push(proto);
  context.table.add(parent, symbol, node.name);
  for (const element of node.elements) {
    switch (element.kind) {
      case "value": {
        const valueProto = { name: element.name.text, number: element.number.value, options: undefined };
        const value = new EnumValueSymbol(symbol, context.file, element, valueProto);
        value.optionNodes = element.options && [...element.options.options];
        symbol.values.push(value);
        proto.value.push(valueProto);
        context.table.add(parent, value, element.name);
        break;
      }
      case "reserved":
        for (const { text } of element.names) proto.reservedName.push(text);
        for (const { first, last } of element.ranges) {
          proto.reservedRange.push({ start: first.value, end: (last ?? first).value });
        }
        break;
      case "option":
        (symbol.optionNodes ??= []).push(element);
        break;
      default:
    }
  }
}

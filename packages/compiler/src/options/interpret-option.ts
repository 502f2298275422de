import { isMessageType } from "../descriptors/field-type.ts";
import type { FieldSymbol, OptionsTarget } from "../linker/symbols.ts";
import { MessageLiteral, type SingleLiteral } from "../linker/symbols.ts";
import type { OptionNode, ValueNode } from "../syntax/nodes.ts";
import { aggregateValue } from "./aggregate-value.ts";
import { resolveOptionName } from "./option-name.ts";
import type { OptionsContext } from "./options-context.ts";
import { hasKnownType, scalarValue } from "./scalar-value.ts";

/** Sets what one `name = value` says in the options of its declaration. */
export function interpretOption(context: OptionsContext, target: OptionsTarget, index: number): void {
  const node = target.nodes[index]!;
  const path = resolveOptionName(context, target, node);
  if (path === undefined) return;
  const last = path.length - 1;
  const field = path[last]!;
  let owner = target.value;
  for (const step of path.slice(0, last)) {
    const inner = owner.fields.get(step);
    if (inner instanceof MessageLiteral) {
      owner = inner;
    } else {
      const made = new MessageLiteral(step.message!);
      owner.fields.set(step, made);
      owner = made;
    }
  }
  if (!field.isRepeated && owner.fields.has(field)) {
    const { nameStart: start, nameEnd: end } = node;
    context.fault({ start, end }, "option-repeated", `option \`${writtenName(node)}\` is already set`, {
      notes: firstSetter(context, target, index),
    });
    return;
  }
  const value = optionValue(context, field, node.value);
  if (value === undefined) return;
  owner.put(field, value);
  target.settings[index] = { fields: path, value };
  const numbers = path.map((step) => step.number);
  if (field.isRepeated) {
    const key = numbers.join(".");
    const counts = (target.repeatedCounts ??= new Map());
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    numbers.push(count);
  }
  target.paths[index] = numbers;
}

function optionValue(
  context: OptionsContext,
  field: FieldSymbol,
  node: ValueNode,
): SingleLiteral | undefined {
  if (!hasKnownType(field)) return undefined;
  if (!isMessageType(field.type)) return scalarValue(context, field, node);
  if (node.kind !== "message") {
    context.fault(node, "option-value", `\`${field.name}\` is a message: its value must be an aggregate`, {
      hint: "write `{ … }`, or set one of its fields by `name.field = value`",
    });
    return undefined;
  }
  return aggregateValue(context, field.message!, node);
}

function writtenName(node: OptionNode): string {
  return node.name.map(({ text, extension }) => (extension ? `(${text})` : text)).join(".");
}

function firstSetter(
  context: OptionsContext,
  target: OptionsTarget,
  index: number,
): { source: OptionsContext["file"]["source"]; start: number; end: number; message: string }[] {
  const name = writtenName(target.nodes[index]!);
  const first = target.nodes.findIndex(
    (other, at) => at < index && `${writtenName(other)}.`.startsWith(`${name}.`),
  );
  if (first < 0) return [];
  const { nameStart: start, nameEnd: end } = target.nodes[first]!;
  return [{ source: context.file.source, start, end, message: "it is first set here" }];
}

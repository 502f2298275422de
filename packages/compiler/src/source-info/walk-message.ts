import type {
  ExtendNode,
  ExtensionsNode,
  FieldNode,
  MessageElement,
  MessageNode,
  OneofNode,
} from "../syntax/nodes.ts";
import type { LocationBuilder } from "./location-builder.ts";
import { MESSAGE, NAME, type NestedCounts, newCounts } from "./paths.ts";
import { walkEnum } from "./walk-enum.ts";
import { walkCompactOptions, walkOptionStatement } from "./walk-options.ts";
import { walkRange, walkReserved } from "./walk-reserved.ts";

export function walkMessage(builder: LocationBuilder, node: MessageNode): void {
  const location = builder.add(node.start, node.end);
  builder.addPart(NAME, node.name);
  builder.attach(location, node.open);
  walkElements(builder, node.elements);
  builder.closeBlock(node.close);
}

function walkElements(builder: LocationBuilder, elements: readonly MessageElement[]): void {
  const counts = newCounts();
  for (const element of elements) walkElement(builder, element, counts);
}

function walkElement(builder: LocationBuilder, element: MessageElement, counts: NestedCounts): void {
  switch (element.kind) {
    case "field":
      walkFieldOf(builder, element, counts);
      break;
    case "oneof":
      walkOneof(builder, element, counts);
      break;
    case "message":
      builder.within([MESSAGE.nestedType, counts.messages++], () => walkMessage(builder, element));
      break;
    case "enum":
      builder.within([MESSAGE.enumType, counts.enums++], () => walkEnum(builder, element));
      break;
    case "extend":
      walkExtend(builder, element, MESSAGE.extension, MESSAGE.nestedType, counts);
      break;
    case "extensions":
      walkExtensions(builder, element, counts);
      break;
    case "reserved":
      walkReserved(builder, element, MESSAGE.reservedRange, MESSAGE.reservedName, counts);
      break;
    case "option":
      walkOptionStatement(builder, MESSAGE.options, element);
      break;
    default:
      builder.passEmpty(element.end);
  }
}

function walkFieldOf(builder: LocationBuilder, node: FieldNode, counts: NestedCounts): void {
  walkField(builder, node, [MESSAGE.field, counts.fields++], MESSAGE.nestedType, counts);
}

const FIELD = { extendee: 2, number: 3, label: 4, type: 5, typeName: 6, options: 8 } as const;

/** A field, with the message of a group beside it, `nestedField` being where its owner keeps messages. */
function walkField(
  builder: LocationBuilder,
  node: FieldNode,
  steps: readonly number[],
  nestedField: number,
  counts: NestedCounts,
  extendee?: ExtendNode["extendee"],
): void {
  builder.within(steps, () => {
    const location = builder.add(node.start, node.end);
    if (extendee !== undefined) builder.addPart(FIELD.extendee, extendee);
    if (node.label !== undefined) builder.addPart(FIELD.label, node.label);
    builder.addPart(node.type.scalar === 0 ? FIELD.typeName : FIELD.type, node.type);
    builder.addPart(NAME, node.name);
    builder.addPart(FIELD.number, node.number);
    if (node.options !== undefined) walkCompactOptions(builder, FIELD.options, node.options);
    if (node.group === undefined) builder.attach(location, node.end);
  });
  if (node.group !== undefined) walkGroup(builder, node, steps, nestedField, counts);
  else if (node.map !== undefined) counts.messages++;
}

/** A group declares a message over the same text as its field. */
function walkGroup(
  builder: LocationBuilder,
  node: FieldNode,
  steps: readonly number[],
  nestedField: number,
  counts: NestedCounts,
): void {
  const { open, close, elements } = node.group!;
  builder.within([nestedField, counts.messages++], () => {
    const location = builder.add(node.start, node.end);
    builder.addPart(NAME, node.name);
    const here = builder.path.splice(builder.path.length - 2);
    builder.within(steps, () => builder.addPart(FIELD.typeName, node.name));
    builder.path.push(...here);
    builder.attach(location, open);
    walkElements(builder, elements);
    builder.closeBlock(close);
  });
}

const ONEOF_OPTIONS = 2;

function walkOneof(builder: LocationBuilder, node: OneofNode, counts: NestedCounts): void {
  const steps = [MESSAGE.oneofDecl, counts.oneofs++];
  builder.within(steps, () => {
    const location = builder.add(node.start, node.end);
    builder.addPart(NAME, node.name);
    builder.attach(location, node.open);
  });
  for (const element of node.elements) {
    if (element.kind === "option")
      builder.within(steps, () => walkOptionStatement(builder, ONEOF_OPTIONS, element));
    else walkFieldOf(builder, element, counts);
  }
  builder.closeBlock(node.close);
}

/** An `extend` block: its fields go to `extensionField` of the owner, the messages of groups to `nestedField`. */
export function walkExtend(
  builder: LocationBuilder,
  node: ExtendNode,
  extensionField: number,
  nestedField: number,
  counts: NestedCounts,
): void {
  builder.within([extensionField], () => builder.attach(builder.add(node.start, node.end), node.open));
  for (const field of node.fields) {
    walkField(builder, field, [extensionField, counts.extensions++], nestedField, counts, node.extendee);
  }
  builder.closeBlock(node.close);
}

const RANGE_OPTIONS = 3;

function walkExtensions(builder: LocationBuilder, node: ExtensionsNode, counts: NestedCounts): void {
  builder.within([MESSAGE.extensionRange], () => {
    const location = builder.add(node.start, node.end);
    const first = counts.extensionRanges;
    for (const range of node.ranges) walkRange(builder, range, counts.extensionRanges++);
    const { options } = node;
    if (options !== undefined) {
      for (let index = first; index < counts.extensionRanges; index++) {
        builder.within([index], () => walkCompactOptions(builder, RANGE_OPTIONS, options));
      }
    }
    builder.attach(location, node.end);
  });
}

import type { EnumSymbol, MessageSymbol } from "../linker/symbols.ts";
import type { MessageElement, RangeNode, ReservedName, ReservedNode } from "../syntax/nodes.ts";
import type { CheckContext } from "./check-context.ts";
import { MAX_FIELD_NUMBER } from "./next-number.ts";

interface NumberRange {
  readonly first: number;
  readonly last: number;
  readonly node: RangeNode;
  readonly what: "reserved" | "extension";
}

/** Reserved and extension ranges of a message: in order, in bounds, without overlap. */
export function checkMessageRanges(context: CheckContext, message: MessageSymbol): void {
  const elements = elementsOf(message);
  if (elements === undefined) return;
  const ranges: NumberRange[] = [];
  const names: ReservedName[] = [];
  const isMessageSet = message.target?.value.isTrue(1) === true;
  for (const element of elements) {
    if (element.kind === "reserved") {
      ranges.push(...element.ranges.map((node) => messageRangeOf(node, "reserved", isMessageSet)));
      names.push(...element.names);
    } else if (element.kind === "extensions") {
      ranges.push(...element.ranges.map((node) => messageRangeOf(node, "extension", isMessageSet)));
    }
  }
  for (const range of ranges) checkBounds(context, range, isMessageSet);
  checkOverlaps(context, ranges);
  checkNames(context, names);
}

/** Reserved ranges of an enum, which include their ends and may be negative. */
export function checkEnumRanges(context: CheckContext, symbol: EnumSymbol): void {
  const reserved = symbol.node.elements.filter(
    (element): element is ReservedNode => element.kind === "reserved",
  );
  const ranges = reserved.flatMap((element) => element.ranges.map((node) => rangeOf(node, "reserved")));
  for (const range of ranges) checkOrder(context, range);
  checkOverlaps(context, ranges);
  checkNames(
    context,
    reserved.flatMap((element) => element.names),
  );
}

export function elementsOf(message: MessageSymbol): readonly MessageElement[] | undefined {
  return message.node.kind === "message" ? message.node.elements : message.node.group?.elements;
}

function rangeOf(node: RangeNode, what: NumberRange["what"]): NumberRange {
  return { first: node.first.value, last: (node.last ?? node.first).value, node, what };
}

/** The largest number is that of fields, but for the extensions of a message set. */
function messageRangeOf(node: RangeNode, what: NumberRange["what"], isMessageSet: boolean): NumberRange {
  const range = rangeOf(node, what);
  return node.toMax && !(what === "extension" && isMessageSet) ? { ...range, last: MAX_FIELD_NUMBER } : range;
}

function checkBounds(context: CheckContext, range: NumberRange, isMessageSet: boolean): void {
  const { first, last, node, what } = range;
  if (first <= 0)
    context.error(
      node.first,
      "range-bounds",
      `${what === "reserved" ? "reserved" : "extension"} numbers start at 1`,
    );
  if (!checkOrder(context, range)) return;
  // A reserved range may reach beyond the largest number, which reserves nothing more.
  if (what === "extension" && !node.toMax && !isMessageSet && last > MAX_FIELD_NUMBER) {
    context.error(node.last ?? node.first, "range-bounds", `extension numbers go up to ${MAX_FIELD_NUMBER}`, {
      hint: "write `max`",
    });
  }
}

function checkOrder(context: CheckContext, { first, last, node }: NumberRange): boolean {
  if (last >= first) return true;
  context.error(node, "range-order", `the range ends at ${last}, before its start ${first}`);
  return false;
}

function checkOverlaps(context: CheckContext, ranges: readonly NumberRange[]): void {
  const sorted = ranges.filter(({ first, last }) => last >= first).sort((a, b) => a.first - b.first);
  let widest: NumberRange | undefined;
  for (const range of sorted) {
    if (widest !== undefined && range.first <= widest.last) {
      const [earlier, later] = widest.node.start < range.node.start ? [widest, range] : [range, widest];
      context.error(later.node, "range-overlap", `the ${later.what} range overlaps with another`, {
        notes: [context.note(earlier.node, `this ${earlier.what} range`)],
      });
    }
    if (widest === undefined || range.last > widest.last) widest = range;
  }
}

function checkNames(context: CheckContext, names: readonly ReservedName[]): void {
  const seen = new Map<string, ReservedName>();
  for (const name of names) {
    const first = seen.get(name.text);
    if (first === undefined) seen.set(name.text, name);
    else {
      context.error(name, "reserved-twice", `\`${name.text}\` is reserved twice`, {
        notes: [context.note(first, "it is first reserved here")],
      });
    }
  }
}

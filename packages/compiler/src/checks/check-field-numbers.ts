import type { ExtensionRangeSymbol, FieldSymbol, MessageSymbol } from "../linker/symbols.ts";
import type { ReservedNode } from "../syntax/nodes.ts";
import type { CheckContext } from "./check-context.ts";
import { elementsOf } from "./check-ranges.ts";
import { FIRST_RESERVED, freeNumberHint, LAST_RESERVED, MAX_FIELD_NUMBER } from "./next-number.ts";
import { NumberRanges } from "./number-ranges.ts";

/** Numbers of a message's fields: in range, each used once, none that is reserved or left to extensions. */
export function checkFieldNumbers(context: CheckContext, message: MessageSymbol): void {
  if (message.isMapEntry) return;
  const closed = new Closed(message);
  const byNumber = new Map<number, FieldSymbol>();
  for (const field of message.fields) {
    if (!checkRange(context, field, message)) continue;
    const first = byNumber.get(field.number);
    if (first === undefined) {
      byNumber.set(field.number, field);
      checkReserved(context, field, message, closed);
      continue;
    }
    context.error(
      field.node.number,
      "number-reused",
      `field number ${field.number} is already used by \`${first.name}\``,
      {
        hint: freeNumberHint(message),
        notes: [context.note(first.node.number, `\`${first.name}\` has it here`)],
      },
    );
  }
}

/** Whether the number can be a field's at all; the caller goes on only then. */
export function checkRange(
  context: CheckContext,
  field: FieldSymbol,
  message: MessageSymbol | undefined,
): boolean {
  const { number } = field;
  const reserved = context.isAsked && number >= FIRST_RESERVED && number <= LAST_RESERVED;
  if (number > 0 && (number <= MAX_FIELD_NUMBER || field.isExtension) && !reserved) return true;
  if (context.isFaulty(field.node.number)) return false;
  const hint = message && freeNumberHint(message);
  if (number <= 0) {
    context.error(field.node.number, "field-number-range", "field numbers start at 1", { hint });
  } else if (reserved) {
    const text = `numbers ${FIRST_RESERVED} to ${LAST_RESERVED} are reserved for implementations of Protocol Buffers`;
    context.error(field.node.number, "number-range-reserved", text, { hint });
  } else {
    const text = `field number ${number} is over the largest, ${MAX_FIELD_NUMBER}`;
    context.error(field.node.number, "field-number-range", text, { hint });
  }
  return false;
}

/** What a message keeps its fields from. */
class Closed {
  readonly numbers: NumberRanges<true>;
  readonly extensions: NumberRanges<ExtensionRangeSymbol>;
  readonly names: ReadonlySet<string>;

  constructor({ proto, extensionRanges }: MessageSymbol) {
    this.numbers = new NumberRanges(
      proto.reservedRange.map(({ start, end }) => ({ first: start!, last: end! - 1, of: true })),
    );
    this.extensions = extensionRangesOf(extensionRanges);
    this.names = new Set(proto.reservedName);
  }
}

export function extensionRangesOf(
  ranges: readonly ExtensionRangeSymbol[],
): NumberRanges<ExtensionRangeSymbol> {
  return new NumberRanges(ranges.map((of) => ({ first: of.proto.start!, last: of.proto.end! - 1, of })));
}

function checkReserved(
  context: CheckContext,
  field: FieldSymbol,
  message: MessageSymbol,
  closed: Closed,
): void {
  const { number, name } = field;
  if (closed.numbers.find(number) === true) {
    const places = reservedNodes(message)
      .flatMap((reserved) => reserved.ranges)
      .filter(({ first, last }) => number >= first.value && number <= (last ?? first).value);
    const text = `field number ${number} is reserved in \`${message.name}\``;
    context.error(field.node.number, "number-reserved", text, {
      hint: freeNumberHint(message),
      notes: places.map((node) => context.note(node, "it is reserved here")),
    });
  }
  const range = closed.extensions.find(number);
  if (range !== undefined) {
    const text = `field number ${number} is left to extensions of \`${message.name}\``;
    context.error(field.node.number, "number-in-extensions", text, {
      hint: freeNumberHint(message),
      notes: [context.note(range.node, "by this range")],
    });
  }
  if (closed.names.has(name)) {
    const places = reservedNodes(message)
      .flatMap((reserved) => reserved.names)
      .filter(({ text }) => text === name);
    context.error(
      field.nameNode,
      "name-reserved",
      `field name \`${name}\` is reserved in \`${message.name}\``,
      {
        notes: places.map((node) => context.note(node, "it is reserved here")),
      },
    );
  }
}

function reservedNodes(message: MessageSymbol): ReservedNode[] {
  const elements = elementsOf(message) ?? [];
  return elements.filter((element): element is ReservedNode => element.kind === "reserved");
}

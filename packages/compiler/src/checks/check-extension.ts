import { LABEL, TYPE } from "../descriptors/field-type.ts";
import { jsonNameOf } from "../descriptors/json-name.ts";
import type { ExtensionRangeSymbol, FieldSymbol, MessageSymbol } from "../linker/symbols.ts";
import type { CheckContext } from "./check-context.ts";
import { checkExtensionDeclaration } from "./check-extension-declaration.ts";
import { optionNode } from "./check-field.ts";
import { checkRange, extensionRangesOf } from "./check-field-numbers.ts";
import type { NumberRanges } from "./number-ranges.ts";

const MESSAGE_SET = 1;

/** An extension's number must be one its extendee leaves open, and used by no other extension. */
export function checkExtension(context: CheckContext, field: FieldSymbol): void {
  const extendee = field.containing;
  if (!checkRange(context, field, undefined) || extendee === undefined) return;
  const { number } = field;
  const range = rangesOf(extendee).find(number);
  if (range === undefined) {
    const ranges = extendee.extensionRanges.map(({ proto }) =>
      proto.start === proto.end! - 1 ? `${proto.start}` : `${proto.start} to ${proto.end! - 1}`,
    );
    const hint =
      ranges.length === 0 ? "it leaves no numbers to extensions" : `it leaves open ${ranges.join(", ")}`;
    context.error(
      field.node.number,
      "extension-number",
      `\`${extendee.fullName}\` does not leave ${number} to extensions`,
      { hint },
    );
    return;
  }
  checkUnique(context, field);
  if (
    extendee.target?.value.isTrue(MESSAGE_SET) === true &&
    (field.type !== TYPE.message || field.isRepeated)
  ) {
    context.error(field.node.type, "message-set", "an extension of a message set must be a single message");
  }
  if (field.proto.jsonName !== jsonNameOf(field.name)) {
    context.error(
      optionNode(field, "json_name"),
      "json-name",
      "an extension cannot have a JSON name of its own",
    );
  }
  if (field.proto.label === LABEL.required) {
    context.error(
      field.node.label ?? field.nameNode,
      "extension-required",
      "an extension cannot be required",
    );
  }
  checkExtensionDeclaration(context, field, range);
}

const rangesByMessage = new WeakMap<MessageSymbol, NumberRanges<ExtensionRangeSymbol>>();

function rangesOf(message: MessageSymbol): NumberRanges<ExtensionRangeSymbol> {
  let ranges = rangesByMessage.get(message);
  if (ranges === undefined)
    rangesByMessage.set(message, (ranges = extensionRangesOf(message.extensionRanges)));
  return ranges;
}

function checkUnique(context: CheckContext, field: FieldSymbol): void {
  const extendee = field.containing!;
  const known = (extendee.extensionsByNumber ??= new Map());
  const first = known.get(field.number);
  if (first === undefined) {
    known.set(field.number, field);
    return;
  }
  const message = `extension number ${field.number} of \`${extendee.fullName}\` is already used by \`${first.fullName}\``;
  const { source } = first.file;
  const { start, end } = first.file === field.file ? first.node.number : first.nameNode;
  const notes = [{ source, start, end, message: `\`${first.name}\` has it here` }];
  // Two files may meet in one run only by chance, and then no reader need ever see both.
  if (first.file === field.file) context.error(field.node.number, "extension-reused", message, { notes });
  else context.warning(field.node.number, "extension-reused", message, { notes });
}

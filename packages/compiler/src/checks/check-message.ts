import type { MessageSymbol } from "../linker/symbols.ts";
import type { CheckContext } from "./check-context.ts";

const MAP_ENTRY = 7;
const MESSAGE_SET = 1;

export function checkMessage(context: CheckContext, message: MessageSymbol): void {
  const used = new Set(message.fields.map((field) => field.oneof));
  for (const oneof of message.oneofs) {
    if (oneof.isSynthetic || used.has(oneof) || context.isFaulty(oneof.node)) continue;
    context.error(oneof.nameNode, "oneof-empty", `oneof \`${oneof.name}\` has no fields`);
  }
  if (message.target?.value.get(MAP_ENTRY) !== undefined) {
    const node = message.optionNodes?.find(({ name }) => name[0]!.text === "map_entry") ?? message.nameNode;
    context.error(node, "map-entry", "`map_entry` cannot be set by hand", {
      hint: "use `map<KeyType, ValueType>`",
    });
  }
  if (message.target?.value.isTrue(MESSAGE_SET) === true) {
    for (const field of message.fields) {
      context.error(field.nameNode, "message-set", "a message set holds extensions only, no fields");
    }
  }
}

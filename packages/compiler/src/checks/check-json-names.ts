import { jsonNameOf } from "../descriptors/json-name.ts";
import { JSON_FORMAT } from "../features/feature-set.ts";
import type { FieldSymbol, MessageSymbol } from "../linker/symbols.ts";
import type { SyntaxNode } from "../syntax/nodes.ts";
import type { CheckContext } from "./check-context.ts";

const LEGACY_CONFLICTS = 11;

interface JsonName {
  readonly field: FieldSymbol;
  readonly name: string;
  readonly custom: boolean;
}

/** Fields of one message must differ in JSON too, by the names they have and by those they would have. */
export function checkJsonNames(context: CheckContext, message: MessageSymbol): void {
  if (message.isMapEntry || message.target?.value.isTrue(LEGACY_CONFLICTS) === true) return;
  const hasCustom = message.fields.some((field) => field.proto.jsonName !== jsonNameOf(field.name));
  checkNames(context, message, false);
  if (hasCustom) checkNames(context, message, true);
}

function checkNames(context: CheckContext, message: MessageSymbol, useCustom: boolean): void {
  const seen = new Map<string, JsonName>();
  for (const field of message.fields) {
    const json = jsonNameFor(field, useCustom);
    if (json.custom && json.name.startsWith("[") && json.name.endsWith("]")) {
      context.error(
        field.nameNode,
        "json-name",
        `the JSON name \`${json.name}\` is in brackets, which mark extensions`,
      );
      continue;
    }
    const first = seen.get(json.name);
    if (first === undefined) seen.set(json.name, json);
    else if (first.field.name === field.name) continue;
    else if (!useCustom || json.custom || first.custom) report(context, message, json, first);
  }
}

function jsonNameFor(field: FieldSymbol, useCustom: boolean): JsonName {
  const name = jsonNameOf(field.name);
  const own = field.proto.jsonName!;
  return useCustom && own !== name ? { field, name: own, custom: true } : { field, name, custom: false };
}

function report(context: CheckContext, message: MessageSymbol, json: JsonName, first: JsonName): void {
  const how = (which: JsonName): string => (which.custom ? "" : " by default");
  const text = `field \`${json.field.name}\` is \`${json.name}\` in JSON${how(json)}, and so is \`${first.field.name}\`${how(first)}`;
  const node: SyntaxNode = json.field.nameNode;
  const extras = { notes: [context.note(first.field.nameNode, `\`${first.field.name}\` is declared here`)] };
  const tolerated =
    message.features.jsonFormat === JSON_FORMAT.legacyBestEffort && (!json.custom || !first.custom);
  if (tolerated) context.warning(node, "json-name-conflict", text, extras);
  else context.error(node, "json-name-conflict", text, extras);
}

import type { EnumSymbol, EnumValueSymbol } from "../linker/symbols.ts";
import { MessageLiteral } from "../linker/symbols.ts";
import type { CheckContext } from "./check-context.ts";

const JSON_OPTION = "pb.enumvalue.json";
const STRING_FIELD = 1;

/** What a value is called in JSON by option, if it has one. */
function customString(value: EnumValueSymbol): string | undefined {
  for (const [field, literal] of value.target?.value.fields ?? []) {
    if (field.isExtension && field.fullName === JSON_OPTION && literal instanceof MessageLiteral) {
      const text = literal.get(STRING_FIELD);
      return typeof text === "string" ? text : "";
    }
  }
  return undefined;
}

/** Names in JSON must tell the values of an enum apart, and those of one number must be the same. */
export function checkEnumJsonStrings(context: CheckContext, symbol: EnumSymbol): void {
  if (!symbol.values.some((value) => customString(value) !== undefined)) return;
  const byName = new Map<string, EnumValueSymbol>();
  const byNumber = new Map<number, EnumValueSymbol>();
  for (const value of symbol.values) {
    const custom = customString(value);
    const first = byNumber.get(value.number);
    if (first === undefined) byNumber.set(value.number, value);
    else if (customString(first) !== custom) {
      report(
        context,
        value,
        `\`${value.name}\` and \`${first.name}\` are one value and must have one name in JSON`,
        first,
      );
    }
    for (const name of custom === undefined ? [value.name] : [value.name, custom])
      claim(context, byName, value, name);
    if (custom !== undefined) checkString(context, value, custom);
  }
}

function claim(
  context: CheckContext,
  byName: Map<string, EnumValueSymbol>,
  value: EnumValueSymbol,
  name: string,
): void {
  const first = byName.get(name);
  if (first === undefined) byName.set(name, value);
  else if (first !== value && first.number !== value.number) {
    report(context, value, `\`${name}\` is the name of \`${first.name}\` in JSON`, first);
  }
}

function checkString(context: CheckContext, value: EnumValueSymbol, custom: string): void {
  if (custom.includes("\0")) report(context, value, "a name in JSON cannot hold a NUL character");
  if (/^\s*[+-]?\d+\s*$/.test(custom) && Number(custom) !== value.number) {
    report(context, value, `\`${custom}\` in JSON would be the value of number ${Number(custom)}`);
  }
}

function report(
  context: CheckContext,
  value: EnumValueSymbol,
  message: string,
  other?: EnumValueSymbol,
): void {
  const notes =
    other === undefined ? [] : [context.note(other.nameNode, `\`${other.name}\` is declared here`)];
  context.error(value.nameNode, "enum-json-string", message, { notes });
}

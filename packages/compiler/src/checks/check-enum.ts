import { ENUM_TYPE } from "../features/feature-set.ts";
import type { EnumSymbol, EnumValueSymbol } from "../linker/symbols.ts";
import type { CheckContext } from "./check-context.ts";
import { checkEnumJsonNames } from "./check-enum-json-names.ts";
import { checkEnumJsonStrings } from "./check-enum-json-strings.ts";
import { checkEnumRanges } from "./check-ranges.ts";
import { NumberRanges } from "./number-ranges.ts";

const ALLOW_ALIAS = 2;

export function checkEnum(context: CheckContext, symbol: EnumSymbol): void {
  const first = symbol.values[0];
  if (first === undefined) {
    if (context.isFaulty(symbol.node)) return;
    context.error(symbol.nameNode, "enum-empty", `enum \`${symbol.name}\` has no values`, {
      hint: "an enum needs at least one value; its first is the default",
    });
    return;
  }
  if (symbol.features.enumType === ENUM_TYPE.open && first.number !== 0) {
    const { edition } = context.file;
    const which = edition === 999 ? "a proto3 enum" : "an open enum";
    context.error(
      first.node.number,
      "enum-first-zero",
      `the first value of ${which} must be 0, \`${first.name}\` is ${first.number}`,
      {
        hint: `put a value such as \`${upperSnake(symbol.name)}_UNSPECIFIED = 0\` first`,
      },
    );
  }
  checkAliases(context, symbol);
  checkReserved(context, symbol);
  checkEnumRanges(context, symbol);
  checkEnumJsonNames(context, symbol);
  checkEnumJsonStrings(context, symbol);
}

function upperSnake(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
}

function checkAliases(context: CheckContext, symbol: EnumSymbol): void {
  const option = symbol.optionNodes?.find(
    ({ name }) => name.length === 1 && name[0]!.text === "allow_alias" && !name[0]!.extension,
  );
  const allowed = symbol.target?.value.get(ALLOW_ALIAS);
  if (option !== undefined && allowed === false) {
    context.error(option, "allow-alias", "`allow_alias = false` says nothing: remove it");
    return;
  }
  const byNumber = new Map<number, EnumValueSymbol>();
  let aliased = false;
  for (const value of symbol.values) {
    const first = byNumber.get(value.number);
    if (first === undefined) {
      byNumber.set(value.number, value);
      continue;
    }
    aliased = true;
    if (allowed === true || context.isFaulty(value.node.number)) continue;
    context.error(
      value.node.number,
      "enum-number-reused",
      `number ${value.number} is already used by \`${first.name}\``,
      {
        hint: `the next free number is ${nextFree(symbol)}; if both names are meant, set \`option allow_alias = true;\``,
        notes: [context.note(first.node.number, `\`${first.name}\` has it here`)],
      },
    );
  }
  if (allowed === true && !aliased && option !== undefined) {
    context.error(
      option,
      "allow-alias",
      `enum \`${symbol.name}\` has no two values of one number: remove \`allow_alias\``,
    );
  }
}

function nextFree(symbol: EnumSymbol): number {
  const taken = new Set(symbol.values.map(({ number }) => number));
  let free = 0;
  while (taken.has(free)) free++;
  return free;
}

function checkReserved(context: CheckContext, symbol: EnumSymbol): void {
  const names = new Set(symbol.proto.reservedName);
  const numbers = new NumberRanges(
    symbol.proto.reservedRange.map(({ start, end }) => ({ first: start!, last: end!, of: true })),
  );
  for (const value of symbol.values) {
    if (numbers.find(value.number) === true) {
      context.error(
        value.node.number,
        "number-reserved",
        `number ${value.number} is reserved in \`${symbol.name}\``,
      );
    }
    if (names.has(value.name)) {
      context.error(
        value.nameNode,
        "name-reserved",
        `name \`${value.name}\` is reserved in \`${symbol.name}\``,
      );
    }
  }
}

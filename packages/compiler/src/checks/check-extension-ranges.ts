import { SCALAR_NAMES } from "../lexer/keywords.ts";
import type { ExtensionRangeSymbol, MessageSymbol } from "../linker/symbols.ts";
import type { CheckContext } from "./check-context.ts";
import {
  DECLARATION,
  type Declaration,
  declarationsOf,
  VERIFICATION,
} from "./check-extension-declaration.ts";

const STATE_UNVERIFIED = 1;
const QUALIFIED = /^\.[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*$/;

/** What extension ranges declare must make sense by itself; it is kept for the extensions of other files. */
export function checkExtensionRanges(context: CheckContext, message: MessageSymbol): void {
  const names = new Set<string>();
  for (const range of message.extensionRanges) {
    const list = range.target?.value.get(DECLARATION);
    if (Array.isArray(list)) range.declarations = list;
    const verification = range.target?.value.get(VERIFICATION);
    if (typeof verification === "number") range.verification = verification;
    const declarations = declarationsOf(range);
    if (declarations.length === 0) continue;
    if (verification === STATE_UNVERIFIED) {
      fault(context, range, "a range that declares extensions cannot be `UNVERIFIED`");
      continue;
    }
    checkDeclarations(context, range, declarations, names);
  }
}

function fault(context: CheckContext, range: ExtensionRangeSymbol, message: string): void {
  context.error(range.node, "extension-declaration", message);
}

function checkDeclarations(
  context: CheckContext,
  range: ExtensionRangeSymbol,
  declarations: readonly Declaration[],
  names: Set<string>,
): void {
  const numbers = new Set<number>();
  for (const { number, fullName, type, reserved } of declarations) {
    if (number < range.proto.start! || number >= range.proto.end!)
      fault(context, range, `declared number ${number} is not in the range`);
    if (numbers.has(number)) fault(context, range, `number ${number} is declared twice`);
    numbers.add(number);
    if (fullName === undefined || type === undefined) {
      if (fullName !== type || !reserved)
        fault(context, range, `the declaration of ${number} needs both \`full_name\` and \`type\``);
      continue;
    }
    if (names.has(fullName)) {
      fault(context, range, `\`${fullName}\` is declared twice`);
      return;
    }
    names.add(fullName);
    for (const name of SCALAR_NAMES.includes(type) ? [fullName] : [fullName, type]) {
      if (!QUALIFIED.test(name))
        fault(context, range, `\`${name}\` must be a full name that begins with a dot`);
    }
  }
}

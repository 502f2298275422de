import { forEachDeclaration } from "../linker/declarations.ts";
import type { DeclaredSymbol, FieldSymbol, MessageSymbol } from "../linker/symbols.ts";
import type { CheckContext } from "./check-context.ts";
import { checkEnum } from "./check-enum.ts";
import { checkExtension } from "./check-extension.ts";
import { checkField } from "./check-field.ts";
import { checkFieldNumbers } from "./check-field-numbers.ts";
import { checkJsonNames } from "./check-json-names.ts";
import { checkMap } from "./check-map.ts";
import { checkMessage } from "./check-message.ts";
import { checkProto3Field, checkProto3Message } from "./check-proto3.ts";
import { checkMessageRanges } from "./check-ranges.ts";

/** Every rule that a file must keep once its names and options are known. */
export function checkFile(context: CheckContext): void {
  forEachDeclaration(context.file, (symbol) => checkSymbol(context, symbol));
}

function checkSymbol(context: CheckContext, symbol: DeclaredSymbol): void {
  switch (symbol.kind) {
    case "message":
      checkMessageSymbol(context, symbol);
      break;
    case "field":
      checkFieldSymbol(context, symbol);
      break;
    case "enum":
      checkEnum(context, symbol);
      break;
    default:
  }
}

function checkMessageSymbol(context: CheckContext, message: MessageSymbol): void {
  checkMessage(context, message);
  checkFieldNumbers(context, message);
  checkMessageRanges(context, message);
  checkJsonNames(context, message);
  if (context.file.edition === 999) checkProto3Message(context, message);
}

function checkFieldSymbol(context: CheckContext, field: FieldSymbol): void {
  if (field.parent.kind === "message" && field.parent.isMapEntry) return;
  checkField(context, field);
  checkMap(context, field);
  if (field.isExtension) checkExtension(context, field);
  if (context.file.edition === 999) checkProto3Field(context, field);
}

import { forEachDeclaration } from "../linker/declarations.ts";
import type { DeclaredSymbol, FieldSymbol, MessageSymbol } from "../linker/symbols.ts";
import type { CheckContext } from "./check-context.ts";
import { checkEnum } from "./check-enum.ts";
import { checkExtension } from "./check-extension.ts";
import { checkExtensionRanges } from "./check-extension-ranges.ts";
import { checkFeatureSupport, checkValueSupport } from "./check-feature-support.ts";
import { checkFieldFeatures, checkFileFeatures, checkOwnFeatures } from "./check-features.ts";
import { checkField } from "./check-field.ts";
import { checkFieldNumbers } from "./check-field-numbers.ts";
import { checkGenericServices } from "./check-generic-services.ts";
import { checkJsonNames } from "./check-json-names.ts";
import { checkLimits } from "./check-limits.ts";
import { checkLiteExtension, checkLiteFile } from "./check-lite.ts";
import { checkMap } from "./check-map.ts";
import { checkMessage } from "./check-message.ts";
import { checkNaming, checkPackageNaming } from "./check-naming.ts";
import { checkOptionImports } from "./check-option-imports.ts";
import { checkOptionUse } from "./check-option-use.ts";
import { checkProto3Field, checkProto3Message } from "./check-proto3.ts";
import { checkMessageRanges } from "./check-ranges.ts";
import { checkFieldVisibility, checkMethodVisibility, checkStrictVisibility } from "./check-visibility.ts";

/** Every rule that a file must keep once its names and options are known. */
export function checkFile(context: CheckContext): void {
  const { file } = context;
  if (file.target !== undefined && checkOwnFeatures(context, file.target))
    checkOptionUse(context, file.target);
  checkFileFeatures(context);
  checkPackageNaming(context);
  checkLiteFile(context);
  if (context.isAsked) {
    checkOptionImports(context);
    checkGenericServices(context);
  }
  forEachDeclaration(file, (symbol) => checkSymbol(context, symbol));
}

function checkSymbol(context: CheckContext, symbol: DeclaredSymbol): void {
  if (symbol.kind === "field" && symbol.parent.kind === "message" && symbol.parent.isMapEntry) {
    // The parts of a map's entry are its field's; only the types they name are theirs.
    checkFieldVisibility(context, symbol);
    return;
  }
  if (symbol.target !== undefined && checkOwnFeatures(context, symbol.target)) {
    checkOptionUse(context, symbol.target);
  }
  checkNaming(context, symbol);
  checkLimits(context, symbol);
  switch (symbol.kind) {
    case "message":
      checkMessageSymbol(context, symbol);
      break;
    case "field":
      checkFieldSymbol(context, symbol);
      break;
    case "enum":
      checkEnum(context, symbol);
      checkStrictVisibility(context, symbol);
      break;
    case "enum value":
      checkValueSupport(context, symbol);
      break;
    case "method":
      checkMethodVisibility(context, symbol);
      break;
    default:
  }
}

function checkMessageSymbol(context: CheckContext, message: MessageSymbol): void {
  checkMessage(context, message);
  checkFieldNumbers(context, message);
  checkMessageRanges(context, message);
  checkExtensionRanges(context, message);
  checkJsonNames(context, message);
  checkStrictVisibility(context, message);
  if (context.file.edition === 999) checkProto3Message(context, message);
}

function checkFieldSymbol(context: CheckContext, field: FieldSymbol): void {
  checkField(context, field);
  checkMap(context, field);
  checkFieldFeatures(context, field);
  checkFeatureSupport(context, field);
  if (field.node.map === undefined) checkFieldVisibility(context, field);
  if (field.isExtension) {
    checkExtension(context, field);
    checkLiteExtension(context, field);
  }
  if (context.file.edition === 999) checkProto3Field(context, field);
}

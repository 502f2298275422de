import type { LinkedFile } from "./linked-file.ts";
import type { DeclaredSymbol, EnumSymbol, MessageSymbol } from "./symbols.ts";

/** Drops the syntax of a finished file: it is large, and nothing reads it any more. */
export function releaseSyntax(file: LinkedFile): void {
  file.syntax = undefined;
  file.optionNodes = undefined;
  file.target?.release();
  forEachDeclaration(file, (symbol) => symbol.release());
}

/** Calls `visit` with every declaration of a file that can carry options, owners before what they own. */
export function forEachDeclaration(file: LinkedFile, visit: (symbol: DeclaredSymbol) => void): void {
  for (const message of file.messages) visitMessage(message, visit);
  for (const symbol of file.enums) visitEnum(symbol, visit);
  for (const extension of file.extensions) visit(extension);
  for (const service of file.services) {
    visit(service);
    for (const method of service.methods) visit(method);
  }
}

function visitMessage(message: MessageSymbol, visit: (symbol: DeclaredSymbol) => void): void {
  visit(message);
  for (const oneof of message.oneofs) visit(oneof);
  for (const field of message.fields) visit(field);
  for (const range of message.extensionRanges) visit(range);
  for (const extension of message.extensions) visit(extension);
  for (const nested of message.messages) visitMessage(nested, visit);
  for (const symbol of message.enums) visitEnum(symbol, visit);
}

function visitEnum(symbol: EnumSymbol, visit: (symbol: DeclaredSymbol) => void): void {
  visit(symbol);
  for (const value of symbol.values) visit(value);
}

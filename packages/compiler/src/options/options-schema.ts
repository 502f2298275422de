import { memberOf, type SymbolTable } from "../linker/symbol-table.ts";
import type { AnySymbol, MessageSymbol, OptionsKind } from "../linker/symbols.ts";

/** Name of the options message of each kind of declaration, in `google.protobuf`. */
export const OPTIONS_MESSAGES: Readonly<Record<OptionsKind, string>> = {
  file: "FileOptions",
  message: "MessageOptions",
  field: "FieldOptions",
  oneof: "OneofOptions",
  "extension range": "ExtensionRangeOptions",
  enum: "EnumOptions",
  "enum value": "EnumValueOptions",
  service: "ServiceOptions",
  method: "MethodOptions",
};

/** The messages that say which options there are: those of a table, and those of another schema behind them. */
export class OptionsSchema {
  readonly #scope: AnySymbol | undefined;
  readonly #fallback: (() => OptionsSchema) | undefined;

  constructor(table: SymbolTable, fallback: (() => OptionsSchema) | undefined) {
    this.#scope = table.find("google.protobuf");
    this.#fallback = fallback;
  }

  message(kind: OptionsKind): MessageSymbol {
    const message = this.#scope && memberOf(this.#scope, OPTIONS_MESSAGES[kind]);
    return message?.kind === "message" ? message : this.#fallback!().message(kind);
  }
}

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

/** Number of the field that holds the options in the descriptor of each kind. */
export const OPTIONS_FIELD: Readonly<Record<OptionsKind, number>> = {
  file: 8,
  message: 7,
  field: 8,
  oneof: 2,
  "extension range": 3,
  enum: 3,
  "enum value": 3,
  service: 3,
  method: 4,
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

import type { SymbolTable } from "../linker/symbol-table.ts";
import type { DeclaredSymbol, MessageSymbol } from "../linker/symbols.ts";

export type OptionsKind = "file" | DeclaredSymbol["kind"];

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

/** The messages of descriptor.proto that say which options there are. */
export class OptionsSchema {
  readonly #messages: ReadonlyMap<OptionsKind, MessageSymbol>;

  private constructor(messages: ReadonlyMap<OptionsKind, MessageSymbol>) {
    this.#messages = messages;
  }

  /** The schema that a table holds, if descriptor.proto is among its files. */
  static of(table: SymbolTable): OptionsSchema | undefined {
    const scope = table.find("google.protobuf");
    if (scope?.kind !== "package") return undefined;
    const messages = new Map<OptionsKind, MessageSymbol>();
    for (const [kind, name] of Object.entries(OPTIONS_MESSAGES)) {
      const message = scope.members.get(name);
      if (message?.kind !== "message") return undefined;
      messages.set(kind as OptionsKind, message);
    }
    return new OptionsSchema(messages);
  }

  message(kind: OptionsKind): MessageSymbol {
    return this.#messages.get(kind)!;
  }
}

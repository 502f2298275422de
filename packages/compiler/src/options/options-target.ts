import type { LinkedFile } from "../linker/linked-file.ts";
import type { DeclaredSymbol, FieldSymbol, Scope } from "../linker/symbols.ts";
import type { OptionNode } from "../syntax/nodes.ts";
import { MessageLiteral, type SingleLiteral } from "./message-literal.ts";
import type { OptionsKind, OptionsSchema } from "./options-schema.ts";

/** What carries options: a file or anything declared in one. */
export type OptionsOwner = LinkedFile | DeclaredSymbol;

/** What one `name = value` came to. */
export interface OptionSetting {
  readonly fields: readonly FieldSymbol[];
  readonly value: SingleLiteral;
}

/** The options of one declaration while and after they are interpreted. */
export class OptionsTarget {
  readonly kind: OptionsKind;
  nodes: readonly OptionNode[];
  /** Where names in parentheses are looked up from. */
  readonly scope: Scope;
  readonly value: MessageLiteral;
  /** For each node the path of fields it set, relative to the options message; empty until interpreted. */
  paths: number[][];
  /** For each node the fields its name led through and the value it gave; undefined until interpreted. */
  settings: (OptionSetting | undefined)[];
  /** How often each repeated field was set by a statement of its own, by its path. */
  repeatedCounts: Map<string, number> | undefined = undefined;

  constructor(kind: OptionsKind, nodes: readonly OptionNode[], scope: Scope, schema: OptionsSchema) {
    this.kind = kind;
    this.nodes = nodes;
    this.scope = scope;
    this.value = new MessageLiteral(schema.message(kind));
    this.paths = nodes.map(() => []);
    this.settings = nodes.map(() => undefined);
  }

  /** Keeps the values only. */
  release(): void {
    this.nodes = [];
    this.paths = [];
    this.settings = [];
    this.repeatedCounts = undefined;
  }
}

/** The scope in which the options of a declaration look for extensions: the one the declaration stands in. */
export function optionScope(owner: DeclaredSymbol): Scope {
  return owner.kind === "extension range" ? owner.parent.parent : owner.parent;
}

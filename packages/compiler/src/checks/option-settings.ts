import type { FieldSymbol, OptionsTarget } from "../linker/symbols.ts";
import { MessageLiteral, type SingleLiteral } from "../linker/symbols.ts";
import type { SyntaxNode } from "../syntax/nodes.ts";

/** A field that some option sets, at any depth, with its values and the place to point at. */
export type SettingVisitor = (field: FieldSymbol, values: readonly SingleLiteral[], node: SyntaxNode) => void;

/** Calls `visit` for every field that the options of a declaration set, outermost first. */
export function forEachSetting(target: OptionsTarget, visit: SettingVisitor): void {
  for (const [index, setting] of target.settings.entries()) {
    if (setting === undefined) continue;
    const node = target.nodes[index]!;
    const last = setting.fields.length - 1;
    for (const [at, field] of setting.fields.entries()) {
      visit(field, at === last ? [setting.value] : [], node.name[at]!);
    }
    walk(setting.value, node.value, visit);
  }
}

function walk(value: SingleLiteral, node: SyntaxNode, visit: SettingVisitor): void {
  if (!(value instanceof MessageLiteral)) return;
  for (const [field, inner] of value.fields) {
    const values = Array.isArray(inner) ? inner : [inner];
    visit(field, values, node);
    for (const element of values) walk(element, node, visit);
  }
}

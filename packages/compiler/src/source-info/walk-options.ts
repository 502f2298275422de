import type { CompactOptions, OptionNode } from "../syntax/nodes.ts";
import type { LocationBuilder } from "./location-builder.ts";

/** An `option` statement: a location for the options it belongs to and one for what it set. */
export function walkOptionStatement(builder: LocationBuilder, optionsField: number, node: OptionNode): void {
  builder.within([optionsField], () => {
    if (!isStripped(builder, node, [])) builder.add(node.start, node.end);
    walkOption(builder, node, true);
  });
}

/** `[…]`; the options stand one step below the current path. */
export function walkCompactOptions(
  builder: LocationBuilder,
  optionsField: number,
  node: CompactOptions,
): void {
  const { targets } = builder.outcome;
  const owned = node.options.find((option) => targets.has(option));
  builder.within([optionsField], () => {
    if (owned === undefined || !isStripped(builder, owned, [])) builder.add(node.start, node.end);
  });
  for (const option of node.options) {
    if (isPseudo(option)) walkPseudoOption(builder, option);
    else builder.within([optionsField], () => walkOption(builder, option, false));
  }
}

function walkOption(builder: LocationBuilder, node: OptionNode, statement: boolean): void {
  const path = builder.outcome.paths.get(node);
  if (path === undefined) return;
  builder.within(path, () => {
    const location = builder.add(node.start, node.end);
    if (statement) builder.attach(location, node.end);
    // Its comments were read all the same, and are not those of what follows.
    if (isStripped(builder, node, path)) builder.locations.pop();
  });
}

function isStripped(builder: LocationBuilder, node: OptionNode, path: readonly number[]): boolean {
  const { stripped, targets } = builder.outcome;
  if (stripped.size === 0) return false;
  const target = targets.get(node);
  const prefixes = target && stripped.get(target);
  return prefixes?.some((prefix) => prefix.every((step, index) => path[index] === step)) === true;
}

const DEFAULT_VALUE = 7;
const JSON_NAME = 10;

function isPseudo({ name }: OptionNode): boolean {
  const first = name[0]!;
  return !first.extension && (first.text === "default" || first.text === "json_name");
}

/** `default` and `json_name` are fields of the descriptor, and located as such. */
function walkPseudoOption(builder: LocationBuilder, node: OptionNode): void {
  if (node.name[0]!.text === "default") {
    builder.addPart(DEFAULT_VALUE, node.value);
  } else {
    builder.addPart(JSON_NAME, node);
    builder.addPart(JSON_NAME, node.value);
  }
}

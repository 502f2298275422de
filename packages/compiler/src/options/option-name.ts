import { isMessageType } from "../descriptors/field-type.ts";
import { withArticle } from "../diagnostics/article.ts";
import { nearest } from "../diagnostics/edit-distance.ts";
import { lookup } from "../linker/lookup.ts";
import { markUsed } from "../linker/resolve-context.ts";
import { didYouMean, suggest } from "../linker/suggest.ts";
import type { FieldSymbol, MessageSymbol, OptionsTarget, Scope } from "../linker/symbols.ts";
import type { OptionNamePart, OptionNode } from "../syntax/nodes.ts";
import type { OptionsContext } from "./options-context.ts";

/** The fields that an option's name leads through, from the options message inwards. */
export function resolveOptionName(
  context: OptionsContext,
  target: OptionsTarget,
  node: OptionNode,
): FieldSymbol[] | undefined {
  let type = target.value.type;
  markUsed(context.file, type.file);
  const path: FieldSymbol[] = [];
  for (const [index, part] of node.name.entries()) {
    const field = part.extension
      ? extensionNamed(context, target.scope, type, part)
      : fieldNamed(context, type, part, index === 0);
    if (field === undefined) return undefined;
    path.push(field);
    if (index === node.name.length - 1) break;
    if (!isMessageType(field.type) || field.message === undefined) {
      context.fault(part, "option-name", `option \`${part.text}\` is not a message and has no fields`);
      return undefined;
    }
    if (field.isRepeated) {
      context.fault(
        part,
        "option-name",
        `option \`${part.text}\` is repeated: its fields cannot be set one by one`,
        {
          hint: "give each element as an aggregate: `{ … }`",
        },
      );
      return undefined;
    }
    type = field.message;
  }
  if (
    node.name[0]!.text === "features" &&
    !node.name[0]!.extension &&
    !checkFeatureOrigin(context, path, node)
  ) {
    return undefined;
  }
  return path;
}

function fieldNamed(
  context: OptionsContext,
  type: MessageSymbol,
  part: OptionNamePart,
  first: boolean,
): FieldSymbol | undefined {
  const field = type.fieldNamed(part.text);
  if (field !== undefined && !(first && part.text === "uninterpreted_option")) return field;
  const near = nearest(
    part.text,
    type.fields.map(({ name }) => name).filter((name) => name !== "uninterpreted_option"),
  );
  const hint =
    near !== undefined
      ? `did you mean \`${near}\`?`
      : first
        ? "custom options are written in parentheses, and the file that declares them must be imported"
        : undefined;
  context.fault(part, "unknown-option", `${type.name} has no option \`${part.text}\``, { hint });
  return undefined;
}

function extensionNamed(
  context: OptionsContext,
  scope: Scope,
  type: MessageSymbol,
  part: OptionNamePart,
): FieldSymbol | undefined {
  const { file, table } = context;
  const found = lookup(table, file, scope, part.text, false);
  const { symbol } = found;
  if (symbol?.kind === "field" && symbol.isExtension) {
    markUsed(file, symbol.file);
    if (symbol.containing === type) return symbol;
    const owner = symbol.containing?.name ?? "another message";
    context.fault(
      part,
      "option-extendee",
      `\`(${part.text})\` is an option of ${owner}, not of ${type.name}`,
    );
    return undefined;
  }
  reportExtension(context, scope, type, part, found);
  return undefined;
}

function reportExtension(
  context: OptionsContext,
  scope: Scope,
  type: MessageSymbol,
  part: OptionNamePart,
  { symbol, hidden, shadow }: ReturnType<typeof lookup>,
): void {
  if (symbol !== undefined) {
    context.fault(part, "unknown-option", `\`${part.text}\` is ${withArticle(symbol.kind)}, not an option`);
    return;
  }
  let hint: string | undefined;
  if (hidden !== undefined && hidden.kind !== "package") {
    hint = `it is declared in \`${hidden.file.source.name}\`, which is not imported`;
  } else if (shadow !== undefined) {
    hint = `its first part means \`${shadow.fullName}\` here; begin with a dot to start outside`;
  } else {
    const wanted = suggest(
      context.file,
      scope,
      part.text,
      (candidate) => candidate.kind === "field" && candidate.isExtension && candidate.containing === type,
    );
    hint = wanted === undefined ? "the file that declares it must be imported" : didYouMean(wanted);
  }
  context.fault(part, "unknown-option", `unknown option \`(${part.text})\``, { hint });
}

function checkFeatureOrigin(
  context: OptionsContext,
  path: readonly FieldSymbol[],
  node: OptionNode,
): boolean {
  const own = path.findIndex((field) => field.file === context.file);
  if (own < 0) return true;
  const part = node.name[own]!;
  context.fault(
    part,
    "feature-origin",
    `feature \`${part.text}\` cannot be used in the file that declares it`,
  );
  return false;
}

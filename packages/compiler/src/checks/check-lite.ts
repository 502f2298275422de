import type { DeclaringFile, FieldSymbol } from "../linker/symbols.ts";
import type { CheckContext } from "./check-context.ts";

const OPTIMIZE_FOR = 9;
const LITE_RUNTIME = 3;
const CC_GENERIC_SERVICES = 16;
const JAVA_GENERIC_SERVICES = 17;

function isLite(file: DeclaringFile): boolean {
  return file.target?.value.get(OPTIMIZE_FOR) === LITE_RUNTIME;
}

/** A file for the full runtime cannot depend on one for the lite runtime. */
export function checkLiteFile(context: CheckContext): void {
  const { file } = context;
  if (!isLite(file)) {
    const lite = file.imports.find((entry) => entry.node.modifier !== "option" && isLite(entry.file));
    if (lite !== undefined) {
      context.error(
        lite.node.path,
        "lite-import",
        `\`${lite.file.source.name}\` is for the lite runtime (\`optimize_for\`), and this file is not`,
      );
    }
    return;
  }
  const options = file.target!.value;
  if (!options.isTrue(CC_GENERIC_SERVICES) && !options.isTrue(JAVA_GENERIC_SERVICES)) return;
  for (const service of file.services) {
    context.error(service.nameNode, "lite-service", "a file for the lite runtime has no generic services");
  }
}

export function checkLiteExtension(context: CheckContext, field: FieldSymbol): void {
  const { containing } = field;
  if (containing === undefined || !isLite(context.file) || isLite(containing.file)) return;
  context.error(
    field.extendNode!.extendee,
    "lite-extension",
    `\`${containing.fullName}\` is for the full runtime and cannot be extended from a lite file`,
  );
}

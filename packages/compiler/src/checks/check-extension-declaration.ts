import { typeNameOf } from "../descriptors/field-type.ts";
import type { ExtensionRangeSymbol, FieldSymbol } from "../linker/symbols.ts";
import { MessageLiteral } from "../linker/symbols.ts";
import type { CheckContext } from "./check-context.ts";

const DECLARATION = 2;
const VERIFICATION = 3;
const STATE_DECLARATION = 0;

/** What an extension range declares about one number. */
export interface Declaration {
  readonly number: number;
  readonly fullName: string | undefined;
  readonly type: string | undefined;
  readonly reserved: boolean;
  readonly repeated: boolean;
}

export function declarationsOf(range: ExtensionRangeSymbol): Declaration[] {
  const list = range.declarations ?? range.target?.value.get(DECLARATION);
  if (!Array.isArray(list)) return [];
  return list
    .filter((value) => value instanceof MessageLiteral)
    .map((value) => ({
      number: Number(value.get(1) ?? 0),
      fullName: value.get(2) as string | undefined,
      type: value.get(3) as string | undefined,
      reserved: value.isTrue(5),
      repeated: value.isTrue(6),
    }));
}

/** An extension must be what its range declares for its number. */
export function checkExtensionDeclaration(
  context: CheckContext,
  field: FieldSymbol,
  range: ExtensionRangeSymbol,
): void {
  // Anybody may extend options; what descriptor.proto declares is a register, not a rule.
  if (range.file.source.name === "google/protobuf/descriptor.proto") return;
  const declarations = declarationsOf(range);
  const declaration = declarations.find(({ number }) => number === field.number);
  if (declaration === undefined) {
    if (declarations.length > 0 || range.verification === STATE_DECLARATION) {
      context.error(
        field.node.number,
        "extension-undeclared",
        `\`${range.parent.fullName}\` does not declare extension ${field.number}`,
        {
          hint: "its range lists the extensions that may use it",
        },
      );
    }
    return;
  }
  const { fullName, type, reserved, repeated } = declaration;
  if (reserved) {
    context.error(
      field.node.number,
      "extension-declaration",
      `extension number ${field.number} of \`${range.parent.fullName}\` is reserved`,
    );
    return;
  }
  const actualType = field.proto.typeName ?? typeNameOf(field.type);
  if (type !== undefined && type !== actualType && `.${type}` !== actualType) {
    mismatch(context, field, range, `of type \`${type}\`, not \`${actualType}\``);
  }
  if (fullName !== undefined && fullName !== `.${field.fullName}`) {
    mismatch(context, field, range, `named \`${fullName}\`, not \`.${field.fullName}\``);
  }
  if (repeated !== field.isRepeated) mismatch(context, field, range, repeated ? "repeated" : "singular");
}

function mismatch(
  context: CheckContext,
  field: FieldSymbol,
  range: ExtensionRangeSymbol,
  what: string,
): void {
  context.error(
    field.nameNode,
    "extension-declaration",
    `extension ${field.number} of \`${range.parent.fullName}\` is declared to be ${what}`,
  );
}

export { DECLARATION, VERIFICATION };

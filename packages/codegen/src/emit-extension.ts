import type { FieldDescriptor } from "@weft/protobuf";
import type { ElementDocs } from "./element-docs.ts";
import { propertyType } from "./field-types.ts";
import type { ModuleScope } from "./module-scope.ts";
import type { Printer } from "./printer.ts";

/** An extension: a constant to get and set it by. */
export function emitExtension(
  field: FieldDescriptor,
  scope: ModuleScope,
  docs: ElementDocs,
  out: Printer,
): void {
  const name = scope.names.of(field);
  const types = `<${scope.type(field.extendee!)}, ${propertyType(field, scope)}>`;
  const args = [scope.names.file, `"${field.fullName}"`];
  if (field.message) args.push(`() => ${scope.value(field.message)}`);
  out.line("", ...docs.of(field));
  out.line(
    `export const ${name}: ${scope.runtimeType("Extension")}${types} = /* @__PURE__ */ ${scope.runtime("extension")}(`,
  );
  out.line(`  ${args.join(", ")},`, ");");
}

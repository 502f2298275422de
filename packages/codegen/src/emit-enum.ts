import type { EnumDescriptor } from "@weft/protobuf";
import type { ElementDocs } from "./element-docs.ts";
import type { ModuleScope } from "./module-scope.ts";
import type { Printer } from "./printer.ts";

/** An enum: a constant with its values, and the type of them. */
export function emitEnum(one: EnumDescriptor, scope: ModuleScope, docs: ElementDocs, out: Printer): void {
  const name = scope.names.of(one);
  out.line("", ...docs.of(one));
  out.block(
    `export const ${name} = {`,
    () => {
      for (const value of one.values) out.line(...docs.of(value), `${value.localName}: ${value.number},`);
    },
    "} as const;",
  );
  // `number & {}` keeps the names in completion where any number may come.
  out.line(
    `export type ${name} = (typeof ${name})[keyof typeof ${name}]${one.open ? " | (number & {})" : ""};`,
  );
}

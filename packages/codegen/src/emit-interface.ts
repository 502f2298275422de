import type { MessageDescriptor, OneofDescriptor } from "@weft/protobuf";
import type { ElementDocs } from "./element-docs.ts";
import { isOptional, propertyInit, propertyType, valueInit, valueType } from "./field-types.ts";
import type { ModuleScope } from "./module-scope.ts";
import type { Printer } from "./printer.ts";
import { membersOf } from "./read-locals.ts";

/** The message as it is read. */
export function emitInterface(
  message: MessageDescriptor,
  scope: ModuleScope,
  docs: ElementDocs,
  out: Printer,
): void {
  out.line(...docs.of(message));
  const name = scope.names.of(message);
  const members = membersOf(message);
  if (members.length === 0) {
    out.line(`export type ${name} = ${scope.runtimeType("EmptyMessage")};`);
    return;
  }
  out.block(`export interface ${name} {`, () => {
    for (const member of members) {
      if ("oneof" in member) {
        emitOneof(member.oneof, docs, out, (field) => valueType(field, scope));
        continue;
      }
      const { field } = member;
      const type = propertyType(field, scope);
      out.line(...docs.of(field));
      out.line(
        isOptional(field) ? `${field.localName}?: ${type} | undefined;` : `${field.localName}: ${type};`,
      );
    }
  });
}

/** What the message can be made from. */
export function emitInit(message: MessageDescriptor, scope: ModuleScope, out: Printer): void {
  const name = scope.names.initOf(message);
  const members = membersOf(message);
  out.line(`/** What a {@link ${scope.names.of(message)}} can be made from. */`);
  if (members.length === 0) {
    out.line(`export type ${name} = ${scope.runtimeType("EmptyMessage")};`);
    return;
  }
  out.block(`export interface ${name} {`, () => {
    for (const member of members) {
      if ("oneof" in member) emitOneof(member.oneof, undefined, out, (field) => valueInit(field, scope));
      else out.line(`${member.field.localName}?: ${propertyInit(member.field, scope)} | undefined;`);
    }
  });
}

function emitOneof(
  oneof: OneofDescriptor,
  docs: ElementDocs | undefined,
  out: Printer,
  typeOf: (field: OneofDescriptor["fields"][number]) => string,
): void {
  if (docs) out.line(...docs.of(oneof));
  out.line(`${oneof.localName}?:`);
  for (const field of oneof.fields) {
    if (docs) out.line(...docs.of(field).map((line) => `  ${line}`));
    out.line(`  | { case: "${field.localName}"; value: ${typeOf(field)} }`);
  }
  out.line("  | undefined;");
}

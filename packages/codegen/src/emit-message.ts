import type { MessageDescriptor } from "@weft/protobuf";
import type { ElementDocs } from "./element-docs.ts";
import { emitCreate } from "./emit-create.ts";
import { emitEnum } from "./emit-enum.ts";
import { emitExtension } from "./emit-extension.ts";
import { emitInit, emitInterface } from "./emit-interface.ts";
import { emitRead } from "./emit-read.ts";
import { emitWrite } from "./emit-write.ts";
import type { ModuleScope } from "./module-scope.ts";
import type { Printer } from "./printer.ts";

/** A message: its interface, what it can be made from, its type, and the types nested in it. */
export function emitMessage(
  message: MessageDescriptor,
  scope: ModuleScope,
  docs: ElementDocs,
  out: Printer,
): void {
  if (message.mapEntry) return;
  const name = scope.names.of(message);
  const init = scope.names.initOf(message);
  out.line("");
  emitInterface(message, scope, docs, out);
  out.line("");
  emitInit(message, scope, out);
  out.line("");
  const types = `<${name}, ${init}>`;
  const make = scope.runtime("message") + types;
  const type = scope.runtimeType("MessageType") + types;
  out.line(`export const ${name}: ${type} = /* @__PURE__ */ ${make}(`);
  out.indent(() => {
    out.line(`${scope.names.file},`, `"${message.typeName}",`);
    out.block(
      "{",
      () => {
        emitCreate(message, scope, out);
        emitWrite(message, scope, out);
        emitRead(message, scope, out);
      },
      "},",
    );
  });
  out.line(");");
  for (const one of message.enums) emitEnum(one, scope, docs, out);
  for (const one of message.extensions) emitExtension(one, scope, docs, out);
  for (const nested of message.messages) emitMessage(nested, scope, docs, out);
}

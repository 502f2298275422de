import type { MessageDescriptor, ServiceDescriptor } from "@weft/protobuf";
import type { ElementDocs } from "./element-docs.ts";
import type { ModuleScope } from "./module-scope.ts";
import type { Printer } from "./printer.ts";

/** A service: its name and methods, with the types of what goes in and comes out. */
export function emitService(
  service: ServiceDescriptor,
  scope: ModuleScope,
  docs: ElementDocs,
  out: Printer,
): void {
  const name = scope.names.of(service);
  const methodType = service.methods.length > 0 ? scope.runtimeType("MethodType") : "";
  const typeOf = (message: MessageDescriptor): string => `${scope.type(message)}, ${scope.initType(message)}`;
  out.line("", ...docs.of(service));
  out.block(
    `export const ${name}: {`,
    () => {
      out.line(`readonly typeName: "${service.typeName}";`);
      out.block(
        "readonly methods: {",
        () => {
          for (const method of service.methods) {
            const types = `${typeOf(method.input)}, ${typeOf(method.output)}, "${method.methodKind}"`;
            out.line(...docs.of(method), `readonly ${method.localName}: ${methodType}<${types}>;`);
          }
        },
        "};",
      );
      out.line(`readonly descriptor: ${scope.runtimeType("ServiceDescriptor")};`);
    },
    `} = /* @__PURE__ */ ${scope.runtime("service")}(${scope.names.file}, "${service.typeName}", {`,
  );
  out.indent(() => {
    for (const method of service.methods) {
      out.block(
        `${method.localName}: {`,
        () => {
          out.line(`name: "${method.name}",`, `path: "${method.path}",`, `kind: "${method.methodKind}",`);
          out.line(`input: ${scope.value(method.input)},`, `output: ${scope.value(method.output)},`);
          if (method.idempotency) out.line(`idempotency: "${method.idempotency}",`);
        },
        "},",
      );
    }
  });
  out.line("});");
}

import type { FileDescriptor } from "@weft/protobuf";
import type { Comments } from "./comments.ts";
import { ElementDocs } from "./element-docs.ts";
import { emitEnum } from "./emit-enum.ts";
import { emitExtension } from "./emit-extension.ts";
import { emitMessage } from "./emit-message.ts";
import { emitService } from "./emit-service.ts";
import { ModuleScope, type ModuleSettings } from "./module-scope.ts";
import { Printer } from "./printer.ts";

/** The module of one file. `embedded` is its FileDescriptorProto as the module shall carry it. */
export function emitModule(
  file: FileDescriptor,
  comments: Comments,
  embedded: Uint8Array,
  settings: ModuleSettings,
): string {
  const scope = new ModuleScope(file, settings);
  const docs = new ElementDocs(file, comments);
  const body = new Printer();
  emitFile(file, embedded, scope, body);
  for (const one of file.enums) emitEnum(one, scope, docs, body);
  for (const message of file.messages) emitMessage(message, scope, docs, body);
  for (const one of file.extensions) emitExtension(one, scope, docs, body);
  for (const service of file.services) emitService(service, scope, docs, body);

  const head = new Printer();
  head.line(`// Made by Weft from ${file.path}: changes here are lost.`, "", ...scope.importLines());
  return head.toString() + body.toString();
}

const base64LineLength = 96;

function emitFile(file: FileDescriptor, embedded: Uint8Array, scope: ModuleScope, out: Printer): void {
  const base64 = btoa(Array.from(embedded, (byte) => String.fromCharCode(byte)).join(""));
  const chunks = base64.match(new RegExp(`.{1,${base64LineLength}}`, "g")) ?? [""];
  const imports = file.imports.map((one) => scope.fileConstant(one));
  const type = scope.runtimeType("ProtoFile");
  out.line("", `/** The schema of ${file.path}. */`);
  out.block(
    `export const ${scope.names.file}: ${type} = /* @__PURE__ */ ${scope.runtime("protoFile")}(`,
    () => {
      out.line(`"${file.path}",`);
      chunks.forEach((chunk, i) => {
        out.line(`${i === 0 ? "" : "  "}"${chunk}"${i === chunks.length - 1 ? "," : " +"}`);
      });
      const { int64 = "bigint", typedArrays = false } = scope.settings.choices;
      const choices = [int64 !== "bigint" && `int64: "${int64}"`, typedArrays && "typedArrays: true"].filter(
        Boolean,
      );
      if (imports.length > 0 || choices.length > 0) out.line(`() => [${imports.join(", ")}],`);
      if (choices.length > 0) out.line(`{ ${choices.join(", ")} },`);
    },
    ");",
  );
}

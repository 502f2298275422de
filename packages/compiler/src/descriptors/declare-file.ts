import type { DiagnosticSink } from "../diagnostics/diagnostic-sink.ts";
import { LinkedFile } from "../linker/linked-file.ts";
import type { SymbolTable } from "../linker/symbol-table.ts";
import { decodeUtf8 } from "../source/decode-utf8.ts";
import type { FileNode, ImportNode, OptionNode, PackageNode } from "../syntax/nodes.ts";
import type { DeclareContext } from "./declare-context.ts";
import { declareEnum } from "./declare-enum.ts";
import { declareExtend, declareMessage } from "./declare-message.ts";
import { declareService } from "./declare-service.ts";
import type { Edition } from "./descriptor-types.ts";
import { newFile } from "./new-descriptor.ts";

/**
 * Makes the descriptors of a file and enters its declarations into the symbol table. Names of types stay as
 * written; resolving them is the linker's part, once every import has been declared.
 */
export function declareFile(
  index: number,
  syntax: FileNode,
  table: SymbolTable,
  sink: DiagnosticSink,
): LinkedFile {
  const proto = newFile(syntax.source.name);
  const file = new LinkedFile(index, syntax, proto);
  if (syntax.edition === 999) proto.syntax = "proto3";
  else if (syntax.edition > 999) {
    proto.syntax = "editions";
    proto.edition = syntax.edition as Edition;
  }
  file.package = declarePackage(file, syntax, table, sink);
  const context: DeclareContext = { file, table, sink };
  for (const element of syntax.elements) {
    switch (element.kind) {
      case "import":
        declareImport(context, element);
        break;
      case "message":
        declareMessage(context, file.package, element, file.messages, proto.messageType);
        break;
      case "enum":
        declareEnum(context, file.package, element, file.enums, proto.enumType);
        break;
      case "service":
        declareService(context, file.package, element);
        break;
      case "extend":
        declareExtend(context, file.package, element, {
          extensions: file.extensions,
          extensionProtos: proto.extension,
          messages: file.messages,
          messageProtos: proto.messageType,
        });
        break;
      case "option":
        file.optionNodes = appendOption(file.optionNodes, element);
        break;
      default:
    }
  }
  return file;
}

function appendOption(options: OptionNode[] | undefined, option: OptionNode): OptionNode[] {
  if (options === undefined) return [option];
  options.push(option);
  return options;
}

function declarePackage(
  file: LinkedFile,
  syntax: FileNode,
  table: SymbolTable,
  sink: DiagnosticSink,
): LinkedFile["package"] {
  let first: PackageNode | undefined;
  for (const element of syntax.elements) {
    if (element.kind !== "package") continue;
    if (first === undefined) {
      first = element;
    } else {
      const { start, end } = first;
      sink.error(file.source, element.start, element.end, "second-package", "a file has one package", {
        notes: [{ source: file.source, start, end, message: "the first one is here" }],
      });
    }
  }
  if (first === undefined) return table.root;
  file.proto.package = first.name.text;
  return table.package(file, first.name);
}

function declareImport({ file, sink }: DeclareContext, node: ImportNode): void {
  const { proto } = file;
  const path = decodeUtf8(node.path.value);
  if (node.modifier === "option") {
    proto.optionDependency.push(path);
    return;
  }
  if (proto.optionDependency.length > 0) {
    sink.error(file.source, node.start, node.end, "import-order", "imports stand before option imports");
  }
  if (node.modifier === "public") proto.publicDependency.push(proto.dependency.length);
  else if (node.modifier === "weak") proto.weakDependency.push(proto.dependency.length);
  proto.dependency.push(path);
}

import { MethodSymbol, type PackageSymbol, ServiceSymbol } from "../linker/symbols.ts";
import type { MethodNode, OptionNode, ServiceNode } from "../syntax/nodes.ts";
import type { DeclareContext } from "./declare-context.ts";

export function declareService(context: DeclareContext, parent: PackageSymbol, node: ServiceNode): void {
  const proto = { name: node.name.text, method: [], options: undefined };
  const service = new ServiceSymbol(parent, context.file, node, proto);
  context.file.services.push(service);
  context.file.proto.service.push(proto);
  context.table.add(parent, service, node.name);
  for (const element of node.elements) {
    if (element.kind === "method") declareMethod(context, service, element);
    else if (element.kind === "option") (service.optionNodes ??= []).push(element);
  }
}

function declareMethod(context: DeclareContext, service: ServiceSymbol, node: MethodNode): void {
  const proto = {
    name: node.name.text,
    inputType: node.input.text,
    outputType: node.output.text,
    options: undefined,
    clientStreaming: node.clientStreaming === undefined ? undefined : true,
    serverStreaming: node.serverStreaming === undefined ? undefined : true,
  };
  const method = new MethodSymbol(service, context.file, node, proto);
  // Braces without options in them still give the method an options message.
  method.optionNodes = node.body?.elements.filter(
    (element): element is OptionNode => element.kind === "option",
  );
  service.methods.push(method);
  service.proto.method.push(proto);
  context.table.add(service, method, node.name);
}

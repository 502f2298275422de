import type { SourceCodeInfo } from "../descriptors/descriptor-types.ts";
import type { FileElement, FileNode, ImportNode, MethodNode, ServiceNode } from "../syntax/nodes.ts";
import { LocationBuilder, type OptionOutcome } from "./location-builder.ts";
import { FILE, NAME, type NestedCounts, newCounts } from "./paths.ts";
import { walkEnum } from "./walk-enum.ts";
import { walkExtend, walkMessage } from "./walk-message.ts";
import { walkOptionStatement } from "./walk-options.ts";

interface FileCounts extends NestedCounts {
  services: number;
  imports: number;
  publicImports: number;
  weakImports: number;
  optionImports: number;
}

/** Where everything in a file stands, with its comments, as protoc's `--include_source_info` says it. */
export function sourceInfoOf(file: FileNode, outcome: OptionOutcome): SourceCodeInfo {
  const builder = new LocationBuilder(file.source, outcome);
  builder.add(file.start, file.end);
  if (file.syntax !== undefined) {
    const { start, end } = file.syntax;
    builder.within([FILE.syntax], () => builder.attach(builder.add(start, end), end));
  }
  const counts: FileCounts = {
    ...newCounts(),
    services: 0,
    imports: 0,
    publicImports: 0,
    weakImports: 0,
    optionImports: 0,
  };
  for (const element of file.elements) walkElement(builder, element, counts);
  return { location: builder.locations };
}

function walkElement(builder: LocationBuilder, element: FileElement, counts: FileCounts): void {
  switch (element.kind) {
    case "message":
      builder.within([FILE.messageType, counts.messages++], () => walkMessage(builder, element));
      break;
    case "enum":
      builder.within([FILE.enumType, counts.enums++], () => walkEnum(builder, element));
      break;
    case "service":
      builder.within([FILE.service, counts.services++], () => walkService(builder, element));
      break;
    case "extend":
      walkExtend(builder, element, FILE.extension, FILE.messageType, counts);
      break;
    case "import":
      walkImport(builder, element, counts);
      break;
    case "package":
      builder.within([FILE.package], () =>
        builder.attach(builder.add(element.start, element.end), element.end),
      );
      break;
    case "option":
      walkOptionStatement(builder, FILE.options, element);
      break;
    default:
      builder.passEmpty(element.end);
  }
}

function walkImport(builder: LocationBuilder, node: ImportNode, counts: FileCounts): void {
  const { modifier, modifierSpan } = node;
  const steps =
    modifier === "option"
      ? [FILE.optionDependency, counts.optionImports++]
      : [FILE.dependency, counts.imports++];
  builder.within(steps, () => {
    const location = builder.add(node.start, node.end);
    const path = builder.path.splice(0);
    if (modifier === "public") builder.path.push(FILE.publicDependency, counts.publicImports++);
    else if (modifier === "weak") builder.path.push(FILE.weakDependency, counts.weakImports++);
    if (builder.path.length > 0) builder.add(modifierSpan!.start, modifierSpan!.end);
    builder.path.splice(0, builder.path.length, ...path);
    builder.attach(location, node.end);
  });
}

const SERVICE = { method: 2, options: 3 } as const;
const METHOD = { inputType: 2, outputType: 3, options: 4, clientStreaming: 5, serverStreaming: 6 } as const;

function walkService(builder: LocationBuilder, node: ServiceNode): void {
  const location = builder.add(node.start, node.end);
  builder.addPart(NAME, node.name);
  builder.attach(location, node.open);
  let methods = 0;
  for (const element of node.elements) {
    if (element.kind === "method")
      builder.within([SERVICE.method, methods++], () => walkMethod(builder, element));
    else if (element.kind === "option") walkOptionStatement(builder, SERVICE.options, element);
    else builder.passEmpty(element.end);
  }
  builder.closeBlock(node.close);
}

function walkMethod(builder: LocationBuilder, node: MethodNode): void {
  const location = builder.add(node.start, node.end);
  builder.addPart(NAME, node.name);
  if (node.clientStreaming !== undefined) builder.addPart(METHOD.clientStreaming, node.clientStreaming);
  builder.addPart(METHOD.inputType, node.input);
  if (node.serverStreaming !== undefined) builder.addPart(METHOD.serverStreaming, node.serverStreaming);
  builder.addPart(METHOD.outputType, node.output);
  const { body } = node;
  if (body === undefined) {
    builder.attach(location, node.end);
    return;
  }
  builder.attach(location, body.open);
  for (const element of body.elements) {
    if (element.kind === "option") walkOptionStatement(builder, METHOD.options, element);
    else builder.passEmpty(element.end);
  }
  builder.closeBlock(body.close);
}

import { FieldSymbol, MessageSymbol } from "../linker/symbols.ts";
import type { FieldNode, MapType, OptionNode, TypeReference } from "../syntax/nodes.ts";
import type { DeclareContext } from "./declare-context.ts";
import type { FieldDescriptorProto } from "./descriptor-types.ts";
import { LABEL } from "./field-type.ts";
import { mapEntryName } from "./json-name.ts";
import { newField, newMessage } from "./new-descriptor.ts";

/** The nested message `FooEntry { key = 1; value = 2; }` that stands behind `map<…> foo`. */
export function declareMapEntry(
  context: DeclareContext,
  scope: MessageSymbol,
  node: FieldNode,
  map: MapType,
  proto: FieldDescriptorProto,
): MessageSymbol {
  const name = mapEntryName(node.name.text);
  proto.typeName = name;
  const entryProto = newMessage(name);
  const entry = new MessageSymbol(scope, context.file, name, node.name, node, entryProto, true);
  scope.messages.push(entry);
  scope.proto.nestedType.push(entryProto);
  const existing = scope.members.get(name);
  if (existing === undefined) {
    scope.members.set(name, entry);
  } else {
    context.sink.error(
      context.file.source,
      node.name.start,
      node.name.end,
      "map-entry-conflict",
      `the map field \`${node.name.text}\` needs the name \`${name}\` for its entries, which is taken`,
    );
  }
  const features = node.options?.options.filter(
    ({ name: [first] }) => !first!.extension && first!.text === "features",
  );
  addField(context, entry, node, "key", 1, map.key, features);
  addField(context, entry, node, "value", 2, map.value, features);
  return entry;
}

function addField(
  context: DeclareContext,
  entry: MessageSymbol,
  node: FieldNode,
  name: string,
  number: number,
  type: TypeReference,
  features: OptionNode[] | undefined,
): void {
  const { scalar, text } = type;
  const proto = newField(
    name,
    number,
    LABEL.optional,
    scalar || undefined,
    scalar === 0 ? text : undefined,
    name,
  );
  const field = new FieldSymbol(entry, context.file, node, type, proto, false, undefined);
  // Features of the map field are those of its key and value.
  if (features !== undefined && features.length > 0) field.optionNodes = features;
  entry.fields.push(field);
  entry.proto.field.push(proto);
  entry.members.set(name, field);
}

import type { EnumDescriptor, FileDescriptor, MessageDescriptor, OneofDescriptor } from "./descriptors.ts";
import {
  editionDefaults,
  editionProto2,
  editionProto3,
  type Features,
  featureEnumType,
  resolveFeatures,
} from "./features.ts";
import { linkField } from "./link-field.ts";
import { linkService } from "./link-service.ts";
import { enumValueNames, propertyName } from "./local-names.ts";
import { bytesOf, listOf, numberOf, type RawFields, rawFields, textOf, textsOf } from "./raw-fields.ts";
import { type CodeChoices, Scope } from "./scope.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Makes the descriptors of a file from its serialized FileDescriptorProto and the files it imports.
 * `choices` are those its code was generated with. Throws DescriptorError when a type is not found.
 */
export function linkFile(
  bytes: Uint8Array,
  imports: readonly FileDescriptor[],
  choices: CodeChoices = {},
): FileDescriptor {
  const raw = rawFields(bytes);
  const edition = editionOf(raw);
  const options = bytesOf(raw, 8);
  const features = resolveFeatures(editionDefaults(edition), rawFields(options), 50);
  const file: Mutable<FileDescriptor> = {
    kind: "file",
    path: textOf(raw, 1),
    package: textOf(raw, 2),
    edition,
    features,
    imports,
    messages: [],
    enums: [],
    extensions: [],
    services: [],
    bytes,
    options,
  };
  const scope = new Scope(file, imports, choices);
  const prefix = file.package === "" ? "" : `${file.package}.`;
  // Types refer to each other freely: all are declared before the first field is linked.
  file.enums = listOf(raw, 5).map((one) =>
    declareEnum(rawFields(one), file, undefined, prefix, features, scope),
  );
  const declared = listOf(raw, 4).map((one) =>
    declareMessage(rawFields(one), file, undefined, prefix, features, scope),
  );
  file.messages = declared.map(({ message }) => message);
  for (const one of declared) one.link();
  file.extensions = listOf(raw, 7).map((one) => linkField(rawFields(one), scope, { file, features, prefix }));
  file.services = listOf(raw, 6).map((one) => linkService(rawFields(one), file, prefix, scope));
  return file;
}

function editionOf(file: RawFields): number {
  const syntax = textOf(file, 12);
  if (syntax === "editions") return numberOf(file, 14);
  return syntax === "proto3" ? editionProto3 : editionProto2;
}

function declareMessage(
  raw: RawFields,
  file: FileDescriptor,
  parent: MessageDescriptor | undefined,
  prefix: string,
  inherited: Features,
  scope: Scope,
): { message: MessageDescriptor; link: () => void } {
  const options = rawFields(bytesOf(raw, 7));
  const features = resolveFeatures(inherited, options, 12);
  const name = textOf(raw, 1);
  const message: Mutable<MessageDescriptor> = {
    kind: "message",
    name,
    typeName: prefix + name,
    file,
    parent,
    fields: [],
    oneofs: [],
    messages: [],
    enums: [],
    extensions: [],
    extensionRanges: listOf(raw, 5).map(rangeOf),
    reservedRanges: listOf(raw, 9).map(rangeOf),
    reservedNames: textsOf(raw, 10),
    mapEntry: numberOf(options, 7) !== 0,
    messageSet: numberOf(options, 1) !== 0,
    features,
    deprecated: numberOf(options, 3) !== 0,
    options: bytesOf(raw, 7),
    type: undefined,
  };
  scope.declare(message);
  const inner = `${message.typeName}.`;
  message.enums = listOf(raw, 4).map((one) =>
    declareEnum(rawFields(one), file, message, inner, features, scope),
  );
  const nested = listOf(raw, 3).map((one) =>
    declareMessage(rawFields(one), file, message, inner, features, scope),
  );
  message.messages = nested.map((one) => one.message);
  return {
    message,
    link() {
      for (const one of nested) one.link();
      linkMembers(raw, message, scope);
    },
  };
}

function linkMembers(raw: RawFields, message: Mutable<MessageDescriptor>, scope: Scope): void {
  const { file } = message;
  const prefix = `${message.typeName}.`;
  const oneofs = listOf(raw, 8).map((one) => {
    const declaration = rawFields(one);
    const name = textOf(declaration, 1);
    const oneof: OneofDescriptor & { fields: MessageDescriptor["fields"] } = {
      kind: "oneof",
      name,
      localName: propertyName(name),
      parent: message,
      fields: [],
    };
    return { oneof, features: resolveFeatures(message.features, rawFields(bytesOf(declaration, 2)), 1) };
  });
  const taken = new Set(oneofs.map(({ oneof }) => oneof.localName));
  message.fields = listOf(raw, 2).map((one) => {
    const field = rawFields(one);
    // A oneof that only stands for `optional` (proto3_optional, 17) is no oneof to anybody.
    const member = field.has(9) && numberOf(field, 17) === 0 ? oneofs[numberOf(field, 9)] : undefined;
    const features = member?.features ?? message.features;
    return linkField(field, scope, { file, features, prefix, parent: message, oneof: member?.oneof, taken });
  });
  for (const { oneof } of oneofs) oneof.fields = message.fields.filter((field) => field.oneof === oneof);
  message.oneofs = oneofs.map(({ oneof }) => oneof).filter((oneof) => oneof.fields.length > 0);
  message.extensions = listOf(raw, 6).map((one) =>
    linkField(rawFields(one), scope, { file, features: message.features, prefix, parent: message }),
  );
}

function rangeOf(bytes: Uint8Array): readonly [number, number] {
  const range = rawFields(bytes);
  return [numberOf(range, 1), numberOf(range, 2)];
}

function declareEnum(
  raw: RawFields,
  file: FileDescriptor,
  parent: MessageDescriptor | undefined,
  prefix: string,
  inherited: Features,
  scope: Scope,
): EnumDescriptor {
  const options = rawFields(bytesOf(raw, 3));
  const name = textOf(raw, 1);
  const rawValues = listOf(raw, 2).map(rawFields);
  const localNames = enumValueNames(
    name,
    rawValues.map((value) => textOf(value, 1)),
  );
  const values = rawValues.map((value, index) => ({
    name: textOf(value, 1),
    number: numberOf(value, 2),
    localName: localNames[index]!,
    deprecated: numberOf(rawFields(bytesOf(value, 3)), 1) !== 0,
  }));
  const declared: EnumDescriptor = {
    kind: "enum",
    name,
    typeName: prefix + name,
    file,
    parent,
    open: resolveFeatures(inherited, options, 7)[featureEnumType] === 1,
    values,
    byName: new Map(values.map((value) => [value.name, value])),
    // Of several names for one number (allow_alias) the first one is printed.
    byNumber: new Map(values.toReversed().map((value) => [value.number, value])),
    deprecated: numberOf(options, 3) !== 0,
    options: bytesOf(raw, 3),
  };
  scope.declare(declared);
  return declared;
}

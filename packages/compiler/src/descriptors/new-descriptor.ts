import type {
  DescriptorProto,
  EnumDescriptorProto,
  FieldDescriptorProto,
  FieldLabel,
  FieldType,
  FileDescriptorProto,
} from "./descriptor-types.ts";

/*
 * Descriptors are made here and nowhere else, with every property named and in one order, so that each kind has
 * one hidden class.
 */

export function newFile(name: string): FileDescriptorProto {
  return {
    name,
    package: undefined,
    dependency: [],
    publicDependency: [],
    weakDependency: [],
    optionDependency: [],
    messageType: [],
    enumType: [],
    service: [],
    extension: [],
    options: undefined,
    sourceCodeInfo: undefined,
    syntax: undefined,
    edition: undefined,
  };
}

export function newMessage(name: string): DescriptorProto {
  return {
    name,
    field: [],
    extension: [],
    nestedType: [],
    enumType: [],
    extensionRange: [],
    oneofDecl: [],
    options: undefined,
    reservedRange: [],
    reservedName: [],
    visibility: undefined,
  };
}

export function newField(
  name: string,
  number: number,
  label: number,
  type: number | undefined,
  typeName: string | undefined,
  jsonName: string,
): FieldDescriptorProto {
  return {
    name,
    number,
    label: label as FieldLabel,
    type: type as FieldType | undefined,
    typeName,
    extendee: undefined,
    defaultValue: undefined,
    oneofIndex: undefined,
    jsonName,
    options: undefined,
    proto3Optional: undefined,
  };
}

export function newEnum(name: string): EnumDescriptorProto {
  return { name, value: [], options: undefined, reservedRange: [], reservedName: [], visibility: undefined };
}

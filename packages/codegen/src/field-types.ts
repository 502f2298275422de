import type { FieldDescriptor } from "@weft/protobuf";
import type { ModuleScope } from "./module-scope.ts";
import { scalarOf } from "./scalar-types.ts";

/** The typed array that holds a repeated field, if it shall be one. */
export function typedArrayOf(field: FieldDescriptor): string | undefined {
  return field.typedArray ? scalarOf(field).array : undefined;
}

/** The type of one value: of the field, of an element, of a map's value. */
export function valueType(field: FieldDescriptor, scope: ModuleScope): string {
  if (field.message) return scope.type(field.message);
  if (field.enum) return scope.type(field.enum);
  return scalarOf(field).type;
}

export function valueInit(field: FieldDescriptor, scope: ModuleScope): string {
  if (field.message) return scope.initType(field.message);
  if (field.enum) return scope.type(field.enum);
  const { init } = scalarOf(field);
  return init === "Int64Input" ? scope.runtimeType(init) : init;
}

/** The type of the property in the message's interface. */
export function propertyType(field: FieldDescriptor, scope: ModuleScope): string {
  if (field.map) return `Map<${valueType(field.map.key, scope)}, ${valueType(field.map.value, scope)}>`;
  if (field.repeated) return typedArrayOf(field) ?? `${valueType(field, scope)}[]`;
  return valueType(field, scope);
}

/** The type of the property in what a message is made from. */
export function propertyInit(field: FieldDescriptor, scope: ModuleScope): string {
  if (field.map) {
    const key = valueType(field.map.key, scope);
    return `${scope.runtimeType("MapInit")}<${key}, ${valueInit(field.map.value, scope)}>`;
  }
  if (!field.repeated) return valueInit(field, scope);
  const element = valueInit(field, scope);
  return isNumeric(field) ? `ArrayLike<${element}>` : `readonly ${element}[]`;
}

/** Whether a repeated field of this type may be given as any array-like. */
function isNumeric(field: FieldDescriptor): boolean {
  return field.message === undefined && field.enum === undefined && ![8, 9, 12].includes(field.type);
}

/** Whether the property is left out of the interface's required ones. */
export function isOptional(field: FieldDescriptor): boolean {
  return !field.repeated && field.presence === "explicit";
}

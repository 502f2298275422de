import type { FieldDescriptor, MessageDescriptor, OneofDescriptor } from "@weft/protobuf";
import { defaultLiteral } from "./default-literal.ts";
import { isOptional, typedArrayOf, valueType } from "./field-types.ts";
import type { ModuleScope } from "./module-scope.ts";
import type { Printer } from "./printer.ts";
import { type Member, membersOf } from "./read-locals.ts";
import { scalarOf } from "./scalar-types.ts";

/** The function that makes a message from what is given of it. */
export function emitCreate(message: MessageDescriptor, scope: ModuleScope, out: Printer): void {
  const members = membersOf(message);
  if (members.length === 0) {
    out.line("create: () => ({}),");
    return;
  }
  const entries = (): void => {
    for (const member of members) {
      if ("field" in member) out.line(`${member.field.localName}: ${createField(member.field, scope)},`);
      else emitOneof(member.oneof, scope, out);
    }
  };
  if (members.some(isFloatingPoint)) {
    const unset = members.map((member) => unsetEntry(member, scope)).join(", ");
    out.block(`create: (init) => init === undefined ? { ${unset} } : {`, entries, "},");
  } else {
    out.block("create: (init = {}) => ({", entries, "}),");
  }
}

/**
 * Read from nothing at one time and from numbers at another, a property could be either to the engine, which then puts
 * every number into a box on its way: twice the time. Such messages are made of nothing on a path of their own.
 */
function isFloatingPoint(member: Member): boolean {
  if (!("field" in member)) return false;
  const { type, repeated, presence } = member.field;
  return type <= 2 && !repeated && presence === "implicit";
}

function unsetEntry(member: Member, scope: ModuleScope): string {
  if ("oneof" in member) return `${member.oneof.localName}: undefined`;
  const { field } = member;
  return `${field.localName}: ${unsetValue(field, scope)}`;
}

function unsetValue(field: FieldDescriptor, scope: ModuleScope): string {
  if (field.map) return "new Map()";
  const typed = typedArrayOf(field);
  if (typed !== undefined) return scope.runtime(`no${typed}`);
  if (field.repeated) return "[]";
  if (isOptional(field)) return "undefined";
  return field.message ? `${scope.value(field.message)}.create()` : defaultLiteral(field, scope);
}

function createField(field: FieldDescriptor, scope: ModuleScope): string {
  const given = `init.${field.localName}`;
  if (field.map) return createMap(field.map, given, scope);
  if (field.repeated) return createList(field, given, scope);
  if (field.message) {
    const made = `${scope.value(field.message)}.create(${given})`;
    return isOptional(field) ? `${given} && ${made}` : made;
  }
  const converted = convert(field, given, scope);
  if (isOptional(field))
    return converted === given ? given : `${given} === undefined ? undefined : ${converted}`;
  if (converted !== given) return converted;
  return `${given} ?? ${defaultLiteral(field, scope)}`;
}

function createMap(map: NonNullable<FieldDescriptor["map"]>, given: string, scope: ModuleScope): string {
  const args = [
    given,
    keyParser(map.key, scope) ?? "undefined",
    convertElement(map.value, scope) ?? "undefined",
  ];
  while (args.at(-1) === "undefined") args.pop();
  return `${scope.runtime("createMap")}(${args.join(", ")})`;
}

/** What makes the keys of an object that stands for a map what the map's keys are. */
function keyParser(key: FieldDescriptor, scope: ModuleScope): string | undefined {
  const type = valueType(key, scope);
  if (type === "string") return undefined;
  return type === "boolean" ? scope.runtime("parseBool") : type === "bigint" ? "BigInt" : "Number";
}

/** The function that makes an element of a list or map from what is given, if it is not the same. */
function convertElement(field: FieldDescriptor, scope: ModuleScope): string | undefined {
  if (field.message) return `(v) => ${scope.value(field.message)}.create(v)`;
  const converted = convert(field, "v", scope);
  return converted === "v" ? undefined : converted.slice(0, converted.indexOf("("));
}

/** The entries of what stands for a map, with keys of its key's type. */
export function entriesOf(key: FieldDescriptor, given: string, scope: ModuleScope): string {
  const parse = keyParser(key, scope);
  return `${scope.runtime("mapEntries")}(${parse === undefined ? given : `${given}, ${parse}`})`;
}

function createList(field: FieldDescriptor, given: string, scope: ModuleScope): string {
  const typed = typedArrayOf(field);
  if (typed !== undefined) return `${scope.runtime(`to${typed}`)}(${given})`;
  // Written out, so that the engine sees which `create` it calls.
  if (field.message) return `${given}?.map((v) => ${scope.value(field.message!)}.create(v)) ?? []`;
  if (valueType(field, scope) === "bigint") return `${scope.runtime("createBigintList")}(${given})`;
  const converter = convertElement(field, scope);
  return `${scope.runtime("createList")}(${converter === undefined ? given : `${given}, ${converter}`})`;
}

/** A 64-bit integer may be given as bigint, number or string; every other value is what it is. */
function convert(field: FieldDescriptor, given: string, scope: ModuleScope): string {
  if (field.message || field.enum) return given;
  const scalar = scalarOf(field);
  if (scalar.init !== "Int64Input") return given;
  const type = scalar.type.charAt(0).toUpperCase() + scalar.type.slice(1);
  const zero = defaultLiteral(field, scope);
  const orDefault =
    given === "v" || isOptional(field) || zero === scalar.zero ? given : `${given} ?? ${zero}`;
  return `${scope.runtime(`int64To${type}`)}(${orDefault})`;
}

function emitOneof(oneof: OneofDescriptor, scope: ModuleScope, out: Printer): void {
  const given = `init.${oneof.localName}`;
  const converted = oneof.fields
    .map((field) => {
      const value = `${given}.value`;
      const made = field.message
        ? `${scope.value(field.message)}.create(${value})`
        : convert(field, value, scope);
      return { field, value, made };
    })
    .filter(({ value, made }) => value !== made);
  if (converted.length === 0) {
    out.line(`${oneof.localName}: ${given},`);
    return;
  }
  out.line(`${oneof.localName}:`);
  converted.forEach(({ field, made }, index) => {
    out.line(`  ${index === 0 ? "" : ": "}${given}?.case === "${field.localName}"`);
    out.line(`    ? { case: "${field.localName}", value: ${made} }`);
  });
  out.line(`  : ${converted.length < oneof.fields.length ? given : "undefined"},`);
}

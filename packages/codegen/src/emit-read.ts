import { type FieldDescriptor, type MessageDescriptor, wireTypeOf } from "@weft/protobuf";
import { defaultLiteral } from "./default-literal.ts";
import { typedArrayOf, valueType } from "./field-types.ts";
import { knownValues } from "./known-values.ts";
import type { ModuleScope } from "./module-scope.ts";
import type { Printer } from "./printer.ts";
import { type Member, membersOf, ReadLocals } from "./read-locals.ts";
import { scalarOf } from "./scalar-types.ts";
import { tagOf } from "./tag-bytes.ts";

/** The function that reads a message: a variable for each property, and one object made of them at the end. */
export function emitRead(message: MessageDescriptor, scope: ModuleScope, out: Printer): void {
  const locals = new ReadLocals(message, scope);
  out.block(
    "read(r, end, t) {",
    () => {
      for (const member of membersOf(message)) {
        const local = locals.of("field" in member ? member.field : member.oneof);
        if ("oneof" in member) {
          out.line(`let ${local} = t?.${member.oneof.localName};`);
        } else out.line(declaration(member.field, local, scope));
      }
      out.line("let unknown: number[] | undefined;");
      out.block("while (r.pos < end) {", () => {
        out.line("const start = r.pos;", "const tag = r.tag();");
        if (message.fields.length === 0) {
          out.line("unknown = r.unknown(tag, start, unknown);");
          return;
        }
        out.block("switch (tag) {", () => {
          for (const field of message.fields) emitCases(field, locals.of(field.oneof ?? field), scope, out);
          out.line("default:", "  unknown = r.unknown(tag, start, unknown);");
        });
      });
      out.line("r.close(end);");
      for (const field of message.fields) {
        if (field.presence === "required") {
          out.line(`if (${locals.of(field)} === undefined) return r.missing("${field.fullName}");`);
        }
      }
      out.line(`const m: ${scope.names.of(message)} = ${literal(locals.entries(isList))};`);
      for (const field of message.fields) if (field.lazy) emitHold(field, locals.of(field), scope, out);
      out.line("if (unknown !== undefined) r.keep(m, unknown, t);", "return m;");
    },
    "},",
  );
}

/** Whether the member is a list that its variable does not hold before there is an element. */
function isList(member: Member): boolean {
  return "field" in member && member.field.repeated && !member.field.map && !typedArrayOf(member.field);
}

function emitHold(field: FieldDescriptor, local: string, scope: ModuleScope, out: Printer): void {
  const hold = `${scope.runtime("holdLazy")}(m, "${field.localName}", ${local});`;
  out.line(`if (${local} instanceof ${scope.runtime("Unread")}) ${hold}`);
  out.line(`else m.${field.localName} = ${local};`);
}

function literal(entries: readonly string[]): string {
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function declaration(field: FieldDescriptor, local: string, scope: ModuleScope): string {
  const before = `t?.${field.localName}`;
  if (field.lazy) return `let ${local} = ${scope.runtime("peekLazy")}(t, "${field.localName}");`;
  if (field.map) return `const ${local} = ${before} ?? new Map<${typeArguments(field.map, scope)}>();`;
  const typed = typedArrayOf(field);
  if (typed !== undefined) return `let ${local} = ${before} ?? ${scope.runtime(`no${typed}`)};`;
  if (field.repeated || field.presence !== "implicit") return `let ${local} = ${before};`;
  return `let ${local} = ${before} ?? ${defaultLiteral(field, scope)};`;
}

function typeArguments(map: NonNullable<FieldDescriptor["map"]>, scope: ModuleScope): string {
  return `${valueType(map.key, scope)}, ${valueType(map.value, scope)}`;
}

function emitCases(field: FieldDescriptor, local: string, scope: ModuleScope, out: Printer): void {
  if (field.map) {
    emitCase(field, 2, out, () => emitMapEntry(field, local, scope, out));
    return;
  }
  if (field.repeated && wireTypeOf(field.type) !== 2) {
    emitCase(field, 2, out, () => emitPacked(field, local, scope, out));
    emitCase(field, wireTypeOf(field.type), out, () => emitElement(field, local, scope, out));
    return;
  }
  emitCase(field, field.delimited ? 3 : wireTypeOf(field.type), out, () =>
    emitElement(field, local, scope, out),
  );
}

function emitCase(field: FieldDescriptor, wireType: number, out: Printer, body: () => void): void {
  const tag = tagOf(field, wireType);
  const closedEnum = (field.map?.value ?? field).enum?.open === false;
  const list = wireType === 2 && field.repeated && (wireTypeOf(field.type) !== 2 || field.map !== undefined);
  const element = field.repeated && field.map === undefined && typedArrayOf(field) === undefined;
  // Only code with variables of its own needs a block.
  const ownVariables = closedEnum || list || element;
  out.line(ownVariables ? `case ${tag}: {` : `case ${tag}:`);
  out.indent(() => {
    body();
    out.line("break;");
  });
  if (ownVariables) out.line("}");
}

/** One value: of a singular field, or one more of a repeated one. */
function emitElement(field: FieldDescriptor, local: string, scope: ModuleScope, out: Printer): void {
  const put = (value: string): string => {
    if (field.oneof) return `${local} = { case: "${field.localName}", value: ${value} };`;
    const typed = typedArrayOf(field);
    if (typed !== undefined) return `${local} = ${scope.runtime(`append${typed}`)}(${local}, ${value});`;
    return field.repeated ? `(${local} ??= []).push(${value});` : `${local} = ${value};`;
  };
  if (field.enum && !field.enum.open) {
    out.line("const v = r.int32();");
    out.line(`if (${knownValues(field.enum, "v")}) ${put(`v as ${scope.type(field.enum)}`)}`);
    out.line("else unknown = r.setAside(start, unknown);");
    return;
  }
  if (field.repeated && typedArrayOf(field) === undefined) {
    emitListElement(field, local, scope, out);
    return;
  }
  if (!field.message) {
    out.line(put(readScalar(field)));
    return;
  }
  const type = scope.value(field.message);
  if (field.lazy) {
    const read = scope.runtime(field.lazy === "verified" ? "readLazy" : "readUnverifiedLazy");
    out.line(put(`${read}(r, ${type}, ${local})`));
    return;
  }
  const open = field.delimited ? `r.openGroup(${field.number})` : "r.open()";
  // A singular message that comes twice is the two of them merged.
  const before = field.oneof ? `${local}?.case === "${field.localName}" ? ${local}.value : undefined` : local;
  out.line(put(`${type}.read(r, ${open}, ${before})`));
  if (field.delimited) out.line("r.closeGroup();");
}

/** The first makes the list: one that was empty before would get room for seventeen, and most lists are short. */
function emitListElement(field: FieldDescriptor, local: string, scope: ModuleScope, out: Printer): void {
  const { message } = field;
  const open = field.delimited ? `r.openGroup(${field.number})` : "r.open()";
  out.line(`const v = ${message ? `${scope.value(message)}.read(r, ${open})` : readScalar(field)};`);
  out.line(`if (${local} === undefined) ${local} = [v];`, `else ${local}.push(v);`);
  if (field.delimited) out.line("r.closeGroup();");
}

function readScalar(field: FieldDescriptor): string {
  return field.enum ? "r.int32()" : `r.${scalarOf(field).read}()`;
}

function emitPacked(field: FieldDescriptor, local: string, scope: ModuleScope, out: Printer): void {
  const typed = typedArrayOf(field);
  if (typed !== undefined) {
    const { read } = scalarOf(field);
    out.line(
      `${local} = ${scope.runtime(`readPacked${read.charAt(0).toUpperCase()}${read.slice(1)}`)}(r, ${local});`,
    );
    return;
  }
  if (field.enum && !field.enum.open) {
    out.line("const stop = r.end();", `${local} ??= [];`);
    out.block("while (r.pos < stop) {", () => {
      out.line("const v = r.int32();");
      out.line(`if (${knownValues(field.enum!, "v")}) ${local}.push(v as ${scope.type(field.enum!)});`);
      out.line(`else unknown = r.setAsideValue(${field.number}, v, unknown);`);
    });
    out.line("r.closePacked(stop);");
    return;
  }
  out.line(
    "const stop = r.end();",
    `${local} ??= [];`,
    `while (r.pos < stop) ${local}.push(${readScalar(field)});`,
    "r.closePacked(stop);",
  );
}

function emitMapEntry(field: FieldDescriptor, local: string, scope: ModuleScope, out: Printer): void {
  const { key, value } = field.map!;
  const closed = value.enum !== undefined && !value.enum.open;
  out.line("const stop = r.open();");
  out.line(`let k: ${valueType(key, scope)} = ${defaultLiteral(key, scope)};`);
  if (value.message) out.line(`let v: ${valueType(value, scope)} | undefined;`);
  else if (closed) out.line(`let v: number = ${defaultLiteral(value, scope)};`);
  else out.line(`let v: ${valueType(value, scope)} = ${defaultLiteral(value, scope)};`);
  out.block("while (r.pos < stop) {", () => {
    out.line("const tag = r.tag();");
    out.line(`if (tag === ${tagOf(key)}) k = ${readScalar(key)};`);
    if (value.message) {
      const type = scope.value(value.message);
      out.line(`else if (tag === ${tagOf(value)}) v = ${type}.read(r, r.open(), v);`);
    } else out.line(`else if (tag === ${tagOf(value)}) v = ${readScalar(value)};`);
    out.line("else r.skip(tag);");
  });
  out.line("r.close(stop);");
  if (value.message) out.line(`${local}.set(k, v ?? ${scope.value(value.message)}.create());`);
  else if (closed) {
    out.line(`if (${knownValues(value.enum!, "v")}) ${local}.set(k, v as ${scope.type(value.enum!)});`);
    out.line("else unknown = r.setAside(start, unknown);");
  } else out.line(`${local}.set(k, v);`);
}

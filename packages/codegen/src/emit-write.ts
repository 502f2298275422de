import type { FieldDescriptor, MessageDescriptor, OneofDescriptor } from "@weft/protobuf";
import { entriesOf } from "./emit-create.ts";
import type { ModuleScope } from "./module-scope.ts";
import type { Printer } from "./printer.ts";
import { scalarOf } from "./scalar-types.ts";
import { tagOf, writeTag } from "./tag-bytes.ts";

/** The function that writes a message, fields in the order of their numbers. */
export function emitWrite(message: MessageDescriptor, scope: ModuleScope, out: Printer): void {
  out.block(
    "write(m, b, p) {",
    () => {
      const written = new Set<OneofDescriptor>();
      for (const field of message.fields.toSorted((a, c) => a.number - c.number)) {
        if (field.oneof === undefined) emitField(field, scope, out);
        else if (!written.has(field.oneof)) {
          written.add(field.oneof);
          emitOneof(field.oneof, scope, out);
        }
      }
      const unknown = `m[${scope.runtime("unknownFields")}]`;
      out.line(`return ${scope.runtime("writeUnknown")}(b, p, ${unknown});`);
    },
    "},",
  );
}

function emitField(field: FieldDescriptor, scope: ModuleScope, out: Printer): void {
  const value = `m.${field.localName}`;
  if (field.map) emitMap(field, value, scope, out);
  else if (field.repeated) emitList(field, value, scope, out);
  else if (field.lazy) emitLazy(field, scope, out);
  else if (field.presence === "required") {
    const missing = scope.runtime("missingRequired");
    out.line(`if (${value} === undefined) ${missing}("${field.fullName}");`);
    emitValue(field, value, scope, out);
  } else out.block(`if (${isSet(field, value)}) {`, () => emitValue(field, value, scope, out));
}

/** A lazy field is looked at without being read. */
function emitLazy(field: FieldDescriptor, scope: ModuleScope, out: Printer): void {
  out.block("{", () => {
    out.line(`const v = ${scope.runtime("peekLazy")}(m, "${field.localName}");`);
    out.block("if (v !== undefined) {", () => {
      out.line(writeTag(tagOf(field)));
      out.line(`p = ${scope.runtime("writeLazy")}(b, p, ${scope.value(field.message!)}, v);`);
    });
  });
}

/** The condition under which a singular field is written. */
function isSet(field: FieldDescriptor, value: string): string {
  if (field.presence === "explicit") return `${value} !== undefined`;
  // NaN is no default, but a mistake, which is noticed where it is written.
  const isNumber = `${value} != null && ${value} !== 0`;
  if (field.enum) return isNumber;
  const scalar = scalarOf(field);
  if (scalar.type === "Uint8Array") return `${value}?.length`;
  // Minus zero is not the default.
  if (field.type <= 2) return `${value} !== undefined && !Object.is(${value}, 0)`;
  if (scalar.zero === '"0"') return `${value} && ${value} !== "0"`;
  return scalar.type === "number" ? isNumber : value;
}

/** Tag and value. */
function emitValue(field: FieldDescriptor, value: string, scope: ModuleScope, out: Printer): void {
  if (field.delimited) {
    out.line(writeTag(tagOf(field, 3)), `p = ${scope.value(field.message!)}.write(${value}, b, p);`);
    out.line(writeTag(tagOf(field, 4)));
    return;
  }
  out.line(writeTag(tagOf(field)));
  if (field.message) {
    const end = scope.runtime("endMessage");
    out.line(`p = ${end}(b, p, ${scope.value(field.message)}.write(${value}, b, p + 1));`);
    return;
  }
  out.line(`p = ${scope.runtime(writerOf(field))}(b, p, ${value});`);
}

function writerOf(field: FieldDescriptor): string {
  return field.enum ? "writeInt32" : scalarOf(field).write;
}

function emitList(field: FieldDescriptor, value: string, scope: ModuleScope, out: Printer): void {
  if (field.packed) {
    out.block(`if (${value}?.length) {`, () => {
      out.line(writeTag(tagOf(field, 2)));
      const width = field.enum ? undefined : scalarOf(field).width;
      if (width !== undefined) {
        const writer = writerOf(field).replace("write", "writePacked");
        out.line(`p = ${scope.runtime(writer)}(b, p, ${value});`);
        return;
      }
      out.line("const start = p++;");
      out.block(`for (let i = 0; i < ${value}.length; i++) {`, () =>
        out.line(`p = ${scope.runtime(writerOf(field))}(b, p, ${value}[i]!);`),
      );
      out.line(`p = ${scope.runtime("endMessage")}(b, start, p);`);
    });
    return;
  }
  out.block(`if (${value}) {`, () => {
    out.block(`for (let i = 0; i < ${value}.length; i++) {`, () =>
      emitValue(field, `${value}[i]!`, scope, out),
    );
  });
}

function emitMap(field: FieldDescriptor, value: string, scope: ModuleScope, out: Printer): void {
  const { key, value: element } = field.map!;
  out.block(`if (${value}) {`, () => {
    out.block(`for (const [k, v] of ${entriesOf(key, value, scope)}) {`, () => {
      out.line(writeTag(tagOf(field, 2)), "const start = p++;");
      emitValue(key, "k", scope, out);
      emitValue(element, "v", scope, out);
      out.line(`p = ${scope.runtime("endMessage")}(b, start, p);`);
    });
  });
}

function emitOneof(oneof: OneofDescriptor, scope: ModuleScope, out: Printer): void {
  const value = `m.${oneof.localName}`;
  out.block(`if (${value} !== undefined) {`, () => {
    out.block(`switch (${value}.case) {`, () => {
      for (const field of oneof.fields) {
        out.block(
          `case "${field.localName}":`,
          () => {
            emitValue(field, `${value}.value`, scope, out);
          },
          "  break;",
        );
      }
    });
  });
}

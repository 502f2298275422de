import type { FieldDescriptor, MessageDescriptor } from "@weft/protobuf";
import type { ModuleScope } from "./module-scope.ts";

/** Words that cannot name a variable, and what a `read` function uses itself. */
const reserved: readonly string[] = (
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
  "finally for function if implements import in instanceof interface let new null package private protected public " +
  "return static super switch this throw true try typeof undefined var void while with yield " +
  "Array Infinity Map NaN Object Unread holdLazy k m noBytes peekLazy r readLazy readUnverifiedLazy end start stop t tag " +
  "unknown v"
).split(" ");

/** The variables of a `read` function: one for each property, of the same name where that is possible. */
export class ReadLocals {
  readonly #names = new Map<string, string>();
  readonly #members: readonly Member[];

  constructor(message: MessageDescriptor, scope: ModuleScope) {
    const taken = new Set(reserved);
    for (const field of message.fields) {
      const type = field.map?.value.message ?? field.message;
      if (type && !type.mapEntry) taken.add(scope.value(type));
    }
    this.#members = membersOf(message);
    for (const member of this.#members) {
      const property = ("field" in member ? member.field : member.oneof).localName;
      let name = property;
      while (taken.has(name)) name += "$";
      taken.add(name);
      this.#names.set(property, name);
    }
  }

  of(property: { readonly localName: string }): string {
    return this.#names.get(property.localName)!;
  }

  /** The object literal's entries, in the order of declaration; lazy fields are put behind them. */
  entries(isList: (member: Member) => boolean): string[] {
    const literal = this.#members.filter((member) => "oneof" in member || !member.field.lazy);
    return literal.map((member) => {
      const property = "field" in member ? member.field : member.oneof;
      const local = this.of(property);
      if (isList(member)) return `${property.localName}: ${local} ?? []`;
      return property.localName === local ? local : `${property.localName}: ${local}`;
    });
  }
}

export type Member =
  | { readonly field: FieldDescriptor }
  | { readonly oneof: MessageDescriptor["oneofs"][number] };

/** The properties of a message in the order of declaration; a oneof stands where its first field does. */
export function membersOf(message: MessageDescriptor): Member[] {
  const seen = new Set<object>();
  const members: Member[] = [];
  for (const field of message.fields) {
    if (field.oneof === undefined) members.push({ field });
    else if (!seen.has(field.oneof)) {
      seen.add(field.oneof);
      members.push({ oneof: field.oneof });
    }
  }
  return members;
}

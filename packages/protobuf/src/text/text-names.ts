import type { FieldDescriptor, MessageDescriptor } from "../descriptor/descriptors.ts";

/** The name of a field in text: for what is, or looks like, a group that of its message. */
export function textName(field: FieldDescriptor): string {
  if (field.kind === "extension") return `[${field.fullName}]`;
  return isGroupLike(field) ? field.message!.name : field.name;
}

/** Whether the field is what a `group` declares: a field and its message in one place, with one name. */
function isGroupLike({ delimited, message, name, file, parent }: FieldDescriptor): boolean {
  return (
    delimited &&
    message !== undefined &&
    message.name.toLowerCase() === name &&
    message.file === file &&
    message.parent === parent
  );
}

const known = /* @__PURE__ */ new WeakMap<MessageDescriptor, ReadonlyMap<string, FieldDescriptor>>();

/** The fields of a message by the names that text may give them. */
export function fieldsByTextName(descriptor: MessageDescriptor): ReadonlyMap<string, FieldDescriptor> {
  let names = known.get(descriptor);
  if (names === undefined) {
    names = new Map([
      ...descriptor.fields.map((field) => [textName(field), field] as const),
      ...descriptor.fields.map((field) => [field.name, field] as const),
    ]);
    known.set(descriptor, names);
  }
  return names;
}

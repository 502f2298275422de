import type { FieldDescriptor, MessageDescriptor } from "../descriptor/descriptors.ts";
import { getField, setField } from "../dynamic/field-access.ts";
import type { FieldMask } from "../gen/google/protobuf/field_mask.ts";
import type { MessageType } from "../message-type.ts";

/** The names that begin a path, each with the paths that go on; without any when all below it is meant. */
interface PathTree extends Map<string, PathTree> {}

function treeOf(paths: readonly string[]): PathTree {
  const root: PathTree = new Map();
  // Shorter paths first: one that means a whole message makes those into it needless.
  for (const path of paths.toSorted((a, b) => a.length - b.length)) addPath(root, path.split("."));
  return root;
}

function addPath(tree: PathTree, names: readonly string[]): void {
  let node = tree;
  for (const [depth, name] of names.entries()) {
    let next = node.get(name);
    if (next !== undefined && next.size === 0) return;
    if (next === undefined) node.set(name, (next = new Map()));
    else if (depth === names.length - 1) next.clear();
    node = next;
  }
}

function pathsOf(tree: PathTree, prefix = ""): string[] {
  return [...tree]
    .flatMap(([name, below]) => (below.size === 0 ? [prefix + name] : pathsOf(below, `${prefix}${name}.`)))
    .sort();
}

/** Whether each path names a field of the message: `user.display_name`, through singular messages only. */
export function isValidFieldMask(
  { paths }: FieldMask,
  type: Pick<MessageType<never>, "descriptor">,
): boolean {
  return paths.every((path) => {
    let message: MessageDescriptor | undefined = type.descriptor;
    for (const name of path.split(".")) {
      const field: FieldDescriptor | undefined = message?.fields.find((one) => one.name === name);
      if (field === undefined) return false;
      message = field.repeated ? undefined : field.message;
    }
    return true;
  });
}

/** The same mask, its paths sorted, without those that others contain. */
export function normalizeFieldMask({ paths }: FieldMask): FieldMask {
  return { paths: pathsOf(treeOf(paths)) };
}

/** What is in any of the masks. */
export function unionFieldMasks(...masks: readonly FieldMask[]): FieldMask {
  return normalizeFieldMask({ paths: masks.flatMap(({ paths }) => paths) });
}

/** What is in both masks. */
export function intersectFieldMasks(a: FieldMask, b: FieldMask): FieldMask {
  return { paths: pathsOf(intersect(treeOf(a.paths), treeOf(b.paths))) };
}

function intersect(a: PathTree, b: PathTree): PathTree {
  const both: PathTree = new Map();
  for (const [name, below] of a) {
    const other = b.get(name);
    if (other === undefined) continue;
    if (below.size === 0 || other.size === 0) both.set(name, below.size === 0 ? other : below);
    else {
      const inner = intersect(below, other);
      if (inner.size > 0) both.set(name, inner);
    }
  }
  return both;
}

/** A message with those fields of `message` only that the mask names. It shares lists, maps and messages with it. */
export function selectFields<T extends object>(type: MessageType<T, never>, mask: FieldMask, message: T): T {
  const selected = type.create();
  copyFields(type.descriptor, treeOf(mask.paths), message, selected);
  return selected;
}

/**
 * Sets the fields of `target` that the mask names to what they are in `source`, unset ones included: what an update
 * with a mask means (google/protobuf/field_mask.proto, Field Masks in Update Operations).
 */
export function updateFields<T extends object>(
  type: MessageType<T, never>,
  mask: FieldMask,
  target: T,
  source: T,
): T {
  copyFields(type.descriptor, treeOf(mask.paths), source, target);
  return target;
}

function copyFields(descriptor: MessageDescriptor, tree: PathTree, source: object, target: object): void {
  for (const field of descriptor.fields) {
    const below = tree.get(field.name);
    if (below === undefined) continue;
    const from = getField(source, field);
    if (below.size === 0 || field.message === undefined || field.repeated) copyField(field, from, target);
    else {
      const into = getField(target, field);
      if (from === undefined && into === undefined) continue;
      // One that is not there has none of its fields set.
      const made = (into ?? field.message.type!.create()) as object;
      if (into === undefined) setField(target, field, made);
      copyFields(field.message, below, (from ?? field.message.type!.create()) as object, made);
    }
  }
}

function copyField(field: FieldDescriptor, from: unknown, target: object): void {
  if (from !== undefined || field.oneof === undefined) setField(target, field, from);
  // A member of a oneof that is not set ends nothing but itself.
  else if (getField(target, field) !== undefined)
    Object.assign(target, { [field.oneof.localName]: undefined });
}

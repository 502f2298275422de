import type { FileDescriptor } from "../descriptor/descriptors.ts";
import { linkFile } from "../descriptor/link-file.ts";
import { listOf, rawFields, textOf, textsOf } from "../descriptor/raw-fields.ts";
import { DescriptorError } from "../descriptor/scope.ts";

/** The serialized files of a serialized `google.protobuf.FileDescriptorSet`. */
export function splitFileSet(bytes: Uint8Array): Uint8Array[] {
  return listOf(rawFields(bytes), 1);
}

/** Links serialized files that may stand in any order; of two with one path the first one counts. */
export function linkFiles(files: readonly Uint8Array[]): FileDescriptor[] {
  const pending = new Map<string, { readonly bytes: Uint8Array; readonly imports: readonly string[] }>();
  for (const bytes of files) {
    const raw = rawFields(bytes);
    const path = textOf(raw, 1);
    if (!pending.has(path)) pending.set(path, { bytes, imports: textsOf(raw, 3) });
  }
  const linked = new Map<string, FileDescriptor>();
  const open = new Set<string>();
  const link = (path: string, importer: string): FileDescriptor => {
    const known = linked.get(path);
    if (known !== undefined) return known;
    const file = pending.get(path);
    if (file === undefined) throw new DescriptorError(`${importer} imports ${path}, which is not there`);
    if (open.has(path)) throw new DescriptorError(`${path} imports itself by way of ${importer}`);
    open.add(path);
    const descriptor = linkFile(
      file.bytes,
      file.imports.map((imported) => link(imported, path)),
    );
    open.delete(path);
    linked.set(path, descriptor);
    return descriptor;
  };
  return [...pending.keys()].map((path) => link(path, path));
}

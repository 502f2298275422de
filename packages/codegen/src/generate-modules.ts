import { type FileDescriptor, linkFile, Reader } from "@weft/protobuf";
import { readComments } from "./comments.ts";
import { emitModule } from "./emit-module.ts";
import { ModuleNames } from "./module-names.ts";
import type { Int64Type } from "./scalar-types.ts";

/** One module, at the path of its file with `.ts` for `.proto`. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

export interface ModuleOptions {
  /** Paths of the files to make modules for. */
  readonly requested: readonly string[];
  readonly typedArrays: boolean;
  readonly int64: Int64Type;
  readonly importExtension: string;
  /** The module a file's code comes from, where it is not made along with the others. */
  readonly packaged: (path: string) => string | undefined;
  /** The runtime's module, as a module made for `path` imports it. */
  readonly runtime: (path: string) => string;
}

/** Makes modules from serialized FileDescriptorProtos in which imports come before importers. */
export function generateModules(files: readonly Uint8Array[], options: ModuleOptions): GeneratedFile[] {
  const linked = new Map<string, { file: FileDescriptor; bytes: Uint8Array }>();
  for (const bytes of files) {
    const file = linkFile(
      bytes,
      importsOf(bytes).flatMap((path) => linked.get(path)?.file ?? []),
    );
    linked.set(file.path, { file, bytes });
  }
  const names = new Map<FileDescriptor, ModuleNames>();
  const namesOf = (file: FileDescriptor): ModuleNames => {
    let known = names.get(file);
    if (known === undefined) names.set(file, (known = new ModuleNames(file)));
    return known;
  };
  return options.requested.flatMap((path) => {
    const found = linked.get(path);
    if (found === undefined) return [];
    const content = emitModule(found.file, readComments(found.bytes), withoutSourceInfo(found.bytes), {
      int64: options.int64,
      typedArrays: options.typedArrays,
      runtime: options.runtime(path),
      moduleOf: (file) =>
        options.packaged(file.path) ?? relativeModule(path, file.path, options.importExtension),
      namesOf,
    });
    return [{ path: modulePath(path, ".ts"), content }];
  });
}

function modulePath(path: string, extension: string): string {
  return path.replace(/\.proto$/, "") + extension;
}

function relativeModule(from: string, to: string, extension: string): string {
  const source = from.split("/").slice(0, -1);
  const target = modulePath(to, extension).split("/");
  let shared = 0;
  while (shared < source.length && source[shared] === target[shared]) shared++;
  const up = "../".repeat(source.length - shared);
  return (up === "" ? "./" : up) + target.slice(shared).join("/");
}

function importsOf(file: Uint8Array): string[] {
  return fieldsOf(file)
    .filter(({ tag }) => tag === 26)
    .map(({ start, end }) => {
      const reader = new Reader(file, start, end);
      reader.tag();
      return reader.string();
    });
}

/** The fields of a message, as the ranges of bytes they take. */
function fieldsOf(message: Uint8Array): { tag: number; start: number; end: number }[] {
  const fields: { tag: number; start: number; end: number }[] = [];
  const reader = new Reader(message);
  while (reader.pos < message.length) {
    const start = reader.pos;
    const tag = reader.tag();
    reader.skip(tag);
    fields.push({ tag, start, end: reader.pos });
  }
  return fields;
}

function withoutSourceInfo(file: Uint8Array): Uint8Array {
  const kept = fieldsOf(file).filter(({ tag }) => tag >>> 3 !== 9);
  const bytes = new Uint8Array(kept.reduce((length, { start, end }) => length + end - start, 0));
  let at = 0;
  for (const { start, end } of kept) {
    bytes.set(file.subarray(start, end), at);
    at += end - start;
  }
  return bytes;
}
